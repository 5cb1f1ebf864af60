"""Somebody who types in the real window on and on, by key events, and says when each letter was typed."""

import os
import time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from debateprep.ui.main_window import MainWindow
from tests.ui.gestures import action, type_into
from tests.ui.panel import field


class Typist(QObject):
    """Types into one field, a letter at each beat of a clock."""

    def __init__(self, text: str, name: str, told: int, *, save_at: int = 0, journal: bool = True) -> None:
        """`told` is a descriptor that takes a line for each letter; `save_at`, after how many letters to save."""
        super().__init__(QApplication.instance())
        self._text = text
        self._name = name
        self._told = told
        self._save_at = save_at
        self._journal = journal
        self._count = 0
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._type_next)

    def begin(self, every: int) -> None:
        """Type a letter every so many milliseconds, as soon as there is a window."""
        self._clock.start(every)

    def _type_next(self) -> None:
        window = _window()
        if not self._count:
            field(window, self._name).setFocus()
            if not self._journal:
                window.files.keeping.end(keep=False)
        os.write(self._told, b"%.6f\n" % time.monotonic())
        type_into(field(window, self._name), self._text[self._count])
        self._count += 1
        if self._save_at and self._count % self._save_at == 0:
            action(window, "action_save").trigger()


def _window() -> MainWindow:
    (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
    return window
