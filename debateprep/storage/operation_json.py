"""The six operations, and a whole project, as JSON that comes back exactly as it was: what the journal is written in.

The project file leaves out what goes without saying and puts it back in; here nothing is left out, so that an operation
meets, when it is replayed, the very project it was made for.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from typing import Any, TypeAlias

from debateprep.core.edits import Create, Move, Operation, Restore, SetField, Splice, Trash
from debateprep.core.item import Extra, FieldValue, Item, Plain
from debateprep.core.project import Project, Trashed, new_project
from debateprep.storage.schema import BY_NAME, SHAPES
from debateprep.storage.strict_yaml import Bare

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"

_OPERATIONS = (Create, SetField, Splice, Move, Trash, Restore)
_BY_NAME: Mapping[str, Callable[..., Operation]] = {kind.__name__: kind for kind in _OPERATIONS}


class NotUnderstood(ValueError):
    """Not what this version of the app writes."""


def operation_json(operation: Operation) -> dict[str, Json]:
    """`operation` as plain JSON values."""
    tree: dict[str, Json] = {"op": type(operation).__name__}
    for part in fields(operation):
        tree[part.name] = _part_json(getattr(operation, part.name))
    return tree


def operation_of(tree: Json) -> Operation:
    """The operation that was written as `tree`. Raises NotUnderstood."""
    try:
        return _operation(tree)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise NotUnderstood(str(error)) from error


def project_json(project: Project) -> str:
    """`project` as one line of JSON, made part by part, so that no other thread waits long."""
    items = ",".join(dumped(_item_json(item)) for item in project.items.values())
    children = ",".join(dumped([*place, list(ids)]) for place, ids in project.children.items())
    trash = ",".join(dumped([item, _record_json(record)]) for item, record in project.trash.items())
    return f'{{"root":{dumped(project.root)},"items":[{items}],"children":[{children}],"trash":[{trash}]}}'


def project_of(tree: Json) -> Project:
    """The project that was written as `tree`, read from its JSON. Raises NotUnderstood."""
    try:
        return _project(tree)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise NotUnderstood(str(error)) from error


def dumped(tree: Json) -> str:
    """`tree` on one line; letters stay as they are, so that halves of letters do not grow together."""
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":"))


def _part_json(value: Item | Trashed | FieldValue | None) -> Json:
    if isinstance(value, Item):
        return _item_json(value)
    if isinstance(value, Trashed):
        return _record_json(value)
    return list(value) if isinstance(value, tuple) else value


def _item_json(item: Item) -> dict[str, Json]:
    tree: dict[str, Json] = {"is": SHAPES[type(item)].name}
    for part in fields(item):
        value = getattr(item, part.name)
        tree[part.name] = _extra_json(value) if part.name == "extra" else _part_json(value)
    return tree


def _record_json(record: Trashed) -> dict[str, Json]:
    plain: dict[str, Json] = {"parent": record.parent, "role": record.role, "after": record.after, "when": record.when}
    return {**plain, "extra": _extra_json(record.extra)}


def _extra_json(extra: Extra) -> Json:
    return [[key, _plain_json(value)] for key, value in extra]


def _plain_json(value: Plain) -> Json:
    if isinstance(value, Bare):
        return {"bare": str(value)}
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return [_plain_json(part) for part in value]
    return {"map": {key: _plain_json(part) for key, part in value.items()}}


def _operation(tree: Any) -> Operation:  # noqa: ANN401  # whatever JSON holds; what does not fit raises
    values = {name: _part(value) for name, value in tree.items() if name != "op"}
    return _BY_NAME[tree["op"]](**values)


def _part(value: Any) -> Item | Trashed | FieldValue | None:  # noqa: ANN401
    if isinstance(value, dict):
        return _item(value) if "is" in value else _record(value)
    return tuple(value) if isinstance(value, list) else value


def _item(tree: Mapping[str, Any]) -> Item:
    values: dict[str, Any] = {name: _part(value) for name, value in tree.items() if name not in ("is", "extra")}
    return BY_NAME[tree["is"]].kind(**values, extra=_extra(tree["extra"]))


def _record(tree: Mapping[str, Any]) -> Trashed:
    return Trashed(**{**tree, "extra": _extra(tree["extra"])})


def _extra(tree: Iterable[tuple[str, Any]]) -> Extra:
    return tuple((key, _plain(value)) for key, value in tree)


def _plain(value: Any) -> Plain:  # noqa: ANN401
    if isinstance(value, dict):
        return Bare(value["bare"]) if "bare" in value else {key: _plain(part) for key, part in value["map"].items()}
    return tuple(_plain(part) for part in value) if isinstance(value, list) else str(value)


def _project(tree: Any) -> Project:  # noqa: ANN401
    items = {part["id"]: _item(part) for part in tree["items"]}
    for single in new_project(item=tree["root"]).items.values():
        items.setdefault(single.id, single)  # one that an older version of the app did not have
    children = {(parent, role): tuple(ids) for parent, role, ids in tree["children"]}
    return Project(
        root=tree["root"],
        items=items,
        children=children,
        parents={item: place for place, ids in children.items() for item in ids},
        trash={item: _record(record) for item, record in tree["trash"]},
    )
