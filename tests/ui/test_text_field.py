from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from debateprep.core.text import clean
from debateprep.ui import theme
from debateprep.ui.text_field import TextField
from tests.ui.gestures import type_into


def field(qtbot: QtBot, text: str = "") -> TextField:
    made = TextField(theme.serif())
    qtbot.addWidget(made)
    made.show_text(text)
    return made


def heard(made: TextField) -> list[tuple[int, int, str]]:
    changes: list[tuple[int, int, str]] = []
    made.edited.connect(lambda *change: changes.append(change))
    return changes


def applied(text: str, changes: list[tuple[int, int, str]]) -> str:
    for at, length, insert in changes:
        text = text[:at] + insert + text[at + length :]
    return text


def test_typing_is_told_letter_by_letter(qtbot: QtBot) -> None:
    made = field(qtbot)
    changes = heard(made)
    type_into(made, "Нет")
    assert changes == [(0, 0, "Н"), (1, 0, "е"), (2, 0, "т")]


def test_positions_behind_an_emoji_are_code_points(qtbot: QtBot) -> None:
    made = field(qtbot, "😀b")
    changes = heard(made)
    QTest.keyClick(made, Qt.Key.Key_End)
    type_into(made, "c")
    assert changes == [(2, 0, "c")]


def test_showing_a_text_tells_nothing(qtbot: QtBot) -> None:
    made = field(qtbot)
    changes = heard(made)
    made.show_text("a text")
    assert changes == []
    assert made.toPlainText() == "a text"


def test_a_no_break_space_of_the_project_stays_one(qtbot: QtBot) -> None:
    made = field(qtbot, "5\u00a0km")
    QTest.keyClick(made, Qt.Key.Key_End)
    type_into(made, "!")
    assert made.text == "5\u00a0km!"


def test_the_cursor_stays_when_the_text_changes_elsewhere(qtbot: QtBot) -> None:
    made = field(qtbot, "one two")
    QTest.keyClick(made, Qt.Key.Key_End)
    made.show_text("zero one two")
    assert made.textCursor().position() == len("zero one two")


def test_pasted_text_comes_clean(qtbot: QtBot) -> None:
    made = field(qtbot)
    changes = heard(made)
    pasted = QMimeData()
    pasted.setText("one\r\ntwo\x07")
    made.insertFromMimeData(pasted)
    assert applied("", changes) == "one\ntwo"


def test_the_field_grows_with_its_text(qtbot: QtBot) -> None:
    made = field(qtbot, "one line")
    made.resize(200, 50)
    made.show()
    before = made.height()
    made.show_text("many words " * 40)
    assert made.height() > 3 * before


def test_the_field_leaves_undo_to_the_window(qtbot: QtBot) -> None:
    made = field(qtbot)
    type_into(made, "abc")
    QTest.keyClick(made, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert made.toPlainText() == "abc"


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12).map(lambda raw: clean(raw).text)


@given(before=texts, after=texts, typed=st.text("aÄж😀 \n", max_size=4))
def test_what_is_heard_is_what_is_shown(before: str, after: str, typed: str) -> None:
    made = TextField(theme.serif())
    made.show_text(before)
    made.show_text(after)
    changes = heard(made)
    type_into(made, typed)
    assert applied(after, changes) == made.text
    made.deleteLater()


def test_an_empty_field_has_room_for_its_hint(qtbot: QtBot) -> None:
    made = field(qtbot)
    made.resize(200, 50)
    made.show()
    one_line = made.height()
    made.show_hint("what belongs into this field " * 4)
    assert made.height() > 2 * one_line
    type_into(made, "x")
    assert made.height() == one_line


def test_a_field_takes_all_the_height_and_gives_it_back(qtbot: QtBot) -> None:
    made = field(qtbot, "one line")
    made.show()
    made.fill(True)
    made.resize(200, 300)
    assert made.height() == 300
    made.fill(False)
    assert made.height() == made.sizeHint().height()


def test_its_menu_offers_no_undo_of_its_own(qtbot: QtBot) -> None:
    made = field(qtbot, "a text")
    menu = made.usual_menu()
    assert [action.objectName() for action in menu.actions() if action.isEnabled()][-1] == "select-all"
    assert menu.actions()[0].objectName() == "edit-cut"
