"""What is revealed of a card: the student's own response, what it stands on, and what was prepared against counters."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from debateprep.core.item import SideId
from debateprep.core.rehearsal import Card, Proof
from debateprep.ui import theme
from debateprep.ui.labels import remove

_RESPONSE, _PART, _SMALL = 0.8, 0.62, 0.42  # times the stage's type


class Reveal(QWidget):
    """Every part with its name; nothing stands here that is not in the project."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rehearse_reveal")
        self._pixels = 40
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID // 2)
        self._labels: list[tuple[QLabel, float]] = []
        self.hide()

    def show_card(self, card: Card, labels: Mapping[SideId, str]) -> None:
        """Show the answer to a card."""
        for label, _ in self._labels:
            remove(label)
        self._labels = []
        for name, words, share in self._parts(card, labels):
            if name:
                self._add(name, _SMALL, quiet=True)
            self._add(words, share, quiet=False)
        self.setAccessibleName(self.text())
        self.show_size(self._pixels)

    def show_size(self, pixels: int, edge: int = 0) -> None:
        """Fit type of this size, with so many pixels left free at each side."""
        self._pixels = pixels
        self._column.setContentsMargins(edge, theme.GRID, edge, 0)
        for label, share in self._labels:
            font = theme.interface() if label.property("quiet") else theme.serif()
            label.setFont(theme.in_pixels(font, max(pixels * share, theme.GRID * 1.5)))

    def text(self) -> str:
        """All of it, as it is read."""
        return "\n".join(label.text() for label, _ in self._labels)

    def _parts(self, card: Card, labels: Mapping[SideId, str]) -> Iterator[tuple[str, str, float]]:
        yield "", card.text, _RESPONSE
        for name, words in ((self.tr("because"), card.because), (self.tr("so what"), card.so_what)):
            if words:
                yield name, words, _PART
        if card.evidence:
            yield self.tr("evidence"), "\n".join(map(_proof, card.evidence)), _PART
        for counter in card.counters:
            side = labels.get(counter.side, counter.side)
            yield self.tr("expected counter, {}").format(side), counter.text, _PART
            for answer in counter.answers:
                yield self.tr("your answer to that"), answer, _PART

    def _add(self, words: str, share: float, *, quiet: bool) -> None:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("quiet", quiet)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        if quiet:
            label.setContentsMargins(0, theme.GRID, 0, 0)
        self._labels.append((label, share))
        self._column.addWidget(label)


def _proof(proof: Proof) -> str:
    quote = f"“{proof.quote}”" if proof.quote else ""
    place = ", ".join(filter(None, (proof.source, proof.pinpoint)))
    return " · ".join(filter(None, (place, quote, proof.strength, proof.basis)))
