"""The projects opened last, as a menu."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from debateprep.ui.recents import Recents

_WIDEST = 420  # pixels of a path


class RecentMenu(QMenu):
    """Lists them anew each time it opens; one that is gone says so, and can be looked for."""

    path_chosen = Signal(object)  # Path

    def __init__(self, recents: Recents, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("menu_recent")
        self.setTitle(self.tr("Open recent"))
        self.setToolTipsVisible(True)
        self._recents = recents
        self._lines: dict[Path, QAction] = {}
        self.aboutToShow.connect(self.list_paths)
        recents.learned.connect(self._on_learned)

    def list_paths(self) -> None:
        """List the projects as they are known now, and look at them."""
        self.clear()
        self._lines = {}
        for path in self._recents.paths:
            action = self._lines[path] = self.addAction(self._words(path))
            action.setToolTip(str(path))
            action.triggered.connect(partial(self._on_chosen, path))
        if self._lines:
            self.addSeparator()
        clear = self.addAction(self.tr("Clear the list"))
        clear.setEnabled(bool(self._lines))
        clear.triggered.connect(self._recents.forget_all)
        self._recents.look()

    def _words(self, path: Path) -> str:
        """The file's name, with its folder where another file has the same name; whether it is there."""
        if self._recents.known(path).is_gone:
            return _literal(self.tr("{} · moved or deleted").format(path.name))
        is_alone = sum(1 for other in self._recents.paths if other.name == path.name) == 1
        name = path.name if is_alone else f"{path.name} · {path.parent}"
        return _literal(self.fontMetrics().elidedText(" ".join(name.split()), Qt.TextElideMode.ElideMiddle, _WIDEST))

    def _on_learned(self, path: Path) -> None:
        if path in self._lines:
            self._lines[path].setText(self._words(path))

    def _on_chosen(self, path: Path) -> None:
        if self._recents.known(path).is_gone:
            self._recents.locate(path)
        else:
            self.path_chosen.emit(path)


def _literal(words: str) -> str:
    """Words in which & is a letter, not the sign of a key."""
    return words.replace("&", "&&")
