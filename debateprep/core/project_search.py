"""Words looked for everywhere in a debate: what is written where, which of it is wanted, and what is found.

Every claim, article and source is a page that is folded once, its texts one after another. A question is one scan over
the pages; only the hits that are shown are traced back to a field and to its letters.
"""

import re
import sys
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, groupby, islice
from operator import itemgetter
from typing import NamedTuple

from debateprep.core.article import Article, Span
from debateprep.core.claim import Claim, RedLine
from debateprep.core.item import ClaimId, ItemId, ResponseId, SideId
from debateprep.core.project import Project, rung_numbers
from debateprep.core.response import Evidence, Response, state_of
from debateprep.core.search import Finder, FoldedPage, Wanted, fold_page
from debateprep.core.sentence import joined, say
from debateprep.core.source import Milestone, Source, Term, source_name
from debateprep.core.text import clean, one_line
from debateprep.core.written import FIELDS, GLOSSARY, PLACES, TIMELINE, page_names, stale_pages, text_of, written

SHOWN = 500  # hits; more are counted, but nobody reads them
_AROUND = 90  # letters of the text that are shown on each side of a hit
_NO_LIMIT = sys.maxsize
_BETWEEN = "\0"  # stands between two texts of a page
_NO_LETTER = "\x01"  # in its place in a text, should one hold it: nobody can look for either
_BLANKS = re.compile(r"[^\S ]\s*| \s+")  # all that is not one blank already


@dataclass(frozen=True, slots=True)
class Filters:
    """What of a debate is looked through; an empty name is everything.

    Side, state, kind, theme and flag are of claims: with one of them, articles and sources are left out.
    """

    where: str = ""  # one of PLACES
    side: SideId = ""
    state: str = ""  # of a first response: empty, draft or ready
    kind: str = ""
    theme: str = ""
    flag: str = ""

    @property
    def ask_for_claims(self) -> bool:
        """Whether some claims pass and others do not."""
        return bool(self.side or self.state or self.kind or self.theme or self.flag)


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words stand: from `start` up to `end` of a field, in code points, and a line to show it by."""

    item: ItemId
    field: str
    start: int
    end: int
    caption: str  # whose words these are, and in which field
    line: str
    in_line: Span


@dataclass(frozen=True, slots=True)
class Group:
    """What was found in one claim, one article, one source, or one part of the debate; `count` is of all its hits."""

    item: ItemId
    code: str  # of a claim
    title: str
    count: int
    hits: tuple[Hit, ...]  # those that are shown


@dataclass(frozen=True, slots=True)
class Findings:
    """The answer to one question: groups in the project's order, and how many places and claims there are in all."""

    groups: tuple[Group, ...] = ()
    count: int = 0
    claims: int = 0
    elsewhere: int = 0  # places that are in no claim

    @property
    def shown(self) -> int:
        """How many places are listed."""
        return sum(len(group.hits) for group in self.groups)


class _Section(NamedTuple):
    """What one side (or nobody in particular) wrote in one place, as a stretch of a folded page."""

    where: str
    side: SideId
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Page:
    """All that is written in one claim, article, source or part of the debate, folded into one text."""

    folded: FoldedPage
    sections: tuple[_Section, ...]
    fields: tuple[tuple[ItemId, str], ...]
    starts: "array[int]"  # where in the folded text each of them begins

    def count(self, project: Project, words: Wanted, ranges: Iterable[tuple[int, int]]) -> int:
        """How often the words stand in these stretches."""
        if words.text[0] in self.folded.tails:  # a letter that is taken apart would be counted by its parts
            return sum(1 for _ in self.exact(project, words, ranges))
        return sum([words.count(self.folded.text, start, end) for start, end in ranges])

    def find(
        self, project: Project, words: Wanted, ranges: Iterable[tuple[int, int]], limit: int
    ) -> list[tuple[int, Span]]:
        """The first `limit` places of the words: which field, and where in its text."""
        exactly = words.text[0] in self.folded.tails
        found = self.exact(project, words, ranges) if exactly else self._traced(project, words, ranges)
        return list(islice(found, limit))

    def exact(self, project: Project, words: Wanted, ranges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, Span]]:
        """Every place, looked for in the texts themselves."""
        for start, end in ranges:
            for at in range(bisect_right(self.starts, start) - 1, bisect_right(self.starts, end)):
                if words.count(self.folded.text, *self._stretch(at)):
                    yield from ((at, span) for span in _finder(self.text(project, at)).spans(words, _NO_LIMIT))

    def text(self, project: Project, at: int) -> str:
        """The text number `at`, as it is written."""
        item, field = self.fields[at]
        return text_of(project.items[item], field)

    def _traced(self, project: Project, words: Wanted, ranges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, Span]]:
        """Every place in the folded text, traced back to where it is written."""
        hits = (hit for start, end in ranges for hit in words.hits(self.folded.text, start, end))
        for at, in_one_text in groupby(hits, lambda hit: bisect_right(self.starts, hit[0]) - 1):
            start, end = self._stretch(at)
            text = self.text(project, at)
            if self.folded.is_even and end - start == len(text):
                yield from ((at, Span(first - start, last - start)) for first, last in in_one_text)
            else:
                yield from ((at, span) for span in _finder(text).spans(words, _NO_LIMIT))

    def _stretch(self, at: int) -> tuple[int, int]:
        end = self.starts[at + 1] - 1 if at + 1 < len(self.starts) else len(self.folded.text)
        return self.starts[at], end


