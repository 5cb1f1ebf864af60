"""Where the window comes back: where it was left, and on a screen that is there."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from debateprep import app
from debateprep.ui.main_window import MainWindow

SIZE = QSize(700, 500)


def shown(qtbot: QtBot) -> MainWindow:
    """The window as a start shows it, with nothing open."""
    window = app.main_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def left_at(qtbot: QtBot, place: QRect) -> None:
    """Show the window, move it, and close it there: what it keeps is what the next start reads."""
    window = shown(qtbot)
    window.setGeometry(place)
    window.close()


def on_screen(window: MainWindow) -> QRect:
    """What can be seen of the window."""
    return window.geometry() & QGuiApplication.primaryScreen().availableGeometry()


@pytest.mark.parametrize("corner", [QPoint(9_000, 9_000), QPoint(-6_000, 50), QPoint(50, -6_000)])
def test_a_window_whose_screen_is_gone_comes_back_on_one_that_is_there(corner: QPoint, qtbot: QtBot) -> None:
    left_at(qtbot, QRect(corner, SIZE))
    window = shown(qtbot)
    assert on_screen(window).contains(window.geometry().topLeft())
    assert on_screen(window).width() > window.width() // 2


def test_a_window_from_a_larger_screen_is_made_to_fit(qtbot: QtBot) -> None:
    left_at(qtbot, QRect(9_000, 0, 5_000, 3_000))
    window = shown(qtbot)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert window.height() <= screen.height()
    assert window.width() <= max(screen.width(), window.minimumSizeHint().width())
    assert on_screen(window).contains(window.geometry().topLeft())


def test_a_window_stays_where_it_was_left(qtbot: QtBot) -> None:
    left_at(qtbot, QRect(QPoint(30, 60), SIZE))
    assert shown(qtbot).geometry() == QRect(QPoint(30, 60), SIZE)
