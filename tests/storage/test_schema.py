from dataclasses import fields

from debateprep.core.project import ROLES
from debateprep.storage.schema import BY_NAME, SHAPES


def test_every_field_of_every_kind_has_a_key() -> None:
    for kind, shape in SHAPES.items():
        names = {part.name for part in fields(kind)} - {"id", "extra"}
        assert names <= set(shape.keys), kind.__name__


def test_everything_that_hangs_below_a_kind_has_a_key() -> None:
    for (parent, child), role in ROLES.items():
        assert SHAPES[parent].keys[role].shape is SHAPES[child]


def test_prefixes_and_names_of_kinds_are_their_own() -> None:
    prefixes = [shape.prefix for shape in SHAPES.values() if shape.prefix]
    assert len({*prefixes}) == len(prefixes)
    assert len(BY_NAME) == len(SHAPES)
