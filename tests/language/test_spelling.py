"""Which words are checked, and what comes of it."""

import gc
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given

from debateprep import resources
from debateprep.language.spelling import Speller, words_of_the_field, words_to_check
from debateprep.language.spelling_worker import Plain, Quick, answered, files_of
from tests.strategies import any_text

FOLDERS = (str(resources.folder("dictionaries")),)


@pytest.fixture(scope="module")
def speller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Speller]:
    made = Speller(tmp_path_factory.mktemp("own"))
    yield made
    made.stop()


def wrong(speller: Speller, text: str, latin: str = "en_GB", known: tuple[str, ...] = ()) -> list[str]:
    done = Event()
    if speller.ask(text, latin, done.set):
        assert done.wait(30)
    while speller.ask(text, latin, done.set):  # words of a second dictionary
        done.wait(1)
    speller.suggestions("a", latin).result(30)  # what was asked before is answered by now
    return [text[span.start : span.end] for span in speller.misspelt(text, latin, known)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Defence is honoured.", ["Defence", "is", "honoured"]),
        ("He said “teh wrod” twice.", ["He", "said", "twice"]),
        ("See https://nato.int/teh and me@teh.org now", ["See", "and", "now"]),
        ("A [link here](https://teh.org) too", ["link", "here", "too"]),
        ("The SM-3 of the 1990s, C12", ["The", "of", "the"]),
        ("It’s Europe’s", ["It's", "Europe's"]),
        ("well-known facts", ["well-known", "facts"]),
        ("Щит и меч, Ελλάς", ["Щит", "меч"]),
    ],
)
def test_words_are_checked_unless_they_are_quoted_or_not_words(text: str, words: list[str]) -> None:
    assert [word.text for word in words_to_check(text)] == words


def test_the_dictionary_is_chosen_by_the_script_of_each_word() -> None:
    found = {word.text: word.dictionary for word in words_to_check("shield щит", "en_US")}
    assert found == {"shield": "en_US", "щит": "ru"}


@given(any_text)
def test_every_word_stands_where_it_is_said_to_stand(text: str) -> None:
    for word in words_to_check(text):
        assert text[word.start : word.end].replace("’", "'") == word.text


def test_wrong_words_are_found_in_both_scripts(speller: Speller) -> None:
    assert wrong(speller, "The sheild protects, щитт защищает.") == ["sheild", "щитт"]


def test_spelling_is_of_the_country_that_the_project_chose(speller: Speller) -> None:
    assert wrong(speller, "Defence and honoured", "en_GB") == []
    assert wrong(speller, "Defence and honoured", "en_US") == ["Defence", "honoured"]


def test_words_of_the_field_of_the_project_and_abbreviations_are_right(speller: Speller) -> None:
    text = "SACEUR, ICBMs, NATOSource, NATO’s, Kyiv’s, Daalder, eFP, Искандер, Рогозина and Zorblax, Zorblax’s"
    assert wrong(speller, text, known=("Zorblax",)) == []
    assert wrong(speller, text) == ["Zorblax", "Zorblax’s"]


def test_hyphenated_words_are_right_if_their_parts_are(speller: Speller) -> None:
    assert wrong(speller, "sea-based, sae-based, North-South, Nroth-South") == ["sae-based", "Nroth-South"]


def test_suggestions_hold_what_was_meant(speller: Speller) -> None:
    found = speller.suggestions("sheild", "en_GB").result(30)
    assert "shield" in found
    assert len(found) <= 7
    assert "щит" in speller.suggestions("щитт", "en_GB").result(30)


def test_a_dictionary_that_is_missing_is_told_once_with_a_way_out(tmp_path: Path) -> None:
    lonely = Speller(tmp_path)
    assert wrong(lonely, "teh", "xx_XX") == []
    (told,) = lonely.missing()
    assert str(tmp_path) in str(told)
    assert lonely.missing() == ()
    lonely.stop()


def test_a_dictionary_of_ones_own_comes_first(tmp_path: Path) -> None:
    (tmp_path / "en_GB.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (tmp_path / "en_GB.dic").write_text("1\nzorblax\n", encoding="utf-8")
    own = (str(tmp_path), *FOLDERS)
    assert answered({"dictionary": "en_GB", "words": ["zorblax", "shield"]}, own) == {"wrong": ["shield"]}


@pytest.mark.filterwarnings("ignore:unclosed file")  # spylls leaves them to Python
@pytest.mark.parametrize("reader", [Plain, Quick])
@pytest.mark.parametrize(("name", "right", "slip"), [("en_GB", "honour", "honuor"), ("ru", "щит", "щитт")])
def test_both_readers_know_the_same(reader: type[Plain | Quick], name: str, right: str, slip: str) -> None:
    if reader is Quick:
        pytest.importorskip("hunspell", reason="there is no build of chunspell for this computer")
    found = reader(files_of(name, FOLDERS))
    assert found.knows(right)
    assert not found.knows(slip)
    assert right in found.suggest(slip)
    gc.collect()


def test_the_words_of_the_field_are_sorted_and_new_to_a_dictionary() -> None:
    words = sorted(words_of_the_field())
    assert len(words) >= 300
    english = [word for word in words if word.isascii()]
    assert set(answered({"dictionary": "en_GB", "words": english}, FOLDERS)["wrong"]) | set(
        answered({"dictionary": "en_US", "words": english}, FOLDERS)["wrong"]
    ) == set(english)
