"""How fast somebody speaks: what to read aloud for it, and the words a minute that it took."""

from collections.abc import Callable, Iterator

from debateprep.core.article import Span
from debateprep.core.markup import plain
from debateprep.core.project import Project
from debateprep.core.text import word_count

WORDS_TO_READ = 100  # most of a minute: long enough for a steady pace, short enough to be done twice
FEWEST_WORDS = 30  # below that, the first breath decides
SLOWEST, FASTEST = 60, 300  # words a minute of somebody who reads aloud and is understood; outside, the clock is wrong

Sentences = Callable[[str], tuple[Span, ...]]


def text_to_read(project: Project, sentences: Sentences) -> str:
    """About a hundred words of the project's own: whole sentences of an article, or else of the bottom line.

    Empty where there are too few words to measure by.
    """
    texts = [*(article.text for article in project.articles), plain(project.debate.bottom_line)]
    found = max((_stretch(text, sentences) for text in texts), key=_fitness)
    return found if word_count(found) >= FEWEST_WORDS else ""


def measured_pace(text: str, seconds: float) -> int:
    """Words a minute of somebody who read `text` aloud in `seconds`; 0 where no reader was so slow or so fast."""
    pace = round(word_count(text) * 60 / seconds) if seconds > 0 else 0
    return pace if SLOWEST <= pace <= FASTEST else 0


def _fitness(text: str) -> int:
    return min(word_count(text), WORDS_TO_READ * 3 // 4)


def _stretch(text: str, sentences: Sentences) -> str:
    """The sentences from the first real paragraph on that come nearest to the wanted number of words."""
    paragraphs = [*_paragraphs(text)]
    first = next((at for at, span in enumerate(paragraphs) if _words(text, span) >= FEWEST_WORDS), 0)
    start = end = paragraphs[first].start if paragraphs else 0
    count = 0
    for span in _sentence_spans(text, paragraphs[first:], sentences):
        longer = count + _words(text, span)
        if longer - WORDS_TO_READ > WORDS_TO_READ - count:
            break
        end, count = span.end, longer
    return text[start:end].strip() or _first_words(text[start:])


def _sentence_spans(text: str, paragraphs: list[Span], sentences: Sentences) -> Iterator[Span]:
    for paragraph in paragraphs:
        for span in sentences(text[paragraph.start : paragraph.end]):
            yield Span(paragraph.start + span.start, paragraph.start + span.end)


def _paragraphs(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Span(start, start + len(line))
        start += len(line) + 1


def _words(text: str, span: Span) -> int:
    return word_count(text[span.start : span.end])


def _first_words(text: str) -> str:
    """The beginning of a text whose first sentence has no end."""
    return " ".join(text.split(maxsplit=WORDS_TO_READ)[:WORDS_TO_READ])
