from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

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


def test_there_are_enough_hard_sentences() -> None:
    assert sum(paragraph.count("|") + 1 for paragraph in (*ENGLISH, *RUSSIAN)) >= 80


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


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=120))
def test_sentences_are_in_order_and_hold_every_word(text: str) -> None:
    spans = sentences(text)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert "".join("".join(text[span.start : span.end].split()) for span in spans) == "".join(text.split())
