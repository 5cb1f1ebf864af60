"""What the window does when a second start rings: it comes to the front, and opens the file."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from debateprep.ui.single_instance import Door

_PAUSE = 300  # milliseconds between two looks at whether a dialog still waits for an answer


class Doorkeeper(QObject):
    """Answers at the door of a window. While a dialog asks something, a file waits."""

    path_came = Signal(object)  # Path

    def __init__(self, door: Door, window: QWidget) -> None:
        super().__init__(window)
        self._door = door
        self._window = window
        self._waiting: list[Path] = []
        self._look = QTimer(self)
        self._look.setInterval(_PAUSE)
        self._look.timeout.connect(self._open_next)
        door.watch(self, self._on_rung)

    def leave(self) -> None:
        """Answer no more."""
        self._door.close()

    def _on_rung(self) -> None:
        call = self._door.answer()
        if call is None:
            return
        self._come_to_front(call.token)
        if call.path is not None:
            self._waiting.append(call.path)
            self._open_next()

    def _open_next(self) -> None:
        if self._waiting and QApplication.activeModalWidget() is None:
            self.path_came.emit(self._waiting.pop(0))
        if self._waiting:
            self._look.start()
        else:
            self._look.stop()

    def _come_to_front(self, token: str) -> None:
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt gives it to a Wayland desktop, once
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
