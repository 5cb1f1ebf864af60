"""Quotations are word for word: what is exact, cut, different, or from nowhere."""

import random
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.quotation import Checked, Cut, Difference, Original, checked, quotations
from debateprep.storage.project_file import open_project
from debateprep.storage.samples import sample_path
from tests.strategies import any_text

TEXT = (
    "The shield protects all of Europe. It was never aimed at anybody, and the treaty says so in its fifth article. "
    "Radars in Turkey see farther than they did before."
)
ORIGINAL = Original(TEXT)
ARTICLES = Path(__file__).parents[3] / "shared" / "articles"


def told(quotation: str) -> Checked:
    return checked(quotation, (ORIGINAL,))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He said “it was never aimed” then.", "it was never aimed"),
        ("Он сказал: «щит защищает всю Европу».", "щит защищает всю Европу"),
        ("Er sagte: „der Schild schützt Europa“.", "der Schild schützt Europa"),
        ('He said "it was never aimed" then.', "it was never aimed"),
        ("He said ‘it wasn’t ever aimed’ then.", "it wasn’t ever aimed"),
        ("“He called it “a great shield” then”", "He called it “a great shield” then"),
    ],
)
def test_what_stands_in_marks_is_a_quotation(text: str, words: str) -> None:
    (found,) = quotations(text)
    assert (found.text, text[found.start : found.end]) == (words, words)


@pytest.mark.parametrize(
    "text", ["the “interim” one", "the allies’ and the others’ own", '5" and 6" of it all', "“one\ntwo”"]
)
def test_terms_apostrophes_and_inches_are_none(text: str) -> None:
    assert quotations(text) == ()


@pytest.mark.parametrize("quotation", ["all of Europe", "ALL of europe", "never aimed at anybody and the treaty"])
def test_words_as_they_stand_are_exact(quotation: str) -> None:
    assert told(quotation) == Checked(0)


def test_a_swapped_word_is_told_with_what_the_original_says() -> None:
    quotation = "It was always aimed at anybody"
    assert told(quotation).differences == (Difference(7, 13, "never", "never"),)


def test_words_left_out_without_a_sign_are_told() -> None:
    (found,) = told("The shield protects Europe. It was never aimed").differences
    assert (found.original, found.mend) == ("all of", "protects all of Europe")


@pytest.mark.parametrize("gone", ["never", "aimed", "the treaty", "all of", "farther than"])
def test_the_mend_of_a_gap_puts_the_words_in_and_takes_none_away(gone: str) -> None:
    quotation = TEXT.replace(f"{gone} ", "", 1)
    (found,) = told(quotation).differences
    assert found.is_gap
    assert quotation[: found.start] + found.mend + quotation[found.end :] == TEXT


@pytest.mark.parametrize(
    ("quotation", "wrong", "right"),
    [
        ("Radars in Turkey see farther than they did after", "after", "before"),
        ("Radars in Turkey see farther than they did shield", "shield", "before"),  # stands elsewhere
        ("Missiles in Turkey see farther than they did", "Missiles", "Radars"),
        ("A great shield protects all of Europe", "A great", "The"),
        ("see farther than they did before this spring", "this spring", ""),
    ],
)
def test_a_changed_word_at_the_end_is_told_within_its_sentence(quotation: str, wrong: str, right: str) -> None:
    (found,) = told(quotation).differences
    assert (quotation[found.start : found.end], found.original, found.mend) == (wrong, right, right)


def test_words_put_in_are_told() -> None:
    (found,) = told("The great shield protects all of Europe").differences
    assert found == Difference(4, 9, "")


@pytest.mark.parametrize("sign", ["…", "...", "[…]", "[...]", ". . ."])
def test_a_cut_shows_what_it_leaves_out(sign: str) -> None:
    quotation = f"It was never aimed at anybody {sign} in its fifth article"
    found = told(quotation)
    assert found.differences == ()
    assert [cut.left_out for cut in found.cuts] == ["and the treaty says so"]
    assert quotation[found.cuts[0].start : found.cuts[0].end] == sign


def test_words_in_brackets_are_the_writers_own() -> None:
    assert told("It was never aimed at [Russia], and the treaty says so") == Checked(0)
    assert told("[The shield] was never aimed at anybody") == Checked(0)
    assert told("It was never [sic] aimed at anybody") == Checked(0)


def test_a_swapped_word_beside_a_cut_is_told() -> None:
    found = told("It was always aimed at anybody […] in its fifth article")
    assert [one.original for one in found.differences] == ["never"]
    assert found.cuts == (Cut(31, 34, "and the treaty says so"),)


@pytest.mark.parametrize("quotation", ["we will bury you all", "of the in and so to the of it", "", "…", "[a] [b] [c]"])
def test_what_is_from_elsewhere_is_left_alone(quotation: str) -> None:
    assert told(quotation) == Checked()


def test_the_nearest_of_several_originals_is_meant() -> None:
    other = Original("The shield protects nearly all of Europe.")
    assert checked("protects nearly all of Europe", (ORIGINAL, other)) == Checked(1)


@given(st.text(st.sampled_from("ab …[].“”"), max_size=60), any_text)
def test_any_text_is_compared(quotation: str, original: str) -> None:
    quotations(quotation)
    checked(quotation, (Original(original), Original(quotation)))


def sentences_of_the_sample() -> tuple[Original, list[list[str]]]:
    article = open_project(sample_path()).loaded.project.articles[0].text
    runs = [part.split() for part in re.split(r"(?<=[.?!])\s+", article)]
    return Original(article), [words for words in runs if len(words) >= 8]


@given(st.randoms(use_true_random=False))
def test_a_stretch_of_the_article_is_always_exact(chance: random.Random) -> None:
    original, sentences = sentences_of_the_sample()
    words = chance.choice(sentences)
    start = chance.randrange(len(words) - 5)
    assert checked(" ".join(words[start : start + chance.randint(4, 12)]), (original,)).differences == ()


@given(st.randoms(use_true_random=False))
def test_a_word_swapped_in_the_article_is_found_just_there(chance: random.Random) -> None:
    original, sentences = sentences_of_the_sample()
    words = list(chance.choice(sentences))
    at = chance.randrange(len(words))
    said, words[at] = words[at], "zeppelins"
    found = checked(" ".join(words), (original,))
    assert found.original == 0
    quoted = " ".join(words)
    assert any("zeppelins" in quoted[one.start : one.end] for one in found.differences)
    assert any(said.strip("“”.,;:()?!") in one.original for one in found.differences)


@pytest.mark.skipif(not ARTICLES.is_dir(), reason="the shared articles are not here")
def test_sentences_of_an_unrelated_text_raise_no_alarm() -> None:
    other = open_project(sample_path()).loaded.project
    said = [part for claim in other.claims for one in other.responses(claim.id) for part in one.text.split(". ")]
    original = Original((ARTICLES / "chicago-op-ed-2012.txt").read_text(encoding="utf-8"))
    alarms = [part for part in said if checked(part, (original,)).differences]
    assert len(said) > 80
    assert alarms == []
