import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.text import (
    Cleaned,
    TextChange,
    clean,
    clock,
    code_point_offset,
    difference,
    one_line,
    speaking_seconds,
    utf16_offset,
    word_count,
)
from tests.strategies import any_text


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_kind_of_newline_becomes_a_plain_one(newline: str) -> None:
    assert clean(f"one{newline}two").text == "one\ntwo"


@pytest.mark.parametrize("unwanted", ["\x00", "\x1b", "\x7f", "\x9f", "\ufeff", "\ufffe", "\uffff"])
def test_what_no_text_should_hold_goes_and_is_counted(unwanted: str) -> None:
    assert clean(f"a{unwanted}b") == Cleaned("ab", 1)


def test_half_a_letter_goes() -> None:
    assert clean("a\ud800\udfffb") == Cleaned("ab", 2)


@pytest.mark.parametrize("wanted", ["\xa0", "\t", "👩\u200d👩\u200d👧", "\u202eשלום", "\xad", "Ж"])
def test_what_a_text_may_hold_stays(wanted: str) -> None:
    assert clean(wanted).text == wanted
    assert clean(wanted).removed == 0


def test_letters_and_their_accents_become_one() -> None:
    assert clean("e\u0301").text == "é"


@given(st.text())
def test_clean_text_stays_as_it_is(raw: str) -> None:
    text = clean(raw).text
    assert clean(text).text == text
    assert unicodedata.is_normalized("NFC", text)


def test_a_hyphenated_or_apostrophed_word_is_one() -> None:
    assert word_count("It’s a well-known U.S. shield – isn't it?") == 7
    assert word_count(" — … ") == 0


def test_speaking_time_is_words_by_pace() -> None:
    assert speaking_seconds("word " * 65, 130) == 30


def test_a_pace_of_nothing_does_not_end_the_program() -> None:
    assert speaking_seconds("one two", 0) == 120


def test_a_clock_shows_two_digits_of_seconds() -> None:
    assert [clock(0), clock(87), clock(605)] == ["0:00", "1:27", "10:05"]


def test_one_line_has_single_spaces() -> None:
    assert one_line(" a\n\tb\xa0 c ") == "a b c"


def test_equal_texts_have_no_difference() -> None:
    assert difference("same", "same") is None


def test_the_cursor_tells_which_of_two_equal_letters_was_typed() -> None:
    assert difference("hel", "hell", cursor=4) == TextChange(3, 0, "l")
    assert difference("hel", "hell", cursor=3) == TextChange(2, 0, "l")


def test_a_cursor_elsewhere_does_not_make_the_change_larger() -> None:
    assert difference("abc", "xabc", cursor=4) == TextChange(0, 0, "x")


@given(any_text, any_text, st.none() | st.integers(0, 40))
def test_a_difference_leads_from_one_text_to_the_other(before: str, after: str, cursor: int | None) -> None:
    change = difference(before, after, cursor) or TextChange(0, 0, "")
    assert before[: change.at] + change.insert + before[change.at + change.length :] == after


@given(st.text("ab"), st.text("ab"), st.text("ab"), st.text("ab"))
def test_a_difference_is_no_larger_than_the_change(head: str, old: str, new: str, tail: str) -> None:
    change = difference(head + old + tail, head + new + tail) or TextChange(0, 0, "")
    assert change.length <= len(old)
    assert len(change.insert) <= len(new)


@given(any_text, st.integers(0, 40))
def test_positions_for_qt_come_back(text: str, at: int) -> None:
    position = min(at, len(text))
    utf16 = utf16_offset(text, position)
    assert utf16 == len(text[:position].encode("utf-16-le")) // 2
    assert code_point_offset(text, utf16) == position


def test_inside_a_surrogate_pair_is_the_letter_it_belongs_to() -> None:
    assert code_point_offset("a👩b", 2) == 1
