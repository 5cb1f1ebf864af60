"""The pages of the help are true to the program: its keys, its files, its commands, and each other."""

import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from debateprep import resources
from debateprep.core.claim import CLAIM_KINDS, FLAGS
from debateprep.core.item import Item
from debateprep.core.project import Export, Settings
from debateprep.core.response import BASES, EVIDENCE_KINDS, STANCES, STATUSES, STRENGTHS
from debateprep.core.source import CHECKED, SOURCE_TYPES
from debateprep.storage.lock import lock_path
from debateprep.storage.project_writer import TRASHED_KEYS, VERSION_KEY
from debateprep.storage.schema import SHAPES
from debateprep.ui.actions import TABLE
from debateprep.ui.help_pages import ORDER, Heading, Page, Paragraph, Picture, Table, pages, plain
from tools import keyboard_list, screenshots

TOP = Path(__file__).parents[1]
PAGES = {page.name: page for page in pages()}
TEXTS = {name: resources.path(f"help/{name}.md").read_text(encoding="utf-8") for name in ORDER}
MOST = 150_000  # bytes of a picture
KEYS = {key for row in TABLE for key in row.keys}


def rows_by_heading(page: Page) -> dict[str, dict[str, str]]:
    """The first two columns of each table, by the name in the heading above it."""
    found: dict[str, dict[str, str]] = {}
    name = ""
    for block in page.blocks:
        if isinstance(block, Heading):
            name = plain(block.words).rpartition(": ")[2]
        elif isinstance(block, Table):
            found[name] = {plain(row[0]): plain(row[1]) for row in block.rows[1:]}
    return found


FORMAT = rows_by_heading(PAGES["file-format"])


@pytest.mark.parametrize("kind", SHAPES, ids=lambda kind: kind.__name__)
def test_every_key_of_the_file_is_named_and_no_other(kind: type[Item]) -> None:
    shape = SHAPES[kind]
    own = {"id"} if shape.prefix else set()
    expected = {*shape.keys, *own} | ({VERSION_KEY, "trash"} if shape.name == "debate" else set())
    assert {*FORMAT[shape.name]} == expected


def test_the_keys_of_the_tray_are_named() -> None:
    assert {*FORMAT["trash"]} == {*TRASHED_KEYS}


@pytest.mark.parametrize("kind", [Settings, Export])
def test_what_is_usual_is_said(kind: type[Item]) -> None:
    for name, key in SHAPES[kind].keys.items():
        if key.default and key.default is not True:
            usual = ", ".join(key.default) if isinstance(key.default, tuple) else str(key.default)
            assert usual in FORMAT[kind.__name__.lower()][name]


@pytest.mark.parametrize(
    ("part", "name", "values"),
    [("claim", "flags", FLAGS), ("response", "status", STATUSES), ("evidence", "kind", EVIDENCE_KINDS),
     ("evidence", "strength", STRENGTHS), ("evidence", "basis", BASES), ("source", "type", SOURCE_TYPES),
     ("source", "checked", CHECKED)],
)  # fmt: skip
def test_every_value_that_may_be_chosen_is_named(part: str, name: str, values: tuple[str, ...]) -> None:
    assert [value for value in values if value not in FORMAT[part][name]] == []


def test_kinds_and_stances_are_explained() -> None:
    tables = [block for block in PAGES["good-response"].blocks if isinstance(block, Table)]
    explained = {plain(row[0]) for table in tables for row in table.rows}
    assert {*CLAIM_KINDS, *STANCES} <= explained


def test_the_list_of_keys_is_what_the_command_gives() -> None:
    assert TEXTS["keyboard"] == keyboard_list.page(), "run: python -m tools.keyboard_list"


@pytest.mark.parametrize("name", ORDER)
def test_keys_that_a_page_names_are_keys_of_an_action(name: str) -> None:
    named = re.findall(r"`((?:Ctrl|Alt|Shift)\+[\w+]+|F\d+|[A-Z])`", TEXTS[name])
    assert [keys for keys in named if keys not in KEYS] == []


@pytest.mark.parametrize("name", ORDER)
def test_links_lead_to_pages(name: str) -> None:
    targets = re.findall(r"(?<!!)\[[^\]]*\]\(([^)]+)\)", TEXTS[name])
    assert [target for target in targets if target.removesuffix(".md") not in ORDER] == []


def test_every_picture_is_on_a_page_and_small_and_told_in_words() -> None:
    shown = [block for page in PAGES.values() for block in page.blocks if isinstance(block, Picture)]
    there = {f"pictures/{path.name}" for path in screenshots.PICTURES.iterdir()}
    assert {picture.file for picture in shown} == there == {f"pictures/{name}.png" for name in screenshots.SHOTS}
    assert all(len(picture.words) > 30 for picture in shown)
    assert all(path.stat().st_size < MOST for path in screenshots.PICTURES.iterdir())


@pytest.mark.parametrize("name", screenshots.SHOTS)
def test_a_picture_has_the_size_of_a_small_screen(name: str) -> None:
    data = (screenshots.PICTURES / f"{name}.png").read_bytes()
    assert struct.unpack_from(">II", data, 16) == screenshots.SIZE


def test_no_picture_is_left_as_words() -> None:
    assert not [name for name, page in PAGES.items() for block in page.blocks
                if isinstance(block, Paragraph) and "![" in plain(block.words)]  # fmt: skip


def test_every_page_is_listed_here_and_in_the_index() -> None:
    there = sorted(resources.folder("help").glob("*.md"))
    index = (TOP / "docs" / "README.md").read_text(encoding="utf-8")
    assert [path.stem for path in there] == sorted(ORDER)
    assert all(f"../resources/help/{name}.md" in index for name in ORDER)


@pytest.mark.parametrize("name", ["README.md", "docs/README.md"])
def test_links_of_the_index_lead_to_files(name: str) -> None:
    page = TOP / name
    targets = re.findall(r"\]\(([\w./-]+)\)", page.read_text(encoding="utf-8"))
    assert len(targets) > 5
    assert [target for target in targets if not (page.parent / target).is_file()] == []


def test_options_that_the_teachers_guide_names_are_options() -> None:
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", TEXTS["teachers-guide"])) - {"--help"}
    helped = "".join(
        subprocess.run(
            [sys.executable, "-m", "debateprep", command, "--help"], capture_output=True, text=True, check=True
        ).stdout
        for command in ("new", "check", "export", "merge", "report")
    )
    assert [option for option in sorted(named) if option not in helped] == []


def test_privacy_names_the_lock_as_it_is() -> None:
    assert f"`{lock_path(Path('NAME.debate.yaml')).name}`" in TEXTS["privacy"]


def test_pages_have_a_title_and_end_lines_where_a_screen_does() -> None:
    assert all(isinstance(page.blocks[0], Heading) and page.blocks[0].level == 1 for page in PAGES.values())
    assert [page.title for page in PAGES.values()] == [*dict.fromkeys(page.title for page in PAGES.values())]
