"""Marks whose words are not in the article any more: what they were, and what they may be now."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from debateprep.core.anchor import Candidate, Passage
from debateprep.core.text import one_line
from debateprep.ui import theme
from debateprep.ui.labels import caption, hairline


@dataclass(frozen=True, slots=True)
class Orphan:
    """An unanchored passage, the code of its claim, and the words of the article most like it."""

    code: str
    passage: Passage
    candidates: tuple[tuple[Candidate, str], ...]  # and the words there


class UnanchoredList(QScrollArea):
    """One entry a lost mark; it is the person who says where it stands now."""

    reattach_wanted = Signal(str, int, int)  # passage, start, end: words that were offered
    reattach_to_selection_wanted = Signal(str)
    candidate_shown = Signal(int, int)
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unanchored_list")
        self.setAccessibleName(self.tr("Unanchored passages"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._orphans: Sequence[Orphan] = ()
        self._at = -1
        self.hide()

    @property
    def current(self) -> str | None:
        """The passage that is being looked at."""
        return self._orphans[self._at].passage.id if 0 <= self._at < len(self._orphans) else None

    def show_orphans(self, orphans: Sequence[Orphan]) -> None:
        """Show these; nothing at all where there are none."""
        self.setVisible(bool(orphans))
        if list(orphans) == list(self._orphans):
            return
        self._orphans = tuple(orphans)
        self._at = min(max(self._at, 0), len(orphans) - 1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID * 2, theme.GRID)
        column.addWidget(caption(self.tr("Unanchored ({})").format(len(orphans))))
        for orphan in orphans:
            column.addWidget(_Entry(orphan, self))
            column.addWidget(hairline())
        column.addStretch()
        self.setWidget(page)

    def step(self) -> None:
        """Go on to the next one, around the end, and show where it may be."""
        if self._orphans:
            self._at = (self._at + 1) % len(self._orphans)
            entry = self.findChildren(_Entry)[self._at]
            self.ensureWidgetVisible(entry)
            entry.setFocus(Qt.FocusReason.OtherFocusReason)
            for candidate, _ in self._orphans[self._at].candidates[:1]:
                self.candidate_shown.emit(candidate.start, candidate.end)


class _Entry(QWidget):
    """One lost mark: its old words, the likest sentences with what differs, and what can be done."""

    def __init__(self, orphan: Orphan, owner: UnanchoredList) -> None:
        super().__init__()
        self._passage, self._owner = orphan.passage.id, owner
        self._offered = [candidate for candidate, _ in orphan.candidates]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{orphan.code}: {orphan.passage.quote}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GRID // 2, 0, theme.GRID // 2)
        column.addWidget(_words(f"{orphan.code} · “{one_line(orphan.passage.quote)}”", bold=True))
        for number, (candidate, words) in enumerate(orphan.candidates):
            column.addLayout(self._candidate_row(number, candidate, orphan.passage.quote, words))
        row = QHBoxLayout()
        for label, slot in (
            (self.tr("Re-attach to selection"), self._on_selection),
            (self.tr("Remove this passage"), self._on_remove),
        ):
            row.addWidget(_button(label, slot))
        row.addStretch()
        column.addLayout(row)

    def _candidate_row(self, number: int, candidate: Candidate, quote: str, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(_words(f"{candidate.likeness:.0%}  {differing(quote, words)}"), 1)
        button = _button(self.tr("Take these words"), self._on_take)
        button.setProperty("number", number)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _on_take(self) -> None:
        candidate = self._offered[int(self.sender().property("number"))]
        self._owner.reattach_wanted.emit(self._passage, candidate.start, candidate.end)

    def _on_selection(self) -> None:
        self._owner.reattach_to_selection_wanted.emit(self._passage)

    def _on_remove(self) -> None:
        self._owner.remove_wanted.emit(self._passage)


def differing(before: str, after: str) -> str:
    """`after` with what is new in {braces} and what is gone in [brackets], word by word."""
    old, new = before.split(), after.split()
    parts = []
    for kind, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            parts.append(" ".join(new[new_from:new_to]))
            continue
        if old_from < old_to:
            parts.append(f"[{' '.join(old[old_from:old_to])}]")
        if new_from < new_to:
            parts.append(f"{{{' '.join(new[new_from:new_to])}}}")
    return " ".join(parts)


def _words(text: str, *, bold: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(theme.interface(-1, bold=bold))
    return label


def _button(words: str, slot: object) -> QPushButton:
    button = QPushButton(words)
    button.setFont(theme.interface(-1))
    button.clicked.connect(slot)
    return button
