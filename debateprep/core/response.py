"""What one side says to a claim, the evidence it stands on, and the ladder of replies below it."""

from dataclasses import dataclass

from debateprep.core.item import ClaimId, Item, ItemId, ResponseId, SideId, SourceId, derived

STANCES = ("defend", "extend", "concede", "qualify", "rebut", "reframe")
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
    """A place in a source that a response stands on, and whether it says so or we infer it."""

    source: SourceId = ""
    pinpoint: str = ""
    quote: str = ""
    kind: str = ""
    strength: str = ""
    basis: str = "stated"


def response_id(claim: ClaimId, side: SideId) -> ResponseId:
    """The id of the first response of `side` to `claim`: the same for everyone who creates it."""
    return derived("rsp", claim, side)


def is_answered(response: Response) -> bool:
    """Whether the side has said anything yet."""
    return bool(response.text.strip())


def spoken_text(response: Response) -> str:
    """The words that are said aloud: response, because, so what. Sources never count."""
    return "\n".join(part for part in (response.text, response.because, response.so_what) if part)


def counter_id(parent: ItemId, side: SideId) -> ResponseId:
    """The id of the first reply of `side` under response `parent` where a file names none."""
    return derived("rsp", parent, side, "reply")
