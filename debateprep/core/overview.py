"""The debate at a glance: a row for each claim, what every side has and lacks there, and how far the whole has come."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from debateprep.core.claim import Claim, code_number
from debateprep.core.coverage import UNSOURCED, ClaimState, Gap, Ledger, touched_claims
from debateprep.core.day import one_day
from debateprep.core.history import Change
from debateprep.core.item import ClaimId, ResponseId, SideId
from debateprep.core.project import Project, Settings, Side
from debateprep.core.response import STRENGTHS, Response, by_agreement, contestedness, is_answered, state_of
from debateprep.core.text import one_line

EMPTY = "empty"  # the state of a side that has not answered


@dataclass(frozen=True, slots=True)
class Answer:
    """What one side has for a claim; `response` is empty where it has no place there."""

    side: SideId
    response: ResponseId
    stance: str
    state: str  # empty, draft or ready
    words: int  # to speak
    seconds: int
    is_over: bool  # longer than a response may take
    evidence: int  # places in sources of the library
    strength: str  # of its strongest evidence; nothing where none is rated

    @property
    def is_unsourced(self) -> bool:
        """Whether something is said that stands on nothing."""
        return self.state != EMPTY and not self.evidence


@dataclass(frozen=True, slots=True)
class Row:
    """One claim in the table."""

    claim: ClaimId
    code: str
    words: str
    kind: str
    theme: str
    flags: tuple[str, ...]
    answers: tuple[Answer, ...]  # in the order of the sides
    contested: int | None  # as `contestedness`; nothing before two sides have answered
    gaps: tuple[Gap, ...]

    def lacks(self, side: SideId = "") -> bool:
        """Whether anything is missing: of any side, or of `side` and what belongs to none."""
        return any(not side or gap.side in ("", side) for gap in self.gaps)


@dataclass(frozen=True, slots=True)
class Group:
    """A line above the claims of one theme."""

    theme: str
    claims: int
    lacking: int  # how many of them lack something


Line: TypeAlias = "Row | Group"


class Part(StrEnum):
    """What a column shows."""

    CODE = "code"
    CLAIM = "claim"
    THEME = "theme"
    KIND = "kind"
    STANCE = "stance"
    TIME = "time"
    WORDS = "words"
    EVIDENCE = "evidence"
    FLAGS = "flags"
    CONTESTED = "contested"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table; `side` where it is one side's."""

    part: Part
    side: SideId = ""


_BEFORE_SIDES = (Part.CODE, Part.CLAIM, Part.THEME, Part.KIND)
_OF_SIDES = (Part.STANCE, Part.TIME, Part.WORDS, Part.EVIDENCE)
_BEHIND_SIDES = (Part.FLAGS, Part.CONTESTED)


@dataclass(frozen=True, slots=True)
class Choice:
    """Which claims are shown, and how: `theme` and `kind` only where they are named."""

    theme: str | None = None
    kind: str | None = None
    side: SideId = ""  # only its columns, and only what it lacks
    gaps_only: bool = False
    grouped: bool = False
    order: Column | None = None  # the project's own where there is none
    descending: bool = False

    def shows(self, row: Row) -> bool:
        """Whether a claim is shown."""
        is_meant = self.theme in (None, row.theme) and self.kind in (None, row.kind)
        return is_meant and (not self.gaps_only or row.lacks(self.side))


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a preparation has come; `days` until the debate, below 0 after it, nothing where its day is not known."""

    claims: int
    answered: Mapping[SideId, int]
    ready: Mapping[SideId, int]
    sourced: int  # claims that are answered, and with a source by each side that did
    days: int | None

    @property
    def responses(self) -> int:
        """How many responses there are to be."""
        return self.claims * len(self.ready)

    @property
    def left(self) -> int:
        """How many of them are not ready."""
        return self.responses - sum(self.ready.values())

    @property
    def a_day(self) -> int:
        """How many must be made ready each day, today too, to have all on the day before the debate."""
        return -(-self.left // self.days) if self.days and self.days > 0 else self.left


class Board:
    """The row of every claim, kept change by change: only what a change touched is looked at again."""

    def __init__(self, project: Project, ledger: Ledger) -> None:
        self._ledger = ledger
        self._rows = _rows(project, ledger)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows in the project's order."""
        return tuple(self._rows.values())

    def row(self, claim: ClaimId) -> Row:
        """The row of a claim. Raises KeyError for one that is not among the claims."""
        return self._rows[claim]

    def update(self, change: Change) -> frozenset[ClaimId] | None:
        """Look again at what `change` may have altered (the ledger knows it already): those claims, or None for all."""
        project, touched = change.after, touched_rows(change)
        if touched is None:
            self._rows = _rows(project, self._ledger)
        elif touched:
            fresh = {claim: _row(project, claim, self._ledger) for claim in touched if claim in project.parents}
            order = project.ids(project.root, "claims")
            self._rows = {claim: fresh.get(claim) or self._rows[claim] for claim in order}
        return touched


def touched_rows(change: Change) -> frozenset[ClaimId] | None:
    """The claims whose rows `change` may alter; None where it may be those of all: also another pace, another side."""
    before, after = change.before, change.after
    if before.settings != after.settings or before.sides != after.sides:
        return None
    return touched_claims(change)


