"""Light Markdown in what is drafted: bold, italic, lists and links; stored as typed, shown and printed as meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

_INLINE = re.compile(
    r"\*\*(?=\S)(?P<bold>[^\n]{1,2000}?)(?<=[^\s*])\*\*(?!\*)"
    r"|(?<![\w*])\*(?=[^\s*])(?P<italic>[^\n*]{1,2000}?)(?<=\S)\*(?![\w*])"
    r"|(?<![\w_])_(?=[^\s_])(?P<slanted>[^\n_]{1,2000}?)(?<=\S)_(?![\w_])"
    r"|\[(?P<words>[^\[\]\n]{1,500})\]\((?P<url>https?://[^\s()<>]{1,2000})\)"
)
_ITEM = re.compile(r"(?P<indent> {0,12})(?:[-*•]|(?P<number>\d{1,3})[.)]) +(?=\S)")


class Style(StrEnum):
    """What a stretch of the text is."""

    BOLD = "bold"
    ITALIC = "italic"
    LINK = "link"
    MARKER = "marker"  # the signs themselves


@dataclass(frozen=True, slots=True)
class Styled:
    """A stretch from `start` up to `end`, in code points, and what it is; stretches may lie in each other."""

    start: int
    end: int
    style: Style


@dataclass(frozen=True, slots=True)
class Run:
    """Words that are printed alike."""

    text: str
    bold: bool = False
    italic: bool = False
    url: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line as it is printed; `item` is its sign or number where it belongs to a list."""

    runs: tuple[Run, ...]
    item: str = ""


def styled(line: str) -> tuple[Styled, ...]:
    """The styles in one line, an outer before an inner."""
    item = _ITEM.match(line)
    found = [Styled(item.end("indent"), item.end(), Style.MARKER)] if item else []
    return (*found, *_styled(line, item.end() if item else 0, len(line)))


def paragraphs_of(text: str) -> tuple[Paragraph, ...]:
    """The lines of `text` as they are printed; blank ones are left out."""
    return tuple(_paragraph(line) for line in text.split("\n") if line.strip())


def plain(text: str) -> str:
    """The words of `text` alone, as they are said aloud: without signs, and without the addresses of links."""
    return "\n".join("".join(run.text for run in _paragraph(line).runs) for line in text.split("\n"))


def toggled(text: str, sign: str) -> str:
    """`text` with `sign` (** or *) around each of its lines, or without it where every line has it already.

    Markdown ends at the line: each is set by itself, behind the sign or number of a list.
    """
    lines = [_parts_of(line) for line in text.split("\n")]
    has_all = all(_is_within(words, sign) for _, words, _ in lines if words)
    return "\n".join(before + _set(words, sign, wanted=not has_all) + behind for before, words, behind in lines)


def _parts_of(line: str) -> tuple[str, str, str]:
    """What stands before the words of a line, the words, and the space behind them."""
    item = _ITEM.match(line)
    start = item.end() if item else len(line) - len(line.lstrip())
    words = line[start:].rstrip()
    return line[:start], words, line[start + len(words) :]


def _is_within(words: str, sign: str) -> bool:
    """Whether `sign` stands around the words; of three stars, two are for bold and one is for italic."""
    stars = min(len(words) - len(words.lstrip("*")), len(words) - len(words.rstrip("*")), 3)
    return len(words) > 2 * stars and stars in (len(sign), 3)


def _set(words: str, sign: str, *, wanted: bool) -> str:
    if not words or _is_within(words, sign) == wanted:
        return words
    return f"{sign}{words}{sign}" if wanted else words[len(sign) : -len(sign)]


def _styled(line: str, start: int, end: int) -> Iterator[Styled]:
    for match in _INLINE.finditer(line, start, end):
        name = match.lastgroup or ""
        inner = "words" if name == "url" else name
        begin, stop = match.span(inner)
        style = {"bold": Style.BOLD, "words": Style.LINK}.get(inner, Style.ITALIC)
        yield Styled(begin, stop, style)
        yield Styled(match.start(), begin, Style.MARKER)
        yield Styled(stop, match.end(), Style.MARKER)
        if inner == "bold":
            yield from _styled(line, begin, stop)


def _paragraph(line: str) -> Paragraph:
    item = _ITEM.match(line)
    sign = "" if item is None else f"{item['number']}." if item["number"] else "•"
    runs = _runs(line, item.end() if item else 0, len(line))
    return Paragraph(tuple(run for run in runs if run.text), sign)


def _runs(line: str, start: int, end: int) -> Iterator[Run]:
    at = start
    for match in _INLINE.finditer(line, start, end):
        yield Run(line[at : match.start()])
        yield from _inner(line, match)
        at = match.end()
    yield Run(line[at:end])


def _inner(line: str, match: re.Match[str]) -> Iterator[Run]:
    if match["url"]:
        yield Run(match["words"], url=match["url"])
    elif match["bold"]:
        yield from (replace(run, bold=True) for run in _runs(line, *match.span("bold")))
    else:
        yield Run(match["italic"] or match["slanted"], italic=True)
