"""What a brief holds: plain values in the order in which they are printed, the same for every format."""

from dataclasses import dataclass

from debateprep.core.item import SideId
from debateprep.core.markup import Paragraph
from debateprep.core.source import Source

Prose = tuple[Paragraph, ...]  # what somebody drafted, as it is printed


@dataclass(frozen=True, slots=True)
class SideHead:
    """A side as the brief names it."""

    id: SideId
    name: str
    label: str


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """The article under debate: what it is called in full, where it stands, and its author's interest."""

    citation: str
    url: str
    interest: str


@dataclass(frozen=True, slots=True)
class GlanceRow:
    """One claim in the table of all claims; `sides` are the openings of the responses, in the order of the sides."""

    code: str
    statement: str
    sides: tuple[str, ...]
    contested: int  # 0 shared to 3 strongly contested


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """A numbered source with its pinpoint; number 0 where the source is not in the library."""

    number: int
    pinpoint: str  # where in the source; where that is not said, the source in a few words
    quote: str  # where the response itself does not quote it
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """What one side says to one claim; `remarks` are its stance, its spoken time, and that it is a draft."""

    label: str
    remarks: tuple[str, ...]
    text: Prose
    because: Prose
    so_what: Prose
    evidence: tuple[EvidenceLine, ...]


@dataclass(frozen=True, slots=True)
class Rung:
    """One reply of the ladder, with its number (12.1, 12.1.1) and who says it, where unclear also to whom."""

    number: str
    depth: int
    label: str
    text: Prose


@dataclass(frozen=True, slots=True)
class Quotation:
    """The article's own words, and the paragraph they stand in; 0 where they are no longer in it."""

    text: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class Block:
    """One claim with a column for each side; `remarks` are its kind, its theme, and how contested it is."""

    code: str
    statement: str
    remarks: tuple[str, ...]
    quotations: tuple[Quotation, ...]
    columns: tuple[Column, ...]
    ladder: tuple[Rung, ...]
    agreed_ground: Prose
    red_lines: tuple[tuple[str, Prose], ...]  # each under the name of its side
    open_question: Prose


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source in the list, by its number, with what is to be known about it in sentences."""

    number: int
    source: Source
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A term and its meaning, or a day and what happened."""

    left: str
    right: str
    numbers: tuple[int, ...]  # of its sources


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything that is printed, in the order in which it is printed."""

    title: str
    running_title: str
    occasion: tuple[str, ...]
    authors: tuple[str, ...]
    as_of: str  # as in the project: 2012-05-23
    day: str  # as it is printed: 23 May 2012
    question: Prose
    articles: tuple[ArticleLine, ...]
    bottom_line: Prose
    sides: tuple[SideHead, ...]
    glance: tuple[GlanceRow, ...]
    blocks: tuple[Block, ...]
    glossary: tuple[Pair, ...]
    timeline: tuple[Pair, ...]
    sources: tuple[SourceLine, ...]
    gaps: tuple[str, ...]
    paper: str
    citation_style: str
