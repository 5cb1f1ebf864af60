"""The panel: what is written, chosen and noted on one claim, and what fills it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from debateprep.core.claim import Claim
from debateprep.core.coverage import UNSOURCED, Gap
from debateprep.ui.choice_box import ChoiceBox
from debateprep.ui.labels import ElidedLabel
from debateprep.ui.main_window import MainWindow
from debateprep.ui.side_column import SideColumn
from tests.builders import debate
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import named, turn_wheel, type_into
from tests.ui.panel import choose, click, do, field, response, write


@pytest.mark.parametrize("part", ["response", "because", "so_what"])
def test_every_part_of_a_response_is_written_in_place(window: MainWindow, part: str) -> None:
    write(window, f"{part}:north", "We agree.")
    stored = {"response": "text"}.get(part, part)
    assert getattr(response(window.session.project, "north"), stored) == "We agree."


def test_a_stance_is_chosen_and_taken_back_in_one_step(window: MainWindow) -> None:
    choose(window, "stance:north", "concede")
    assert response(window.session.project, "north").stance == "concede"
    do(window, "action_undo")
    assert response(window.session.project, "north").stance == ""


def test_an_answer_becomes_ready_and_a_draft_again(window: MainWindow) -> None:
    write(window, "response:north", "We agree.")
    do(window, "action_toggle_ready")
    assert response(window.session.project, "north").status == "ready"
    do(window, "action_toggle_ready")
    assert response(window.session.project, "north").status == "draft"


def test_an_empty_answer_says_so_and_offers_to_begin(window: MainWindow) -> None:
    assert field(window, "response:north").hint == "Not drafted yet: what does north answer?"
    assert not named(window, "word_count:north", QLabel).isVisible()
    click(window, "draft:north")
    assert field(window, "response:north").hasFocus()


def test_words_and_seconds_stand_under_the_answer(window: MainWindow) -> None:
    write(window, "response:north", "We agree with that.")
    write(window, "so_what:north", "Hence talk.")
    assert named(window, "word_count:north", QLabel).text() == "6 words · 0:03 of 1:00"


def test_the_time_past_the_slot_is_told_by_more_than_colour(window: MainWindow) -> None:
    field(window, "response:north").insertPlainText("word " * 200)
    count = named(window, "word_count:north", QLabel)
    assert count.property("state") == "over"
    assert count.text() == "200 words · 1:32 of 1:00"


def test_one_side_fills_the_panel_until_escape(window: MainWindow) -> None:
    field(window, "response:south").setFocus()
    do(window, "action_side_alone")
    shown = [column.side.id for column in window.findChildren(SideColumn) if column.isVisible()]
    assert shown == ["south"]
    assert field(window, "response:south").hasFocus()
    QTest.keyClick(field(window, "response:south"), Qt.Key.Key_Escape)
    assert all(column.isVisible() for column in window.findChildren(SideColumn))


def test_one_field_fills_the_panel_until_it_is_let_go(window: MainWindow) -> None:
    field(window, "because:north").setFocus()
    do(window, "action_field_alone")
    assert field(window, "because:north").isVisible()
    assert not field(window, "response:north").isVisible()
    click(window, "show_all_sides")
    assert field(window, "response:north").isVisible()


@pytest.mark.parametrize(("sides", "rows"), [("ab", 1), ("abc", 1), ("abcd", 2)])
def test_the_columns_are_equal(open_window: OpenWindow, qtbot: QtBot, sides: str, rows: int) -> None:
    window = open_window(debate(claims=1, sides=tuple(sides)))
    qtbot.waitUntil(lambda: len({column.y() for column in window.findChildren(SideColumn)}) == rows)
    widths = [column.width() for column in window.findChildren(SideColumn)]
    assert max(widths) - min(widths) <= 1


def test_the_columns_stand_below_each_other_where_it_is_narrow(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(debate(claims=1))
    window.prepare.split.setSizes([1000, 280])
    qtbot.waitUntil(lambda: len({column.y() for column in window.findChildren(SideColumn)}) == 2)
    assert len({column.x() for column in window.findChildren(SideColumn)}) == 1


@pytest.mark.parametrize("name", ["agreed_ground", "open_question", "notes"])
def test_what_is_noted_on_a_claim_is_kept(window: MainWindow, name: str) -> None:
    write(window, name, "Both want talks.")
    assert getattr(window.session.project.typed("clm_1", Claim), name) == "Both want talks."


def test_a_red_line_is_drawn_with_its_first_letter_and_undone_whole(window: MainWindow) -> None:
    write(window, "red_line:south", "No veto.")
    assert [line.text for line in window.session.project.red_lines("clm_1")] == ["No veto."]
    window.prepare.drafting.leave_field()
    do(window, "action_undo")
    assert field(window, "red_line:south").toPlainText() == ""


def test_a_theme_is_named_and_offered_to_the_next_claim(window: MainWindow) -> None:
    line = named(window, "claim_theme", QLineEdit)
    line.setText("  money ")
    line.editingFinished.emit()
    assert window.session.project.typed("clm_1", Claim).theme == "money"
    do(window, "action_next_claim")
    assert line.text() == ""
    line.setFocus()
    type_into(line, "mon")
    assert line.completer().currentCompletion() == "money"


def test_a_flag_is_set_and_taken_off(window: MainWindow) -> None:
    for wanted in (("undefined-term",), ()):
        window.prepare.drafting.toggle_flag("clm_1", "undefined-term")
        assert window.session.project.typed("clm_1", Claim).flags == wanted


def test_a_comment_is_signed_resolved_and_deleted(window: MainWindow) -> None:
    named(window, "comment_author", QLineEdit).setText("Ada")
    text = named(window, "comment_text", QLineEdit)
    text.setText("Which radar?")
    text.returnPressed.emit()
    (comment,) = window.session.project.comments("clm_1")
    assert (comment.author, comment.text, comment.resolved) == ("Ada", "Which radar?", False)
    window.prepare.drafting.choose(comment.id, "resolved", value=True)
    assert window.session.project.comments("clm_1")[0].resolved
    window.prepare.drafting.delete_comment(comment.id)
    assert window.session.project.comments("clm_1") == ()


def test_the_claim_says_where_it_stands_and_how_contested_it_is(window: MainWindow) -> None:
    for side, stance in (("north", "defend"), ("south", "rebut")):
        write(window, f"response:{side}", "Because of that.")
        choose(window, f"stance:{side}", stance)
    words = [label.text() for label in window.prepare.card.findChildren(QLabel)]
    assert "¶1 · strongly contested" in words


def test_every_button_of_the_card_has_a_name(window: MainWindow) -> None:
    for button in window.prepare.card.findChildren(QPushButton):
        assert button.accessibleName() or button.text(), button.objectName()


def test_a_half_typed_theme_stays_with_its_claim(window: MainWindow) -> None:
    line = named(window, "claim_theme", QLineEdit)
    line.setFocus()
    type_into(line, "money")
    do(window, "action_next_claim")
    assert line.text() == ""
    type_into(line, "time")
    assert [claim.theme for claim in window.session.project.claims] == ["money", "time", ""]


def test_a_half_typed_comment_waits_for_its_claim(window: MainWindow) -> None:
    line = named(window, "comment_text", QLineEdit)
    type_into(line, "Which ra")
    do(window, "action_next_claim")
    assert line.text() == ""
    do(window, "action_previous_claim")
    type_into(line, "dar?\n")
    assert [comment.text for comment in window.session.project.comments("clm_1")] == ["Which radar?"]


def test_a_comment_without_a_name_says_so(window: MainWindow) -> None:
    window.prepare.drafting.add_comment("clm_1", "", "Which radar?")
    words = [label.text() for label in window.prepare.card.findChildren(QLabel)]
    assert any(said.startswith("without a name · ") for said in words)


def test_a_long_theme_is_read_from_its_beginning(window: MainWindow) -> None:
    line = named(window, "claim_theme", QLineEdit)
    line.setFocus()
    type_into(line, "the legal basis of a shield in space")
    field(window, "response:north").setFocus()
    assert (line.cursorPosition(), line.toolTip()) == (0, "the legal basis of a shield in space")


@pytest.mark.parametrize("name", ["claim_theme", "comment_text", "comment_author"])
def test_undo_reaches_the_debate_from_a_line(window: MainWindow, name: str) -> None:
    write(window, "response:north", "We agree.")
    line = named(window, name, QLineEdit)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert response(window.session.project, "north").text == ""


def test_what_is_typed_of_a_comment_is_taken_back_before_the_debate(window: MainWindow) -> None:
    write(window, "response:north", "We agree.")
    line = named(window, "comment_text", QLineEdit)
    line.setFocus()
    type_into(line, "x")
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (line.text(), response(window.session.project, "north").text) == ("", "We agree.")


@pytest.mark.parametrize("name", ["stance:north", "claim_kind"])
def test_the_wheel_changes_nothing_of_the_debate(window: MainWindow, name: str) -> None:
    before, box = window.session.project, named(window, name, ChoiceBox)
    for focused in (False, True):
        box.setFocus() if focused else box.clearFocus()
        turn_wheel(box)
    assert window.session.project is before


def test_one_field_alone_is_as_high_as_the_panel(window: MainWindow, qtbot: QtBot) -> None:
    here = field(window, "response:north")
    here.setFocus()
    do(window, "action_field_alone")
    qtbot.waitUntil(lambda: here.height() > window.prepare.card.height() * 0.6)
    do(window, "action_field_alone")
    qtbot.waitUntil(lambda: here.height() == here.sizeHint().height())


LONG = ("Verteidigungsministerkonferenz", "Rüstungskontrollverhandlungen", "Россия и союзники", "Commission")


@pytest.mark.parametrize("sides", [2, 3, 4])
def test_long_names_do_not_widen_the_window(open_window: OpenWindow, sides: int) -> None:
    window = open_window(debate(claims=1, sides=LONG[:sides]))
    window.resize(911, 512)
    assert window.width() == 911


@pytest.mark.parametrize("width", [911, 1280])
def test_what_is_cut_tells_the_pointer_the_whole(open_window: OpenWindow, qtbot: QtBot, width: int) -> None:
    window = open_window(debate(claims=1, sides=LONG))
    window.resize(width, 800)
    window.prepare.split.setSizes([width - 300, 300])
    qtbot.wait(20)
    cut = [box for box in window.prepare.card.findChildren(ChoiceBox) if box.width() < box.sizeHint().width()]
    labels = window.prepare.card.findChildren(ElidedLabel)
    cut_labels = [label for label in labels if label.width() < label.sizeHint().width()]
    assert all(widget.toolTip() for widget in (*cut, *cut_labels))
    buttons = [
        button
        for button in window.prepare.card.findChildren(QPushButton)
        if button.isVisible() and button.text() not in "‹›"
    ]
    assert all(button.width() >= button.sizeHint().width() for button in buttons)


def test_a_copied_red_line_says_whose_it_is(window: MainWindow) -> None:
    write(window, "red_line:south", "No veto.")
    assert field(window, "red_line:south").attribution == "south, C1, red line, prepared for debate"


def test_one_is_not_many(window: MainWindow) -> None:
    write(window, "response:north", "Agreed.")
    assert named(window, "word_count:north", QLabel).text() == "1 word · 0:00 of 1:00"
    window.prepare.list_claims(Gap(UNSOURCED))
    words = [label.text() for label in window.prepare.claims_pane.findChildren(QLabel)]
    assert "1 claim with an answer without a source" in words
