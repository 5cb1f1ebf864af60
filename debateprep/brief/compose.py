"""What stands in a brief, in which order: one pure function from a project to plain values.

Every format is written from what `compose` returns, so that they cannot differ in content.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from debateprep.brief.brief import (
    ArticleLine,
    Block,
    Brief,
    Column,
    EvidenceLine,
    GlanceRow,
    Pair,
    Quotation,
    Rung,
    SideHead,
    SourceLine,
)
from debateprep.brief.days import printed_day
from debateprep.brief.languages import language_name
from debateprep.core.anchor import Passage
from debateprep.core.article import Article, paragraph_number
from debateprep.core.claim import Claim
from debateprep.core.coverage import anchored_article, first_response, is_sourced
from debateprep.core.item import ResponseId, SideId, SourceId
from debateprep.core.markup import Paragraph, paragraphs_of, plain
from debateprep.core.project import Project, Side, cited_sources, rung_numbers
from debateprep.core.response import STANCES, Evidence, Response, contestedness, is_answered, spoken_text
from debateprep.core.source import Source, is_later, missing_fields, short_citation
from debateprep.core.text import clock, one_line, speaking_seconds

GLANCE_WORDS = 12  # of each side in the table on the first page (PRODUCT, "What an excellent brief looks like")
GLANCE_LETTERS = 63  # three lines there
RUNNING_LETTERS = 60  # of the title at the head of each page
QUOTE_WORDS = 40  # of the article at most (domain.md 1.9)
CHECKS = {"second-hand": "Quoted second-hand.", "unchecked": "Not checked."}
CONTESTEDNESS = ("shared", "partly shared", "contested", "strongly contested")


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person chose for this export."""

    paper: str = "a4"  # or letter
    blind: bool = False  # nothing that identifies the author


def compose(project: Project, choices: Choices | None = None) -> Brief:
    """The brief of `project`."""
    choices = choices or Choices(paper=project.settings.paper)
    event, debate = project.event, project.debate
    numbered = _numbered_sources(project)
    numbers = {line.source.id: line.number for line in numbered}
    title = one_line(debate.title) or "Untitled debate"
    return Brief(
        title=title,
        running_title=_clipped(title, len(title), RUNNING_LETTERS),
        occasion=tuple(filter(None, (event.conference, event.committee, event.topic, event.delegation))),
        authors=() if choices.blind else tuple(filter(None, (*event.authors, event.school))),
        as_of=event.as_of,
        day=printed_day(event.as_of),
        question=paragraphs_of(debate.question),
        articles=tuple(line for article in project.articles if (line := _article_line(article)) != _NO_DETAILS),
        bottom_line=paragraphs_of(debate.bottom_line),
        sides=tuple(SideHead(side.id, side.name, side.label or side.name) for side in project.sides),
        glance=tuple(_glance_row(project, claim) for claim in project.claims),
        blocks=tuple(_block(project, claim, numbers) for claim in project.claims),
        glossary=tuple(Pair(term.term, term.meaning, _number(numbers, term.source)) for term in project.glossary),
        timeline=tuple(
            Pair(printed_day(then.date), then.event, _number(numbers, then.source)) for then in project.timeline
        ),
        sources=numbered,
        gaps=_gaps(project),
        paper=choices.paper,
        citation_style=project.settings.citation_style,
    )


def _number(numbers: dict[SourceId, int], source: SourceId) -> tuple[int, ...]:
    return (numbers[source],) if source in numbers else ()


_NO_DETAILS = ArticleLine("", "", "")


def _article_line(article: Article) -> ArticleLine:
    title = f"“{article.title}”" if article.title else ""
    parts = filter(None, (article.author, title, article.publication, printed_day(article.published)))
    return ArticleLine(_sentence(", ".join(parts)), article.url, article.interest)


def _sentence(text: str) -> str:
    """`text` with a capital and a full stop; nothing stays nothing."""
    whole = text[:1].upper() + text[1:]
    return whole if not text or text.endswith((".", "?", "!")) else f"{whole}."


def _numbered_sources(project: Project) -> tuple[SourceLine, ...]:
    as_of = project.event.as_of
    return tuple(
        SourceLine(number, source, _source_remarks(source, as_of))
        for number, source in enumerate(cited_sources(project), start=1)
    )


def _source_remarks(source: Source, as_of: str) -> tuple[str, ...]:
    missing = missing_fields(source)
    language = source.language if source.language not in ("", "en") else ""
    remarks = (
        source.note and _sentence(one_line(source.note)),
        language and f"In {language_name(language)}.",
        source.translator and _sentence(f"Translated by {source.translator}"),
        CHECKS.get(source.checked, ""),
        f"Missing: {', '.join(missing)}." if missing else "",
        f"Later than {printed_day(as_of)}." if is_later(source.date, as_of) else "",
    )
    return tuple(filter(None, remarks))


def _glance_row(project: Project, claim: Claim) -> GlanceRow:
    said = [first_response(project, claim.id, side.id) for side in project.sides]
    return GlanceRow(
        code=claim.code,
        statement=_statement(project, claim),
        sides=tuple(_opening(plain(response.text)) if response else "" for response in said),
        contested=contestedness(response for response in said if response),
    )


