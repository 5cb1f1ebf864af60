"""The doors to other states of the open project: its older versions, and a partner's copy."""

from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from debateprep.core.edits import Edit
from debateprep.core.errors import DebatePrepError
from debateprep.core.project import Project
from debateprep.core.steps import steps
from debateprep.ui.background import Background
from debateprep.ui.files import Files, projects
from debateprep.ui.notices import UNDO
from debateprep.ui.sentences import spoken
from debateprep.ui.session import Session

if TYPE_CHECKING:  # what they name is loaded when it is wanted
    from debateprep.ui.merge_dialog import Copy, MergeDialog


class Copies(QObject):
    """Asks, and makes one edit of the answer."""

    said = Signal(str, str)  # a sentence, and what is offered: nothing, or UNDO
    warned = Signal(str)

    def __init__(self, window: QWidget, session: Session, files: Files, state: Path) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._files = files
        self._state = state
        self._background = Background(self)
        self._dialog: QDialog | None = None

    def show_versions(self) -> None:
        """Show the older versions of the project."""
        from debateprep.ui.versions_dialog import VersionsDialog  # noqa: PLC0415

        self._session.close_step()
        self._open(VersionsDialog(self._session, self._files.path, self._state, self._window))

    def show_undo_history(self) -> None:
        """Show the steps of this sitting, each a way back."""
        from debateprep.ui.undo_history import UndoHistory  # noqa: PLC0415

        self._session.close_step()
        self._open(UndoHistory(self._session, self._window))

    def merge_copy(self) -> None:
        """Ask for a partner's copy, and what to take of it."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Merge a partner’s copy"), "", projects())
        if name:
            self.merge_file(Path(name))

    def merge_file(self, path: Path) -> None:
        """Ask what to take of the copy at `path`."""
        from debateprep.ui.merge_dialog import read_copy  # noqa: PLC0415

        self._session.close_step()
        mine, revision = self._session.project, self._session.revision
        work = partial(read_copy, path, mine, self._files.keeping.versions, self._files.digest)
        self._background.run(work, partial(self._on_read, path, revision))

    def finish(self) -> None:
        """Put away what is open, and wait for what is being read."""
        if self._dialog is not None:
            self._dialog.reject()
        self._background.finish()

    def _on_read(self, path: Path, revision: int, work: "Future[Copy]") -> None:
        problem = work.exception()
        if isinstance(problem, DebatePrepError):
            self.warned.emit(spoken(problem))
        elif self._session.revision != revision:
            self.merge_file(path)
        elif work.result().offer.is_nothing:
            self.said.emit(self.tr("{} brings nothing that is not here already.").format(path.name), "")
        else:
            self._ask(work.result())

    def _ask(self, copy: "Copy") -> None:
        from debateprep.ui.merge_dialog import MergeDialog  # noqa: PLC0415

        dialog = MergeDialog(copy, self._window)
        dialog.accepted.connect(partial(self._on_accepted, dialog))
        self._open(dialog)

    def _on_accepted(self, dialog: "MergeDialog") -> None:
        from debateprep.ui.merge_dialog import keep_before_merge  # noqa: PLC0415

        merged = dialog.result_project()
        if self._files.path is None:
            self._take(merged)
        else:
            work = partial(keep_before_merge, self._files.path, merged.root, self._state)
            self._background.run(work, partial(self._on_kept, merged), 10.0)

    def _on_kept(self, merged: Project, work: "Future[None]") -> None:
        problem = work.exception()
        self._take(merged)
        if isinstance(problem, DebatePrepError):
            self.warned.emit(self.tr("{} The merge itself can be undone.").format(problem))

    def _take(self, merged: Project) -> None:
        operations = steps(self._session.project, merged)
        if not operations:
            self.said.emit(self.tr("Nothing was taken from the copy."), "")
            return
        try:
            self._session.apply(Edit("merge copy", operations))
        except DebatePrepError as problem:
            self.warned.emit(spoken(problem))
        else:
            self.said.emit(self.tr("The copy is merged."), UNDO)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()

    def _on_finished(self, _result: int) -> None:
        self._dialog = None
