"""Replies under a response: added by one key, answered in turn, numbered, folded, moved."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from debateprep.core.item import ResponseId
from debateprep.core.response import Response, response_id
from debateprep.ui.ladder_view import LadderView, RungView
from debateprep.ui.main_window import MainWindow
from tests.builders import debate
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import named, type_into
from tests.ui.panel import click, do, field, write

ANSWER = response_id("clm_1", "north")


def reply(window: MainWindow, text: str) -> ResponseId:
    """Open a rung under the cursor and write on it."""
    do(window, "action_add_reply")
    here = window.focusWidget()
    assert here is not None
    type_into(here, text)
    return window.prepare.card._sides.draft_here().response.id


def ladder(window: MainWindow) -> list[RungView]:
    """The rungs that are shown, from above."""
    there = named(window, "ladder:north", LadderView).findChildren(RungView)
    return sorted((rung for rung in there if rung.isVisible()), key=RungView.y)


def drop(carried: ResponseId, on: RungView, part: float) -> None:
    """Let go of a reply over another, at that part of its height."""
    mime = QMimeData()
    mime.setData("application/x-debateprep-reply", carried.encode())
    where, left = QPointF(20, on.height() * part), Qt.MouseButton.LeftButton
    on.dropEvent(QDropEvent(where, Qt.DropAction.MoveAction, mime, left, Qt.KeyboardModifier.NoModifier))


def test_one_key_adds_the_counter_of_the_other_side_and_then_the_answer(window: MainWindow) -> None:
    write(window, "response:north", "We agree.")
    first = reply(window, "You do not.")
    second = reply(window, "We do.")
    project = window.session.project
    said = [project.typed(one, Response) for one in (first, second)]
    assert [(one.side, one.text) for one in said] == [("south", "You do not."), ("north", "We do.")]
    assert project.parent(second) == first


def test_a_ladder_goes_as_deep_as_a_debate(window: MainWindow) -> None:
    field(window, "response:north").setFocus()
    for depth in range(6):
        reply(window, f"rung {depth}")
    assert [rung.head.number.text() for rung in ladder(window)][-1] == "1.1.1.1.1.1.1"
    assert ladder(window)[-1].draft.fields["text"].width() > 150


def test_a_folded_reply_hides_those_below_it_and_says_how_many(window: MainWindow) -> None:
    field(window, "response:north").setFocus()
    first = reply(window, "one")
    reply(window, "two")
    reply(window, "three")
    ladder(window)[0].fold_wanted.emit(first)
    (rung,) = ladder(window)
    assert rung.head.fold.text() == "▸ 2"


def test_a_reply_moves_among_its_neighbours_by_key(window: MainWindow) -> None:
    click(window, "add_reply:north")
    first = window.prepare.card._sides.draft_here().response.id
    click(window, "add_reply:north")
    second = window.prepare.card._sides.draft_here().response.id
    do(window, "action_move_reply_up")
    assert window.session.project.ids(ANSWER, "replies") == (second, first)
    assert window.prepare.card._sides.draft_here().response.id == second


def test_a_reply_is_dragged_under_another_with_all_below_it(window: MainWindow) -> None:
    click(window, "add_reply:north")
    first = reply(window, "a")
    field(window, "response:north").setFocus()
    second = reply(window, "b")
    drop(second, ladder(window)[1], 0.5)
    assert window.session.project.parent(second) == first
    do(window, "action_undo")
    assert window.session.project.parent(second) == ANSWER


def test_a_reply_is_not_dropped_under_itself(window: MainWindow) -> None:
    click(window, "add_reply:north")
    above = window.prepare.card._sides.draft_here().response.id
    reply(window, "below")
    before = window.session.project
    drop(above, ladder(window)[1], 0.5)
    assert window.session.project is before


def test_a_deleted_reply_comes_back_by_undo(window: MainWindow) -> None:
    field(window, "response:north").setFocus()
    gone = reply(window, "one")
    window.prepare.drafting.delete_reply(gone)
    assert ladder(window) == []
    do(window, "action_undo")
    assert [rung.draft.response.id for rung in ladder(window)] == [gone]


@pytest.mark.parametrize("sides", [2, 3, 4])
def test_a_number_is_never_cut(open_window: OpenWindow, qtbot: QtBot, sides: int) -> None:
    names = ("north", "Verteidigungsministerkonferenz", "Rüstungskontrollverhandlungen", "west")
    window = open_window(debate(claims=1, sides=names[:sides]))
    field(window, "response:north").setFocus()
    for depth in range(6):
        reply(window, f"rung {depth}")
    qtbot.wait(20)
    heads = [rung.head for rung in ladder(window)]
    assert all(head.number.width() >= head.number.sizeHint().width() for head in heads)
    assert all(head.side.toolTip() for head in heads if head.side.width() < head.side.sizeHint().width())


def test_a_copy_of_a_reply_names_its_claim(window: MainWindow) -> None:
    field(window, "response:north").setFocus()
    reply(window, "one")
    assert ladder(window)[0].draft.fields["text"].attribution == "south, C1, reply 1.1, prepared for debate"


def test_undo_names_the_reply_that_was_typed_in(window: MainWindow) -> None:
    field(window, "response:north").setFocus()
    reply(window, "one")
    assert window.session.undo_label == "draft reply 1.1"


def test_the_keyboard_stays_with_its_reply(window: MainWindow) -> None:
    for text in "AB":
        field(window, "response:north").setFocus()
        here = reply(window, text)
    do(window, "action_move_reply_up")
    do(window, "action_undo")
    assert window.prepare.card._sides.draft_here().response.id == here
    assert [rung.draft.fields["text"].text for rung in ladder(window)] == ["A", "B"]


def test_a_reply_is_not_dropped_on_its_own_side(window: MainWindow, qtbot: QtBot) -> None:
    for text in "AB":
        field(window, "response:north").setFocus()
        here = reply(window, text)
    before = window.session.project
    with qtbot.waitSignal(window.prepare.said, check_params_cb=lambda words, _: "its own side" in words):
        drop(here, ladder(window)[0], 0.5)
    assert window.session.project is before


def test_the_keyboard_does_not_go_to_a_reply_of_another_claim(window: MainWindow) -> None:
    for _claim in (1, 2):
        field(window, "response:north").setFocus()
        reply(window, "one")
        do(window, "action_next_claim")
    do(window, "action_previous_claim")
    ladder(window)[0].draft.focus()
    do(window, "action_previous_claim")
    assert not ladder(window)[0].holds_keyboard()
