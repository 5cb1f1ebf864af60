"""The rules that a debate is prepared under, changed as one step, and the sides that it seats."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from debateprep.core.claim import RedLine
from debateprep.core.day import is_day, one_day
from debateprep.core.edits import Create, Edit, Move, Operation, Restore, SetField, Trash, add_side, apply, now
from debateprep.core.errors import EditRefused
from debateprep.core.item import ClaimId, FieldValue, ItemId, ResponseId, SideId
from debateprep.core.project import EVENT, Project, Side
from debateprep.core.response import Response, is_answered, response_id

FEWEST_SIDES, MOST_SIDES = 2, 4


class TooFewSides(EditRefused):
    """Nobody would be left to answer."""

    def __init__(self) -> None:
        super().__init__("A debate has at least {} sides. Keep one more, or add one.", FEWEST_SIDES)


class TooManySides(EditRefused):
    """More sides than there is room for beside each other."""

    def __init__(self) -> None:
        super().__init__("A debate has at most {} sides. Remove one first.", MOST_SIDES)


class UnnamedSide(EditRefused):
    """A side that nobody could be told to speak for."""

    def __init__(self, number: int) -> None:
        super().__init__("Side {} has no name. Give it one.", number)


class SameName(EditRefused):
    """Two sides that nobody could tell apart."""

    def __init__(self, name: str) -> None:
        super().__init__("Two sides are called “{}”. Give each a name of its own.", name)


class NoSuchDay(EditRefused):
    """A text that is not a day, a month or a year."""

    def __init__(self, text: str) -> None:
        super().__init__("“{}” is not a date of the calendar. Write it as 2012-05-23, 2012-05 or 2012.", text)


class NotOneDay(EditRefused):
    """A text that does not name one day."""

    def __init__(self, text: str) -> None:
        super().__init__("“{}” does not name one day of the calendar. Write it as 2026-12-01.", text)


@dataclass(frozen=True, slots=True)
class Holdings:
    """What would go to the tray with a side: its answers, the replies (also of others, below its own), and the rest."""

    answers: int = 0
    replies: int = 0
    evidence: int = 0
    red_lines: int = 0


def change_settings(
    project: Project, values: Mapping[tuple[ItemId, str], FieldValue], sides: Sequence[Side] | None = None
) -> Edit | None:
    """The edit that gives fields, each by its item and name, other values, and seats exactly `sides`, in their order.

    Nothing where all is so already. A side that is gone goes to the tray with all it holds. Raises EditRefused.
    """
    if (EVENT, "as_of") in values:
        check_day(str(values[EVENT, "as_of"]))
    if (EVENT, "deadline") in values:
        check_one_day(str(values[EVENT, "deadline"]))
    fields = [
        SetField(item, name, value)
        for (item, name), value in values.items()
        if getattr(project.get(item), name) != value
    ]
    operations = (*fields, *_side_changes(project, sides if sides is not None else project.sides))
    return Edit("change settings", operations) if operations else None


def check_day(text: str) -> None:
    """Raises NoSuchDay for what is neither a day, a month nor a year of the calendar; none at all may be."""
    if text and not is_day(text):
        raise NoSuchDay(text)


def check_one_day(text: str) -> None:
    """Raises NotOneDay for what is no day of the calendar; none at all may be."""
    if text and one_day(text) is None:
        raise NotOneDay(text)


def check_sides(sides: Sequence[Side]) -> None:
    """Raises TooFewSides, TooManySides, UnnamedSide or SameName for sides that cannot be seated."""
    if len(sides) < FEWEST_SIDES:
        raise TooFewSides
    if len(sides) > MOST_SIDES:
        raise TooManySides
    names: set[str] = set()
    for number, side in enumerate(sides, 1):
        if not side.name.strip():
            raise UnnamedSide(number)
        if side.name.casefold() in names:
            raise SameName(side.name)
        names.add(side.name.casefold())


def holdings(project: Project, side: SideId) -> Holdings:
    """What of `side` would go to the tray with it."""
    said = [item for above in _belongings(project, side) for item in project.descendants(above)]
    first = {item for item in said if project.parents[item][1] == "responses"}
    responses = [found for found in map(project.items.__getitem__, said) if isinstance(found, Response)]
    answered = [response for response in responses if is_answered(response)]
    lines = (project.items[item] for item in said)
    return Holdings(
        answers=sum(1 for response in answered if response.id in first),
        replies=sum(1 for response in answered if response.id not in first),
        evidence=sum(len(project.ids(response.id, "evidence")) for response in responses),
        red_lines=sum(1 for line in lines if isinstance(line, RedLine) and line.text.strip()),
    )


def went_with(project: Project, side: SideId) -> tuple[ItemId, ...]:
    """What lies in the tray because `side` does: it comes back with the side, never alone."""
    if side not in project.trash:
        return ()
    when = project.trash[side].when
    return tuple(
        item
        for item, record in project.trash.items()
        if record.when == when and record.parent in project.items and _side_of(project, item) == side
    )


def bring_back(project: Project, item: ItemId) -> tuple[Operation, ...]:
    """What takes `item` out of the tray; a side with all it held, and seated at the claims that came since.

    Raises TooManySides.
    """
    side = project.get(item)
    if not isinstance(side, Side):
        return (Restore(item),)
    if len(project.sides) >= MOST_SIDES:
        raise TooManySides
    back = (Restore(item), *(Restore(belonging) for belonging in went_with(project, item)))
    seated, _ = apply(project, back)
    before = seated.previous_sibling(item)
    free = (claim.id for claim in project.claims if _first(seated, claim.id, item) is None)
    seats = (_seat(seated, claim, item, before) for claim in free if response_id(claim, item) not in project.items)
    return (*back, *seats)


def _side_of(project: Project, item: ItemId) -> SideId:
    return str(getattr(project.items[item], "side", ""))


def _first(project: Project, claim: ClaimId, side: SideId | None) -> ResponseId | None:
    return next((response.id for response in project.responses(claim) if response.side == side), None)


def _seat(project: Project, claim: ClaimId, side: SideId, before: SideId | None) -> Create:
    """An empty response of `side`, behind that of the side that sits `before` it."""
    return Create(Response(id=response_id(claim, side), side=side), claim, _first(project, claim, before))


def _side_changes(project: Project, wanted: Sequence[Side]) -> Iterator[Operation]:
    there = {side.id: side for side in project.sides}
    if [_as_named(side) for side in wanted] == [_as_named(side) for side in project.sides]:
        return
    check_sides(wanted)
    kept = {side.id for side in wanted}
    for side in wanted:
        if side.id in there:
            yield from _renamed(there[side.id], side)
    for gone in (side.id for side in project.sides if side.id not in kept):
        yield from _unseated(project, gone)
    order = [side.id for side in project.sides if side.id in kept]
    for side in wanted:
        if side.id not in there:
            seated = add_side(project, side).operations
            project, _ = apply(project, seated)
            order.append(side.id)
            yield from seated
    yield from _moves(project.root, order, [side.id for side in wanted])


def _as_named(side: Side) -> tuple[SideId, str, str]:
    return side.id, side.name, side.label


def _renamed(before: Side, after: Side) -> Iterator[SetField]:
    for name in ("name", "label"):
        if getattr(before, name) != getattr(after, name):
            yield SetField(before.id, name, getattr(after, name))


def _unseated(project: Project, side: SideId) -> Iterator[Trash]:
    """What takes `side` from the table; what nobody has touched is forgotten, so that the tray holds only work."""
    when = now()
    for item in _belongings(project, side):
        kind = type(project.items[item])
        untouched = RedLine(id=item, side=side) if kind is RedLine else Response(id=item, side=side)
        yield Trash(item, when, made=untouched)
    yield Trash(side, when)


def _belongings(project: Project, side: SideId) -> Iterator[ItemId]:
    """What hangs anywhere because of `side`: its red lines and responses, without what stands below one of these."""
    for claim in project.claims:
        yield from (line.id for line in project.red_lines(claim.id) if line.side == side)
        yield from _said_by(project, side, project.ids(claim.id, "responses"))


def _said_by(project: Project, side: SideId, responses: Iterable[ResponseId]) -> Iterator[ResponseId]:
    for response in responses:
        if _side_of(project, response) == side:
            yield response
        else:
            yield from _said_by(project, side, project.ids(response, "replies"))


def _moves(root: ItemId, order: list[ItemId], wanted: list[ItemId]) -> Iterator[Move]:
    """What brings `order` into the wanted one."""
    for at, item in enumerate(wanted):
        if order[at] != item:
            order.remove(item)
            order.insert(at, item)
            yield Move(item, root, wanted[at - 1] if at else None)
