"""A sitting of the drill: what is shown next, how the time runs, what has been rated, and what follows from it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, IntEnum, auto
from typing import Protocol

from debateprep.core.item import ItemId
from debateprep.core.rehearsal import CardKey

MOST_CARDS = 20  # in a sitting that is drawn by due dates: half an hour, with a slot of a minute
AGAIN_AFTER = 4  # other cards stand between a card and its return, where there are so many
WARNING = 15  # seconds before the end of a slot


class Rating(IntEnum):
    """How an answer went, by the speaker's own word."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class Mode(Enum):
    """A way to rehearse."""

    LEARN = "learn"
    CROSS_EXAMINATION = "cross-examination"
    SPEECH = "speech"


class Phase(Enum):
    """Where one stands with a card."""

    THINK = auto()
    SPEAK = auto()
    FOLLOW_UP = auto()  # the expected counter has been put, and is being answered
    REVEAL = auto()


@dataclass(frozen=True, slots=True)
class Turn:
    """One card answered once."""

    key: CardKey
    rating: Rating
    spoken: tuple[float, ...]  # seconds: of the answer, and of the one to the counter where it was put
    slot: int  # seconds that each of these may take

    @property
    def over(self) -> int:
        """Seconds spoken beyond the slots."""
        return sum(max(0, round(seconds) - self.slot) for seconds in self.spoken)

    @property
    def under(self) -> int:
        """Seconds of the slots that were left."""
        return sum(max(0, self.slot - round(seconds)) for seconds in self.spoken)


@dataclass(frozen=True, slots=True)
class Sitting:
    """The cards still to come, the first of them now, and the turns taken."""

    waiting: tuple[CardKey, ...]
    turns: tuple[Turn, ...] = ()

    @property
    def current(self) -> CardKey | None:
        """The card that is asked now; nothing at the end."""
        return self.waiting[0] if self.waiting else None

    def rated(self, turn: Turn) -> "Sitting":
        """The sitting after a turn with the current card: one rated “again” comes back after some others."""
        rest = self.waiting[1:]
        if turn.rating is Rating.AGAIN:
            rest = (*rest[:AGAIN_AFTER], turn.key, *rest[AGAIN_AFTER:])
        return Sitting(rest, (*self.turns, turn))

    def without_current(self) -> "Sitting":
        """The sitting when the current card is not there any more."""
        return replace(self, waiting=self.waiting[1:])


@dataclass(frozen=True, slots=True)
class Summary:
    """What is told at the end of a sitting."""

    turns: int
    claims: int
    on_time: int  # turns that took no longer than their slots
    over: int  # seconds, of all turns
    under: int
    weak: tuple[CardKey, ...]  # rated again or hard, the worst first


@dataclass(frozen=True, slots=True)
class Day:
    """What was rehearsed on one day."""

    date: date
    ratings: tuple[int, int, int, int] = (0, 0, 0, 0)  # turns that were rated again, hard, good, easy
    over: int = 0  # seconds
    under: int = 0

    @property
    def turns(self) -> int:
        """How many answers were given."""
        return sum(self.ratings)

    def with_turn(self, turn: Turn) -> "Day":
        """The day after one more turn."""
        counts = list(self.ratings)
        counts[turn.rating - 1] += 1
        again, hard, good, easy = counts
        return Day(self.date, (again, hard, good, easy), self.over + turn.over, self.under + turn.under)


@dataclass(frozen=True, slots=True)
class Stopwatch:
    """Seconds that have run, without the pauses; `now` is always of the same clock."""

    kept: float = 0.0
    started: float | None = None

    @property
    def is_running(self) -> bool:
        """Whether time runs."""
        return self.started is not None

    def seconds(self, now: float) -> float:
        """How long it has run."""
        return self.kept + (0.0 if self.started is None else max(0.0, now - self.started))

    def start(self, now: float) -> "Stopwatch":
        """Let it run, or run on."""
        return self if self.is_running else Stopwatch(self.kept, now)

    def stop(self, now: float) -> "Stopwatch":
        """Let it stand."""
        return Stopwatch(self.seconds(now))


class Schedule(Protocol):
    """What remembers, outside the project, which card is due when, and what was rehearsed on which day."""

    def today(self) -> date:
        """The day it is where the student is."""

    def due(self, project: ItemId) -> Mapping[CardKey, date]:
        """When each card that was ever rehearsed is due again. Raises StorageProblem."""

    def days(self, project: ItemId) -> tuple[Day, ...]:
        """The days on which the project was rehearsed, in order. Raises StorageProblem."""

    def rate(self, project: ItemId, turn: Turn) -> date:
        """Remember a turn; the day on which its card is due again. Raises StorageProblem."""


def next_phase(phase: Phase, *, has_follow_up: bool) -> Phase:
    """What comes after `phase` at a word of the speaker; the reveal ends with a rating only."""
    if phase is Phase.THINK:
        return Phase.SPEAK
    return Phase.FOLLOW_UP if phase is Phase.SPEAK and has_follow_up else Phase.REVEAL


def due_now(keys: Iterable[CardKey], due: Mapping[CardKey, date], today: date) -> tuple[CardKey, ...]:
    """The cards to rehearse today: those due, the longest due first, then those never rehearsed, in their order."""
    every = tuple(keys)
    known = sorted((key for key in every if key in due and due[key] <= today), key=due.__getitem__)
    return (*known, *(key for key in every if key not in due))


def due_first(keys: Iterable[CardKey], due: Mapping[CardKey, date]) -> tuple[CardKey, ...]:
    """The cards in the order in which they will be due; those never rehearsed at once."""
    return tuple(sorted(keys, key=lambda key: due.get(key, date.min)))


def next_due(keys: Iterable[CardKey], due: Mapping[CardKey, date], today: date) -> tuple[date, int] | None:
    """The next day after `today` on which cards are due, and how many; nothing where none is."""
    days = sorted(due[key] for key in keys if key in due and due[key] > today)
    return (days[0], days.count(days[0])) if days else None


def marks_passed(before: float, after: float, slot: int) -> tuple[int, ...]:
    """The seconds left at each mark of the slot that was passed between two moments: 15, and 0."""
    marks = (WARNING, 0) if slot > WARNING else (0,)
    return tuple(left for left in marks if before < slot - left <= after)


def summary(turns: Sequence[Turn]) -> Summary:
    """What `turns` come to."""
    worst: dict[CardKey, Rating] = {}
    for turn in turns:
        worst[turn.key] = min(turn.rating, worst.get(turn.key, turn.rating))
    weak = sorted((key for key in worst if worst[key] <= Rating.HARD), key=worst.__getitem__)
    return Summary(
        turns=len(turns),
        claims=len(worst),
        on_time=sum(1 for turn in turns if not turn.over),
        over=sum(turn.over for turn in turns),
        under=sum(turn.under for turn in turns),
        weak=tuple(weak),
    )
