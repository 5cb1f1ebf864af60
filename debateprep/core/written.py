"""Every text that is written in a debate: page by page, in which place, by which side, in which field.

A page is a claim with all below it, an article, a source, the key terms, the timeline, or the debate itself.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from debateprep.core.article import Article
from debateprep.core.claim import Claim, Comment, RedLine
from debateprep.core.item import Item, ItemId, SideId
from debateprep.core.project import Debate, Project
from debateprep.core.response import Evidence, Response
from debateprep.core.sentence import say
from debateprep.core.source import Milestone, Source, Term

CLAIMS, RESPONSES, EVIDENCE, NOTES, ARTICLE, SOURCES, DEBATE = PLACES = (
    "claims", "responses", "evidence", "notes", "article", "sources", "debate",
)  # fmt: skip
GLOSSARY, TIMELINE = "#glossary", "#timeline"  # pages of their own, as the debate itself is
_Key = TypeVar("_Key")

FIELDS: Mapping[type[Item], Mapping[str, str]] = {  # what is searched of each, and what it is called
    Claim: {
        "statement": say("claim"),
        "agreed_ground": say("agreed ground"),
        "open_question": say("open question"),
        "notes": say("private notes"),
    },
    RedLine: {"text": say("red line")},
    Response: {"text": say("response"), "because": say("because"), "so_what": say("so what")},
    Evidence: {"pinpoint": say("pinpoint"), "quote": say("quotation")},
    Comment: {"text": say("comment")},
    Article: {
        "title": say("title"),
        "author": say("author"),
        "publication": say("publication"),
        "interest": say("interest"),
        "text": say("text"),
    },
    Source: {
        "title": say("title"),
        "author": say("author"),
        "issuer": say("issuer"),
        "container": say("stands in"),
        "place": say("place"),
        "number": say("number"),
        "date": say("date"),
        "url": say("address"),
        "doi": say("DOI"),
        "translator": say("translator"),
        "note": say("note"),
        "text": say("its words"),
    },
    Term: {"term": say("term"), "meaning": say("meaning")},
    Milestone: {"date": say("date"), "event": say("event")},
    Debate: {"title": say("title"), "question": say("question"), "bottom_line": say("bottom line")},
}


class Written(NamedTuple):
    """A text of the debate: in which place, by which side, in which field of which item."""

    where: str
    side: SideId
    item: ItemId
    field: str
    text: str


def page_names(project: Project) -> Iterator[ItemId]:
    """Every page, by the id of its item or by a name of its own: claims, articles and sources, then the rest."""
    for role in ("claims", "articles", "sources"):
        yield from project.ids(project.root, role)
    yield from (GLOSSARY, TIMELINE, project.root)


def stale_pages(before: Project, after: Project) -> frozenset[ItemId]:
    """The pages on which something is another in `after` than it was in `before`."""
    changed = {*_changed(before.items, after.items)}
    changed |= {parent for parent, _ in _changed(before.children, after.children)}
    return frozenset(page for item in changed for project in (before, after) for page in _pages_of(project, item))


def _pages_of(project: Project, item: ItemId) -> tuple[ItemId, ...]:
    found = project.items.get(item)
    if isinstance(found, Debate | Term | Milestone):
        return (project.root, GLOSSARY, TIMELINE)
    return (project.claim_of(item) or item,)


def _changed(before: Mapping[_Key, object], after: Mapping[_Key, object]) -> Iterable[_Key]:
    """The keys under which there is another thing than before."""
    if before is after:
        return ()
    keys = list(after)
    if list(before) == keys:
        was, now = list(before.values()), list(after.values())
        return [keys[at] for at in _differing(was, now, 0, len(keys))]
    gone = [key for key in before if key not in after]
    return [*gone, *(key for key, value in after.items() if before.get(key) is not value)]


def _differing(one: Sequence[object], other: Sequence[object], start: int, end: int) -> Iterator[int]:
    """Where two lists of one length differ. Halves that are alike are told so at once: few things ever change."""
    if one[start:end] == other[start:end]:
        return
    if end - start == 1:
        yield start
    else:
        middle = (start + end) // 2
        yield from _differing(one, other, start, middle)
        yield from _differing(one, other, middle, end)


def written(project: Project, page: ItemId) -> Iterator[Written]:
    """What is written on a page, in the order in which it is read."""
    item = project.items.get(page)
    if isinstance(item, Claim):
        yield from _written_in_claim(project, item)
    elif isinstance(item, Article):
        yield from _fields(item, ARTICLE)
    elif isinstance(item, Source):
        yield from _fields(item, SOURCES)
    elif isinstance(item, Debate):
        yield from _fields(item, DEBATE)
    else:
        for part in project.glossary if page == GLOSSARY else project.timeline:
            yield from _fields(part, DEBATE)


def _written_in_claim(project: Project, claim: Claim) -> Iterator[Written]:
    for part in _fields(claim, CLAIMS):
        yield part._replace(where=NOTES) if part.field == "notes" else part
    for line in project.red_lines(claim.id):
        yield from _fields(line, CLAIMS, line.side)
    for response in project.responses(claim.id):
        yield from _written_in_response(project, response)
    for comment in project.comments(claim.id):
        yield from _fields(comment, NOTES)


def _written_in_response(project: Project, response: Response) -> Iterator[Written]:
    yield from _fields(response, RESPONSES, response.side)
    for evidence in project.evidence(response.id):
        yield from _fields(evidence, EVIDENCE, response.side)
    for reply in project.replies(response.id):
        yield from _written_in_response(project, reply)


def _fields(item: Item, where: str, side: SideId = "") -> Iterator[Written]:
    return (Written(where, side, item.id, name, text_of(item, name)) for name in FIELDS[type(item)])


def text_of(item: Item, field: str) -> str:
    """What a field of `item` says; several names are one text."""
    value = getattr(item, field)
    return "; ".join(value) if isinstance(value, tuple) else str(value)
