"""The one bridge between the debate and the window: the history, as Qt signals."""

from PySide6.QtCore import QObject, QTimer, Signal

from debateprep.core.coverage import Ledger
from debateprep.core.edits import Create, Edit, Operation, SetField, Splice
from debateprep.core.history import Change, History
from debateprep.core.item import SourceId
from debateprep.core.project import Project, cited_sources
from debateprep.core.response import Evidence
from debateprep.core.source import Milestone, Source, Term
from debateprep.core.word_goal import words_gained

PAUSE = 1500  # milliseconds without a key end a step of typing


class Session(QObject):
    """Holds the history of the open project; every widget changes the project through it and through nothing else."""

    changed = Signal(object)  # Change
    opened = Signal()  # another project is here
    saved_changed = Signal()
    leaving = Signal()  # the project may be put away now: who holds half-written words hands them over

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.close_step)
        self._history = self._new_history(project)
        self._numbers: dict[SourceId, int] | None = None
        self._ledger: Ledger | None = None
        self._words_written = 0

    @property
    def project(self) -> Project:
        """The debate as it is now."""
        return self._history.project

    @property
    def revision(self) -> int:
        """A number that grows with each change."""
        return self._history.revision

    @property
    def state(self) -> int:
        """The number of the state the project is in, for `mark_saved`."""
        return self._history.state

    @property
    def is_saved(self) -> bool:
        """Whether the file holds the project as it is now."""
        return self._history.is_saved

    @property
    def undo_label(self) -> str:
        """What undo would take back."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str:
        """What redo would make again."""
        return self._history.redo_label

    @property
    def steps_done(self) -> tuple[Edit, ...]:
        """The steps that led here, the first first."""
        return self._history.done

    @property
    def steps_undone(self) -> tuple[Edit, ...]:
        """The steps that were taken back, the one that redo would make first."""
        return self._history.undone

    @property
    def words_written(self) -> int:
        """How many words more than when it was opened somebody has typed in claims, responses and red lines."""
        return max(0, self._words_written)

    @property
    def source_numbers(self) -> dict[SourceId, int]:
        """The number of each cited source, as the brief prints it."""
        if self._numbers is None:
            self._numbers = {source.id: at for at, source in enumerate(cited_sources(self.project), start=1)}
        return self._numbers

    @property
    def ledger(self) -> Ledger:
        """How far each claim is prepared."""
        if self._ledger is None:
            self._ledger = Ledger(self.project)
        return self._ledger

    def open(self, project: Project, *, saved: bool = True) -> None:
        """Work on another project from now on; one that is in no file yet is not `saved`."""
        self._history = self._new_history(project, saved=saved)
        self._numbers = self._ledger = None
        self._words_written = 0
        self.opened.emit()
        self.saved_changed.emit()

    def apply(self, edit: Edit) -> None:
        """Make an edit. Raises EditRefused."""
        self._history.apply(edit)
        if edit.typing:
            self._pause.start()

    def undo(self) -> None:
        """Take back the last step."""
        self._history.undo()

    def redo(self) -> None:
        """Make the last step again that was taken back."""
        self._history.redo()

    def go_to_step(self, count: int) -> None:
        """Take steps back, or make them again, until `count` of them are done."""
        self.close_step()
        self._history.go_to(count)

    def begin_gesture(self, label: str = "") -> None:
        """All edits from now on are one step, called `label`, or, without one, as the last of them."""
        self.close_step()
        self._history.begin_gesture(label)

    def end_gesture(self) -> None:
        """What comes next is a step of its own."""
        self._pause.stop()
        self._history.end_gesture()

    def close_step(self) -> None:
        """What is typed next is a step of its own."""
        self._pause.stop()
        self._history.close_step()

    def mark_saved(self, state: int) -> None:
        """The file holds the project as it was in `state`."""
        self._history.mark_saved(state)
        self.saved_changed.emit()

    def _new_history(self, project: Project, *, saved: bool = True) -> History:
        history = History(project, saved=saved)
        history.listen(self._tell)
        return history

    def _tell(self, change: Change) -> None:
        if any(_may_renumber(operation, change.after) for operation in change.edit.operations):
            self._numbers = None
        self._words_written += words_gained(change)
        if self._ledger is not None:
            self._ledger.update(change)
        self.changed.emit(change)
        self.saved_changed.emit()


def _may_renumber(operation: Operation, project: Project) -> bool:
    """Whether the sources may be numbered otherwise after this: all but what is plainly about something else."""
    if isinstance(operation, Splice):
        return False
    if isinstance(operation, SetField):
        return isinstance(project.items.get(operation.item), _CITING)
    return not isinstance(operation, Create) or isinstance(operation.item, _CITING)


_CITING = (Evidence, Source, Term, Milestone)
