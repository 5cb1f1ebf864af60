"""The sides beside each other: as many in a row as there is room for, or one of them alone."""

from collections.abc import Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from debateprep.core.claim import Claim
from debateprep.core.coverage import first_response
from debateprep.core.item import SideId, SourceId
from debateprep.core.project import Project, Side, rung_numbers
from debateprep.core.response import Response, response_id
from debateprep.ui import theme
from debateprep.ui.draft import Draft, draft_around
from debateprep.ui.drafting import Drafting
from debateprep.ui.labels import remove
from debateprep.ui.side_column import SideColumn

_NARROWEST = 200  # pixels of a column; where there is less room, columns stand below each other
_GUTTER = theme.GRID * 3


class SideColumns(QWidget):
    """What every side says to one claim."""

    def __init__(self, drafting: Drafting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._columns: list[SideColumn] = []
        self._alone: tuple[SideId, str] = ("", "")  # the side, and perhaps the part, that fills the panel
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GUTTER)

    @property
    def alone(self) -> tuple[SideId, str]:
        """The side that fills the panel, and the part of it that does; empty names where nothing does."""
        return self._alone

    def show_sides(self, sides: tuple[Side, ...]) -> None:
        """Make a column for each side, in their order."""
        for column in self._columns:
            self._grid.removeWidget(column)
            remove(column)
        self._columns = [SideColumn(self._drafting, sides, index) for index in range(len(sides))]
        self.show_alone("")

    def show_claim(self, project: Project, claim: Claim, numbers: Mapping[SourceId, int]) -> None:
        """Show what is said to `claim`, the sources by their `numbers`."""
        places = rung_numbers(project, claim.id)
        for column in self._columns:
            response = first_response(project, claim.id, column.side.id)
            column.show_response(project, response or _nothing_said(claim, column.side), places, numbers)

    def show_alone(self, side: SideId, part: str = "") -> None:
        """Let a side, or one part of what it says, fill the panel; all of them for an empty name."""
        self._alone = (side, part)
        for column in self._columns:
            column.setVisible(side in ("", column.side.id))
            column.show_alone(part if column.side.id == side else "")
        self._place()

    def column(self, side: SideId) -> SideColumn | None:
        """The column of a side."""
        return next((column for column in self._columns if column.side.id == side), None)

    def here(self) -> SideColumn:
        """The column at the cursor; else the one that is alone, else the first."""
        focus = QApplication.focusWidget()
        holding = (column for column in self._columns if focus is not None and column.isAncestorOf(focus))
        return next(holding, None) or self.column(self._alone[0]) or self._columns[0]

    def draft_here(self) -> Draft:
        """The draft at the cursor, of a response or of a reply."""
        draft = draft_around(QApplication.focusWidget())
        return draft if draft is not None and self.isAncestorOf(draft) else self.here().draft

    def _place(self) -> None:
        """As many beside each other as there is room for, in rows of one length."""
        shown = [column for column in self._columns if self._alone[0] in ("", column.side.id)]
        fitting = max(1, (self.width() + _GUTTER) // (_NARROWEST + _GUTTER))
        rows = -(-len(shown) // fitting)
        across = -(-len(shown) // max(rows, 1))
        for at, column in enumerate(shown):
            self._grid.addWidget(column, at // across, at % across)
        for at in range(self._grid.columnCount()):
            self._grid.setColumnStretch(at, 1 if at < across else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more or fewer columns."""
        super().resizeEvent(event)
        self._place()


def _nothing_said(claim: Claim, side: Side) -> Response:
    return Response(id=response_id(claim.id, side.id), side=side.id)
