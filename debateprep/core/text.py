"""Text at the edge of the debate: cleaned once, counted, and measured in code points."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNWANTED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
_WORD = re.compile(r"[^\W_]+(?:[’'.\-‑][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Text fit for the project, and how many characters had to go."""

    text: str
    removed: int


def clean(raw: str) -> Cleaned:
    """`raw` with plain newlines, in NFC, without control characters and lone surrogates."""
    lines = _NEWLINES.sub("\n", raw)
    kept, removed = _UNWANTED.subn("", lines)
    return Cleaned(unicodedata.normalize("NFC", kept), removed)


def word_count(text: str) -> int:
    """How many words a speaker says: a hyphenated or apostrophed word is one."""
    return len(_WORD.findall(text))


def speaking_seconds(text: str, words_per_minute: int) -> int:
    """Whole seconds that `text` takes at `words_per_minute` (130 is the usual pace, domain.md 1.4)."""
    return round(word_count(text) * 60 / max(words_per_minute, 1))


def clock(seconds: int) -> str:
    """`seconds` as minutes and seconds: 87 is "1:27"."""
    return f"{seconds // 60}:{seconds % 60:02d}"


def one_line(text: str) -> str:
    """`text` with every run of white space made one space."""
    return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class TextChange:
    """One stretch of a text put in place of another; positions are code points."""

    at: int
    length: int
    insert: str


def difference(before: str, after: str, cursor: int | None = None) -> TextChange | None:
    """The smallest single change from `before` to `after`, or nothing if they are equal.

    `cursor` is where the change ends in `after`, in code points. It decides where a change among equal letters
    happened: typing a second "l" behind the first, not before it.
    """
    if before == after:
        return None
    shorter = min(len(before), len(after))
    tail_limit = shorter if cursor is None else min(shorter, len(after) - cursor)
    tail = _common_tail(before, after, tail_limit)
    head = _common_head(before, after, shorter - tail)
    tail = _common_tail(before, after, shorter - head)
    return TextChange(head, len(before) - head - tail, after[head : len(after) - tail])


def _common_head(one: str, other: str, limit: int) -> int:
    count = 0
    while count < limit and one[count] == other[count]:
        count += 1
    return count


def _common_tail(one: str, other: str, limit: int) -> int:
    count = 0
    while count < limit and one[-1 - count] == other[-1 - count]:
        count += 1
    return count


class Utf16:
    """Positions in one text, in code points and as Qt counts them, in UTF-16."""

    def __init__(self, text: str) -> None:
        astral = () if text.isascii() else (at for at, letter in enumerate(text) if letter > "\uffff")
        self._astral = tuple(astral)  # the code points that take two units
        self._units = tuple(at + count for count, at in enumerate(self._astral))  # and where these begin

    def offset(self, position: int) -> int:
        """The UTF-16 offset of a code point."""
        return position + bisect_left(self._astral, position)

    def position(self, offset: int) -> int:
        """The code point at a UTF-16 offset; inside a surrogate pair, the code point that it belongs to."""
        whole = bisect_right(self._units, offset - 2)
        inside = whole < len(self._units) and self._units[whole] == offset - 1
        return offset - whole - inside


def utf16_offset(text: str, position: int) -> int:
    """The UTF-16 offset of code point `position` in `text`."""
    return Utf16(text).offset(position)


def code_point_offset(text: str, offset: int) -> int:
    """The code point of `text` at a UTF-16 offset."""
    return Utf16(text).position(offset)


def word_start(text: str, position: int, by: int) -> int:
    """The beginning of the word `by` (1 or -1) words from `position`; the end of the text where there is none."""
    starts = [match.start() for match in _WORD.finditer(text, *_around(text, position))]
    if by > 0:
        return next((start for start in starts if start > position), len(text))
    return next((start for start in reversed(starts) if start < position), 0)


def word_end(text: str, position: int, by: int) -> int:
    """The end of the word `by` (1 or -1) words from `position`; the start of the text where there is none."""
    ends = [match.end() for match in _WORD.finditer(text, *_around(text, position))]
    if by > 0:
        return next((end for end in ends if end > position), len(text))
    return next((end for end in reversed(ends) if end < position), 0)


def _around(text: str, position: int) -> tuple[int, int]:
    """A stretch around `position` that surely holds the words beside it, and begins between words."""
    start = max(0, position - 2_000)
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    return start, min(len(text), position + 2_000)
