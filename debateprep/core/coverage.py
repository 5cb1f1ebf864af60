"""What is prepared and what is missing: the rules behind every number that the student is shown."""

from collections.abc import Iterator
from dataclasses import dataclass

from debateprep.core.anchor import Passage, is_anchored
from debateprep.core.article import Article
from debateprep.core.claim import Claim
from debateprep.core.errors import MissingItem
from debateprep.core.item import ClaimId, SideId
from debateprep.core.project import Project
from debateprep.core.response import Response, is_answered
from debateprep.core.source import Source, is_later


@dataclass(frozen=True, slots=True)
class SideCoverage:
    """How many claims a side has answered, has ready, and has answered with a source."""

    answered: int
    ready: int
    sourced: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """The state of a whole preparation, in claims."""

    claims: int
    sides: dict[SideId, SideCoverage]
    unsourced: int
    unanchored: int
    late_sources: int


def coverage(project: Project) -> Coverage:
    """Count everything once."""
    return Coverage(
        claims=len(project.claims),
        sides={side.id: _side_coverage(project, side.id) for side in project.sides},
        unsourced=sum(1 for _ in unsourced(project)),
        unanchored=sum(1 for _ in unanchored(project)),
        late_sources=sum(1 for _ in late_sources(project)),
    )


def first_response(project: Project, claim: ClaimId, side: SideId) -> Response | None:
    """What `side` says to the claim, or nothing if it has no place there yet."""
    try:
        return project.response(claim, side)
    except MissingItem:
        return None


def unanswered(project: Project, side: SideId) -> Iterator[Claim]:
    """Claims to which `side` has not yet written a response, in the project's order."""
    return (claim for claim in project.claims if not _answered(project, claim, side))


def unsourced(project: Project) -> Iterator[Claim]:
    """Claims with an answer that stands on no source, in the project's order."""
    for claim in project.claims:
        if any(is_answered(said) and not is_sourced(project, said) for said in project.responses(claim.id)):
            yield claim


def unanchored(project: Project) -> Iterator[Passage]:
    """Passages whose words are not where they were in the article, in the order of their claims."""
    texts = {article.id: article.text for article in project.articles}
    for claim in project.claims:
        for passage in project.passages(claim.id):
            if not is_anchored(passage, texts.get(passage.article, "")):
                yield passage


def late_sources(project: Project) -> Iterator[Source]:
    """Sources dated after the day on which the role-play is set."""
    as_of = project.event.as_of
    return (source for source in project.sources if is_later(source.date, as_of))


def is_sourced(project: Project, response: Response) -> bool:
    """Whether the response stands on at least one source of the library."""
    return any(evidence.source in project.items for evidence in project.evidence(response.id))


def anchored_article(project: Project, passage: Passage) -> Article | None:
    """The article that the passage stands in, if it is there and holds the passage's words."""
    article = project.items.get(passage.article)
    return article if isinstance(article, Article) and is_anchored(passage, article.text) else None


def _side_coverage(project: Project, side: SideId) -> SideCoverage:
    answers = [answer for claim in project.claims if (answer := _answered(project, claim, side))]
    return SideCoverage(
        answered=len(answers),
        ready=sum(1 for answer in answers if answer.status == "ready"),
        sourced=sum(1 for answer in answers if is_sourced(project, answer)),
    )


def _answered(project: Project, claim: Claim, side: SideId) -> Response | None:
    response = first_response(project, claim.id, side)
    return response if response and is_answered(response) else None
