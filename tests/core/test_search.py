import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.search import Finder, find_all


def found(text: str, wanted: str) -> list[str]:
    return [text[span.start : span.end] for span in find_all(text, wanted)]


PAIRS = [
    ("NATO", "nato"),
    ("défense", "defence"),
    ("defence", "defense"),
    ("offense", "offence"),
    ("theater", "theatre"),
    ("centre", "center"),
    ("honour", "honor"),
    ("organisation", "organization"),
    ("analyze", "analyse"),
    ("programme", "program"),
    ("travelled", "traveled"),
    ("catalogue", "catalog"),
    ("judgment", "judgement"),
    ("don’t", "don't"),
    ("“word”", '"word"'),
    ("«слово»", '"слово"'),
    ("post–Cold", "post-Cold"),
    ("5 − 3", "5 - 3"),
    ("co\u00adop\u200beration", "cooperation"),
    ("ﬁre", "fire"),
    ("Straße", "strasse"),
    ("ещё", "еще"),
    ("Suwałki", "suwałki"),
    ("two\u00a0 \nwords", "two words"),
    ("e\u0301lan", "élan"),
]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_two_ways_of_writing_find_each_other(one: str, other: str) -> None:
    assert found(f"A {one}, B", other) == [one]
    assert found(f"A {other}, B", one) == [other]


@pytest.mark.parametrize("part", ["defen", "defens", "defenc"])
def test_the_beginning_of_a_word_finds_both_spellings(part: str) -> None:
    assert len(found("defence and defense", part)) == 2


@pytest.mark.parametrize(("text", "wanted"), [("край", "краи"), ("there", "theer"), ("our", "or"), ("sense", "sence")])
def test_words_that_are_no_pair_stay_apart(text: str, wanted: str) -> None:
    assert found(text, wanted) == []


def test_hits_come_in_order_and_do_not_overlap() -> None:
    assert [span.start for span in find_all("aaaa", "aa")] == [0, 2]


def test_a_hit_holds_its_combining_mark() -> None:
    assert found("cafe\u0301 x", "cafe") == ["cafe\u0301"]


def test_nothing_is_found_for_nothing() -> None:
    assert find_all("text", "  ") == ()


def test_a_limit_is_kept() -> None:
    assert len(find_all("a" * 100, "a", limit=7)) == 7


def test_one_finder_answers_many_times() -> None:
    finder = Finder("One defence, two defenses")
    assert len(finder.find("defence")) == 1 + 1
    assert len(finder.find("two")) == 1


plain = st.text("abc DEF", min_size=1, max_size=30)


@given(text=plain, wanted=st.text("abcDEF", min_size=1, max_size=3))
def test_what_a_plain_search_finds_is_found(text: str, wanted: str) -> None:
    assert len(find_all(text, wanted)) >= text.casefold().count(wanted.casefold())


@given(text=st.text(max_size=60), wanted=st.text(max_size=4))
def test_hits_lie_in_the_text_and_are_not_empty(text: str, wanted: str) -> None:
    assert all(0 <= span.start < span.end <= len(text) for span in find_all(text, wanted))
