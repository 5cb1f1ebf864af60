import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from debateprep.ui.actions import TABLE
from debateprep.ui.article_view import ArticleView
from debateprep.ui.claim_list import ClaimList
from debateprep.ui.keymap import MOST_KEYS, Keymap, KeysRefused, in_force, is_typed, read_choices, written_choices
from debateprep.ui.main_window import MainWindow
from debateprep.ui.settings import SHORTCUTS
from debateprep.ui.text_field import TextField
from tests.strategies import any_text
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import action, named, type_into

NAMES = st.sampled_from([row.name for row in TABLE])
KEYS = st.sampled_from(["Ctrl+K", "Ctrl+K, Ctrl+S", "Ctrl+K, Ctrl+G", "F5", "Ctrl+S", "Ctrl+M", "C", "G"])


def claims(window: MainWindow) -> int:
    return len(window.session.project.claims)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget.setFocus()
    QTest.keyClick(widget, key, modifier)


def test_changed_keys_hold_at_once(window: MainWindow) -> None:
    window.keymap.choose("action_mark_sentence", ["F12"])
    press(named(window, "article_view", ArticleView), Qt.Key.Key_F12)
    assert claims(window) == 4 or "already" in window.notice.text()
    assert "F12" in action(window, "action_mark_sentence").toolTip()


def test_changed_keys_are_kept_for_the_next_time(open_window: OpenWindow, window: MainWindow) -> None:
    window.keymap.choose("action_export", ["F2", "Ctrl+K, Ctrl+E"])
    again = open_window(window.session.project)
    assert again.keymap.keys("action_export") == ("F2", "Ctrl+K, Ctrl+E")
    assert action(again, "action_export").shortcut() == QKeySequence("F2")


def test_only_what_differs_is_kept(keymap: Keymap) -> None:
    keymap.choose("action_export", ["F2"])
    assert keymap._settings.get(SHORTCUTS) == '{"action_export": ["F2"]}'
    keymap.reset("action_export")
    assert keymap._settings.get(SHORTCUTS) == ""


@pytest.mark.parametrize(
    ("name", "keys", "told"),
    [
        ("action_export", "Ctrl+M", "Ctrl+M is “Mark claim”. Change that one first or choose other keys."),
        ("action_export", "Ctrl+S, Ctrl+E", "Ctrl+S, Ctrl+E begins with Ctrl+S, which is “Save”."),
        ("action_export", "G", "G is typed where text is written. Hold Ctrl or Alt with it"),
        ("action_export", "Shift+Ж", "is typed where text is written."),
        ("action_export", "F2, G", "G is typed where text is written."),
        ("action_mark_claim", "P", "P is “Add passage to this claim”."),
        ("action_export", "Ctrl+C", "Ctrl+C is needed where text is written."),
        ("action_export", "Ctrl+Left", "Ctrl+Left is needed where text is written."),
        ("action_export", "Home", "Home is needed where text is written."),
        ("action_export", "Return", "Return is needed for buttons, lists and dialogs."),
        ("action_export", "Esc", "Esc is needed for buttons, lists and dialogs."),
        ("action_export", "Alt+F", "Alt+F opens the menu “File”."),
    ],
)
def test_keys_that_have_another_use_are_refused_with_the_reason(
    keymap: Keymap, name: str, keys: str, told: str
) -> None:
    before = keymap.keys(name)
    with pytest.raises(KeysRefused) as refusal:
        keymap.choose(name, [keys])
    assert told in str(refusal.value)
    assert keymap.keys(name) == before


def test_keys_that_longer_ones_begin_with_are_refused(keymap: Keymap) -> None:
    keymap.choose("action_save_as", ["Ctrl+K, Ctrl+S"])
    with pytest.raises(KeysRefused, match="is “Save as” and begins with Ctrl\\+K"):
        keymap.choose("action_export", ["Ctrl+K"])


