import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from debateprep.ui.actions import TABLE
from debateprep.ui.article_view import ArticleView
from debateprep.ui.keymap import Keymap
from debateprep.ui.main_window import MainWindow
from debateprep.ui.shortcuts import KeysField, ShortcutsDialog
from tests.ui.gestures import named

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(keymap: Keymap, qtbot: QtBot) -> ShortcutsDialog:
    dialog = ShortcutsDialog(keymap)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    return dialog


def listed(dialog: ShortcutsDialog) -> list[str]:
    return [line.words for line in dialog.list.rows.lines if line.subject is not None]


def chosen(dialog: ShortcutsDialog, words: str) -> KeysField:
    """The first field of the keys of the action that is called so."""
    dialog.filter.setText(words)
    field = named(dialog, "shortcut_keys_1", KeysField)
    field.setFocus()
    return field


def finished(field: KeysField) -> None:
    """Not wait for keys to follow."""
    field.editingFinished.emit()


def message(dialog: ShortcutsDialog) -> str:
    return named(dialog, "shortcuts_message", QLabel).text()


def test_one_key_shows_the_shortcuts(window: MainWindow) -> None:
    view = named(window, "article_view", ArticleView)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F1, CTRL)
    assert named(window, "shortcuts", ShortcutsDialog).isVisible()


def test_every_action_is_listed_under_its_menu(dialog: ShortcutsDialog) -> None:
    assert len(listed(dialog)) == len(TABLE)
    headings = [line.words for line in dialog.list.rows.lines if line.subject is None]
    assert headings == [*dict.fromkeys(row.menu.replace("&", "") for row in TABLE)]


@pytest.mark.parametrize("typed", ["mark claim", "mc", "ctrl+m"])
def test_an_action_is_found_by_its_words_and_by_its_keys(dialog: ShortcutsDialog, typed: str) -> None:
    dialog.filter.setText(typed)
    assert listed(dialog)[0] == "Mark claim"


def test_pressed_keys_are_taken(dialog: ShortcutsDialog, keymap: Keymap) -> None:
    field = chosen(dialog, "Export brief")
    QTest.keyClick(field, Qt.Key.Key_F2)
    finished(field)
    assert keymap.keys("action_export") == ("F2",)
    assert dialog.list.rows.lines[0].aside == "changed"


def test_a_clash_is_said_at_once_and_nothing_changes(dialog: ShortcutsDialog, keymap: Keymap) -> None:
    field = chosen(dialog, "Export brief")
    QTest.keyClick(field, Qt.Key.Key_M, CTRL)
    told = message(dialog)
    finished(field)
    assert told == message(dialog) == "Ctrl+M is “Mark claim”. Change that one first or choose other keys."
    assert keymap.keys("action_export") == ("Ctrl+E",)
    assert field.keySequence() == QKeySequence("Ctrl+E")


def test_the_cross_takes_keys_away(dialog: ShortcutsDialog, keymap: Keymap) -> None:
    field = chosen(dialog, "Mark claim")
    line = field.findChild(QLineEdit)
    assert line is not None
    line.clear()
    assert keymap.keys("action_mark_claim") == ("Ctrl+M",)


def test_one_action_is_reset(dialog: ShortcutsDialog, keymap: Keymap) -> None:
    keymap.choose("action_export", ["F2"])
    chosen(dialog, "Export brief")
    named(dialog, "shortcuts_reset", QPushButton).click()
    assert keymap.keys("action_export") == ("Ctrl+E",)
    assert not named(dialog, "shortcuts_reset_all", QPushButton).isEnabled()


def test_all_are_reset(dialog: ShortcutsDialog, keymap: Keymap) -> None:
    keymap.choose("action_export", ["F2"])
    keymap.choose("action_save", ["F5"])
    named(dialog, "shortcuts_reset_all", QPushButton).click()
    assert keymap.keys("action_save") == ("Ctrl+S",)


def test_going_through_the_list_changes_nothing(dialog: ShortcutsDialog, keymap: Keymap) -> None:
    for _ in TABLE:
        QTest.keyClick(dialog.filter, Qt.Key.Key_Down)
    assert [row.name for row in TABLE if keymap.is_changed(row.name)] == []


def test_escape_leaves_keys_as_they_were_and_then_closes(dialog: ShortcutsDialog, keymap: Keymap) -> None:
    field = chosen(dialog, "Export brief")
    QTest.keyClick(field, Qt.Key.Key_F2)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    finished(field)
    assert keymap.keys("action_export") == ("Ctrl+E",)
    assert dialog.isVisible()
    QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_return_goes_from_the_search_to_the_keys(dialog: ShortcutsDialog) -> None:
    dialog.filter.setText("redo")
    QTest.keyClick(dialog.filter, Qt.Key.Key_Return)
    assert dialog.focusWidget() is named(dialog, "shortcut_keys_1", KeysField)


@pytest.mark.parametrize("typed", ["zzzz", "👩‍👩‍👧", "“", "Ж" * 500])
def test_where_nothing_is_found_nothing_can_be_changed(dialog: ShortcutsDialog, typed: str) -> None:
    dialog.filter.setText(typed)
    assert not named(dialog, "shortcut_keys_1", KeysField).isEnabled()
    assert not dialog.grab().isNull()
