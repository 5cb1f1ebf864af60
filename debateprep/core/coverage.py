"""What is prepared and what is missing: the rules behind every number that the student is shown."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from debateprep.core.anchor import Passage, is_anchored
from debateprep.core.article import Article
from debateprep.core.claim import Claim
from debateprep.core.edits import Create, Operation, SetField, Splice
from debateprep.core.history import Change
from debateprep.core.item import ClaimId, ResponseId, SideId, SourceId
from debateprep.core.project import Debate, Event, Export, Project, Settings
from debateprep.core.response import Response, is_answered, spoken_words
from debateprep.core.source import Milestone, Source, Term, is_later

UNANSWERED, UNSOURCED, UNANCHORED, LATE = "unanswered", "unsourced", "unanchored", "late"


@dataclass(frozen=True, slots=True)
class Gap:
    """A kind of thing that a claim may lack; `side` where it is one side's."""

    kind: str
    side: SideId = ""

    def holds(self, other: "Gap") -> bool:
        """Whether `other` is this, or this of some side."""
        return self.kind == other.kind and self.side in ("", other.side)


@dataclass(frozen=True, slots=True)
class ClaimState:
    """How far one claim is prepared."""

    answered: Mapping[SideId, int]  # words to speak, of each side that has answered
    ready: frozenset[SideId]
    sourced: frozenset[SideId]
    gaps: tuple[Gap, ...]  # in the order in which one fills them
    unanchored: int  # passages
    late: frozenset[SourceId]  # cited, and dated after the day of the role-play


@dataclass(frozen=True, slots=True)
class SideCoverage:
    """How many claims a side has answered, has ready, and has answered with a source; and its words to speak."""

    answered: int
    ready: int
    sourced: int
    words: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """The state of a whole preparation, in claims; what lost its place, in passages; what is late, in cited sources."""

    claims: int
    sides: Mapping[SideId, SideCoverage]
    unsourced: int
    unanchored: int
    late_sources: int


class Ledger:
    """The state of every claim, kept change by change: a number costs nothing while somebody types."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._states = _states(project)

    def update(self, change: Change) -> None:
        """Count again what `change` may have altered."""
        self._project = change.after
        touched = touched_claims(change)
        if touched is None:
            self._states = _states(change.after)
        else:
            claims = change.after.ids(change.after.root, "claims")
            fresh = {claim: claim_state(change.after, claim) for claim in touched if claim in change.after.parents}
            self._states = {claim: fresh.get(claim) or self._states[claim] for claim in claims}

    def state(self, claim: ClaimId) -> ClaimState:
        """How far a claim is prepared. Raises KeyError for one that is not among the claims."""
        return self._states[claim]

    def with_gap(self, gap: Gap) -> tuple[ClaimId, ...]:
        """The claims with that gap, of any side where it names none, in the project's order."""
        return tuple(claim for claim, state in self._states.items() if any(gap.holds(one) for one in state.gaps))

    def next_gap(self, claim: ClaimId | None, last: Gap | None, only: Gap | None = None) -> tuple[ClaimId, Gap] | None:
        """What is missing next, behind the gap `last` of `claim`, around the end; nothing where nothing is."""
        every = [
            (here, gap) for here, state in self._states.items() for gap in state.gaps if only is None or only.holds(gap)
        ]
        order = {here: at for at, here in enumerate(self._states)}
        start = order.get(claim or "", -1)
        for here, gap in every:
            if order[here] > start or (order[here] == start and _is_behind(gap, last, self._states[here].gaps)):
                return here, gap
        return every[0] if every else None

    @property
    def coverage(self) -> Coverage:
        """The numbers of the whole."""
        states = self._states.values()
        return Coverage(
            claims=len(states),
            sides={side.id: _side_coverage(side.id, states) for side in self._project.sides},
            unsourced=sum(1 for state in states if any(gap.kind == UNSOURCED for gap in state.gaps)),
            unanchored=sum(state.unanchored for state in states),
            late_sources=len(frozenset[SourceId]().union(*(state.late for state in states))),
        )


def coverage(project: Project) -> Coverage:
    """Count everything once."""
    return Ledger(project).coverage


def claim_state(project: Project, claim: ClaimId) -> ClaimState:
    """How far a claim is prepared."""
    first = {said.side: said for said in reversed(project.responses(claim))}
    answers = {side: said for side, said in first.items() if is_answered(said)}
    sourced = frozenset(side for side, said in answers.items() if is_sourced(project, said))
    lost = sum(1 for _ in _unanchored(project, claim))
    late = frozenset(late_sources(project, claim))
    gaps = [Gap(UNANSWERED, side.id) for side in project.sides if side.id not in answers]
    gaps += [Gap(UNSOURCED, side.id) for side in project.sides if side.id in answers and side.id not in sourced]
    gaps += [Gap(UNANCHORED)] * bool(lost) + [Gap(LATE)] * bool(late)
    return ClaimState(
        answered={side: spoken_words(said) for side, said in answers.items()},
        ready=frozenset(side for side, said in answers.items() if said.status == "ready"),
        sourced=sourced,
        gaps=tuple(gaps),
        unanchored=lost,
        late=late,
    )


