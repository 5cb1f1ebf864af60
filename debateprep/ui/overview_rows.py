"""The overview's table in words: what each cell shows, says aloud, and gives to be edited."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from debateprep.core.item import ClaimId, SideId
from debateprep.core.overview import EMPTY, Answer, Column, Group, Line, Part, Row
from debateprep.core.text import clock
from debateprep.ui.claim_list import SIGNS
from debateprep.ui.sentences import apart, named

Index: TypeAlias = "QModelIndex | QPersistentModelIndex"
Edited: TypeAlias = Callable[[Row, Column, str], None]
NOTHING = "–"
_DEGREES = 3  # of what is contested


class OverviewRows(QAbstractTableModel):
    """The lines of the table; an edit is handed on, and seen once the project has it."""

    def __init__(self, edited: Edited, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edited = edited
        self._lines: list[Line] = []
        self._columns: tuple[Column, ...] = ()
        self._names: dict[SideId, str] = {}
        self._places: dict[ClaimId, int] = {}

    @property
    def lines(self) -> Sequence[Line]:
        """The lines, those of the groups too."""
        return self._lines

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns."""
        return self._columns

    def show_lines(self, lines: Sequence[Line], columns: tuple[Column, ...], names: dict[SideId, str]) -> None:
        """Show these lines and columns, and no others; `names` are those of the sides."""
        self.beginResetModel()
        self._lines, self._columns, self._names = list(lines), columns, names
        self._places = {line.claim: at for at, line in enumerate(lines) if isinstance(line, Row)}
        self.endResetModel()

    def show_row(self, row: Row) -> None:
        """Show one claim anew, where it stands, if it is among those that are shown."""
        at = self._places.get(row.claim)
        if at is not None and self._lines[at] != row:
            self._lines[at] = row
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._columns) - 1))

    def row_of(self, claim: ClaimId) -> int:
        """The line of a claim; below 0 where it is not shown."""
        return self._places.get(claim, -1)

    def place(self, column: int) -> int:
        """The place of the column's side among the sides that are shown; below 0 where it is no side's."""
        side = self._columns[column].side
        return list(self._names).index(side) if side in self._names else -1

    def side_name(self, column: int) -> str:
        """The name of the column's side."""
        return self._names.get(self._columns[column].side, "")

    def heads(self, columns: Sequence[int]) -> list[str]:
        """The headings of some columns, each whole."""
        return [self._head(column) for column in columns]

    def cells(self, row: Row, columns: Sequence[int]) -> list[str]:
        """The words of a line in some columns, as they are copied."""
        return [cell_words(row, self._columns[column]) for column in columns]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's own
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The line of a group is passed over; stance and status can be edited where there is something."""
        line = self._lines[index.row()] if index.isValid() else None
        if not isinstance(line, Row):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        editable = edited_value(line, self._columns[index.column()]) is not None
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell: for the screen, for the pointer, for who listens, and for its editor."""
        line = self._lines[index.row()]
        if isinstance(line, Group):
            return group_words(line) if role == Qt.ItemDataRole.DisplayRole else None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_words(line, column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken_words(line, column)
        return edited_value(line, column) if role == Qt.ItemDataRole.EditRole else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # Qt's own
        """Hand on what was chosen, if it is another value."""
        line, column = self._lines[index.row()], self._columns[index.column()]
        if role != Qt.ItemDataRole.EditRole or not isinstance(line, Row) or value == edited_value(line, column):
            return False
        self._edited(line, column, str(value))
        return True

    def headerData(  # noqa: N802  # Qt's own
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The heading of a column, with the side's name for who listens."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return head_words(self._columns[section].part)
        wanted = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return self._head(section) if role in wanted else None

    def _head(self, section: int) -> str:
        name, words = self.side_name(section), head_words(self._columns[section].part)
        return f"{name}: {words}" if name else words


def head_words(part: Part) -> str:
    """The heading of a column."""
    return {
        Part.CODE: _tr("code"),
        Part.CLAIM: _tr("claim"),
        Part.THEME: _tr("theme"),
        Part.KIND: _tr("kind"),
        Part.STANCE: _tr("stance"),
        Part.TIME: _tr("time"),
        Part.WORDS: _tr("words"),
        Part.EVIDENCE: _tr("sources"),
        Part.FLAGS: _tr("flags"),
        Part.CONTESTED: _tr("contested"),
    }[part]


def cell_words(row: Row, column: Column) -> str:
    """What a cell shows."""
    answer = answer_of(row, column)
    if answer is not None:
        return _SIDE_WORDS[column.part](answer)
    if column.part is Part.FLAGS:
        return f"⚑ {_flags(row)}" if row.flags else ""
    if column.part is Part.CONTESTED:
        return NOTHING if row.contested is None else "●" * row.contested + "○" * (_DEGREES - row.contested)
    if column.part is Part.KIND:
        return named(row.kind)
    return {Part.CODE: row.code, Part.CLAIM: row.words, Part.THEME: row.theme}.get(column.part, NOTHING)


def spoken_words(row: Row, column: Column) -> str:
    """What a cell says aloud, and to the pointer."""
    answer = answer_of(row, column)
    if answer is not None and column.part is Part.TIME:
        over = _tr("over its time") if answer.is_over else ""
        state = {EMPTY: _tr("not drafted"), "draft": _tr("draft"), "ready": _tr("ready")}[answer.state]
        timed = _tr("{} words, {}").format(answer.words, clock(answer.seconds)) if answer.words else ""
        return ", ".join(filter(None, (state, timed, over)))
    if answer is not None and column.part is Part.EVIDENCE and not answer.evidence:
        return _tr("no source yet")
    if column.part is Part.CONTESTED:
        return apart(row.contested) if row.contested is not None else _tr("not both answered yet")
    if column.part is Part.FLAGS:
        return _flags(row) or _tr("no flags")
    return cell_words(row, column)


def group_words(group: Group) -> str:
    """The line above the claims of a theme."""
    claims = _tr("1 claim") if group.claims == 1 else _tr("{} claims").format(group.claims)
    lacking = _tr("{} with gaps").format(group.lacking) if group.lacking else _tr("nothing missing")
    return _tr("{} · {}, {}").format(group.theme or _tr("No theme"), claims, lacking)


def answer_of(row: Row, column: Column) -> Answer | None:
    """The side's part of a line that a column is about."""
    if column.side:
        for answer in row.answers:
            if answer.side == column.side:
                return answer
    return None


def edited_value(row: Row, column: Column) -> str | None:
    """The value that a cell gives to be edited; None where it cannot be."""
    answer = answer_of(row, column)
    if answer is None or not answer.response:
        return None
    if column.part is Part.STANCE:
        return answer.stance
    return answer.state if column.part is Part.TIME and answer.state != EMPTY else None


def is_missing(row: Row, column: Column) -> bool:
    """Whether a cell shows that something is missing, or too long."""
    answer = answer_of(row, column)
    if answer is None:
        return column.part is Part.FLAGS and bool(row.flags)
    if column.part is Part.STANCE:
        return not answer.stance
    if column.part is Part.EVIDENCE:
        return answer.is_unsourced
    return answer.is_over or (column.part is Part.TIME and answer.state == EMPTY)


def _stance(answer: Answer) -> str:
    missing = _tr("not drafted") if answer.state == EMPTY else _tr("no stance")
    return named(answer.stance) or missing


def _time(answer: Answer) -> str:
    return f"{SIGNS[answer.state]} {clock(answer.seconds) if answer.words else NOTHING}"


def _words(answer: Answer) -> str:
    return str(answer.words) if answer.words else NOTHING


def _evidence(answer: Answer) -> str:
    if not answer.evidence:
        return _tr("none") if answer.is_unsourced else NOTHING
    return _tr("{} {}").format(answer.evidence, named(answer.strength)).strip(" ·")


_SIDE_WORDS: dict[Part, Callable[[Answer], str]] = {
    Part.STANCE: _stance,
    Part.TIME: _time,
    Part.WORDS: _words,
    Part.EVIDENCE: _evidence,
}


def _flags(row: Row) -> str:
    return ", ".join(map(named, row.flags))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Overview", words)
