"""The list of steps: what it says, and where choosing a line goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from debateprep.core.edits import Create, Edit, SetField, Trash
from debateprep.ui.main_window import MainWindow
from debateprep.ui.row_list import Line
from debateprep.ui.undo_history import UndoHistory, claim_code
from tests.builders import debate, made
from tests.ui.gestures import named
from tests.ui.panel import do, field, write


@pytest.fixture
def steps(window: MainWindow) -> UndoHistory:
    """The list after three steps on two claims."""
    for claim, kind in (("clm_1", "fact"), ("clm_2", "cause"), ("clm_1", "value")):
        window.session.apply(Edit(f"choose {kind}", (SetField(claim, "kind", kind),)))
    do(window, "action_undo_history")
    return named(window, "undo_history", UndoHistory)


def lines(dialog: UndoHistory) -> list[tuple[str, str]]:
    return [(line.words, line.reason or line.aside) for line in dialog.list.rows.lines]


def kinds(window: MainWindow) -> list[str]:
    return [claim.kind for claim in window.session.project.claims]


def go_to(dialog: UndoHistory, row: int) -> None:
    dialog.list.clicked.emit(dialog.list.rows.index(row))


def test_the_newest_step_stands_first_and_is_marked(steps: UndoHistory) -> None:
    assert lines(steps) == [
        ("Choose value", "C1 · now"),
        ("Choose cause", "C2"),
        ("Choose fact", "C1"),
        ("As it was opened", ""),
    ]
    chosen = steps.list.chosen
    assert isinstance(chosen, Line)
    assert chosen.words == "Choose value"


def test_a_click_goes_back_several_steps_and_forward_again(steps: UndoHistory, window: MainWindow) -> None:
    go_to(steps, 3)
    assert kinds(window)[:2] == ["", ""]
    assert window.session.is_saved
    go_to(steps, 1)
    assert kinds(window)[:2] == ["fact", "cause"]
    assert lines(steps)[0] == ("Choose value", "C1 · undone")
    assert lines(steps)[1] == ("Choose cause", "C2 · now")


def test_keys_go_there_too(steps: UndoHistory, window: MainWindow) -> None:
    steps.list.setFocus()
    QTest.keyClick(steps.list, Qt.Key.Key_Down)
    QTest.keyClick(steps.list, Qt.Key.Key_Return)
    assert kinds(window)[:2] == ["fact", "cause"]
    assert steps.isVisible()


def test_the_field_shows_the_words_of_that_step(window: MainWindow) -> None:
    write(window, "response:north", "One.")
    window.session.close_step()
    write(window, "response:north", " Two.")
    do(window, "action_undo_history")
    dialog = named(window, "undo_history", UndoHistory)
    assert lines(dialog)[0] == ("Draft response", "C1 · now")
    go_to(dialog, 1)
    assert field(window, "response:north").text == "One."


def test_a_step_names_the_claim_that_it_made_or_deleted() -> None:
    project = debate(2)
    claim = project.claims[0]
    assert (
        claim_code(made(project, Trash(claim.id, "2026-01-01T00:00:00")), Edit("x", (SetField(claim.id, "kind", ""),)))
        == "C1"
    )
    assert claim_code(debate(0), Edit("mark claim", (Create(claim, project.root),))) == "C1"
    assert claim_code(project, Edit("set pace", (SetField("settings", "words_per_minute", 1),))) == ""
