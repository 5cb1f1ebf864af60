"""The marks of an article: which words carry which claim, ready to be painted and to be read aloud."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate

from debateprep.core.anchor import is_anchored
from debateprep.core.claim import Claim, code_number
from debateprep.core.item import ArticleId, ClaimId, ItemId
from debateprep.core.project import Project
from debateprep.core.response import is_answered


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the article's text, in code points, that a claim stands on."""

    claim: ClaimId
    passage: ItemId
    number: int
    start: int
    end: int
    answered: int  # sides that have answered
    sides: int
    lane: int = 0  # 0 for the first line below the words, 1 for a mark that overlaps it, and so on
    overlaps: bool = False  # with any other


class Marks:
    """The marks of one article in the order of their words, with a quick answer to which stand in a stretch."""

    def __init__(self, marks: Iterable[Mark] = (), spoken: Callable[[Mark], str] = str) -> None:
        self.spoken = spoken  # what a screen reader says of a mark
        self.all = _in_lanes(sorted(marks, key=_place))
        self._starts = [mark.start for mark in self.all]
        self._furthest = list(accumulate((mark.end for mark in self.all), max))

    def within(self, start: int, end: int) -> Sequence[Mark]:
        """The marks that have words from `start` up to `end`."""
        first, last = bisect_right(self._furthest, start), bisect_left(self._starts, end)
        return [mark for mark in self.all[first:last] if mark.end > start]

    def at(self, position: int) -> Sequence[Mark]:
        """The marks that hold the code point at `position`."""
        return self.within(position, position + 1)

    def recounted(self, project: Project, claims: Collection[ClaimId]) -> "Marks":
        """The same marks, with the answers to `claims` counted anew; `project` differs in nothing else."""
        fresh = copy(self)
        fresh.all = tuple(
            replace(mark, answered=_answered(project, mark.claim)) if mark.claim in claims else mark
            for mark in self.all
        )
        fresh.spoken = partial(_spoken, project)
        return fresh

    def of(self, claim: ClaimId | None) -> Sequence[Mark]:
        """The marks of one claim."""
        return [mark for mark in self.all if mark.claim == claim]


def marks_of(project: Project, article: ArticleId) -> Marks:
    """The marks of an article."""
    text = next((found.text for found in project.articles if found.id == article), "")
    found = []
    for claim in project.claims:
        standing = [one for one in project.passages(claim.id) if one.article == article and is_anchored(one, text)]
        if standing:
            facts = (code_number(claim.code), _answered(project, claim.id), len(project.sides))
            found += [Mark(claim.id, one.id, facts[0], one.start, one.end, *facts[1:]) for one in standing]
    return Marks(found, partial(_spoken, project))


def _answered(project: Project, claim: ClaimId) -> int:
    said = {response.side for response in project.responses(claim) if is_answered(response)}
    return sum(1 for side in project.sides if side.id in said)


def _spoken(project: Project, mark: Mark) -> str:
    claim = project.typed(mark.claim, Claim)
    said = {response.side for response in project.responses(claim.id) if is_answered(response)}
    states = [f"{side.name} {'answered' if side.id in said else 'missing'}" for side in project.sides]
    return ", ".join(filter(None, (f"claim {mark.number}", claim.kind, *states)))


def _place(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.end


def _in_lanes(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    ends: list[int] = []  # of the last mark in each lane
    placed: list[Mark] = []
    for mark in marks:
        if all(end <= mark.start for end in ends):
            ends = [mark.end]
            placed.append(mark)
            continue
        lane = next((at for at, end in enumerate(ends) if end <= mark.start), len(ends))
        ends[lane:] = [mark.end, *ends[lane + 1 :]]
        placed.append(replace(mark, lane=lane, overlaps=True))
    return tuple(_told_of_those_behind(placed))


def _told_of_those_behind(marks: Sequence[Mark]) -> Iterable[Mark]:
    """A mark that a later one begins in overlaps too."""
    for at, mark in enumerate(marks):
        meets = any(behind.start < mark.end for behind in marks[at + 1 : at + 2])
        yield replace(mark, overlaps=True) if meets else mark
