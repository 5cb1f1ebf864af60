"""Sources that come in from citation managers and from references, and go out to them."""

from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from debateprep.core.errors import DebatePrepError
from debateprep.core.library import add_sources, twins_of
from debateprep.core.project import Project
from debateprep.core.sentence import say
from debateprep.core.source import Source
from debateprep.storage.durable import write_whole
from debateprep.storage.project_file import SUFFIX
from debateprep.ui.background import Background
from debateprep.ui.files import Files
from debateprep.ui.sentences import spoken
from debateprep.ui.session import Session

if TYPE_CHECKING:
    from debateprep.importers.found_sources import FoundSources

_SOURCES = "*.bib *.bibtex *.ris *.json"
_SOURCES_OUT = "BibTeX (*.bib);;CSL-JSON (*.json)"


class SourceExchange(QObject):
    """Asks for a file, and reads or writes it while the work goes on."""

    said = Signal(str)
    warned = Signal(str)

    def __init__(self, window: QWidget, session: Session, files: Files) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._files = files
        self._background = Background(self)

    def import_sources(self) -> None:
        """Ask for a file of a citation manager and put its sources into the library; those it has are left out."""
        kinds = f"{self.tr('Sources ({})').format(_SOURCES)};;{self.tr('All files (*)')}"
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import sources"), "", kinds)
        if name:
            self._background.run(partial(_read, Path(name)), self._on_read)

    def export_sources(self) -> None:
        """Ask where, and write the source library there, in the format that the name asks for."""
        suggested = self.tr("{} sources").format(self._files.name.removesuffix(SUFFIX)) + ".bib"
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export sources"), suggested, _SOURCES_OUT)
        if name:
            target = Path(name) if Path(name).suffix.lower() in (".bib", ".json") else Path(f"{name}.bib")
            work = partial(_write, self._session.project, target)
            self._background.run(work, partial(self._on_written, target))

    def finish(self) -> None:
        """Wait for what is being read or written."""
        self._background.finish()

    def _on_read(self, work: "Future[FoundSources]") -> None:
        try:
            found = work.result()
        except DebatePrepError as problem:
            self.warned.emit(spoken(problem))
            return
        project = self._session.project
        fresh = [source for source in found.sources if not twins_of(project.sources, source)]
        words = say("import {} sources", len(fresh)) if len(fresh) != 1 else say("import 1 source")
        if fresh:
            self._session.apply(add_sources(project, fresh, words))
        known = len(found.sources) - len(fresh)
        there = self.tr("{} of them were in the library already.").format(known) if known else ""
        self.said.emit(f"{spoken(found.sentence)} {there}".strip())

    def _on_written(self, target: Path, work: "Future[None]") -> None:
        try:
            work.result()
        except DebatePrepError as problem:
            self.warned.emit(spoken(problem))
        else:
            self.said.emit(self.tr("Wrote {}.").format(target.name))


def _read(path: Path) -> "FoundSources":
    from debateprep.importers.source_file import read_sources  # noqa: PLC0415

    return read_sources(path)


def _write(project: Project, target: Path) -> None:
    from debateprep.brief.source_files import bibtex, csl_json  # noqa: PLC0415

    write = csl_json if target.suffix.lower() == ".json" else bibtex
    write_whole(target, write(project.sources).encode())


def read_reference(text: str) -> tuple[Source, str]:
    """The source that a reference describes, and the words that could not be placed."""
    from debateprep.importers import reference_text  # noqa: PLC0415

    found = reference_text.read_reference(text)
    return found.source, found.left
