"""A whole job as a screen reader's hands do it: from the start page to a PDF, through the accessible tree alone.

Run by the system's Python, which has the bindings of AT-SPI; told where the article is, and where to write.
"""

import contextlib
import sys
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
warnings.simplefilter("ignore", DeprecationWarning)

from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30.0  # seconds for one thing to come in sight
MOST_CHILDREN = 200  # of one thing that are looked at
CLAIM = "It was never aimed at anybody."


def windows() -> list[Any]:
    """The windows and dialogs of the program, the newest first."""
    desktop = Atspi.get_desktop(0)
    programs = [desktop.get_child_at_index(at) for at in range(desktop.get_child_count())]
    ours = [one for one in programs if one is not None and one.get_name() == "DebatePrep"]
    return [window for one in ours for window in reversed([*children(one)])]


def children(node: Any) -> Iterator[Any]:  # noqa: ANN401  # the bindings ship no types
    """What stands directly in something."""
    for at in range(min(node.get_child_count(), MOST_CHILDREN)):
        child = node.get_child_at_index(at)
        if child is not None:
            yield child


def below(node: Any) -> Iterator[Any]:  # noqa: ANN401
    """Something, and all that stands in it."""
    yield node
    for child in children(node):
        yield from below(child)


def is_shown(node: Any) -> bool:  # noqa: ANN401
    """Whether a reader is told that it can be seen."""
    return bool(node.get_state_set().contains(Atspi.StateType.SHOWING))


def find(role: str, name: str, *, shown: bool = True) -> Any:  # noqa: ANN401
    """The newest of that role whose name begins so; waited for."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with contextlib.suppress(GLib.Error):  # what was there a moment ago is gone
            for node in (one for window in windows() for one in below(window)):
                if node.get_role_name() == role and node.get_name().startswith(name) and (is_shown(node) or not shown):
                    return node
        time.sleep(0.1)
    sys.exit(f"There is no {role} “{name}”. In sight: {sorted(set(in_sight()))}")


def in_sight() -> list[str]:
    """What a reader could tell of now."""
    nodes = (one for window in windows() for one in below(window))
    return [f"{one.get_role_name()} “{one.get_name()}”" for one in nodes if is_shown(one) and one.get_name()]


def press(name: str) -> None:
    """Press a button."""
    _act(find("push button", name))


def choose(name: str) -> None:
    """Choose from a menu, as readers can: without opening it."""
    _act(find("menu item", name, shown=False))


def _act(node: Any) -> None:  # noqa: ANN401
    with contextlib.suppress(GLib.Error):  # what opens a dialog may answer only once that is closed
        node.do_action(0)


def write(name: str, words: str) -> None:
    """Put words into a field."""
    field = find("text", name)
    if not field.set_text_contents(words):
        sys.exit(f"“{name}” takes no words.")


def begin(article: str) -> None:
    """From the start page to a project on an article."""
    press("Empty project")
    press("Skip the tour")
    press("Add article…")
    write("File name:", article)
    press("Open")
    press("Use this article")


def answer() -> None:
    """Mark a claim, and answer it from one side."""
    article = find("text", "Article")
    words = article.get_text(0, article.get_character_count())
    article.set_caret_offset(words.index(CLAIM) + 5)
    choose("Mark the sentence here")
    write("Claim in your own words", "The shield is no threat.")
    write("NATO position: Response", "It stands where it can stop few.")


def keep(folder: Path) -> None:
    """Save the project, and export its brief; each says when it is done."""
    choose("Save")
    write("File name:", str(folder / "shield.debate.yaml"))
    press("Save")
    find("label", "saved")
    choose("Export brief…")
    write("File name:", str(folder / "shield.pdf"))
    press("Save")
    find("label", "Wrote shield.pdf.")


if __name__ == "__main__":
    begin(sys.argv[1])
    answer()
    keep(Path(sys.argv[2]))
