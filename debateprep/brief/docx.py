"""The brief as a document for a word processor: real styles, contents, side columns as columns of a table, links."""

from collections.abc import Iterable, Iterator
from itertools import chain, count
from typing import TYPE_CHECKING, Any, TypeAlias

from debateprep.brief.brief import ArticleLine, Block, Brief, Column, Criterion, Pair, Prose, SourceLine
from debateprep.brief.citations import is_citable
from debateprep.brief.citing import Citations
from debateprep.brief.printable import all_writable
from debateprep.brief.wording import (
    ASSESSMENT,
    NOT_DRAFTED,
    NOT_DRAFTED_AT_A_GLANCE,
    as_of,
    asides,
    citation,
    claim_name,
    dots,
    foot,
    grounds,
    language_of,
    numbers_of,
    rung,
    running_head,
    source_name,
    source_parts,
    under_title,
    whereabouts,
)
from debateprep.brief.words import Words, words_for
from debateprep.core.markup import Run

if TYPE_CHECKING:
    from debateprep.brief.word_document import WordDocument

Node: TypeAlias = Any  # a paragraph or a table of the document, which has no types
_LONG_COLUMN = 3_000  # letters with their marks; a page holds about twice as many, so a shorter column always fits
_LETTERS_A_MM = 0.5  # of a label and its remarks that surely fit on one line
_TO_MARK_BY = "Assessment"  # it is taken out and handed in, so it has a page of its own
_RUBRIC_PARTS = (0.28, 0.34, 0.28, 0.1)  # of the measure
_CODE_WIDTH, _APART_WIDTH = 11.0, 13.0  # mm


def docx(brief: Brief, citations: Citations) -> bytes:
    """The file; the same brief is the same bytes."""
    from debateprep.brief.word_document import WordDocument  # noqa: PLC0415  # it loads python-docx

    brief = all_writable(brief)
    document = WordDocument(brief.sheet, language_of(brief))
    _Writer(document, citations, words_for(brief.headings)).write(brief)
    return document.finished(brief.title, "; ".join(brief.authors), brief.as_of)


