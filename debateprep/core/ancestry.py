"""What two copies of a debate grew from, told from older states of it: the base to merge them on."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import fields
from typing import TypeAlias

from debateprep.core.item import Item, ItemId
from debateprep.core.merge import PROSE
from debateprep.core.project import Project
from debateprep.core.text_merge import added_words

Facts: TypeAlias = Mapping[tuple[ItemId, str], object]  # item and field, or item and its place → what is there
_PLACE = "#place"


def newest_known(history: Iterable[Project], copies: Iterable[Project]) -> int | None:
    """Which state in `history`, the oldest first, is the newest that every copy grew from; None where it is none.

    A state counts only if a copy holds all that came with it, and has nothing left as it was before that. Rather an
    older state than one that is too new: on that, what one person wrote since would seem to be deleted by the other.
    """
    found = None
    facts = [facts_of(copy) for copy in copies]
    before: Facts = {}
    older: set[tuple[object, ...]] = set()
    for number, state in enumerate(history):
        here = facts_of(state)
        if all(grew_from(copy, here, before, older) for copy in facts):
            found = number
        older.update((*key, value) for key, value in here.items() if value != before.get(key))
        before = here
    return found


def facts_of(project: Project) -> Facts:
    """All that is said in a debate, and where each part hangs."""
    found: dict[tuple[ItemId, str], object] = {}
    for item, part in project.items.items():
        place = project.parents.get(item)
        found[item, _PLACE] = place[0] if place else item in project.trash
        found.update(((item, name), getattr(part, name)) for name in _names(part))
    return found


def grew_from(copy: Facts, state: Facts, before: Facts, older: Collection[tuple[object, ...]]) -> bool:
    """Whether `copy` can be told to come from `state`, which came after `before` and all `older` facts."""
    for key, value in state.items():
        there = copy.get(key)
        if there == value:
            continue
        if there is None or (*key, there) in older:
            return False
        if before and before.get(key) != value and not _holds(key[1], before.get(key), value, there):
            return False
    return True


def _names(item: Item) -> Iterable[str]:
    return (part.name for part in fields(item) if part.name not in ("id", "extra"))


def _holds(name: str, before: object, value: object, there: object) -> bool:
    """Whether a text that was worked on further still has all the words that came with `value`."""
    if name not in PROSE or not isinstance(value, str):
        return False
    came = added_words(before if isinstance(before, str) else "", value)
    return not added_words(str(there), value) & came
