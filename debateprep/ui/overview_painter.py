"""How the overview's table looks: its cells, and its headings under the names of the sides."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from debateprep.core.overview import Column, Group, Part, Row
from debateprep.ui import theme
from debateprep.ui.cell_editor import CellEditor
from debateprep.ui.overview_rows import OverviewRows, answer_of, cell_words, group_words, head_words, is_missing

ROW_HEIGHT = 38
_EDGE = 10  # pixels before and behind the words of a cell
_BAR = 3
_QUIET_PARTS = (Part.KIND, Part.THEME, Part.WORDS, Part.EVIDENCE, Part.TIME, Part.CONTESTED)
_BESIDE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
Index = QModelIndex | QPersistentModelIndex


class CellFonts:
    """The fonts of the cells, made once: a page has some hundreds of cells."""

    def __init__(self) -> None:
        self.plain, self.bold = theme.interface(), theme.interface(bold=True)
        self.small, self.claim = theme.interface(-1), theme.serif(theme.RESPONSE_POINTS + 0.5)
        self.group = theme.serif(theme.RESPONSE_POINTS + 0.5, bold=True)
        self._metrics = {
            id(font): QFontMetrics(font) for font in (self.plain, self.bold, self.small, self.claim, self.group)
        }

    def cut(self, words: str, font: QFont, room: int) -> str:
        """The words as far as there is room."""
        metrics = self._metrics[id(font)]
        fits = metrics.horizontalAdvance(words) <= room
        return words if fits else metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)

    def advance(self, words: str, font: QFont) -> int:
        """How wide words are in one of these fonts."""
        return self._metrics[id(font)].horizontalAdvance(words)

    def width(self, words: str) -> int:
        """How wide a cell is that holds these words, in bold."""
        return self._metrics[id(self.bold)].horizontalAdvance(words) + _EDGE + _EDGE // 2 + 1


class CellPainter(QStyledItemDelegate):
    """Paints a cell; what is missing stands out in words and colour."""

    def __init__(self, rows: OverviewRows, view: QTableView) -> None:
        super().__init__(view)
        self._rows = rows
        self._view = view
        self.fonts = CellFonts()
        self.colours = theme.tokens_of(view)
        self.stances: tuple[str, ...] = ()
        self.narrow: frozenset[Part] = frozenset()  # what there is no room for, or less than is usual

    def refresh(self) -> None:
        """Look again at the fonts and colours that are chosen."""
        self.fonts, self.colours = CellFonts(), theme.tokens_of(self._view)

    def _paint_cell(self, painter: QPainter, area: QRect, row: Row, at: int) -> None:
        column = self._rows.columns[at]
        words = cell_words(row, column)
        if column.part is Part.EVIDENCE and Part.EVIDENCE in self.narrow:
            words = words.partition(" ")[0]
        if column.part is Part.CLAIM and row.flags and Part.FLAGS in self.narrow:
            area = area.adjusted(self._write(painter, area, "⚑", self.fonts.plain, self.colours.amber), 0, 0, 0)
        self._write(painter, area, words, self._font(row, column), self._ink(row, column, at))

    def _paint_group(self, painter: QPainter, area: QRect, group: Group) -> None:
        theme_words, _, counted = group_words(group).rpartition(" · ")
        room = self._write(painter, area, theme_words, self.fonts.group, self.colours.ink)
        self._write(painter, area.adjusted(room, 0, 0, 0), counted, self.fonts.small, self.colours.quiet)

    def _write(self, painter: QPainter, area: QRect, words: str, font: QFont, ink: str) -> int:
        """Write in one line; how much room it took."""
        inner = area.adjusted(_EDGE, 0, -_EDGE // 2, 0)
        cut = self.fonts.cut(words, font, inner.width())
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(inner, _BESIDE, cut)
        return _EDGE // 2 + self.fonts.advance(cut, font)

    def _font(self, row: Row, column: Column) -> QFont:
        answer = answer_of(row, column)
        if column.part is Part.CLAIM:
            return self.fonts.claim
        is_bold = column.part in (Part.CODE, Part.STANCE) or (answer is not None and answer.is_over)
        is_taken = answer is None or bool(answer.stance) or answer.is_over
        return self.fonts.bold if is_bold and is_taken and column.part is not Part.EVIDENCE else self.fonts.plain

    def _ink(self, row: Row, column: Column, at: int) -> str:
        if is_missing(row, column):
            return self.colours.amber
        if column.part is Part.STANCE:
            return self.colours.side(self._rows.place(at))
        return self.colours.quiet if column.part in (*_QUIET_PARTS, Part.CODE) else self.colours.ink

    def _on_picked(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, the words, and the ring around the current cell."""
        line, area, colours = self._rows.lines[index.row()], option.rect, self.colours
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colours.hover))
        painter.setPen(QColor(colours.hairline))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if isinstance(line, Group):
            self._paint_group(painter, area, line)
            return
        self._paint_cell(painter, area, line, index.column())
        if option.state & QStyle.StateFlag.State_HasFocus and index == self._view.currentIndex():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(area.adjusted(1, 1, -1, -2))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As tall as every line."""
        del option, index
        return QSize(80, ROW_HEIGHT)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802  # Qt's own
        """A box of stances, or of draft and ready."""
        del option
        is_stance = self._rows.columns[index.column()].part is Part.STANCE
        values = ("", *self.stances) if is_stance else ("draft", "ready")
        editor = CellEditor(values, parent)
        editor.setAccessibleName(str(self._rows.headerData(index.column(), Qt.Orientation.Horizontal,
                                                           Qt.ItemDataRole.AccessibleTextRole)))  # fmt: skip
        editor.picked.connect(self._on_picked, Qt.ConnectionType.QueuedConnection)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802  # Qt's own
        """Show the value that holds."""
        if isinstance(editor, CellEditor):
            editor.show_value(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QObject, index: Index) -> None:  # noqa: N802  # Qt's own
        """Hand on the value that was chosen."""
        del model
        if isinstance(editor, CellEditor):
            self._rows.setData(index, editor.value)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        """As tall as the line, and wide enough for its words."""
        del index
        area: QRect = option.rect
        editor.setGeometry(area.left(), area.top(), max(area.width(), editor.sizeHint().width()), area.height() - 1)


class SideHeader(QHeaderView):
    """Headings in two storeys: the name and the pattern of each side stand above its columns."""

    def __init__(self, rows: OverviewRows, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rows = rows
        self.sorted_by: Column | None = None
        self.descending = False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _spans(self) -> list[tuple[int, str, QRect]]:
        """Each side that is shown: its place, its name, and the room above its columns."""
        found: dict[int, tuple[str, QRect]] = {}
        for column in range(self.count()):
            place = self._rows.place(column)
            if place >= 0 and not self.isSectionHidden(column):
                area = QRect(self.sectionViewportPosition(column), 0, self.sectionSize(column), self.height() // 2)
                name, known = found.get(place, (self._rows.side_name(column), area))
                found[place] = (name, known.united(area))
        return [(place, name, area) for place, (name, area) in found.items()]

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(super().sizeHint().width(), 2 * QFontMetrics(theme.interface(-1)).height() + 2 * theme.GRID)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803  # Qt's own
        """The heading of one column, with a sign where the table is sorted by it."""
        column, colours = self._rows.columns[logicalIndex], theme.tokens_of(self)
        painter.fillRect(rect, QColor(colours.paper))
        is_sorted = column == self.sorted_by
        words = head_words(column.part) + ((" ▾" if self.descending else " ▴") if is_sorted else "")
        painter.setFont(theme.interface(-1, bold=is_sorted))
        painter.setPen(QColor(colours.ink if is_sorted else colours.quiet))
        lower = rect.adjusted(_EDGE, rect.height() // 2, 0, -2)
        painter.drawText(lower, _BESIDE, words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The columns, the sides above them, and the line below all."""
        super().paintEvent(event)
        painter, colours = QPainter(self.viewport()), theme.tokens_of(self)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(colours.ink))
        for place, name, area in self._spans():
            pen = QPen(QColor(colours.side(place)), _BAR, theme.SIDE_PATTERNS[place % len(theme.SIDE_PATTERNS)])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(area.left() + _EDGE, 2, area.right() - _EDGE // 2, 2)
            painter.setFont(theme.interface(-1, bold=True))
            painter.setPen(QColor(colours.side(place)))
            inner = area.adjusted(_EDGE, 5, -_EDGE // 2, 2)
            cut = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, _BESIDE, cut)
        painter.end()
