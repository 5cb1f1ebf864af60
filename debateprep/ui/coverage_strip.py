"""The state of the preparation at the foot of the window; each number shows the claims behind it."""

from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from debateprep.core.coverage import LATE, UNANCHORED, UNANSWERED, UNSOURCED, Coverage, Gap
from debateprep.core.project import Side
from debateprep.core.text import clock
from debateprep.ui import theme
from debateprep.ui.labels import FEWEST, elided, remove, restyle

_Told: TypeAlias = "tuple[str, str, Gap | None, bool]"  # words, their tip, what is listed, and whether it asks for work


class CoverageStrip(QWidget):
    """Each number with its noun; one that asks for work stands out in words and colour, and filters the claims."""

    gap_chosen = Signal(object)  # Gap, or nothing for all claims

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coverage_strip")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        self._row.setSpacing(0)
        self._row.addStretch()
        self.setMinimumWidth(FEWEST)  # the window may be as narrow as it likes
        self._numbers: list[_Fact] = []
        self._gaps: list[Gap | None] = []
        self._chosen: Gap | None = None

    def show_coverage(self, coverage: Coverage, sides: tuple[Side, ...], words_per_minute: int) -> None:
        """Show the state of the preparation."""
        claims = self.tr("{} claim") if coverage.claims == 1 else self.tr("{} claims")
        facts: list[_Told] = [(claims.format(coverage.claims), "", None, False)]
        facts += [self._side_fact(coverage, side, words_per_minute) for side in sides]
        facts += [
            self._gap_fact(self.tr("unsourced {}"), coverage.unsourced, UNSOURCED),
            self._gap_fact(self.tr("unanchored {}"), coverage.unanchored, UNANCHORED),
            self._gap_fact(self.tr("late sources {}"), coverage.late_sources, LATE),
        ]
        self._fit(len(facts))
        self._gaps = [gap for _, _, gap, _ in facts]
        for button, (words, tip, gap, warns) in zip(self._numbers, facts, strict=True):
            button.show_fact(words, is_whole=gap is None or not gap.side)
            button.setToolTip(tip or self.tr("Show all claims"))
            restyle(button, "state", "warn" if warns else "")
        self.setAccessibleName(", ".join(words for words, _, _, _ in facts))
        self.show_chosen(self._chosen)

    def show_chosen(self, gap: Gap | None) -> None:
        """Show which claims are listed: those with `gap`, or all."""
        self._chosen = gap
        for button, meant in zip(self._numbers, self._gaps, strict=True):
            button.setChecked(gap is not None and meant == gap)

    def text(self) -> str:
        """All of it as one line."""
        return " · ".join(button.text() for button in self._numbers)

    def _side_fact(self, coverage: Coverage, side: Side, pace: int) -> _Told:
        counted = coverage.sides[side.id]
        takes = clock(round(counted.words * 60 / max(pace, 1)))
        tip = self.tr("{}: {} ready, {} with a source, {} to say in all. Show what it has not answered.")
        words = f"{side.name} {counted.answered}/{coverage.claims}"
        return words, tip.format(side.name, counted.ready, counted.sourced, takes), Gap(UNANSWERED, side.id), False

    def _gap_fact(self, words: str, count: int, kind: str) -> _Told:
        return words.format(count), self.tr("Show these claims"), Gap(kind), count > 0

    def _fit(self, count: int) -> None:
        while len(self._numbers) < count:
            button = _Fact()
            button.clicked.connect(partial(self._on_chosen, len(self._numbers)))
            self._numbers.append(button)
            self._row.insertWidget(self._row.count() - 1, button)
        while len(self._numbers) > count:
            button = self._numbers.pop()
            self._row.removeWidget(button)
            remove(button)

    def _on_chosen(self, at: int) -> None:
        gap = self._gaps[at]
        self.gap_chosen.emit(None if gap == self._chosen else gap)
        self.show_chosen(self._chosen)


class _Fact(QPushButton):
    """Words and a number; the name of a side is cut where there is no room, the number never."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(theme.interface(-1))
        self.setProperty("flat", True)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._parts = ("", "")  # what may be cut, and what stays

    def show_fact(self, words: str, *, is_whole: bool) -> None:
        """Show `words`; unless they stay whole, they end in the number, and what stands before it may be cut."""
        noun, space, number = words.rpartition(" ")
        self._parts = ("", words) if is_whole else (noun, space + number)
        self.setText(words)

    def minimumSizeHint(self) -> QSize:
        """Room for what stays, and for a few letters of the rest."""
        cut, whole = self.fontMetrics().horizontalAdvance(self._parts[0]), self.sizeHint()
        return QSize(whole.width() - max(0, cut - FEWEST), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words as far as there is room."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        around = self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
        option.text = elided(self._parts[0], self.fontMetrics(), self.width() - around, self._parts[1])
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()
