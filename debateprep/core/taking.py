"""What a partner's copy brings, claim by claim, and what becomes of mine once somebody has chosen among it."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from debateprep.core.anchor import Passage, relocate
from debateprep.core.article import Article
from debateprep.core.claim import Claim
from debateprep.core.comparison import Comparison, compare
from debateprep.core.edits import Create
from debateprep.core.item import ClaimId, Item, ItemId
from debateprep.core.merge import BothChanged, Merged, merge
from debateprep.core.project import Project
from debateprep.core.response import Response, response_id
from debateprep.core.restoring import graft
from debateprep.core.sentence import Sentence, joined, say


class News(Enum):
    """What they did to a claim."""

    NEW = auto()
    CHANGED = auto()
    DELETED = auto()
    CONFLICT = auto()  # both changed the same words, or chose otherwise
    KEPT = auto()  # one of us deleted it and the other worked on it: it stays


class Wanted(Enum):
    """What becomes of a field that both changed."""

    MINE = auto()
    THEIRS = auto()
    BOTH = auto()


@dataclass(frozen=True, slots=True)
class ClaimNews:
    """One claim that is another once the copy is taken in."""

    claim: ClaimId
    news: News
    conflicts: tuple[BothChanged, ...] = ()
    is_renumbered: bool = False  # its code was taken


@dataclass(frozen=True, slots=True)
class Offer:
    """Three states of a debate, and what merging them would bring."""

    base: Project
    mine: Project
    theirs: Project
    merged: Merged

    @property
    def difference(self) -> Comparison:
        """What would be another than in mine."""
        return compare(self.mine, self.merged.project)

    @property
    def is_nothing(self) -> bool:
        """Whether the copy brings nothing that is not here."""
        return self.merged.project == self.mine

    @property
    def other_conflicts(self) -> tuple[BothChanged, ...]:
        """What both changed outside the claims."""
        return tuple(told for told in self.merged.conflicts if self.merged.project.claim_of(told.item) is None)

    def claims(self) -> tuple[ClaimNews, ...]:
        """What they did to which claim: in the order of the merged debate, and then what they deleted."""
        found = self.difference.claims
        told = dict.fromkeys(found.changed, News.CHANGED) | dict.fromkeys(found.added, News.NEW)
        told |= {item: News.KEPT for item in self.merged.kept if self._is_claim(item)}
        conflicts = self._conflicts()
        told |= dict.fromkeys(conflicts, News.CONFLICT)
        order = [claim.id for claim in self.merged.project.claims if claim.id in told]
        news = [self._news(claim, told[claim], conflicts.get(claim, ())) for claim in order]
        return (*news, *(ClaimNews(claim, News.DELETED) for claim in found.deleted))

    def take(self, left_out: Collection[ClaimId], wanted: Mapping[tuple[ItemId, str], Wanted]) -> Project:
        """Mine with what they bring, but for the claims that are left out, and as it is `wanted` where both changed."""
        mine, theirs = self.mine, self.theirs
        for claim in left_out:
            theirs = graft(theirs, mine, claim)
        moved = set()
        for (item, field), choice in wanted.items():
            if item not in mine.items or item not in theirs.items or choice is Wanted.BOTH:
                continue
            if choice is Wanted.MINE:
                theirs = _with(theirs, item, field, mine.items[item])
            else:
                mine = _with(mine, item, field, theirs.items[item])
                moved.add(item)
        return self._seated(_on_their_words(merge(self.base, mine, theirs).project, moved))

    def _seated(self, project: Project) -> Project:
        """With an empty response of each side that one of us seated, to each claim that only the other has."""
        for claim in project.ids(project.root, "claims"):
            for side in project.ids(project.root, "sides"):
                is_new = not (self.mine.is_live(claim) and self.mine.is_live(side))
                if is_new and response_id(claim, side) not in project.items:
                    seat = Create(Response(id=response_id(claim, side), side=side), claim, _last(project, claim))
                    project = seat.apply(project)
        return project

    def _news(self, claim: ClaimId, news: News, conflicts: tuple[BothChanged, ...]) -> ClaimNews:
        return ClaimNews(claim, news, conflicts, claim in self.merged.renumbered)

    def _conflicts(self) -> dict[ClaimId, tuple[BothChanged, ...]]:
        found: dict[ClaimId, tuple[BothChanged, ...]] = {}
        for told in self.merged.conflicts:
            claim = self.merged.project.claim_of(told.item)
            if claim is not None:
                found[claim] = (*found.get(claim, ()), told)
        return found

    def _is_claim(self, item: ItemId) -> bool:
        return isinstance(self.merged.project.items.get(item), Claim)


def offer(base: Project, mine: Project, theirs: Project) -> Offer:
    """What a copy brings. Raises UnrelatedProjects."""
    return Offer(base, mine, theirs, merge(base, mine, theirs))


def count_in_words(claims: Collection[ClaimNews]) -> Sentence:
    """How many claims are new, changed and so on: “2 claims new, 1 changed by both”."""
    words: list[Sentence] = []
    for news, (one, several, alone) in _DONE.items():
        count = sum(1 for told in claims if told.news is news)
        if count:
            words.append(say(alone if words else one if count == 1 else several, count))
    return joined(", ", words)


_DONE = {  # of one claim, of several, and where the claims were named before
    News.NEW: (say("{} claim new"), say("{} claims new"), say("{} new")),
    News.CHANGED: (say("{} claim changed"), say("{} claims changed"), say("{} changed")),
    News.DELETED: (say("{} claim deleted by them"), say("{} claims deleted by them"), say("{} deleted by them")),
    News.CONFLICT: (say("{} claim changed by both"), say("{} claims changed by both"), say("{} changed by both")),
    News.KEPT: (
        say("{} claim deleted by one and changed by the other"),
        say("{} claims deleted by one and changed by the other"),
        say("{} deleted by one and changed by the other"),
    ),
}


def _last(project: Project, claim: ClaimId) -> ItemId | None:
    there = project.ids(claim, "responses")
    return there[-1] if there else None


def _with(project: Project, item: ItemId, field: str, other: Item) -> Project:
    """`project` with one field as `other` has it; a passage as a whole, an article's text with its proof."""
    there = project.items[item]
    names = ("text", "sha256") if isinstance(there, Article) and field == "text" else (field,)
    values = {name: getattr(other, name) for name in names}
    changed = other if isinstance(there, Passage) else replace(there, **values)
    return replace(project, items={**project.items, item: changed})


def _on_their_words(project: Project, articles: Collection[ItemId]) -> Project:
    """The passages of `articles`, which have another text now, on their words again."""
    moved = dict(_moved(project, articles))
    return replace(project, items={**project.items, **moved}) if moved else project


def _moved(project: Project, articles: Collection[ItemId]) -> Iterator[tuple[ItemId, Item]]:
    for item, passage in project.items.items():
        if isinstance(passage, Passage) and passage.article in articles:
            article = project.items.get(passage.article)
            if isinstance(article, Article):
                yield item, relocate(passage, article.text)
