"""Showing a file where it lies: in the system’s file manager, chosen among its neighbours where that can be had."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_MANAGER = "org.freedesktop.FileManager1"  # what file managers on Linux answer to
_PATIENCE = 1_000  # milliseconds


def reveal(path: Path) -> None:
    """Show the file at `path`; where its folder can only be opened, open that."""
    if not _is_chosen(path.absolute()):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute().parent)))


def _is_chosen(path: Path) -> bool:
    if sys.platform == "win32":
        return _started("explorer", f"/select,{path}")
    if sys.platform == "darwin":
        return _started("open", "-R", str(path))
    return _is_chosen_by_manager(path)


def _started(*command: str) -> bool:
    try:
        subprocess.Popen(command)  # noqa: S603  # the system's own, and the path is one word of it
    except OSError:
        return False
    return True


def _is_chosen_by_manager(path: Path) -> bool:
    from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage  # noqa: PLC0415  # seldom wanted

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    manager = QDBusInterface(_MANAGER, "/org/freedesktop/FileManager1", _MANAGER, bus)
    manager.setTimeout(_PATIENCE)
    address = QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    return manager.call("ShowItems", [address], "").type() == QDBusMessage.MessageType.ReplyMessage