def _opening(text: str) -> str:
    return _clipped(text, GLANCE_WORDS, GLANCE_LETTERS)


def _clipped(text: str, most_words: int, most_letters: int) -> str:
    """The first words of `text`, with an ellipsis where more follows."""
    words = text.split()
    count = min(len(words), most_words)
    while count > 1 and len(" ".join(words[:count])) > most_letters:
        count -= 1
    return " ".join(words[:count]) + ("\u00a0…" if count < len(words) else "")


def _statement(project: Project, claim: Claim) -> str:
    """The claim in the student's words; where these are missing, in the article's."""
    if claim.statement.strip():
        return one_line(plain(claim.statement))
    quotes = [one_line(passage.quote) for passage in project.passages(claim.id)]
    return f"“{_shortened(quotes[0])}”" if quotes else "Not put into words yet"


def _shortened(text: str) -> str:
    words = text.split()
    return text if len(words) <= QUOTE_WORDS else " ".join(words[:QUOTE_WORDS]) + " […]"


def _block(project: Project, claim: Claim, numbers: dict[SourceId, int]) -> Block:
    return Block(
        code=claim.code,
        statement=_statement(project, claim),
        remarks=tuple(filter(None, (claim.kind, claim.theme, _contested(project, claim)))),
        quotations=_quotations(project, claim),
        columns=tuple(_column(project, claim, side, numbers) for side in project.sides),
        ladder=tuple(_ladder(project, claim)),
        agreed_ground=paragraphs_of(claim.agreed_ground),
        red_lines=_red_lines(project, claim),
        open_question=paragraphs_of(claim.open_question),
    )


def _contested(project: Project, claim: Claim) -> str:
    answered = [said for said in project.responses(claim.id) if is_answered(said) and said.stance in STANCES]
    return CONTESTEDNESS[contestedness(answered)] if len(answered) > 1 else ""


def _quotations(project: Project, claim: Claim) -> tuple[Quotation, ...]:
    found = []
    for passage in project.passages(claim.id):
        article = anchored_article(project, passage)
        paragraph = paragraph_number(article.text, passage.start) if article else 0
        found.append(Quotation(_shortened(one_line(_with_sic(project, passage))), paragraph))
    return tuple(found)


def _with_sic(project: Project, passage: Passage) -> str:
    """The article's words, with [sic] behind each slip of the original in them."""
    words = passage.quote
    slips = (slip for slip in project.slips(passage.article) if passage.start <= slip.start < slip.end <= passage.end)
    for slip in sorted(slips, key=_end, reverse=True):
        at = slip.end - passage.start
        words = f"{words[:at]} [sic]{words[at:]}"
    return words


def _end(passage: Passage) -> int:
    return passage.end


def _red_lines(project: Project, claim: Claim) -> tuple[tuple[str, tuple[Paragraph, ...]], ...]:
    names = {side.id: side.name for side in project.sides}
    return tuple(
        (names.get(line.side, line.side), paragraphs_of(_sentence(one_line(line.text))))
        for line in project.red_lines(claim.id)
        if line.text.strip()
    )


def _column(project: Project, claim: Claim, side: Side, numbers: dict[SourceId, int]) -> Column:
    label = side.label or side.name
    response = first_response(project, claim.id, side.id)
    if response is None:
        return Column(label, (), text=(), because=(), so_what=(), evidence=())
    seconds = speaking_seconds(spoken_text(response), project.settings.words_per_minute)
    draft = "draft" if is_answered(response) and response.status != "ready" else ""
    return Column(
        label=label,
        remarks=tuple(filter(None, (response.stance, clock(seconds) if seconds else "", draft))),
        text=paragraphs_of(response.text),
        because=paragraphs_of(response.because),
        so_what=paragraphs_of(response.so_what),
        evidence=tuple(_evidence_line(project, response, line, numbers) for line in project.evidence(response.id)),
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
        quote="" if evidence.quote in plain(said.text) else evidence.quote,
        remarks=tuple(filter(None, remarks)),
    )


def _ladder(project: Project, claim: Claim) -> Iterator[Rung]:
    """The replies under the claim, each thread whole, in the order of the responses they answer."""
    for response in project.responses(claim.id):
        yield from _rungs(project, response, rung_numbers(project, claim.id), depth=1)


def _rungs(project: Project, answered: Response, numbers: dict[ResponseId, str], depth: int) -> Iterator[Rung]:
    for reply in project.replies(answered.id):
        label = _side_label(project, reply.side)
        to = f" to {_side_label(project, answered.side)}" if depth == 1 and len(project.sides) > 2 else ""
        yield Rung(numbers[reply.id], depth, label + to, paragraphs_of(reply.text))
        yield from _rungs(project, reply, numbers, depth + 1)


def _side_label(project: Project, side: SideId) -> str:
    return next((known.label or known.name for known in project.sides if known.id == side), side)


def _uncited(article: Article) -> str:
    missing = [name for name in ("title", "author") if not getattr(article, name)]
    return (
        f"The article cannot be cited yet: its {' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing."
    )


def _gaps(project: Project) -> tuple[str, ...]:
    """What is missing, one sentence a side and kind."""
    gaps = [] if project.claims else ["No claim is marked yet."]
    gaps += [_uncited(article) for article in project.articles if not (article.title and article.author)]
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
