"""An open project whose file somebody else wrote: told of once, and asked what becomes of both."""

from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from debateprep.core.edits import Edit
from debateprep.core.errors import DebatePrepError
from debateprep.core.project import Project
from debateprep.storage.disk_state import OnDisk, on_disk
from debateprep.ui.background import Background
from debateprep.ui.files import CHOOSE, Files
from debateprep.ui.sentences import spoken
from debateprep.ui.session import Session

if TYPE_CHECKING:
    from debateprep.storage.common_past import Met
    from debateprep.ui.changed_dialog import Answer


class Changed(QObject):
    """Merges, keeps a copy or reads again, as the person chooses; none of the two is lost."""

    said = Signal(str)
    warned = Signal(str, str)  # a sentence, and what can be done: nothing, or CHOOSE

    def __init__(self, window: QWidget, session: Session, files: Files) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._files = files
        self._background = Background(self)
        self._told = ""  # the digest that was said not to be the file's any more
        files.changed.connect(self._ask)

    def look(self) -> None:
        """See whether somebody else wrote the file meanwhile, and say so once."""
        path, digest = self._files.path, self._files.digest
        if path is not None and digest not in ("", self._told):
            work = partial(on_disk, path, digest)
            self._background.run(work, partial(self._on_looked, self._files.opened, digest), 0.0)

    def finish(self) -> None:
        """Wait for what is being read."""
        self._background.finish()

    def _on_looked(self, opened: int, digest: str, outcome: "Future[OnDisk]") -> None:
        if opened != self._files.opened or digest != self._files.digest:
            return
        state = outcome.result()
        if state is OnDisk.CHANGED:
            self._told = digest
            self.warned.emit(self.tr("{} was changed by somebody else.").format(self._files.name), CHOOSE)
        elif state is OnDisk.GONE:
            self._told = digest
            words = self.tr("{} is not where it was any more. Save it again there, or elsewhere.")
            self.warned.emit(words.format(self._files.name), "")

    def _ask(self, path: Path) -> None:
        from debateprep.ui.changed_dialog import ChangedDialog  # noqa: PLC0415  # not before it is wanted

        dialog = ChangedDialog(path.name, self._window)
        dialog.answered.connect(partial(self._on_answered, path))
        dialog.open()

    def _on_answered(self, path: Path, answer: "Answer") -> None:
        from debateprep.ui.changed_dialog import Answer  # noqa: PLC0415

        try:
            if answer is Answer.MERGE:
                self._merge_with(path)
            elif answer is Answer.COPY:
                self._files.save_as()
            elif answer is Answer.RELOAD:
                self._files.read_again(path)
        except DebatePrepError as problem:
            self.warned.emit(spoken(problem), "")

    def _merge_with(self, path: Path) -> None:
        """Take in what somebody else saved, as one step, and save both."""
        from debateprep.storage.common_past import meet  # noqa: PLC0415  # not before it is wanted

        self._session.close_step()
        mine = self._session.project
        work = partial(meet, path, mine, self._files.keeping.versions, self._files.digest)
        self._background.run(work, partial(self._on_met, path, self._files.opened, mine))

    def _on_met(self, path: Path, opened: int, mine: Project, outcome: "Future[Met]") -> None:
        from debateprep.core.steps import steps  # noqa: PLC0415  # not before it is wanted
        from debateprep.ui.changed_dialog import told_of  # noqa: PLC0415

        problem = outcome.exception()
        if opened != self._files.opened:
            return
        if isinstance(problem, DebatePrepError):
            self.warned.emit(spoken(problem), "")
        elif self._session.project is not mine:
            self._merge_with(path)
        else:
            met = outcome.result()
            operations = steps(mine, met.merged.project)
            if operations:
                self._session.apply(Edit("merge with the file", operations))
            self._files.digest = met.theirs.digest
            self._files.save()
            self.said.emit(told_of(met.merged))
