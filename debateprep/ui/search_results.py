"""What was found everywhere, a line a place, under the claim or the text that it stands in."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from debateprep.core.project_search import Findings, Group, Hit
from debateprep.ui import theme
from debateprep.ui.claim_list import ROW_HEIGHT, Index
from debateprep.ui.sentences import Number, spoken

_CAPTION_SHARE = 0.27  # of the width of a line
_WIDEST_CAPTION = 190  # pixels
_CODE_WIDTH = 40


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list: the head of a group, or one of its hits."""

    group: Group
    hit: Hit | None = None

    @property
    def is_head(self) -> bool:
        """Whether it names what the lines below it were found in."""
        return self.hit is None

    @property
    def place(self) -> tuple[str, str, int]:
        """What the line leads to."""
        return (self.hit.item, self.hit.field, self.hit.start) if self.hit else (self.group.item, "", 0)

    @property
    def words(self) -> str:
        """The line, for who listens."""
        if self.hit:
            return f"{spoken(self.hit.caption)}: {self.hit.line}"
        return f"{self.group.code} {spoken(self.group.title)}".strip()


class _Lines(QAbstractListModel):
    """The lines of the findings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def show_findings(self, findings: Findings) -> None:
        """Show these."""
        self.beginResetModel()
        self.lines = [
            line for group in findings.groups for line in (Line(group), *(Line(group, hit) for hit in group.hits))
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line in words: for who listens, and for the pointer."""
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return line.words
        return None


