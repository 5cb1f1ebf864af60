"""Articles that come in from files, from the clipboard, by a drop: looked over, then put under debate."""

from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from debateprep.core.article import Article
from debateprep.core.edits import add_article, set_field
from debateprep.core.item import SourceId
from debateprep.core.project import SETTINGS, Project
from debateprep.storage.samples import started_project
from debateprep.ui.drop_target import DropTarget, dropped_path
from debateprep.ui.files import YAML, Files
from debateprep.ui.session import Session
from debateprep.ui.settings import PACE, Settings

if TYPE_CHECKING:
    from debateprep.ui.incoming import Incoming, Taken


class ArticleFiles(QObject):
    """Begins a project on an article, or puts it under the debate that is open."""

    said = Signal(str)
    warned = Signal(str)

    def __init__(self, window: QWidget, session: Session, settings: Settings, files: Files) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._files = files
        self._drops = DropTarget(window, self.take)
        files.article_wanted.connect(self.begin_on_path)

    @cached_property
    def _incoming(self) -> "Incoming":
        from debateprep.ui.incoming import Incoming  # noqa: PLC0415  # not before it is wanted

        incoming = Incoming(self._window)
        incoming.warned.connect(self.warned)
        incoming.said.connect(self.said)
        return incoming

    def new(self) -> None:
        """Ask for an article and begin a project on it."""
        self._ask(self.tr("Choose an article"), self._begin_on)

    def begin_empty(self) -> None:
        """Begin a project at once; its article comes later."""
        self._files.leave_then(self._show_empty)

    def add(self) -> None:
        """Ask for a further article and put it under debate too."""
        self._ask(self.tr("Add an article"), self._add)

    def take_source_text(self, source: SourceId) -> None:
        """Ask for a file and keep its words as those of a source: quotations are checked against them."""
        self._ask(self.tr("Take the words from a file"), partial(self._keep_source_text, source), for_source=True)

    def paste(self) -> None:
        """Begin a project on what was copied, or put it under debate too where a project is open."""
        copied: QMimeData | None = QApplication.clipboard().mimeData()  # none where nothing was copied
        self.take(QMimeData() if copied is None else copied)

    def take(self, mime: QMimeData) -> None:
        """Take what was pasted or dropped: a project, or an article; the sentence why it is neither."""
        path = dropped_path(mime)
        if path is not None and path.suffix.lower() in YAML:
            self._files.open_recent(path)
        else:
            self._incoming.read_mime(mime, self._begin_on if self._files.is_blank else self._add)

    def begin_on_path(self, path: Path) -> None:
        """Begin a project on the article at `path`."""
        self._incoming.read_path(path, self._begin_on)

    def finish(self) -> None:
        """Read no further."""
        if "_incoming" in vars(self):
            self._incoming.finish()

    def _ask(self, title: str, then: "Taken", *, for_source: bool = False) -> None:
        from debateprep.ui.incoming import PATTERNS  # noqa: PLC0415

        kinds = self.tr("Articles ({});;All files (*)").format(PATTERNS)
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if name:
            self._incoming.read_path(Path(name), then, for_source=for_source)

    def _begin_on(self, article: Article, sentence: str) -> None:
        """Begin a project on an article, once nothing unsaved is left behind unasked."""
        self._files.leave_then(partial(self._show_begun, article, sentence))

    def _show_begun(self, article: Article, sentence: str) -> None:
        self._files.show_new(self._started(article.title, article))
        self.said.emit(sentence)

    def _show_empty(self) -> None:
        self._files.show_empty(self._started())

    def _started(self, title: str = "", article: Article | None = None) -> Project:
        """A new project, spoken as fast as the person chose."""
        project = started_project(title, article)
        rules = replace(project.settings, words_per_minute=self._settings.get(PACE))
        return replace(project, items={**project.items, SETTINGS: rules})

    def _add(self, article: Article, sentence: str) -> None:
        self._session.apply(add_article(self._session.project, article))
        self.said.emit(sentence)

    def _keep_source_text(self, source: SourceId, words: Article, sentence: str) -> None:
        if source in self._session.project.parents:
            self._session.apply(set_field(source, "text", words.text, label="take the source’s words"))
            self.said.emit(sentence)
