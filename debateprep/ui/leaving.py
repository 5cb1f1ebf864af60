"""When the system ends the app: the work is put away without a question, for nobody is there to answer."""

import contextlib
import signal
import socket
from collections.abc import Callable
from functools import partial
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication

_ENDINGS = ("SIGTERM", "SIGINT", "SIGHUP")


class Leaving(QObject):
    """Puts the work away once, whichever way the app is told to end: by a signal, the session's end, or a quit."""

    def __init__(self, app: QGuiApplication, flush: Callable[[], object], leave: Callable[[], object]) -> None:
        """`flush` makes the work safe and goes on; `leave` puts it away for the next start."""
        super().__init__(app)
        self._flush = flush
        self._leave = leave
        self._is_left = False
        self._ear, self._mouth = socket.socketpair()
        for end in (self._ear, self._mouth):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._ear.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_awake)
        app.commitDataRequest.connect(self.on_session_ends)
        app.aboutToQuit.connect(self.leave)

    def watch(self) -> None:
        """Hear of signals from now on. Qt sleeps where Python cannot run a handler: a byte in a socket wakes it."""
        signal.set_wakeup_fd(self._mouth.fileno(), warn_on_full_buffer=False)
        for name in _ENDINGS:
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), self._on_signal)

    def stop(self) -> None:
        """Let the system end the app as it does others."""
        signal.set_wakeup_fd(-1)
        for name in _ENDINGS:
            if hasattr(signal, name):
                usual = signal.default_int_handler if name == "SIGINT" else signal.SIG_DFL
                signal.signal(getattr(signal, name), usual)
        self._notifier.setEnabled(False)
        self._ear.close()
        self._mouth.close()

    def leave(self) -> None:
        """Put the work away, once."""
        if not self._is_left:
            self._is_left = True
            self._leave()

    def on_session_ends(self) -> None:
        """Make the work safe; another app may still keep the session from ending, so the work goes on."""
        self._flush()

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)  # told a second time, the app ends as it stands
        QTimer.singleShot(0, partial(self._end, 128 + number))  # Python hears it amid whatever it does just then

    def _end(self, status: int) -> None:
        """Put the work away from within whichever loop runs, and end with that status."""
        self.leave()
        QCoreApplication.exit(status)

    def _on_awake(self) -> None:
        with contextlib.suppress(OSError):
            self._ear.recv(64)
