"""What a hand does: typing any letter, finding a widget by its name."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from debateprep.ui.import_dialog import ImportDialog
from debateprep.ui.main_window import MainWindow

AWidget = TypeVar("AWidget", bound=QWidget)


def named(window: QWidget, name: str, kind: type[AWidget]) -> AWidget:
    """The widget of that name."""
    found = window.findChild(kind, name)
    assert found is not None, f"no {kind.__name__} is called {name}"
    return found


def action(window: MainWindow, name: str) -> QAction:
    """The action of that name."""
    found = window.findChild(QAction, name)
    assert isinstance(found, QAction), f"no action is called {name}"
    return found


def previewed(window: QWidget, qtbot: QtBot) -> ImportDialog:
    """What was found in a file, once it has been read."""

    def is_there() -> bool:
        return any(not dialog.isHidden() for dialog in window.findChildren(ImportDialog))

    qtbot.waitUntil(is_there, timeout=20_000)
    return next(dialog for dialog in window.findChildren(ImportDialog) if not dialog.isHidden())


def type_into(widget: QWidget, text: str) -> None:
    """Type `text`, letter by letter; QTest can only do so with ASCII."""
    for letter in text:
        key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


def turn_wheel(widget: QWidget) -> None:
    """Turn the wheel down over a widget."""
    at, down = QPointF(5, 5), QPoint(0, -120)
    no_button, no_key, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, widget.mapToGlobal(at), down, down, no_button, no_key, phase, False)
    QApplication.sendEvent(widget, event)
