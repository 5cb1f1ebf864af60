"""Write the page of keys from the table of actions: `python -m tools.keyboard_list`."""

from collections.abc import Iterator

from debateprep import resources
from debateprep.ui.actions import TABLE, ActionRow

NAME = "help/keyboard.md"
_HEAD = """# Keys

Every command and its usual keys, menu by menu. Under Help, *Keyboard shortcuts* changes them, and the *command palette*
finds a command by a few letters of its name. On a Mac, Ctrl is the Command key.

A single letter works while the cursor is in the article or in a list; in a field it is typed.
"""


def page() -> str:
    """The whole page, as Markdown."""
    return "\n".join((_HEAD, *_menus()))


def _menus() -> Iterator[str]:
    for menu in dict.fromkeys(row.menu for row in TABLE):
        yield f"## {menu.replace('&', '')}\n\n| command | keys |\n|---|---|"
        yield from (_line(row) for row in TABLE if row.menu == menu)
        yield ""


def _line(row: ActionRow) -> str:
    keys = " or ".join(f"`{key}`" for key in row.keys)
    return f"| {row.words.rstrip('…')} | {keys or 'in the menu'} |"


if __name__ == "__main__":
    resources.path(NAME).write_text(page(), encoding="utf-8")
    print(resources.path(NAME))
