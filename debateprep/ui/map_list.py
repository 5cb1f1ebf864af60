"""The map of a debate as a list: for who listens, and for who would rather read."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from debateprep.core.debate_map import Entry
from debateprep.core.item import ClaimId
from debateprep.ui import theme

_CLAIM = Qt.ItemDataRole.UserRole
_OPEN_TO = 1  # themes are open; what each side says is one key further


class MapList(QTreeWidget):
    """Themes, their claims, where each side stands, and what is said back; last, who concedes what."""

    claim_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("map_list")
        self.setAccessibleName(self.tr("Map of the debate, as a list"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(theme.GRID * 3)
        self.setFont(theme.interface())
        self.itemDoubleClicked.connect(self._on_double_clicked)

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Show these lines; claims that were open stay open."""
        opened = {self._claim(item) for item in self._claim_items() if item.isExpanded()}
        current = self._claim(self.currentItem())
        self.clear()
        heading = theme.interface(bold=True)
        above: list[QTreeWidgetItem] = []
        tops: list[QTreeWidgetItem] = []
        for entry in entries:
            item = QTreeWidgetItem([entry.words])
            item.setData(0, _CLAIM, entry.claim)
            item.setToolTip(0, entry.words)
            if not entry.depth:
                item.setFont(0, heading)
            del above[entry.depth :]
            above[-1].addChild(item) if above else tops.append(item)
            above.append(item)
        self.addTopLevelItems(tops)
        self.expandToDepth(_OPEN_TO - 1)
        self._open_again(opened, current)

    def text(self) -> str:
        """All of it, a line each."""
        lines: list[str] = []
        waiting = [self.topLevelItem(at) for at in range(self.topLevelItemCount())][::-1]
        while waiting:
            item = waiting.pop()
            if item is not None:
                lines.append(item.text(0))
                waiting += [item.child(at) for at in range(item.childCount())][::-1]
        return "\n".join(lines)

    def _open_again(self, opened: set[ClaimId], current: ClaimId) -> None:
        for item in self._claim_items():
            if self._claim(item) in opened:
                item.setExpanded(True)
            if current and self._claim(item) == current:
                self.setCurrentItem(item)
        first = self.topLevelItem(0)
        if self.currentItem() is None and first is not None:
            self.setCurrentItem(first)

    def _claim_items(self) -> list[QTreeWidgetItem]:
        tops = (self.topLevelItem(at) for at in range(self.topLevelItemCount()))
        below = (top.child(at) for top in tops if top is not None for at in range(top.childCount()))
        return [item for item in below if item is not None]

    def _claim(self, item: QTreeWidgetItem | None) -> ClaimId:
        return str(item.data(0, _CLAIM) or "") if item is not None else ""

    def _on_double_clicked(self, item: QTreeWidgetItem, _column: int) -> None:
        if item.childCount() == 0 and self._claim(item):
            self.claim_wanted.emit(self._claim(item))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens the claim that a line belongs to."""
        claim = self._claim(self.currentItem())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and claim:
            self.claim_wanted.emit(claim)
        else:
            super().keyPressEvent(event)
