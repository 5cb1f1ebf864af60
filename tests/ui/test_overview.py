"""The overview in the real window: read, filtered, sorted, edited, copied, by keyboard."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from debateprep.core.edits import Edit, SetField
from debateprep.core.overview import Choice, Column, Group, Part, Row
from debateprep.core.project import EVENT, Side
from debateprep.core.response import response_id
from debateprep.core.rules import change_settings
from debateprep.ui.cell_editor import CellEditor
from debateprep.ui.choice_box import ChoiceBox
from debateprep.ui.main_window import MainWindow
from debateprep.ui.overview import OverviewView
from debateprep.ui.overview_table import OverviewTable
from tests.builders import debate, made
from tests.core.test_overview import answered
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import named
from tests.ui.panel import do

KEYS = Qt.Key
NORTH = response_id("clm_1", "north")


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    """A window that shows the overview of three claims, the first answered by the north."""
    window = open_window(answered())
    do(window, "action_view_overview")
    return window


def view(window: MainWindow) -> OverviewView:
    return named(window, "view_overview", OverviewView)


def table(window: MainWindow) -> OverviewTable:
    return named(window, "overview_table", OverviewTable)


def cell(window: MainWindow, claim: str, part: Part, side: str = "") -> QModelIndex:
    rows = table(window).rows
    return rows.index(rows.row_of(claim), rows.columns.index(Column(part, side)))


def words(window: MainWindow, claim: str, part: Part, side: str = "") -> str:
    return str(cell(window, claim, part, side).data())


def codes(window: MainWindow) -> list[str]:
    return [line.code if isinstance(line, Row) else f"{line.theme}:" for line in table(window).rows.lines]


def go_to(window: MainWindow, claim: str, part: Part, side: str = "") -> OverviewTable:
    table(window).setCurrentIndex(cell(window, claim, part, side))
    table(window).setFocus()
    return table(window)


def press(window: MainWindow, key: Qt.Key) -> None:
    """Press a key where the keyboard is, and let what follows from it happen."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)
    for _ in range(3):
        QApplication.processEvents()
    assert window.isVisible()


def title(window: MainWindow) -> str:
    return named(window, "overview_title", QLabel).text()


def test_a_cell_shows_what_a_side_has(window: MainWindow) -> None:
    shown = [words(window, "clm_1", part, "north") for part in (Part.STANCE, Part.TIME, Part.WORDS, Part.EVIDENCE)]
    assert shown == ["defend", "● 0:12", "26", "2 strong"]


def test_what_is_missing_is_said_in_words(window: MainWindow) -> None:
    window.session.apply(Edit("answer", (SetField(response_id("clm_2", "south"), "text", "No."),)))
    shown = [words(window, "clm_2", part, "south") for part in (Part.STANCE, Part.TIME, Part.EVIDENCE)]
    assert shown == ["no stance", "◐ 0:00", "none"]
    assert words(window, "clm_2", Part.STANCE, "north") == "not drafted"


def test_return_opens_the_claim_beside_the_article(window: MainWindow) -> None:
    go_to(window, "clm_2", Part.CODE)
    press(window, KEYS.Key_Return)
    assert window.prepare.isVisible()
    assert window.prepare.current == "clm_2"


def test_the_claim_that_is_worked_on_is_current(open_window: OpenWindow) -> None:
    window = open_window(debate(3))
    window.prepare.choose("clm_3")
    do(window, "action_view_overview")
    assert table(window).current == "clm_3"
    assert table(window).hasFocus()


@pytest.mark.parametrize("opening", [KEYS.Key_F2, KEYS.Key_R])
def test_a_stance_is_chosen_in_place_as_one_step(window: MainWindow, opening: Qt.Key) -> None:
    go_to(window, "clm_1", Part.STANCE, "north")
    press(window, opening)
    if opening is KEYS.Key_F2:
        press(window, KEYS.Key_R)
    press(window, KEYS.Key_Return)
    assert window.session.project.response("clm_1", "north").stance == "rebut"
    assert words(window, "clm_1", Part.STANCE, "north") == "rebut"
    assert window.session.undo_label == "choose stance"
    window.session.undo()
    assert window.session.project == answered()
    assert words(window, "clm_1", Part.STANCE, "north") == "defend"


def test_the_keyboard_is_back_in_the_table_after_an_edit(window: MainWindow) -> None:
    go_to(window, "clm_1", Part.STANCE, "north")
    press(window, KEYS.Key_F2)
    press(window, KEYS.Key_R)
    press(window, KEYS.Key_Return)
    assert table(window).hasFocus()
    assert table(window).currentIndex() == cell(window, "clm_1", Part.STANCE, "north")


def test_escape_leaves_all_as_it_was(window: MainWindow) -> None:
    go_to(window, "clm_1", Part.STANCE, "north")
    press(window, KEYS.Key_F2)
    press(window, KEYS.Key_R)
    press(window, KEYS.Key_Escape)
    assert window.session.undo_label == ""
    assert table(window).findChild(CellEditor) is None or not table(window).findChildren(CellEditor)[0].isVisible()


