import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.text_merge import MergedText, common_words, merge_texts

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
