"""The line at the foot of the window: what is prepared, what is missing, and whether it is saved."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from debateprep.core.coverage import Coverage
from debateprep.core.project import Side
from debateprep.ui import theme
from debateprep.ui.labels import remove, restyle


class CoverageStrip(QWidget):
    """Each number with its noun; a number that asks for work stands out in words and colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coverage_strip")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.GRID * 2, 2, theme.GRID * 2, 2)
        self._row.setSpacing(theme.GRID * 2)
        self._row.addStretch()
        self._labels: list[QLabel] = []

    def show_coverage(self, coverage: Coverage, sides: tuple[Side, ...]) -> None:
        """Show the state of the preparation."""
        facts = [(self.tr("{} claims").format(coverage.claims), False)]
        facts += [(f"{side.name} {coverage.sides[side.id].answered}/{coverage.claims}", False) for side in sides]
        facts += [
            (self.tr("unsourced {}").format(coverage.unsourced), coverage.unsourced > 0),
            (self.tr("unanchored {}").format(coverage.unanchored), coverage.unanchored > 0),
            (self.tr("late sources {}").format(coverage.late_sources), coverage.late_sources > 0),
        ]
        self._fit(len(facts))
        for label, (words, warns) in zip(self._labels, facts, strict=True):
            label.setText(words)
            restyle(label, "state", "warn" if warns else "")
        self.setAccessibleName(", ".join(words for words, _ in facts))

    def text(self) -> str:
        """All of it as one line."""
        return " · ".join(label.text() for label in self._labels)

    def _fit(self, count: int) -> None:
        while len(self._labels) < count:
            label = QLabel()
            label.setFont(theme.interface(-1))
            self._labels.append(label)
            self._row.insertWidget(self._row.count() - 1, label)
        while len(self._labels) > count:
            label = self._labels.pop()
            self._row.removeWidget(label)
            remove(label)
