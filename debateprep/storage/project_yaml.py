"""Project ↔ YAML text. Reading, here, finds every problem at once; project_writer.py writes in one canonical way."""

import gc
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from debateprep.core.anchor import Passage, is_anchored, passage_at, relocate
from debateprep.core.article import Article, fingerprint
from debateprep.core.claim import Claim, RedLine, red_line_id
from debateprep.core.item import FieldValue, Item, ItemId, Plain, derived
from debateprep.core.project import EVENT, EXPORT, ROLES, SETTINGS, Debate, Project, Side, Trashed
from debateprep.core.response import Evidence, Response, response_id
from debateprep.core.sentence import say
from debateprep.core.source import Milestone, Term
from debateprep.storage import schema
from debateprep.storage.migrations import migrated
from debateprep.storage.problems import DamagedProject, Problem
from debateprep.storage.project_writer import TRASH_KEY, TRASHED_KEYS, VERSION_KEY, tree_of
from debateprep.storage.schema import BY_NAME, VERSION, Holds, Key, Shape
from debateprep.storage.seats import seated
from debateprep.storage.strict_yaml import MAX_PROBLEMS, Node, Path, named, places, read_tree
from debateprep.storage.yaml_text import write_tree

MAX_ITEMS = 100_000
MAX_SIDES = 64
_MOST_SEARCHED = 2_000_000_000  # letters of articles that are looked through for words that stand elsewhere: 2 seconds
_WHOLE_NUMBER = re.compile("[0-9]{1,9}")
_SINGLES = {schema.EVENT.kind: EVENT, schema.SETTINGS.kind: SETTINGS, schema.EXPORT.kind: EXPORT}


@dataclass(frozen=True, slots=True)
class Loaded:
    """A project as a file holds it, and what is to be said of it."""

    project: Project
    problems: tuple[Problem, ...] = ()  # links that lead nowhere and the like: it opens all the same
    newer: bool = False  # written by a later version: may be looked at, not saved over


def read_project(text: str) -> Loaded:
    """The project that `text` holds. Raises DamagedProject with every problem and its place."""
    reader = _Reader()
    with _no_collection(), suppress(_Enough):
        loaded = reader.read(read_tree(text))
    if reader.faults:
        raise DamagedProject(_placed(text, reader.faults))
    return replace(loaded, problems=tuple(_placed(text, reader.doubts))) if reader.doubts else loaded


def write_project(project: Project) -> str:
    """The one canonical text of `project`."""
    return write_tree(tree_of(project))


