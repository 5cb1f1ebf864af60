from dataclasses import dataclass
from itertools import count

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from debateprep.core.edits import Edit, SetField, Splice, set_field, type_text
from debateprep.core.errors import MissingItem
from debateprep.core.history import Change, ChangedWhileTelling, History
from debateprep.core.project import Project
from tests.builders import debate
from tests.strategies import any_text, operations

CLAIM, STATEMENT = "clm_1", "statement"


def typed(history: History, *letters: str, field: str = STATEMENT) -> History:
    """`history` after somebody typed `letters` at the end of a field of the first claim, a key at a time."""
    for letter in letters:
        at = len(getattr(history.project.claims[0], field))
        history.apply(type_text(CLAIM, field, at, 0, letter, label="type", origin="editor"))
    return history


def statement(history: History) -> str:
    return history.project.claims[0].statement


def test_a_fresh_history_is_saved_and_has_nothing_to_undo() -> None:
    history = History(debate())
    assert history.is_saved
    assert history.undo_label == history.redo_label == ""
    history.undo()
    history.redo()
    assert history.project == debate()


def test_undo_and_redo_say_what_they_would_do() -> None:
    history = History(debate())
    history.apply(set_field(CLAIM, "kind", "fact", label="set kind"))
    assert (history.undo_label, history.redo_label) == ("set kind", "")
    history.undo()
    assert (history.undo_label, history.redo_label) == ("", "set kind")


def test_typing_is_one_step() -> None:
    history = typed(History(debate()), *"typed")
    history.undo()
    assert statement(history) == ""
    history.redo()
    assert statement(history) == "typed"


def test_typing_after_a_pause_is_a_step_of_its_own() -> None:
    history = typed(History(debate()), *"one")
    history.close_step()
    typed(history, *" two")
    history.undo()
    assert statement(history) == "one"


def test_typing_in_another_field_is_a_step_of_its_own() -> None:
    history = typed(History(debate()), "a")
    typed(history, "b", field="notes")
    history.undo()
    assert statement(history) == "a"


def test_typing_after_undo_is_a_step_of_its_own() -> None:
    history = typed(History(debate()), "a")
    history.close_step()
    typed(history, "b").undo()
    typed(history, "c").undo()
    assert statement(history) == "a"


def test_a_long_stretch_of_typing_is_kept_as_one_splice() -> None:
    history = typed(History(debate()), *"hello")
    heard: list[Change] = []
    history.listen(heard.append)
    history.undo()
    assert heard[0].edit.operations == (Splice(CLAIM, STATEMENT, 0, 5, ""),)


def test_deleting_key_by_key_is_one_splice_too() -> None:
    history = typed(History(debate()), *"hello")
    history.close_step()
    for at in (4, 3, 2):
        history.apply(type_text(CLAIM, STATEMENT, at, 1, "", label="delete"))
    heard: list[Change] = []
    history.listen(heard.append)
    history.undo()
    assert heard[0].edit.operations == (Splice(CLAIM, STATEMENT, 2, 0, "llo"),)


def test_back_at_the_saved_state_the_project_is_saved() -> None:
    history = typed(History(debate()), "a")
    history.mark_saved(history.state)
    saved = [typed(history, "b").is_saved]
    for _ in range(2):
        history.undo()
        saved.append(history.is_saved)
    assert saved == [False, True, False]


def test_a_save_that_ends_after_more_typing_leaves_it_unsaved() -> None:
    history = typed(History(debate()), "a")
    written = history.state
    typed(history, "b")
    history.mark_saved(written)
    assert not history.is_saved


def test_another_change_after_undo_never_comes_back_to_the_saved_state() -> None:
    history = typed(History(debate()), "a")
    history.mark_saved(history.state)
    history.undo()
    typed(history, "a")
    assert not history.is_saved


def test_a_refused_edit_changes_nothing() -> None:
    history = typed(History(debate()), "a")
    before = (history.project, history.revision, history.state, history.undo_label, history.redo_label)
    with pytest.raises(MissingItem):
        history.apply(Edit("both", (SetField(CLAIM, "kind", "fact"), SetField("clm_9", "kind", "fact"))))
    assert (history.project, history.revision, history.state, history.undo_label, history.redo_label) == before


def test_a_refused_edit_is_not_told() -> None:
    history = History(debate())
    heard: list[Change] = []
    history.listen(heard.append)
    with pytest.raises(MissingItem):
        history.apply(set_field("clm_9", "kind", "fact", label="set kind"))
    assert not heard


def test_listeners_hear_the_edit_and_both_projects() -> None:
    history = History(debate())
    heard: list[Change] = []
    history.listen(heard.append)
    typed(history, "a")
    assert heard[0].edit.origin == "editor"
    assert (heard[0].before, heard[0].after) == (debate(), history.project)


def test_undo_and_redo_come_from_nobody_so_that_all_widgets_refresh() -> None:
    history = typed(History(debate()), "a")
    heard: list[Change] = []
    history.listen(heard.append)
    history.undo()
    history.redo()
    assert [change.edit.origin for change in heard] == ["", ""]


@pytest.mark.parametrize("meddle", [History.undo, History.redo, lambda history: typed(history, "b")])
def test_a_listener_may_not_change_what_it_hears_of(meddle: object) -> None:
    history = History(debate())
    history.listen(lambda _: meddle(history))  # type: ignore[operator]  # one of the three above
    with pytest.raises(ChangedWhileTelling):
        typed(history, "a")
    assert statement(history) == "a"


