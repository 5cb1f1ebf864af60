"""Claims in a list: ticked for a speech, or told at the end of a sitting."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from debateprep.core.claim import Claim
from debateprep.core.item import ClaimId
from debateprep.core.project import Project
from debateprep.core.rehearsal import CardKey
from debateprep.core.text import one_line

_ROW = 32  # pixels


def claim_words(project: Project, claim: ClaimId) -> str:
    """The claim in a line: its code, and how the student or the article puts it."""
    found = project.items.get(claim)
    if not isinstance(found, Claim):
        return claim
    quote = next((passage.quote for passage in project.passages(claim)), "")
    return f"{found.code}  {one_line(found.statement) or one_line(quote)}".strip()


class ClaimTicks(QListWidget):
    """Each claim with a tick; all are ticked until one is taken out."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rehearse_claims")
        self.setAccessibleName(self.tr("Claims of the speech"))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(_ROW * 4)
        self.offered: tuple[CardKey, ...] = ()
        self._left_out: set[CardKey] = set()
        self._showing = False
        self.itemChanged.connect(self._on_item_changed)

    def show_claims(self, project: Project, keys: Sequence[CardKey]) -> None:
        """Offer these; what was taken out before stays out."""
        self._showing = True
        self.clear()
        self.offered = tuple(keys)
        for key in keys:
            words = claim_words(project, key.claim)
            item = QListWidgetItem(words)
            item.setToolTip(words)
            item.setCheckState(Qt.CheckState.Unchecked if key in self._left_out else Qt.CheckState.Checked)
            self.addItem(item)
        self._showing = False

    def chosen(self) -> tuple[CardKey, ...]:
        """What is ticked, in the project's order."""
        return tuple(key for key in self.offered if key not in self._left_out)

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        if self._showing:
            return
        key = self.offered[self.row(item)]
        if item.checkState() is Qt.CheckState.Checked:
            self._left_out.discard(key)
        else:
            self._left_out.add(key)
        self.changed.emit()
