"""The overview's table: claims down, what each side has across; read, sorted, copied and edited by keyboard too."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QMimeData, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from debateprep.core.claim import CLAIM_KINDS
from debateprep.core.item import ClaimId, SideId
from debateprep.core.overview import Choice, Column, Group, Line, Part, Row
from debateprep.core.response import STRENGTHS
from debateprep.core.table_copy import html_table, plain_table
from debateprep.ui import theme
from debateprep.ui.overview_painter import ROW_HEIGHT, CellPainter, SideHeader
from debateprep.ui.overview_rows import Edited, Index, OverviewRows, head_words
from debateprep.ui.sentences import named

_LEAST_CLAIM = 240  # pixels for the words of a claim; columns that say a thing again give way first
_SCANT_CLAIM = 160  # pixels, once nothing more can give way
_WIDEST_THEME, _WIDEST_STANCE = 130, 130
_SAMPLES: Mapping[Part, tuple[str, Sequence[str]]] = {  # what fits into a column, with any of these values
    Part.CODE: ("C000", ("",)),
    Part.KIND: ("{}", CLAIM_KINDS),
    Part.TIME: ("● 00:00", ("",)),
    Part.WORDS: ("000", ("",)),
    Part.EVIDENCE: ("00 · {}", STRENGTHS),
    Part.FLAGS: ("⚑ {}", ("unclear",)),
    Part.CONTESTED: ("●●●", ("",)),
}
_GIVE_WAY = (Part.THEME, Part.WORDS, Part.FLAGS, Part.KIND)  # in that order; a flag is shown beside its claim then


class OverviewTable(QTableView):
    """Return opens the claim; F2 or a letter edits stance and status in place."""

    claim_wanted = Signal(str)
    sort_wanted = Signal(object)  # a Column
    copied = Signal(int)  # how many claims

    def __init__(self, edited: Edited, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overview_table")
        self.setAccessibleName(self.tr("Claims and what each side has for them"))
        self.rows = OverviewRows(edited, self)
        self.painter = CellPainter(self.rows, self)
        self._header = SideHeader(self.rows, self)
        self.setModel(self.rows)
        self.setItemDelegate(self.painter)
        self.setHorizontalHeader(self._header)
        self._set_up()
        self._header.sectionClicked.connect(self._on_section_clicked)

    @property
    def current(self) -> ClaimId:
        """The claim whose line is current; empty where none is."""
        row = self.rows.lines[self.currentIndex().row()] if self.currentIndex().isValid() else None
        return row.claim if isinstance(row, Row) else ""

    def show_lines(
        self,
        lines: Sequence[Line],
        columns: tuple[Column, ...],
        names: dict[SideId, str],
        stances: tuple[str, ...],
        choice: Choice,
    ) -> None:
        """Show lines and columns; the current cell and the selected claims stay what they were, if they are there."""
        current, at, chosen = self.current, max(0, self.currentIndex().column()), self._selected_claims()
        self.painter.stances = stances
        self._header.sorted_by, self._header.descending = choice.order, choice.descending
        self.rows.show_lines(lines, columns, names)
        self._span_groups()
        self.fit()
        self._choose_again(current, at, chosen)

    def choose(self, claim: ClaimId, column: int = 0) -> None:
        """Make the line of `claim` current, or, where it is not shown, the first."""
        row = self.rows.row_of(claim)
        if row < 0:
            row = next((at for at, line in enumerate(self.rows.lines) if isinstance(line, Row)), -1)
        if row >= 0:
            self.setCurrentIndex(self.rows.index(row, min(column, self.rows.columnCount() - 1)))

    def copy(self) -> None:
        """Put the selected claims on the clipboard as a table; all that are shown where at most one is selected."""
        chosen = self._selected_claims()
        wanted = chosen if len(chosen) > 1 else [line.claim for line in self.rows.lines if isinstance(line, Row)]
        self._copy(wanted)

    def copy_selected(self) -> None:
        """Put the selected claims on the clipboard as a table."""
        self._copy(self._selected_claims())

    def fit(self) -> None:
        """Give each column its width, and the rest to the claims; what can be said elsewhere gives way to them."""
        columns = self.rows.columns
        widths = {part: self._width(part) for part in {column.part for column in columns} - {Part.CLAIM}}
        hidden = self._unused()
        self.painter.narrow = frozenset()
        for part in (*_GIVE_WAY, Part.EVIDENCE, Part.CONTESTED):
            if self._rest(widths, hidden) >= _LEAST_CLAIM:
                break
            if part is Part.EVIDENCE:
                widths[part] = self._narrowest(part)
                self.painter.narrow = frozenset((*hidden, part))
            else:
                hidden.add(part)
                self.painter.narrow = frozenset(hidden)
        rest = max(_SCANT_CLAIM, self._rest(widths, hidden))
        for at, column in enumerate(columns):
            self.setColumnHidden(at, column.part in hidden)
            self.setColumnWidth(at, widths.get(column.part, rest))

    def _rest(self, widths: dict[Part, int], hidden: set[Part]) -> int:
        """What the columns that are shown leave to the claims."""
        shown = (column.part for column in self.rows.columns if column.part not in hidden)
        return self.viewport().width() - sum(widths.get(part, 0) for part in shown)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.DoubleClicked)
        self.setTabKeyNavigation(False)  # Tab goes on to what stands behind the table
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)

    def _span_groups(self) -> None:
        self.clearSpans()
        for at, line in enumerate(self.rows.lines):
            if isinstance(line, Group):
                self.setSpan(at, 0, 1, self.rows.columnCount())

    def _choose_again(self, current: ClaimId, column: int, chosen: Sequence[ClaimId]) -> None:
        self.choose(current, column)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for claim in chosen if len(chosen) > 1 else ():
            if (row := self.rows.row_of(claim)) >= 0:
                self.selectionModel().select(self.rows.index(row, 0), flags)

    def _selected_claims(self) -> list[ClaimId]:
        """The claims that are selected, as they stand."""
        picked = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = (self.rows.lines[row] for row in picked)
        return [line.claim for line in lines if isinstance(line, Row)]

    def _copy(self, claims: Sequence[ClaimId]) -> None:
        every = [self.rows.lines[self.rows.row_of(claim)] for claim in claims]
        columns = range(self.rows.columnCount())
        heads = self.rows.heads(columns)
        cells = [self.rows.cells(row, columns) for row in every if isinstance(row, Row)]
        copied = QMimeData()
        copied.setText(plain_table([heads, *cells]))
        copied.setHtml(html_table(heads, cells))
        QGuiApplication.clipboard().setMimeData(copied)
        self.copied.emit(len(cells))

    def _unused(self) -> set[Part]:
        """The columns in which no claim that is shown has anything; its theme is said above a group."""
        rows = [line for line in self.rows.lines if isinstance(line, Row)]
        is_grouped = len(rows) < len(self.rows.lines)
        used = {
            Part.THEME: not is_grouped and any(row.theme for row in rows),
            Part.KIND: any(row.kind for row in rows),
            Part.FLAGS: any(row.flags for row in rows),
        }
        return {part for part, is_used in used.items() if not is_used}

    def _width(self, part: Part) -> int:
        fonts = self.painter.fonts
        if part is Part.STANCE:
            words = (*map(named, self.painter.stances), self.tr("not drafted"))
            return min(max(map(fonts.width, words)), _WIDEST_STANCE)
        if part is Part.THEME:
            return _WIDEST_THEME
        sample, values = _SAMPLES[part]
        longest = max(fonts.width(sample.format(named(value))) for value in values)
        return max(self._narrowest(part), min(longest, _WIDEST_STANCE))

    def _narrowest(self, part: Part) -> int:
        """Room for the heading, with the sign of the order."""
        return QFontMetrics(theme.interface(-1, bold=True)).horizontalAdvance(f"{head_words(part)} ▾") + 12

    def _on_section_clicked(self, section: int) -> None:
        self.sort_wanted.emit(self.rows.columns[section])

    def _open(self, index: QModelIndex) -> None:
        line = self.rows.lines[index.row()] if index.isValid() else None
        if isinstance(line, Row):
            self.claim_wanted.emit(line.claim)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens the claim, Copy copies; the rest is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selected()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # Qt's own
        """What cannot be edited in place opens its claim."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self._open(index)
        else:
            super().mouseDoubleClickEvent(event)

    def scrollTo(  # noqa: N802  # Qt's own
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a line into sight, with the heading of its theme where it is the first below it."""
        super().scrollTo(index, hint)
        above = index.row() - 1
        if above >= 0 and isinstance(self.rows.lines[above], Group) and self.visualRect(index).top() < ROW_HEIGHT:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - ROW_HEIGHT + self.visualRect(index).top())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more or less."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Other fonts or colours were chosen."""
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in (kinds.FontChange, kinds.PaletteChange, kinds.StyleChange, kinds.ApplicationFontChange):
            self.painter.refresh()


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