class _Writer:
    """Writes a brief into a document, part by part."""

    def __init__(self, document: "WordDocument", citations: Citations, words: Words) -> None:
        self._document = document
        self._citations = citations
        self._words = words

    def write(self, brief: Brief) -> None:
        """All of it, in order."""
        add, sections = self._document.add, [*self._sections(brief)]
        add(*self._head(brief))
        if sections and brief.has_contents:
            self._document.contents(
                self._words("Contents"), [(1, title, _section_name(title)) for title, _ in sections]
            )
        for title, nodes in sections:
            heading = self._paragraph("heading 1", [Run(title)], bookmark=_section_name(title))
            if title == self._words(_TO_MARK_BY):
                self._document.begin_page(heading)
            add(heading, *nodes)
        foot_line = (as_of(brief), self._words("prepared for debate"))
        self._document.head_and_foot((brief.running_title, running_head(brief)), foot_line)

    def _sections(self, brief: Brief) -> Iterator[tuple[str, list[Node]]]:
        """The sections that hold something, under their headings."""
        yield from (
            (self._words(title), nodes)
            for title, nodes in (
                ("Bottom line", [*self._prose("Bottom line", brief.bottom_line)]),
                ("Claims at a glance", [self._glance(brief)] if brief.glance else []),
                (
                    "Claims and responses",
                    [*chain(*map(self._block, brief.blocks, count()))],
                ),
                ("Key terms", [*map(self._pair, brief.glossary)]),
                ("Timeline", [*map(self._pair, brief.timeline)]),
                ("Sources", [*self._sources(brief)]),
                ("Gaps", [self._paragraph("Gap", [Run(gap)]) for gap in brief.gaps]),
                (_TO_MARK_BY, [*self._rubric(brief.rubric)]),
            )
            if nodes
        )

    def _paragraph(self, style: str, runs: Iterable[Run], *, bookmark: str = "", right: float = 0) -> Node:
        return self._document.paragraph(style, runs, bookmark=bookmark, right=right)

    def _head(self, brief: Brief) -> Iterator[Node]:
        yield self._paragraph("Title", [Run(brief.title)])
        yield self._paragraph("Occasion", [Run(" · ".join(under_title(brief)))])
        yield from self._prose("Question", brief.question)
        yield from map(self._article, brief.articles)

    def _article(self, line: ArticleLine) -> Node:
        address = (Run(" "), Run(line.url, url=line.url if is_citable(line.url) else "")) if line.url else ()
        interest = (Run(f" {self._words('Interest:')} ", italic=True), Run(line.interest)) if line.interest else ()
        return self._paragraph(
            "Article", [Run(f"{self._words('Article.')} ", bold=True), Run(line.citation), *address, *interest]
        )

    def _glance(self, brief: Brief) -> Node:
        words = self._words
        headings = [words("No."), words("Claim"), *(side.name for side in brief.sides), words("Apart")]
        rows = [[[self._paragraph("Glance", [Run(heading, bold=True)])] for heading in headings]]
        for at, row in enumerate(brief.glance):
            code = Run(row.code, bold=True, url=f"#{claim_name(at)}")
            said = [Run(opening or words(NOT_DRAFTED_AT_A_GLANCE), italic=not opening) for opening in row.sides]
            runs = (code, Run(row.statement), *said, Run(dots(row.contested)))
            rows.append([[self._paragraph("Glance", [run])] for run in runs])
        rest = self._document.width - _CODE_WIDTH - _APART_WIDTH
        part = rest / (len(brief.sides) + 1.2)
        widths = (_CODE_WIDTH, rest - part * len(brief.sides), *(part for _ in brief.sides), _APART_WIDTH)
        return self._document.table(rows, widths, ruled=True, whole=True)

    def _block(self, block: Block, at: int) -> list[Node]:
        """All of a claim, which stays on one page where it fits, below the heading that it begins."""
        nodes = [*self._claim(block, at)]
        self._document.end_block(nodes[-1])
        return nodes

    def _claim(self, block: Block, at: int) -> Iterator[Node]:
        if block.group:
            yield self._paragraph("Group", [Run(block.group)])
        heading = [Run(f"{block.code}\t{block.statement}")]
        yield self._paragraph("heading 2", heading, bookmark=claim_name(at))
        if block.remarks:
            yield self._paragraph("Remarks", [Run(" · ".join(block.remarks))])
        for quotation in block.quotations:
            yield self._paragraph("Quote", [Run(f"“{quotation.text}” {whereabouts(quotation, self._words)}")])
        if block.columns:
            yield self._columns(block.columns)
        for reply in block.ladder:
            yield from self._prose(f"Ladder {min(reply.depth, self._document.ladder_depth)}", rung(reply))
        yield from self._prose("Foot", foot(block, self._words))
        yield from self._prose("Note", asides(block))

    def _columns(self, sides: tuple[Column, ...]) -> Node:
        """The sides beside each other; four of them two by two, since a quarter of the measure is too narrow."""
        across = min(2, len(sides)) if len(sides) == 4 or self._document.is_narrow else len(sides)
        width = self._document.width / across + self._document.gutter / across
        cells = [[*self._column(side, width - self._document.gutter)] for side in sides]
        cells += [[self._paragraph("Position", [])] for _ in range(-len(cells) % across)]
        rows = [cells[at : at + across] for at in range(0, len(cells), across)]
        longest = max(len(repr((side.text, side.because, side.so_what))) for side in sides)
        return self._document.table(rows, [width] * across, ruled=False, whole=longest < _LONG_COLUMN)

    def _column(self, side: Column, width: float) -> Iterator[Node]:
        style, remarks = f"Side {side.index % 4 + 1}", " · ".join(side.remarks)
        if remarks and len(side.label + remarks) <= _LETTERS_A_MM * width:
            line = self._paragraph(style, [Run(side.label)], right=width)
            self._document.aside(line, remarks)
            yield line
        else:
            yield self._paragraph(style, [Run(side.label)])
            yield from [self._paragraph("Remarks", [Run(remarks)])] if remarks else []
        said = [*self._prose("Position", side.text)] or [
            self._paragraph("Position", [Run(self._words(NOT_DRAFTED), italic=True)])
        ]
        self._document.superior(said[-1], _numbered_links(numbers_of(side)))
        yield from said
        yield from self._prose("Position", grounds(side, self._words))

    def _pair(self, pair: Pair) -> Node:
        line = self._paragraph("Term", [Run(f"{pair.left} ", bold=True), Run(pair.right)])
        self._document.superior(line, _numbered_links(pair.numbers))
        return line

    def _sources(self, brief: Brief) -> Iterator[Node]:
        for title, lines in source_parts(brief):
            yield self._paragraph("Part", [Run(title)])
            for line in lines:
                yield from self._source(line)

    def _source(self, line: SourceLine) -> Iterator[Node]:
        runs = (Run(f"{line.number}\t", bold=True), *citation(line, self._citations))
        yield self._paragraph("Source", runs, bookmark=source_name(line.number))
        if line.remarks:
            yield self._paragraph("Source remarks", [Run(" ".join(line.remarks))])

    def _rubric(self, rubric: tuple[Criterion, ...]) -> Iterator[Node]:
        """A table to mark by; the first and the third column are written into."""
        if rubric:
            rows = [[[self._paragraph("Glance", [Run(self._words(heading), bold=True)])] for heading in ASSESSMENT]]
            for row in rubric:
                cells = ("", row.name, "", row.weight)
                rows.append([[self._paragraph("Criterion", [Run(words, bold=True)])] for words in cells])
            widths = [self._document.width * part for part in _RUBRIC_PARTS]
            yield self._document.table(rows, widths, ruled=True, whole=True)
            yield self._paragraph("Part", [Run(self._words("Remarks"))])

    def _prose(self, style: str, prose: Prose) -> Iterator[Node]:
        """What was drafted; the signs of a list stand as they were written, so that its numbers stay the same."""
        for line in prose:
            if line.item:
                sign = Run(f"{line.item}\t")
                yield self._paragraph("List Bullet" if line.item == "•" else "List Number", [sign, *line.runs])
            else:
                yield self._paragraph(style, line.runs)


def _numbered_links(numbers: Iterable[int]) -> list[tuple[str, str]]:
    return [(str(number), source_name(number)) for number in numbers]


def _section_name(title: str) -> str:
    return f"section-{title.lower().replace(' ', '-')}"
