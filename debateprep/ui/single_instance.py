"""One window for each person and screen: a second start hands its file to the window that runs, and ends.

The two talk through a socket of the file system that nobody else may open: no network is touched. A second start loads
nothing of Qt; and Qt's own module for this, which wants a library that lean systems lack, is loaded on Windows only.
"""

import contextlib
import hashlib
import json
import os
import socket
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QSocketNotifier

TAKEN = b"taken\n"
PATIENCE = 5.0  # seconds: a window that was started a moment ago answers once it is shown
MESSAGE_PATIENCE = 0.2  # seconds for a message that is sent as soon as the line is open
LONGEST_MESSAGE = 65_536  # bytes
_TURN_PAUSE = 0.02  # seconds
_SCREENS = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


@dataclass(frozen=True, slots=True)
class Call:
    """What a second start wants: a file opened, or only the window seen; `token` lets the desktop raise the window."""

    path: Path | None = None
    token: str = ""

    def message(self) -> bytes:
        """The call as one line; a path may hold bytes that are no text."""
        said = {"path": None if self.path is None else str(self.path), "token": self.token}
        return json.dumps(said).encode() + b"\n"


class Door(Protocol):
    """Where a second start rings. On a system, or in a folder, that has none, each start has a window of its own."""

    def alone(self) -> contextlib.AbstractContextManager[None]:
        """While no other start looks whether it is the first."""

    def hand_over(self, call: Call) -> bool:
        """Whether a window runs and has taken the call."""

    def open(self) -> None:
        """Be the one that others ring at; they wait until somebody answers."""

    def watch(self, parent: "QObject", ring: Callable[[], None]) -> None:
        """Have `ring` called whenever somebody rings, as long as `parent` lives."""

    def answer(self) -> Call | None:
        """The call of who rings now, who is told that it is taken; nothing where it cannot be read or nobody waits."""

    def close(self) -> None:
        """Take no more calls."""


def door_of(state: Path) -> Door:
    """The door of the person whose state is kept in that folder, on the screen of this start."""
    screen = "\n".join(os.environ.get(name, "") for name in _SCREENS)
    if sys.platform == "win32":
        from debateprep.ui.named_pipe import PipeDoor  # noqa: PLC0415

        return PipeDoor(f"debateprep-{_short(f'{state}{screen}')}")
    return SocketDoor(state / f"window-{_short(screen)}.socket")


def this_call(path: Path | None) -> Call:
    """The call of this start; its path is whole, as the window that runs may have another working folder."""
    tokens = (os.environ.get(name, "") for name in _TOKENS)
    return Call(None if path is None else path.absolute(), next(filter(None, tokens), ""))


def read_call(message: bytes) -> Call | None:
    """The call in a line, or nothing where it is none."""
    try:
        said = json.loads(message)
        path, token = said["path"], said["token"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    if not isinstance(path, str | None) or not isinstance(token, str) or "\0" in f"{path}{token}":
        return None
    return Call(Path(path) if path else None, token)


def _short(text: str) -> str:
    return hashlib.sha256(text.encode(errors="surrogateescape")).hexdigest()[:12]


class SocketDoor:
    """A socket in the person's state folder, of mode 0600; one that a crash left behind is taken over."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._bell: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """While no other start looks whether it is the first; after a while, all the same."""
        with contextlib.ExitStack() as held:
            with contextlib.suppress(OSError):
                self._path.parent.mkdir(0o700, parents=True, exist_ok=True)
                held.enter_context(_turn(self._path.with_suffix(".lock")))
            yield

    def hand_over(self, call: Call) -> bool:
        """Whether a window runs and has taken the call."""
        try:
            with self._line() as line:
                line.sendall(call.message())
                return line.recv(len(TAKEN)) == TAKEN
        except OSError:
            return False

    def open(self) -> None:
        """Be the one that others ring at, unless a window is there that only does not answer."""
        with contextlib.suppress(OSError):
            if self._is_left_behind():
                self._path.unlink(missing_ok=True)
                self._bell = _bell_at(self._path)

    def watch(self, parent: "QObject", ring: Callable[[], None]) -> None:
        """Have `ring` called whenever somebody rings, as long as `parent` lives."""
        from PySide6.QtCore import QSocketNotifier  # noqa: PLC0415

        if self._bell is not None:
            self._notifier = QSocketNotifier(self._bell.fileno(), QSocketNotifier.Type.Read, parent)
            self._notifier.activated.connect(ring)

    def answer(self) -> Call | None:
        """The call of who rings now, who is told that it is taken; nothing where it cannot be read or nobody waits."""
        try:
            if self._bell is None:
                return None
            line, _ = self._bell.accept()
            with line:
                line.settimeout(MESSAGE_PATIENCE)
                call = read_call(_message(line))
                if call is not None:
                    line.sendall(TAKEN)
                return call
        except OSError:
            return None

    def close(self) -> None:
        """Take no more calls; who still waits opens a window of its own."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._bell is not None:
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)  # first: another may put its own there as soon as this is closed
            self._bell.close()
            self._bell = None

    def _line(self) -> socket.socket:
        """A line to the window that runs. Raises OSError."""
        line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            line.settimeout(PATIENCE)
            line.connect(str(self._path))
        except OSError:
            line.close()
            raise
        return line

    def _is_left_behind(self) -> bool:
        """Whether nobody listens: there is no socket, or the program that made it has ended. Raises OSError."""
        try:
            self._line().close()
        except (FileNotFoundError, ConnectionRefusedError):
            return True
        return False


def _bell_at(path: Path) -> socket.socket:
    """A socket that listens there; it is private before anybody can reach it. Raises OSError."""
    bell = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        bell.bind(str(path))
        path.chmod(0o600)
        bell.listen()
        bell.setblocking(False)
    except OSError:
        bell.close()
        raise
    return bell


def _message(line: socket.socket) -> bytes:
    """What is sent, up to the end of its line. Raises OSError."""
    message = b""
    while not message.endswith(b"\n") and len(message) < LONGEST_MESSAGE:
        more = line.recv(4096)
        if not more:
            break
        message += more
    return message


@contextlib.contextmanager
def _turn(path: Path) -> Iterator[None]:
    """Hold the file locked; where another holds it for too long, go on without. Raises OSError."""
    import fcntl  # noqa: PLC0415  # not on Windows

    end = time.monotonic() + PATIENCE
    with os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "wb") as file:
        while time.monotonic() < end:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                time.sleep(_TURN_PAUSE)
        yield
