"""A list of lines under headings, each with keys at its right: what the palette and the table of shortcuts show."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from debateprep.core.text import Utf16
from debateprep.ui import theme

_HEIGHT = 32  # pixels of a line, at least
_BEFORE = 16  # letters that stay before what answers, where a long line is cut at its head
Index: TypeAlias = "QModelIndex | QPersistentModelIndex"


@dataclass(frozen=True, slots=True)
class Line:
    """What is seen of one line; a heading has no `subject` and cannot be chosen."""

    words: str
    subject: object = None
    aside: str = ""  # in quiet ink behind the words
    keys: str = ""  # in quiet ink at the right
    reason: str = ""  # why it cannot be done now; in place of the aside
    places: tuple[int, ...] = ()  # code points of the words that answer to what was typed

    @property
    def spoken(self) -> str:
        """The line for who listens."""
        return ", ".join(filter(None, (self.words, self.aside, self.keys, self.reason)))


class Lines(QAbstractListModel):
    """The lines of the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()

    @property
    def lines(self) -> Sequence[Line]:
        """The lines, headings too."""
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines and no others."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def renew(self, lines: Sequence[Line]) -> None:
        """Show other words in the same lines; what is chosen stays chosen."""
        self._lines = lines
        self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be chosen; a line that cannot be done now can, so that its reason is heard."""
        if not index.isValid() or self._lines[index.row()].subject is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line in words: for the screen, for the pointer, and for who listens."""
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.words if line.subject is not None else None
        return line.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class _Painter(QStyledItemDelegate):
    """Paints a line: words, what answers among them, what is beside them, keys."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, RowList)  # noqa: S101  # its only maker
        line, colours = view.rows.lines[index.row()], theme.tokens_of(view)
        area: QRect = option.rect
        inner = area.adjusted(theme.GRID * 2, 0, -theme.GRID * 2, 0)
        painter.save()
        if line.subject is None:
            self._paint_heading(painter, inner, line, colours)
        else:
            self._paint_ground(painter, area, option.state, colours)
            inner.setRight(self._paint_keys(painter, inner, line, colours))
            self._paint_words(painter, inner, line, colours)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, line: Line, colours: theme.Tokens) -> None:
        painter.setFont(theme.interface(-1, bold=True))
        painter.setPen(QColor(colours.quiet))
        painter.drawText(
            area.adjusted(0, 0, 0, -theme.GRID // 2), Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft,
            _cut(line.words, painter.fontMetrics(), area.width()),
        )  # fmt: skip

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag, colours: theme.Tokens) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.blend(colours.accent, colours.paper, theme.CHOSEN))
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), QColor(colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(colours.hover))

    def _paint_keys(self, painter: QPainter, area: QRect, line: Line, colours: theme.Tokens) -> int:
        """Paint the keys; how far the words may go."""
        painter.setFont(theme.interface(-1))
        painter.setPen(QColor(colours.quiet))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, line.keys)
        taken = painter.fontMetrics().horizontalAdvance(line.keys) + theme.GRID * 2 if line.keys else 0
        return area.right() - taken

    def _paint_words(self, painter: QPainter, area: QRect, line: Line, colours: theme.Tokens) -> None:
        font = theme.interface()
        metrics = QFontMetrics(font)
        beside = line.reason or line.aside
        room = area.width() - min(metrics.horizontalAdvance(beside) + theme.GRID, area.width() // 2) * bool(beside)
        layout = _laid_out(line, font, room, QColor(colours.accent))
        painter.setPen(QColor(colours.quiet if line.reason else colours.ink))
        layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - layout.boundingRect().height()) / 2))
        painter.setFont(theme.interface(-1))
        painter.setPen(QColor(colours.quiet))
        rest = area.adjusted(round(layout.lineAt(0).naturalTextWidth()) + theme.GRID, 0, 0, 0)
        painter.drawText(
            rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            _cut(beside, painter.fontMetrics(), rest.width()),
        )  # fmt: skip

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(option.rect.width(), max(_HEIGHT, option.fontMetrics.height() + theme.GRID * 2))


class RowList(QListView):
    """The lines under their headings; where the keyboard is elsewhere, `step` moves in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = Lines(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def chosen(self) -> Line | None:
        """The line that is chosen."""
        index = self.currentIndex()
        return self.rows.lines[index.row()] if index.isValid() else None

    def show_lines(self, lines: Sequence[Line], chosen: object = None) -> None:
        """Show `lines`, the one about `chosen` chosen, or else the first."""
        self.rows.show_lines(lines)
        able = [at for at, line in enumerate(lines) if line.subject is not None]
        same = [at for at in able if lines[at].subject == chosen]
        if able:
            self._go_to((same or able)[0])

    def step(self, by: int) -> None:
        """Choose the line `by` lines further on; headings are passed over, and the ends are where it stops."""
        able = [at for at, line in enumerate(self.rows.lines) if line.subject is not None]
        if able:
            here = self.currentIndex().row()
            at = able.index(here) if here in able else 0
            self._go_to(able[max(0, min(len(able) - 1, at + by))])

    def page(self) -> int:
        """How many lines are in sight."""
        return max(1, self.viewport().height() // max(1, self.sizeHintForRow(0)) - 1)

    def _go_to(self, row: int) -> None:
        index = self.rows.index(row)
        self.setCurrentIndex(index)
        above = row > 0 and self.rows.lines[row - 1].subject is None
        self.scrollTo(self.rows.index(row - 1) if above else index)
        self.scrollTo(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cover what is below: nothing of that need be painted anew when the lines change."""
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.tokens_of(self).paper))
        painter.end()
        super().paintEvent(event)


def _laid_out(line: Line, font: QFont, room: int, colour: QColor) -> QTextLayout:
    """The words in one line of `room` pixels, those that answer set off; cut at their head too if need be."""
    metrics = QFontMetrics(font)
    words, places = line.words, line.places
    if places and metrics.horizontalAdvance(words[: places[-1] + 1]) > room:
        start = max(0, places[0] - _BEFORE)
        words, places = "…" + words[start:], tuple(place - start + 1 for place in places)
    cut = _cut(words, metrics, room)
    units = Utf16(cut)
    seen = len(cut) if cut == words else len(cut) - 1
    found = QTextCharFormat()
    found.setForeground(colour)
    found.setFontWeight(QFont.Weight.Bold)
    layout = QTextLayout(cut, font)
    layout.setFormats([_range(units, place, found) for place in places if place < seen])
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    layout.createLine().setNumColumns(len(cut) * 2)
    layout.endLayout()
    return layout


def _range(units: Utf16, place: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start = units.offset(place)
    found.length = units.offset(place + 1) - found.start
    found.format = look
    return found


def _cut(words: str, metrics: QFontMetrics, room: int) -> str:
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, room))
