"""Whether there is a screen to show a window on; Qt ends the process where it only seems so."""

import os
import re
import socket
import sys

_WAIT = 2.0  # seconds for a display on another machine


def has_screen() -> bool:
    """Whether a window can be shown: on Linux, whether a display is named and answers."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform:
        return platform.split(":")[0] not in ("offscreen", "minimal")
    if sys.platform in ("win32", "darwin") or os.environ.get("WAYLAND_DISPLAY"):
        return True
    return _answers(os.environ.get("DISPLAY", ""))


def may_draw_unseen() -> bool:
    """Whether the person asked for a window that nobody sees."""
    return bool(os.environ.get("QT_QPA_PLATFORM"))


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
    except (OSError, OverflowError):
        return False
    return True