class Library:
    """All that is written in a debate, folded; kept up to date by folding again only the pages that have changed."""

    def __init__(self) -> None:
        self._project: Project | None = None
        self._pages: dict[ItemId, _Page] = {}
        self._claims: frozenset[ClaimId] = frozenset()

    def has_read(self, project: Project) -> bool:
        """Whether that debate, perhaps as it was some changes ago, is taken in already."""
        return self._project is not None and self._project.root == project.root

    def read(self, project: Project) -> None:
        """Take in `project`: all of it the first time, afterwards what is new in it."""
        before = self._project
        if before is project:
            return
        known = self._pages if before is not None and before.root == project.root else {}
        stale = stale_pages(before, project) if before is not None and known else frozenset()
        self._pages = {
            page: known[page] if page in known and page not in stale else _fold(project, page)
            for page in page_names(project)
        }
        self._claims = frozenset(project.ids(project.root, "claims"))
        self._project = project

    def look(self, project: Project, wanted: str, filters: Filters = Filters(), limit: int = SHOWN) -> Findings:
        """Where `wanted` stands in `project`; without any words, the claims that pass the filters.

        At most `limit` hits are listed, and all of them counted.
        """
        self.read(project)
        words = Wanted(clean(wanted).text)
        if not words.text:
            return _claims_alone(project, filters) if filters.ask_for_claims else Findings()
        groups: list[Group] = []
        count = claims = elsewhere = 0
        for name in self._passing(project, filters):
            page = self._pages[name]
            ranges = _ranges(project, name, page, filters)
            here = page.count(project, words, ranges)
            if here and limit > 0:
                groups.append(_group(project, name, page, words, ranges, here, limit))
                limit -= len(groups[-1].hits)
            count += here
            if name in self._claims:
                claims += bool(here)
            else:
                elsewhere += here
        return Findings(tuple(groups), count, claims, elsewhere)

    def _passing(self, project: Project, filters: Filters) -> Iterable[ItemId]:
        """The pages in which a hit may stand."""
        if filters.ask_for_claims:
            return (claim.id for claim in project.claims if _claim_passes(claim, filters))
        return self._pages


class _Captions:
    """What the fields of one page are called."""

    def __init__(self, project: Project, page: ItemId) -> None:
        self._project, self._page = project, page
        self._numbers: Mapping[ResponseId, str] | None = None
        self._known: dict[tuple[ItemId, str], str] = {}

    def of(self, item: ItemId, field: str) -> str:
        """Whose words these are, and in which field."""
        known = self._known.get((item, field))
        if known is None:
            known = self._known[item, field] = self._made(item, field)
        return known

    def _made(self, item: ItemId, field: str) -> str:
        found = self._project.items[item]
        name = FIELDS[type(found)][field]
        if isinstance(found, Response):
            return joined(" · ", (self._whose(item, found.side), name))
        if isinstance(found, Evidence):
            said = self._project.typed(self._project.parent(item), Response)
            return joined(" · ", (self._whose(said.id, said.side), name))
        if isinstance(found, RedLine):
            return joined(" · ", (_side_name(self._project, found.side), name))
        if isinstance(found, Term) and field == "meaning":
            return one_line(found.term) or name
        if isinstance(found, Milestone) and field == "event":
            return found.date or name
        return name

    def _whose(self, response: ResponseId, side: SideId) -> str:
        if self._numbers is None:
            self._numbers = rung_numbers(self._project, self._page)
        return " ".join(filter(None, (self._numbers.get(response), _side_name(self._project, side))))


def _group(
    project: Project,
    name: ItemId,
    page: _Page,
    words: Wanted,
    ranges: list[tuple[int, int]],
    count: int,
    limit: int,
) -> Group:
    captions, hits = _Captions(project, name), []
    for at, span in page.find(project, words, ranges, limit):
        item, field = page.fields[at]
        line, in_line = excerpt(page.text(project, at), span)
        hits.append(Hit(item, field, span.start, span.end, captions.of(item, field), line, in_line))
    return Group(name, *_heading(project, name), count, tuple(hits))


