"""The project's claims in order, a line each."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from debateprep.core.claim import Claim
from debateprep.core.coverage import first_response
from debateprep.core.item import ClaimId
from debateprep.core.overview import headline
from debateprep.core.project import Project
from debateprep.core.response import state_of
from debateprep.ui import theme

ROW_HEIGHT = 32
_CODE_WIDTH = 40
_SIGN_WIDTH = 18
SIGNS = {"empty": "○", "draft": "◐", "ready": "●"}


@dataclass(frozen=True, slots=True)
class Row:
    """What the list shows of a claim."""

    claim: ClaimId
    code: str
    statement: str
    states: tuple[tuple[str, str], ...]  # name of the side, empty or draft or ready


def row_of(project: Project, claim: Claim) -> Row:
    """The line of a claim: its statement, or the article's words while it has none."""
    states = tuple((side.name, state_of(first_response(project, claim.id, side.id))) for side in project.sides)
    return Row(claim.id, claim.code, headline(project, claim), states)


Index: TypeAlias = "QModelIndex | QPersistentModelIndex"


class ClaimRows(QAbstractListModel):
    """The lines of the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show `rows`; where only some lines differ, only those are touched."""
        if [row.claim for row in rows] == [row.claim for row in self._rows]:
            for at, (before, after) in enumerate(zip(self._rows, rows, strict=True)):
                if before != after:
                    self._rows[at] = after
                    self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    @property
    def claims(self) -> list[ClaimId]:
        """The claims that are shown, in their order."""
        return [row.claim for row in self._rows]

    def show_row(self, row: Row) -> None:
        """Show one line anew, if it is among those that are shown."""
        index = self.index_of(row.claim)
        if index.isValid() and self._rows[index.row()] != row:
            self._rows[index.row()] = row
            self.dataChanged.emit(index, index)

    def row(self, index: Index) -> Row:
        """The line at `index`."""
        return self._rows[index.row()]

    def index_of(self, claim: ClaimId | None) -> QModelIndex:
        """Where the line of `claim` is."""
        at = next((at for at, row in enumerate(self._rows) if row.claim == claim), -1)
        return self.index(at) if at >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A line can be dragged, and dropped between others."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return flags if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line in words: for the screen, for the pointer, and for who listens."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.code} {row.statement}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.code} · {row.statement}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            states = ", ".join(f"{side} {state}" for side, state in row.states)
            return f"{row.code}, {row.statement}, {states}"
        return None


class _Painter(QStyledItemDelegate):
    """Paints a line: code, statement, a sign for each side."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, ClaimList)  # noqa: S101  # its only maker
        row, colours = view.rows.row(index), theme.tokens_of(view)
        area: QRect = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.blend(colours.accent, colours.paper, theme.CHOSEN))
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), QColor(colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(colours.hover))
        inner = area.adjusted(theme.GRID * 2, 0, -theme.GRID * 2, 0)
        self._paint_code(painter, inner, row, colours)
        self._paint_statement(painter, inner, row, colours)
        self._paint_signs(painter, inner, row, colours)
        painter.restore()

    def _paint_code(self, painter: QPainter, area: QRect, row: Row, colours: theme.Tokens) -> None:
        painter.setFont(theme.interface(-1, bold=True))
        painter.setPen(QColor(colours.quiet))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, row.code)

    def _paint_statement(self, painter: QPainter, area: QRect, row: Row, colours: theme.Tokens) -> None:
        words = area.adjusted(_CODE_WIDTH, 0, -_SIGN_WIDTH * len(row.states) - theme.GRID, 0)
        painter.setFont(theme.interface())
        painter.setPen(QColor(colours.ink))
        shown = QFontMetrics(painter.font()).elidedText(row.statement, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_signs(self, painter: QPainter, area: QRect, row: Row, colours: theme.Tokens) -> None:
        painter.setFont(theme.interface())
        for at, (_, state) in enumerate(row.states):
            left = area.right() - _SIGN_WIDTH * (len(row.states) - at)
            painter.setPen(QColor(colours.side(at) if state != "empty" else colours.quiet))
            painter.drawText(
                QRect(left, area.top(), _SIGN_WIDTH, area.height()), Qt.AlignmentFlag.AlignCenter, SIGNS[state]
            )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(option.rect.width(), ROW_HEIGHT)


class ClaimList(QListView):
    """The claims in order; choosing one is a signal, not a decision."""

    claim_chosen = Signal(str)
    claim_moved = Signal(str, object)  # claim, the one it now stands behind or nothing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claim_list")
        self._made: dict[ClaimId, tuple[object, Row]] = {}
        self.setAccessibleName(self.tr("Claims"))
        self.rows = ClaimRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_project(self, project: Project, current: ClaimId | None, only: Collection[ClaimId] | None = None) -> None:
        """Show the claims of `project`, or `only` some of them, with `current` chosen."""
        shown = [claim for claim in project.claims if only is None or claim.id in only]
        self.rows.show_rows([self._row_of(project, claim) for claim in shown])
        self.choose(current)

    def show_again(self, project: Project, claims: Iterable[ClaimId]) -> None:
        """Show the lines of some claims anew."""
        for claim in claims:
            self.rows.show_row(self._row_of(project, project.typed(claim, Claim)))

    def _row_of(self, project: Project, claim: Claim) -> Row:
        """The line of a claim, made anew only where something that it shows is new."""
        shown = (claim, project.responses(claim.id), project.passages(claim.id), project.sides)
        known = self._made.get(claim.id)
        if known is None or known[0] != shown:
            known = self._made[claim.id] = (shown, row_of(project, claim))
        return known[1]

    def choose(self, claim: ClaimId | None) -> None:
        """Make `claim` the current line."""
        index = self.rows.index_of(claim)
        if not index.isValid():
            self.clearSelection()
            self.setCurrentIndex(index)
        elif index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def dropEvent(self, event: QDropEvent) -> None:
        """A line that is dropped is a claim moved; the list itself waits for the project to say so."""
        claim, target = self.currentIndex(), self.indexAt(event.position().toPoint())
        at = target.row() if target.isValid() else self.rows.rowCount()
        if target.isValid() and self.dropIndicatorPosition() == QListView.DropIndicatorPosition.BelowItem:
            at += 1
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.move_row(claim.row(), at)

    def move_row(self, row: int, before: int) -> None:
        """Ask that the claim of a line stand before another line."""
        if before not in (row, row + 1) and 0 <= row < self.rows.rowCount():
            above = [at for at in range(before) if at != row]
            after = self.rows.row(self.rows.index(above[-1])).claim if above else None
            self.claim_moved.emit(self.rows.row(self.rows.index(row)).claim, after)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which claim was chosen."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.claim_chosen.emit(self.rows.row(current).claim)
