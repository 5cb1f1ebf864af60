"""What one side says to a claim, the evidence it stands on, and the ladder of replies below it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from debateprep.core.item import ClaimId, Item, ResponseId, SideId, SourceId, derived
from debateprep.core.markup import plain
from debateprep.core.text import word_count

CONCEDE = "concede"  # the stance of a side that grants the claim
STANCES = ("defend", "extend", CONCEDE, "qualify", "rebut", "reframe")
STATUSES = ("empty", "draft", "ready")
EVIDENCE_KINDS = ("official-statement", "treaty", "data", "expert", "press", "history")
STRENGTHS = ("strong", "medium", "weak")
BASES = ("stated", "inference")


@dataclass(frozen=True, slots=True, kw_only=True)
class Response(Item):
    """What a side says back; under another response it is a reply to it."""

    side: SideId
    stance: str = ""
    status: str = "empty"
    text: str = ""
    because: str = ""
    so_what: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Item):
    """A place in a source that a response stands on, and whether it says so (stated) or we infer it (inference)."""

    source: SourceId = ""
    pinpoint: str = ""
    quote: str = ""
    kind: str = ""
    strength: str = ""
    basis: str = ""  # nobody has said yet


def response_id(claim: ClaimId, side: SideId) -> ResponseId:
    """The id of the first response of `side` to `claim`: the same for everyone who creates it."""
    return derived("rsp", claim, side)


def is_answered(response: Response) -> bool:
    """Whether the side has said anything yet."""
    return bool(response.text.strip())


def state_of(response: Response | None) -> str:
    """How far a response is, or one that is not there: empty while nothing is said, else draft or ready."""
    if response is None or not is_answered(response):
        return "empty"
    return "ready" if response.status == "ready" else "draft"


def spoken_text(response: Response) -> str:
    """The words that are said aloud: response, because, so what, without signs of markup. Sources never count."""
    return _spoken(response.text, response.because, response.so_what)


def spoken_words(response: Response) -> int:
    """How many words that is."""
    return _spoken_words(response.text, response.because, response.so_what)


def _spoken(*parts: str) -> str:
    return plain("\n".join(part for part in parts if part))


@lru_cache(maxsize=10_000)
def _spoken_words(*parts: str) -> int:
    return word_count(_spoken(*parts))


_AGREEMENT = {"defend": 2, "extend": 2, CONCEDE: 1, "qualify": 0, "reframe": -1, "rebut": -2}


def contestedness(responses: Iterable[Response]) -> int:
    """How far the sides' stances to one claim lie apart: 0 shared, 1 partly shared, 2 contested, 3 strongly contested.

    Two sides that defend and rebut are 3 apart; stances of the project's own making do not count.
    """
    places = [_AGREEMENT[said.stance] for said in responses if is_answered(said) and said.stance in _AGREEMENT]
    spread = max(places) - min(places) if places else 0
    return (0, 1, 2, 2, 3)[spread]


def by_agreement(stances: Iterable[str]) -> tuple[str, ...]:
    """The stances from full agreement with a claim to none; those of the project's own making follow, as they stand."""
    last = min(_AGREEMENT.values()) - 1
    return tuple(sorted(dict.fromkeys(stances), key=lambda stance: -_AGREEMENT.get(stance, last)))
