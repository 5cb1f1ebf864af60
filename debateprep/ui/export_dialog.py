"""Asks where a document goes, and writes it while the work goes on; printing too."""

from concurrent.futures import Future
from contextlib import nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from debateprep.core.errors import DebatePrepError
from debateprep.core.project import Project
from debateprep.storage.durable import write_whole
from debateprep.storage.project_file import SUFFIX
from debateprep.ui.background import Background
from debateprep.ui.files import Files
from debateprep.ui.sentences import spoken, within
from debateprep.ui.session import Session

if TYPE_CHECKING:
    from debateprep.brief.typesetter import Typesetter

CANCEL = "cancel export"  # what a notice offers while a document is made

_PDF = ".pdf"


@dataclass(slots=True)
class _Job:
    """A document that is being made."""

    target: Path
    typesetter: "Typesetter | None"
    is_cancelled: bool = False


class Exporter(QObject):
    """One export at a time; it can be cancelled, and the file that was there stays until the new one is whole."""

    began = Signal(str)  # a sentence
    ended = Signal(object, str)  # path, and what the person should know
    failed = Signal(str)
    cancelled = Signal(str)

    def __init__(self, window: QWidget, session: Session, files: Files) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._files = files
        self._background = Background(self)
        self._job: _Job | None = None

    def ask(self, kind: str = "brief") -> None:
        """Ask where, and write a document of this kind there."""
        from debateprep.brief.export import endings  # noqa: PLC0415  # not before it is needed
        from debateprep.ui.export_settings import KINDS  # noqa: PLC0415
        from debateprep.ui.setting import words_of  # noqa: PLC0415

        name = words_of(dict(KINDS)[kind])
        folder = self._files.path.parent if self._files.path else Path()
        suggested = folder / f"{self._files.name.removesuffix(SUFFIX)} {within(name)}.pdf"
        kinds = ";;".join(_format_words()[ending] for ending in endings(kind))
        title = self.tr("Export: {}").format(name)
        chosen, chosen_format = QFileDialog.getSaveFileName(self._window, title, str(suggested), kinds)
        if chosen:
            self.write(kind, _with_ending(Path(chosen), kind, chosen_format))

    def write(self, kind: str, target: Path) -> None:
        """Write a document of this kind to `target`, in the format that its ending says."""
        from debateprep.brief.typesetter import Typesetter  # noqa: PLC0415  # not before it is needed

        self.cancel()
        ending = target.suffix.lower()
        try:
            job = self._job = _Job(target, Typesetter() if ending == _PDF else None)
        except DebatePrepError as problem:
            self.failed.emit(spoken(problem))
            return
        self.began.emit(self.tr("Making {} …").format(target.name))
        work = partial(_written, self._session.project, kind, ending, job)
        self._background.run(work, partial(self._on_ended, job))

    def cancel(self) -> None:
        """Give up what is being made."""
        if self._job is not None:
            self._job.is_cancelled = True
            if self._job.typesetter is not None:
                self._job.typesetter.stop()

    def finish(self) -> None:
        """Give up what is being made, and take no more."""
        self.cancel()
        self._background.finish()

    def _on_ended(self, job: _Job, outcome: "Future[str]") -> None:
        if self._job is job:
            self._job = None
        problem = outcome.exception()
        if job.is_cancelled:
            self.cancelled.emit(self.tr("{} was not written.").format(job.target.name))
        elif isinstance(problem, DebatePrepError):
            self.failed.emit(spoken(problem))
        else:
            self.ended.emit(job.target, outcome.result())


def _format_words() -> dict[str, str]:
    return {
        _PDF: "PDF (*.pdf)",
        ".docx": "Word (*.docx)",
        ".html": _tr("Web page (*.html)"),
        ".md": "Markdown (*.md)",
        ".csv": _tr("Table (*.csv)"),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("Exporter", words)


def _with_ending(path: Path, kind: str, chosen_format: str) -> Path:
    """The path with an ending that can be written: its own, else that of the format that was chosen."""
    from debateprep.brief.export import endings  # noqa: PLC0415

    if path.suffix.lower() in endings(kind):
        return path
    ending = next((one for one, words in _format_words().items() if words == chosen_format), _PDF)
    return path.with_name(path.name + ending)


def _written(project: Project, kind: str, ending: str, job: _Job) -> str:
    """Write the document; what the person should know about it. Raises DebatePrepError."""
    from debateprep.brief.export import export  # noqa: PLC0415

    with job.typesetter or nullcontext():
        made = export(project, kind, ending, job.typesetter)
    if not job.is_cancelled:
        write_whole(job.target, made.data)
    return spoken(made.notice)
