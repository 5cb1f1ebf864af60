"""What stands in a brief, in which order: one pure function from a project to plain values.

Every format is written from what `compose` returns, so that they cannot differ in content.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from debateprep.core.article import Article, paragraph_number
from debateprep.core.claim import Claim
from debateprep.core.coverage import anchored_article, first_response, is_sourced
from debateprep.core.item import ResponseId, SideId, SourceId
from debateprep.core.project import Project, Side, rung_numbers
from debateprep.core.response import Evidence, Response, contestedness, is_answered, spoken_text
from debateprep.core.source import Source, is_later, missing_fields
from debateprep.core.text import clock, one_line, speaking_seconds

GLANCE_WORDS = 12  # of each side in the table on the first page (PRODUCT, "What an excellent brief looks like")
QUOTE_WORDS = 40  # of the article at most (domain.md 1.9)
CONTESTEDNESS = ("shared", "partly shared", "contested", "strongly contested")


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person chose for this export."""

    paper: str = "a4"  # or letter
    blind: bool = False  # nothing that identifies the author


@dataclass(frozen=True, slots=True)
class SideHead:
    """A side as the brief names it."""

    id: SideId
    name: str
    label: str


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """The article under debate, for its citation, and its author's interest."""

    author: str
    title: str
    publication: str
    published: str
    url: str
    interest: str


