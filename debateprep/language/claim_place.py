"""What a sentence is by its place and its shape: a question, a quotation, a heading, or what only stands around a text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from debateprep.core.article import Span
from debateprep.core.quotation import quoted

_BYLINE = re.compile(r"(?i:by)\s+(?:[A-Z][\w.’'-]*\s*(?:,|and\b|[a-z]{2,3}\b)?\s*){1,8}$")
_DATELINE = re.compile(r"[A-Z][A-Z .’'-]{2,30}(?:,\s*\w[\w .]*)?(?:\s*\([\w ]+\))?\s*[—–-]+")
_CAPTION = re.compile(
    r"(?i)(?:photo(?:graph)?|image|picture|illustration|credit|caption|source|figure|read more|see also|correction|"
    r"editor[’']s note|related|share this|advertisement|subscribe|sign up|published|updated|copyright|©|follow)\b[^.]*(?::|\Z|\bby\b|\bto\b)|©"
)
_AUTHOR = re.compile(
    r"(?:(?:Dr|Prof|Professor|Sir|Dame|Ambassador|General|Colonel)\.? )?[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3},? (?:is|was|writes|"
    r"teaches|lives|works|served|serves|reports|covers|edits|has written)\b|(?:He|She|They|The (?:author|writer))\b.{0,20}\b"
    r"(?:is an?|is the|writes|teaches|lives|book|author)\b"
)
_ENDS = re.compile(r"[.!?…][”\"’')\]]*(?:\s?\[\d{1,3}\])*$")
_ASKS = re.compile(r"\?[”\"’')\]]*$")
_LONGEST_HEADING = 14  # words


@dataclass(frozen=True, slots=True)
class Place:
    """Why a sentence is hardly a claim, told as a reason, and how much that weighs (0 or less)."""

    weight: float = 0.0
    reason: str = ""


_QUESTION = Place(-2.5, "asks a question")
_QUOTATION = Place(-2.0, "is mostly somebody’s words in quotation marks")
_HEADING = Place(-4.0, "is a heading, or part of a list")
_AROUND = Place(-5.0, "stands around the article: a byline, a date, a caption or a notice")
_NOTE = Place(-4.0, "is a note on the author")
_PLAIN = Place()

LAST = 3  # sentences among which a note on the author is looked for


def places(text: str, spans: Sequence[Span]) -> list[Place]:
    """The place of each sentence of `text`."""
    quotations = [span for span in quoted(text) if span.end - span.start > 1]
    found = [_place(text, span, _share_quoted(span, quotations)) for span in spans]
    for at in range(max(0, len(spans) - LAST), len(spans)):
        if found[at] is _PLAIN and _is_note(text, spans, at):
            found[at] = _NOTE
    return found


def _is_note(text: str, spans: Sequence[Span], at: int) -> bool:
    """Whether the sentence says who the author is: it opens a paragraph, or goes on with such a note."""
    span = spans[at]
    opens = not text[text.rfind("\n", 0, span.start) + 1 : span.start].strip()
    goes_on = at > 0 and bool(_AUTHOR.match(text, spans[at - 1].start)) and text[span.start] in "HST"
    return (opens or goes_on) and bool(_AUTHOR.match(text[span.start : span.end]))


def _place(text: str, span: Span, share_quoted: float) -> Place:
    sentence = text[span.start : span.end]
    if _BYLINE.match(sentence) or _DATELINE.match(sentence) or _CAPTION.match(sentence):
        return _AROUND
    if not _ENDS.search(sentence) and _is_paragraph(text, span) and len(sentence.split()) <= _LONGEST_HEADING:
        return _HEADING
    if _ASKS.search(sentence):
        return _QUESTION
    return _QUOTATION if share_quoted > 0.4 else _PLAIN


def _is_paragraph(text: str, span: Span) -> bool:
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    return not text[start : span.start].strip() and not text[span.end : end if end >= 0 else len(text)].strip()


def _share_quoted(span: Span, quotations: Sequence[Span]) -> float:
    inside = sum(max(0, min(span.end, one.end) - max(span.start, one.start)) for one in quotations)
    return inside / (span.end - span.start)