def test_an_action_that_had_a_letter_may_have_another(window: MainWindow) -> None:
    window.keymap.choose("action_mark_claim", ["K"])
    view = named(window, "article_view", ArticleView)
    view.select(0, 3)
    press(view, Qt.Key.Key_K)
    assert claims(window) == 4


def test_keys_go_back_to_the_table_unless_another_has_them_now(keymap: Keymap) -> None:
    keymap.choose("action_save", [])
    keymap.choose("action_export", ["Ctrl+S"])
    with pytest.raises(KeysRefused, match="“Export brief”"):
        keymap.reset("action_save")
    keymap.reset_all()
    assert [row.name for row in TABLE if keymap.is_changed(row.name)] == []


def test_nothing_of_the_table_is_refused_to_its_own_action(keymap: Keymap) -> None:
    for row in TABLE:
        keymap.reset(row.name)
    assert [row.name for row in TABLE if len(row.keys) > MOST_KEYS] == []


@pytest.mark.parametrize("name", ["stance:north", "claim_kind"])
def test_a_letter_chooses_in_a_combo_box_and_marks_no_claim(window: MainWindow, name: str) -> None:
    box = named(window, name, QComboBox)
    press(box, Qt.Key.Key_C)
    assert claims(window) == 3
    assert box.currentText().startswith("c")


def test_a_letter_on_a_button_marks_no_claim(window: MainWindow) -> None:
    named(window, "article_view", ArticleView).select(0, 3)
    press(named(window, "add_reply:north", QPushButton), Qt.Key.Key_C)
    assert claims(window) == 3


def test_a_letter_marks_from_the_list_of_claims(window: MainWindow) -> None:
    named(window, "article_view", ArticleView).select(0, 3)
    press(named(window, "claim_list", ClaimList), Qt.Key.Key_C)
    assert claims(window) == 4


def test_deleting_a_word_deletes_no_claim(window: MainWindow, qtbot: QtBot) -> None:
    field = named(window, "response:north", TextField)
    field.setFocus()
    type_into(field, "two words")
    press(field, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(1)
    assert (field.text, claims(window)) == ("two ", 3)
    press(named(window, "claim_list", ClaimList), Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert claims(window) == 2


@pytest.mark.parametrize(("name", "kind"), [("stance:north", QComboBox), ("claim_flags", QPushButton)])
def test_beside_a_field_nothing_is_deleted_either(window: MainWindow, name: str, kind: type[QWidget]) -> None:
    press(named(window, name, kind), Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert claims(window) == 3


def test_what_a_later_table_gives_yields_to_what_was_chosen() -> None:
    keys = in_force({"action_quit": ("Ctrl+Shift+P",)})
    assert (keys["action_quit"], keys["action_palette"]) == (("Ctrl+Shift+P",), ())


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "7", '{"action_quit": "F2"}', '{"gone": ["F2"]}', '{"action_quit": [7]}', "[" * 9999]
)
def test_damaged_choices_leave_the_table(qtbot: QtBot, text: str) -> None:
    assert qtbot
    assert in_force(read_choices(text)) == {row.name: row.keys for row in TABLE}


@given(any_text)
def test_any_text_can_be_read_as_choices(text: str) -> None:
    read_choices(text)


@given(st.dictionaries(NAMES, st.lists(KEYS, max_size=MOST_KEYS).map(tuple), max_size=6))
def test_no_two_actions_ever_share_keys(chosen: dict[str, tuple[str, ...]]) -> None:
    keys = in_force(chosen)
    taken = [QKeySequence(one).toString() for its in keys.values() for one in its]
    assert len(taken) == len({*taken})
    assert in_force(read_choices(written_choices(keys))) == keys


def test_what_is_typed() -> None:
    assert [one for one in ("C", "Shift+C", "7", "Ж", "+", "Ctrl+C", "Alt+C", "F1", "Up") if is_typed(one)] == [
        "C", "Shift+C", "7", "Ж", "+",
    ]  # fmt: skip
