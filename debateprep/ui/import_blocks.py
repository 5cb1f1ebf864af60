"""The paragraphs of a file in a list, each with a tick: what is ticked is in the article."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor

from debateprep.ui.sentences import spoken
from debateprep.ui.theme import Tokens

_SHOWN = 240  # characters in a row
_TOLD = 1_000  # characters in a tooltip
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class ImportBlocks(QAbstractListModel):
    """All paragraphs, or only those that were left out at first."""

    chosen_changed = Signal()

    def __init__(self, colours: Tokens) -> None:
        super().__init__()
        self._colours = colours
        self._blocks: Sequence[tuple[str, str]] = ()  # words, and why they were left out
        self._rows: list[int] = []
        self.chosen: set[int] = set()

    def show_blocks(self, blocks: Sequence[tuple[str, str]], *, only_left_out: bool) -> None:
        """Show other blocks; ticked are those without a reason against them."""
        self.beginResetModel()
        self._blocks = blocks
        self.chosen = {at for at, (_, reason) in enumerate(blocks) if not reason}
        self._rows = self._visible(only_left_out=only_left_out)
        self.endResetModel()
        self.chosen_changed.emit()

    def show_only_left_out(self, only: bool) -> None:
        """Show the others too, or not."""
        self.beginResetModel()
        self._rows = self._visible(only_left_out=only)
        self.endResetModel()

    def put(self, row: int, *, into_article: bool) -> None:
        """Put the block of a row into the article at its place, or leave it out."""
        place = self._rows[row]
        (self.chosen.add if into_article else self.chosen.discard)(place)
        index = self.index(row)
        self.dataChanged.emit(index, index)
        self.chosen_changed.emit()

    def is_in(self, row: int) -> bool:
        """Whether the block of a row is in the article."""
        return self._rows[row] in self.chosen

    def _visible(self, *, only_left_out: bool) -> list[int]:
        return [at for at, (_, reason) in enumerate(self._blocks) if reason or not only_left_out]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Each can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # as Qt asks
        """The words, behind the reason where there is one."""
        place = self._rows[index.row()]
        text, reason = self._blocks[place]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if place in self.chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ForegroundRole and place not in self.chosen:
            return QBrush(QColor(self._colours.quiet))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = " ".join(text[:_SHOWN].split())
            return f"{spoken(reason)}: {words}" if reason else words
        return text[:_TOLD] if role == Qt.ItemDataRole.WhatsThisRole else None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401  # as Qt asks
        """A tick was set or taken away."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.put(index.row(), into_article=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True
