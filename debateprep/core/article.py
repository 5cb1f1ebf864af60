"""The article under debate, and where its paragraphs stand."""

import hashlib
import re
from dataclasses import dataclass

from debateprep.core.item import Item

_PARAGRAPH = re.compile(r"[^\n]*[^\s][^\n]*")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text, from `start` up to but without `end`, in code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Article(Item):
    """A text that the debate is about; each line of it is a paragraph, and its words never change unasked."""

    title: str = ""
    author: str = ""
    publication: str = ""
    published: str = ""  # a date, maybe only a year or a month: 2012, 2012-05, 2012-05-23
    url: str = ""
    accessed: str = ""
    interest: str = ""  # one line on the author's interest
    sha256: str = ""  # of the text when it was imported: proves what was read
    text: str = ""
    dismissed: tuple[str, ...] = ()  # sentences that shall not be suggested as claims any more, see sentence_print


def sentence_print(sentence: str) -> str:
    """What a sentence is known by, wherever it stands: 16 hexadecimal digits that spaces and capitals do not change."""
    return fingerprint(" ".join(sentence.casefold().split()))[:16]


def fingerprint(text: str) -> str:
    """The SHA-256 of `text` in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def paragraphs(text: str) -> tuple[Span, ...]:
    """Where the paragraphs of `text` stand: its lines, without the blank ones."""
    return tuple(Span(*match.span()) for match in _PARAGRAPH.finditer(text))


def paragraph_number(text: str, position: int) -> int:
    """The number, from 1, of the paragraph of `text` that holds code point `position`."""
    return max(1, sum(1 for _ in _PARAGRAPH.finditer(text, 0, position + 1)))
