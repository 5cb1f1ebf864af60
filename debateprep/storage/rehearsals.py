"""What was rehearsed, and when it is due again: one private file a project in the user's state folder.

The dates are those of FSRS, the scheduler that Anki uses; it is loaded when the first card is rated.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime
from pathlib import Path
from typing import Any

from debateprep.core.errors import StorageProblem
from debateprep.core.item import ItemId
from debateprep.core.rehearsal import CardKey
from debateprep.core.sitting import Day, Turn
from debateprep.storage.durable import write_whole
from debateprep.storage.problems import NotThere
from debateprep.storage.project_file import read_regular_file

_VERSION = 1
_LONGEST_INTERVAL = 30  # days: a debate is prepared in weeks, and nothing should be due after it only
_LARGEST = 16_000_000  # bytes; a thousand claims of four sides take one
_HARDEST = 10.0  # of FSRS's difficulties, from 1
_LONGEST_MEMORY = 36_500.0  # days of FSRS's stability, above 0


class DamagedRehearsals(StorageProblem):
    """The file cannot be read; it has been put aside, and the next call begins anew."""

    def __init__(self, aside: Path) -> None:
        super().__init__(
            "What you rehearsed before could not be read, so every claim is new again. The old file is kept: {}", aside
        )


class RehearsalsNotRead(StorageProblem):
    """The system does not let us read the file."""

    def __init__(self, path: Path) -> None:
        super().__init__("What you rehearsed before cannot be opened. Let the app read and write {}", path.parent)


class RehearsalsNotKept(StorageProblem):
    """The file could not be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "Your rating is not kept: the app could not write its file. The sitting goes on; "
            "free some space, or let the app write in {}",
            path.parent,
        )


@dataclass(frozen=True, slots=True)
class Memory:
    """How well one card is known, as FSRS has it: days until it fades, and 1 to 10."""

    stability: float
    difficulty: float
    due: datetime
    last: datetime


@dataclass(frozen=True, slots=True)
class _Record:
    """All that is known of one project."""

    cards: Mapping[CardKey, Memory] = field(default_factory=dict)
    days: tuple[Day, ...] = ()


class _NotARecord(Exception):
    """The data is not what `_written` writes."""


def local_now() -> datetime:
    """The moment it is, on the clock of this place."""
    return datetime.now().astimezone()


class Rehearsals:
    """The schedule of every project, each in a file of its own in `folder`, which is made when it is needed."""

    def __init__(self, folder: Path, now: Callable[[], datetime] = local_now) -> None:
        self._folder = folder
        self._now = now

    def today(self) -> date:
        """The day it is where the student is."""
        return self._now().date()

    def due(self, project: ItemId) -> Mapping[CardKey, date]:
        """When each card that was ever rehearsed is due again. Raises DamagedRehearsals once, RehearsalsNotRead."""
        zone = self._now().tzinfo
        return {key: memory.due.astimezone(zone).date() for key, memory in self._read(project).cards.items()}

    def days(self, project: ItemId) -> tuple[Day, ...]:
        """The days on which the project was rehearsed, in order. Raises DamagedRehearsals once, RehearsalsNotRead."""
        return self._read(project).days

    def rate(self, project: ItemId, turn: Turn) -> date:
        """Remember a turn, safely on the disk; the day on which its card is due again.

        Another window may have rated meanwhile, so the file is read again each time.
        Raises DamagedRehearsals once, RehearsalsNotRead, RehearsalsNotKept.
        """
        now = self._now()
        record = self._read(project)
        memory = _reviewed(record.cards.get(turn.key), turn, now.astimezone(UTC))
        days = _with_turn(record.days, turn, now.date())
        self._write(project, _Record({**record.cards, turn.key: memory}, days))
        return memory.due.astimezone(now.tzinfo).date()

    def path(self, project: ItemId) -> Path:
        """The file of a project; its name follows from the id, which may be any text."""
        name = hashlib.sha256(project.encode("utf-8", "replace")).hexdigest()[:32]
        return self._folder / f"{name}.json"

    def _read(self, project: ItemId) -> _Record:
        path = self.path(project)
        try:
            data = read_regular_file(path, _LARGEST)
        except NotThere:
            return _Record()
        except StorageProblem as problem:
            raise RehearsalsNotRead(path) from problem
        try:
            return _record_of(data, project) if data else _Record()  # made, but not yet written to
        except _NotARecord as error:
            raise DamagedRehearsals(_put_aside(path)) from error

    def _write(self, project: ItemId, record: _Record) -> None:
        path = self.path(project)
        data = json.dumps(_written(record, project), ensure_ascii=True)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.touch(mode=0o600)  # nobody else's to read; what is written over it keeps that
            write_whole(path, data.encode("ascii"))
        except (OSError, StorageProblem) as error:
            raise RehearsalsNotKept(path) from error


