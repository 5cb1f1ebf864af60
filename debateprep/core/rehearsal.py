"""What can be rehearsed: each claim that a side has answered, asked as the article puts it; nothing here is made up."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from debateprep.core.anchor import Passage
from debateprep.core.article import paragraph_number
from debateprep.core.claim import Claim
from debateprep.core.coverage import anchored_article, first_response
from debateprep.core.item import ClaimId, SideId
from debateprep.core.markup import plain
from debateprep.core.project import Project
from debateprep.core.response import Evidence, Response, is_answered, spoken_text, spoken_words, state_of
from debateprep.core.source import Source, short_citation
from debateprep.core.text import one_line

_BETWEEN_PASSAGES = " … "


class CardKey(NamedTuple):
    """Which card it is: a claim, and the side that answers it."""

    claim: ClaimId
    side: SideId


@dataclass(frozen=True, slots=True)
class Proof:
    """A place that a response stands on: the source in a few words, and what was noted of it."""

    source: str
    pinpoint: str
    quote: str
    strength: str
    basis: str


@dataclass(frozen=True, slots=True)
class Counter:
    """What another side is expected to say back, and what has been prepared against it."""

    side: SideId
    text: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A claim for a side to answer: what is asked, and what is hidden until it is asked for."""

    key: CardKey
    code: str
    theme: str
    asked: str
    is_quoted: bool  # as the article puts it; else in the student's own words
    paragraph: int  # of the article, from 1; 0 where the claim stands in none
    stance: str
    text: str
    because: str
    so_what: str
    evidence: tuple[Proof, ...]
    counters: tuple[Counter, ...]


@dataclass(frozen=True, slots=True)
class SpeechPart:
    """What a side says to one claim, as it is spoken."""

    claim: ClaimId
    code: str
    text: str
    words: int


def answered(project: Project, side: SideId, *, theme: str = "", ready_only: bool = False) -> tuple[CardKey, ...]:
    """The claims that `side` has answered, in the project's order; of one theme, or only what is marked ready."""
    return tuple(
        CardKey(claim.id, side)
        for claim in project.claims
        if (not theme or claim.theme == theme) and _counts(first_response(project, claim.id, side), ready_only)
    )


def themes(project: Project, side: SideId) -> tuple[str, ...]:
    """The themes of what `side` has answered, each once, in the project's order."""
    found = (project.typed(key.claim, Claim).theme for key in answered(project, side))
    return tuple(dict.fromkeys(theme for theme in found if theme))


def shuffled(keys: Iterable[CardKey], seed: int) -> tuple[CardKey, ...]:
    """The cards in an order that looks like chance, and is the same for the same seed."""
    order = list(keys)
    random.Random(seed).shuffle(order)  # noqa: S311  # a drill keeps no secret
    return tuple(order)


def cards(project: Project, keys: Iterable[CardKey]) -> tuple[Card, ...]:
    """The cards of these keys; one whose claim or answer is gone is left out."""
    found = (card(project, key) for key in keys)
    return tuple(one for one in found if one is not None)


def card(project: Project, key: CardKey) -> Card | None:
    """What is asked and what is revealed; nothing where the claim or the answer is not there any more."""
    claim = project.items.get(key.claim) if key.claim in project.parents else None
    response = first_response(project, key.claim, key.side) if claim else None
    if not isinstance(claim, Claim) or not _counts(response) or response is None:
        return None
    quote = _quoted(project.passages(claim.id))
    return Card(
        key=key,
        code=claim.code,
        theme=claim.theme,
        asked=quote or one_line(plain(claim.statement)) or claim.code,
        is_quoted=bool(quote),
        paragraph=_paragraph(project, claim.id),
        stance=response.stance,
        text=plain(response.text).strip(),
        because=plain(response.because).strip(),
        so_what=plain(response.so_what).strip(),
        evidence=tuple(_proofs(project, response)),
        counters=tuple(_counters(project, response)),
    )


def speech(project: Project, keys: Iterable[CardKey]) -> tuple[SpeechPart, ...]:
    """What is said to these claims one after another."""
    found = ((key.claim, first_response(project, key.claim, key.side)) for key in keys if key.claim in project.parents)
    return tuple(_speech_part(project, claim, said) for claim, said in found if said is not None and is_answered(said))


def _counts(response: Response | None, ready_only: bool = False) -> bool:
    return response is not None and is_answered(response) and (not ready_only or state_of(response) == "ready")


def _quoted(passages: Iterable[Passage]) -> str:
    return _BETWEEN_PASSAGES.join(one_line(passage.quote) for passage in passages if passage.quote.strip())


def _paragraph(project: Project, claim: ClaimId) -> int:
    for passage in project.passages(claim):
        article = anchored_article(project, passage)
        if article is not None:
            return paragraph_number(article.text, passage.start)
    return 0


def _proofs(project: Project, response: Response) -> Iterator[Proof]:
    for evidence in project.evidence(response.id):
        yield _proof(project, evidence)


def _proof(project: Project, evidence: Evidence) -> Proof:
    source = project.items.get(evidence.source) if evidence.source in project.parents else None
    said = short_citation(source) if isinstance(source, Source) else ""
    return Proof(said, evidence.pinpoint, one_line(plain(evidence.quote)), evidence.strength, evidence.basis)


def _counters(project: Project, response: Response) -> Iterator[Counter]:
    """The first rung of the ladder: what other sides say back; and from the second, what this side says to that."""
    for reply in project.replies(response.id):
        if reply.side != response.side and is_answered(reply):
            back = (one for one in project.replies(reply.id) if one.side == response.side and is_answered(one))
            yield Counter(reply.side, spoken_text(reply).strip(), tuple(spoken_text(one).strip() for one in back))


def _speech_part(project: Project, claim: ClaimId, response: Response) -> SpeechPart:
    return SpeechPart(claim, project.typed(claim, Claim).code, spoken_text(response), spoken_words(response))
