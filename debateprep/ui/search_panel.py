"""Find everywhere: one field, a few filters, and every place where the words stand."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from debateprep.core.project import Project
from debateprep.core.project_search import Filters, Findings
from debateprep.core.text import one_line
from debateprep.ui import theme
from debateprep.ui.labels import announce, hairline
from debateprep.ui.line_field import PlainLine
from debateprep.ui.search_filters import SearchFilters
from debateprep.ui.search_results import Line, SearchResults
from debateprep.ui.sentences import Number


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
        self._told = ("", "")  # how many were found, and what to do where none was
        self._filters = SearchFilters()
        self._before: QWidget | None = None  # what had the keyboard
        self._field = _make_field()
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
        return self._filters.filters

    def hides(self, widget: QWidget) -> bool:
        """Whether it lies over all of `widget`."""
        area = QRect(self.mapFromGlobal(widget.mapToGlobal(QPoint())), widget.size())
        return self.isVisible() and not self.isAncestorOf(widget) and self.rect().contains(area)

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
        self._filters.clear()
        self._before = None
        self.show_findings(Findings())

    def take_keyboard(self) -> None:
        """Put the cursor back into the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_project(self, project: Project) -> None:
        """Offer the sides, kinds, themes and flags of `project`."""
        self._filters.show_project(project)
        self._clear.setVisible(self.filters != Filters())

    def show_waiting(self) -> None:
        """Say that the debate is being read, which happens once."""
        self._say(self.tr("Reading the debate…"), "")

    def show_findings(self, findings: Findings, *, keep: bool = False) -> None:
        """Show these; `keep` the line that is chosen, where it is still there."""
        self._findings = findings
        self.results.show_findings(findings, keep=keep)
        self._say(_counted(self._findings), self._advice())

    def next_hit(self) -> None:
        """Show the next place, around the end; the keyboard stays where it is."""
        line = self.results.step_around()
        if line is not None:
            _tell(self.hit_shown, line)

    def _say(self, counted: str, advice: str) -> None:
        self._count.setText(counted)
        if (counted, advice) != self._told:
            self._told = (counted, advice)
            self._count.setAccessibleName(counted)
            if self.isVisible():
                announce(self._count, " ".join(filter(None, (counted, advice))))
        self._hint.setText(advice)
        self._hint.setVisible(bool(advice))
        self.results.setVisible(not advice)

    def _advice(self) -> str:
        if self._findings.groups:
            return ""
        if self.words.strip():
            words = one_line(self.words)
            filtered = self.filters != Filters()
            nowhere = self.tr("“{}” stands nowhere that the filters let through.")
            return (nowhere if filtered else self.tr("“{}” stands nowhere in this debate.")).format(words)
        if self.filters.ask_for_claims:
            return self.tr("No claim is like this.")
        return self.tr("Type words to look for, or choose a filter to list the claims that pass it.")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        column.addLayout(self._top_row())
        column.addWidget(self._filters)
        column.addLayout(self._count_row())
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
        self._filters.changed.connect(self.asked)

    def _on_asked(self) -> None:
        self.asked.emit()

    def _on_cleared(self, words: str) -> None:
        if not words and self.isVisible():
            self.asked.emit()

    def _on_clear_filters(self) -> None:
        self._filters.clear()
        self.take_keyboard()
        self.asked.emit()

    def _on_line_chosen(self, line: Line) -> None:
        _tell(self.hit_chosen, line)

    def _on_typed_below(self, event: QKeyEvent) -> None:
        self.take_keyboard()
        self._field.end(False)
        QApplication.sendEvent(self._field, event)

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


def _claims(count: int) -> str:
    return _tr("1 claim") if count == 1 else _tr("{:,} claims").format(Number(count))


def _make_field() -> PlainLine:
    field = PlainLine()
    field.setObjectName("search_text")
    field.setAccessibleName(_tr("Find everywhere"))
    field.setPlaceholderText(_tr("Find in article, claims, responses, evidence, sources, notes"))
    field.setToolTip(field.placeholderText())
    field.setClearButtonEnabled(True)
    field.setMaxLength(1000)
    return field


def _counted(found: Findings) -> str:
    """How many places and claims, in words."""
    if found.groups and not found.count:
        return _claims(found.claims)
    if not found.count:
        return ""
    told = _tr("1 place") if found.count == 1 else _tr("{:,} places").format(Number(found.count))
    if found.claims:
        words = _tr("{} in {} and elsewhere") if found.elsewhere else _tr("{} in {}")
        told = words.format(told, _claims(found.claims))
    if found.shown < found.count:
        return _tr("{} · the first {} are listed").format(told, found.shown)
    return told


def _tell(signal: SignalInstance, line: Line) -> None:
    if line.hit is None:
        signal.emit(line.group.item, "", 0, 0)
    else:
        signal.emit(line.hit.item, line.hit.field, line.hit.start, line.hit.end)


def _tr(words: str) -> str:
    return QCoreApplication.translate("SearchPanel", words)
