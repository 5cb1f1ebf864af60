"""Whether there is a screen to show a window on, and what stands in Qt's way: a sentence where Qt ends the process."""

import ctypes
import os
import re
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from debateprep.core.errors import DebatePrepError

_WAIT = 2.0  # seconds for a display on another machine
_UNSEEN = ("offscreen", "minimal")  # Qt's screens that nobody sees
_ANSWERING = ("", "xcb", "wayland")  # those that a server shows: whether it answers is known before Qt is asked

# Debian's packages of the libraries that Qt's wheels leave to the system.
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


class NoScreen(DebatePrepError):
    """The window cannot be shown here."""

    def __init__(self) -> None:
        super().__init__(
            "There is no screen to show the window on. Use “debateprep check” and “debateprep export”, "
            "or start it on a desktop."
        )


class MissingLibrary(DebatePrepError):
    """A library of the system is missing that Qt needs."""

    def __init__(self, library: str) -> None:
        package = _PACKAGES.get(library, library)
        super().__init__(
            f"The window needs the system library {library}, which is not installed. "
            f"On Debian and Ubuntu: apt install {package}"
        )


class BrokenQt(DebatePrepError):
    """Qt itself is not there, or not whole."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"The window needs Qt, which cannot be loaded ({reason}). Install DebatePrep again.")


def has_screen() -> bool:
    """Whether a window can be shown: on Linux, whether a display is named and answers."""
    platform = _wanted_platform()
    if platform in _UNSEEN:
        return False
    if sys.platform in ("win32", "darwin") or platform not in _ANSWERING:
        return True
    return _wayland_answers(os.environ.get("WAYLAND_DISPLAY", "")) or _answers(os.environ.get("DISPLAY", ""))


def _wanted_platform() -> str:
    """Which of Qt's screens the person asked for, if any."""
    return os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]


def may_draw_unseen() -> bool:
    """Whether the person asked for a window that nobody sees, or for a screen that only Qt knows."""
    return _wanted_platform() not in _ANSWERING


def load_window_library() -> None:
    """Load Qt. Raises MissingLibrary, BrokenQt."""
    try:
        from PySide6 import QtWidgets  # noqa: F401, PLC0415
    except ImportError as error:
        raise _missing(error) from None


@contextmanager
def qt_in_sentences() -> Iterator[None]:
    """Keep Qt's own remarks from the person; where it would abort the process, end it with a sentence instead."""
    from PySide6.QtCore import qInstallMessageHandler  # noqa: PLC0415

    before = qInstallMessageHandler(_on_message)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _on_message(kind: Any, _context: object, _message: str | None) -> None:  # noqa: ANN401  # Qt is not loaded yet
    if kind.name == "QtFatalMsg":
        sys.stderr.write(f"debateprep: {_why_not()}\n")
        sys.stderr.flush()
        os._exit(1)  # Qt aborts as soon as this returns


def _why_not() -> DebatePrepError:
    """Why Qt found no screen: a library that its part for X11 lacks, or that there is none."""
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415

    part = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms", "libqxcb.so")
    if _wanted_platform() in ("", "xcb") and has_screen() and part.exists():
        try:
            ctypes.CDLL(str(part))
        except OSError as error:
            return _missing(error)
    return NoScreen()


def _missing(error: OSError | ImportError) -> DebatePrepError:
    library, _, reason = str(error).partition(": ")
    return MissingLibrary(library) if ".so" in library and "No such file" in reason else BrokenQt(str(error))


def _wayland_answers(display: str) -> bool:
    """Whether a compositor listens at `display`, such as wayland-0."""
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(display) and _listens(socket.AF_UNIX, str(Path(folder, display)))


def _answers(display: str) -> bool:
    """Whether an X server listens at `display`, such as :0 or host:10.0."""
    match = re.fullmatch(r"(?:(?P<host>[^:/]*)|.*/unix):(?P<number>\d+)(?:\.\d+)?", display)
    if match is None:
        return False
    path = f"/tmp/.X11-unix/X{match['number']}"  # noqa: S108  # where X servers listen
    if match["host"] in ("", None, "unix"):
        return any(_listens(socket.AF_UNIX, address) for address in (path, f"\0{path}"))
    return _listens(socket.AF_INET, (match["host"], 6000 + int(match["number"])))


def _listens(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as line:
            line.settimeout(_WAIT)
            line.connect(address)
    except (OSError, OverflowError, ValueError):
        return False
    return True
