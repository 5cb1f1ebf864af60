from html.parser import HTMLParser

import pytest
from hypothesis import given

from debateprep.core.table_copy import as_text, html_table, plain_table
from tests.strategies import any_text


class Cells(HTMLParser):
    """The tags and the words that a reader of the HTML finds."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@now", "  =1", "\t=1", "\r\n=1"])
def test_a_formula_is_made_text(words: str) -> None:
    assert as_text(words) == f"'{words}"
    assert plain_table([[words]]) == f"'{words.strip()}"


def test_a_cell_is_one_line_between_tabs() -> None:
    assert plain_table([("C1", "one\ttwo\nthree"), ("C2", "0:27")]) == "C1\tone two three\nC2\t0:27"


@given(words=any_text)
def test_no_word_becomes_a_tag_or_is_lost(words: str) -> None:
    found = Cells(html_table(["claim"], [[f"x{words}"]]))
    assert found.tags == ["meta", "table", "thead", "tr", "th", "tbody", "tr", "td"]
    assert "".join(found.words).replace("\n", "") == "claim" + " ".join(f"x{words}".split())
