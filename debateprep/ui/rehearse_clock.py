"""The clock of a rehearsal: what is left in large figures, a bar, and a word for each state, seen from afar."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from debateprep.core.sitting import WARNING
from debateprep.core.text import clock
from debateprep.ui import theme

_FIGURES = 2.3  # times the stage's type
_WORD = 0.5
_BAR_WIDTH = 0.33  # of the clock's width
_BAR = 5  # pixels tall
_LEAST_WORD = 14  # pixels
_SMALL = 0.6  # beside a reveal


class Running(Enum):
    """What the clock does."""

    WAITS = "waits"
    RUNS = "runs"
    PAUSED = "paused"
    DONE = "done"


class RehearseClock(QWidget):
    """Shows the seconds of a slot; the end is marked by a sign, a word and a colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rehearse_clock")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pixels = 40
        self._slot = 60
        self._seconds = 0.0
        self._running = Running.WAITS
        self._side = 0

    def show_size(self, pixels: int) -> None:
        """Fit type of this size."""
        self._pixels = pixels
        self.updateGeometry()

    def show_time(self, seconds: float, slot: int, running: Running, side: int) -> None:
        """Show that `seconds` of `slot` are spoken by the side at that place."""
        grows = (running is Running.DONE) != (self._running is Running.DONE)
        self._seconds, self._slot, self._running, self._side = seconds, slot, running, side
        self.setAccessibleName(f"{self.figures()}, {self.word()}")
        if grows:
            self.updateGeometry()
        self.update()

    def figures(self) -> str:
        """The time in figures: what is left, with a plus what is over; at the end, what was spoken."""
        if self._running is Running.DONE:
            return clock(round(self._seconds))
        left = self._slot - self._seconds
        return f"+{clock(int(-left))}" if left <= 0 else clock(int(left + 0.999))

    def word(self) -> str:
        """The state in words."""
        left = self._slot - round(self._seconds)
        if self._running is Running.DONE:
            words = self.tr("spoken, {} over") if left < 0 else self.tr("spoken, {} under")
            return words.format(clock(abs(left))) if left else self.tr("spoken, on the second")
        if self._running is Running.WAITS:
            return self.tr("think, then speak")
        if self._running is Running.PAUSED:
            return self.tr("paused")
        if self._seconds >= self._slot:
            return self.tr("time is over")
        return self.tr("15 seconds left") if self._warns() else self.tr("speak")

    def _warns(self) -> bool:
        return self._slot > WARNING and self._slot - self._seconds <= WARNING

    def _colour(self, tokens: theme.Tokens) -> str:
        if self._running is Running.WAITS:
            return tokens.quiet
        if self._seconds > self._slot:
            return tokens.red
        return tokens.amber if self._warns() and self._running is not Running.DONE else tokens.ink

    def _paint_bar(self, painter: QPainter, area: QRectF, tokens: theme.Tokens) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.hairline))
        painter.drawRoundedRect(area, _BAR / 2, _BAR / 2)
        share = min(1.0, self._seconds / max(self._slot, 1))
        painter.setBrush(QColor(tokens.red if self._seconds > self._slot else tokens.side(self._side)))
        painter.drawRoundedRect(QRectF(area.left(), area.top(), area.width() * share, area.height()), 2.5, 2.5)
        if self._slot > WARNING:
            x = area.left() + area.width() * (1 - WARNING / self._slot)
            painter.setPen(QPen(QColor(tokens.quiet), 2))
            painter.drawLine(QPointF(x, area.top() - 3), QPointF(x, area.bottom() + 3))

    def _figure_font(self) -> QFont:
        font = theme.in_pixels(theme.interface(), self._figure_height())
        font.setWeight(QFont.Weight.Light if not self._warns() else QFont.Weight.Normal)
        return font

    def _figure_height(self) -> float:
        return self._pixels * (_SMALL if self._running is Running.DONE else _FIGURES)

    def _word_height(self) -> float:
        return max(self._pixels * _WORD, _LEAST_WORD)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        under = 0 if self._running is Running.DONE else _BAR + self._word_height() + theme.GRID * 2
        return QSize(300, round(self._figure_height() * 1.2 + under))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Figures above the bar above the word; in one line when it is done."""
        del event
        tokens, painter = theme.tokens_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._colour(tokens)))
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._figure_font())
        if self._running is Running.DONE:
            painter.drawText(self.rect(), centred, f"{self.figures()} {self.word()}")
        else:
            height = self._figure_height() * 1.2
            painter.drawText(QRectF(0, 0, self.width(), height), centred, self.figures())
            width = self.width() * _BAR_WIDTH
            self._paint_bar(painter, QRectF((self.width() - width) / 2, height, width, _BAR), tokens)
            painter.setPen(QColor(self._colour(tokens)))
            painter.setFont(theme.in_pixels(theme.interface(), self._word_height()))
            painter.drawText(
                QRectF(0, height + _BAR, self.width(), self.height() - height - _BAR), centred, self.word()
            )
        painter.end()