def touched_claims(change: Change) -> frozenset[ClaimId] | None:
    """The claims whose state `change` may alter; None where it may be that of any."""
    touched: set[ClaimId] = set()
    for operation in change.edit.operations:
        item = operation.item.id if isinstance(operation, Create) else operation.item
        claims = {claim for project in (change.before, change.after) if (claim := project.claim_of(item))}
        if not claims and _matters(change.after, operation):
            return None
        touched |= claims
    return frozenset(touched)


def first_response(project: Project, claim: ClaimId, side: SideId) -> Response | None:
    """What `side` says to the claim, or nothing if it has no place there yet."""
    return next((said for said in project.responses(claim) if said.side == side), None)


def unanswered(project: Project, side: SideId) -> Iterator[Claim]:
    """Claims to which `side` has not yet written a response, in the project's order."""
    for claim in project.claims:
        response = first_response(project, claim.id, side)
        if response is None or not is_answered(response):
            yield claim


def answered_by_all(project: Project) -> int:
    """How many claims every side has answered."""
    missing = {claim.id for side in project.sides for claim in unanswered(project, side.id)}
    return len(project.ids(project.root, "claims")) - len(missing)


def unsourced(project: Project) -> Iterator[Claim]:
    """Claims with an answer that stands on no source, in the project's order."""
    for claim in project.claims:
        if any(gap.kind == UNSOURCED for gap in claim_state(project, claim.id).gaps):
            yield claim


def unanchored(project: Project) -> Iterator[Passage]:
    """Passages whose words are not where they were in the article, in the order of their claims."""
    for claim in project.claims:
        yield from _unanchored(project, claim.id)


def late_sources(project: Project, claim: ClaimId) -> Iterator[SourceId]:
    """The sources that anything said to the claim stands on and that are dated after the day of the role-play."""
    as_of = project.event.as_of
    for cited in _cited(project, project.ids(claim, "responses")) if as_of else ():
        source = project.items.get(cited)
        if isinstance(source, Source) and is_later(source.date, as_of):
            yield cited


def is_sourced(project: Project, response: Response) -> bool:
    """Whether the response stands on at least one source of the library."""
    return any(evidence.source in project.parents for evidence in project.evidence(response.id))


def anchored_article(project: Project, passage: Passage) -> Article | None:
    """The article that the passage stands in, if it is there and holds the passage's words."""
    article = project.items.get(passage.article) if passage.article in project.parents else None
    return article if isinstance(article, Article) and is_anchored(passage, article.text) else None


def _states(project: Project) -> dict[ClaimId, ClaimState]:
    return {claim: claim_state(project, claim) for claim in project.ids(project.root, "claims")}


def _is_behind(gap: Gap, last: Gap | None, gaps: tuple[Gap, ...]) -> bool:
    return last not in gaps or gaps.index(gap) > gaps.index(last)


def _side_coverage(side: SideId, states: Iterable[ClaimState]) -> SideCoverage:
    answers = [state for state in states if side in state.answered]
    return SideCoverage(
        answered=len(answers),
        ready=sum(1 for state in answers if side in state.ready),
        sourced=sum(1 for state in answers if side in state.sourced),
        words=sum(state.answered[side] for state in answers),
    )


def _unanchored(project: Project, claim: ClaimId) -> Iterator[Passage]:
    return (passage for passage in project.passages(claim) if anchored_article(project, passage) is None)


def _cited(project: Project, responses: Iterable[ResponseId]) -> Iterator[SourceId]:
    for response in responses:
        yield from (evidence.source for evidence in project.evidence(response))
        yield from _cited(project, project.ids(response, "replies"))


_COUNTED = {Source: "date", Article: "text", Event: "as_of"}  # the one field of each that a number depends on
_UNCOUNTED = (Debate, Settings, Export, Term, Milestone)


def _matters(project: Project, operation: Operation) -> bool:
    """Whether an operation on what hangs under no claim may alter the state of claims."""
    item = operation.item if isinstance(operation, Create) else project.items.get(operation.item)
    if isinstance(operation, SetField | Splice) and type(item) in _COUNTED:
        return operation.field == _COUNTED[type(item)]
    return not isinstance(item, _UNCOUNTED)
