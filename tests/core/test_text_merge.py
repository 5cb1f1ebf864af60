import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.text_merge import MergedText, common_words, differing_words, merge_texts

texts = st.lists(st.sampled_from(["one", "two ", "three", " ", ". ", "-", "\n", "Тень"]), max_size=9).map("".join)


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "merged"),
    [
        ("a b c", "a x b c", "a b c y", "a x b c y"),
        ("a b c", "b c", "a b", "b "),
        ("a b", "a b", "a c b", "a c b"),
        ("the shield", "the wide shield", "the shield holds", "the wide shield holds"),
        ("It is safe.", "It is very safe.", "It is safe today.", "It is very safe today."),
    ],
)
def test_changes_of_other_words_are_both_made(base: str, mine: str, theirs: str, merged: str) -> None:
    assert merge_texts(base, mine, theirs).text.split() == merged.split()


def test_changes_of_the_same_words_are_both_kept_and_told() -> None:
    assert merge_texts("it is safe", "it is sound", "it is strong") == MergedText("it is sound strong", True)


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "merged"),
    [
        ("safe.", "safe!", "safe?", "safe! ?"),
        ("x", "y ", "z", "y z"),
        ("x", "y", " z", "y z"),
        ("one two three four five six", "three six", "one five six", "three one five six"),
    ],
)
def test_what_each_made_of_the_same_words_stands_apart_and_mine_first(
    base: str, mine: str, theirs: str, merged: str
) -> None:
    assert merge_texts(base, mine, theirs) == MergedText(merged, True)


@pytest.mark.parametrize(
    ("mine", "theirs", "merged"),
    [("x b c", "x b d", "x b d"), ("x b c", "a-d c", "x-d c"), ("x b", "x b c d", "x b d")],
)
def test_what_both_made_alike_or_side_by_side_is_no_conflict(mine: str, theirs: str, merged: str) -> None:
    assert merge_texts("a b c", mine, theirs) == MergedText(merged)


def test_words_that_come_often_in_a_long_text_are_known_again() -> None:
    long = "the shield holds, " * 100
    assert merge_texts(long, f"So {long}", f"{long}today") == MergedText(f"So {long}today")
    assert common_words(f"So {long}", f"{long}today") == long
    mine, theirs = differing_words(f"So {long}", f"{long}today")
    assert [f"So {long}"[place.start : place.end] for place in mine] == ["So"]
    assert [f"{long}today"[place.start : place.end] for place in theirs] == ["today"]


@pytest.mark.parametrize(
    ("one", "other", "common"),
    [
        ("The wide shield is safe.", "The shield is not safe.", "The shield is safe."),
        ("a-b", "a b", "a b"),
        ("never", "always", ""),
    ],
)
def test_common_words_are_all_that_both_have(one: str, other: str, common: str) -> None:
    assert common_words(one, other) == common


@given(texts, texts)
def test_the_laws_of_a_merge(base: str, changed: str) -> None:
    assert merge_texts(base, changed, base).text == changed
    assert merge_texts(base, base, changed).text == changed
    assert merge_texts(base, changed, changed).text == changed


@given(texts, texts, texts)
def test_no_word_that_somebody_added_is_lost(base: str, mine: str, theirs: str) -> None:
    merged = words(merge_texts(base, mine, theirs).text)
    assert not words(mine) - words(base) - merged
    assert not words(theirs) - words(base) - merged


@given(texts, texts, texts)
def test_what_nobody_told_of_came_from_one_of_them(base: str, mine: str, theirs: str) -> None:
    merged = merge_texts(base, mine, theirs)
    if not merged.both_changed:
        assert not words(merged.text) - (words(mine) + words(theirs))


@given(texts, texts)
def test_common_words_stand_in_both(one: str, other: str) -> None:
    shared = words(common_words(one, other))
    assert not shared - words(one)
    assert not shared - words(other)
