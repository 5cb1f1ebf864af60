"""The brief as Markdown that pandoc reads; what was drafted looks as it was meant, all other text stands literally.

Anchors are empty spans: pandoc makes bookmarks of them, and other readers show nothing.
"""

import re
from collections.abc import Iterable, Iterator

from debateprep.brief.brief import ArticleLine, Block, Brief, Column, Pair, Prose, Quotation, SourceLine
from debateprep.brief.citations import is_citable
from debateprep.brief.citing import Citations
from debateprep.brief.printable import all_writable
from debateprep.brief.wording import (
    ASSESSMENT,
    NOT_DRAFTED,
    NOT_DRAFTED_AT_A_GLANCE,
    asides,
    citation,
    claim_name,
    dots,
    foot,
    grounds,
    led,
    lists,
    numbers_of,
    rung,
    source_name,
    source_parts,
    under_title,
    whereabouts,
)
from debateprep.brief.words import Words, words_for
from debateprep.core.markup import Paragraph, Run
from debateprep.core.text import one_line

_ALWAYS = re.compile(r"""[\\`*_{}\[\]<>#|~^$@"]""")
_DASHES = re.compile(r"(?<=-)-|-(?=-)")
_DOTS = re.compile(r"(?<=\.)\.|\.(?=\.)")
_QUOTES = re.compile(r"(?<!\w)'|'(?!\w)")  # one between letters is an apostrophe for every reader
_ENTITY = re.compile(r"&(?=#?\w+;)")
_LINE_START = re.compile(r"(?P<before>\(?(?:[0-9]+|[a-zA-Z]|[ivxlcdmIVXLCDM]+)(?=[.)](?:\s|$)))?(?=[-+=:%.)])")
_SPACE = re.compile(r"[ \t\n]+")
_UNSAFE = re.compile(r"[<>\\\s]")  # in an address
_APART = "<!-- -->"  # between signs that would be taken for one


def markdown(brief: Brief, citations: Citations) -> bytes:
    """The text, in UTF-8."""
    brief = all_writable(brief)
    words = words_for(brief.headings)
    lines = [*_head(brief), *_glance(brief), *_claims(brief), *_pairs(words("Key terms"), brief.glossary)]
    lines += [*_pairs(words("Timeline"), brief.timeline), *_sources(brief, citations), *_gaps(brief), *_rubric(brief)]
    return ("\n\n".join(filter(None, lines)) + "\n").encode()


def literal(text: str) -> str:
    """`text` on one line, so that it prints as it is, at the beginning of a line too."""
    return _started(_inline(_SPACE.sub(" ", text).strip(" ")))


def _inline(text: str) -> str:
    for sign in (_ALWAYS, _DASHES, _DOTS, _QUOTES, _ENTITY):
        text = sign.sub(r"\\\g<0>", text)
    return text


def _started(line: str) -> str:
    """`line` kept from looking like the beginning of a list, a rule, a heading or a definition."""
    return _LINE_START.sub(r"\g<before>\\", line, count=1) if _LINE_START.match(line) else line


def _head(brief: Brief) -> Iterator[str]:
    yield f"# {literal(brief.title)}"
    yield " · ".join(map(literal, under_title(brief)))
    yield from _prose(brief.question)
    words = words_for(brief.headings)
    yield from (_article(line, words) for line in brief.articles)
    if brief.bottom_line:
        yield f"## {words('Bottom line')}"
        yield from _prose(brief.bottom_line)


def _article(line: ArticleLine, words: Words) -> str:
    address = Run(f" {line.url}", url=line.url if is_citable(line.url) else "")
    interest = (Run(" "), Run(words("Interest:"), italic=True), Run(f" {line.interest}")) if line.interest else ()
    return _runs((Run(words("Article."), bold=True), Run(f" {line.citation}"), address, *interest))


def _glance(brief: Brief) -> Iterator[str]:
    if not brief.glance:
        return
    words = words_for(brief.headings)
    yield f"## {words('Claims at a glance')}"
    sides = [_cell(side.name) for side in brief.sides]
    rows = [
        [words("No."), words("Claim"), *sides, words("Apart")],
        ["----", "-" * 30, *("-" * 24 for _ in sides), "-----"],
    ]
    for at, row in enumerate(brief.glance):
        said = [_cell(opening or words(NOT_DRAFTED_AT_A_GLANCE)) for opening in row.sides]
        code = f"[{_cell(row.code)}](#{claim_name(at)})"
        rows.append([code, _cell(row.statement), *said, dots(row.contested)])
    yield "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _cell(text: str) -> str:
    return literal(text) or " "


