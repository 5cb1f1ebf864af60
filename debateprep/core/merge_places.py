"""Where each part of a debate hangs after a merge, in which order, and what lies in the tray."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from debateprep.core.edits import MAX_RUNGS
from debateprep.core.item import ItemId
from debateprep.core.project import EVENT, EXPORT, SETTINGS, Project, Trashed
from debateprep.core.response import Response

Place = tuple[ItemId, str]  # parent and role
_SINGLES = (EVENT, SETTINGS, EXPORT)


@dataclass(frozen=True, slots=True)
class Places:
    """The structure of the merged debate; `kept` is what one deleted and the other worked on."""

    children: Mapping[Place, tuple[ItemId, ...]]
    trash: Mapping[ItemId, Trashed]
    alone: frozenset[ItemId]  # what hangs nowhere and is there: the debate itself, its event and its rules
    kept: tuple[ItemId, ...]


def merge_places(base: Project, mine: Project, theirs: Project) -> Places:
    """The structure that follows from both."""
    worked_on = {side: _worked_on(base, project) for side, project in (("mine", mine), ("theirs", theirs))}
    hanging: dict[ItemId, Place] = {}
    trash: dict[ItemId, Trashed] = {}
    kept: list[ItemId] = []
    for item in dict.fromkeys((*mine.items, *theirs.items)):
        one, other = _where(mine, item), _where(theirs, item)
        place = _chosen(_where(base, item), one, other)
        if not isinstance(place, tuple):
            rescue = _rescue(item, one, other, worked_on)
            if rescue is not None:
                place = rescue
                kept.append(item)
        if isinstance(place, tuple):
            hanging[item] = place
        elif isinstance(place, Trashed):
            trash[item] = place
    alone = frozenset((mine.root, *_SINGLES))
    _untangle(hanging, trash, alone, mine, theirs)
    children = _in_order(hanging, base, mine, theirs)
    return Places(children, trash, alone, tuple(kept))


def _where(project: Project, item: ItemId) -> Place | Trashed | None:
    return project.parents.get(item) or project.trash.get(item)


def _chosen(
    base: Place | Trashed | None, mine: Place | Trashed | None, theirs: Place | Trashed | None
) -> Place | Trashed | None:
    """The place that one gave it; where both did, a place in the debate before one in the tray, and mine first."""
    if theirs in (mine, base):
        return mine
    if mine == base:
        return theirs
    return next((place for place in (mine, theirs) if isinstance(place, tuple)), mine or theirs)


def _rescue(
    item: ItemId, mine: Place | Trashed | None, theirs: Place | Trashed | None, worked_on: Mapping[str, set[ItemId]]
) -> Place | None:
    """Where it stays though one deleted it, because the other worked on it or on something below it."""
    if isinstance(mine, tuple) and item in worked_on["mine"]:
        return mine
    if isinstance(theirs, tuple) and item in worked_on["theirs"]:
        return theirs
    return None


def _worked_on(base: Project, project: Project) -> set[ItemId]:
    """What is another than in `base` or new, and all that it hangs under."""
    found: set[ItemId] = set()
    for item, value in project.items.items():
        if value != base.items.get(item) and item in project.parents:
            above: ItemId | None = item
            while above is not None and above not in found:
                found.add(above)
                above = project.parents[above][0] if above in project.parents else None
    return found


def _untangle(
    hanging: dict[ItemId, Place], trash: dict[ItemId, Trashed], alone: frozenset[ItemId], mine: Project, theirs: Project
) -> None:
    """Hang what would hang under nothing, or under itself, where I have it; what still does goes to the tray."""
    for item in list(hanging):
        if item in mine.parents and not _is_rooted(item, hanging, trash, alone):
            hanging[item] = mine.parents[item]
    for item in list(hanging):
        if not _is_rooted(item, hanging, trash, alone) or _is_too_deep(item, hanging, mine, theirs):
            parent, role = hanging.pop(item)
            trash[item] = Trashed(parent, role, None)


def _is_rooted(
    item: ItemId, hanging: Mapping[ItemId, Place], trash: Mapping[ItemId, Trashed], alone: frozenset[ItemId]
) -> bool:
    seen: set[ItemId] = set()
    while item in hanging and item not in seen:
        seen.add(item)
        item = hanging[item][0]
    return item in alone or item in trash


def _is_too_deep(item: ItemId, hanging: Mapping[ItemId, Place], mine: Project, theirs: Project) -> bool:
    rungs = 0
    above: ItemId | None = item
    while above is not None:
        found = mine.items.get(above) or theirs.items.get(above)
        rungs += isinstance(found, Response)
        above = hanging[above][0] if above in hanging else None
    return rungs > MAX_RUNGS


def _in_order(
    hanging: Mapping[ItemId, Place], base: Project, mine: Project, theirs: Project
) -> dict[Place, tuple[ItemId, ...]]:
    members: dict[Place, list[ItemId]] = {}
    for item, place in hanging.items():
        members.setdefault(place, []).append(item)
    children = {}
    for place in dict.fromkeys((*mine.children, *theirs.children, *members)):
        if place in members:
            orders = (project.children.get(place, ()) for project in (base, mine, theirs))
            children[place] = _merged_order(set(members[place]), *orders)
    return children


def _merged_order(
    members: set[ItemId], base: tuple[ItemId, ...], mine: tuple[ItemId, ...], theirs: tuple[ItemId, ...]
) -> tuple[ItemId, ...]:
    """The members in the order of who moved any, with what only the other has behind what it stood behind there."""
    shared = set(base) & set(mine) & set(theirs)
    i_moved_nothing = [*_only(mine, shared)] == [*_only(base, shared)]
    lead, other = (theirs, mine) if i_moved_nothing else (mine, theirs)
    order = [*_only(lead, members)]
    before = None
    for item in _only(other, members):
        if item not in order:
            order.insert(order.index(before) + 1 if before is not None else 0, item)
        before = item
    return (*order, *(item for item in sorted(members) if item not in order))


def _only(order: Iterable[ItemId], wanted: set[ItemId]) -> Iterator[ItemId]:
    return (item for item in order if item in wanted)
