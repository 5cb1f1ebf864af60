import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.ui.help_pages import (
    Code,
    Heading,
    Look,
    Paragraph,
    Picture,
    Table,
    Words,
    blocks_of,
    page_of,
    plain,
    words_of,
)


def test_words_are_set_as_their_signs_say() -> None:
    found = words_of("Say *so*, **now**: `x*y*` and [on](privacy.md).")
    assert [(one.text, one.look) for one in found if one.look is not Look.PLAIN] == [
        ("so", Look.ITALIC), ("now", Look.BOLD), ("x*y*", Look.CODE),
    ]  # fmt: skip
    assert Words("on", target="privacy.md") in found


def test_a_page_becomes_blocks() -> None:
    blocks = blocks_of(
        "# T\n\nOne\ntwo.\n\n- a\n  b\n  - c\n1. d\n\n```\nx\n\ny\n```\n\n| a | b |\n|---|---|\n| c\\|d |\n"
    )
    assert [type(block) for block in blocks] == [Heading, Paragraph, Paragraph, Paragraph, Paragraph, Code, Table]
    said = [(plain(block.words), block.item, block.depth) for block in blocks if isinstance(block, Paragraph)]
    assert said == [("One two.", "", 0), ("a b", "•", 0), ("c", "•", 1), ("d", "1.", 0)]


def test_a_picture_of_the_pages_stands_in_a_line_of_its_own() -> None:
    assert blocks_of("![Two sides.](pictures/a_b.png)\n\nText.")[0] == Picture("pictures/a_b.png", "Two sides.")


@pytest.mark.parametrize("target", ["https://example.org/a.png", "../a.png", "pictures/../a.png", "a.png"])
def test_a_picture_from_elsewhere_is_none(target: str) -> None:
    assert not [block for block in blocks_of(f"![Two sides.]({target})") if isinstance(block, Picture)]


def test_rows_have_as_many_cells_as_the_widest() -> None:
    (table,) = blocks_of("| a | b |\n|---|---|\n| c\\|d |")
    assert isinstance(table, Table)
    assert [[plain(cell) for cell in row] for row in table.rows] == [["a", "b"], ["c|d", ""]]


def test_a_link_into_the_web_is_no_page() -> None:
    assert page_of("privacy.md") == "privacy"
    assert [page_of(target) for target in ("https://example.org/privacy.md", "../privacy.md", "privacy")] == [
        "",
        "",
        "",
    ]


@given(st.text(alphabet="#-*`|[]()1. \nab\\", max_size=60))
def test_any_text_becomes_blocks(text: str) -> None:
    for block in blocks_of(text):
        assert not isinstance(block, Table) or len({len(row) for row in block.rows}) == 1
