import hashlib
from itertools import pairwise

from hypothesis import given

from debateprep.core.article import Span, fingerprint, paragraph_number, paragraphs
from tests.strategies import any_text


def test_each_line_with_words_is_a_paragraph() -> None:
    assert paragraphs("one\n\n \t\ntwo three") == (Span(0, 3), Span(8, 17))


def test_a_text_of_blanks_has_no_paragraphs() -> None:
    assert paragraphs(" \n\n\t") == ()


def test_paragraphs_are_numbered_from_one() -> None:
    text = "one\n\ntwo\nthree"
    assert [paragraph_number(text, at) for at in (0, 2, 3, 5, 9)] == [1, 1, 1, 2, 3]


def test_before_the_first_paragraph_is_the_first() -> None:
    assert paragraph_number("\n\none", 0) == 1


@given(any_text)
def test_paragraphs_stand_apart_and_hold_every_word(text: str) -> None:
    spans = paragraphs(text)
    held = "".join(text[span.start : span.end] for span in spans)
    assert "".join(held.split()) == "".join(text.split())
    assert all(one.end < other.start for one, other in pairwise(spans))


@given(any_text)
def test_each_paragraph_has_its_own_number(text: str) -> None:
    numbers = [paragraph_number(text, span.end - 1) for span in paragraphs(text)]
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_fingerprint_is_the_sha_256_of_the_text() -> None:
    assert fingerprint("Жé") == hashlib.sha256("Жé".encode()).hexdigest()


def test_even_half_a_letter_has_a_fingerprint() -> None:
    assert len(fingerprint("\ud800")) == 64
