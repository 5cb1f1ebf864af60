"""What is different between two states of a debate: which parts were changed, deleted or added, and that in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from debateprep.core.article import Article
from debateprep.core.claim import Claim
from debateprep.core.item import Item, ItemId
from debateprep.core.project import ROLES, Debate, Project, Side
from debateprep.core.sentence import Sentence, joined, say
from debateprep.core.source import Milestone, Source, Term

_COUNTED: tuple[tuple[type[Item], str, str], ...] = (  # what is counted as one, with all below it
    (Claim, say("claim"), say("claims")),
    (Source, say("source"), say("sources")),
    (Article, say("article"), say("articles")),
    (Side, say("side"), say("sides")),
    (Term, say("term"), say("terms")),
    (Milestone, say("date"), say("dates")),
)


@dataclass(frozen=True, slots=True)
class Group:
    """What is different among the parts of one kind, each part with all that stands below it."""

    one: str  # what one is called, and several
    several: str
    changed: tuple[ItemId, ...] = ()
    deleted: tuple[ItemId, ...] = ()
    added: tuple[ItemId, ...] = ()
    reordered: bool = False  # those that are in both stand in another order

    @property
    def count(self) -> int:
        """How many parts are different."""
        return len(self.changed) + len(self.deleted) + len(self.added)

    def words(self) -> Iterator[Sentence]:
        """Each difference in words; the kind is named with the first."""
        named = False
        for ids, with_name, alone in (
            (self.changed, say("{} {} changed"), say("{} changed")),
            (self.deleted, say("{} {} deleted"), say("{} deleted")),
            (self.added, say("{} {} added"), say("{} added")),
        ):
            if ids:
                name = self.one if len(ids) == 1 else self.several
                yield say(alone, len(ids)) if named else say(with_name, len(ids), name)
                named = True
        if self.reordered:
            yield say("{} in another order", self.several)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that is different from one state of a debate to another."""

    groups: tuple[Group, ...]
    singles: tuple[str, ...]  # the names of single parts that are different

    @property
    def is_nothing(self) -> bool:
        """Whether both states say the same."""
        return not self.singles and not any(group.count or group.reordered for group in self.groups)

    @property
    def claims(self) -> Group:
        """What is different among the claims."""
        return self.groups[0]

    @property
    def sentence(self) -> Sentence:
        """All of it in words: “3 claims changed, 1 deleted, 1 source added”."""
        words = [word for group in self.groups for word in group.words()]
        words += [say("{} changed", name) for name in self.singles]
        return joined(", ", words) if words else say("nothing changed")


def compare(before: Project, after: Project) -> Comparison:
    """What is different in `after`. What lies in the tray counts as deleted."""
    groups = tuple(_group(before, after, *counted) for counted in _COUNTED)
    singles = tuple(
        name for (name, one), (_, other) in zip(_singles(before), _singles(after), strict=True) if one != other
    )
    return Comparison(groups, singles)


def _group(before: Project, after: Project, kind: type[Item], one: str, several: str) -> Group:
    role = ROLES[Debate, kind]
    old, new = before.ids(before.root, role), after.ids(after.root, role)
    were, are = set(old), set(new)
    return Group(
        one,
        several,
        changed=tuple(item for item in new if item in were and _all_of(before, item) != _all_of(after, item)),
        deleted=tuple(item for item in old if item not in are),
        added=tuple(item for item in new if item not in were),
        reordered=[item for item in old if item in are] != [item for item in new if item in were],
    )


def _all_of(project: Project, item: ItemId) -> list[tuple[Item, tuple[ItemId, str] | None]]:
    """`item` and all below it, in order, each with its place."""
    return [(project.items[below], project.parents.get(below)) for below in project.descendants(item)]


def _singles(project: Project) -> Iterator[tuple[str, Item]]:
    """The parts of which there is one, and what they are called."""
    yield say("the title, question or bottom line"), project.debate
    yield say("the event"), project.event
    yield say("the settings"), project.settings
    yield say("the choices for printing"), project.export
