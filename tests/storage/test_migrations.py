from debateprep.storage.migrations import MIGRATIONS, migrated
from debateprep.storage.schema import VERSION
from debateprep.storage.strict_yaml import Node


def test_the_version_is_the_number_of_migrations_and_one() -> None:
    assert len(MIGRATIONS) + 1 == VERSION


def test_a_current_tree_stays_as_it_is() -> None:
    tree: dict[str, Node] = {"title": "Shield"}
    migrated(tree, VERSION)
    assert tree == {"title": "Shield"}
