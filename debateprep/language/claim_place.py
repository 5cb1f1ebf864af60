"""What a sentence is by its place and shape: a question, a quotation, a heading, or what stands around a text."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from debateprep.core.article import Span
from debateprep.core.quotation import quoted
from debateprep.core.sentence import say

_BYLINE = re.compile(r"(?i:by)(?:\s+[A-Z][\w.’'-]*(?:,|\s+and\b|\s+[a-z]{2,3}\b)?){1,8}\s*$")
_DATELINE = re.compile(r"[A-Z][A-Z .’'-]{2,30}(?:,\s*[\w .]{2,25}|\s*\([\w ]+\))*\s*[—–-]+$")
_CAPTION = re.compile(
    r"(?i)(?:photos?|photograph|image|picture|illustration|credit|caption|source|figure|read more|see also|correction|"
    r"clarification|editor[’']s note|related|published|updated|advertisement)\s*(?:\([^)]*\)|\d+)?:"
    r"|(?:photos?|photograph|image|picture|illustration)s? (?:by|courtesy)\b|©|copyright\b"
)
_NOTICE = re.compile(
    r"(?i)(?:read more|see also|share this|subscribe (?:to|for|now|here|today)|"
    r"sign up (?:for|here|now|today|to (?:our|the news))|follow (?:us|him|her|me) on|advertisement|click here|"
    r"all rights reserved)\b"
)
_LONGEST_NOTICE = 10  # words
_NAME = r"(?:(?:Dr|Prof|Professor|Sir|Dame|Ambassador|General|Colonel)\.? )?[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}"
_CALLING = (
    r"(?:(?:is|was|served as) .{0,60}\b(?:professor|fellow|director|member|author|editor|writer|journalist|columnist|"
    r"economist|historian|lawyer|student|teacher|planner|analyst|ambassador|minister|research\w*|scientist|scholar|chair|"
    r"chairman|founder|consultant|correspondent|lecturer|advis[eo]r|president|secretary|officer|engineer|doctor|born)\b"
    r"|writes|teaches|lives|works|reports|covers|edits|has written)"
)
_AUTHOR = re.compile(rf"{_NAME},? {_CALLING}")
_ENDS = re.compile(r"[.!?…][”\"’')\]]*(?:\s?\[\d{1,3}\])*$")
_ASKS = re.compile(r"\?[”\"’')\]]*$")
_LONGEST_HEADING = 14  # words


@dataclass(frozen=True, slots=True)
class Place:
    """Why a sentence is hardly a claim, told as a reason, and how much that weighs (0 or less)."""

    weight: float = 0.0
    reason: str = ""


_QUESTION = Place(-2.5, say("asks a question"))
_QUOTATION = Place(-2.0, say("is mostly somebody’s words in quotation marks"))
_HEADING = Place(-4.0, say("is a heading, or part of a list"))
_AROUND = Place(-5.0, say("stands around the article: a byline, a date, a caption or a notice"))
_NOTE = Place(-4.0, say("is a note on the author"))
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


@cache
def _author_again() -> re.Pattern[str]:
    """How a note on the author goes on; compiled only where one begins, for it takes a quarter of the start."""
    return re.compile(
        rf"(?:He|She|They|The (?:author|writer)|H(?:is|er) (?:latest |new )?book)\b.{{0,20}}\b{_CALLING}"
        r"|H(?:is|er) .{0,20}book"
    )


def _is_note(text: str, spans: Sequence[Span], at: int) -> bool:
    """Whether the sentence says who the author is: it opens a paragraph, or goes on with such a note."""
    start = spans[at].start
    opens = not text[text.rfind("\n", 0, start) + 1 : start].strip()
    if opens and _AUTHOR.match(text, start, spans[at].end):
        return True
    before = at > 0 and _AUTHOR.match(text, spans[at - 1].start)
    return bool(before and _author_again().match(text, start, spans[at].end))


def _place(text: str, span: Span, share_quoted: float) -> Place:
    sentence = text[span.start : span.end]
    count = len(sentence.split())
    is_notice = count <= _LONGEST_NOTICE and _NOTICE.match(sentence)
    if is_notice or any(one.match(sentence) for one in (_BYLINE, _DATELINE, _CAPTION)):
        return _AROUND
    if not _ENDS.search(sentence) and _is_paragraph(text, span) and count <= _LONGEST_HEADING:
        return _HEADING
    if _ASKS.search(sentence):
        return _QUESTION
    return _QUOTATION if share_quoted > 0.4 else _PLAIN


def _is_paragraph(text: str, span: Span) -> bool:
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    return not text[start : span.start].strip() and not text[span.end : end if end >= 0 else len(text)].strip()


def _share_quoted(span: Span, quotations: Sequence[Span]) -> float:
    """How much of a sentence stands in quotation marks, from 0 to 1; `quotations` are in order."""
    inside = 0
    for quotation in islice(quotations, bisect_right(quotations, span.start, key=_end), None):
        if quotation.start >= span.end:
            break
        inside += min(span.end, quotation.end) - max(span.start, quotation.start)
    return inside / (span.end - span.start)


def _end(span: Span) -> int:
    return span.end
