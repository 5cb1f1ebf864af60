"""What the keyboard is on stays in sight in a low window."""

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debateprep.ui.main_window import MainWindow
from debateprep.ui.settings import TYPEWRITER
from tests.builders import debate
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import type_into
from tests.ui.panel import do, field, in_sight, write


@pytest.fixture
def low(open_window: OpenWindow) -> MainWindow:
    """A window of 911 by 512, in which the first side has much to say."""
    window = open_window(debate(claims=2))
    window.resize(911, 512)
    field(window, "response:north").insertPlainText("More words than there is room for. " * 40)
    window.prepare.card.verticalScrollBar().setValue(0)
    return window


def keyboard_is_in_sight(window: MainWindow) -> bool:
    here = QApplication.focusWidget()
    return here is not None and in_sight(window, here)


def test_the_card_follows_the_caret(low: MainWindow, qtbot: QtBot) -> None:
    here = field(low, "response:north")
    here.setFocus()
    here.moveCursor(QTextCursor.MoveOperation.End)
    type_into(here, " At the end.")
    qtbot.waitUntil(lambda: keyboard_is_in_sight(low))
    here.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.waitUntil(lambda: keyboard_is_in_sight(low))


@pytest.mark.parametrize("command", ["action_add_evidence", "action_add_reply", "action_next_gap"])
def test_what_a_key_opens_comes_into_sight(low: MainWindow, qtbot: QtBot, command: str) -> None:
    write(low, "response:north", "x")
    low.prepare.card.verticalScrollBar().setValue(0)
    do(low, command)
    qtbot.waitUntil(lambda: keyboard_is_in_sight(low))


def test_the_line_being_written_stays_in_the_middle_where_that_was_chosen(low: MainWindow, qtbot: QtBot) -> None:
    low._settings.put(TYPEWRITER, True)
    low.preferences.chosen.emit()
    here, view = field(low, "response:north"), low.prepare.card.viewport()
    here.setFocus()
    here.moveCursor(QTextCursor.MoveOperation.End)
    type_into(here, " At the end.")

    def height_of_caret() -> int:
        return here.viewport().mapTo(view, here.cursorRect().center()).y()

    qtbot.waitUntil(lambda: abs(height_of_caret() - view.height() // 2) <= here.fontMetrics().height())
    type_into(here, " And on. " * 20)
    qtbot.waitUntil(lambda: abs(height_of_caret() - view.height() // 2) <= here.fontMetrics().height())
