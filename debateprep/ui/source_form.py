"""The form of one source: the fields that a citation of its type needs, ticked off; where it is cited; its words."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from debateprep.core import edits
from debateprep.core.edits import Edit, SetField
from debateprep.core.item import FieldValue, SourceId
from debateprep.core.library import Use, twins_of, use_instead, uses_of
from debateprep.core.project import Project
from debateprep.core.source import (
    CHECKED,
    Source,
    fields_of,
    is_later,
    missing_fields,
    needed_fields,
    source_name,
    unreadable_dates,
)
from debateprep.ui import theme
from debateprep.ui.choice_box import ChoiceBox
from debateprep.ui.citing import CitationLine, Citing
from debateprep.ui.labels import caption, hairline, remove, restyle
from debateprep.ui.session import Session
from debateprep.ui.source_words import date_sentences, field_words, type_words
from debateprep.ui.text_field import TextField

_LINES = "author"  # the one field that holds several values, one a line
_MOST_USES = 12  # that are shown one by one
_LABEL_WIDTH = 150  # pixels


class SourceForm(QScrollArea):
    """Every change is an edit at once, and undo takes it back."""

    use_chosen = Signal(object)  # Use
    source_wanted = Signal(str)
    text_wanted = Signal(str)  # SourceId: its words are to be taken from a file

    def __init__(self, session: Session, citing: Citing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._source = Source(id="")
        self._shown: tuple[str, ...] = ()
        self.fields: dict[str, TextField] = {}
        self._signs: dict[str, QLabel] = {}
        self._labels: dict[str, QLabel] = {}
        self._type = ChoiceBox(self.tr("Type"), self.tr("choose a type"))
        self._checked = ChoiceBox(self.tr("Checked"))
        self._primary = QCheckBox(self.tr("primary: the document itself, not a report of it"))
        self._dates, self._twin = QLabel(), QLabel()
        self._use_twin = QPushButton(self.tr("Use that one"))
        self._citation = CitationLine(citing)
        self._citation.setObjectName("source_citation")
        self._copy = QPushButton(self.tr("Copy as citation"))
        self._copy.setObjectName("source_copy_citation")
        self._copy.setProperty("flat", True)
        self._take_text = QPushButton(self.tr("Take its text from a file…"))
        self._take_text.setObjectName("take_source_text")
        self._uses = QVBoxLayout()
        self._grid = QGridLayout()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._type.chosen.connect(partial(self._choose, "type"))
        self._checked.chosen.connect(partial(self._choose, "checked"))
        self._primary.clicked.connect(self._on_primary)
        self._use_twin.clicked.connect(self._on_use_twin)
        self._take_text.clicked.connect(self._on_take_text)
        self._copy.clicked.connect(self.copy_citation)

    def show_source(self, project: Project, source: Source) -> None:
        """Show `source`."""
        self._source = source
        self._place_fields(fields_of(source))
        for name, field in self.fields.items():
            value = getattr(source, name)
            field.show_text("\n".join(value) if name == _LINES else value)
        self._type.show_value(source.type, type_words())
        checks = {"self": self.tr("checked by me"), "second-hand": self.tr("second-hand")}
        self._checked.show_value(source.checked, [(one, checks.get(one, self.tr("not checked"))) for one in CHECKED])
        self._primary.setChecked(source.primary)
        self._show_what_is_needed(source)
        self._show_doubts(project, source)
        self._show_uses(project, source)
        self._citation.show_full(source.id)

    def focus(self) -> None:
        """Put the cursor where the first thing is missing."""
        missing = [name for name in needed_fields(self._source) if name in self.fields and not self.fields[name].text]
        self.fields[missing[0] if missing else "title"].setFocus(Qt.FocusReason.OtherFocusReason)

    def copy_citation(self) -> None:
        """Put into the clipboard how the source is cited."""
        if self._source.id:
            self._citation.copy_citation()

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.GRID * 3, theme.GRID * 2, theme.GRID * 3, theme.GRID * 2)
        column.setSpacing(theme.GRID)
        for label in (self._dates, self._twin):
            label.setProperty("state", "warn")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        twin = QHBoxLayout()
        twin.addWidget(self._twin, 1)
        twin.addWidget(self._use_twin)
        self._type.setObjectName("source_type")
        self._checked.setObjectName("source_checked")
        self._primary.setObjectName("source_primary")
        self._make_fields()
        head = QHBoxLayout()
        head.addWidget(self._type)
        head.addWidget(self._signs["type"])
        head.addWidget(self._checked)
        head.addStretch()
        column.addLayout(head)
        column.addWidget(self._primary)
        self._grid.setHorizontalSpacing(theme.GRID)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        cited = (hairline(), caption(self.tr("as it is cited")), self._citation)
        for part in (self._dates, twin, self._grid, *cited):
            column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
        column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(hairline())
        column.addWidget(caption(self.tr("words of the source")))
        column.addWidget(self.fields["text"])
        column.addWidget(self._take_text, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(hairline())
        column.addWidget(caption(self.tr("cited by")))
        column.addLayout(self._uses)
        column.addStretch()
        self.setWidget(page)

    def _make_fields(self) -> None:
        for name, (label, hint) in field_words().items():
            self.fields[name] = self._make_field(name, label, hint)
            self._labels[name], self._signs[name] = QLabel(label, self), QLabel(self)
            self._labels[name].setProperty("quiet", True)
            self._signs[name].setFont(theme.interface(-1))
        self._signs["type"] = QLabel(self)
        self._signs["type"].setFont(theme.interface(-1))
        hint = self.tr("What it says, or the part that you quote: quotations are compared with it")
        self.fields["text"] = self._make_field("text", self.tr("Words of the source"), hint, lines=3)

    def _make_field(self, name: str, label: str, hint: str, lines: int = 1) -> TextField:
        field = TextField(theme.serif(theme.RESPONSE_POINTS), self, lines=lines)
        field.setObjectName(f"source_{name}")
        field.setAccessibleName(label)
        field.show_hint(hint)
        field.edited.connect(partial(self._on_edited, name))
        field.left.connect(partial(self._on_left, name))
        field.dropping.connect(self._session.begin_gesture)
        field.dropped.connect(self._session.end_gesture)
        return field

    def _place_fields(self, names: tuple[str, ...]) -> None:
        if names == self._shown:
            return
        self._shown = names
        for name in field_words():
            row = names.index(name) if name in names else -1
            for at, widget in enumerate((self._labels[name], self.fields[name], self._signs[name])):
                self._grid.removeWidget(widget)
                if row >= 0:
                    self._grid.addWidget(widget, row, at)
                widget.setVisible(row >= 0)

    def _show_what_is_needed(self, source: Source) -> None:
        needed, missing, unreadable = needed_fields(source), missing_fields(source), unreadable_dates(source)
        for name, sign in self._signs.items():
            is_good = name not in missing and name not in unreadable
            words = "✓" if is_good else self.tr("no date") if name in unreadable else self.tr("needed")
            sign.setText(words if name in ("type", *needed, *unreadable) else "")
            restyle(sign, "state", "good" if is_good else "warn")

    def _show_doubts(self, project: Project, source: Source) -> None:
        as_of = project.event.as_of
        words = self.tr("Later than {}, the day of the role-play: whoever cites it is out of role.")
        late = [words.format(as_of)] if is_later(source.date, as_of) else []
        self._dates.setText("\n".join([*late, *date_sentences(source)]))
        self._dates.setVisible(bool(self._dates.text()))
        twins = twins_of(project.sources, source)
        self._twin.setText(self.tr("Looks like: {}").format(source_name(twins[0])) if twins else "")
        self._twin.setVisible(bool(twins))
        self._use_twin.setVisible(bool(twins))

    def _show_uses(self, project: Project, source: Source) -> None:
        while self._uses.count():
            item = self._uses.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                remove(widget)
        uses = uses_of(project, source.id)
        for use in uses[:_MOST_USES]:
            button = QPushButton(_use_words(project, use))
            button.setProperty("flat", True)
            button.setEnabled(bool(use.claim))
            button.clicked.connect(partial(self._on_use, use))
            self._uses.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        rest = len(uses) - _MOST_USES
        words = (
            self.tr("Nothing cites it yet.") if not uses else self.tr("and {} more").format(rest) if rest > 0 else ""
        )
        if words:
            self._uses.addWidget(caption(words))

    def _on_edited(self, name: str, at: int, length: int, insert: str) -> None:
        source = self._source.id
        if name == _LINES:
            lines = tuple(self.fields[name].text.split("\n"))
            typed = Edit("write source", (SetField(source, name, lines),), typing=f"{source}.{name}")
            self._session.apply(typed)
        else:
            self._session.apply(edits.type_text(source, name, at, length, insert, label="write source"))

    def _on_left(self, name: str) -> None:
        """What was typed is a step of its own; names lose the blanks around them."""
        self._session.close_step()
        lines = tuple(line.strip() for line in self._source.author if line.strip())
        if name == _LINES and lines != self._source.author and self._source.id in self._session.project.parents:
            self._choose(name, lines)

    def _choose(self, name: str, value: FieldValue) -> None:
        self._session.apply(edits.set_field(self._source.id, name, value, label="describe source"))

    def _on_primary(self, primary: bool) -> None:
        self._choose("primary", primary)

    def _on_take_text(self) -> None:
        self.text_wanted.emit(self._source.id)

    def _on_use_twin(self) -> None:
        twin: SourceId = twins_of(self._session.project.sources, self._source)[0].id
        self._session.apply(use_instead(self._session.project, self._source.id, twin))
        self.source_wanted.emit(twin)

    def _on_use(self, use: Use, _checked: bool = False) -> None:
        self.use_chosen.emit(use)


def _use_words(project: Project, use: Use) -> str:
    code = str(getattr(project.items.get(use.claim), "code", ""))
    side = next((side.name for side in project.sides if side.id == use.side), "")
    found = project.items.get(use.item)
    words = getattr(found, "pinpoint", "") or getattr(found, "term", "") or getattr(found, "event", "")
    return " · ".join(filter(None, (f"{code} {side}".strip(), str(words)[:60])))
