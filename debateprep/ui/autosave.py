"""Saves the project by itself, every few minutes, as the person chose."""

from PySide6.QtCore import QObject, QTimer

from debateprep.ui.files import Files


class Autosave(QObject):
    """A clock that does not start anew at each key: who types on and on is saved too."""

    def __init__(self, files: Files) -> None:
        super().__init__(files)
        self._timer = QTimer(self)
        self._timer.timeout.connect(files.autosave)

    @property
    def minutes(self) -> int:
        """How often; 0 is never."""
        return self._timer.interval() // 60_000 if self._timer.isActive() else 0

    def every(self, minutes: int) -> None:
        """Save so often from now on; never for 0."""
        if minutes == self.minutes:
            return
        self._timer.stop()
        if minutes:
            self._timer.start(minutes * 60_000)
