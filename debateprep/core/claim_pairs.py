"""A claim in two states of the debate, field by field, to be read beside each other."""

from collections.abc import Iterator
from dataclasses import dataclass

from debateprep.core.anchor import Passage
from debateprep.core.article import Span
from debateprep.core.claim import Claim, Comment, RedLine
from debateprep.core.item import ClaimId, Item, ItemId, SideId
from debateprep.core.project import Project
from debateprep.core.response import Evidence, Response
from debateprep.core.sentence import say
from debateprep.core.source import Source
from debateprep.core.text_merge import differing_words

_NAMES: dict[type[Item], dict[str, str]] = {
    Claim: {
        "statement": say("claim"), "kind": say("kind"), "theme": say("theme"), "flags": say("remarks on it"),
        "agreed_ground": say("agreed ground"), "open_question": say("open question"), "notes": say("private notes"),
    },
    Passage: {"quote": say("words of the article")},
    RedLine: {"text": say("red line")},
    Response: {
        "text": say("response"), "because": say("because"), "so_what": say("so what"),
        "stance": say("stance"), "status": say("status"),
    },
    Evidence: {
        "source": say("source"), "pinpoint": say("pinpoint"), "quote": say("quotation"),
        "kind": say("kind of evidence"), "strength": say("strength"), "basis": say("stated or inferred"),
    },
    Comment: {"text": say("comment"), "resolved": say("comment resolved")},
}  # fmt: skip
_READ = {(Claim, "statement"), (Response, "text"), (Response, "because"), (Response, "so_what")}  # also where alike


@dataclass(frozen=True, slots=True)
class Pair:
    """One field of a claim, or of what hangs below it, as it is in two states; empty where it is in none."""

    item: ItemId
    field: str
    name: str
    side: SideId  # whose words they are; nobody's in particular where empty
    one: str
    other: str
    only_one: tuple[Span, ...] = ()  # the words that the other state does not have
    only_other: tuple[Span, ...] = ()

    @property
    def is_changed(self) -> bool:
        """Whether the states differ here."""
        return self.one != self.other


def claim_pairs(one: Project, other: Project, claim: ClaimId) -> tuple[Pair, ...]:
    """What is said in either state, in reading order: the claim and the sides' words, and what else is different."""
    first, second = (dict(_fields(project, claim)) for project in (one, other))
    return tuple(
        _pair(key, first.get(key, ""), second.get(key, ""), one if key in first else other)
        for key in _in_order(list(first), list(second))
        if first.get(key, "") != second.get(key, "") or (_is_read(one, other, key) and first.get(key))
    )


def field_name(item: Item | None, field: str) -> str:
    """What a field is called in a sentence."""
    return _NAMES.get(type(item), {}).get(field, field.replace("_", " ")) if item is not None else field


def side_of(project: Project, item: ItemId) -> SideId:
    """Whose words `item` is, or hangs below; nobody's where it is empty."""
    above: ItemId | None = item
    while above is not None:
        side = getattr(project.items.get(above), "side", "")
        if side:
            return str(side)
        above = project.parents[above][0] if above in project.parents else None
    return ""


def _pair(key: tuple[ItemId, str], one: str, other: str, project: Project) -> Pair:
    item, field = key
    only = differing_words(one, other) if one != other else ((), ())
    return Pair(item, field, field_name(project.items[item], field), side_of(project, item), one, other, *only)


def _is_read(one: Project, other: Project, key: tuple[ItemId, str]) -> bool:
    found = one.items.get(key[0]) or other.items.get(key[0])
    return (type(found), key[1]) in _READ


def _fields(project: Project, claim: ClaimId) -> Iterator[tuple[tuple[ItemId, str], str]]:
    if project.is_live(claim):
        for item in _in_reading_order(project, claim):
            found = project.items[item]
            for field in _NAMES.get(type(found), {}):
                yield (item, field), _told(project, getattr(found, field), field)


def _in_reading_order(project: Project, item: ItemId) -> Iterator[ItemId]:
    yield item
    for role in ("responses", "evidence", "replies", "red_lines", "passages", "comments"):
        for below in project.ids(item, role):
            yield from _in_reading_order(project, below)


def _told(project: Project, value: object, field: str) -> str:
    source = project.items.get(str(value)) if field == "source" else None
    if isinstance(source, Source):
        return source.title
    if field == "status" and value == "empty":
        return ""
    if isinstance(value, bool):
        return "yes" if value else ""
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _in_order(first: list[tuple[ItemId, str]], second: list[tuple[ItemId, str]]) -> list[tuple[ItemId, str]]:
    """The keys of both: those that only the second has behind what they stand behind there."""
    order = list(first)
    before = -1
    for key in second:
        if key in order:
            before = order.index(key)
        else:
            before += 1
            order.insert(before, key)
    return order