@contextmanager
def _no_collection() -> Iterator[None]:
    """Without the garbage collector, which would look a hundred times at a tree that only grows."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _Fault(NamedTuple):
    """Something wrong at a place of the tree, and the place that it is at odds with, if there is one."""

    path: Path
    message: str
    first: Path | None = None


def _placed(text: str, found: list[_Fault]) -> list[Problem]:
    where = places(text)
    return [Problem(*_nearest(where, fault.path), _told(fault, where)) for fault in found]


def _told(fault: _Fault, where: Mapping[Path, tuple[int, int]]) -> str:
    if fault.first is None:
        return fault.message
    return say("{} It stands on line {} already.", fault.message, _nearest(where, fault.first)[0])


def _nearest(where: Mapping[Path, tuple[int, int]], path: Path) -> tuple[int, int]:
    while path and path not in where:
        path = path[:-1]
    return where.get(path, (1, 1))


class _At(NamedTuple):
    """A place in the tree: a step below another place. Made for every part, so cheap; spelt out only for a problem."""

    above: "_At | None"
    step: tuple[str | int, ...]

    def path(self, *further: str | int) -> Path:
        above = self.above.path() if self.above else ()
        return (*above, *self.step, *further)


_TOP = _At(None, ())


class _Enough(Exception):
    """It is known that the file cannot be read; reading on would only take time."""


@dataclass(slots=True)
class _Reader:
    """Turns a tree into a project; collects what is wrong with the path to it."""

    items: dict[ItemId, Item] = field(default_factory=dict)
    children: dict[tuple[ItemId, str], tuple[ItemId, ...]] = field(default_factory=dict)
    parents: dict[ItemId, tuple[ItemId, str]] = field(default_factory=dict)
    trash: dict[ItemId, Trashed] = field(default_factory=dict)
    at: dict[ItemId, _At] = field(default_factory=dict)
    faults: list[_Fault] = field(default_factory=list)
    doubts: list[_Fault] = field(default_factory=list)

    def _fault(self, path: Path, message: str, first: Path | None = None) -> None:
        self.faults.append(_Fault(path, message, first))

    def read(self, tree: Node) -> Loaded:
        if not isinstance(tree, dict) or VERSION_KEY not in tree:
            self._fault((), say("This is not a DebatePrep project: it does not begin with “debateprep: 1”."))
            return Loaded(Project("", {}))
        newer = self._version(tree)
        tray = tree.pop(TRASH_KEY, [])
        root = self._item(tree, schema.DEBATE, "", "", _TOP)
        for kind, single in _SINGLES.items():
            self.items.setdefault(single, kind(id=single))
        self._tray(tray)
        project = Project(root, self.items, self.children, self.parents, self.trash)
        self._count_sides(project)
        if not self.faults:
            self._make_room_for_sides(project)
            self._find_passages(project)
            self._check_links()
        return Loaded(project, newer=newer)

    def _version(self, tree: dict[str, Node]) -> bool:
        written = tree.pop(VERSION_KEY)
        version = int(written) if isinstance(written, str) and _WHOLE_NUMBER.fullmatch(written) else 0
        if version < 1:
            message = say("The format version is a whole number from 1; here it is {}.", named(written))
            self._fault((VERSION_KEY,), message)
        elif version < VERSION:
            migrated(tree, version)
        return version > VERSION

    def _item(self, node: Node, shape: Shape, parent: ItemId, role: str, at: _At) -> ItemId:
        """Read one part and all below it; its id. Raises _Enough."""
        if len(self.items) >= MAX_ITEMS or len(self.faults) >= MAX_PROBLEMS:
            self._refuse_no_end(at)
        if not isinstance(node, dict):
            self._fault(at.path(), say("The keys of “{}” should stand here, not {}.", shape.name, named(node)))
            return ""
        item = self._id(node, shape, parent, role, at)
        self.at.setdefault(item, at)  # before what is below it is read: that may not have the same id
        values: dict[str, Any] = {name: "" for name in shape.required if name not in node}
        extra: list[tuple[str, Plain]] = []
        texts, keys = shape.texts, shape.keys
        for name, value in node.items():
            if name in texts and type(value) is str:
                values[name] = value
            elif (key := keys.get(name)) and key.shape is None:
                values[name] = self._field(value, key, at)
            elif key and key.shape:
                self._below(value, key, key.shape, item, at)
            elif name != "id":
                extra.append((name, _frozen(value)))
        if extra:
            values["extra"] = tuple(extra)
        self.items[item] = shape.kind(id=item, **values)
        if parent:
            self.parents[item] = (parent, role)
        return item

    def _refuse_no_end(self, at: _At) -> None:
        if len(self.items) >= MAX_ITEMS:
            self._fault(at.path(), say("A project has at most {:,} parts; this file has more.", MAX_ITEMS))
        raise _Enough

    def _id(self, node: dict[str, Node], shape: Shape, parent: ItemId, role: str, at: _At) -> ItemId:
        if shape.kind in _SINGLES:
            return _SINGLES[shape.kind]
        given = node.get("id", "")
        if not isinstance(given, str):
            self._fault(at.path("id"), say("An id is a word, not {}.", named(given)))
            given = ""
        item = str(given) or self._followed_id(node, shape, parent, role, at)
        if shape.kind is RedLine and item in self.items:  # one was drawn in its place while it lay in the tray
            return derived(shape.prefix, item, *map(str, at.step))
        if item in self.at or item in _SINGLES.values():  # for each part of a file
            self._blame_double(item, at.path("id"))
        return item

    def _blame_double(self, item: ItemId, path: Path) -> None:
        first = self.at.get(item)
        message = say("The id “{}” is taken already; each is used once.", item)
        self._fault(path, message, first.path("id") if first else None)

    def _followed_id(self, node: dict[str, Node], shape: Shape, parent: ItemId, role: str, at: _At) -> ItemId:
        """An id for a part that somebody wrote by hand without one: the same each time the file is read."""
        side = node.get("side")
        if shape.kind is Response and role == "responses" and isinstance(side, str):
            first = response_id(parent, side)
            if first not in self.at:
                return first
        if shape.kind is Debate:
            return derived(shape.prefix, str(node.get("title", "")))
        return derived(shape.prefix, parent, role, *map(str, at.step))

    def _below(self, value: Node, key: Key, shape: Shape, parent: ItemId, at: _At) -> None:
        if not value:
            return
        if key.holds is Holds.ITEM:
            self._item(value, shape, "", key.name, _At(at, (key.name,)))
        elif key.holds is Holds.BY_SIDE:
            self._by_side(value, parent, key.name, at)
        elif isinstance(value, list):
            read, name = self._item, key.name
            ids = [read(node, shape, parent, name, _At(at, (name, count))) for count, node in enumerate(value)]
            self.children[parent, name] = tuple(ids)
        else:
            message = say("“{}” is a list, each entry behind a dash, not {}.", key.name, named(value))
            self._fault(at.path(key.name), message)

    def _by_side(self, value: Node, claim: ItemId, role: str, at: _At) -> None:
        if not isinstance(value, dict):
            self._fault(at.path(role), say("“{}” is a map from side to text, not {}.", role, named(value)))
            return
        ids = []
        for side, text in value.items():
            words = self._text(text, side, _At(at, (role,)))
            if not words:
                continue  # nothing is written for a side that has said nothing
            line = red_line_id(claim, side)
            if line in self.at:
                self._blame_double(line, at.path(role, side))
            self.at[line] = _At(at, (role, side))
            self.items[line] = RedLine(id=line, side=side, text=words)
            self.parents[line] = (claim, role)
            ids.append(line)
        if ids:
            self.children[claim, role] = tuple(ids)

    def _field(self, value: Node, key: Key, at: _At) -> FieldValue:
        match key.holds:
            case Holds.NUMBER:
                return self._number(value, key, at)
            case Holds.FLAG:
                if value in ("true", "false"):
                    return value == "true"
                self._fault(at.path(key.name), say("“{}” is true or false, not {}.", key.name, named(value)))
                return key.default
            case Holds.WORDS:
                return self._words(value, key, at)
            case _:
                return self._text(value, key.name, at)

    def _text(self, value: Node, name: str, at: _At) -> str:
        if isinstance(value, str):
            return str(value)
        message = say("“{}” is a text, not {}. Put quotes around it if it is meant as one.", name, named(value))
        self._fault(at.path(name), message)
        return ""

    def _number(self, value: Node, key: Key, at: _At) -> FieldValue:
        if isinstance(value, str) and _WHOLE_NUMBER.fullmatch(value):
            return int(value)
        self._fault(at.path(key.name), say("“{}” is a whole number, not {}.", key.name, named(value)))
        return key.default

    def _words(self, value: Node, key: Key, at: _At) -> FieldValue:
        if isinstance(value, str):
            return (str(value),) if value else ()
        if isinstance(value, list) and all(isinstance(word, str) for word in value):
            return tuple(str(word) for word in value)
        self._fault(at.path(key.name), say("“{}” is a list of texts, not {}.", key.name, named(value)))
        return ()

    def _tray(self, node: Node) -> None:
        if not isinstance(node, list):
            if node != "":
                self._fault((TRASH_KEY,), say("“{}” is a list, not {}.", TRASH_KEY, named(node)))
            return
        read = [self._trashed(entry, count) for count, entry in enumerate(node)]
        for count, (item, entry) in enumerate(zip(read, node, strict=True)):
            if item and isinstance(entry, dict):  # all are read: one may come from under another
                self.trash[item] = self._record(item, entry, _At(None, (TRASH_KEY, count)))

    def _trashed(self, entry: Node, count: int) -> ItemId:
        """Read the item of an entry of the tray; its id."""
        shape = BY_NAME.get(str(entry.get("kind"))) if isinstance(entry, dict) else None
        if not isinstance(entry, dict) or not (shape and shape.prefix) or not isinstance(entry.get("item"), dict):
            message = say("An entry of the tray names its kind and holds the item; this one does not.")
            self._fault((TRASH_KEY, count), message)
            return ""
        return self._item(entry["item"], shape, "", "", _At(None, (TRASH_KEY, count, "item")))

    def _record(self, item: ItemId, entry: dict[str, Node], at: _At) -> Trashed:
        """Where the item of an entry of the tray came from."""
        parent, after, when = (self._text(entry.get(name, ""), name, at) for name in ("parent", "after", "when"))
        above, kind = self.items.get(parent), type(self.items[item])
        role = ROLES.get((type(above), kind), "") if above else ""
        if above is None:
            self.doubts.append(
                _Fault(at.path("parent"), say("There is no “{}” in this project to put this back into.", parent))
            )
        elif not role:
            self._fault(
                at.path("parent"),
                say("An item of the kind “{}” has no place under “{}”.", kind.__name__.lower(), parent),
            )
        extra = tuple((name, _frozen(value)) for name, value in entry.items() if name not in TRASHED_KEYS)
        return Trashed(parent, role, after or None, when, extra)

    def _count_sides(self, project: Project) -> None:
        """Refuse more sides than a debate can have: each is given a response to every claim."""
        sides = len(project.ids(project.root, "sides"))
        claims = sum(type(item) is Claim for item in self.items.values())
        if sides > MAX_SIDES or sides * claims > MAX_ITEMS:
            message = say(
                "A project has at most {} sides, and {:,} responses; this file has more.", MAX_SIDES, MAX_ITEMS
            )
            self._fault(("sides",), message)

    def _make_room_for_sides(self, project: Project) -> None:
        """Every side has a response to every claim, though the file leaves out the empty ones."""
        for claim in [item.id for item in self.items.values() if type(item) is Claim]:
            there = project.responses(claim)
            seats = seated(project, claim, there)
            if len(seats) > len(there):
                self.items.update((response.id, response) for response in seats)
                self.parents.update((response.id, (claim, "responses")) for response in seats)
                self.children[claim, "responses"] = tuple(response.id for response in seats)

    def _find_passages(self, project: Project) -> None:
        """Put each passage on its words; one whose words cannot be told stays as it is, unanchored."""
        for article in project.articles:
            if not article.sha256:
                self.items[article.id] = replace(article, sha256=fingerprint(article.text))
            elif article.sha256 != fingerprint(article.text):
                self.doubts.append(
                    _Fault(self.at[article.id].path("text"), say("The article is not word for word what was imported."))
                )
        searched = 0
        for passage in [item for item in self.items.values() if isinstance(item, Passage)]:
            article_item = self.items.get(passage.article)
            if not isinstance(article_item, Article):
                self._doubt_link(passage.id, "article", passage.article)
            elif not (passage.prefix and is_anchored(passage, article_item.text)) and searched < _MOST_SEARCHED:
                searched += len(article_item.text)
                self.items[passage.id] = _on_its_words(passage, article_item)

    def _check_links(self) -> None:
        items = self.items
        sides = {item.id for item in items.values() if type(item) is Side}
        for item in items.values():
            kind = type(item)
            if kind is Evidence or kind is Term or kind is Milestone:
                if (source := getattr(item, "source")) and source not in items:  # noqa: B009  # three kinds have one
                    self._doubt_link(item.id, "source", source)
            elif (kind is Response or kind is RedLine) and (side := getattr(item, "side")) not in sides:  # noqa: B009
                self._doubt_link(item.id, "side", side)

    def _doubt_link(self, item: ItemId, name: str, target: str) -> None:
        self.doubts.append(
            _Fault(self.at.get(item, _TOP).path(name), say("There is no {} “{}” in this project.", name, target))
        )


def _on_its_words(passage: Passage, article: Article) -> Passage:
    if not passage.quote and passage.start < passage.end <= len(article.text):
        return _filled(passage, article)
    found = relocate(passage, article.text)
    if found.quote == article.text[found.start : found.end] and not found.prefix and not found.suffix:
        return _filled(found, article)
    return found


def _filled(passage: Passage, article: Article) -> Passage:
    """`passage` with the words that stand at its place and around it."""
    there = passage_at(passage.id, article, passage.start, passage.end)
    return replace(passage, quote=there.quote, prefix=there.prefix, suffix=there.suffix)


def _frozen(node: Node) -> Plain:
    if isinstance(node, dict):
        return {key: _frozen(value) for key, value in node.items()}
    if isinstance(node, list):
        return tuple(_frozen(value) for value in node)
    return node