def test_after_a_listener_failed_the_history_goes_on() -> None:
    history = History(debate())
    history.listen(_Once())
    with pytest.raises(ZeroDivisionError):
        typed(history, "a")
    typed(history, "b")
    assert statement(history) == "ab"


class _Once:
    """A listener that fails the first time."""

    def __init__(self) -> None:
        self.failed = False

    def __call__(self, change: Change) -> None:
        if not self.failed:
            self.failed = True
            raise ZeroDivisionError(change.edit.label)


def test_revisions_only_grow() -> None:
    history = typed(History(debate()), "a", "b")
    history.undo()
    history.redo()
    assert history.revision == 4


@dataclass(frozen=True)
class _Kept:
    """A whole project, as the shadow keeps it; each has a number of its own."""

    project: Project
    label: str
    number: int


class _Shadow(RuleBasedStateMachine):
    """A history beside lists of whole projects: both must always show the same."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers = count(1)
        self.past: list[_Kept] = []
        self.now = _Kept(debate(claims=2), "", 0)
        self.future: list[_Kept] = []
        self.saved = 0
        self.typing = ""
        self.history = History(self.now.project)

    def changed(self, label: str, typing: str = "") -> None:
        if not (typing and typing == self.typing):
            self.past.append(self.now)
        self.now = _Kept(self.history.project, label, next(self.numbers))
        self.future.clear()
        self.typing = typing

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        operation = data.draw(operations(self.history.project))
        label = type(operation).__name__
        self.history.apply(Edit(label, (operation,)))
        self.changed(label)

    @rule(field=st.sampled_from(["statement", "notes"]), at=st.integers(0, 9), length=st.integers(0, 2), text=any_text)
    def type(self, field: str, at: int, length: int, text: str) -> None:
        edit = type_text(CLAIM, field, at, length, text, label=f"type {field}")
        self.history.apply(edit)
        self.changed(edit.label, field)

    @rule(letters=st.text("ab", min_size=1, max_size=5), back=st.integers(0, 3))
    def type_on_and_delete(self, letters: str, back: int) -> None:
        keys = [(0, letter) for letter in letters] + [(1, "")] * back
        for length, letter in keys:
            text = getattr(self.history.project.get(CLAIM), STATEMENT)
            at = max(0, len(text) - length)
            self.history.apply(type_text(CLAIM, STATEMENT, at, length, letter, label="type statement"))
            self.changed("type statement", STATEMENT)

    @rule()
    def refused(self) -> None:
        with pytest.raises(MissingItem):
            self.history.apply(Edit("refused", (SetField(CLAIM, "notes", "x"), SetField("clm_9", "notes", "x"))))

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        self.history.undo()
        self.future.append(self.now)
        self.now = self.past.pop()
        self.typing = ""

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        self.history.redo()
        self.past.append(self.now)
        self.now = self.future.pop()
        self.typing = ""

    @rule()
    def pause(self) -> None:
        self.history.close_step()
        self.typing = ""

    @rule()
    def save(self) -> None:
        self.history.mark_saved(self.history.state)
        self.saved = self.now.number
        self.typing = ""

    @invariant()
    def shows_the_same(self) -> None:
        assert self.history.project == self.now.project
        assert self.history.is_saved == (self.now.number == self.saved)
        assert self.history.undo_label == self.now.label
        assert self.history.redo_label == (self.future[-1].label if self.future else "")


TestAgainstWholeProjects = _Shadow.TestCase
TestAgainstWholeProjects.settings = settings(max_examples=50)


def test_the_steps_are_told_on_both_sides_of_now() -> None:
    history = History(debate())
    for kind in ("fact", "cause", "value"):
        history.apply(set_field(CLAIM, "kind", kind, label=kind))
    history.go_to(1)
    assert [step.label for step in history.done] == ["fact"]
    assert [step.label for step in history.undone] == ["cause", "value"]


@pytest.mark.parametrize(("count", "kind"), [(0, ""), (1, "fact"), (3, "value"), (9, "value"), (-1, "")])
def test_one_goes_to_any_step_and_no_further_than_there_are(count: int, kind: str) -> None:
    history = History(debate())
    for name in ("fact", "cause", "value"):
        history.apply(set_field(CLAIM, "kind", name, label=name))
    history.undo()
    history.go_to(count)
    assert history.project.claims[0].kind == kind


def test_a_gesture_makes_one_step_of_edits_in_several_fields() -> None:
    history = typed(History(debate()), "a")
    history.begin_gesture("move words")
    typed(history, "b", field="notes")
    typed(history, "c")
    history.end_gesture()
    typed(history, "d")
    assert [step.label for step in history.done] == ["type", "move words", "type"]
    history.undo()
    history.undo()
    assert (statement(history), history.project.claims[0].notes) == ("a", "")
    history.redo()
    assert (statement(history), history.project.claims[0].notes) == ("ac", "b")


def test_a_gesture_without_a_name_is_called_as_what_it_did() -> None:
    history = History(debate())
    history.begin_gesture()
    typed(history, "a")
    history.end_gesture()
    assert history.undo_label == "type"
