"""What the article asserts, in the student's own words, and what is noted beside it."""

from dataclasses import dataclass

from debateprep.core.item import ClaimId, Item, ItemId, SideId, derived

CLAIM_KINDS = ("fact", "cause", "value", "motive", "forecast", "offer")
FLAGS = ("not-a-claim", "unclear", "duplicate", "more-than-one", "unsupported")


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(Item):
    """One assertion of the article; its code (C7) stays when it moves."""

    code: str
    statement: str = ""
    kind: str = ""
    theme: str = ""
    flags: tuple[str, ...] = ()
    agreed_ground: str = ""
    open_question: str = ""
    notes: str = ""  # private: never exported unless asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class RedLine(Item):
    """What a side cannot accept on this claim, whatever the trade."""

    side: SideId
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment(Item):
    """A remark of a reader on a claim."""

    author: str = ""
    date: str = ""
    text: str = ""
    resolved: bool = False


def red_line_id(claim: ClaimId, side: SideId) -> ItemId:
    """The id of the red line of `side` on `claim`: the same for everyone who creates it."""
    return derived("red", claim, side)


def code_number(code: str) -> int:
    """The number in a claim's code: 12 for "C12", 0 where there is none."""
    digits = code.lstrip("C")
    return int(digits) if digits.isdecimal() and len(digits) <= 9 else 0