def test_a_status_is_chosen_in_place(window: MainWindow) -> None:
    go_to(window, "clm_1", Part.TIME, "north")
    press(window, KEYS.Key_D)
    press(window, KEYS.Key_Return)
    assert window.session.project.response("clm_1", "north").status == "draft"
    assert window.session.undo_label == "mark as draft"
    assert words(window, "clm_1", Part.TIME, "north") == "◐ 0:12"


def test_a_value_of_the_opened_list_is_taken_at_a_click(window: MainWindow, qtbot: QtBot) -> None:
    go_to(window, "clm_1", Part.STANCE, "north")
    press(window, KEYS.Key_F2)
    editor = table(window).findChildren(CellEditor)[0]
    editor.showPopup()
    at = editor.view().visualRect(editor.model().index(editor.findData("qualify"), 0)).center()
    QTest.mouseMove(editor.view().viewport(), at)
    QTest.qWait(QApplication.doubleClickInterval())  # before that, Qt takes a click for the end of the one that opened
    QTest.mouseClick(editor.view().viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: window.session.project.response("clm_1", "north").stance == "qualify")


def test_only_what_can_be_chosen_is_edited(window: MainWindow) -> None:
    editable = Qt.ItemFlag.ItemIsEditable
    rows = table(window).rows
    assert not rows.flags(cell(window, "clm_1", Part.CLAIM)) & editable
    assert not rows.flags(cell(window, "clm_2", Part.TIME, "north")) & editable  # nothing is said yet
    assert rows.flags(cell(window, "clm_2", Part.STANCE, "north")) & editable


def test_only_gaps_of_a_side_can_be_shown(window: MainWindow) -> None:
    named(window, "overview_gaps", QPushButton).click()
    side = named(window, "overview_side", ChoiceBox)
    side.setCurrentIndex(side.findData("north"))
    assert codes(window) == ["C2", "C3"]
    assert title(window) == "2 of 3 claims shown"
    assert {column.side for column in table(window).rows.columns} == {"", "north"}


def test_a_theme_can_be_chosen_and_grouped(window: MainWindow) -> None:
    window.session.apply(Edit("name the theme", (SetField("clm_2", "theme", "Radars"),)))
    named(window, "overview_grouped", QPushButton).click()
    assert codes(window) == ["Radars:", "C2", ":", "C1", "C3"]
    box = named(window, "overview_theme", ChoiceBox)
    box.setCurrentIndex(box.findText("theme: Radars"))
    assert codes(window) == ["Radars:", "C2"]


def test_arrows_pass_over_the_heading_of_a_group(window: MainWindow) -> None:
    window.session.apply(Edit("name the theme", (SetField("clm_2", "theme", "Radars"),)))
    view(window).choose(Choice(grouped=True))
    go_to(window, "clm_2", Part.CODE)
    press(window, KEYS.Key_Down)
    assert table(window).current == "clm_1"
    assert isinstance(table(window).rows.lines[table(window).currentIndex().row() - 1], Group)


def test_a_heading_sorts_turns_and_lets_be(window: MainWindow) -> None:
    section = table(window).rows.columns.index(Column(Part.WORDS, "north"))
    seen = []
    for _ in range(3):
        table(window).horizontalHeader().sectionClicked.emit(section)
        seen.append(codes(window))
    assert seen == [["C2", "C3", "C1"], ["C1", "C2", "C3"], ["C1", "C2", "C3"]]
    assert view(window).choice.order is None


def test_an_order_is_chosen_by_keyboard_too(window: MainWindow) -> None:
    order = named(window, "overview_order", ChoiceBox)
    order.setCurrentIndex(order.findData("time/north"))
    assert codes(window) == ["C2", "C3", "C1"]
    named(window, "overview_descending", QPushButton).click()
    assert codes(window) == ["C1", "C2", "C3"]


def test_an_edit_moves_no_line_until_the_table_is_shown_again(window: MainWindow) -> None:
    view(window).choose(Choice(order=Column(Part.WORDS, "north")))
    window.session.apply(Edit("answer", (SetField(response_id("clm_2", "north"), "text", "word " * 40),)))
    assert codes(window) == ["C2", "C3", "C1"]
    do(window, "action_view_prepare")
    do(window, "action_view_overview")
    assert codes(window) == ["C3", "C1", "C2"]


def test_a_letter_that_is_a_command_elsewhere_chooses_here(window: MainWindow) -> None:
    go_to(window, "clm_1", Part.STANCE, "north")
    press(window, KEYS.Key_C)
    press(window, KEYS.Key_Return)
    assert window.session.project.response("clm_1", "north").stance == "concede"
    assert len(window.session.project.claims) == 3


