"""The project as it is now, every step that led here, and the one door through which it changes."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from typing import TypeAlias

from debateprep.core.edits import Edit, Operation, Splice, apply
from debateprep.core.project import Project


@dataclass(frozen=True, slots=True)
class Change:
    """What a listener is told: the edit that was made, undone or redone, and the project on both sides of it."""

    edit: Edit
    before: Project
    after: Project


Listener: TypeAlias = Callable[[Change], None]


@dataclass(frozen=True, slots=True)
class _Step:
    edit: Edit
    inverse: tuple[Operation, ...]
    state: int  # what the project was called once this step was done


class ChangedWhileTelling(RuntimeError):
    """A listener tried to change the project while it was being told of a change."""


class History:
    """Holds the project; nothing else can replace it."""

    def __init__(self, project: Project, *, saved: bool = True) -> None:
        self._project = project
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._states = count(1)
        self._saved_state = 0 if saved else -1
        self._typing_goes_on = False
        self._gesture: str | None = None  # the name of the step that one gesture makes of several edits
        self._gesture_made = False  # something of it
        self._telling = False
        self._revision = 0
        self._listeners: list[Listener] = []

    @property
    def project(self) -> Project:
        """The debate as it is now."""
        return self._project

    @property
    def revision(self) -> int:
        """A number that grows with each change: an answer computed for an older one is out of date."""
        return self._revision

    @property
    def state(self) -> int:
        """A number for the project as it is now; undo and redo come back to the number of the state they restore."""
        return self._done[-1].state if self._done else 0

    @property
    def is_saved(self) -> bool:
        """Whether the project is as the file holds it."""
        return self.state == self._saved_state

    @property
    def undo_label(self) -> str:
        """What undo would take back; empty where there is nothing."""
        return self._done[-1].edit.label if self._done else ""

    @property
    def redo_label(self) -> str:
        """What redo would make again; empty where there is nothing."""
        return self._undone[-1].edit.label if self._undone else ""

    @property
    def done(self) -> tuple[Edit, ...]:
        """The steps that led here, the first first."""
        return tuple(step.edit for step in self._done)

    @property
    def undone(self) -> tuple[Edit, ...]:
        """The steps that were taken back, the one that redo would make first."""
        return tuple(step.edit for step in reversed(self._undone))

    def listen(self, listener: Listener) -> None:
        """Call `listener` with each change from now on."""
        self._listeners.append(listener)

    def apply(self, edit: Edit) -> None:
        """Make `edit`. Raises EditRefused, and then nothing has changed."""
        self._refuse_while_telling()
        after, inverse = apply(self._project, edit.operations)
        step = _Step(edit, inverse, next(self._states))
        if self._joins(edit):
            step = _joined(self._done.pop(), step)
        if self._gesture:
            step = replace(step, edit=replace(step.edit, label=self._gesture))
        self._undone.clear()
        self._done.append(step)
        self._typing_goes_on = bool(edit.typing)
        self._gesture_made = self._gesture is not None
        self._tell(edit, after)

    def undo(self) -> None:
        """Take back the last step, if there is one."""
        self._refuse_while_telling()
        if self._done:
            step = self._done[-1]
            after, forward = apply(self._project, step.inverse)
            self._done.pop()
            self._undone.append(replace(step, edit=replace(step.edit, operations=forward)))
            self._typing_goes_on = False
            self._tell(replace(step.edit, operations=step.inverse, origin=""), after)

    def redo(self) -> None:
        """Make the step again that was taken back last, if there is one."""
        self._refuse_while_telling()
        if self._undone:
            step = self._undone[-1]
            after, inverse = apply(self._project, step.edit.operations)
            self._undone.pop()
            self._done.append(replace(step, inverse=inverse))
            self._typing_goes_on = False
            self._tell(replace(step.edit, origin=""), after)

    def go_to(self, count: int) -> None:
        """Take steps back, or make them again, until `count` of them are done."""
        while len(self._done) > max(0, count):
            self.undo()
        while len(self._done) < count and self._undone:
            self.redo()

    def close_step(self) -> None:
        """End the step of typing, if one goes on: what is typed next is a step of its own."""
        self._typing_goes_on = False

    def begin_gesture(self, label: str = "") -> None:
        """All edits from now on are one step, called `label`, or, without one, as the last of them."""
        self.close_step()
        self._gesture, self._gesture_made = label, False

    def end_gesture(self) -> None:
        """What comes next is a step of its own."""
        self.close_step()
        self._gesture, self._gesture_made = None, False

    def mark_saved(self, state: int) -> None:
        """The file holds the project as it was in `state`."""
        self.close_step()
        self._saved_state = state

    def _joins(self, edit: Edit) -> bool:
        if self._gesture is not None:
            return self._gesture_made
        return self._typing_goes_on and bool(edit.typing) and self._done[-1].edit.typing == edit.typing

    def _tell(self, edit: Edit, after: Project) -> None:
        change = Change(edit, self._project, after)
        self._project = after
        self._revision += 1
        self._telling = True
        try:
            for listener in self._listeners:
                listener(change)
        finally:
            self._telling = False

    def _refuse_while_telling(self) -> None:
        if self._telling:
            raise ChangedWhileTelling("The project may not change while its listeners hear of a change.")


def _joined(first: _Step, second: _Step) -> _Step:
    operations = _compact(*first.edit.operations, *second.edit.operations)
    return _Step(replace(second.edit, operations=operations), _compact(*second.inverse, *first.inverse), second.state)


def _compact(*operations: Operation) -> tuple[Operation, ...]:
    """The same operations, with each pair of neighbouring splices that make one stretch made one."""
    joined: list[Operation] = []
    for operation in operations:
        one = _one_splice(joined[-1], operation) if joined else None
        if one:
            joined[-1] = one
        else:
            joined.append(operation)
    return tuple(joined)


def _one_splice(first: Operation, second: Operation) -> Splice | None:
    if not isinstance(first, Splice) or not isinstance(second, Splice):
        return None
    if (first.item, first.field) != (second.item, second.field):
        return None
    if second.length == 0 and second.at == first.at + len(first.insert):
        return replace(first, insert=first.insert + second.insert)
    if not first.insert and not second.insert and second.at + second.length == first.at:
        return replace(second, length=second.length + first.length)
    return None
