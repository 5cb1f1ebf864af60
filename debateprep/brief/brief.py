"""What a brief holds: plain values in the order in which they are printed, the same for every format."""

from dataclasses import dataclass

from debateprep.core.item import SideId
from debateprep.core.markup import Paragraph
from debateprep.core.source import Source

Prose = tuple[Paragraph, ...]  # what somebody drafted, as it is printed


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper and what is set on it; type in points."""

    paper: str  # a4 or letter
    margins: str  # narrow, usual or wide
    points: int
    grey: bool  # no colours
    comment_margin: bool  # room beside the text to write in


@dataclass(frozen=True, slots=True)
class SideHead:
    """A side as the brief names it; `index` is its place in the debate, whose pattern and colour it has everywhere."""

    id: SideId
    name: str
    label: str
    index: int


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """The article under debate: what it is called in full, where it stands, and its author's interest."""

    citation: str
    url: str
    interest: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of an article that the same claims stand on; claims by their place among the blocks, from 0."""

    text: str
    claims: tuple[int, ...]
    begun: tuple[tuple[int, int], ...]  # the quotations that begin here: which claim, and which of its quotations


@dataclass(frozen=True, slots=True)
class ArticleText:
    """The words of an article, where a format has room for them; `line` is what it is called in full."""

    line: ArticleLine
    title: str
    paragraphs: tuple[tuple[Stretch, ...], ...]


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
    index: int  # the side's place in the debate
    remarks: tuple[str, ...]
    text: Prose
    because: Prose
    so_what: Prose
    evidence: tuple[EvidenceLine, ...]
    facts: "ColumnFacts"


@dataclass(frozen=True, slots=True)
class ColumnFacts:
    """What `remarks` of a column say, each by itself, for a table that is sorted and summed."""

    side: str
    stance: str
    status: str  # empty, draft or ready
    words: int
    seconds: int


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
class Aside:
    """A private note or a comment on a claim, printed because it was asked for; `head` says whose it is."""

    head: str
    text: Prose


@dataclass(frozen=True, slots=True)
class Block:
    """One claim with a column for each side; `remarks` are its kind, its theme, and how contested it is."""

    group: str  # the heading that it begins, where claims are printed by theme or status
    code: str
    statement: str
    kind: str
    theme: str
    remarks: tuple[str, ...]
    quotations: tuple[Quotation, ...]
    columns: tuple[Column, ...]
    ladder: tuple[Rung, ...]
    agreed_ground: Prose
    red_lines: tuple[tuple[str, Prose], ...]  # each under the name of its side
    open_question: Prose
    asides: tuple[Aside, ...]


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
class Criterion:
    """What a teacher marks by, and how much it weighs; nothing where that is not said."""

    name: str
    weight: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What every document on paper says of itself."""

    title: str
    running_title: str
    occasion: tuple[str, ...]
    authors: tuple[str, ...]
    as_of: str  # as in the project: 2012-05-23
    day: str  # as it is printed: 23 May 2012
    sources: tuple[SourceLine, ...]
    citation_style: str
    sheet: Sheet
    headings: str  # the language of what it says itself, as ISO 639-1
    language: str  # of the debate, as ISO 639-1
    region: str  # as ISO 3166-1: how words are hyphenated and quoted


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief(Document):
    """Everything that is printed in the brief, in the order in which it is printed."""

    question: Prose
    articles: tuple[ArticleLine, ...]
    texts: tuple[ArticleText, ...]
    bottom_line: Prose
    sides: tuple[SideHead, ...]
    glance: tuple[GlanceRow, ...]
    blocks: tuple[Block, ...]
    glossary: tuple[Pair, ...]
    timeline: tuple[Pair, ...]
    gaps: tuple[str, ...]
    rubric: tuple[Criterion, ...]
    has_contents: bool


@dataclass(frozen=True, slots=True)
class Card:
    """What one side says to one claim, to be held in the hand."""

    code: str
    statement: str
    quotation: str  # the article's words
    column: Column


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards(Document):
    """Cue cards, four on a page: the claim on the front and the response on the back, or both on one side."""

    cards: tuple[Card, ...]
    two_sided: bool


@dataclass(frozen=True, slots=True)
class Turn:
    """One response as it is spoken; the clock, in seconds from the beginning, when it starts and when it ends."""

    code: str
    statement: str
    text: Prose
    numbers: tuple[int, ...]  # of its sources: they are not spoken
    starts: int
    ends: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech(Document):
    """What one side says, in the order in which it is said, against a running clock."""

    side: SideHead
    turns: tuple[Turn, ...]
    pace: int  # words a minute
    slot: int  # seconds that a response may take


@dataclass(frozen=True, slots=True)
class Section:
    """Paragraphs of a paper under one heading, each with the numbers of its sources."""

    heading: str
    paragraphs: tuple[tuple[Prose, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper(Document):
    """A position paper of one side: `words` counts all but the sources."""

    side: SideHead
    sections: tuple[Section, ...]
    words: int
    limit: int


@dataclass(frozen=True, slots=True)
class FlowCell:
    """What a side says to a claim in a few words, and what it is answered."""

    stance: str
    text: str
    numbers: tuple[int, ...]
    counter: str


@dataclass(frozen=True, slots=True)
class FlowRow:
    """A claim and a cell for each side."""

    code: str
    statement: str
    cells: tuple[FlowCell, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A claim as the article puts it, and the side that is to answer it."""

    code: str
    asked: str
    paragraph: int  # of the article; 0 where the claim is put in the student's own words
    side: SideHead


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfTest(Document):
    """Questions without answers, with room to write; `slot` is the time for each, in seconds."""

    questions: tuple[Question, ...]
    slot: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow(Document):
    """All claims and sides on one page."""

    sides: tuple[SideHead, ...]
    rows: tuple[FlowRow, ...]
