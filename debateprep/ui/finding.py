"""Looking everywhere and going there: between the panel, the debate, and the view of it."""

from concurrent.futures import Future
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from debateprep.core.article import Article
from debateprep.core.claim import Comment, RedLine
from debateprep.core.item import ClaimId, ItemId
from debateprep.core.project import Project
from debateprep.core.project_search import Filters, Findings, Library
from debateprep.core.response import Evidence, Response
from debateprep.core.source import Milestone, Source, Term
from debateprep.ui.background import Background
from debateprep.ui.claim_card import ClaimCard
from debateprep.ui.comments import Comments
from debateprep.ui.reading_pane import ReadingPane
from debateprep.ui.search_panel import SearchPanel
from debateprep.ui.session import Session
from debateprep.ui.text_field import TextField

_SOON = 200  # milliseconds after which what is typed elsewhere is looked through too
_SHARE = 0.6  # of the pane's height that the panel may cover, so that a hit in the article stays in sight
_LOWEST = 340  # pixels


class Found(Protocol):
    """What shows the debate, as far as a hit is shown in it."""

    reading: ReadingPane
    card: ClaimCard
    left_split: QSplitter

    def choose(self, claim: ClaimId | None) -> None:
        """Work on another claim."""


class Finding(QObject):
    """Looks for words on a worker, the newest question first, and leads to the places that are chosen."""

    source_wanted = Signal(str)  # a hit in a source: to look at it in the library
    part_wanted = Signal(str, str)  # a hit in a term, a date or the debate itself: item and field

    def __init__(self, session: Session, view: QWidget, parts: Found) -> None:
        super().__init__(view)
        self._session, self._view, self._parts = session, view, parts
        self._library = Library()
        self._background = Background(self)
        self._question = self._answered = 0
        self._asked: tuple[str, Filters] = ("", Filters())
        self.panel = SearchPanel(view)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._ask_again)
        self.panel.asked.connect(self._ask)
        self.panel.hit_chosen.connect(self.go_to)
        self.panel.hit_shown.connect(self.show_place)
        session.changed.connect(self._on_changed)
        session.opened.connect(self._on_opened)
        parts.left_split.installEventFilter(self)

    @property
    def is_looking(self) -> bool:
        """Whether a question has no answer yet."""
        return self._answered != self._question

    def open(self) -> None:
        """Ask what to look for everywhere; the words that are chosen in a field are suggested."""
        self._place()
        self.panel.show_project(self._session.project)
        self.panel.open(_chosen_words())

    def next_place(self) -> None:
        """Go to the next place that was found."""
        self.panel.next_hit() if self.panel.isVisible() else self.open()

    def finish(self) -> None:
        """Wait for the question that is being answered, and take no more."""
        self._soon.stop()
        self._background.finish()

    def go_to(self, item: ItemId, field: str, start: int, end: int) -> None:
        """Choose the words from `start` up to `end` (code points) of a field, and put the keyboard there."""
        self._let_go()
        place = self._place_of(item, field)
        if place is not None:
            place.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(place, TextField):
            place.select_words(start, end)
        if place is self._parts.reading.view and field == "text":
            self._show_in_article(start, end)
        elif place is not None:
            QTimer.singleShot(0, place, partial(self._parts.card.sight.bring, place))  # once it is laid out

    def show_place(self, item: ItemId, field: str, start: int, end: int) -> None:
        """The same, while the keyboard stays where it is."""
        keyboard = QApplication.focusWidget()
        self.go_to(item, field, start, end)
        if keyboard is not None and self.panel.isAncestorOf(keyboard):
            keyboard.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        self.panel.show_project(self._session.project)
        asked = (self.panel.words, self.panel.filters)
        self._look(keep=asked == self._asked)
        self._asked = asked

    def _ask_again(self) -> None:
        self.panel.show_project(self._session.project)
        self._look(keep=True, patience=0.0)

    def _look(self, *, keep: bool, patience: float | None = None) -> None:
        self._question += 1
        self._soon.stop()
        if not self._library.has_read(self._session.project):
            self.panel.show_waiting()
        work = partial(self._answer, self._question, self._session.project, self.panel.words, self.panel.filters)
        self._background.run(work, partial(self._on_answered, self._question, keep), patience)

    def _answer(self, question: int, project: Project, words: str, filters: Filters) -> Findings:
        """On the worker: what is found; nothing, if something else is wanted by now."""
        return self._library.look(project, words, filters) if question == self._question else Findings()

    def _on_answered(self, question: int, keep: bool, answer: "Future[Findings]") -> None:
        if question == self._question:
            self._answered = question
            self.panel.show_findings(answer.result(), keep=keep)

    def _on_changed(self) -> None:
        if self.panel.isVisible():
            self._soon.start()

    def _on_opened(self) -> None:
        self._question += 1  # what is looked for in the debate before is not told any more
        self._answered = self._question
        self._library = Library()
        self.panel.close()
        self.panel.clear()

    def _place_of(self, item: ItemId, field: str) -> QWidget | None:
        """The widget that shows a field, brought to the front; nothing where none does, and then somebody is told."""
        project, parts = self._session.project, self._parts
        found = project.items.get(item) if project.is_live(item) else None
        claim = project.claim_of(item)
        if claim is not None:
            parts.choose(claim)
            return self._place_on_card(project, item, field or "statement")
        if isinstance(found, Article):
            parts.reading.choose_article(item)
            return parts.reading.view
        if isinstance(found, Source):
            self.source_wanted.emit(item)
        elif found is not None:
            self.part_wanted.emit(item, field)
        return None

    def _place_on_card(self, project: Project, item: ItemId, field: str) -> QWidget | None:
        found, card = project.items[item], self._parts.card
        if isinstance(found, RedLine):
            place: QWidget | None = card.findChild(TextField, f"red_line:{found.side}")
        elif isinstance(found, Comment):
            place = card.findChild(Comments)
        elif isinstance(found, Evidence):
            place = self._place_in_evidence(project, item, field)
        else:
            if isinstance(found, Response):
                card.focus_reply(item)
            place = card.field_of(item, field)
        if place is not None and not place.isVisible():
            card.show_all()
        return place

    def _place_in_evidence(self, project: Project, evidence: ItemId, field: str) -> QWidget | None:
        card, response = self._parts.card, project.parent(evidence)
        card.focus_reply(response)
        draft = next((draft for draft in card.drafts() if draft.response.id == response), None)
        return draft.evidence.field_of(evidence, field) if draft else None

    def _let_go(self) -> None:
        """Choose nothing any more where the last hit was shown."""
        for field in self._parts.card.findChildren(TextField):
            if field.textCursor().hasSelection():
                field.select_words(field.position, field.position)
        self._parts.reading.view.clear_selection()

    def _show_in_article(self, start: int, end: int) -> None:
        """Choose words of the article that is read, and have them above the panel."""
        view = self._parts.reading.view
        view.select(start, end)
        top = self.panel.mapTo(self.panel.window(), self.panel.rect().topLeft()).y()
        room = top - view.mapTo(view.window(), view.rect().topLeft()).y() if self.panel.isVisible() else view.height()
        y, line = view.point_of(start).y(), view.fontMetrics().height()
        if not line < y < room - 2 * line:
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + y - room // 3)

    def _place(self) -> None:
        """Over the foot of the left pane: neither the article nor the claim moves."""
        pane = self._parts.left_split
        height = min(max(_LOWEST, round(pane.height() * _SHARE)), pane.height())
        corner = pane.mapTo(self._view, pane.rect().topLeft())
        self.panel.setGeometry(corner.x(), corner.y() + pane.height() - height, pane.width(), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the foot of the pane when it changes its size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.panel.isVisible():
            self._place()
        return super().eventFilter(watched, event)


def _chosen_words() -> str:
    """What is chosen where the keyboard is, if it is a few words of one line."""
    field = QApplication.focusWidget()
    words = field.textCursor().selectedText() if isinstance(field, TextField) else ""
    return words if len(words) <= 100 and "\u2029" not in words else ""


def where_printed(project: Project, item: ItemId) -> str:
    """Where the brief prints what stands beside articles, claims and sources."""
    found = project.items.get(item)
    if isinstance(found, Term):
        return _tr("This stands in the glossary of the brief.")
    if isinstance(found, Milestone):
        return _tr("This stands in the timeline of the brief.")
    return _tr("This stands in the bottom line of the brief.")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Finding", words)
