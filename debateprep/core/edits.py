"""The only ways a debate changes: six operations, and edits made of them.

An operation names items by id and neighbours by id, never by index, so that it still means the same after somebody
else's change. `apply` returns a new project; `inverse`, asked before, is what takes it back.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TypeAlias

from debateprep.core.anchor import Passage, passage_at
from debateprep.core.article import Article
from debateprep.core.claim import Claim, RedLine, red_line_id
from debateprep.core.errors import EditRefused, Misplaced, MissingItem
from debateprep.core.item import ArticleId, ClaimId, FieldValue, Item, ItemId, ResponseId, SideId, mint
from debateprep.core.project import Project, Side, Trashed, role_under
from debateprep.core.response import Evidence, Response, is_answered, response_id
from debateprep.core.sentence import say
from debateprep.core.text import TextChange

MAX_RUNGS = 24  # of a ladder of replies: deeper, its file would be nested deeper than the reader goes


class ItemExists(EditRefused):
    """An item is created under an id that is taken."""

    def __init__(self, item: ItemId) -> None:
        super().__init__("“{}” is in this project already.", item)


class NoSuchField(EditRefused):
    """An edit names a field that the item does not have, or a value of another kind."""

    def __init__(self, item: Item, name: str) -> None:
        super().__init__("“{}” cannot take that value for “{}”.", item.id, name)


class LadderTooLong(EditRefused):
    """A reply would stand on more rungs than a file can hold."""

    def __init__(self) -> None:
        super().__init__("A ladder of replies has at most {} rungs. Mark a new claim and go on there.", MAX_RUNGS)


@dataclass(frozen=True, slots=True)
class Create:
    """Put a new item under `parent`, behind `after` (first where that is None)."""

    item: Item
    parent: ItemId
    after: ItemId | None = None

    def apply(self, project: Project) -> Project:
        """The project with the item. Raises ItemExists, MissingItem, Misplaced."""
        if self.item.id in project.items:
            raise ItemExists(self.item.id)
        role = role_under(project.get(self.parent), self.item)
        grown = replace(project, items={**project.items, self.item.id: self.item})
        return _attached(grown, self.item.id, (self.parent, role), self.after)

    def inverse(self, project: Project) -> "Trash":
        """Forget the item again if it is still as it was made; else keep it in the tray."""
        del project
        return Trash(self.item.id, made=self.item)


@dataclass(frozen=True, slots=True)
class SetField:
    """Give a field of an item another value."""

    item: ItemId
    field: str
    value: FieldValue

    def apply(self, project: Project) -> Project:
        """The project with the value. Raises MissingItem, NoSuchField."""
        item = project.get(self.item)
        if type(field_value(item, self.field)) is not type(self.value):
            raise NoSuchField(item, self.field)
        return _with_item(project, replace(item, **{self.field: self.value}))  # type: ignore[arg-type]  # just checked

    def inverse(self, project: Project) -> "SetField":
        """Give the field the value it has now."""
        return SetField(self.item, self.field, field_value(project.get(self.item), self.field))


@dataclass(frozen=True, slots=True)
class Splice:
    """Put `insert` in place of `length` code points at `at` of a text field."""

    item: ItemId
    field: str
    at: int
    length: int
    insert: str

    def apply(self, project: Project) -> Project:
        """The project with the changed text. Raises MissingItem, NoSuchField."""
        item = project.get(self.item)
        text = text_value(item, self.field)
        changed = text[: self.at] + self.insert + text[self.at + self.length :]
        return _with_item(project, replace(item, **{self.field: changed}))  # type: ignore[arg-type]  # a text field

    def inverse(self, project: Project) -> "Splice":
        """Put back the text that stands there now."""
        text = text_value(project.get(self.item), self.field)
        at = min(self.at, len(text))
        return Splice(self.item, self.field, at, len(self.insert), text[at : at + self.length])


@dataclass(frozen=True, slots=True)
class Move:
    """Hang an item under `parent`, behind `after` (first where that is None)."""

    item: ItemId
    parent: ItemId
    after: ItemId | None = None

    def apply(self, project: Project) -> Project:
        """The project with the item in its new place. Raises MissingItem, Misplaced."""
        role = role_under(project.get(self.parent), project.get(self.item))
        project.parent(self.item)
        if self.parent in project.descendants(self.item) or self.after == self.item:
            raise Misplaced(self.item, self.parent)
        return _attached(_detached(project, self.item), self.item, (self.parent, role), self.after)

    def inverse(self, project: Project) -> "Move":
        """Hang it back where it is now."""
        return Move(self.item, project.parent(self.item), project.previous_sibling(self.item))


@dataclass(frozen=True, slots=True)
class Trash:
    """Put an item, with everything below it, into the tray.

    With `made`, the item as it was created, an item that is still so, with nothing below it, is forgotten: that is
    how the creation of something is undone. With `record`, the tray remembers that place: how a return is undone.
    """

    item: ItemId
    when: str = ""
    made: Item | None = None
    record: Trashed | None = None

    def apply(self, project: Project) -> Project:
        """The project with the item in its tray. Raises MissingItem."""
        parent, role = project.parents.get(self.item, (None, ""))
        if parent is None:
            raise MissingItem(self.item)
        record = self.record or Trashed(parent, role, project.previous_sibling(self.item), self.when)
        without = _detached(project, self.item)
        if self.forgets(project):
            return replace(without, items={key: item for key, item in without.items.items() if key != self.item})
        return replace(without, trash={**without.trash, self.item: record})

    def inverse(self, project: Project) -> "Create | Restore":
        """Make the item anew, or take it out of the tray."""
        if self.forgets(project):
            return Create(project.get(self.item), project.parent(self.item), project.previous_sibling(self.item))
        return Restore(self.item)

    def forgets(self, project: Project) -> bool:
        """Whether nothing would be lost if the item had never been made."""
        as_made = self.made is not None and project.get(self.item) == self.made
        is_home = any(record.parent == self.item for record in project.trash.values())
        return as_made and not is_home and sum(1 for _ in project.descendants(self.item)) == 1


@dataclass(frozen=True, slots=True)
class Restore:
    """Take an item out of the tray and hang it where it was; at the end where its neighbour is gone."""

    item: ItemId

    def apply(self, project: Project) -> Project:
        """The project with the item back in its place. Raises MissingItem, Misplaced."""
        record = self._record(project)
        if record.parent in project.descendants(self.item):
            raise Misplaced(self.item, record.parent)
        siblings = project.ids(record.parent, record.role)
        last = siblings[-1] if siblings else None
        after = record.after if record.after is None or record.after in siblings else last
        trash = {key: other for key, other in project.trash.items() if key != self.item}
        return _attached(replace(project, trash=trash), self.item, (record.parent, record.role), after)

    def inverse(self, project: Project) -> Trash:
        """Put it into the tray again, as it lay there."""
        record = self._record(project)
        return Trash(self.item, record.when, record=record)

    def _record(self, project: Project) -> Trashed:
        record = project.trash.get(self.item)
        if record is None or record.parent not in project.items:
            raise MissingItem(self.item)
        return record


Operation: TypeAlias = Create | SetField | Splice | Move | Trash | Restore


@dataclass(frozen=True, slots=True)
class Edit:
    """One step of work. Its label is what the Edit menu shows; edits with the same `typing` join into one step."""

    label: str
    operations: tuple[Operation, ...]
    typing: str = ""  # the field that is being typed in
    origin: str = ""  # who asked: a widget that hears its own name need not refresh


def apply(project: Project, operations: Iterable[Operation]) -> tuple[Project, tuple[Operation, ...]]:
    """The project after `operations`, and what takes them back, in the order in which to apply it."""
    inverses: list[Operation] = []
    for operation in operations:
        inverses.append(operation.inverse(project))
        project = operation.apply(project)
    return project, tuple(reversed(inverses))


def field_value(item: Item, name: str) -> FieldValue:
    """The value of a field of `item`. Raises NoSuchField."""
    value = getattr(item, name, None) if name not in ("id", "extra") else None
    if not isinstance(value, str | int | tuple):
        raise NoSuchField(item, name)
    return value


def text_value(item: Item, name: str) -> str:
    """The text in a field of `item`. Raises NoSuchField."""
    value = field_value(item, name)
    if not isinstance(value, str):
        raise NoSuchField(item, name)
    return value


def _with_item(project: Project, item: Item) -> Project:
    return replace(project, items={**project.items, item.id: item})


def _attached(project: Project, item: ItemId, place: tuple[ItemId, str], after: ItemId | None) -> Project:
    siblings = project.children.get(place, ())
    if after is not None and after not in siblings:
        at = len(siblings)  # the neighbour went elsewhere meanwhile
    else:
        at = 0 if after is None else siblings.index(after) + 1
    order = (*siblings[:at], item, *siblings[at:])
    grown = replace(project, children={**project.children, place: order}, parents={**project.parents, item: place})
    if place[1] == "replies" and max(_rung(grown, below) for below in grown.descendants(item)) > MAX_RUNGS:
        raise LadderTooLong
    return grown


def _rung(project: Project, item: ItemId) -> int:
    """How many responses stand above each other down to `item`, itself among them."""
    rung = int(isinstance(project.items[item], Response))
    return rung + _rung(project, project.parents[item][0]) if item in project.parents else rung


def _detached(project: Project, item: ItemId) -> Project:
    place = project.parents[item]
    order = tuple(sibling for sibling in project.children[place] if sibling != item)
    children = {**project.children, place: order}
    if not order:
        del children[place]
    return replace(project, children=children, parents={key: at for key, at in project.parents.items() if key != item})


def type_text(item: ItemId, name: str, at: int, length: int, insert: str, *, label: str, origin: str = "") -> Edit:
    """The edit of somebody who types in a field: joins the one before it in the same field."""
    return Edit(label, (Splice(item, name, at, length, insert),), typing=f"{item}.{name}", origin=origin)


def draft(
    project: Project,
    response: ResponseId,
    name: str,
    change: TextChange,
    *,
    label: str = "draft response",
    origin: str = "",
) -> Edit:
    """The edit of somebody who types in a response; its status follows, from empty to draft and back."""
    said = project.typed(response, Response)
    splice = Splice(response, name, change.at, change.length, change.insert)
    after = splice.apply(project).typed(response, Response)
    operations: list[Operation] = [splice]
    if is_answered(after) != (said.status != "empty"):
        operations.append(SetField(response, "status", "draft" if is_answered(after) else "empty"))
    return Edit(label, tuple(operations), typing=f"{response}.{name}", origin=origin)


def set_field(item: ItemId, name: str, value: FieldValue, *, label: str, origin: str = "") -> Edit:
    """The edit that gives one field another value."""
    return Edit(label, (SetField(item, name, value),), origin=origin)


def mark_claim(project: Project, article: ArticleId, start: int, end: int) -> Edit:
    """The edit that makes the words from `start` up to `end` a new claim with an empty response for every side."""
    passage = passage_at(mint("psg"), project.typed(article, Article), start, end)
    claim = Claim(id=mint("clm"), code=project.next_code())
    after = _last_claim_before(project, passage)
    parts = (Create(passage, claim.id), *_room_for_sides(claim.id, project.sides))
    return Edit(say("mark claim {}", claim.code), (Create(claim, project.root, after), *parts))


def created_claim(edit: Edit) -> ClaimId | None:
    """The claim that `edit` makes, if it makes one."""
    for operation in edit.operations:
        if isinstance(operation, Create) and isinstance(operation.item, Claim):
            return operation.item.id
    return None


def delete_claim(project: Project, claim: ClaimId) -> Edit:
    """The edit that puts a claim into the tray."""
    return Edit(say("delete claim {}", project.typed(claim, Claim).code), (Trash(claim, now()),))


def add_article(project: Project, article: Article) -> Edit:
    """The edit that puts a further article under debate."""
    articles = project.ids(project.root, "articles")
    return Edit("add article", (Create(article, project.root, articles[-1] if articles else None),))


def add_side(project: Project, side: Side) -> Edit:
    """The edit that seats a further side, with an empty response to every claim."""
    sides = project.ids(project.root, "sides")
    seats: list[Operation] = [Create(side, project.root, sides[-1] if sides else None)]
    for claim in project.claims:
        before = project.ids(claim.id, "responses")
        seats.extend(_room_for_sides(claim.id, (side,), before[-1] if before else None))
    return Edit(say("add side {}", side.name), tuple(seats))


def add_evidence(project: Project, response: ResponseId, evidence: Evidence) -> Edit:
    """The edit that stands a response on one more place in a source."""
    there = project.ids(response, "evidence")
    return Edit("add evidence", (Create(evidence, response, there[-1] if there else None),))


def draw_red_line(project: Project, claim: ClaimId, side: SideId, text: str) -> Edit:
    """The edit that first says what `side` cannot accept on a claim, or says it anew after it was deleted."""
    there = project.ids(claim, "red_lines")
    line = RedLine(id=red_line_id(claim, side), side=side, text=text)
    drawn: tuple[Operation, ...] = (Create(line, claim, there[-1] if there else None),)
    if line.id in project.trash:
        drawn = (Restore(line.id), SetField(line.id, "text", text))
    return Edit("draw red line", drawn, typing=f"{line.id}.text")


def now() -> str:
    """This moment in UTC, to the second, as ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _room_for_sides(claim: ClaimId, sides: Iterable[Side], after: ItemId | None = None) -> Iterable[Create]:
    for side in sides:
        response = Response(id=response_id(claim, side.id), side=side.id)
        yield Create(response, claim, after)
        after = response.id


def _last_claim_before(project: Project, passage: Passage) -> ClaimId | None:
    last = None
    for claim in project.claims:
        starts = [other.start for other in project.passages(claim.id) if other.article == passage.article]
        if not starts or min(starts) <= passage.start:
            last = claim.id
    return last
