"""A window that takes what is dropped on it, unless what lies under the pointer takes it itself."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

Take: TypeAlias = Callable[[QMimeData], None]


class DropTarget(QObject):
    """Hands over what is dropped on a window."""

    def __init__(self, window: QWidget, take: Take) -> None:
        super().__init__(window)
        self._take = take
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say that it may be dropped; take it."""
        if isinstance(event, QDragEnterEvent) and can_take(event.mimeData()):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            event.acceptProposedAction()
            self._take(event.mimeData())
            return True
        return super().eventFilter(watched, event)


def dropped_path(mime: QMimeData) -> Path | None:
    """The first file of this computer in what was dropped or pasted, or nothing."""
    files = (url.toLocalFile() for url in mime.urls() if url.isLocalFile())
    return next((Path(name) for name in files if name), None)


def can_take(mime: QMimeData) -> bool:
    """Whether there may be an article in it."""
    return mime.hasText() or mime.hasHtml() or dropped_path(mime) is not None
