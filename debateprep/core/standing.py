"""How far one project has come, in a few numbers: what a teacher sees of it beside those of the others."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from debateprep.core.coverage import Coverage, Ledger
from debateprep.core.overview import EMPTY, Answer, Board
from debateprep.core.project import Project, Side


@dataclass(frozen=True, slots=True)
class SideStanding:
    """What one side has, over all claims; its stances with how often each is taken, the most frequent first."""

    name: str
    answered: int
    ready: int
    sourced: int
    words: int  # to speak
    evidence: int  # places in sources of the library
    too_long: int  # responses that take longer than they may
    stances: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """The numbers of a project. Gaps are counted in claims, passages and sources, as everywhere."""

    title: str
    claims: int
    sides: tuple[SideStanding, ...]
    unsourced: int
    unanchored: int
    late_sources: int
    flags: tuple[tuple[str, int], ...]  # set at claims, with how many
    rubric: tuple[str, ...]  # what it is marked by


def standing(project: Project) -> Standing:
    """Count a whole project once."""
    ledger = Ledger(project)
    rows, counted = Board(project, ledger).rows, ledger.coverage
    return Standing(
        title=project.debate.title,
        claims=counted.claims,
        sides=tuple(_side(side, counted, [row.answers[at] for row in rows]) for at, side in enumerate(project.sides)),
        unsourced=counted.unsourced,
        unanchored=counted.unanchored,
        late_sources=counted.late_sources,
        flags=_counted([flag for row in rows for flag in row.flags]),
        rubric=project.export.rubric,
    )


def _side(side: Side, counted: Coverage, answers: Sequence[Answer]) -> SideStanding:
    said, coverage = [one for one in answers if one.state != EMPTY], counted.sides[side.id]
    return SideStanding(
        name=side.name,
        answered=coverage.answered,
        ready=coverage.ready,
        sourced=coverage.sourced,
        words=coverage.words,
        evidence=sum(one.evidence for one in said),
        too_long=sum(1 for one in said if one.is_over),
        stances=_counted([one.stance for one in said if one.stance]),
    )


def _counted(names: Sequence[str]) -> tuple[tuple[str, int], ...]:
    return tuple(Counter(names).most_common())
