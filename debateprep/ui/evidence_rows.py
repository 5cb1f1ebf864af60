"""What a response stands on: one row a place in a source."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from debateprep.core.item import SourceId
from debateprep.core.project import Project
from debateprep.core.response import Evidence
from debateprep.core.source import Source, short_citation, source_name
from debateprep.ui import theme
from debateprep.ui.labels import remove


class EvidenceRows(QWidget):
    """The evidence of a response, with the numbers that the sources have in the brief; hidden where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(6, 2, 6, 2)
        self._grid.setHorizontalSpacing(theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID // 2)
        self._grid.setColumnStretch(1, 1)
        self._shown: list[tuple[str, str, str]] = []

    def show_evidence(self, project: Project, evidence: Sequence[Evidence], numbers: Mapping[SourceId, int]) -> None:
        """Show these rows, the sources by their `numbers`."""
        rows = [_row(project, item, numbers) for item in evidence]
        self.setVisible(bool(rows))
        if rows != self._shown:
            self._shown = rows
            self._rebuild()

    def _rebuild(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                remove(widget)
        for at, (number, words, whole) in enumerate(self._shown):
            mark, line = QLabel(number), QLabel(words)
            mark.setFont(theme.interface(-1, bold=True))
            mark.setProperty("accent", True)
            line.setFont(theme.interface(-1))
            line.setWordWrap(True)
            for label in (mark, line):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setToolTip(whole)
            self._grid.addWidget(mark, at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(line, at, 1)


def _row(project: Project, evidence: Evidence, numbers: Mapping[SourceId, int]) -> tuple[str, str, str]:
    """Number, the line that is shown, and the whole in the tooltip."""
    found = project.items.get(evidence.source)
    source = found if isinstance(found, Source) else None
    basis = "our inference" if evidence.basis == "inference" else "officially stated"
    name = short_citation(source) if source else "source missing"
    facts = (name, evidence.pinpoint, evidence.strength, basis)
    number = f"[{numbers.get(source.id, 0)}]" if source else "[–]"
    return number, " · ".join(filter(None, facts)), source_name(source) if source else ""
