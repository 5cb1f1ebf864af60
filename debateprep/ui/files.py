"""The open project's file: opening, saving, and the one question before something unsaved is left."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QDateTime, QLocale, QMimeData, QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from debateprep.core.article import Article
from debateprep.core.edits import add_article, set_field
from debateprep.core.errors import DebatePrepError
from debateprep.core.item import SourceId
from debateprep.core.library import add_sources, twins_of
from debateprep.core.project import SETTINGS, Project
from debateprep.core.source import Source
from debateprep.importers.found_sources import FoundSources
from debateprep.storage.durable import write_whole
from debateprep.storage.project_file import SUFFIX, open_project, save_project
from debateprep.storage.samples import sample_path, started_project
from debateprep.ui.background import Background
from debateprep.ui.drop_target import DropTarget
from debateprep.ui.incoming import PATTERNS, Incoming, dropped_path
from debateprep.ui.session import Session
from debateprep.ui.settings import PACE, Settings

GoOn: TypeAlias = Callable[[], None]

_PROJECTS = "DebatePrep projects (*.debate.yaml *.yaml *.yml)"
_ARTICLES = f"Articles ({PATTERNS});;All files (*)"
_SOURCES = "Sources (*.bib *.bibtex *.ris *.json);;All files (*)"
_SOURCES_OUT = "BibTeX (*.bib);;CSL-JSON (*.json)"
_YAML = (".yaml", ".yml")


class Files(QObject):
    """Knows which file the session's project belongs to; says what happened in sentences."""

    shown = Signal()  # another project is open
    saved = Signal()  # or not: where the project stands has changed
    said = Signal(str)
    warned = Signal(str)

    def __init__(self, window: QWidget, session: Session, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._background = Background(self)
        self._incoming = Incoming(window)
        self._incoming.warned.connect(self.warned)
        self._incoming.said.connect(self.said)
        self._drops = DropTarget(window, self.take)
        self._then: GoOn | None = None  # once a save that was asked for is done
        self._newer = False
        self._opened = 0  # grows with each project that is opened: a save that was begun for an older one is over
        self._autosave_failed = False
        self.path: Path | None = None
        self.saved_at = ""

    @property
    def name(self) -> str:
        """What the open project is called: its file, else its title."""
        return self.path.name if self.path else self._session.project.debate.title or self.tr("Untitled")

    def new(self) -> None:
        """Ask for an article and begin a project on it."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Choose an article"), "", _ARTICLES)
        if name:
            self._incoming.read_path(Path(name), self._begin_on)

    def open(self) -> None:
        """Ask for a project and open it."""
        kinds = f"{_PROJECTS};;{_ARTICLES}"
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open project"), "", kinds)
        if name:
            self._open_chosen(Path(name))

    def add_article(self) -> None:
        """Ask for a further article and put it under debate too."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Add an article"), "", _ARTICLES)
        if name:
            self._incoming.read_path(Path(name), self._add_article)

    def take_source_text(self, source: SourceId) -> None:
        """Ask for a file and keep its words as those of a source: quotations are checked against them."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Take the words from a file"), "", _ARTICLES)
        if name:
            self._incoming.read_path(Path(name), partial(self._keep_source_text, source), for_source=True)

    def paste(self) -> None:
        """Begin a project on what was copied, or put it under debate too where a project is open."""
        self.take(QApplication.clipboard().mimeData())

    def take(self, mime: QMimeData) -> None:
        """Take what was pasted or dropped: a project, or an article; the sentence why it is neither."""
        path = dropped_path(mime)
        if path is not None and path.suffix.lower() in _YAML:
            self._open_chosen(path)
        else:
            self._incoming.read_mime(mime, self._add_article if self._session.project.articles else self._begin_on)

    def import_sources(self) -> None:
        """Ask for a file of a citation manager and put its sources into the library; those it has are left out."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import sources"), "", _SOURCES)
        if name:
            self._background.run(partial(_read_sources, Path(name)), self._on_sources_read)

    def export_sources(self) -> None:
        """Ask where, and write the source library there, in the format that the name asks for."""
        suggested = f"{self.name.removesuffix(SUFFIX)} sources.bib"
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export sources"), suggested, _SOURCES_OUT)
        if name:
            target = Path(name) if Path(name).suffix.lower() in (".bib", ".json") else Path(f"{name}.bib")
            self._background.run(
                partial(_write_sources, self._session.project, target), partial(self._on_sources_written, target)
            )

    def _on_sources_read(self, work: "Future[FoundSources]") -> None:
        try:
            found = work.result()
        except DebatePrepError as problem:
            self.warned.emit(str(problem))
            return
        project = self._session.project
        fresh = [source for source in found.sources if not twins_of(project.sources, source)]
        words = self.tr("import {} sources") if len(fresh) != 1 else self.tr("import 1 source")
        if fresh:
            self._session.apply(add_sources(project, fresh, words.format(len(fresh))))
        known = len(found.sources) - len(fresh)
        there = self.tr("{} of them were in the library already.").format(known) if known else ""
        self.said.emit(f"{found.sentence} {there}".strip())

    def _on_sources_written(self, target: Path, work: "Future[None]") -> None:
        try:
            work.result()
        except DebatePrepError as problem:
            self.warned.emit(str(problem))
        else:
            self.said.emit(self.tr("Wrote {}.").format(target.name))

    def open_sample(self) -> None:
        """Show the sample, as a new project of the person's own."""
        self._show(open_project(sample_path()).loaded.project)

    def open_path(self, path: Path) -> None:
        """Open a project, or begin one on an article; say what is wrong where neither works."""
        try:
            if path.suffix.lower() in _YAML:
                self._open_project(path)
            else:
                self._incoming.read_path(path, self._begin_on)
        except DebatePrepError as problem:
            self._settings.forget(path)
            self.warned.emit(str(problem))

    def close(self) -> None:
        """Put the project away; an empty one takes its place."""
        self._show(started_project())

    def save(self) -> None:
        """Save the project where it came from; ask where if it is new."""
        if self.path is None or self._newer:
            self.save_as()
        else:
            self._save_to(self.path)

    def autosave(self) -> None:
        """Save what has a file already, without a word; that it does not work is said, and so is that it does again."""
        if self.path is None or self._newer or self._session.is_saved:
            return
        project, state = self._session.project, self._session.state
        then = partial(self._on_autosaved, self._opened, state)
        self._background.run(partial(save_project, project, self.path), then)

    def open_recent(self, path: Path) -> None:
        """Open a project that was opened before."""
        self.leave_then(partial(self.open_path, path))

    def save_as(self) -> None:
        """Ask where, and save the project there."""
        title = self._session.project.debate.title.replace("/", "-") or self.tr("Debate")
        suggested = str(self.path or Path(title + SUFFIX))
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save project"), suggested, _PROJECTS)
        if name:
            path = Path(name)
            self._save_to(path if path.suffix in _YAML else path.with_name(path.name + SUFFIX))
        else:
            self._then = None

    def leave_then(self, go_on: GoOn) -> None:
        """Go on once nothing unsaved is left behind unasked."""
        if self._session.is_saved:
            go_on()
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Unsaved changes"))
        box.setText(self.tr("{} has changes that are not saved.").format(self.name))
        box.setInformativeText(self.tr("Save them before you go on?"))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        box.finished.connect(partial(self._on_leave_answered, go_on))
        box.open()

    def finish(self) -> None:
        """Wait for what is being written; read no further."""
        self._incoming.finish()
        self._background.finish()

    def _open_project(self, path: Path) -> None:
        opened = open_project(path)
        self._settings.remember(path)
        self._show(opened.loaded.project, path)
        self._newer = opened.loaded.newer
        if opened.loaded.newer:
            words = self.tr("{} was written by a later version. You can read it and save a copy.")
            self.warned.emit(words.format(path.name))
        elif opened.loaded.problems:
            first = opened.loaded.problems[0]
            self.warned.emit(self.tr("{} · line {}: {}").format(path.name, first.line, first.message))

    def _open_chosen(self, path: Path) -> None:
        """Open a project once nothing unsaved is left behind unasked; an article asks when it has been looked at."""
        if path.suffix.lower() in _YAML:
            self.leave_then(partial(self.open_path, path))
        else:
            self._incoming.read_path(path, self._begin_on)

    def _begin_on(self, article: Article, sentence: str) -> None:
        """Begin a project on an article, once nothing unsaved is left behind unasked."""
        self.leave_then(partial(self._show_begun, article, sentence))

    def _show_begun(self, article: Article, sentence: str) -> None:
        project = started_project(article.title, article)
        rules = replace(project.settings, words_per_minute=self._settings.get(PACE))
        self._show(replace(project, items={**project.items, SETTINGS: rules}), saved=False)
        self.said.emit(sentence)

    def _add_article(self, article: Article, sentence: str) -> None:
        self._session.apply(add_article(self._session.project, article))
        self.said.emit(sentence)

    def _keep_source_text(self, source: SourceId, words: Article, sentence: str) -> None:
        if source in self._session.project.parents:
            self._session.apply(set_field(source, "text", words.text, label="take the source’s words"))
            self.said.emit(sentence)

    def _show(self, project: Project, path: Path | None = None, *, saved: bool = True) -> None:
        self.path, self._newer, self.saved_at = path, False, ""
        self._opened, self._autosave_failed = self._opened + 1, False
        self._session.open(project, saved=saved)
        self.shown.emit()
        self.saved.emit()

    def _save_to(self, path: Path) -> None:
        self._session.close_step()
        project, state = self._session.project, self._session.state
        self._background.run(partial(save_project, project, path), partial(self._on_saved, path, state))

    def _on_leave_answered(self, go_on: GoOn, answer: int) -> None:
        if answer == QMessageBox.StandardButton.Discard:
            go_on()
        elif answer == QMessageBox.StandardButton.Save:
            self._then = go_on
            self.save()

    def _on_saved(self, path: Path, state: int, outcome: "Future[str]") -> None:
        then, self._then = self._then, None
        problem = outcome.exception()
        if isinstance(problem, DebatePrepError):
            self.warned.emit(str(problem))
            return
        outcome.result()
        self.path, self._newer = path, False
        self.saved_at = _time_now()
        self._settings.remember(path)
        self._session.mark_saved(state)
        self.saved.emit()
        if then is not None:
            then()

    def _on_autosaved(self, opened: int, state: int, outcome: "Future[str]") -> None:
        problem = outcome.exception()
        if isinstance(problem, DebatePrepError):
            self._autosave_failed = True
            self.warned.emit(str(problem))
            return
        outcome.result()
        if opened != self._opened:
            return
        self.saved_at = _time_now()
        self._session.mark_saved(state)
        self.saved.emit()
        if self._autosave_failed:
            self._autosave_failed = False
            self.said.emit(self.tr("{} is saved again.").format(self.name))


def _time_now() -> str:
    return QLocale().toString(QDateTime.currentDateTime().time(), "HH:mm")


def _read_sources(path: Path) -> FoundSources:
    from debateprep.importers.source_file import read_sources  # noqa: PLC0415

    return read_sources(path)


def _write_sources(project: Project, target: Path) -> None:
    from debateprep.brief.source_files import bibtex, csl_json  # noqa: PLC0415

    write = csl_json if target.suffix.lower() == ".json" else bibtex
    write_whole(target, write(project.sources).encode())


def read_reference(text: str) -> tuple[Source, str]:
    """The source that a reference describes, and the words that could not be placed."""
    from debateprep.importers import reference_text  # noqa: PLC0415

    found = reference_text.read_reference(text)
    return found.source, found.left
