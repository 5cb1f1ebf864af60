from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.article import Span
from debateprep.language.sentences import sentence_at, sentences
from tests.language.hard_sentences import ENGLISH, RUSSIAN


def marked(paragraph: str) -> tuple[str, set[int]]:
    """The text, and where its sentences begin but the first."""
    parts = paragraph.split("|")
    starts, at = set(), 0
    for part in parts[:-1]:
        at += len(part)
        starts.add(at + 1)
    return "".join(parts), starts


def scores(paragraphs: tuple[str, ...]) -> float:
    """The F1 of the boundaries found."""
    right = found = wanted = 0
    for paragraph in paragraphs:
        text, expected = marked(paragraph)
        starts = {span.start for span in sentences(text)[1:]}
        right, found, wanted = right + len(starts & expected), found + len(starts), wanted + len(expected)
    return 2 * right / (found + wanted)


def parted(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]


def test_there_are_enough_hard_sentences() -> None:
    assert sum(paragraph.count("|") + 1 for paragraph in ENGLISH) >= 60
    assert sum(paragraph.count("|") + 1 for paragraph in RUSSIAN) >= 30


def test_hard_sentences_are_told_apart() -> None:
    assert scores((*ENGLISH, *RUSSIAN)) >= 0.95


def test_hard_english_sentences_are_told_apart() -> None:
    assert scores(ENGLISH) >= 0.95


def test_hard_russian_sentences_are_told_apart() -> None:
    assert scores(RUSSIAN) >= 0.95


def test_positions_are_code_points() -> None:
    text = "😀 One. Two."
    assert [text[span.start : span.end] for span in sentences(text)] == ["😀 One.", "Two."]


def test_no_sentence_crosses_a_paragraph() -> None:
    text = "A headline without a stop\n\nThe first sentence."
    assert [text[span.start : span.end] for span in sentences(text)] == text.split("\n\n")


def test_the_sentence_at_a_position() -> None:
    found = sentence_at("One. Two. Three.", 6)
    assert found is not None
    assert "One. Two. Three."[found.start : found.end] == "Two."


def test_between_paragraphs_there_is_none() -> None:
    assert sentence_at("One.\n\n\nTwo.", 5) is None


def test_where_two_sentences_touch_the_one_that_begins_is_meant() -> None:
    found = sentence_at("“One.”[1] Two.", 10)
    assert found == Span(10, 14)


@pytest.mark.parametrize("position", [-1, 99])
def test_outside_the_text_there_is_no_sentence(position: int) -> None:
    assert sentence_at("One.", position) is None


def test_a_paragraph_is_read_by_the_rules_of_its_own_script() -> None:
    assert parted("See Art. 5. It binds.\nСм. ст. 5. Она обязывает.") == [
        "See Art. 5.",
        "It binds.",
        "См. ст. 5.",
        "Она обязывает.",
    ]


def test_a_foreign_word_does_not_change_the_rules_of_a_paragraph() -> None:
    text = "Gen. Makarov said «нет» and left. Amb. Daalder stayed."
    assert len(sentences(text)) == 2


@pytest.mark.parametrize(
    "sentence",
    [part.strip() for paragraph in (*ENGLISH, *RUSSIAN) for part in paragraph.split("|") if "a.m. E" not in part],
)
def test_a_single_sentence_stays_one(sentence: str) -> None:
    assert parted(sentence) == [sentence]


@given(
    st.lists(st.text() | st.sampled_from(["😀 ", ". ", "” ", "«", "\ud800", "\r", "\u2028", "\n", "[1] ", "No. 5 "]))
)
def test_sentences_are_in_order_and_hold_every_letter(parts: list[str]) -> None:
    text = "".join(parts)
    spans = sentences(text)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert "".join("".join(part.split()) for part in parted(text)) == "".join(text.split())


@given(st.text("aA.!? \n”«5…", max_size=60))
def test_sentences_have_no_white_space_at_their_ends_and_cross_no_line(text: str) -> None:
    assert all(part == part.strip() and part and "\n" not in part for part in parted(text))


@given(st.text("aA.!? \n”«5…", max_size=60))
def test_the_sentence_at_its_beginning_is_that_sentence(text: str) -> None:
    assert all(sentence_at(text, span.start) == span for span in sentences(text))
