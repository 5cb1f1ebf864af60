"""Find everywhere: one field, a few filters, and every place where the words stand."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from debateprep.core.claim import FLAGS
from debateprep.core.project import Project
from debateprep.core.project_search import Filters, Findings
from debateprep.core.response import STATUSES
from debateprep.core.text import one_line
from debateprep.ui import theme
from debateprep.ui.choice_box import ChoiceBox, in_words
from debateprep.ui.labels import hairline, restyle
from debateprep.ui.search_results import Line, SearchResults

Offered = Sequence[tuple[str, str]]


_WIDEST_FILTER = 180  # pixels


class SearchPanel(QWidget):
    """Asks what to look for and lists what was found; it neither looks nor goes anywhere itself."""

    asked = Signal()
    hit_chosen = Signal(str, str, int, int)  # item, field, start, end in code points: to work there
    hit_shown = Signal(str, str, int, int)  # to look at it, while the keyboard stays here
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_panel")
        self.setAccessibleName(self.tr("Find everywhere"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # else what lies under it is painted with each key
        self._findings = Findings()
        self._filters = Filters()
        self._before: QWidget | None = None  # what had the keyboard
        self._field = self._make_field()
        self._boxes = self._make_boxes()
        self._count = QLabel()
        self._count.setObjectName("search_count")
        self._clear = QPushButton(self.tr("Clear filters"))
        self.results = SearchResults()
        self._hint = QLabel()
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._field.text()

    @property
    def filters(self) -> Filters:
        """What is looked through."""
        return self._filters

    def open(self, words: str = "") -> None:
        """Ask what to look for; `words` are suggested."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        if words:
            self._field.setText(words)
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self.asked.emit()

    def clear(self) -> None:
        """Forget what was asked and found."""
        self._field.clear()
        self._filters, self._before = Filters(), None
        self.show_findings(Findings())

    def take_keyboard(self) -> None:
        """Put the cursor back into the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_project(self, project: Project) -> None:
        """Offer the sides, kinds, themes and flags of `project`."""
        if self._filters.side and self._filters.side not in project.parents:
            self._filters = replace(self._filters, side="")
        for name, offered in _offers(project).items():
            chosen = getattr(self._filters, name)
            self._boxes[name].show_value(chosen, offered)
            restyle(self._boxes[name], "quiet", "false" if chosen else "true")
        self._clear.setVisible(self._filters != Filters())

    def show_waiting(self) -> None:
        """Say that the debate is being read, which happens once."""
        self._say(self.tr("Reading the debate…"), "")

    def show_findings(self, findings: Findings, *, keep: bool = False) -> None:
        """Show these; `keep` the line that is chosen, where it is still there."""
        self._findings = findings
        self.results.show_findings(findings, keep=keep)
        self._say(self._counted(), self._advice())

    def next_hit(self) -> None:
        """Show the next place, around the end; the keyboard stays where it is."""
        line = self.results.step_around()
        if line is not None:
            self._tell(self.hit_shown, line)

    def _say(self, counted: str, advice: str) -> None:
        self._count.setText(counted)
        self._count.setAccessibleName(counted)
        self._hint.setText(advice)
        self._hint.setVisible(bool(advice))
        self.results.setVisible(not advice)

    def _counted(self) -> str:
        found = self._findings
        if found.groups and not found.count:
            return _number(found.claims, self.tr("claim"), self.tr("claims"))
        if not found.count:
            return ""
        told = _number(found.count, self.tr("place"), self.tr("places"))
        if found.claims:
            told = self.tr("{} in {}").format(told, _number(found.claims, self.tr("claim"), self.tr("claims")))
        more = self.tr(" · the first {} are listed").format(found.shown) if found.shown < found.count else ""
        return told + more

    def _advice(self) -> str:
        if self._findings.groups:
            return ""
        if self.words.strip():
            words = one_line(self.words)
            filtered = self._filters != Filters()
            nowhere = self.tr("“{}” stands nowhere that the filters let through.")
            return (nowhere if filtered else self.tr("“{}” stands nowhere in this debate.")).format(words)
        if self._filters.ask_for_claims:
            return self.tr("No claim is like this.")
        return self.tr("Type words to look for, or choose a filter to list the claims that pass it.")

    def _make_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("search_text")
        field.setAccessibleName(self.tr("Find everywhere"))
        field.setPlaceholderText(self.tr("Find in article, claims, responses, evidence, sources, notes"))
        field.setClearButtonEnabled(True)
        field.setMaxLength(1000)
        return field

    def _make_boxes(self) -> dict[str, ChoiceBox]:
        made = {}
        for name, label, nothing in (
            ("where", self.tr("Where"), self.tr("everywhere")),
            ("side", self.tr("Side"), self.tr("side")),
            ("state", self.tr("State"), self.tr("state")),
            ("kind", self.tr("Kind of claim"), self.tr("kind")),
            ("theme", self.tr("Theme"), self.tr("theme")),
            ("flag", self.tr("Flag"), self.tr("flag")),
        ):
            box = ChoiceBox(label, nothing)
            box.setObjectName(f"search_{name}")
            box.setProperty("quiet", True)
            box.setFont(theme.interface(-1))
            box.setMaximumWidth(_WIDEST_FILTER)
            made[name] = box
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        for row in (self._top_row(), self._filter_row(), self._count_row()):
            column.addLayout(row)
        self._hint.setProperty("quiet", True)
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setFont(theme.serif(13))
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setContentsMargins(theme.GRID * 4, 0, theme.GRID * 4, theme.GRID * 6)
        column.addWidget(self._hint, 1)
        column.addWidget(self.results, 1)

    def _top_row(self) -> QHBoxLayout:
        close = QPushButton("×")
        close.setProperty("flat", True)
        close.setAccessibleName(self.tr("Close the search"))
        close.setToolTip(self.tr("Close the search (Esc)"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setContentsMargins(theme.GRID * 2 - 6, theme.GRID, theme.GRID, theme.GRID // 2)
        row.addWidget(self._field, 1)
        row.addWidget(close)
        return row

    def _filter_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.GRID * 2 - 6, 0, theme.GRID, 0)
        row.setSpacing(0)
        for box in self._boxes.values():
            row.addWidget(box)
        row.addStretch()
        return row

    def _count_row(self) -> QHBoxLayout:
        self._count.setProperty("quiet", True)
        self._clear.setProperty("flat", True)
        policy = self._clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that nothing moves when it comes
        self._clear.setSizePolicy(policy)
        for widget in (self._count, self._clear):
            widget.setFont(theme.interface(-1))
        row = QHBoxLayout()
        row.setContentsMargins(theme.GRID * 2, theme.GRID // 2, theme.GRID, theme.GRID // 2)
        row.addWidget(self._count, 1)
        row.addWidget(self._clear)
        return row

    def _connect(self) -> None:
        self._field.textEdited.connect(self._on_asked)
        self._field.textChanged.connect(self._on_cleared)
        self._clear.clicked.connect(self._on_clear_filters)
        self.results.line_chosen.connect(self._on_line_chosen)
        self.results.left_upwards.connect(self.take_keyboard)
        self.results.typed.connect(self._on_typed_below)
        for name, box in self._boxes.items():
            box.chosen.connect(partial(self._on_filter_chosen, name))

    def _on_asked(self) -> None:
        self.asked.emit()

    def _on_cleared(self, words: str) -> None:
        if not words and self.isVisible():
            self.asked.emit()

    def _on_filter_chosen(self, name: str, value: str) -> None:
        self._filters = replace(self._filters, **{name: value})
        self.asked.emit()

    def _on_clear_filters(self) -> None:
        self._filters = Filters()
        self.take_keyboard()
        self.asked.emit()

    def _on_line_chosen(self, line: Line) -> None:
        self._tell(self.hit_chosen, line)

    def _on_typed_below(self, event: QKeyEvent) -> None:
        self.take_keyboard()
        self._field.end(False)
        QApplication.sendEvent(self._field, event)

    def _tell(self, signal: SignalInstance, line: Line) -> None:
        if line.hit is None:
            signal.emit(line.group.item, "", 0, 0)
        else:
            signal.emit(line.hit.item, line.hit.field, line.hit.start, line.hit.end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return shows the next place, Down goes into the list, Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_hit()
        elif event.key() == Qt.Key.Key_Down and self.results.lines:
            if self.results.current is None:
                self.results.step(1)
            self.results.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cover what lies under it, with a line at the right."""
        painter, colours = QPainter(self), theme.tokens_of(self)
        painter.fillRect(event.rect(), QColor(colours.paper))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(colours.hairline))
        painter.end()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keyboard back to what had it, if the panel has it still."""
        had_it = self.isAncestorOf(QApplication.focusWidget() or self)
        super().hideEvent(event)
        if had_it and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.closed.emit()


def _offers(project: Project) -> Mapping[str, Offered]:
    """What each filter may be in this project, with its words."""
    claims = project.claims
    where = ("claims", "responses", "evidence", "notes", "article", "sources")
    return {
        "where": (*in_words(where), ("debate", "terms, dates, bottom line")),
        "side": tuple((side.id, side.name or side.label) for side in project.sides),
        "state": in_words(STATUSES),
        "kind": in_words(tuple(dict.fromkeys((*project.settings.kinds, *(c.kind for c in claims if c.kind))))),
        "theme": tuple((theme, theme) for theme in sorted({claim.theme for claim in claims if claim.theme})),
        "flag": in_words(tuple(dict.fromkeys((*FLAGS, *(flag for claim in claims for flag in claim.flags))))),
    }


def _number(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"
