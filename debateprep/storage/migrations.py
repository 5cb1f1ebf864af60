"""Older formats made current: a list of small functions over plain trees; the n-th turns version n into n + 1."""

from collections.abc import Callable

from debateprep.storage.strict_yaml import Node

MIGRATIONS: tuple[Callable[[dict[str, Node]], None], ...] = ()


def migrated(tree: dict[str, Node], version: int) -> None:
    """Bring `tree`, written in format `version`, to the current one, in place."""
    for step in MIGRATIONS[version - 1 :]:
        step(tree)
