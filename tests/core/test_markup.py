import re

import pytest
from hypothesis import given

from debateprep.core.markup import Paragraph, Run, Style, Styled, paragraphs_of, plain, styled, toggled
from tests.strategies import any_text


@pytest.mark.parametrize(
    ("typed", "run"),
    [
        ("**never**", Run("never", bold=True)),
        ("*never*", Run("never", italic=True)),
        ("_never_", Run("never", italic=True)),
        ("[the text](https://nato.int/a)", Run("the text", url="https://nato.int/a")),
    ],
)
def test_each_sign_is_meant(typed: str, run: Run) -> None:
    assert paragraphs_of(f"We {typed} said so.") == (Paragraph((Run("We "), run, Run(" said so."))),)


@pytest.mark.parametrize("typed", ["2 * 3 * 4", "snake_case_name", "** no **", "a*b*c", "*", "**", "[x](file:///etc)"])
def test_signs_that_mean_nothing_stay(typed: str) -> None:
    assert paragraphs_of(typed) == (Paragraph((Run(typed),)),)


def test_a_list_has_its_signs_and_numbers() -> None:
    assert [one.item for one in paragraphs_of("First:\n- a\n2. b\n\n* c")] == ["", "•", "2.", "•"]


def test_bold_may_hold_italic() -> None:
    assert paragraphs_of("**very *much* so**")[0].runs == (
        Run("very ", bold=True),
        Run("much", bold=True, italic=True),
        Run(" so", bold=True),
    )


def test_the_signs_are_told_from_the_words() -> None:
    assert styled("- *so*") == (
        Styled(0, 2, Style.MARKER),
        Styled(3, 5, Style.ITALIC),
        Styled(2, 3, Style.MARKER),
        Styled(5, 6, Style.MARKER),
    )


def test_what_is_said_aloud_has_no_signs_and_no_addresses() -> None:
    assert plain("- **Say** [this](https://a.b/c)\n\nplainly") == "Say this\n\nplainly"


@given(any_text)
def test_no_word_is_lost_in_any_text(text: str) -> None:
    said = plain(text)
    assert sorted(re.findall(r"\w", said)) <= sorted(re.findall(r"\w", text))
    assert all(0 <= one.start <= one.end <= len(text) for line in text.split("\n") for one in styled(line))


@pytest.mark.parametrize(
    ("text", "sign", "signed"),
    [
        ("two\nthree", "**", "**two**\n**three**"),
        ("- two\n\n3. three ", "**", "- **two**\n\n3. **three** "),
        ("**two**\nthree", "**", "**two**\n**three**"),
        ("**two**", "*", "***two***"),
        ("two", "*", "*two*"),
    ],
)
def test_a_sign_is_set_line_by_line_and_taken_off(text: str, sign: str, signed: str) -> None:
    assert toggled(text, sign) == signed


def test_a_sign_that_all_lines_have_is_taken_off() -> None:
    assert toggled("- **two**\n**three**", "**") == "- two\nthree"
    assert toggled("***two***", "*") == "**two**"


@given(any_text)
def test_a_sign_taken_off_leaves_the_text(text: str) -> None:
    bare = text.replace("*", "")
    assert toggled(toggled(bare, "**"), "**") == bare
