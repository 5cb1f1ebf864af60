"""The sources of a debate in a list: numbered as the brief numbers them, with what each still lacks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from debateprep.core.item import SourceId
from debateprep.core.project import Project
from debateprep.core.search import matching_sources
from debateprep.core.source import Source, short_citation, source_name
from debateprep.ui import theme
from debateprep.ui.sentences import named
from debateprep.ui.source_words import doubts_of

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 48  # pixels: two lines
_NUMBER_WIDTH = 36


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One line: the source, who and when, and in a few words what is to be done about it."""

    source: SourceId
    number: str
    name: str
    facts: str
    doubts: str


class SourceRows(QAbstractListModel):
    """The lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[SourceRow] = ()

    def show_rows(self, rows: Sequence[SourceRow]) -> None:
        """Show these; the same sources keep their lines."""
        if [row.source for row in rows] == [row.source for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(max(0, len(rows) - 1)))
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line in words."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (row.number, row.name, row.facts, row.doubts)))
        return None


class _Painter(QStyledItemDelegate):
    """Paints a line: number and name, below them who and when, and what is lacking in amber."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, SourceList)  # noqa: S101  # its only maker
        row, colours = view.rows.rows[index.row()], theme.tokens_of(view)
        area: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.blend(colours.accent, colours.paper, theme.CHOSEN))
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), QColor(colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(colours.hover))
        inner = area.adjusted(theme.GRID * 2, 6, -theme.GRID * 2, -6)
        above = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        words = above.adjusted(_NUMBER_WIDTH, 0, 0, 0)
        _write(painter, above, row.number, colours.accent if row.number else colours.quiet, bold=True)
        _write(painter, words, row.name, colours.ink, steps=0)
        below = words.translated(0, above.height())
        wide = min(_width_of(row.doubts), below.width() * 2 // 3)
        used = _write(painter, below.adjusted(0, 0, -wide - theme.GRID, 0), row.facts, colours.quiet)
        _write(painter, below.adjusted(used + theme.GRID, 0, 0, 0), row.doubts, colours.amber)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(option.rect.width(), _ROW_HEIGHT)


def _width_of(words: str) -> int:
    return QFontMetrics(theme.interface(-1)).horizontalAdvance(words)


def _write(painter: QPainter, area: QRect, words: str, colour: str, *, steps: int = -1, bold: bool = False) -> int:
    """Write `words` on one line; how wide they are, in pixels."""
    painter.setFont(theme.interface(steps, bold=bold))
    painter.setPen(QColor(colour))
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)


class SourceList(QListView):
    """The cited sources by number, then the others; choosing one is a signal."""

    source_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source_list")
        self.setAccessibleName(self.tr("Sources"))
        self.rows = SourceRows(self)
        self._showing = False
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_sources(self, project: Project, numbers: Mapping[SourceId, int], wanted: str, current: SourceId) -> None:
        """List the sources, or those that match what is `wanted`, with `current` chosen."""
        found = matching_sources(project.sources, wanted, len(project.sources)) if wanted.strip() else project.sources
        cited = {source.id: source for source in found if source.id in numbers}
        ordered = [cited[source] for source in sorted(cited, key=numbers.__getitem__)]
        ordered += [source for source in found if source.id not in cited]
        self._showing = True
        self.rows.show_rows([self._row(project, source, numbers) for source in ordered])
        self._showing = False
        self.choose(current)

    def choose(self, source: SourceId) -> None:
        """Make `source` the current line."""
        at = next((at for at, row in enumerate(self.rows.rows) if row.source == source), -1)
        index = self.rows.index(at) if at >= 0 else QModelIndex()
        if index != self.currentIndex():
            self._showing = True
            self.setCurrentIndex(index)
            self._showing = False
            self.scrollTo(index)

    def _row(self, project: Project, source: Source, numbers: Mapping[SourceId, int]) -> SourceRow:
        number, is_named = numbers.get(source.id, 0), bool(source.title or source.author or source.issuer)
        name = source_name(source) if is_named else self.tr("Untitled source")
        facts = [short_citation(source) if source.author or source.issuer else source.date]
        facts.append(named(source.type))
        facts += [self.tr("primary")] if source.primary else []
        facts += [] if number else [self.tr("not cited yet")]
        doubts = doubts_of(source, project.event.as_of)
        if source.checked == "unchecked":
            doubts.append(self.tr("unchecked"))
        words = (" · ".join(filter(None, part)) for part in (facts, doubts))
        return SourceRow(source.id, f"[{number}]" if number else "–", name, *words)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which source was chosen."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._showing:
            self.source_chosen.emit(self.rows.rows[current.row()].source)
