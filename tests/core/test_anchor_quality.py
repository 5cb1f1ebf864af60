"""How well marks are found again: each kind of edit on each sentence of the sample article, with a known answer."""

from collections import Counter
from collections.abc import Iterator

import pytest

from debateprep.core.anchor import Passage, is_anchored, passage_at, reattached, relocate
from debateprep.core.article import Article, Span
from debateprep.language.sentences import sentences
from debateprep.storage.project_file import open_project
from debateprep.storage.samples import sample_path

ARTICLE = open_project(sample_path()).loaded.project.articles[0]
SPANS = [span for span in sentences(ARTICLE.text) if span.end - span.start > 30]
NEW = "This sentence was not there before, and it says nothing new. "
Case = tuple[str, Passage, str, int | None]  # kind, mark, new text, where its words stand now: nothing if they are gone


def cases() -> Iterator[Case]:
    for number, span in enumerate(SPANS):
        mark = passage_at(f"psg_{number}", ARTICLE, span.start, span.end)
        yield from _around(mark, span)
        yield from _gone(mark, span, SPANS[(number + 7) % len(SPANS)])


def _around(mark: Passage, span: Span) -> Iterator[Case]:
    """The words stay; the text around them changes."""
    text = ARTICLE.text
    head, words, tail = text[: span.start], text[span.start : span.end], text[span.end :]
    yield "nothing", mark, text, span.start
    yield "insert at the start", mark, NEW + text, span.start + len(NEW)
    yield "insert before", mark, head + NEW + words + tail, span.start + len(NEW)
    yield "insert behind", mark, head + words + " " + NEW + tail, span.start
    yield "delete before", mark, head[: span.start // 2] + words + tail, span.start // 2
    yield "copy at the end", mark, text + "\n\n" + words, span.start
    yield "copy at the start", mark, words + "\n\n" + text, span.start + len(words) + 2


def _gone(mark: Passage, span: Span, other: Span) -> Iterator[Case]:
    """The words themselves change or go; a look-alike may stand elsewhere."""
    text = ARTICLE.text
    head, words, tail = text[: span.start], text[span.start : span.end], text[span.end :]
    yield "delete", mark, head + tail, None
    middle = words.index(" ", len(words) // 2)
    rephrased = f"{words[:middle]} rather{words[middle:]}"
    yield "rephrase", mark, head + rephrased + tail, None
    without = head + tail
    at = other.end if other.end <= span.start else other.end - len(words)
    moved = f" {words}"
    yield "a copy elsewhere, the original deleted", mark, without[:at] + moved + without[at:], None


def outcome(case: Case, *, old_text_known: bool) -> str:
    _, mark, text, expected = case
    found = reattached(mark, ARTICLE.text, text) if old_text_known else relocate(mark, text)
    if not is_anchored(found, text):
        return "orphaned"
    if expected is None or found.start != expected:
        return "wrong"
    return "exact" if found == mark else "re-anchored"


@pytest.mark.parametrize("old_text_known", [False, True])
def test_no_mark_lands_on_wrong_words(old_text_known: bool) -> None:
    counted = Counter(outcome(case, old_text_known=old_text_known) for case in cases())
    assert counted.total() >= 200
    assert counted["wrong"] == 0


def test_most_marks_are_found_again_where_their_words_stay() -> None:
    staying = [case for case in cases() if case[3] is not None]
    counted = Counter(outcome(case, old_text_known=True) for case in staying)
    assert counted["orphaned"] <= 0.05 * len(staying)


def test_an_article_of_one_sentence_keeps_its_mark() -> None:
    article = Article(id="art", text="Only this.")
    mark = passage_at("psg", article, 0, 10)
    assert relocate(mark, "Only this.") == mark
