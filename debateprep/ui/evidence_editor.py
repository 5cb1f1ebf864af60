"""A piece of evidence, opened: its source, the place in it, the exact words, and how far they carry."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from debateprep.core.item import SourceId
from debateprep.core.project import Project
from debateprep.core.response import EVIDENCE_KINDS, STRENGTHS, Evidence
from debateprep.core.search import matching_sources
from debateprep.core.source import Source, short_citation, source_name
from debateprep.ui import theme
from debateprep.ui.choice_box import ChoiceBox, in_words
from debateprep.ui.citing import CitationLine
from debateprep.ui.drafting import Drafting
from debateprep.ui.labels import caption
from debateprep.ui.line_field import Line
from debateprep.ui.prose_field import ProseField
from debateprep.ui.sentences import within
from debateprep.ui.source_words import basis_words

_LETTERS = 3  # that are typed before sources are offered


class EvidenceEditor(QWidget):
    """The fields of one piece of evidence; each change is an edit at once."""

    closed = Signal()

    def __init__(self, drafting: Drafting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._evidence = Evidence(id="")
        self.setObjectName("evidence_editor")
        self.source = SourcePicker()
        self.source.setObjectName("evidence_source")
        self.fields = {name: ProseField(theme.serif(theme.NOTE_POINTS)) for name in ("pinpoint", "quote")}
        self.fields["quote"].quote_from("")
        self.choices = {
            "kind": ChoiceBox(self.tr("Kind of evidence"), self.tr("kind")),
            "strength": ChoiceBox(self.tr("Strength"), self.tr("strength")),
            "basis": ChoiceBox(self.tr("Basis"), self.tr("stated or inferred?")),
        }
        self._offered = {
            "kind": in_words(EVIDENCE_KINDS),
            "strength": in_words(STRENGTHS),
            "basis": tuple(basis_words().items()),
        }
        self._citation = CitationLine(drafting.citing)
        self._citation.setObjectName("evidence_citation")
        self._take = _link(self.tr("Take words from it…"))
        self._take.setObjectName("evidence_take")
        self._copy = _link(self.tr("Copy as citation"))
        self._copy.setObjectName("evidence_copy_citation")
        self._details = _link(self.tr("Source details"))
        self._remove = _link(self.tr("Remove evidence"))
        self._lay_out()
        self._connect()

    def show_evidence(self, project: Project, evidence: Evidence) -> None:
        """Show `evidence`."""
        self._evidence = evidence
        self.source.show_source(project, evidence.source)
        for name, field in self.fields.items():
            field.show_text(getattr(evidence, name))
        self.fields["quote"].quote_from(evidence.source)
        for name, box in self.choices.items():
            box.show_value(getattr(evidence, name), self._offered[name])
        self._citation.show_placed(evidence.source, evidence.pinpoint)
        source = project.items.get(evidence.source)
        self._details.setEnabled(source is not None)
        self._copy.setEnabled(source is not None)
        self._take.setVisible(isinstance(source, Source) and bool(source.text))

    def focus(self) -> None:
        """Put the cursor where the next thing is missing."""
        target: QWidget = self.fields["pinpoint"] if self._evidence.source else self.source
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        words = {"pinpoint": self.tr("Pinpoint"), "quote": self.tr("Exact words of the source")}
        hints = {
            "pinpoint": self.tr("para. 59, p. 12, Art. 5"),
            "quote": self.tr("Word for word, as it stands there"),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID * 2, theme.GRID // 2, 0, theme.GRID)
        column.setSpacing(2)
        column.addWidget(self.source)
        for name, field in self.fields.items():
            field.setObjectName(f"evidence_{name}")
            field.setAccessibleName(words[name])
            field.show_hint(hints[name])
            column.addWidget(caption(within(words[name])))
            column.addWidget(field)
        column.addSpacing(theme.GRID // 2)
        grid = QGridLayout()
        grid.setSpacing(theme.GRID // 2)
        for at, (name, box) in enumerate(self.choices.items()):
            box.setObjectName(f"evidence_{name}")
            grid.addWidget(box, at // 2, at % 2)
        column.addLayout(grid)
        column.addWidget(self._citation)
        for links in ((self._copy, self._take), (self._details, self._remove)):
            foot = QHBoxLayout()
            for link in links:
                foot.addWidget(link)
            foot.addStretch()
            column.addLayout(foot)

    def _connect(self) -> None:
        for name, field in self.fields.items():
            field.edited.connect(partial(self._on_edited, name))
            self._drafting.tend(field)
        for name, box in self.choices.items():
            box.chosen.connect(partial(self._on_chosen, name))
        self.source.chosen.connect(self._on_source_chosen)
        self.source.named.connect(self._on_source_named)
        self._take.clicked.connect(self._on_take)
        self._copy.clicked.connect(self._on_copy)
        self._details.clicked.connect(self._on_details)
        self._remove.clicked.connect(self._on_remove)

    def _on_edited(self, name: str, at: int, length: int, insert: str) -> None:
        self._drafting.type_in(self._evidence.id, name, at, length, insert)

    def _on_chosen(self, name: str, value: str) -> None:
        self._drafting.choose(self._evidence.id, name, value)

    def _on_source_chosen(self, source: SourceId) -> None:
        if source != self._evidence.source:
            self._drafting.choose(self._evidence.id, "source", source)
        self.focus()

    def _on_source_named(self, words: str) -> None:
        self._drafting.name_source(self._evidence.id, words)
        self.focus()

    def _on_take(self) -> None:
        """Let the exact words be selected in the stored text of the source."""
        from debateprep.ui.quote_dialog import QuoteDialog  # noqa: PLC0415  # not before it is wanted

        source = self._drafting.project.typed(self._evidence.source, Source)
        dialog = QuoteDialog(source, self._evidence.quote, self.window())
        dialog.taken.connect(partial(self._drafting.take_words, self._evidence.id))
        dialog.open()

    def _on_copy(self) -> None:
        self._drafting.copy_citation(self._evidence)

    def _on_details(self) -> None:
        self._drafting.want_source(self._evidence.source)

    def _on_remove(self) -> None:
        self._drafting.remove_evidence(self._evidence.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class SourcePicker(Line):
    """The source, by its name; three letters offer those of the library, and what is in none becomes a new one."""

    chosen = Signal(str)  # the id of a source
    named = Signal(str)  # the words for a new one

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._source: SourceId = ""
        self._offered: Sequence[Source] = ()
        self._typed = ""
        self._lines = QStringListModel(self)
        self.setPlaceholderText(self.tr("Source: type three letters of it"))
        self.setAccessibleName(self.tr("Source"))
        self._found = QCompleter(self._lines, self)
        self._found.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._found.setMaxVisibleItems(9)
        self.setCompleter(self._found)
        popup = self._found.popup()
        assert popup is not None  # noqa: S101  # Qt makes one when it is asked for
        self.popup = popup
        self.textEdited.connect(self._on_text_edited)
        self._found.activated.connect(self._on_activated)
        self.returnPressed.connect(self._on_return)

    def show_source(self, project: Project, source: SourceId) -> None:
        """Show the name of a source."""
        self._project, self._source = project, source
        if not self.hasFocus():
            self._show_name()

    def _show_name(self) -> None:
        found = self._project.items.get(self._source) if self._project else None
        self.setText(source_name(found) if isinstance(found, Source) else "")
        self.setCursorPosition(0)

    def _on_text_edited(self, typed: str) -> None:
        self._typed = wanted = typed.strip()
        enough = self._project is not None and len(wanted) >= _LETTERS
        self._offered = matching_sources(self._project.sources, wanted) if enough and self._project else ()
        lines = [_offer(source) for source in self._offered]
        self._lines.setStringList([*lines, self.tr("New source “{}”").format(wanted)] if enough else [])

    def _on_activated(self, line: str) -> None:
        lines = self._lines.stringList()
        at = lines.index(line) if line in lines else len(lines)
        if at < len(self._offered):
            self._take(self._offered[at].id)
        elif at < len(lines):
            self.named.emit(self._typed)

    def _on_return(self) -> None:
        """Take what was typed where it means one thing; else show what it may mean, and take nothing unseen."""
        typed = self.text().strip()
        same = [source for source in self._offered if source_name(source).casefold() == typed.casefold()]
        if len(same) == 1:
            self._take(same[0].id)
        elif len(typed) < _LETTERS:
            return
        elif self._offered:
            self._found.complete()
            self.popup.setCurrentIndex(self._found.completionModel().index(0, 0))
        else:
            self.popup.hide()
            self.named.emit(typed)

    def _take(self, source: SourceId) -> None:
        self._source = source
        self._show_name()
        self.chosen.emit(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return means what was typed, unless one of the lines below is chosen: then it is that one."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and self.popup.isVisible() and not self.popup.currentIndex().isValid():
            self._on_return()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show what was chosen, and not what was half typed."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._show_name()


def _offer(source: Source) -> str:
    name, short = source_name(source), short_citation(source)
    return name if name == short else f"{name} · {short}"


def _link(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("flat", True)
    button.setFont(theme.interface(-1))
    return button
