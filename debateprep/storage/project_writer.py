"""Project → the tree that the YAML writer writes, in the one canonical order."""

from collections.abc import Iterable

from debateprep.core.claim import RedLine
from debateprep.core.item import Extra, Item, Plain
from debateprep.core.project import Project
from debateprep.storage.schema import SHAPES, VERSION, Holds, Key
from debateprep.storage.seats import written
from debateprep.storage.strict_yaml import Bare
from debateprep.storage.yaml_text import Prose, Writable

VERSION_KEY = "debateprep"
TRASH_KEY = "trash"
TRASHED_KEYS = ("kind", "parent", "after", "when", "item")


def tree_of(project: Project) -> dict[str, Writable]:
    """The whole file: the version of the format, the debate, the tray."""
    return {VERSION_KEY: VERSION, **_Writer(project).item(project.debate), **_tray(project)}


class _Writer:
    """Turns the parts of a project into what the YAML writer writes; leaves out what goes without saying."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def item(self, item: Item) -> dict[str, Writable]:
        shape = SHAPES[type(item)]
        tree: dict[str, Writable] = {"id": item.id} if shape.prefix else {}
        for name, key in shape.keys.items():
            if key.shape is not None:
                below = self._below(item, key)
                if below:
                    tree[name] = below
            else:
                value = getattr(item, name)
                if value != key.default:
                    tree[name] = Prose(value) if key.holds is Holds.PROSE else value
        tree.update(_extra(item.extra))
        return tree

    def _below(self, item: Item, key: Key) -> Writable:
        if key.holds is Holds.ITEM:
            return self.item(self._project.items[key.name])
        if key.holds is Holds.BY_SIDE:
            lines = self._project.under(item.id, key.name, RedLine)
            return {line.side: line.text for line in lines if line.text}
        return tuple(self.item(child) for child in self._listed(item, key))

    def _listed(self, item: Item, key: Key) -> Iterable[Item]:
        if key.name == "responses":
            return written(self._project, item.id)
        return self._project.under(item.id, key.name, Item)


def _extra(extra: Extra) -> dict[str, Writable]:
    return {key: _bare_kept(value) for key, value in extra}


def _bare_kept(value: Plain) -> Writable:
    return value if not isinstance(value, str) or isinstance(value, Bare) or "\n" not in value else Prose(value)


def _tray(project: Project) -> dict[str, Writable]:
    """The tray, oldest first."""
    if not project.trash:
        return {}
    writer = _Writer(project)
    entries: list[Writable] = []
    for item, record in sorted(project.trash.items(), key=lambda entry: (entry[1].when, entry[0])):
        part = project.items[item]
        entry: dict[str, Writable] = {"kind": SHAPES[type(part)].name, "parent": record.parent}
        if record.after:
            entry["after"] = record.after
        if record.when:
            entry["when"] = record.when
        entries.append({**entry, "item": writer.item(part), **_extra(record.extra)})
    return {TRASH_KEY: tuple(entries)}
