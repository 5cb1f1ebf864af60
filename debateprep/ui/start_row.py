"""One row of the start page: words, a quieter line below them, and what is known of it at the right."""

from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from debateprep.ui import icons, theme

_EDGE = theme.GRID + 4  # pixels around what stands in the row
_GAP = theme.GRID * 2  # between the words and what stands at the right
_LEADING = 2  # between the two lines
_SPARE = 2  # pixels that rounding may take
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEAST = theme.GRID * 20  # pixels of a row that gives way
Look: TypeAlias = tuple[str, QFont]  # colour and font


@dataclass(frozen=True, slots=True)
class Words:
    """What a row says: two lines at the left, two at the right; what does not fit is cut, the left ones first."""

    title: str
    below: str = ""
    aside: str = ""
    below_aside: str = ""

    @property
    def rest(self) -> str:
        """All but the title, for who listens."""
        return ", ".join(filter(None, (self.below, self.aside, self.below_aside)))


class StartRow(QPushButton):
    """A button as wide as its column; a `primary` one stands out."""

    def __init__(self, words: Words, icon: str = "", *, primary: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._primary = primary
        self._gives_way = not icon  # what is found in files may be long; what the app says is never cut
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_words(words)

    @property
    def words(self) -> Words:
        """What the row says."""
        return self._words

    def show_words(self, words: Words) -> None:
        """Say something else."""
        self._words = words
        self.setAccessibleName(words.title)
        self.setAccessibleDescription(words.rest)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all of it."""
        upper, lower = QFontMetrics(theme.interface(bold=True)), QFontMetrics(theme.interface(-1))
        words = self._words
        first = upper.horizontalAdvance(words.title) + self._aside_width(words.aside)
        second = lower.horizontalAdvance(words.below) + self._aside_width(words.below_aside)
        height = upper.height() + _LEADING + lower.height() + 2 * theme.GRID
        return QSize(max(first, second) + self._before() + _EDGE + _SPARE, height)

    def minimumSizeHint(self) -> QSize:
        """What comes from files gives way."""
        whole = self.sizeHint()
        return QSize(min(_LEAST, whole.width()), whole.height()) if self._gives_way else whole

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words on the ground of the row, and the ring of the keyboard around it."""
        del event
        tokens, painter = theme.tokens_of(self.window()), QPainter(self)  # its own ground is transparent
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, quiet = (tokens.on_accent, tokens.on_accent) if self._primary else (tokens.ink, tokens.quiet)
        self._paint_ground(painter, tokens)
        if self._icon:
            middle = (self.height() - icons.SIZE) // 2
            icons.icon(self._icon, ink).paint(painter, QRect(_EDGE, middle, icons.SIZE, icons.SIZE))
        upper, lower = self._lines()
        words, bold, small = self._words, theme.interface(bold=True), theme.interface(-1)
        taken = _paint_aside(painter, upper, words.aside, (quiet, small))
        _paint_line(painter, upper.adjusted(0, 0, -taken, 0), words.title, (ink, bold), Qt.TextElideMode.ElideRight)
        taken = _paint_aside(painter, lower, words.below_aside, (quiet, small))
        _paint_line(painter, lower.adjusted(0, 0, -taken, 0), words.below, (quiet, small), Qt.TextElideMode.ElideMiddle)
        painter.end()

    def _paint_ground(self, painter: QPainter, tokens: theme.Tokens) -> None:
        ring = tokens.ink if self._primary else tokens.accent
        ground = tokens.accent if self._primary else tokens.hover if self.underMouse() else ""
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(ring), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def _before(self) -> int:
        return _EDGE + (icons.SIZE + _EDGE if self._icon else 0)

    def _aside_width(self, words: str) -> int:
        return QFontMetrics(theme.interface(-1)).horizontalAdvance(words) + _GAP if words else 0

    def _lines(self) -> tuple[QRect, QRect]:
        upper, lower = QFontMetrics(theme.interface(bold=True)).height(), QFontMetrics(theme.interface(-1)).height()
        top = (self.height() - upper - _LEADING - lower) // 2
        width = self.width() - self._before() - _EDGE
        return (
            QRect(self._before(), top, width, upper),
            QRect(self._before(), top + upper + _LEADING, width, lower),
        )


def _paint_aside(painter: QPainter, line: QRect, words: str, look: Look) -> int:
    """Paint words at the right of a line, in two thirds of it at most; the pixels that they take."""
    if not words:
        return 0
    room = line.adjusted(line.width() // 3, 0, 0, 0)
    _paint_line(painter, room, words, look, Qt.TextElideMode.ElideRight, _RIGHT)
    return min(room.width(), painter.fontMetrics().horizontalAdvance(words)) + _GAP


def _paint_line(
    painter: QPainter, line: QRect, words: str, look: Look, cut: Qt.TextElideMode, at: Qt.AlignmentFlag = _LEFT
) -> None:
    """Paint words as far as there is room."""
    colour, font = look
    painter.setPen(QColor(colour))
    painter.setFont(font)
    painter.drawText(line, at, painter.fontMetrics().elidedText(words, cut, line.width()))
