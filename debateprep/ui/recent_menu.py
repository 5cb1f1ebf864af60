"""The projects opened last, as a menu."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from debateprep.ui.settings import Settings

_WIDEST = 420  # pixels of a path


class RecentMenu(QMenu):
    """Lists them anew each time it opens; one that is gone says so."""

    path_chosen = Signal(object)  # Path

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("menu_recent")
        self.setTitle(self.tr("Open recent"))
        self.setToolTipsVisible(True)
        self._settings = settings
        self.aboutToShow.connect(self.list_paths)

    def list_paths(self) -> None:
        """List the projects as they are known now."""
        self.clear()
        paths = self._settings.recent
        for path in paths:
            there = path.is_file()
            words = self._words(path, paths) if there else self.tr("{} · moved or deleted").format(path.name)
            action = self.addAction(_literal(words))
            action.setToolTip(str(path))
            action.setEnabled(there)
            action.triggered.connect(partial(self._on_chosen, path))
        if paths:
            self.addSeparator()
        clear = self.addAction(self.tr("Clear the list"))
        clear.setEnabled(bool(paths))
        clear.triggered.connect(self._settings.forget_all)

    def _words(self, path: Path, paths: Sequence[Path]) -> str:
        """The file's name, with its folder where another file has the same name."""
        is_alone = sum(1 for other in paths if other.name == path.name) == 1
        name = path.name if is_alone else f"{path.name} · {path.parent}"
        return self.fontMetrics().elidedText(" ".join(name.split()), Qt.TextElideMode.ElideMiddle, _WIDEST)

    def _on_chosen(self, path: Path) -> None:
        self.path_chosen.emit(path)


def _literal(words: str) -> str:
    """Words in which & is a letter, not the sign of a key."""
    return words.replace("&", "&&")
