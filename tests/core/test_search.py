import re
from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.article import Span
from debateprep.core.search import Finder, Wanted, find_all, fold, fold_page


def found(text: str, wanted: str) -> list[str]:
    return [text[span.start : span.end] for span in find_all(text, wanted)]


SIGNS = [
    ("NATO", "nato"),
    ("défense", "defence"),
    ("ﬁre", "fire"),
    ("cœur", "coeur"),
    ("Straße", "strasse"),
    ("Suwałki", "suwalki"),
    ("e\u0301lan", "élan"),
    ("ещё", "еще"),
    ("ЁЛКА", "елка"),
    ("краи\u0306", "край"),
    ("don’t", "don't"),
    ("don‘t", "don`t"),
    ("d´Estaing", "d'Estaing"),
    ("“word”", '"word"'),
    ("„word“", "”word”"),
    ("«слово»", '"слово"'),
    ("‹word›", "'word'"),
    ("post–Cold", "post-Cold"),
    ("post—Cold", "post‑Cold"),
    ("5 − 3", "5 - 3"),
    ("co\u00adop\u200beration", "cooperation"),
    ("co\ufeffop\u2060eration", "cooperation"),
    ("two\u00a0 \nwords", "two words"),
    ("two\u2003words", "two\t\nwords"),
    ("wait…", "wait..."),
]
SPELLINGS = [
    ("defence", "defense"),
    ("offences", "offenses"),
    ("licence", "license"),
    ("pretence", "pretense"),
    ("defenceless", "defenseless"),
    ("centre", "center"),
    ("centred", "centered"),
    ("theatres", "theaters"),
    ("fibre", "fiber"),
    ("kilometres", "kilometers"),
    ("litre", "liter"),
    ("manoeuvre", "maneuver"),
    ("manoeuvring", "maneuvring"),
    ("honour", "honor"),
    ("labour", "labor"),
    ("neighbouring", "neighboring"),
    ("dishonoured", "dishonored"),
    ("organise", "organize"),
    ("organisation", "organization"),
    ("demilitarising", "demilitarizing"),
    ("colourise", "colorize"),
    ("analyse", "analyze"),
    ("paralysed", "paralyzed"),
    ("catalogue", "catalog"),
    ("dialogues", "dialogs"),
    ("travelled", "traveled"),
    ("signalling", "signaling"),
    ("counsellor", "counselor"),
    ("fuelled", "fueled"),
    ("programme", "program"),
    ("programmes", "programs"),
    ("judgement", "judgment"),
    ("the defence programme’s centre", "the defense program's center"),
]


@pytest.mark.parametrize(("one", "other"), SIGNS + SPELLINGS)
def test_two_ways_of_writing_find_each_other(one: str, other: str) -> None:
    assert found(f"A {one}, B", other) == [one]
    assert found(f"A {other}, B", one) == [other]


@pytest.mark.parametrize("part", ["defen", "defens", "defenc"])
def test_the_beginning_of_a_word_finds_both_spellings(part: str) -> None:
    assert len(found("defence and defense", part)) == 2


@pytest.mark.parametrize(("one", "other"), SPELLINGS)
def test_a_word_half_typed_is_found_as_it_is_spelt(one: str, other: str) -> None:
    for word in (one, other):
        assert all(found(f"A {word}, B", word[:length].strip()) for length in range(1, len(word)))


@pytest.mark.parametrize("part", ["organis", "organiz", "organisat", "organizat"])
def test_the_beginning_of_a_word_in_ise_finds_both_spellings(part: str) -> None:
    assert len(found("organisation or organization", part)) == 2


APART = [
    ("край", "краи"),
    ("there", "theer"),
    ("our", "or"),
    ("honor", "our"),
    ("honor", "u"),
    ("sense", "sence"),
    ("we defend", "defens"),
    ("filled", "filed"),
    ("filed", "filled"),
    ("literal", "litre"),
    ("parameter", "metre"),
    ("laboratory", "labour"),
    ("Colorado", "colour"),
    ("catalogue", "cataloger"),
    ("analogous", "analogue"),
    ("programming", "programme"),
    ("prize", "prise"),
    ("expence", "expense"),
]


@pytest.mark.parametrize(("text", "wanted"), APART)
def test_words_that_are_no_pair_stay_apart(text: str, wanted: str) -> None:
    assert found(text, wanted) == []