class _Painter(QStyledItemDelegate):
    """Paints a head or a hit; the words that were looked for stand out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._plain, self._bold = theme.interface(), theme.interface(bold=True)
        self._small, self._small_bold = theme.interface(-1), theme.interface(-1, bold=True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, SearchResults)  # noqa: S101  # its only maker
        line, colours = view.line(index.row()), theme.tokens_of(view)
        area: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.blend(colours.accent, colours.paper, theme.CHOSEN))
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), QColor(colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(colours.hover))
        inner = area.adjusted(theme.GRID * 2, 0, -theme.GRID * 2, 0)
        if line.hit is None:
            self._paint_head(painter, inner, line.group, colours)
            if index.row() and line.group.hits:
                painter.fillRect(QRect(area.left(), area.top(), area.width(), 1), QColor(colours.hairline))
        else:
            self._paint_hit(painter, inner, line.hit, colours)
        painter.restore()

    def _paint_head(self, painter: QPainter, area: QRect, group: Group, colours: theme.Tokens) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._small_bold)
        painter.setPen(QColor(colours.quiet))
        count = f"{Number(group.count):,}" if group.count else ""
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, count)
        if group.code:
            painter.drawText(area, middle, group.code)
        code = max(_CODE_WIDTH, painter.fontMetrics().horizontalAdvance(group.code) + theme.GRID) if group.code else 0
        words = area.adjusted(code, 0, -painter.fontMetrics().horizontalAdvance(count) - theme.GRID, 0)
        painter.setFont(self._bold if group.hits else self._plain)
        painter.setPen(QColor(colours.ink))
        painter.drawText(words, middle, _cut(painter, spoken(group.title), words.width()))

    def _paint_hit(self, painter: QPainter, area: QRect, hit: Hit, colours: theme.Tokens) -> None:
        width = min(_WIDEST_CAPTION, round(area.width() * _CAPTION_SHARE))
        painter.setFont(self._small)
        painter.setPen(QColor(colours.quiet))
        caption = QRect(area.left(), area.top(), width - theme.GRID, area.height())
        painter.drawText(caption, Qt.AlignmentFlag.AlignVCenter, _cut(painter, spoken(hit.caption), caption.width()))
        self._paint_line(painter, area.adjusted(width, 0, 0, 0), hit, colours)

    def _paint_line(self, painter: QPainter, area: QRect, hit: Hit, colours: theme.Tokens) -> None:
        """The words around the hit, so that these stand in the middle wherever there is more than fits."""
        before, words, after = _parts(hit)
        sizes, bold_sizes = QFontMetrics(self._plain), QFontMetrics(self._bold)
        words = bold_sizes.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        width = bold_sizes.horizontalAdvance(words)
        room = area.width() - width
        behind = min(sizes.horizontalAdvance(after), room // 2)
        before = _at_word(sizes.elidedText(before, Qt.TextElideMode.ElideLeft, room - behind))
        left = area.left() + sizes.horizontalAdvance(before)
        after = sizes.elidedText(after, Qt.TextElideMode.ElideRight, area.right() - left - width)
        tint = QRect(left - 1, area.center().y() - sizes.height() // 2, width + 2, sizes.height() + 2)
        painter.fillRect(tint, theme.blend(colours.amber, colours.paper, theme.FOUND))
        for at, text, font in (
            (area.left(), before, self._plain),
            (left, words, self._bold),
            (left + width, after, self._plain),
        ):
            self._paint_words(painter, QRect(at, area.top(), area.right() - at + 1, area.height()), text, font, colours)

    def _paint_words(self, painter: QPainter, area: QRect, text: str, font: QFont, colours: theme.Tokens) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(option.rect.width(), ROW_HEIGHT)


class SearchResults(QListView):
    """The list. Choosing a line is a signal; keys that are typed here belong to the field above."""

    line_chosen = Signal(object)  # Line, to work there
    left_upwards = Signal()
    typed = Signal(QKeyEvent)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_results")
        self.setAccessibleName(self.tr("Places found"))
        self._lines = _Lines(self)
        self.setModel(self._lines)
        self.setItemDelegate(_Painter(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._on_clicked)

    @property
    def lines(self) -> list[Line]:
        """What is listed."""
        return self._lines.lines

    @property
    def current(self) -> Line | None:
        """The line that is chosen."""
        index = self.currentIndex()
        return self.line(index.row()) if index.isValid() else None

    def line(self, row: int) -> Line:
        """The line in a row."""
        return self._lines.lines[row]

    def show_findings(self, findings: Findings, *, keep: bool) -> None:
        """Show these; `keep` the line that is chosen, where it is still there."""
        before, scrolled = self.current, self.verticalScrollBar().value()
        self._lines.show_findings(findings)
        places = [line.place for line in self.lines] if keep and before else []
        if before and before.place in places:
            self._choose(places.index(before.place))
        self.verticalScrollBar().setValue(scrolled if keep else 0)

    def step(self, by: int) -> bool:
        """Go to the next place (1) or the one before (-1); whether there is one. Heads are passed over."""
        at = self.currentIndex().row() if self.currentIndex().isValid() else -1
        heads_count = all(line.is_head for line in self.lines)
        at += by
        while 0 <= at < len(self.lines) and self.lines[at].is_head and not heads_count:
            at += by
        if not 0 <= at < len(self.lines):
            return False
        self._choose(at)
        return True

    def step_around(self) -> Line | None:
        """Go to the next place, from the last to the first; nothing where there is none."""
        if not self.step(1):
            self.setCurrentIndex(QModelIndex())
            self.step(1)
        return self.current

    def _choose(self, row: int) -> None:
        index = self._lines.index(row)
        self.setCurrentIndex(index)
        head = row - 1 if row and self.lines[row - 1].is_head else row
        self.scrollTo(self._lines.index(head))
        self.scrollTo(index)

    def _on_clicked(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self.line_chosen.emit(self.line(index.row()))

    def event(self, event: QEvent) -> bool:
        """A letter that is typed here is no shortcut of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_letter(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from place to place, Return works there."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.current is not None:
                self.line_chosen.emit(self.current)
        elif event.key() == Qt.Key.Key_Down:
            self.step(1)
        elif event.key() == Qt.Key.Key_Up:
            if not self.step(-1):
                self.left_upwards.emit()
        elif _is_letter(event) or event.key() == Qt.Key.Key_Backspace:
            self.typed.emit(event)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _is_letter(event: QKeyEvent) -> bool:
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    return plain and event.text().isprintable() and bool(event.text())


def _parts(hit: Hit) -> tuple[str, str, str]:
    """The line before the hit, the words of it, and the line behind it."""
    start, end = hit.in_line.start, hit.in_line.end
    return hit.line[:start], hit.line[start:end], hit.line[end:]


def _at_word(cut: str) -> str:
    """What is left of a line whose beginning was cut off, without the half word that it begins with."""
    half, blank, whole = cut.partition(" ")
    return f"…{whole}" if cut.startswith("…") and blank and len(half) > 1 else cut


def _cut(painter: QPainter, words: str, width: int) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
