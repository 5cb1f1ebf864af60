"""Which part of a debate is put on paper, in which order: the debate as its export chooses it, as a project again.

Every document is made of what `selected` returns, so that a choice holds for all of them alike.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from debateprep.core.claim import Claim
from debateprep.core.coverage import first_response
from debateprep.core.errors import DebatePrepError
from debateprep.core.item import Item, ItemId, SideId
from debateprep.core.project import EVENT, Export, Project, Side
from debateprep.core.response import state_of

ORDERS = ("article", "theme", "status")
_STATES = ("ready", "draft", "empty")


class NoSuchSide(DebatePrepError):
    """A side is asked for that the debate does not seat."""

    def __init__(self, name: str, sides: Iterable[Side]) -> None:
        seated = ", ".join(f"“{side.name}”" for side in sides)
        super().__init__("This debate has no side “{}”. Its sides are {}.", name, seated)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What an export keeps back: private notes, and comments, of the claims that it prints."""

    notes: int
    comments: int


def selected(project: Project, export: Export | None = None) -> Project:
    """The debate as `export` (else its own) chooses it: fewer claims or sides, in that order, unsigned if blind."""
    chosen = export or project.export
    kept = replace(project, items={**project.items, chosen.id: chosen})
    kept = _with_order(kept, "sides", _sides(kept, chosen))
    kept = _with_order(kept, "claims", _claims(kept, chosen))
    return _unsigned(kept) if chosen.blind else kept


def left_out(project: Project) -> LeftOut:
    """What the export of a selected `project` keeps back."""
    notes = sum(1 for claim in project.claims if claim.notes.strip())
    comments = sum(len(project.comments(claim.id)) for claim in project.claims)
    shows_comments = project.export.comments and not project.export.blind
    return LeftOut(0 if project.export.notes else notes, 0 if shows_comments else comments)


def find_side(project: Project, name: str) -> SideId:
    """The id of the side that is called so, by id or by name; none for no name. Raises NoSuchSide."""
    if not name:
        return ""
    for side in project.sides:
        if name in (side.id, side.name) or name.casefold() == side.name.casefold():
            return side.id
    raise NoSuchSide(name, project.sides)


def _sides(project: Project, chosen: Export) -> list[Side]:
    seated = [side for side in project.sides if chosen.side in ("", side.id)] or list(project.sides)
    return sorted(seated, key=_is_not(chosen.first_side))


def _is_not(wanted: ItemId) -> Callable[[Item], bool]:
    def differs(item: Item) -> bool:
        return item.id != wanted

    return differs


def _claims(project: Project, chosen: Export) -> list[Claim]:
    claims = [claim for claim in project.claims if _is_wanted(project, claim, chosen)]
    if chosen.order == "theme":
        return _grouped(claims, [claim.theme for claim in claims])
    if chosen.order == "status":
        return _sorted_by(claims, [_least_state(project, claim) for claim in claims])
    return claims


def _is_wanted(project: Project, claim: Claim, chosen: Export) -> bool:
    return (
        (not chosen.claims or claim.code in chosen.claims)
        and chosen.theme in ("", claim.theme)
        and (not chosen.ready_only or _least_state(project, claim) == 0)
    )


def _least_state(project: Project, claim: Claim) -> int:
    """How far the side is that has done least: 0 ready, 1 draft, 2 empty."""
    states = (state_of(first_response(project, claim.id, side.id)) for side in project.sides)
    return max((_STATES.index(state) for state in states), default=0)


def _grouped(claims: list[Claim], themes: list[str]) -> list[Claim]:
    """Themes in the order in which they first come up; claims without one at the end."""
    order = [theme for theme in dict.fromkeys(themes) if theme] + [""]
    return _sorted_by(claims, [order.index(theme) for theme in themes])


def _sorted_by(claims: list[Claim], keys: list[int]) -> list[Claim]:
    """The claims by their keys; those with one key stay in their order."""
    return [claims[at] for at in sorted(range(len(claims)), key=keys.__getitem__)]


def _with_order(project: Project, role: str, items: Iterable[Item]) -> Project:
    place = (project.root, role)
    return replace(project, children={**project.children, place: tuple(item.id for item in items)})


def _unsigned(project: Project) -> Project:
    event = replace(project.event, authors=(), school="")
    comments = {key: () for key in project.children if key[1] == "comments"}
    return replace(project, items={**project.items, EVENT: event}, children={**project.children, **comments})