def test_hits_come_in_order_and_do_not_overlap() -> None:
    assert [span.start for span in find_all("aaaa", "aa")] == [0, 2]


def test_a_hit_holds_its_combining_mark() -> None:
    assert found("cafe\u0301 x", "cafe") == ["cafe\u0301"]


def test_a_hit_ends_before_an_invisible_sign_that_follows() -> None:
    assert found("word\u00ad", "word") == ["word"]


def test_a_letter_that_is_folded_to_two_is_one_hit() -> None:
    assert found("ß ﬀ", "s") == ["ß"]
    assert found("ß ﬀ", "f") == ["ﬀ"]


def test_half_of_a_ligature_is_the_whole_of_it() -> None:
    assert found("the ﬁrst", "irst") == ["ﬁrst"]


def test_places_are_code_points() -> None:
    assert find_all("😀 One", "one") == (Span(2, 5),)


def test_what_is_folded_maps_back() -> None:
    folded = fold("A  Straße\u0301")
    assert folded.text == "a strasse"
    assert list(folded.places) == [0, 1, 3, 4, 5, 6, 7, 7, 8]


def test_nothing_is_found_for_nothing() -> None:
    assert find_all("text", "  ") == ()


def test_a_limit_is_kept() -> None:
    assert len(find_all("a" * 100, "a", limit=7)) == 7


def test_one_finder_answers_many_times() -> None:
    finder = Finder("One defence, two defenses")
    assert len(finder.find("defence")) == 1 + 1
    assert len(finder.find("two")) == 1


words = st.sampled_from(" ".join(f"{one} {other}" for one, other in SPELLINGS).split())
texts = st.lists(words | st.text("aeioulrsz é", max_size=5), min_size=1, max_size=12).map(" ".join)


@given(text=texts, data=st.data())
def test_what_a_plain_search_finds_is_found(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1)) if text else 0
    wanted = text[start : start + data.draw(st.integers(1, 20))].strip().casefold()
    spans = find_all(text, wanted)
    plain = [match.start() for match in re.finditer(re.escape(wanted), text.casefold())] if wanted else []
    assert all(any(span.start < at + len(wanted) and at < span.end for span in spans) for at in plain)


@given(text=st.text(max_size=60), wanted=st.text(max_size=4))
def test_hits_lie_in_the_text_in_order_and_are_not_empty(text: str, wanted: str) -> None:
    spans = find_all(text, wanted)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(st.text(max_size=60))
def test_every_text_finds_itself(text: str) -> None:
    assert find_all(text, text) or not fold(text).text.strip()


@given(st.text(max_size=60))
def test_folding_keeps_a_place_for_every_letter(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.places)
    assert list(folded.places) == sorted(folded.places)


@pytest.mark.parametrize("letter", ["a", "l", "e", "\u0301", "\u00ad", " ", "ß", "\n"])
def test_a_million_of_one_letter_take_no_age(letter: str) -> None:
    finder = Finder(letter * 1_000_000)
    started = perf_counter()
    for wanted in (
        letter,
        letter * 1000,
        letter * 1000 + "b",
        "defen" + letter * 100_000,
        letter * 100_000 + " centre",
    ):
        finder.find(wanted)
    assert perf_counter() - started < 5


@given(st.text(max_size=60))
def test_a_page_is_folded_as_a_text_is(text: str) -> None:
    page, folded = fold_page(text), fold(text)
    assert page.text == folded.text
    assert not page.is_even or len(text) != len(page.text) or list(folded.places) == [*range(len(text))]


_MANY_KINDS = ((0, 0x600), (0x1E00, 0x2200), (0x2460, 0x2500), (0x3000, 0x3400), (0xFB00, 0x10000), (0x1F100, 0x1F200))


def test_letters_of_many_kinds_are_folded_alike_on_a_page() -> None:
    letters = [chr(code) for first, last in _MANY_KINDS for code in range(first, last)]
    assert [fold_page(letter).text for letter in letters] == [fold(letter).text for letter in letters]


@given(text=texts, wanted=st.sampled_from(["defence", "centre", "e", "aa", "organis", "honour"]))
def test_what_is_counted_can_be_shown(text: str, wanted: str) -> None:
    folded, words = fold(text).text, Wanted(wanted)
    assert words.count(folded) == len([*words.hits(folded)])
    assert words.count(folded, 3, 20) == words.count(folded[3:20]) or "centre" in wanted
