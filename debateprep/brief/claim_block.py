"""One claim as it is printed: the article's words, a column for each side, the ladder, what all could sign."""

from collections.abc import Iterator, Mapping

from debateprep.brief.brief import Aside, Block, Column, ColumnFacts, EvidenceLine, Quotation, Rung
from debateprep.brief.days import printed_day
from debateprep.brief.words import printed
from debateprep.core.anchor import Passage
from debateprep.core.article import paragraph_number
from debateprep.core.claim import CLAIM_KINDS, Claim
from debateprep.core.coverage import anchored_article, first_response
from debateprep.core.item import ResponseId, SideId, SourceId
from debateprep.core.markup import Paragraph, paragraphs_of, plain
from debateprep.core.project import Project, Side, rung_numbers
from debateprep.core.response import STANCES, Evidence, Response, contestedness, is_answered, spoken_text, state_of
from debateprep.core.sentence import joined
from debateprep.core.source import Source, is_later, short_citation
from debateprep.core.text import clock, one_line, speaking_seconds, word_count

QUOTE_WORDS = 40  # of the article at most (domain.md 1.9)
CONTESTEDNESS = ("shared", "partly shared", "contested", "strongly contested")

Numbers = Mapping[SourceId, int]  # of each source, as they are listed
Places = Mapping[SideId, int]  # of each side in the debate


def claim_block(project: Project, claim: Claim, numbers: Numbers, places: Places, group: str = "") -> Block:
    """All that is printed of `claim`; `group` is the heading that it begins."""
    return Block(
        group=group,
        code=claim.code,
        statement=statement(project, claim),
        kind=claim.kind,
        theme=claim.theme,
        remarks=tuple(filter(None, (_said(claim.kind), claim.theme, _contested(project, claim)))),
        quotations=quotations(project, claim),
        columns=tuple(_column(project, claim, side, numbers, places) for side in project.sides),
        ladder=tuple(_ladder(project, claim)),
        agreed_ground=paragraphs_of(claim.agreed_ground),
        red_lines=_red_lines(project, claim),
        open_question=paragraphs_of(claim.open_question),
        asides=tuple(_asides(project, claim)),
    )


def statement(project: Project, claim: Claim) -> str:
    """The claim in the student's words; where these are missing, in the article's."""
    if claim.statement.strip():
        return one_line(plain(claim.statement))
    quotes = [one_line(passage.quote) for passage in project.passages(claim.id)]
    return f"“{_shortened(quotes[0])}”" if quotes else printed("Not put into words yet")


def quotations(project: Project, claim: Claim) -> tuple[Quotation, ...]:
    """The article's own words, [sic] behind each slip of the original."""
    found = []
    for passage in project.passages(claim.id):
        article = anchored_article(project, passage)
        paragraph = paragraph_number(article.text, passage.start) if article else 0
        found.append(Quotation(_shortened(one_line(_with_sic(project, passage))), paragraph))
    return tuple(found)


def evidence_line(project: Project, said: Response, evidence: Evidence, numbers: Numbers) -> EvidenceLine:
    """A piece of evidence under what it supports; its quotation, where the response does not hold it already."""
    found = project.items.get(evidence.source)
    source = found if isinstance(found, Source) else Source(id="")
    late = is_later(source.date, project.event.as_of)
    remarks = (
        printed(evidence.strength) if evidence.strength == "weak" else "",
        printed("our inference") if evidence.basis == "inference" else "",
        printed("later than the as-of date") if late else "",
    )
    return EvidenceLine(
        number=numbers.get(evidence.source, 0),
        pinpoint=evidence.pinpoint or short_citation(source),
        quote="" if evidence.quote in plain(said.text) else evidence.quote,
        remarks=tuple(filter(None, remarks)),
    )


def side_label(project: Project, side: SideId) -> str:
    """What stands above the words of a side, also of one that is not printed itself."""
    known = project.items.get(side)
    return (known.label or known.name) if isinstance(known, Side) else side


def sentence(text: str) -> str:
    """`text` with a capital and a full stop; nothing stays nothing."""
    whole = text[:1].upper() + text[1:]
    return whole if not text or text.endswith((".", "?", "!")) else f"{whole}."


def _shortened(text: str) -> str:
    words = text.split()
    return text if len(words) <= QUOTE_WORDS else " ".join(words[:QUOTE_WORDS]) + " […]"


def _contested(project: Project, claim: Claim) -> str:
    answered = [said for said in project.responses(claim.id) if is_answered(said) and said.stance in STANCES]
    return printed(CONTESTEDNESS[contestedness(answered)]) if len(answered) > 1 else ""


def _with_sic(project: Project, passage: Passage) -> str:
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
        (names[line.side], paragraphs_of(sentence(one_line(line.text))))
        for line in project.red_lines(claim.id)
        if line.text.strip() and line.side in names
    )


def _column(project: Project, claim: Claim, side: Side, numbers: Numbers, places: Places) -> Column:
    label, index = side.label or side.name, places[side.id]
    response = first_response(project, claim.id, side.id)
    if response is None:
        facts = ColumnFacts(side.name, "", "empty", words=0, seconds=0)
        return Column(label, index, (), text=(), because=(), so_what=(), evidence=(), facts=facts)
    seconds = speaking_seconds(spoken_text(response), project.settings.words_per_minute)
    draft = printed("draft") if is_answered(response) and response.status != "ready" else ""
    return Column(
        label=label,
        index=index,
        remarks=tuple(filter(None, (_said(response.stance), clock(seconds) if seconds else "", draft))),
        text=paragraphs_of(response.text),
        because=paragraphs_of(response.because),
        so_what=paragraphs_of(response.so_what),
        evidence=tuple(evidence_line(project, response, line, numbers) for line in project.evidence(response.id)),
        facts=ColumnFacts(side.name, response.stance, state_of(response), word_count(spoken_text(response)), seconds),
    )


def _ladder(project: Project, claim: Claim) -> Iterator[Rung]:
    """The replies under the claim, each thread whole, in the order of the responses they answer."""
    seated = {side.id for side in project.sides}
    for response in project.responses(claim.id):
        if response.side in seated:
            yield from _rungs(project, response, rung_numbers(project, claim.id), depth=1)


def _rungs(project: Project, answered: Response, numbers: dict[ResponseId, str], depth: int) -> Iterator[Rung]:
    for reply in project.replies(answered.id):
        label = side_label(project, reply.side)
        if depth == 1 and len(project.sides) > 2:
            label = printed("{} to {}", label, side_label(project, answered.side))
        yield Rung(numbers[reply.id], depth, label, paragraphs_of(reply.text))
        yield from _rungs(project, reply, numbers, depth + 1)


def _asides(project: Project, claim: Claim) -> Iterator[Aside]:
    if project.export.notes and claim.notes.strip():
        yield Aside(printed("Note"), paragraphs_of(claim.notes))
    if project.export.comments:
        for comment in project.comments(claim.id):
            head = joined(", ", filter(None, (comment.author, printed_day(comment.date)))) or printed("Comment")
            yield Aside(printed("{} · resolved", head) if comment.resolved else head, paragraphs_of(comment.text))


def _said(value: str) -> str:
    """A kind or a stance: those that every debate knows are printed in its language."""
    return printed(value) if value in (*CLAIM_KINDS, *STANCES) else value
