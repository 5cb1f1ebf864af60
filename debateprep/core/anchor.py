"""Where a claim stands in an article, and how its words are found again when the article has changed.

An honest orphan beats a confident wrong match: words that cannot be proved to be the same ones are not taken.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from debateprep.core.article import Article, Span
from debateprep.core.item import ArticleId, Item, ItemId

CONTEXT = 32  # characters kept on each side of the quote
_EDGE = "\0"  # stands for the beginning and the end of a text, which holds no such character
_FAR = 120  # characters beside words that prove a place on their own: more than a sentence has
_NEARLY_ALL = 0.75  # share of the context on each side that must agree where words are not in their old place
_ALIKE = 0.3  # share of words in common from which on a sentence is worth showing
_MOST_PLACES = 500  # of the same words in a text; where there are more, no context is worth the search
_ENOUGH = 8  # characters of context that must agree on each side of words that have moved


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage(Item):
    """Words of an article that a claim stands on, with enough around them to find them again."""

    article: ArticleId
    start: int = 0  # code points into the article's text
    end: int = 0
    quote: str = ""
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip(Passage):
    """Words of an article that are wrong in the original: quoted as they stand, with [sic] behind them."""

    should_be: str = ""


def passage_at(item: ItemId, article: Article, start: int, end: int) -> Passage:
    """The passage of `article` from code point `start` up to `end`."""
    text = article.text
    return Passage(
        id=item,
        article=article.id,
        start=start,
        end=end,
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )


def is_anchored(passage: Passage, text: str) -> bool:
    """Whether the passage's words stand where it says, and are the same ones: so much around them agrees."""
    if not passage.quote or text[passage.start : passage.end] != passage.quote:
        return False
    return _suffices(passage, *_agreement(passage, text, passage.start))


def relocate(passage: Passage, text: str) -> Passage:
    """`passage` on the same words of `text`, or as it was where these cannot be told for sure."""
    if not passage.quote or is_anchored(passage, text):
        return passage
    start = _only_proved_place(passage, text)
    return passage if start is None else _moved(passage, text, start)


def reattached(passage: Passage, before: str, after: str) -> Passage:
    """`passage` when its article's text `before` gave way to `after`: on the same words, or as it was.

    Words that stand once in both texts need be known by one side only, as something may have been written beside them;
    but by far more of it than a copy of their sentence would bring along.
    """
    found = relocate(passage, after)
    if is_anchored(found, after) or not passage.quote:
        return found
    if before.count(passage.quote) != 1 or after.count(passage.quote) != 1:
        return found
    old, new = before.index(passage.quote), after.index(passage.quote)
    return _moved(passage, after, new) if _is_same_place(before, old, after, new, len(passage.quote)) else found


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may be those of an unanchored passage, and how alike they are (0 to 1)."""

    start: int
    end: int
    likeness: float


def candidates(passage: Passage, text: str, spans: Iterable[Span], most: int = 3) -> tuple[Candidate, ...]:
    """The `spans` of `text` (its sentences, say) most like the passage's words, the likest first."""
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(passage.quote.split())
    found = []
    for span in spans:
        matcher.set_seq1(text[span.start : span.end].split())
        if matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE:
            found.append(Candidate(span.start, span.end, matcher.ratio()))
    likest = sorted((one for one in found if one.likeness >= _ALIKE), key=_likeness, reverse=True)
    return tuple(likest[:most])


def _likeness(candidate: Candidate) -> float:
    return candidate.likeness


def carry(passage: Passage, text: str, at: int, length: int, insert: str) -> Passage:
    """`passage`, anchored until `length` code points at `at` gave way to `insert`, in `text`, which is the text after.

    A passage before or behind the change keeps its words; one that holds the change takes the new words; one that the
    change cuts into keeps what is left of it. A passage that loses all its words becomes unanchored.
    """
    gone_to, shift = at + length, len(insert) - length
    if passage.end <= at:
        return _spanning(passage, text, passage.start, passage.end)
    if gone_to <= passage.start:
        return _spanning(passage, text, passage.start + shift, passage.end + shift)
    if at <= passage.start and passage.end <= gone_to:
        return replace(passage, start=at, end=at)
    start = passage.start if passage.start <= at else at + len(insert)
    end = passage.end + shift if gone_to <= passage.end else at
    return _spanning(passage, text, start, end)


def _is_same_place(before: str, old: int, after: str, new: int, length: int) -> bool:
    """Whether the texts agree on one side of the words at `old` and `new`: to their end, or for a long stretch."""
    for one, other in (
        (before[:old][::-1], after[:new][::-1]),
        (before[old + length :], after[new + length :]),
    ):
        if (one == other and len(one) >= CONTEXT // 2) or _common(other[:_FAR], one[:_FAR]) == _FAR:
            return True
    return False


def _only_proved_place(passage: Passage, text: str) -> int | None:
    if text.count(passage.quote) > _MOST_PLACES:
        return None
    scores = sorted(_proved_places(passage, text), reverse=True)
    if not scores or (len(scores) > 1 and scores[0][0] - scores[1][0] < _ENOUGH):
        return None
    return scores[0][1]


def _proved_places(passage: Passage, text: str) -> Iterator[tuple[int, int]]:
    prefix, suffix = _context(passage)
    for start in _occurrences(passage.quote, text):
        before, after = _agreement(passage, text, start)
        if _is_nearly_all(before, prefix) and _is_nearly_all(after, suffix):
            yield before + after, start


def _is_nearly_all(agreed: int, context: str) -> bool:
    return agreed >= max(_NEARLY_ALL * len(context), min(_ENOUGH, len(context)))


def _occurrences(quote: str, text: str) -> Iterator[int]:
    start = text.find(quote)
    for _ in range(_MOST_PLACES * 2):  # those that overlap are counted too
        if start < 0:
            return
        yield start
        start = text.find(quote, start + 1)


def _agreement(passage: Passage, text: str, start: int) -> tuple[int, int]:
    """How many letters of the context before and behind the words agree with those around `start`."""
    end = start + len(passage.quote)
    before = (_EDGE + text[max(0, start - CONTEXT) : start] if start < CONTEXT else text[start - CONTEXT : start])[::-1]
    after = (text[end : end + CONTEXT] + _EDGE)[:CONTEXT]
    prefix, suffix = _context(passage)
    return _common(before, prefix[::-1]), _common(after, suffix)


def _context(passage: Passage) -> tuple[str, str]:
    """What stands before and behind the words; where less is known than there could be, the text begins or ends.

    A passage that somebody wrote by hand may have none at all, and then nothing is known.
    """
    prefix, suffix = passage.prefix, passage.suffix
    if not prefix and not suffix:
        return "", ""
    return (
        prefix if len(prefix) >= CONTEXT else _EDGE + prefix,
        suffix if len(suffix) >= CONTEXT else suffix + _EDGE,
    )


def _common(one: str, other: str) -> int:
    """How many letters the two begin with in common."""
    if one.startswith(other):
        return len(other)
    count = 0
    for here, there in zip(one, other, strict=False):
        if here != there:
            break
        count += 1
    return count


def _suffices(passage: Passage, before: int, after: int) -> bool:
    """Whether as much context agrees as one whole side has; all of it where there is less."""
    return before + after >= min(CONTEXT, sum(map(len, _context(passage))))


def _moved(passage: Passage, text: str, start: int) -> Passage:
    return _spanning(passage, text, start, start + len(passage.quote))


def _spanning(passage: Passage, text: str, start: int, end: int) -> Passage:
    return replace(
        passage,
        start=start,
        end=end,
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )
