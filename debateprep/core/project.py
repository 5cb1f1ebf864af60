"""The whole debate as one frozen value: its parts by id, in order, and how to look them up."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar, cast

from debateprep.core.anchor import Passage, Slip
from debateprep.core.article import Article
from debateprep.core.claim import CLAIM_KINDS, Claim, Comment, RedLine, code_number
from debateprep.core.errors import Misplaced, MissingItem
from debateprep.core.item import ArticleId, ClaimId, Extra, Item, ItemId, ResponseId, SideId, mint
from debateprep.core.response import STANCES, Evidence, Response
from debateprep.core.source import Milestone, Source, Term

AnyItem = TypeVar("AnyItem", bound=Item)

EVENT: ItemId = "event"
SETTINGS: ItemId = "settings"
EXPORT: ItemId = "export"


@dataclass(frozen=True, slots=True, kw_only=True)
class Debate(Item):
    """What the project is about; everything else hangs below it."""

    title: str = ""
    question: str = ""
    bottom_line: str = ""
    template: bool = False  # to be begun on, and not to be written in


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Item):
    """The occasion: where, in which role, on which day the role-play is set, and on which it is held."""

    conference: str = ""
    committee: str = ""
    topic: str = ""
    delegation: str = ""
    authors: tuple[str, ...] = ()
    school: str = ""
    as_of: str = ""  # a source dated later is out of role
    deadline: str = ""  # the day of the real debate, until which it is prepared: 2026-12-01


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(Item):
    """The rules this debate is prepared under."""

    words_per_minute: int = 130
    response_seconds: int = 60
    paper_words: int = 500
    citation_style: str = "chicago-notes"
    paper: str = "a4"
    kinds: tuple[str, ...] = CLAIM_KINDS  # of claims, as this debate tells them apart
    stances: tuple[str, ...] = STANCES
    language: str = "en"  # of what a brief says itself, as ISO 639-1
    dictionary: str = "en_US"
    words: tuple[str, ...] = ()  # known to the spelling check of this project


@dataclass(frozen=True, slots=True, kw_only=True)
class Export(Item):
    """How this debate is put on paper, as it was chosen last. Codes of claims and ids of sides; points of type."""

    order: str = "article"  # of the claims: article, theme or status
    theme: str = ""  # only the claims of this theme
    side: SideId = ""  # only what this side says
    ready_only: bool = False
    claims: tuple[str, ...] = ()  # only these; all where none is named
    first_side: SideId = ""  # the side I speak for
    contents: bool = True
    notes: bool = False
    comments: bool = False
    rubric: tuple[str, ...] = ()  # a page to mark by: what is looked at, and its weight, as “Sources · 20”
    blind: bool = False  # nothing that tells who wrote it
    grey: bool = False  # for a printer without colours
    comment_margin: bool = False
    margins: str = "usual"  # narrow, usual or wide
    points: int = 12
    cards: str = "two-sided"  # or one-sided: claim and response together


@dataclass(frozen=True, slots=True, kw_only=True)
class Side(Item):
    """A party to the debate. Its name is data: no rule depends on it."""

    name: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Trashed:
    """Where an item in the tray came from, and when it went there (ISO 8601, UTC)."""

    parent: ItemId
    role: str
    after: ItemId | None
    when: str = ""
    extra: Extra = ()  # keys of the file that this version does not know


ROLES: Mapping[tuple[type[Item], type[Item]], str] = {
    (Debate, Side): "sides",
    (Debate, Article): "articles",
    (Debate, Claim): "claims",
    (Debate, Source): "sources",
    (Debate, Term): "glossary",
    (Debate, Milestone): "timeline",
    (Article, Slip): "slips",
    (Claim, Passage): "passages",
    (Claim, Response): "responses",
    (Claim, RedLine): "red_lines",
    (Claim, Comment): "comments",
    (Response, Evidence): "evidence",
    (Response, Response): "replies",
}

Children = Mapping[tuple[ItemId, str], tuple[ItemId, ...]]


@dataclass(frozen=True, slots=True)
class Project:
    """A debate. Every edit makes a new one; an old one stays what it was, also for another thread."""

    root: ItemId
    items: Mapping[ItemId, Item]
    children: Children = field(default_factory=dict)  # (parent, role) → ids in order; no entry where there are none
    parents: Mapping[ItemId, tuple[ItemId, str]] = field(default_factory=dict)  # id → (parent, role), tray left out
    trash: Mapping[ItemId, Trashed] = field(default_factory=dict)

    def get(self, item: ItemId) -> Item:
        """The item with that id, also from the tray. Raises MissingItem."""
        try:
            return self.items[item]
        except KeyError:
            raise MissingItem(item) from None

    def typed(self, item: ItemId, kind: type[AnyItem]) -> AnyItem:
        """The item with that id, which is a `kind`. Raises MissingItem."""
        found = self.get(item)
        if not isinstance(found, kind):
            raise MissingItem(item)
        return found

    def ids(self, parent: ItemId, role: str) -> tuple[ItemId, ...]:
        """The ids of what hangs under `parent` in `role`, in order."""
        return self.children.get((parent, role), ())

    def under(self, parent: ItemId, role: str, kind: type[AnyItem]) -> tuple[AnyItem, ...]:  # noqa: ARG002  # its type
        """What hangs under `parent` in `role`, in order; ROLES says that it is of `kind`."""
        found = map(self.items.__getitem__, self.children.get((parent, role), ()))
        return cast("tuple[AnyItem, ...]", tuple(found))

    def parent(self, item: ItemId) -> ItemId:
        """What `item` hangs under. Raises MissingItem for the root and for items in the tray."""
        try:
            return self.parents[item][0]
        except KeyError:
            raise MissingItem(item) from None

    def is_live(self, item: ItemId) -> bool:
        """Whether `item` hangs below the root: neither unknown nor in the tray, nor below something that is."""
        while item in self.parents:
            item = self.parents[item][0]
        return item == self.root or item in (EVENT, SETTINGS, EXPORT)

    def previous_sibling(self, item: ItemId) -> ItemId | None:
        """The item just before `item` under the same parent."""
        siblings = self.children[self.parents[item]]
        at = siblings.index(item)
        return siblings[at - 1] if at else None

    def descendants(self, item: ItemId) -> Iterator[ItemId]:
        """`item` and everything below it, a parent before its children."""
        yield item
        roles = {role for (above, _), role in ROLES.items() if isinstance(self.items[item], above)}
        for role in sorted(roles):
            for child in self.ids(item, role):
                yield from self.descendants(child)

    @property
    def debate(self) -> Debate:
        """Title, question and bottom line."""
        return self.typed(self.root, Debate)

    @property
    def event(self) -> Event:
        """The occasion."""
        return self.typed(EVENT, Event)

    @property
    def settings(self) -> Settings:
        """The rules of this debate."""
        return self.typed(SETTINGS, Settings)

    @property
    def export(self) -> Export:
        """How it is put on paper."""
        return self.typed(EXPORT, Export)

    @property
    def sides(self) -> tuple[Side, ...]:
        """The parties, in the order in which they stand beside each other."""
        return self.under(self.root, "sides", Side)

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles under debate."""
        return self.under(self.root, "articles", Article)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims, in order."""
        return self.under(self.root, "claims", Claim)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The source library."""
        return self.under(self.root, "sources", Source)

    @property
    def glossary(self) -> tuple[Term, ...]:
        """The key terms."""
        return self.under(self.root, "glossary", Term)

    @property
    def timeline(self) -> tuple[Milestone, ...]:
        """The dates of the issue."""
        return self.under(self.root, "timeline", Milestone)

    def passages(self, claim: ClaimId) -> tuple[Passage, ...]:
        """Where the claim stands in the articles."""
        return self.under(claim, "passages", Passage)

    def slips(self, article: ArticleId) -> tuple[Slip, ...]:
        """The slips of the original that were marked in an article."""
        return self.under(article, "slips", Slip)

    def responses(self, claim: ClaimId) -> tuple[Response, ...]:
        """What the sides say to the claim."""
        return self.under(claim, "responses", Response)

    def response(self, claim: ClaimId, side: SideId) -> Response:
        """The first response of `side` to the claim. Raises MissingItem."""
        for response in self.responses(claim):
            if response.side == side:
                return response
        raise MissingItem(f"{claim} · {side}")

    def red_lines(self, claim: ClaimId) -> tuple[RedLine, ...]:
        """What the sides cannot accept on the claim; a side that has said nothing has none."""
        return self.under(claim, "red_lines", RedLine)

    def comments(self, claim: ClaimId) -> tuple[Comment, ...]:
        """The remarks on the claim."""
        return self.under(claim, "comments", Comment)

    def evidence(self, response: ResponseId) -> tuple[Evidence, ...]:
        """What the response stands on."""
        return self.under(response, "evidence", Evidence)

    def replies(self, response: ResponseId) -> tuple[Response, ...]:
        """What is said back to the response, one rung down the ladder."""
        return self.under(response, "replies", Response)

    def claim_of(self, item: ItemId) -> ClaimId | None:
        """The claim that `item` is or hangs under."""
        while item in self.parents:
            if isinstance(self.items[item], Claim):
                return item
            item = self.parents[item][0]
        return None

    def claim_on(self, article: ArticleId, start: int, end: int) -> Claim | None:
        """The claim that stands on exactly these words, if there is one."""
        for claim in self.claims:
            for passage in self.passages(claim.id):
                if (passage.article, passage.start, passage.end) == (article, start, end):
                    return claim
        return None

    def next_code(self) -> str:
        """The code of the next claim: one more than the highest ever given, also to claims in the tray."""
        ever = (self.items[item] for item in (*self.ids(self.root, "claims"), *self.trash))
        codes = (code_number(item.code) for item in ever if isinstance(item, Claim))
        return f"C{max(codes, default=0) + 1}"


def role_under(parent: Item, item: Item) -> str:
    """The role in which `item` hangs under `parent`. Raises Misplaced."""
    try:
        return ROLES[type(parent), type(item)]
    except KeyError:
        raise Misplaced(item.id, parent.id) from None


def rung_numbers(project: Project, claim: ClaimId) -> dict[ResponseId, str]:
    """The number of each reply under the claim: 4.1 for the first to claim C4, 4.1.1 for the first to that."""
    number = project.typed(claim, Claim).code.lstrip("C")
    first = [reply.id for response in project.responses(claim) for reply in project.replies(response.id)]
    numbers: dict[ResponseId, str] = {}
    waiting = [(reply, f"{number}.{count}") for count, reply in enumerate(first, start=1)]
    while waiting:
        reply, here = waiting.pop()
        numbers[reply] = here
        waiting.extend((below, f"{here}.{count}") for count, below in enumerate(project.ids(reply, "replies"), start=1))
    return numbers


def cited_sources(project: Project) -> tuple[Source, ...]:
    """The sources that are used, primary ones first, else as first cited; their places here, from 1, number them."""
    cited = [evidence.source for claim in project.claims for evidence in _evidence_of_sides(project, claim.id)]
    cited += [part.source for part in project.glossary] + [part.source for part in project.timeline]
    found = [project.items.get(source) for source in dict.fromkeys(cited)]
    return tuple(sorted((source for source in found if isinstance(source, Source)), key=_is_secondary))


def _evidence_of_sides(project: Project, claim: ClaimId) -> Iterator[Evidence]:
    """What is cited below what the seated sides say to `claim`."""
    seated = project.ids(project.root, "sides")
    for response in project.responses(claim):
        if response.side in seated:
            yield from _evidence_below(project, response.id)


def _evidence_below(project: Project, response: ResponseId) -> Iterator[Evidence]:
    yield from project.evidence(response)
    for reply in project.ids(response, "replies"):
        yield from _evidence_below(project, reply)


def _is_secondary(source: Source) -> bool:
    return not source.primary


def new_project(title: str = "", *, item: ItemId | None = None) -> Project:
    """A debate with nothing in it but its title."""
    root = item or mint("prj")
    singles = (Debate(id=root, title=title), Event(id=EVENT), Settings(id=SETTINGS), Export(id=EXPORT))
    return Project(root=root, items={single.id: single for single in singles})
