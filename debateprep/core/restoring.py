"""A part of the debate as it is in another state of it, put into this one: how a single claim is restored."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from debateprep.core.anchor import Passage, relocate
from debateprep.core.article import Article
from debateprep.core.claim import Comment
from debateprep.core.edits import Edit, Operation, Trash, apply, now
from debateprep.core.item import ClaimId, Item, ItemId
from debateprep.core.project import Project
from debateprep.core.response import Evidence
from debateprep.core.sentence import say
from debateprep.core.source import Source
from debateprep.core.steps import steps


def graft(project: Project, other: Project, top: ItemId) -> Project:
    """`project` with `top` and all below it as they are in `other`; without it, where `other` has no such thing.

    What hung there besides goes back to where `other` has it; it is gone where `other` does not know it.
    """
    new = tuple(other.descendants(top)) if other.is_live(top) else ()
    old = {below for item in (top, *new) if item in project.items for below in project.descendants(item)}
    gone = {*old, *_lost_with(project, other, old)} - {*new}
    stands = {top} if new and project.is_live(top) else set()
    moved = (gone | {*new}) - stands
    children = {
        place: tuple(item for item in ids if item not in moved)
        for place, ids in project.children.items()
        if place[0] not in old
    }
    children |= {place: ids for place, ids in other.children.items() if place[0] in new}
    known = {item for item in gone if item in other.trash or _has_place(project, other, item, gone)}
    for item in (*([top] if new and not stands else []), *sorted(known - other.trash.keys())):
        place = other.parents[item]
        children[place] = _in_its_place(children.get(place, ()), item, other.children[place])
    return _put_together(project, other, children, gone - known, known.union(new))


def restore_claim(project: Project, then: Project, claim: ClaimId) -> Edit:
    """The edit that makes a claim what it was `then`, with its passages, its responses and their evidence.

    What came since goes to the tray. Remarks on a claim that is still there stay as they are, and so does what a side
    says that was not seated then; a side that has left the table stays away. A source that is cited comes along.
    Without operations where all is so already.
    """
    when = now()
    after = graft(project, _fitted(project, then, claim), claim)
    for source in _missing_sources(after, then, claim):
        after = graft(after, then, source)
    code = getattr(then.items.get(claim), "code", "")
    label = say("restore claim {}", code) if code else say("restore claim")
    return Edit(label, tuple(_dated(steps(project, after), when)))


def _lost_with(project: Project, other: Project, old: Collection[ItemId]) -> Iterator[ItemId]:
    """What lies in the tray, came from what hung there, and is unknown to `other`."""
    for item, record in project.trash.items():
        if record.parent in old and item not in other.items:
            yield from (below for below in project.descendants(item) if below not in other.items)


def _has_place(project: Project, other: Project, item: ItemId, gone: Collection[ItemId]) -> bool:
    """Whether what `item` hangs under in `other` is still there, or comes back itself."""
    parent = other.parents[item][0] if item in other.parents else None
    return parent is not None and parent in project.items and (parent not in gone or parent in other.items)


def _in_its_place(siblings: tuple[ItemId, ...], item: ItemId, order: tuple[ItemId, ...]) -> tuple[ItemId, ...]:
    """`siblings` and `item`, behind the nearest of those that stand before it in `order`."""
    before = [one for one in order[: order.index(item)] if one in siblings]
    at = siblings.index(before[-1]) + 1 if before else 0
    return (*siblings[:at], item, *siblings[at:])


def _put_together(
    project: Project,
    other: Project,
    children: dict[tuple[ItemId, str], tuple[ItemId, ...]],
    gone: Collection[ItemId],
    taken: Collection[ItemId],
) -> Project:
    items = {item: found for item, found in project.items.items() if item not in gone}
    items |= {item: other.items[item] for item in other.items if item in taken}
    trash = {item: record for item, record in project.trash.items() if item in items and item not in taken}
    trash |= {item: record for item, record in other.trash.items() if item in taken}
    there = {place: ids for place, ids in children.items() if ids and place[0] in items}
    parents = {item: place for place, ids in there.items() for item in ids}
    return Project(project.root, items, there, parents, trash)


def _fitted(project: Project, then: Project, claim: ClaimId) -> Project:
    """`then`, with the claim as it can be today: at its remarks, at the sides at the table, at the articles' texts."""
    seated, is_there = {side.id for side in project.sides}, project.is_live(claim)
    away = [item for item in _below(then, claim) if _is_away(then.items[item], seated, is_there=is_there)]
    goal, _ = apply(then, (Trash(item) for item in away))
    since = seated - {side.id for side in then.sides}
    for item in _below(project, claim):
        if _stays(project.items[item], since) and goal.is_live(project.parent(item)):
            goal = graft(goal, project, item)
    return _on_their_words(goal, project, _below(goal, claim))


def _below(project: Project, claim: ClaimId) -> list[ItemId]:
    return [*project.descendants(claim)][1:] if project.is_live(claim) else []


def _is_away(item: Item, seated: Collection[str], *, is_there: bool) -> bool:
    """Whether it does not come back: what a side said that has left, and remarks where there are some of today."""
    side = getattr(item, "side", None)
    return (isinstance(item, Comment) and is_there) or (side is not None and side not in seated)


def _stays(item: Item, since: Collection[str]) -> bool:
    return isinstance(item, Comment) or getattr(item, "side", None) in since


def _on_their_words(goal: Project, project: Project, below: Iterable[ItemId]) -> Project:
    """The passages on the words of the articles as they are today."""
    items = dict(goal.items)
    for item in below:
        passage = items[item]
        article = project.items.get(getattr(passage, "article", ""))
        if isinstance(passage, Passage) and isinstance(article, Article):
            items[item] = relocate(passage, article.text)
    return replace(goal, items=items)


def _missing_sources(project: Project, then: Project, claim: ClaimId) -> list[ItemId]:
    """The sources that the claim cites and that only `then` has."""
    cited = (project.items[item] for item in _below(project, claim))
    named = dict.fromkeys(found.source for found in cited if isinstance(found, Evidence))
    return [
        source
        for source in named
        if isinstance(then.items.get(source), Source) and then.is_live(source) and not project.is_live(source)
    ]


def _dated(operations: Iterable[Operation], when: str) -> Iterator[Operation]:
    """The same, with the time at which something goes to the tray."""
    for operation in operations:
        if isinstance(operation, Trash) and operation.record is None:
            yield Trash(operation.item, when)
        else:
            yield operation
