"""The operations that lead from one state of a debate to another: a merge is one edit, which undo takes back."""

from dataclasses import fields

from debateprep.core.edits import Create, Move, Operation, Restore, SetField, Trash
from debateprep.core.item import ItemId
from debateprep.core.project import Project


def steps(before: Project, after: Project) -> tuple[Operation, ...]:
    """What makes `after` of `before`. What is forgotten in `after` goes to the tray; keys of a later version stay."""
    walk = _Walk(before, after)
    walk.place_below(after.root)
    for item in after.trash:
        walk.lay_into_tray(item)
    gone = [item for item, (parent, _) in walk.project.parents.items() if walk.goes(item) and not walk.goes(parent)]
    for item in gone:
        walk.do(Trash(item))
    for item in after.items:
        walk.set_fields(item)
    return tuple(walk.operations)


class _Walk:
    """Carries out each operation that it finds, so that the next is found on what is there by then."""

    def __init__(self, before: Project, after: Project) -> None:
        self.project = before
        self.operations: list[Operation] = []
        self._after = after
        self._below: dict[ItemId, list[tuple[ItemId, str]]] = {}
        for place in after.children:
            self._below.setdefault(place[0], []).append(place)

    def do(self, operation: Operation) -> None:
        self.project = operation.apply(self.project)
        self.operations.append(operation)

    def goes(self, item: ItemId) -> bool:
        """Whether `item` hangs somewhere, and in the end nowhere; what hangs below it goes along.

        What hangs below something in the tray that is forgotten in the end stays there with it.
        """
        above = item
        while above in self.project.parents:
            above = self.project.parents[above][0]
        return item in self.project.parents and item not in self._after.parents and above in self._after.items

    def place_below(self, parent: ItemId) -> None:
        """Hang what hangs below `parent` in the end, a parent before its children."""
        for above, role in self._below.get(parent, ()):
            ids = self._after.ids(above, role)
            if ids != self.project.ids(above, role):
                self._place(above, ids)
            for item in ids:
                self.place_below(item)

    def lay_into_tray(self, item: ItemId) -> None:
        """Put what lies in the tray in the end there, with what hangs below it."""
        record = self._after.trash[item]
        if item not in self.project.items and record.parent in self.project.items:
            self.do(Create(self._after.items[item], record.parent))
        if item in self.project.items:
            self.place_below(item)
        if item in self.project.parents:
            self.do(Trash(item, record.when, record=record))

    def set_fields(self, item: ItemId) -> None:
        """Give the fields of an item their values."""
        there = self.project.items.get(item)
        wanted = self._after.items[item]
        if there is None or there == wanted:
            return
        for part in fields(wanted):
            value = getattr(wanted, part.name)
            if part.name not in ("id", "extra") and getattr(there, part.name) != value:
                self.do(SetField(item, part.name, value))

    def _place(self, parent: ItemId, ids: tuple[ItemId, ...]) -> None:
        before: ItemId | None = None
        for item in ids:
            if item not in self.project.items:
                self.do(Create(self._after.items[item], parent, before))
            elif item in self.project.trash:
                self.do(Restore(item))
            if not self._stands(item, parent, before):
                self.do(Move(item, parent, before))
            before = item

    def _stands(self, item: ItemId, parent: ItemId, before: ItemId | None) -> bool:
        place = self.project.parents.get(item)
        return place is not None and place[0] == parent and self.project.previous_sibling(item) == before