def test_what_was_written_meanwhile_is_shown(window: MainWindow) -> None:
    do(window, "action_view_prepare")
    window.session.apply(Edit("word the claim", (SetField("clm_1", "statement", "Shields hold."),)))
    do(window, "action_view_overview")
    assert words(window, "clm_1", Part.CLAIM) == "Shields hold."


def test_selected_lines_are_copied_as_a_table(window: MainWindow) -> None:
    window.session.apply(Edit("word the claim", (SetField("clm_1", "statement", "=1+1 <b>"),)))
    go_to(window, "clm_1", Part.CODE)
    QTest.keyClick(table(window), KEYS.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table(window), KEYS.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().mimeData()
    lines = [line.split("\t") for line in copied.text().splitlines()]
    assert [line[:2] for line in lines] == [
        ["code", "claim"],
        ["C1", "'=1+1 <b>"],
        ["C2", "“It was never aimed at anybody.”"],
    ]
    assert lines[1][4:8] == ["defend", "● 0:12", "26", "2 strong"]
    assert "<td style=\"mso-number-format:'\\@'\">&#x27;=1+1 &lt;b&gt;</td>" in copied.html()
    assert window.notice.text() == "Copied 2 claims as a table."


def test_the_whole_table_is_copied_by_its_button(window: MainWindow) -> None:
    named(window, "overview_copy", QPushButton).click()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 4


def test_a_screen_reader_hears_the_cell_and_whose_it_is(window: MainWindow) -> None:
    index = cell(window, "clm_1", Part.TIME, "north")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "ready, 26 words, 0:12"
    heading = table(window).rows.headerData(
        index.column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    )
    assert heading == "north: time"
    found = QAccessible.queryAccessibleInterface(table(window))
    assert found.text(QAccessible.Text.Name) == "Claims and what each side has for them"


def test_the_bars_count_each_side_and_the_sources(window: MainWindow) -> None:
    assert view(window).head.bars.text() == "north · 1 of 3, 1 ready; south · 0 of 3, 0 ready; sourced · 1 of 3"


def test_the_days_until_the_debate_are_counted(window: MainWindow) -> None:
    day = (date.today() + timedelta(days=6)).isoformat()
    edit = change_settings(window.session.project, {(EVENT, "deadline"): day})
    assert edit is not None
    window.session.apply(edit)
    assert named(window, "overview_due", QLabel).text() == "debate in 6 days · 5 responses to make ready, 1 a day"
    assert not named(window, "overview_set_day", QPushButton).isVisible()


def test_the_day_of_the_debate_can_be_set_from_here(window: MainWindow) -> None:
    named(window, "overview_set_day", QPushButton).click()
    QApplication.processEvents()
    assert named(window, "setting:event/deadline", QLineEdit).isVisible()


def test_without_claims_one_button_leads_to_the_article(open_window: OpenWindow) -> None:
    window = open_window(debate(0))
    do(window, "action_view_overview")
    button = next(one for one in view(window).findChildren(QPushButton) if one.text() == "Go to the article")
    assert button.isVisible()
    button.click()
    assert window.prepare.isVisible()


def test_where_no_claim_is_left_all_can_be_shown_again(window: MainWindow) -> None:
    view(window).choose(Choice(kind="fact"))
    window.session.apply(Edit("choose kind", (SetField("clm_1", "kind", "fact"),)))
    view(window).choose(Choice(kind="fact", theme=""))
    assert codes(window) == ["C1"]
    view(window).choose(Choice(kind="fact", gaps_only=True, side="north"))
    assert codes(window) == []
    next(one for one in view(window).findChildren(QPushButton) if one.text() == "Show all claims").click()
    assert codes(window) == ["C1", "C2", "C3"]


def test_a_filter_that_is_gone_from_the_debate_lets_all_through(window: MainWindow) -> None:
    view(window).choose(Choice(side="south", order=Column(Part.TIME, "south")))
    edit = change_settings(window.session.project, {}, [Side(id="north", name="north"), Side(id="east", name="East")])
    assert edit is not None
    window.session.apply(edit)
    assert view(window).choice == Choice()


@pytest.mark.parametrize("sides", [("a", "b"), ("a", "b", "c"), ("a", "b", "c", "d")])
def test_the_whole_table_fits_into_the_window(open_window: OpenWindow, sides: tuple[str, ...]) -> None:
    window = open_window(
        made(debate(3, sides), SetField("clm_1", "theme", "Radars"), SetField("clm_2", "kind", "fact"))
    )
    do(window, "action_view_overview")
    assert table(window).horizontalScrollBar().maximum() == 0


def test_tab_leaves_the_table(window: MainWindow) -> None:
    go_to(window, "clm_1", Part.CODE)
    press(window, KEYS.Key_Tab)
    assert not table(window).hasFocus()


def test_another_project_starts_anew(window: MainWindow) -> None:
    view(window).choose(Choice(gaps_only=True))
    window.session.open(debate(2))
    assert view(window).choice == Choice()
    assert codes(window) == ["C1", "C2"]