def overview_row(project: Project, claim: Claim, state: ClaimState) -> Row:
    """The row of a claim that is prepared as far as `state` says."""
    responses, settings = project.responses(claim.id), project.settings
    first = {said.side: said for said in reversed(responses)}
    answered = [said for said in responses if is_answered(said)]
    return Row(
        claim=claim.id,
        code=claim.code,
        words=headline(project, claim),
        kind=claim.kind,
        theme=one_line(claim.theme),
        flags=claim.flags,
        answers=tuple(
            _answer(project, settings, side.id, first.get(side.id), state.answered.get(side.id, 0))
            for side in project.sides
        ),
        contested=contestedness(answered) if len(state.answered) > 1 else None,
        gaps=state.gaps,
    )


def headline(project: Project, claim: Claim) -> str:
    """A claim in one line: its statement, or the article's words while it has none."""
    quotes = [one_line(passage.quote) for passage in project.passages(claim.id)[:1]]
    return one_line(claim.statement) or "".join(f"“{quote}”" for quote in quotes)


def columns(project: Project, side: SideId = "") -> tuple[Column, ...]:
    """The columns of the table: of every side, or of `side` alone."""
    sides = [seat.id for seat in project.sides if side in ("", seat.id)]
    return (
        *map(Column, _BEFORE_SIDES),
        *(Column(part, seat) for seat in sides for part in _OF_SIDES),
        *map(Column, _BEHIND_SIDES),
    )


def lines(rows: Sequence[Row], choice: Choice, stances: Sequence[str] = ()) -> tuple[Line, ...]:
    """The rows that are chosen, in the order that is chosen, under their themes if so wished.

    Themes stand in the order in which the claims name them, claims without one last. `stances` are the project's.
    """
    shown = [row for row in rows if choice.shows(row)]
    if choice.order is not None:
        shown.sort(key=_sort_key(choice.order, stances), reverse=choice.descending)
    return tuple(_grouped(rows, shown, choice.side)) if choice.grouped else tuple(shown)


def progress(rows: Sequence[Row], sides: Iterable[Side], deadline: str, today: date) -> Progress:
    """How far these claims are prepared, and the days from `today` to `deadline` (an ISO date, or nothing)."""
    day, seats = one_day(deadline), [side.id for side in sides]
    by_side = {side: [row.answers[at] for row in rows] for at, side in enumerate(seats)}
    return Progress(
        claims=len(rows),
        answered={side: sum(1 for one in said if one.state != EMPTY) for side, said in by_side.items()},
        ready={side: sum(1 for one in said if one.state == "ready") for side, said in by_side.items()},
        sourced=sum(1 for row in rows if _is_sourced(row)),
        days=(day - today).days if day else None,
    )


def themes(rows: Iterable[Row]) -> tuple[str, ...]:
    """The themes that claims have, in the order in which they are named first; none is last."""
    found = dict.fromkeys(row.theme for row in rows)
    return tuple(sorted(found, key=lambda theme: not theme))


def kinds(rows: Iterable[Row]) -> tuple[str, ...]:
    """The kinds that claims have, likewise."""
    found = dict.fromkeys(row.kind for row in rows)
    return tuple(sorted(found, key=lambda kind: not kind))


def _rows(project: Project, ledger: Ledger) -> dict[ClaimId, Row]:
    return {claim: _row(project, claim, ledger) for claim in project.ids(project.root, "claims")}


def _row(project: Project, claim: ClaimId, ledger: Ledger) -> Row:
    return overview_row(project, project.typed(claim, Claim), ledger.state(claim))


def _answer(project: Project, settings: Settings, side: SideId, said: Response | None, words: int) -> Answer:
    seconds = round(words * 60 / max(settings.words_per_minute, 1))
    rated = [
        evidence.strength
        for evidence in (project.evidence(said.id) if said else ())
        if evidence.source in project.parents
    ]
    return Answer(
        side=side,
        response=said.id if said else "",
        stance=said.stance if said else "",
        state=state_of(said),
        words=words,
        seconds=seconds,
        is_over=seconds > settings.response_seconds,
        evidence=len(rated),
        strength=next((strength for strength in STRENGTHS if strength in rated), ""),
    )


def _is_sourced(row: Row) -> bool:
    return any(one.state != EMPTY for one in row.answers) and all(gap.kind != UNSOURCED for gap in row.gaps)


def _grouped(rows: Iterable[Row], shown: Iterable[Row], side: SideId) -> Iterator[Line]:
    groups: dict[str, list[Row]] = {theme: [] for theme in themes(rows)}
    for row in shown:
        groups[row.theme].append(row)
    for theme, members in groups.items():
        if members:
            yield Group(theme, len(members), sum(1 for row in members if row.lacks(side)))
            yield from members


def _sort_key(column: Column, stances: Sequence[str]) -> Callable[[Row], tuple[object, ...]]:
    """What rows are compared by; what is missing comes first among times and evidence, last among words."""
    places = {stance: at for at, stance in enumerate(by_agreement(stances))}
    strengths = {strength: len(STRENGTHS) - at for at, strength in enumerate(STRENGTHS)}

    def of_side(row: Row) -> tuple[object, ...]:
        one = next((one for one in row.answers if one.side == column.side), None)
        if one is None:
            return ()
        if column.part is Part.STANCE:
            return (one.state == EMPTY, places.get(one.stance, len(places)), one.stance)
        return (one.evidence, strengths.get(one.strength, 0)) if column.part is Part.EVIDENCE else (one.words,)

    def of_claim(row: Row) -> tuple[object, ...]:
        if column.part is Part.CODE:
            return (code_number(row.code), row.code)
        if column.part is Part.FLAGS:
            return (len(row.flags),)
        if column.part is Part.CONTESTED:
            return (-1 if row.contested is None else row.contested,)
        words = {Part.CLAIM: row.words, Part.THEME: row.theme, Part.KIND: row.kind}[column.part]
        return (not words, words.casefold())

    return of_side if column.side else of_claim
