"""Brings a project back to where it was left, and, where that was chosen, the last project at the start."""

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QTextCursor

from debateprep.ui import settings as choices
from debateprep.ui.article_view import ArticleView
from debateprep.ui.files import Files
from debateprep.ui.last_place import LastPlace
from debateprep.ui.mark_painter import MARGIN
from debateprep.ui.prepare_view import PrepareView
from debateprep.ui.session import Session
from debateprep.ui.settings import Settings
from debateprep.ui.views import Views


class Places(QObject):
    """Remembers the place of each project on this computer."""

    view_wanted = Signal(str)  # overview, brief or rehearse

    def __init__(self, session: Session, files: Files, settings: Settings, prepare: PrepareView, views: Views) -> None:
        super().__init__(prepare)
        self._session = session
        self._files = files
        self._settings = settings
        self._prepare = prepare
        self._views = views
        self._scroll_to = LastPlace()
        self._soon = QTimer(self, singleShot=True, interval=0)  # once all of it is laid out
        self._soon.timeout.connect(self._scroll)
        session.leaving.connect(self.keep)

    def keep(self) -> None:
        """Remember where the open project is now; one that nobody worked on has no place."""
        if self._is_somebodys:
            self._settings.put_place(self._session.project.root, self.here())

    def restore(self) -> None:
        """Go where the project that was just opened was left."""
        self.go_to(self._settings.place(self._session.project.root) if self._is_somebodys else LastPlace())

    def here(self) -> LastPlace:
        """Where somebody is now."""
        prepare = self._prepare
        return LastPlace(
            view=self._views.shown or "prepare",
            claim=prepare.current or "",
            article=prepare.reading.article.id,
            top=_top_of(prepare.reading.view),
            card=prepare.card.verticalScrollBar().value(),
            overview=self._views.overview_record,
        )

    def go_to(self, place: LastPlace) -> None:
        """Show a place; what is not there any more is left out."""
        project = self._session.project
        self._views.recall_overview(place.overview)
        if place == LastPlace():
            return
        if place.article in project.parents:
            self._prepare.reading.choose_article(place.article)
        if place.claim in project.ids(project.root, "claims"):
            self._prepare.choose(place.claim, reveal=False)
        self._scroll_to = place
        self._soon.start()
        if place.view in ("overview", "brief", "rehearse"):
            self.view_wanted.emit(place.view)

    def open_last(self, is_asked: bool) -> None:
        """Open the project of last time, if that was chosen, nothing else is open, and nobody is asked for drafts."""
        recent = self._settings.recent
        if self._settings.get(choices.REOPEN) and recent and self._files.is_blank and not is_asked:
            self._files.open_path(recent[0])

    @property
    def _is_somebodys(self) -> bool:
        """Whether the project is more than one to look at: it has a file, or words that none has yet."""
        return self._files.path is not None or not self._session.is_saved

    def _scroll(self) -> None:
        _scroll_to(self._prepare.reading.view, self._scroll_to.top)
        self._prepare.card.verticalScrollBar().setValue(self._scroll_to.card)


def _top_of(view: ArticleView) -> int:
    """The position that stands first on the screen; 0 while the title is in sight."""
    return view.cursorForPosition(QPoint(MARGIN, 0)).position() if view.verticalScrollBar().value() else 0


def _scroll_to(view: ArticleView, top: int) -> None:
    if top:
        cursor = QTextCursor(view.document())
        cursor.setPosition(min(top, view.document().characterCount() - 1))
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + view.cursorRect(cursor).top())
