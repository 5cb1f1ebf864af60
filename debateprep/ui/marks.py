"""The marks of an article: which words carry which claim, ready to be painted."""

from collections.abc import Iterable
from dataclasses import dataclass

from debateprep.core.anchor import is_anchored
from debateprep.core.claim import code_number
from debateprep.core.item import ArticleId, ClaimId
from debateprep.core.project import Project
from debateprep.core.response import is_answered


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the article's text, in code points, that a claim stands on."""

    claim: ClaimId
    number: int
    start: int
    end: int
    lane: int  # 0 for the first line below the words, 1 for a mark that overlaps it, and so on
    answered: int  # sides that have answered
    sides: int


def marks_of(project: Project, article: ArticleId) -> tuple[Mark, ...]:
    """The marks of an article in the order of their words; those that overlap are put in lanes."""
    text = next((found.text for found in project.articles if found.id == article), "")
    found = []
    sides = [side.id for side in project.sides]
    for claim in project.claims:
        said = {response.side for response in project.responses(claim.id) if is_answered(response)}
        answered = sum(1 for side in sides if side in said)
        for passage in project.passages(claim.id):
            if passage.article == article and is_anchored(passage, text):
                number = code_number(claim.code)
                found.append(Mark(claim.id, number, passage.start, passage.end, 0, answered, len(sides)))
    return _in_lanes(sorted(found, key=_place))


def _place(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.end


def _in_lanes(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    ends: list[int] = []  # of the last mark in each lane
    placed = []
    for mark in marks:
        lane = next((at for at, end in enumerate(ends) if end <= mark.start), len(ends))
        ends[lane:] = [mark.end, *ends[lane + 1 :]]
        placed.append(Mark(mark.claim, mark.number, mark.start, mark.end, lane, mark.answered, mark.sides))
    return tuple(placed)
