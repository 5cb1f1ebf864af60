"""How far the preparation has come: a bar for each side, one for the sources."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from debateprep.ui import theme
from debateprep.ui.labels import elided, remove

_THICK = 6
_WIDEST, _LEAST = 280, 96


@dataclass(frozen=True, slots=True)
class Bar:
    """What one bar shows: parts of `whole`, the first in full colour; `place` is the side's, below 0 for nobody's."""

    name: str
    words: str
    whole: int
    done: int
    begun: int
    place: int = -1


class ProgressBars(QWidget):
    """The bars beside each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: list[_BarView] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.GRID * 3)
        self._row.addStretch(1)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars."""
        while len(self._bars) > len(bars):
            remove(self._bars.pop())
        while len(self._bars) < len(bars):
            self._bars.append(_BarView(self))
            self._row.addWidget(self._bars[-1], 100)
        for view, bar in zip(self._bars, bars, strict=True):
            view.show_bar(bar)

    def text(self) -> str:
        """All of it in words."""
        return told(view.bar for view in self._bars)


def told(bars: Iterable[Bar]) -> str:
    """Bars in one line."""
    return "; ".join(f"{bar.name} · {bar.words}" for bar in bars)


class _BarView(QWidget):
    """One bar under its words; the words of a name give way, the numbers never."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.bar = Bar("", "", 0, 0, 0)
        self.setFont(theme.interface(-1))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(_WIDEST)

    def show_bar(self, bar: Bar) -> None:
        """Show `bar`."""
        if bar != self.bar:
            self.bar = bar
            words = f"{bar.name} · {bar.words}"
            self.setAccessibleName(words)
            self.setToolTip(words)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Room for the words."""
        metrics = QFontMetrics(self.font())
        return QSize(_WIDEST, metrics.height() + _THICK + theme.GRID)

    def minimumSizeHint(self) -> QSize:
        """Room for the numbers."""
        needed = QFontMetrics(self.font()).horizontalAdvance(f"… · {self.bar.words}")
        return QSize(max(_LEAST, min(needed, _WIDEST)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, and below them what is done, begun, and to be done."""
        del event
        painter, colours = QPainter(self), theme.tokens_of(self)
        painter.setFont(self.font())
        painter.setPen(QColor(colours.quiet))
        shown = elided(self.bar.name, painter.fontMetrics(), self.width(), f" · {self.bar.words}")
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, shown)
        ink = colours.side(self.bar.place) if self.bar.place >= 0 else colours.quiet
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = max(self.bar.whole, 1)
        for count, colour in (
            (whole, QColor(colours.hairline)),
            (self.bar.begun, theme.blend(ink, colours.hairline, 0.4)),
            (self.bar.done, QColor(ink)),
        ):
            painter.setBrush(colour)
            area = QRectF(0, self.height() - _THICK, self.width() * min(count, whole) / whole, _THICK)
            painter.drawRoundedRect(area, _THICK / 2, _THICK / 2)
        painter.end()
