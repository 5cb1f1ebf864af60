"""Hypothesis strategies: any text, any project, any edit."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any

from hypothesis import strategies as st

from debateprep.core.anchor import Passage, Slip, passage_at
from debateprep.core.article import Article, fingerprint
from debateprep.core.claim import Claim, Comment, RedLine, red_line_id
from debateprep.core.edits import Create, Move, Operation, Restore, SetField, Splice, Trash
from debateprep.core.item import Extra, FieldValue, Item, ItemId
from debateprep.core.project import EVENT, EXPORT, ROLES, SETTINGS, Event, Project, Settings, Side, new_project
from debateprep.core.response import Evidence, Response, response_id
from debateprep.core.source import Milestone, Source, Term
from tests.builders import made

AWKWARD = (
    "\r", "\r\n", "\n", "\n\n", " \n", "\t", " ", "\x00", "\x07", "\x1b", "\x7f", "\x85", "\xa0", "\u2028", "\u2029",
    "\ufeff", "\ufffe", "\ufffd", "\u200d", "\u202e", "👩‍👩‍👧", "🏳️‍🌈", "e\u0301", "Ж", "שלום", "مرحبا", "\U0010ffff",
    ": ", ":", " #", "#", "- ", "? ", "|", ">", "%", "@", "`", "&a", "*a", "!t", "---", "...", "<<", "[", "]", "{", "}",
    ",", "'", '"', "\\", "=", "~", "null", "no", "Yes", "true", "12:30", "010", "1e3", "0x1f", ".inf", "2024-01-02",
)  # fmt: skip
LETTERS = st.characters(exclude_categories=["Cs"])
any_text = st.lists(st.one_of(st.sampled_from(AWKWARD), st.text(LETTERS, max_size=6)), max_size=5).map("".join)
some_text = any_text.filter(bool)

_KNOWN = {part.name for pair in ROLES for kind in (*pair, Event, Settings) for part in fields(kind)} | {*ROLES.values()}
_TAKEN = _KNOWN | {"event", "settings", "id", "debateprep", "trash", "kind", "parent", "after", "when", "item"}
extra_keys = any_text.filter(lambda key: key not in _TAKEN)
plain: st.SearchStrategy[Any] = st.recursive(
    any_text,
    lambda inner: st.one_of(st.lists(inner, max_size=3).map(tuple), st.dictionaries(any_text, inner, max_size=2)),
    max_leaves=4,
)
extras: st.SearchStrategy[Extra] = st.one_of(
    st.just(()), st.just(()), st.dictionaries(extra_keys, plain, max_size=2).map(lambda found: tuple(found.items()))
)
UNTOUCHED = {"stance": "", "status": "empty", "text": "", "because": "", "so_what": "", "extra": ()}
moments = st.sampled_from(["", "2026-01-01T10:00:00+00:00", "2026-01-01T10:00:01+00:00"])
_VALUES: dict[type, st.SearchStrategy[FieldValue]] = {
    str: any_text,
    int: st.integers(0, 999_999_999),
    bool: st.booleans(),
    tuple: st.lists(any_text, max_size=3).map(tuple),
}


@dataclass
class _Grower:
    """Grows a project from what Hypothesis draws, an item at a time."""

    draw: Callable[[st.SearchStrategy[Any]], Any]
    project: Project
    made: int = 0

    def item(self, kind: type[Item], parent: ItemId, **given: object) -> ItemId:
        """One more item under `parent`, its fields drawn unless they are given."""
        self.made += 1
        values = {"id": f"{kind.__name__.lower()}_{self.made}", "extra": self.draw(extras)} | given
        item = kind(**values)
        drawn = {name: self.draw(_VALUES[type(value)]) for name, value in self.some_fields(item) if name not in values}
        siblings = self.project.ids(parent, ROLES[type(self.project.get(parent)), kind])
        item = replace(item, **drawn)
        self.project = made(self.project, Create(item, parent, siblings[-1] if siblings else None))
        return item.id

    def some_fields(self, item: Item) -> list[tuple[str, FieldValue]]:
        found = list(values_of(item))
        return self.draw(st.lists(st.sampled_from(found), unique=True, max_size=3)) if found else []

    def times(self, most: int) -> range:
        return range(self.draw(st.integers(0, most)))

    def single(self, item: ItemId) -> None:
        """Other values for the event, the settings or the debate itself."""
        for name, value in self.some_fields(self.project.get(item)):
            self.project = made(self.project, SetField(item, name, self.draw(_VALUES[type(value)])))
        changed = replace(self.project.get(item), extra=self.draw(extras))
        self.project = replace(self.project, items={**self.project.items, item: changed})

    def all(self) -> Project:
        root = self.project.root
        for single in (root, EVENT, SETTINGS, EXPORT):
            self.single(single)
        for side in self.draw(st.lists(some_text.filter(lambda name: name not in _TAKEN), unique=True, max_size=3)):
            self.item(Side, root, id=side)
        for kind in (Source, Term, Milestone):
            for _ in self.times(2):
                self.item(kind, root)
        for _ in self.times(2):
            text = self.draw(any_text)
            article = self.item(Article, root, text=text, sha256=fingerprint(text))
            for _ in self.times(1):
                self.words(Slip, article)
        for _ in self.times(3):
            self.claim(root)
        for _ in self.times(3):
            self.trash()
        return self.project

    def claim(self, root: ItemId) -> None:
        claim = self.item(Claim, root, code=self.draw(st.sampled_from(["C1", "C7", "", "Ж"])))
        sides = [side.id for side in self.project.sides]
        for side in self.draw(st.permutations(sides)):
            untouched: dict[str, Any] = UNTOUCHED if self.draw(st.booleans()) else {}
            self.below(self.item(Response, claim, id=response_id(claim, side), side=side, **untouched))
        for side in self.draw(st.lists(st.sampled_from([*sides, "nobody"]), unique=True)):
            self.item(RedLine, claim, id=red_line_id(claim, side), side=side, text=self.draw(some_text), extra=())
        for _ in self.times(2):
            self.item(Comment, claim)
            self.words(Passage, claim)

    def below(self, response: ItemId, depth: int = 1) -> None:
        """Evidence for the response, and replies to it, up to the third rung."""
        for _ in self.times(1):
            self.item(Evidence, response)
        for _ in self.times(1 if depth < 3 else 0):
            self.below(self.item(Response, response, side=self.draw(any_text)), depth + 1)

    def words(self, kind: type[Passage], parent: ItemId) -> None:
        """Words of an article, or words that stand nowhere."""
        articles = [article for article in self.project.articles if article.text]
        if not articles or self.draw(st.booleans()):
            self.item(kind, parent, article="art_gone")
            return
        article = self.draw(st.sampled_from(articles))
        start = self.draw(st.integers(0, len(article.text) - 1))
        there = passage_at("", article, start, self.draw(st.integers(start + 1, len(article.text))))
        self.item(kind, parent, **dict(values_of(there)))

    def trash(self) -> None:
        here = list(self.project.parents)
        if here:
            self.project = made(self.project, Trash(self.draw(st.sampled_from(here)), self.draw(moments)))


def values_of(item: Item) -> Iterator[tuple[str, FieldValue]]:
    """Each field of `item` that an edit may set, with its value."""
    for part in fields(item):
        if part.name not in ("id", "extra"):
            yield part.name, getattr(item, part.name)


@st.composite
def projects(draw: st.DrawFn) -> Project:
    """Any project as a file holds it: every side seated at every claim, each passage on its words or nowhere."""
    return _Grower(draw, new_project(draw(any_text), item="prj_1")).all()


@st.composite
def operations(draw: st.DrawFn, project: Project) -> Operation:
    """Any operation that `project` can take."""
    possible: list[Callable[[st.DrawFn, Project], Operation]] = [_any_create, _any_value, _any_splice]
    if project.parents:
        possible += [_any_move, _any_trash]
    if any(_can_return(project, item) for item in project.trash):
        possible.append(_any_return)
    return draw(st.sampled_from(possible))(draw, project)


def _any_create(draw: st.DrawFn, project: Project) -> Create:
    parent = draw(
        st.sampled_from([item.id for item in project.items.values() if any(type(item) is up for up, _ in ROLES)])
    )
    kind = draw(st.sampled_from([below for above, below in ROLES if above is type(project.get(parent))]))
    name = f"new_{kind.__name__.lower()}"  # as in life, no two kinds share an id
    number = next(n for n in range(len(project.items) + 1) if f"{name}_{n}" not in project.items)
    needed = {"code": "C1"} if kind is Claim else {"article": "art_gone"} if issubclass(kind, Passage) else {}
    needed |= {"side": draw(any_text)} if kind in (Response, RedLine) else {}
    item = kind(id=f"{name}_{number}", extra=draw(extras), **needed)
    return Create(item, parent, draw(_neighbours(project, parent, ROLES[type(project.get(parent)), kind])))


def _any_value(draw: st.DrawFn, project: Project) -> SetField:
    item = project.get(draw(st.sampled_from(list(project.items))))
    name, value = draw(st.sampled_from(list(values_of(item))))
    return SetField(item.id, name, draw(_VALUES[type(value)]))


def _any_splice(draw: st.DrawFn, project: Project) -> Splice:
    item = project.get(draw(st.sampled_from(list(project.items))))
    name, text = draw(st.sampled_from([(name, value) for name, value in values_of(item) if isinstance(value, str)]))
    at, length = draw(st.integers(0, len(text) + 2)), draw(st.integers(0, len(text) + 2))
    return Splice(item.id, name, at, length, draw(any_text))


def _any_move(draw: st.DrawFn, project: Project) -> Move:
    item = draw(st.sampled_from(list(project.parents)))
    kind, below = type(project.get(item)), set(project.descendants(item))
    fit = [up.id for up in project.items.values() if (type(up), kind) in ROLES and up.id not in below]
    parent = draw(st.sampled_from(fit))
    after = draw(_neighbours(project, parent, ROLES[type(project.get(parent)), kind]))
    return Move(item, parent, None if after == item else after)


def _any_trash(draw: st.DrawFn, project: Project) -> Trash:
    item = draw(st.sampled_from(list(project.parents)))
    return Trash(item, draw(moments), draw(st.sampled_from([None, project.get(item)])))


def _any_return(draw: st.DrawFn, project: Project) -> Restore:
    return Restore(draw(st.sampled_from([item for item in project.trash if _can_return(project, item)])))


def _can_return(project: Project, item: ItemId) -> bool:
    parent = project.trash[item].parent
    return parent in project.items and parent not in project.descendants(item)


def _neighbours(project: Project, parent: ItemId, role: str) -> st.SearchStrategy[ItemId | None]:
    return st.sampled_from([None, "gone", *project.ids(parent, role)])