def _claims(brief: Brief) -> Iterator[str]:
    words = words_for(brief.headings)
    if brief.blocks:
        yield f"## {words('Claims and responses')}"
    for at, block in enumerate(brief.blocks):
        yield f"### {literal(block.group)}" if block.group else ""
        yield from _claim(block, at, words)


def _claim(block: Block, at: int, words: Words) -> Iterator[str]:
    yield f"### {_anchor(claim_name(at))}{literal(block.code)} {literal(block.statement)}"
    yield " · ".join(map(literal, block.remarks))
    yield from (_quotation(quotation, words) for quotation in block.quotations)
    for side in block.columns:
        yield from _column(side, words)
    for reply in block.ladder:
        yield from _prose(rung(reply))
    yield from _prose(foot(block, words))
    yield from _prose(asides(block))


def _quotation(quotation: Quotation, words: Words) -> str:
    return f"> “{literal(quotation.text)}” {literal(whereabouts(quotation, words))}"


def _column(side: Column, words: Words) -> Iterator[str]:
    yield f"#### {literal(side.label)}"
    yield " · ".join(map(literal, side.remarks))
    if side.text:
        *before, last = _prose(side.text)
        yield from before
        yield last + _numbers(numbers_of(side))
    else:
        yield f"*{words(NOT_DRAFTED)}*"
    yield from _prose(grounds(side, words))


def _numbers(numbers: Iterable[int]) -> str:
    return "".join(f" [\\[{number}\\]](#{source_name(number)})" for number in numbers)


def _anchor(name: str) -> str:
    return f'<span id="{name}"></span>'


def _pairs(heading: str, pairs: tuple[Pair, ...]) -> Iterator[str]:
    if pairs:
        yield f"## {heading}"
    for pair in pairs:
        told = led(one_line(pair.left), (Paragraph((Run(pair.right),)),), bold=True)
        yield "\n\n".join(_prose(told)) + _numbers(pair.numbers)


def _sources(brief: Brief, citations: Citations) -> Iterator[str]:
    if brief.sources:
        yield f"## {words_for(brief.headings)('Sources')}"
    for title, lines in source_parts(brief):
        yield f"### {title}"
        yield "\n\n".join(_source(line, citations) for line in lines)


def _source(line: SourceLine, citations: Citations) -> str:
    head = f"{line.number}."
    indent = " " * max(4, len(head) + 1)
    cited = f"{head.ljust(len(indent))}{_anchor(source_name(line.number))}{_runs(citation(line, citations))}"
    return f"{cited}\n\n{indent}{literal(' '.join(line.remarks))}" if line.remarks else cited


def _gaps(brief: Brief) -> Iterator[str]:
    if brief.gaps:
        yield f"## {words_for(brief.headings)('Gaps')}"
        yield from map(literal, brief.gaps)


def _rubric(brief: Brief) -> Iterator[str]:
    """A table to mark by; the first and the third column are written into."""
    if brief.rubric:
        words = words_for(brief.headings)
        rows = [tuple(map(words, ASSESSMENT)), ("-" * 20, "-" * 24, "-" * 20, "------:")]
        rows += [(" ", _cell(row.name), " ", _cell(row.weight)) for row in brief.rubric]
        yield f"## {words('Assessment')}"
        yield "\n".join(f"| {' | '.join(row)} |" for row in rows)
        yield f"**{words('Remarks')}**"


def _prose(prose: Prose) -> list[str]:
    return [_piece(kind, lines) for kind, lines in lists(prose)]


def _piece(kind: str, lines: tuple[Paragraph, ...]) -> str:
    if not kind:
        return _runs(lines[0].runs)
    return "\n".join(f"{'-' if kind == '•' else line.item}   {_runs(line.runs)}" for line in lines)


def _runs(runs: Iterable[Run]) -> str:
    line = ""
    for run in runs:
        part = _run(run)
        line += _APART + part if line.endswith("*") and part.startswith("*") else part
    return _SPACE.sub(" ", _started(line.lstrip(" \t\n"))).rstrip(" ")


def _run(run: Run) -> str:
    """Words with their signs, which stand only where there is no space inside them."""
    before, words, behind = _edges(run.text)
    sign = "*" * (run.italic + 2 * run.bold)
    inner = f"{sign}{_inline(words)}{sign}" if words else ""
    return f"{before}[{inner}]({_target(run.url)}){behind}" if run.url and inner else f"{before}{inner}{behind}"


def _edges(text: str) -> tuple[str, str, str]:
    words = text.strip()
    before, _, behind = text.partition(words) if words else (text, "", "")
    return before, words, behind


def _target(url: str) -> str:
    if url.startswith("#"):
        return url
    return f"<{_ENTITY.sub('&amp;', _UNSAFE.sub(_as_bytes, url))}>"


def _as_bytes(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())