def _put_aside(path: Path) -> Path:
    """Give a damaged file a name that no other has. Raises RehearsalsNotRead."""
    number = 1
    while (aside := path.with_suffix(f".damaged-{number}.json")).exists():
        number += 1
    try:
        path.rename(aside)
    except OSError as error:
        raise RehearsalsNotRead(path) from error
    return aside


def _reviewed(before: Memory | None, turn: Turn, now: datetime) -> Memory:
    """How well the card is known after a turn. A card comes again in the sitting by itself: FSRS counts whole days."""
    from fsrs import Card, Rating, Scheduler, State  # noqa: PLC0415

    scheduler = Scheduler(
        learning_steps=(), relearning_steps=(), maximum_interval=_LONGEST_INTERVAL, enable_fuzzing=False
    )
    card = Card(card_id=0, due=now)
    if before is not None:
        card = Card(0, State.Review, None, before.stability, before.difficulty, before.due, min(before.last, now))
    card, _ = scheduler.review_card(card, Rating(int(turn.rating)), now)
    return Memory(card.stability or 0.0, card.difficulty or 0.0, card.due, now)


def _with_turn(days: tuple[Day, ...], turn: Turn, today: date) -> tuple[Day, ...]:
    there = {day.date: day for day in days}
    there[today] = there.get(today, Day(today)).with_turn(turn)
    return tuple(there[when] for when in sorted(there))


def _written(record: _Record, project: ItemId) -> dict[str, Any]:
    return {
        "rehearsals": _VERSION,
        "project": project,
        "cards": [
            {
                "claim": key.claim,
                "side": key.side,
                "stability": memory.stability,
                "difficulty": memory.difficulty,
                "due": memory.due.isoformat(),
                "last": memory.last.isoformat(),
            }
            for key, memory in record.cards.items()
        ],
        "days": [
            {"date": day.date.isoformat(), "ratings": list(day.ratings), "over": day.over, "under": day.under}
            for day in record.days
        ],
    }


def _record_of(data: bytes, project: ItemId) -> _Record:
    """What `_written` wrote. Raises _NotARecord for anything else."""
    try:
        found = json.loads(data)
        if found["rehearsals"] != _VERSION or found["project"] != project:
            raise _NotARecord
        cards = {CardKey(str(row["claim"]), str(row["side"])): _memory_of(row) for row in found["cards"]}
        days = {day.date: day for day in map(_day_of, found["days"])}
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
        raise _NotARecord from error
    return _Record(cards, tuple(days[when] for when in sorted(days)))


def _memory_of(row: Mapping[str, Any]) -> Memory:
    memory = Memory(
        stability=float(row["stability"]),
        difficulty=float(row["difficulty"]),
        due=datetime.fromisoformat(row["due"]).astimezone(UTC),
        last=datetime.fromisoformat(row["last"]).astimezone(UTC),
    )
    sane = 0 < memory.stability <= _LONGEST_MEMORY and 1 <= memory.difficulty <= _HARDEST
    if not sane or not MINYEAR < memory.due.year < MAXYEAR:
        raise _NotARecord
    return memory


def _day_of(row: Mapping[str, Any]) -> Day:
    again, hard, good, easy = (_count(number) for number in row["ratings"])
    return Day(date.fromisoformat(row["date"]), (again, hard, good, easy), _count(row["over"]), _count(row["under"]))


def _count(number: object) -> int:
    if type(number) is not int or number < 0:
        raise _NotARecord
    return number