def _ranges(project: Project, name: ItemId, page: _Page, filters: Filters) -> list[tuple[int, int]]:
    """The stretches of a page that pass; in a state, what the sides in it wrote, and what nobody in particular did."""
    if not filters.where and not filters.side and not filters.state:
        return [(0, len(page.folded.text))]
    sides = _sides_in_state(project, name, filters) if filters.state else None
    if sides is not None and not sides:
        return []
    return [(part.start, part.end) for part in page.sections if _passes(part, filters, sides)]


def excerpt(text: str, span: Span) -> tuple[str, Span]:
    """One line of `text` with the words of `span` in its middle, and where in the line these stand, in code points."""
    parts = [text[max(0, span.start - _AROUND) : span.start], text[span.start : span.end]]
    parts.append(text[span.end : span.end + _AROUND])
    before, words, after = (_BLANKS.sub(" ", part) for part in parts)
    if span.start > _AROUND:
        before = f"…{before.partition(' ')[2] or before}"
    if span.end + _AROUND < len(text):
        after = f"{after.rpartition(' ')[0] or after}…"
    before = before.lstrip()
    return f"{before}{words}{after.rstrip()}", Span(len(before), len(before) + len(words))


def heading_of_claim(claim: Claim) -> str:
    """What a claim is called in a heading, beside its code."""
    return one_line(claim.statement) or say("not put into words yet")


def _heading(project: Project, page: ItemId) -> tuple[str, str]:
    """The code, if it is a claim, and the title of a page."""
    item = project.items.get(page)
    if isinstance(item, Claim):
        return item.code, heading_of_claim(item)
    if isinstance(item, Article):
        return "", say("Article · {}", one_line(item.title) or say("untitled"))
    if isinstance(item, Source):
        date = f" ({item.date})" if item.date else ""
        return "", say("Source · {}{}", one_line(source_name(item)), date)
    return "", {GLOSSARY: say("Key terms"), TIMELINE: say("Timeline")}.get(page, say("The debate"))


def _claims_alone(project: Project, filters: Filters) -> Findings:
    """The claims that pass, with no words to look for in them."""
    passing = [claim for claim in project.claims if _claim_passes(claim, filters)]
    if filters.state or filters.side:
        passing = [claim for claim in passing if _sides_in_state(project, claim.id, filters)]
    groups = (Group(claim.id, claim.code, heading_of_claim(claim), 0, ()) for claim in passing)
    return Findings(tuple(groups), 0, len(passing))


def _claim_passes(claim: Claim, filters: Filters) -> bool:
    return (
        filters.kind in ("", claim.kind)
        and filters.theme in ("", claim.theme)
        and (not filters.flag or filters.flag in claim.flags)
    )


def _sides_in_state(project: Project, claim: ClaimId, filters: Filters) -> frozenset[SideId]:
    """The sides whose first response to the claim is in the state that is asked for; in any, if none is: is there."""
    first: dict[SideId, Response] = {}
    for said in project.responses(claim):
        first.setdefault(said.side, said)
    asked = (filters.side,) if filters.side else [side.id for side in project.sides]
    wanted = (filters.state,) if filters.state else ("draft", "ready")
    return frozenset(side for side in asked if state_of(first.get(side)) in wanted)


def _passes(section: _Section, filters: Filters, sides: frozenset[SideId] | None) -> bool:
    in_place = filters.where in ("", section.where)
    of_side = section.side == filters.side if filters.side else True
    return in_place and of_side and (sides is None or not section.side or section.side in sides)


def _side_name(project: Project, side: SideId) -> str:
    return next((one.name or one.label for one in project.sides if one.id == side), side)


def _fold(project: Project, page: ItemId) -> _Page:
    order = {where: at for at, where in enumerate(PLACES)}
    sides = {side.id: at for at, side in enumerate(project.sides, start=1)}
    texts = [part for part in written(project, page) if part.text and not part.text.isspace()]
    texts.sort(key=lambda part: (order[part.where], sides.get(part.side, 0), part.side))
    folded = fold_page(_BETWEEN.join(part.text.replace(_BETWEEN, _NO_LETTER) for part in texts))
    ends = [*accumulate(len(text) + 1 for text in folded.text.split(_BETWEEN))]
    starts = [0, *ends[:-1]][: len(texts)]
    sections, at = [], 0
    for (where, side), parts in groupby(texts, key=itemgetter(0, 1)):
        count = sum(1 for _ in parts)
        sections.append(_Section(where, side, starts[at], ends[at + count - 1] - 1))
        at += count
    return _Page(folded, tuple(sections), tuple((part.item, part.field) for part in texts), array("L", starts))


@lru_cache(maxsize=1000)
def _finder(text: str) -> Finder:
    return Finder(text)
