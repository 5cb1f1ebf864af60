"""The claims below the article: all of them, or those that lack something."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from debateprep.core.coverage import LATE, UNANCHORED, UNANSWERED, UNSOURCED, Gap, Ledger
from debateprep.core.item import ClaimId
from debateprep.core.project import Project
from debateprep.ui import theme
from debateprep.ui.claim_list import ClaimList
from debateprep.ui.labels import caption, hairline


class ClaimsPane(QWidget):
    """The list with its head, which says what is listed."""

    gap_chosen = Signal(object)  # what is listed from now on: claims with a Gap, or nothing for all

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = ClaimList()
        self._caption = caption("")
        self._all = QPushButton(self.tr("Show all"))
        self._all.setProperty("flat", True)
        self._all.setFont(theme.interface(-1))
        self._all.clicked.connect(self._on_all_wanted)
        self._gap: Gap | None = None
        head = QHBoxLayout()
        head.setContentsMargins(theme.GRID * 2 - 6, 2, theme.GRID, 2)
        head.addWidget(self._caption, 1)
        head.addWidget(self._all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        column.addLayout(head)
        column.addWidget(self.list)

    @property
    def gap(self) -> Gap | None:
        """What the listed claims lack; nothing while all are listed."""
        return self._gap

    def show_gap(self, gap: Gap | None) -> None:
        """List the claims with `gap` from the next showing on, or all of them."""
        self._gap = gap

    def show_project(self, project: Project, current: ClaimId | None, ledger: Ledger) -> None:
        """List the claims; the current one stays, even if it lacks nothing any more."""
        if self._gap is not None and self._gap.side and self._gap.side not in project.parents:
            self._gap = None
        only = {*ledger.with_gap(self._gap), current or ""} if self._gap else None
        self.list.show_project(project, current, only)
        self.setVisible(bool(project.claims))
        self._all.setVisible(only is not None)
        self._caption.setText(self._words(project, ledger))

    def _words(self, project: Project, ledger: Ledger) -> str:
        kind = self._gap.kind if self._gap else ""
        one, more = {
            "": (self.tr("{} claim"), self.tr("{} claims")),
            UNANSWERED: (self.tr("{} claim that {} has not answered"), self.tr("{} claims that {} has not answered")),
            UNSOURCED: (
                self.tr("{} claim with an answer without a source"),
                self.tr("{} claims with an answer without a source"),
            ),
            UNANCHORED: (
                self.tr("{} claim that lost its place in the article"),
                self.tr("{} claims that lost their place in the article"),
            ),
            LATE: (
                self.tr("{} claim that cites a source of a later date"),
                self.tr("{} claims that cite a source of a later date"),
            ),
        }[kind]
        count = len(ledger.with_gap(self._gap)) if self._gap else len(project.claims)
        side = next((side.name for side in project.sides if self._gap and side.id == self._gap.side), "")
        return (one if count == 1 else more).format(count, side)

    def _on_all_wanted(self) -> None:
        self.gap_chosen.emit(None)
