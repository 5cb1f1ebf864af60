"""What a response stands on: one row a place in a source; a row opens to be worked on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QMenu, QStyle, QStyleOption, QVBoxLayout, QWidget

from debateprep.core.item import ItemId, SourceId
from debateprep.core.project import Project
from debateprep.core.response import Evidence
from debateprep.core.source import Source, short_citation, source_name
from debateprep.core.text import one_line
from debateprep.ui import theme
from debateprep.ui.drafting import Drafting
from debateprep.ui.evidence_editor import EvidenceEditor
from debateprep.ui.labels import FEWEST, remove
from debateprep.ui.prose_field import ProseField
from debateprep.ui.sentences import named
from debateprep.ui.source_words import basis_words, doubts_of


@dataclass(frozen=True, slots=True)
class Row:
    """What a row shows of a piece of evidence."""

    evidence: ItemId
    number: str
    words: str
    doubts: str  # what is wrong with it, in a few words
    whole: str  # for the pointer and for who listens


class EvidenceRows(QWidget):
    """The evidence of a response, with the numbers that the sources have in the brief."""

    def __init__(self, drafting: Drafting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._lines: list[_Line] = []
        self._open: ItemId = ""
        self._editor: EvidenceEditor | None = None
        self._evidence: Sequence[Evidence] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 2, 6, 2)
        self._column.setSpacing(theme.GRID // 2)

    @property
    def is_empty(self) -> bool:
        """Whether there is none."""
        return not self._evidence

    @property
    def here(self) -> Evidence | None:
        """The piece of evidence whose row has the keyboard; else the one that is open, else the only one."""
        focused = [item for line, item in zip(self._lines, self._evidence, strict=True) if line.hasFocus()]
        opened = [item for item in self._evidence if item.id == self._open]
        return next(iter(focused or opened or (self._evidence if len(self._evidence) == 1 else ())), None)

    def show_evidence(self, project: Project, evidence: Sequence[Evidence], numbers: Mapping[SourceId, int]) -> None:
        """Show these, the sources by their `numbers`."""
        self._evidence = evidence
        while len(self._lines) < len(evidence):
            self._lines.append(self._make_line())
        while len(self._lines) > len(evidence):
            remove(self._lines.pop())
        for line, item in zip(self._lines, evidence, strict=True):
            line.show_row(row_of(project, item, numbers))
        self._show_editor(project)

    def open(self, evidence: ItemId) -> None:
        """Open a row to work on it; close it if it is open."""
        self._open = "" if self._open == evidence else evidence
        self._show_editor(self._drafting.project)
        if self._open and self._editor is not None:
            self._editor.focus()

    def field_of(self, evidence: ItemId, name: str) -> ProseField | None:
        """A field of a piece of evidence, its row opened."""
        if self._open != evidence:
            self.open(evidence)
        return self._editor.fields.get(name) if self._editor is not None and self._open == evidence else None

    def _on_closed(self) -> None:
        """Close the row that is open, and put the keyboard on it."""
        at = [item.id for item in self._evidence].index(self._open)
        self.open(self._open)
        self._lines[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_copy_wanted(self, evidence: ItemId) -> None:
        self._drafting.copy_citation(next((item for item in self._evidence if item.id == evidence), None))

    def _make_line(self) -> "_Line":
        line = _Line()
        line.opened.connect(self.open)
        line.copy_wanted.connect(self._on_copy_wanted)
        self._column.addWidget(line)
        return line

    def _show_editor(self, project: Project) -> None:
        at = next((at for at, item in enumerate(self._evidence) if item.id == self._open), -1)
        if at < 0:
            self._open = ""
            if self._editor is not None:
                self._editor.hide()
            return
        if self._editor is None:
            self._editor = EvidenceEditor(self._drafting)
            self._editor.closed.connect(self._on_closed)
        self._column.removeWidget(self._editor)
        self._column.insertWidget(at + 1, self._editor)
        self._editor.show_evidence(project, self._evidence[at])
        self._editor.show()


class _Line(QAbstractButton):
    """One row; a click or Return opens it, as it does a button: a screen reader tells it as one."""

    opened = Signal(str)
    copy_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._row = Row("", "", "", "", "")
        self._number, self._words, self._doubts = QLabel(), QLabel(), QLabel()
        self._number.setFont(theme.interface(-1, bold=True))
        self._number.setProperty("accent", True)
        self._doubts.setProperty("state", "warn")
        for label in (self._words, self._doubts):
            label.setFont(theme.interface(-1))
            label.setWordWrap(True)
            label.setMinimumWidth(FEWEST)  # else a narrow column gives it the height that wider words would take
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("row", True)
        self.clicked.connect(self._on_clicked)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self._doubts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_row(self, row: Row) -> None:
        """Show this."""
        if row == self._row:
            return
        self._row = row
        self._number.setText(row.number)
        self._words.setText(row.words)
        self._doubts.setText(row.doubts)
        self._doubts.setVisible(bool(row.doubts))
        self.setToolTip(row.whole)
        self.setAccessibleName(f"{row.number} {row.words} {row.doubts}".strip())

    def _on_clicked(self) -> None:
        self.opened.emit(self._row.evidence)

    def _on_copy(self) -> None:
        self.copy_wanted.emit(self._row.evidence)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer a copy of how it is cited."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Copy as citation")).triggered.connect(self._on_copy)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens the row too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What the style has behind the words."""
        del event
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, QPainter(self), self)


def row_of(project: Project, evidence: Evidence, numbers: Mapping[SourceId, int]) -> Row:
    """The line of a piece of evidence."""
    found = project.items.get(evidence.source)
    source = found if isinstance(found, Source) else None
    basis = basis_words().get(evidence.basis, evidence.basis) or _tr("stated or inferred?")
    name = short_citation(source) if source else _tr("choose a source")
    facts = (name, evidence.pinpoint, named(evidence.kind), named(evidence.strength), basis)
    number = f"[{numbers.get(source.id, 0)}]" if source else "[–]"
    whole = f"{source_name(source)}\n“{one_line(evidence.quote)}”" if source and evidence.quote else ""
    return Row(
        evidence.id,
        number,
        " · ".join(filter(None, facts)),
        " · ".join(_doubts(project, source)) if source else "",
        whole or (source_name(source) if source else ""),
    )


def _doubts(project: Project, source: Source) -> list[str]:
    deleted = [] if source.id in project.parents else [_tr("deleted from the library")]
    return [*deleted, *doubts_of(source, project.event.as_of)]


def _tr(words: str) -> str:
    return QCoreApplication.translate("EvidenceRows", words)
