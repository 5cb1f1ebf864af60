"""Python's garbage is collected on the window's thread only: a widget that ends on another one ends the process."""

import gc
import time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

_EVERY = 1000  # milliseconds
_WHOLE_EVERY = 300.0  # seconds: looking at everything takes longer than a letter may, so it waits for a pause
_WHEN_IDLE = 30.0  # seconds, while the person is in another app


class Collector(QObject):
    """Does what Python does by itself, at Python's own thresholds, but on this thread and between two events."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._whole_at = time.monotonic()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect what is due: what is young, and everything when nobody is at work, or at long intervals."""
        young, middle, _ = gc.get_threshold()
        counts = gc.get_count()
        now = time.monotonic()
        if counts[2] and now - self._whole_at > (_WHEN_IDLE if _is_idle() else _WHOLE_EVERY):
            self._whole_at = now
            gc.collect(2)
        elif counts[1] > middle:
            gc.collect(1)
        elif counts[0] > young:
            gc.collect(0)


def _is_idle() -> bool:
    """Whether the person is in another app."""
    return QApplication.applicationState() is not Qt.ApplicationState.ApplicationActive
