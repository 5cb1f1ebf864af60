"""The sentences of the article that may be claims, the likeliest first, each with its reasons."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from debateprep.core.suggestion import Standing, Suggestion
from debateprep.ui import theme
from debateprep.ui.claim_list import ROW_HEIGHT, Index
from debateprep.ui.suggestion_rows import FOLDED_AT_FIRST, Head, Line, Note, Row, SuggestionRows, arranged

_NUMBER_WIDTH = 30
_INDENT = 16  # of a repeat
_SIGNS = {True: "▸", False: "▾"}  # of what is folded, and of what is open
_WRAPPED = Qt.TextFlag.TextWordWrap.value


class _Painter(QStyledItemDelegate):
    """Paints a head, a note, or a sentence above its reasons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._plain, self._small, self._bold = theme.interface(), theme.interface(-1), theme.interface(-1, bold=True)
        self._upper = QFontMetrics(self._plain).height() + theme.GRID
        self._height = self._upper + QFontMetrics(self._small).height() + theme.GRID

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, SuggestionList)  # noqa: S101  # its only maker
        row, colours, area = view.row(index.row()), theme.tokens_of(view), QRect(option.rect)
        painter.save()
        self._paint_ground(painter, area, option.state, colours)
        inner = area.adjusted(theme.GRID * 2, 0, -theme.GRID * 2, 0)
        if isinstance(row, Head):
            if index.row():
                painter.fillRect(QRect(area.left(), area.top(), area.width(), 1), QColor(colours.hairline))
            self._paint_head(painter, inner, row, colours)
        elif isinstance(row, Line):
            self._paint_line(painter, inner, row, colours)
        else:
            self._paint_words(painter, inner.adjusted(0, theme.GRID, 0, 0), row.spoken, colours.quiet, _WRAPPED)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag, colours: theme.Tokens) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.blend(colours.accent, colours.paper, theme.CHOSEN))
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), QColor(colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(colours.hover))

    def _paint_head(self, painter: QPainter, area: QRect, head: Head, colours: theme.Tokens) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._bold)
        self._paint_words(painter, area, _SIGNS[head.is_folded], colours.quiet, middle)
        self._paint_words(painter, area.adjusted(_NUMBER_WIDTH, 0, 0, 0), head.title, colours.ink, middle)
        painter.setFont(self._small)
        self._paint_words(painter, area, head.counted, colours.quiet, middle | Qt.AlignmentFlag.AlignRight)

    def _paint_line(self, painter: QPainter, area: QRect, line: Line, colours: theme.Tokens) -> None:
        """The number at the left, the sentence with its state at the right, badges and reasons below."""
        middle, is_left = Qt.AlignmentFlag.AlignVCenter, line.standing.is_left
        upper = QRect(area.left(), area.top(), area.width(), self._upper if line.has_facts else area.height())
        painter.setFont(self._small)
        number = "" if line.is_repeat else f"{line.standing.suggestion.rank}"
        self._paint_words(painter, upper, number, colours.quiet, middle)
        painter.setFont(self._bold)
        decided = colours.green if line.standing.claim else colours.quiet
        self._paint_words(painter, upper, line.state, decided, middle | Qt.AlignmentFlag.AlignRight)
        taken = painter.fontMetrics().horizontalAdvance(line.state) + theme.GRID if line.state else 0
        upper.adjust(_NUMBER_WIDTH + line.is_repeat * _INDENT, 0, -taken, 0)
        painter.setFont(self._plain)
        self._paint_words(painter, upper, line.words, colours.ink if is_left else colours.quiet, middle)
        below = QRect(upper.left(), upper.bottom() - 2, area.right() - upper.left(), area.bottom() - upper.bottom())
        self._paint_facts(painter, below, line, colours)

    def _paint_facts(self, painter: QPainter, area: QRect, line: Line, colours: theme.Tokens) -> None:
        painter.setFont(self._small)
        self._paint_words(painter, area, line.badges, colours.accent, Qt.AlignmentFlag.AlignTop)
        between = " · " if line.badges else ""
        used = painter.fontMetrics().horizontalAdvance(line.badges)
        rest = area.adjusted(used, 0, 0, 0)
        self._paint_words(painter, rest, between + line.reasons, colours.quiet, Qt.AlignmentFlag.AlignTop)

    def _paint_words(
        self, painter: QPainter, area: QRect, words: str, colour: str, how: Qt.AlignmentFlag | int
    ) -> None:
        painter.setPen(QColor(colour))
        shown = words if how == _WRAPPED else _cut(painter, words, area.width())
        painter.drawText(area, how, shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        view = self.parent()
        assert isinstance(view, SuggestionList)  # noqa: S101  # its only maker
        row, width = view.row(index.row()), view.viewport().width()
        if isinstance(row, Line):
            return QSize(width, self._height if row.has_facts else ROW_HEIGHT)
        return QSize(width, ROW_HEIGHT if isinstance(row, Head) else self._height_of(row, width))

    def _height_of(self, note: Note, width: int) -> int:
        room = QRect(0, 0, width - theme.GRID * 4, 10_000)
        return QFontMetrics(self._plain).boundingRect(room, _WRAPPED, note.spoken).height() + theme.GRID * 2


class SuggestionList(QListView):
    """Three levels, the lowest folded; what is dismissed stands below them. A gesture is a signal, not a decision."""

    suggestion_shown = Signal(object)  # Suggestion, to look at it, while the keyboard stays here
    suggestion_chosen = Signal(object)  # Suggestion, to work there

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suggestion_list")
        self.setAccessibleName(self.tr("Sentences worth answering"))
        self._standings: Sequence[Standing] = ()
        self._notice = ""
        self._folded = set(FOLDED_AT_FIRST)
        self._model = SuggestionRows(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._on_clicked)

    @property
    def rows(self) -> Sequence[Row]:
        """What is listed, from top to bottom."""
        return self._model.rows

    @property
    def chosen(self) -> Suggestion | None:
        """The suggestion that is chosen."""
        index = self.currentIndex()
        row = self.row(index.row()) if index.isValid() else None
        return row.standing.suggestion if isinstance(row, Line) else None

    @property
    def lists_any(self) -> bool:
        """Whether there are suggestions, and not only a sentence in their place."""
        return bool(self._standings)

    def row(self, at: int) -> Row:
        """What is listed in a row."""
        return self._model.rows[at]

    def show_standings(self, standings: Sequence[Standing], notice: str) -> None:
        """List these; where the chosen one has left its place, the next one is chosen, and nobody is told."""
        self._standings, self._notice = standings, notice
        self._show()

    def say(self, words: str) -> None:
        """Show a sentence in place of all suggestions."""
        self._standings, self._notice = (), ""
        self._model.show_rows([Note(words)])

    def choose(self, suggestion: Suggestion | None) -> None:
        """Make the line of a suggestion the chosen one, if it is there; nobody is told."""
        at = next((at for at, row in enumerate(self.rows) if _is_about(row, suggestion)), -1)
        self.setCurrentIndex(self._model.index(at) if at >= 0 else QModelIndex())

    def fold(self, level: str, *, is_folded: bool) -> None:
        """Fold the sentences of a level away, or unfold them."""
        (self._folded.add if is_folded else self._folded.discard)(level)
        self._show()
        self._choose_head(level)

    def _show(self) -> None:
        at, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        before = self.row(at).key if at >= 0 else None
        self._model.show_rows(arranged(self._standings, self._notice, self._folded))
        if before is not None and not self.currentIndex().isValid():  # the list was made anew
            same = next((place for place, row in enumerate(self.rows) if row.key == before), -1)
            self.setCurrentIndex(self._model.index(same if same >= 0 else self._nearest_line(at)))
            self.verticalScrollBar().setValue(scrolled)
            self.scrollTo(self.currentIndex())

    def _nearest_line(self, row: int) -> int:
        """The first sentence from `row` on, else the last before it; -1 where there is none."""
        lines = [at for at, one in enumerate(self.rows) if isinstance(one, Line)]
        return next((at for at in lines if at >= row), lines[-1] if lines else -1)

    def _choose_head(self, level: str) -> None:
        at = next((at for at, row in enumerate(self.rows) if isinstance(row, Head) and row.level == level), -1)
        self.setCurrentIndex(self._model.index(at))

    def _on_clicked(self, index: Index) -> None:
        row = self.row(index.row())
        if isinstance(row, Head):
            self.fold(row.level, is_folded=not row.is_folded)
        elif isinstance(row, Line):
            self.suggestion_shown.emit(row.standing.suggestion)

    def _steer_head(self, head: Head, key: Qt.Key) -> bool:
        """Fold or unfold by a key, as in a tree; whether the key is one for that."""
        folds = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}
        turns = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if key in folds or key in turns:
            self.fold(head.level, is_folded=folds.get(key, not head.is_folded))
        return key in folds or key in turns

    def _steer_line(self, line: Line, key: Qt.Key) -> bool:
        """Work at a sentence, or go up to the head; whether the key is one for that."""
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.suggestion_chosen.emit(line.standing.suggestion)
        elif key == Qt.Key.Key_Left:
            above = [at for at in range(self.currentIndex().row()) if isinstance(self.row(at), Head)]
            self.setCurrentIndex(self._model.index(above[-1] if above else -1))
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down show the sentences in the article, Return goes there, Left and Right fold."""
        before, key = self.currentIndex(), Qt.Key(event.key())
        row = self.row(before.row()) if before.isValid() else None
        if isinstance(row, Head) and self._steer_head(row, key):
            return
        if isinstance(row, Line) and self._steer_line(row, key):
            return
        super().keyPressEvent(event)
        chosen = self.chosen
        if self.currentIndex() != before and chosen is not None:
            self.suggestion_shown.emit(chosen)


def _is_about(row: Row, suggestion: Suggestion | None) -> bool:
    return isinstance(row, Line) and row.standing.suggestion == suggestion


def _cut(painter: QPainter, words: str, width: int) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
