"""The last days of rehearsal as a small chart; the same facts stand in its description."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from debateprep.core.sitting import Day
from debateprep.ui import theme
from debateprep.ui.rehearse_words import day_words

DAYS = 14
_HEIGHT = 72  # pixels
_WORDS = 20  # below the columns, and above them for the numbers
_FEWEST = 4  # answers that a full column stands for, at least


class RehearseChart(QWidget):
    """A column a day: what went well at its foot, what came again or was hard above it, hatched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rehearse_chart")
        self.setAccessibleName(self.tr("Answers on the last {} days").format(DAYS))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._days: tuple[Day, ...] = ()
        self._today = date.min

    def show_days(self, days: Sequence[Day], today: date) -> None:
        """Show the last days up to `today`; a day without an answer has an empty place."""
        there = {day.date: day for day in days}
        dates = [today - timedelta(days=back) for back in range(DAYS - 1, -1, -1)]
        self._days, self._today = tuple(there.get(when, Day(when)) for when in dates), today
        self.setAccessibleDescription(self.text())
        self.update()

    def text(self) -> str:
        """What the chart says, day by day; the latest first."""
        told = [day_words(day, self._today) for day in reversed(self._days) if day.turns]
        return "; ".join(told) or self.tr("nothing rehearsed on the last {} days").format(DAYS)

    def _place(self, at: int) -> QRectF:
        width = self.width() / DAYS
        return QRectF(at * width + 2, _WORDS, width - 4, self.height() - 2 * _WORDS)

    def _paint_day(self, painter: QPainter, day: Day, place: QRectF, most: int, tokens: theme.Tokens) -> None:
        weak = sum(day.ratings[:2])
        total, hatched = (place.height() * count / most for count in (day.turns, weak))
        top = place.bottom() - total
        painter.fillRect(QRectF(place.left(), top + hatched, place.width(), total - hatched), QColor(tokens.accent))
        area = QRectF(place.left(), top, place.width(), hatched)
        painter.fillRect(area, QBrush(QColor(tokens.amber), Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(QColor(tokens.amber), 1))
        if weak:
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(QColor(tokens.quiet))
        above = QRectF(place.left() - 4, top - _WORDS, place.width() + 8, _WORDS)
        painter.drawText(above, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, str(day.turns))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(280, _HEIGHT + 2 * _WORDS)

    def event(self, event: QEvent) -> bool:
        """What a column stands for, where the mouse rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._days:
            at = min(DAYS - 1, max(0, event.pos().x() * DAYS // max(self.width(), 1)))
            day = self._days[at]
            QToolTip.showText(event.globalPos() + QPoint(0, theme.GRID), day_words(day, self._today), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The columns on their line, each with its number."""
        del event
        tokens, painter = theme.tokens_of(self), QPainter(self)
        painter.setFont(theme.interface(-1))
        most = max(_FEWEST, *(day.turns for day in self._days)) if self._days else _FEWEST
        for at, day in enumerate(self._days):
            if day.turns:
                self._paint_day(painter, day, self._place(at), most, tokens)
        base = self.height() - _WORDS
        painter.setPen(QPen(QColor(tokens.hairline), 1))
        painter.drawLine(0, base, self.width(), base)
        painter.setPen(QColor(tokens.quiet))
        foot = QRectF(0, base, self.width(), _WORDS)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, self.tr("{} days ago").format(DAYS - 1))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, self.tr("today"))
        painter.end()