@dataclass(frozen=True, slots=True)
class GlanceRow:
    """One claim in the table of all claims; `sides` are the openings of the responses, in the order of the sides."""

    code: str
    statement: str
    sides: tuple[str, ...]
    contested: int


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """A numbered source with its pinpoint; number 0 where the source is not in the library."""

    number: int
    pinpoint: str  # where in the source; where that is not said, the source in a few words
    quote: str  # where the response itself does not quote it
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rung:
    """One reply of the ladder, with its number (12.1, 12.1.1) and the side that says it."""

    number: str
    depth: int
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Column:
    """What one side says to one claim."""

    label: str
    stance: str
    time: str
    ready: bool
    text: str
    because: str
    so_what: str
    evidence: tuple[EvidenceLine, ...]
    ladder: tuple[Rung, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """The article's own words, and the paragraph they stand in."""

    text: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class Block:
    """One claim with a column for each side."""

    code: str
    statement: str
    kind: str
    theme: str
    contested: str
    quotations: tuple[Quotation, ...]
    columns: tuple[Column, ...]
    agreed_ground: str
    red_lines: tuple[tuple[str, str], ...]  # name of the side, text
    open_question: str


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source in the list, by its number, with what is to be known about it."""

    number: int
    source: Source
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A term and its meaning, or a date and what happened."""

    left: str
    right: str
    number: int  # of its source; 0 for none


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything that is printed, in the order in which it is printed."""

    title: str
    occasion: tuple[str, ...]
    authors: tuple[str, ...]
    as_of: str
    question: str
    articles: tuple[ArticleLine, ...]
    bottom_line: str
    sides: tuple[SideHead, ...]
    glance: tuple[GlanceRow, ...]
    blocks: tuple[Block, ...]
    glossary: tuple[Pair, ...]
    timeline: tuple[Pair, ...]
    sources: tuple[SourceLine, ...]
    gaps: tuple[str, ...]
    paper: str
    citation_style: str


def compose(project: Project, choices: Choices | None = None) -> Brief:
    """The brief of `project`."""
    choices = choices or Choices(paper=project.settings.paper)
    event, debate = project.event, project.debate
    numbered = _numbered_sources(project)
    numbers = {line.source.id: line.number for line in numbered}
    identity = () if choices.blind else (*event.authors, event.school)
    return Brief(
        title=one_line(debate.title) or "Untitled debate",
        occasion=tuple(filter(None, (event.conference, event.committee, event.topic, event.delegation))),
        authors=tuple(filter(None, identity)),
        as_of=event.as_of,
        question=debate.question,
        articles=tuple(_article_line(article) for article in project.articles),
        bottom_line=debate.bottom_line,
        sides=tuple(SideHead(side.id, side.name, side.label or side.name) for side in project.sides),
        glance=tuple(_glance_row(project, claim) for claim in project.claims),
        blocks=tuple(_block(project, claim, numbers) for claim in project.claims),
        glossary=tuple(Pair(term.term, term.meaning, numbers.get(term.source, 0)) for term in project.glossary),
        timeline=tuple(Pair(date.date, date.event, numbers.get(date.source, 0)) for date in project.timeline),
        sources=numbered,
        gaps=_gaps(project),
        paper=choices.paper,
        citation_style=project.settings.citation_style,
    )


def _article_line(article: Article) -> ArticleLine:
    return ArticleLine(
        article.author, article.title, article.publication, article.published, article.url, article.interest
    )


def _numbered_sources(project: Project) -> tuple[SourceLine, ...]:
    """The sources that are used, primary ones first, each in the order in which it is first cited."""
    cited = list(dict.fromkeys(_cited(project)))
    library = [source for source in (project.items.get(item) for item in cited) if isinstance(source, Source)]
    in_order = sorted(library, key=_secondary)
    as_of = project.event.as_of
    return tuple(
        SourceLine(number, source, _source_remarks(source, as_of)) for number, source in enumerate(in_order, start=1)
    )


def _secondary(source: Source) -> bool:
    return not source.primary


def _cited(project: Project) -> list[SourceId]:
    below = (project.items[item] for claim in project.claims for item in project.descendants(claim.id))
    in_claims = [part.source for part in below if isinstance(part, Evidence)]
    return [*in_claims, *(part.source for part in (*project.glossary, *project.timeline))]


def _source_remarks(source: Source, as_of: str) -> tuple[str, ...]:
    missing = missing_fields(source)
    return tuple(
        filter(
            None,
            (
                "" if source.language in ("", "en") else f"in {source.language}",
                f"translated by {source.translator}" if source.translator else "",
                {"second-hand": "quoted second-hand", "unchecked": "not checked"}.get(source.checked, ""),
                f"missing: {', '.join(missing).replace('_', ' ')}" if missing else "",
                f"later than {as_of}" if is_later(source.date, as_of) else "",
            ),
        )
    )


def _glance_row(project: Project, claim: Claim) -> GlanceRow:
    said = [first_response(project, claim.id, side.id) for side in project.sides]
    return GlanceRow(
        code=claim.code,
        statement=_statement(project, claim),
        sides=tuple(_opening(response.text) if response else "" for response in said),
        contested=contestedness(response for response in said if response),
    )


def _opening(text: str) -> str:
    words = text.split()
    return " ".join(words[:GLANCE_WORDS]) + (" …" if len(words) > GLANCE_WORDS else "")


def _statement(project: Project, claim: Claim) -> str:
    """The claim in the student's words; where these are missing, in the article's."""
    if claim.statement.strip():
        return one_line(claim.statement)
    quotes = [one_line(passage.quote) for passage in project.passages(claim.id)]
    return f"“{_shortened(quotes[0])}”" if quotes else "Not put into words yet"


def _shortened(text: str) -> str:
    words = text.split()
    return text if len(words) <= QUOTE_WORDS else " ".join(words[:QUOTE_WORDS]) + " […]"


def _block(project: Project, claim: Claim, numbers: dict[SourceId, int]) -> Block:
    return Block(
        code=claim.code,
        statement=_statement(project, claim),
        kind=claim.kind,
        theme=claim.theme,
        contested=_contested(project, claim),
        quotations=_quotations(project, claim),
        columns=tuple(_column(project, claim, side, numbers) for side in project.sides),
        agreed_ground=claim.agreed_ground,
        red_lines=_red_lines(project, claim),
        open_question=claim.open_question,
    )


def _contested(project: Project, claim: Claim) -> str:
    answered = [said for said in project.responses(claim.id) if is_answered(said)]
    return CONTESTEDNESS[contestedness(answered)] if len(answered) > 1 else ""


def _quotations(project: Project, claim: Claim) -> tuple[Quotation, ...]:
    found = []
    for passage in project.passages(claim.id):
        article = anchored_article(project, passage)
        paragraph = paragraph_number(article.text, passage.start) if article else 0
        found.append(Quotation(_shortened(one_line(passage.quote)), paragraph))
    return tuple(found)


def _red_lines(project: Project, claim: Claim) -> tuple[tuple[str, str], ...]:
    names = {side.id: side.name for side in project.sides}
    return tuple((names.get(line.side, line.side), line.text) for line in project.red_lines(claim.id) if line.text)


def _column(project: Project, claim: Claim, side: Side, numbers: dict[SourceId, int]) -> Column:
    label = side.label or side.name
    response = first_response(project, claim.id, side.id)
    if response is None:
        return Column(label, "", "", ready=False, text="", because="", so_what="", evidence=(), ladder=())
    seconds = speaking_seconds(spoken_text(response), project.settings.words_per_minute)
    return Column(
        label=label,
        stance=response.stance,
        time=clock(seconds) if seconds else "",
        ready=response.status == "ready",
        text=response.text,
        because=response.because,
        so_what=response.so_what,
        evidence=tuple(_evidence_line(project, response, line, numbers) for line in project.evidence(response.id)),
        ladder=tuple(_ladder(project, response, rung_numbers(project, claim.id))),
    )


def _evidence_line(project: Project, said: Response, evidence: Evidence, numbers: dict[SourceId, int]) -> EvidenceLine:
    found = project.items.get(evidence.source)
    source = found if isinstance(found, Source) else Source(id="")
    late = is_later(source.date, project.event.as_of)
    remarks = (
        evidence.strength if evidence.strength == "weak" else "",
        "our inference" if evidence.basis == "inference" else "",
        "later than the as-of date" if late else "",
    )
    return EvidenceLine(
        number=numbers.get(evidence.source, 0),
        pinpoint=evidence.pinpoint or short_citation(source),
        quote="" if evidence.quote in said.text else evidence.quote,
        remarks=tuple(filter(None, remarks)),
    )


def short_citation(source: Source) -> str:
    """The source in a few words: who and when."""
    families = [name.split(",")[0].strip() for name in source.author[:2]]
    who = " and ".join(families) + (" and others" if len(source.author) > 2 else "")
    return ", ".join(filter(None, (who or source.issuer or source.title, source.date)))


def _ladder(project: Project, response: Response, numbers: Mapping[ResponseId, str], depth: int = 1) -> Iterator[Rung]:
    labels = {side.id: side.label or side.name for side in project.sides}
    for reply in project.replies(response.id):
        yield Rung(numbers[reply.id], depth, labels.get(reply.side, reply.side), reply.text)
        yield from _ladder(project, reply, numbers, depth + 1)


def _gaps(project: Project) -> tuple[str, ...]:
    """What is missing, one sentence a side and kind."""
    gaps = []
    for side in project.sides:
        said = [(claim.code, first_response(project, claim.id, side.id)) for claim in project.claims]
        unanswered = [code for code, response in said if response is None or not is_answered(response)]
        unsourced = [
            code for code, response in said if response and is_answered(response) and not is_sourced(project, response)
        ]
        if unanswered:
            gaps.append(f"{side.name} has not answered {_listed(unanswered)}.")
        if unsourced:
            gaps.append(f"{side.name} has no source for {_listed(unsourced)}.")
    lost = [
        claim.code
        for claim in project.claims
        if any(anchored_article(project, passage) is None for passage in project.passages(claim.id))
    ]
    return (*gaps, f"The words quoted for {_listed(lost)} are no longer in the article.") if lost else tuple(gaps)


def _listed(codes: list[str]) -> str:
    return codes[0] if len(codes) == 1 else f"{', '.join(codes[:-1])} and {codes[-1]}"
