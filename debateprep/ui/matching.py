"""Finding a line by a few of its letters: how well it answers what was typed, and by which letters.

No Qt here: a rule that can be tested alone. Letters are compared as in the search, without capitals and accents.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from typing import TypeVar

from debateprep.core.search import Folded, fold

_MOST_TYPED = 64  # letters; what is longer was pasted by mistake
_MOST_INITIALS = 24  # letters that are taken for beginnings of words
_LOOSEST = 4  # letters of the line for each one typed: what is scattered wider is chance
_WORD = re.compile(r"\w+")

Anything = TypeVar("Anything")


class Way(IntEnum):
    """How a line answers what was typed, the best way first."""

    WHOLE = 0
    BEGINNING = 1  # of the line
    WORD = 2  # the letters in a row, from the beginning of a word
    INITIALS = 3  # the beginnings of words, in their order: “mc”, “macl”
    WORDS = 4  # each word that was typed begins one, in any order
    INSIDE = 5  # the letters in a row, inside a word
    SCATTERED = 6


@dataclass(frozen=True, slots=True)
class Match:
    """How well a line answers: the smaller the rank, the better."""

    rank: tuple[int, ...]
    places: tuple[int, ...]  # code points of the line that answer


class Sought:
    """A line that is looked through; it is folded once, at the latest when it is first compared."""

    def __init__(self, line: str) -> None:
        self.line = line
        self._folded: tuple[Folded, tuple[int, ...]] | None = None

    @property
    def is_folded(self) -> bool:
        """Whether it is ready to be compared."""
        return self._folded is not None

    def fold(self) -> tuple[Folded, tuple[int, ...]]:
        """The line as it is compared, and where its words begin."""
        if self._folded is None:
            folded = fold(self.line)
            self._folded = folded, tuple(word.start() for word in _WORD.finditer(folded.text))
        return self._folded


class Wanted:
    """What was typed, made ready to be looked for in many lines."""

    def __init__(self, typed: str) -> None:
        self.text = " ".join(fold(typed).text.split())[:_MOST_TYPED].strip()
        self._letters = self.text.replace(" ", "")
        self._words = self.text.split()
        self._somewhere = re.compile("".join(f"[^{re.escape(one)}]*+{re.escape(one)}" for one in self._letters))
        self._at_word = re.compile(r"(?<!\w)" + re.escape(self.text))
        self._each = [re.compile(r"(?<!\w)" + re.escape(word)) for word in self._words]

    def match(self, line: Sought) -> Match | None:
        """How `line` answers; None if it does not. Nothing typed is answered by every line."""
        folded, beginnings = line.fold()
        text = folded.text
        found = self._found(text, beginnings) if self.text else (Way.WHOLE, ())
        if found is None:
            return None
        way, at = found
        originals = tuple(dict.fromkeys(folded.places[one] for one in at))
        return Match((way, *self._closeness(text, at)), originals)

    def _found(self, text: str, beginnings: Sequence[int]) -> tuple[Way, Sequence[int]] | None:
        in_a_row = self._in_a_row(text)
        if in_a_row is not None and in_a_row[0] <= Way.WORD:
            return in_a_row
        in_order = bool(self._somewhere.match(text))
        if in_order and (at := _by_beginnings(self._letters, text, beginnings)):
            return Way.INITIALS, at
        if (at := self._by_words(text)) is not None:
            return Way.WORDS, at
        return in_a_row or (self._scattered(text) if in_order else None)

    def _in_a_row(self, text: str) -> tuple[Way, Sequence[int]] | None:
        start = text.find(self.text)
        if start < 0:
            return None
        if start == 0:
            return Way.WHOLE if text == self.text else Way.BEGINNING, range(len(self.text))
        word = self._at_word.search(text)
        return (Way.WORD, range(*word.span())) if word else (Way.INSIDE, range(start, start + len(self.text)))

    def _by_words(self, text: str) -> Sequence[int] | None:
        if len(self._words) < 2:
            return None
        found = [each.search(text) for each in self._each]
        return sorted({at for one in found if one for at in range(*one.span())}) if all(found) else None

    def _scattered(self, text: str) -> tuple[Way, Sequence[int]] | None:
        """The letters in their order, from the first place on from which they stand close enough."""
        start = text.find(self._letters[0])
        while start >= 0:
            at = [start]
            for letter in self._letters[1:]:
                at.append(text.find(letter, at[-1] + 1))
                if at[-1] < 0:
                    return None
            if at[-1] - start < _LOOSEST * len(at):
                return Way.SCATTERED, at
            start = text.find(self._letters[0], start + 1)
        return None

    def _closeness(self, text: str, at: Sequence[int]) -> tuple[int, int, int, int]:
        """Gaps between the letters, then where they begin, then whether they end a word, then the line's length."""
        if not at:
            return 0, 0, 0, 0
        gaps = sum(after - before > 1 for before, after in pairwise(at))
        behind = text[at[-1] + 1 : at[-1] + 2]
        return gaps, int(behind.isalnum()), at[0], len(text)


def best(
    wanted: Wanted, things: Sequence[Anything], line: Callable[[Anything], Sought]
) -> list[tuple[Anything, Match]]:
    """The things whose lines answer, the best first; of equals, the earlier first."""
    found = [(match, at) for at, thing in enumerate(things) if (match := wanted.match(line(thing))) is not None]
    return [(things[at], match) for match, at in sorted(found, key=_rank)]


def _rank(found: tuple[Match, int]) -> tuple[tuple[int, ...], int]:
    return found[0].rank, found[1]


def _by_beginnings(letters: str, text: str, beginnings: Sequence[int]) -> Sequence[int] | None:
    """Where `letters` stand if each begins a word or follows the one before it; with as few gaps as will do."""
    if len(letters) > _MOST_INITIALS:
        return None
    steps = [{start: (0, -1) for start in beginnings if text[start] == letters[0]}]  # place → gaps, place before
    for letter in letters[1:]:
        steps.append(_next_step(steps[-1], letter, text, beginnings))
        if not steps[-1]:
            return None
    _, place = min(((gaps, place) for place, (gaps, _) in steps[-1].items()), default=(0, -1))
    at: list[int] = []
    for step in reversed(steps):
        if place >= 0:
            at.append(place)
            place = step[place][1]
    return at[::-1] or None


def _next_step(
    before: dict[int, tuple[int, int]], letter: str, text: str, beginnings: Sequence[int]
) -> dict[int, tuple[int, int]]:
    """Where the next letter may stand, with the fewest gaps on the way there."""
    after = {at + 1: (gaps, at) for at, (gaps, _) in before.items() if text[at + 1 : at + 2] == letter}
    waiting = sorted(before.items())
    passed, fewest = 0, (len(text), -1)
    for start in beginnings:
        while passed < len(waiting) and waiting[passed][0] < start - 1:
            at, (gaps, _) = waiting[passed]
            fewest, passed = min(fewest, (gaps + 1, at)), passed + 1
        if fewest[1] >= 0 and text[start] == letter:
            after[start] = min(fewest, after.get(start, fewest))
    return after
