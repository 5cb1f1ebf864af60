from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.article import Span
from debateprep.core.edits import SetField
from debateprep.core.pace import FEWEST_WORDS, WORDS_TO_READ, measured_pace, text_to_read
from debateprep.core.text import word_count
from debateprep.language.sentences import sentences
from tests.builders import made, with_article
from tests.strategies import any_text

SENTENCE = "The shield protects all of Europe and its radars see far."  # 11 words


def words(count: int) -> str:
    return " ".join(["word"] * count)


def test_whole_sentences_come_near_to_a_hundred_words() -> None:
    text = text_to_read(with_article("Title\n" + "\n".join([" ".join([SENTENCE] * 4)] * 20)), sentences)
    assert text.startswith("The shield")
    assert text.endswith("far.")
    assert word_count(text) == 99


def test_where_articles_are_short_the_bottom_line_is_read() -> None:
    project = with_article("Too short.")
    project = made(project, SetField(project.root, "bottom_line", f"**{SENTENCE}** {SENTENCE} {SENTENCE}"))
    assert text_to_read(project, sentences) == " ".join([SENTENCE] * 3)


def test_too_few_words_are_no_measure() -> None:
    assert text_to_read(with_article("Too short."), sentences) == ""
    assert text_to_read(with_article(""), sentences) == ""


def test_a_sentence_without_an_end_is_cut() -> None:
    assert word_count(text_to_read(with_article(words(5_000)), sentences)) == WORDS_TO_READ


@given(st.lists(st.one_of(any_text, st.integers(0, 300).map(words)), max_size=6).map("\n".join))
def test_any_article_gives_words_to_read_or_none(text: str) -> None:
    def lines(text: str) -> tuple[Span, ...]:
        return (Span(0, len(text)),)

    count = word_count(text_to_read(with_article(text), lines))
    assert count == 0 or FEWEST_WORDS <= count <= 2 * WORDS_TO_READ


def test_the_pace_is_words_over_minutes() -> None:
    assert measured_pace(words(100), 48.4) == 124


def test_a_clock_that_was_stopped_at_once_or_forgotten_tells_nothing() -> None:
    assert [measured_pace(words(100), seconds) for seconds in (0, 2.0, 3_600.0, -1)] == [0, 0, 0, 0]
