"""The lines of the list of suggestions: in levels, repeats below the first of their kind, what is folded left out."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from debateprep.core.suggestion import LEVELS, PERHAPS, REST, WORTH_ANSWERING, Standing
from debateprep.core.text import one_line
from debateprep.ui.claim_list import Index
from debateprep.ui.sentences import Number, spoken

DISMISSED = "dismissed"  # where the sentences stand that nobody wants to be suggested: the last of the folds
FOLDED_AT_FIRST = frozenset((REST, DISMISSED))


@dataclass(frozen=True, slots=True)
class Head:
    """Stands above the sentences of a level, and folds them away."""

    level: str
    count: int
    left: int  # of them, neither marked nor dismissed
    is_folded: bool

    @property
    def key(self) -> object:
        """What stays the same while the head stands where it does."""
        return self.level

    @property
    def title(self) -> str:
        """What the level is called."""
        return {
            WORTH_ANSWERING: _tr("Worth answering"),
            PERHAPS: _tr("Perhaps"),
            REST: _tr("The rest"),
            DISMISSED: _tr("Dismissed"),
        }[self.level]

    @property
    def counted(self) -> str:
        """How many sentences there are, and how many are left."""
        if self.level == DISMISSED or self.left == self.count:
            return f"{Number(self.count):,}"
        return _tr("{} of {} left").format(f"{Number(self.left):,}", f"{Number(self.count):,}")

    @property
    def spoken(self) -> str:
        """The head for who listens."""
        return f"{self.title}, {self.counted}, {_tr('folded') if self.is_folded else _tr('open')}"


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, and whether it repeats the one above it nearly word by word."""

    standing: Standing
    level: str = ""  # of the head that it stands below
    is_repeat: bool = False

    @property
    def key(self) -> object:
        """What stays the same while the line stands where it does."""
        return self.standing.suggestion.start, self.level, self.is_repeat

    @property
    def words(self) -> str:
        """The sentence in one line."""
        return one_line(self.standing.suggestion.text)

    @property
    def state(self) -> str:
        """What has become of it, in a few words; nothing while it is left."""
        if self.standing.claim:
            return _tr("claim {}").format(self.standing.claim)
        return _tr("dismissed") if self.standing.dismissed else ""

    @property
    def badges(self) -> str:
        """What else is to be known of it, in few words."""
        repeat = (_tr("says nearly the same"),) if self.is_repeat else ()
        return " · ".join((*repeat, *map(spoken, self.standing.suggestion.badges)))

    @property
    def reasons(self) -> str:
        """Why it stands at its rank."""
        return " · ".join(map(spoken, self.standing.suggestion.reasons))

    @property
    def has_facts(self) -> bool:
        """Whether there is more to be said of it than what it says itself."""
        return bool(self.badges or self.reasons)

    @property
    def spoken(self) -> str:
        """The line for who listens, and for the pointer."""
        told = (f"{self.standing.suggestion.rank}. {self.words}", self.state, self.badges, self.reasons)
        return " · ".join(filter(None, told))


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence of the list itself."""

    spoken: str

    @property
    def key(self) -> object:
        """What stays the same while the note stands where it does."""
        return self.spoken


Row: TypeAlias = Head | Line | Note


def arranged(standings: Sequence[Standing], notice: str, folded: Collection[str]) -> list[Row]:
    """The lines for the suggestions of an article; with a notice, its sentences as they stand."""
    if notice:
        return [Note(notice), *map(Line, standings)]
    notes = [] if any(one.is_suggested for one in standings) else [Note(_nothing_left(standings))]
    return [*notes, *_in_levels(standings, folded)]


def _nothing_left(standings: Sequence[Standing]) -> str:
    if any(one.suggestion.level != REST for one in standings):
        return _tr("Nothing is left to suggest: each sentence that may be worth answering is a claim or dismissed.")
    return _tr("No sentence of this article looks like a claim. Which of them are is for you to judge.")


def _in_levels(standings: Sequence[Standing], folded: Collection[str]) -> Iterator[Row]:
    held: dict[str, list[Line]] = {level: [] for level in (*LEVELS, DISMISSED)}
    for first, *repeats in _groups(standings):
        level = DISMISSED if first.dismissed else first.suggestion.level
        held[level] += [Line(first, level), *(Line(one, level, is_repeat=True) for one in repeats)]
    for level, lines in held.items():
        if lines:
            left = sum(1 for line in lines if line.standing.is_left)
            yield Head(level, len(lines), left, level in folded)
            yield from () if level in folded else lines


def _groups(standings: Sequence[Standing]) -> Sequence[list[Standing]]:
    """The sentences that say nearly the same; those that are dismissed stand on their own."""
    found: dict[tuple[int, bool], list[Standing]] = {}
    for one in standings:
        key = (one.suggestion.rank, True) if one.dismissed else (one.suggestion.group, False)
        found.setdefault(key, []).append(one)
    return list(found.values())


class SuggestionRows(QAbstractListModel):
    """The lines of the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    @property
    def rows(self) -> Sequence[Row]:
        """The lines that are shown."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show `rows`; where only some lines differ, only those are touched."""
        before, self._rows = self._rows, rows
        if [row.key for row in before] != [row.key for row in rows]:
            self.beginResetModel()
            self.endResetModel()
            return
        for at, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(at), self.index(at))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A note cannot be chosen; a head can, to be folded."""
        if not index.isValid() or isinstance(self._rows[index.row()], Note):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line in words: for the screen, for the pointer, and for who listens."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words if isinstance(row, Line) else row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.spoken) if isinstance(row, Line) else None
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


def plain_tip(words: str) -> str:
    """Words of an article for a tooltip, which would else take what looks like markup in them for markup."""
    return f"<qt>{words.replace('&', '&amp;').replace('<', '&lt;')}</qt>"


def _tr(words: str) -> str:
    return QCoreApplication.translate("SuggestionList", words)
