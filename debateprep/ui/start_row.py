"""One row of the start page: words, a quieter line below them, and what is known of it at the right."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from debateprep.ui import icons, theme
from debateprep.ui.labels import FEWEST

_EDGE = theme.GRID + 4  # pixels around what stands in the row
_GAP = theme.GRID * 2  # between the words and what stands at the right
_LEADING = 2  # between the two lines
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Words:
    """What a row says: two lines at the left, two at the right; of the left ones, what does not fit is cut."""

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
        return QSize(max(first, second) + self._before() + _EDGE, height)

    def minimumSizeHint(self) -> QSize:
        """What comes from files gives way."""
        whole = self.sizeHint()
        least = self._before() + FEWEST + self._aside_width(self._words.below_aside) + _EDGE
        return QSize(min(least, whole.width()), whole.height()) if self._gives_way else whole

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
        words = self._words
        painter.setFont(theme.interface(bold=True))
        _paint_line(painter, upper, words.title, (ink, Qt.TextElideMode.ElideRight), self._aside_width(words.aside))
        painter.setFont(theme.interface(-1))
        _paint_line(painter, lower, words.below, (quiet, Qt.TextElideMode.ElideMiddle),
                    self._aside_width(words.below_aside))  # fmt: skip
        painter.setPen(QColor(quiet))
        painter.drawText(upper, _RIGHT, words.aside)
        painter.drawText(lower, _RIGHT, words.below_aside)
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


def _paint_line(painter: QPainter, line: QRect, words: str, look: tuple[str, Qt.TextElideMode], kept: int) -> None:
    """Paint words as far as there is room beside the `kept` pixels at the right."""
    colour, cut = look
    painter.setPen(QColor(colour))
    painter.drawText(line, _LEFT, painter.fontMetrics().elidedText(words, cut, line.width() - kept))
