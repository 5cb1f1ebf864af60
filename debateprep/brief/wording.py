"""What a brief says beside the words of the debate, for every format that is not typeset.

Parts that are set like drafted text are given as such: a lead word in front, links to other parts with `#` and a name.
"""

from collections.abc import Iterator
from itertools import groupby

from debateprep.brief.brief import Block, Brief, Column, EvidenceLine, Prose, Quotation, Rung, SourceLine
from debateprep.brief.citations import is_citable
from debateprep.brief.citing import Citations, plain_citation
from debateprep.brief.claim_block import CONTESTEDNESS
from debateprep.brief.words import Words, words_for
from debateprep.core.markup import Paragraph, Run

ASSESSMENT = ("To work on", "Criterion", "Well done", "Weight")
NOT_DRAFTED = "Not drafted yet."
NOT_DRAFTED_AT_A_GLANCE = "not drafted yet"
SOURCE_MISSING = "[source missing]"
_MOST_CONTESTED = len(CONTESTEDNESS) - 1


def claim_name(place: int) -> str:
    """What links call the claim at `place`, from 0."""
    return f"claim-{place + 1}"


def source_name(number: int) -> str:
    """What links call a source."""
    return f"source-{number}"


def under_title(brief: Brief) -> tuple[str, ...]:
    """Occasion, authors and day, as they stand below the title."""
    return tuple(filter(None, (*brief.occasion, *brief.authors, as_of(brief))))


def as_of(brief: Brief) -> str:
    """The day up to which the debate looks; nothing where it has none."""
    return words_for(brief.headings)("as of {}", brief.day) if brief.as_of else ""


def running_head(brief: Brief) -> str:
    """What the head of each page says of the occasion."""
    return " · ".join(brief.occasion[:2])


def language_of(brief: Brief) -> str:
    """The language of what the brief itself says, as BCP 47: en-GB."""
    return "-".join(filter(None, (brief.language, brief.region)))


def dots(contested: int) -> str:
    """How far apart the sides are, as three signs."""
    return "●" * contested + "○" * (_MOST_CONTESTED - contested)


def whereabouts(quotation: Quotation, words: Words) -> str:
    """Where in the article the quoted words stand."""
    return f"¶{quotation.paragraph}" if quotation.paragraph else words("no longer in the article")


def numbers_of(column: Column) -> tuple[int, ...]:
    """The numbers of the sources of a response, each once, in order."""
    return tuple(sorted({line.number for line in column.evidence if line.number}))


def grounds(column: Column, words: Words) -> Prose:
    """What follows a response: because, so what, and its evidence."""
    evidence = (
        (Paragraph((Run(f"{words('Evidence')} ", italic=True), *_evidence(column, words))),) if column.evidence else ()
    )
    return (*led(words("Because"), column.because), *led(words("So what?"), column.so_what), *evidence)


def _evidence(column: Column, words: Words) -> Iterator[Run]:
    for index, line in enumerate(column.evidence):
        if index:
            yield Run("; ")
        yield (
            Run(f"[{line.number}]", bold=True, url=f"#{source_name(line.number)}")
            if line.number
            else Run(words(SOURCE_MISSING), bold=True)
        )
        yield Run(evidence_words(line))
    yield Run(".")


def evidence_words(line: EvidenceLine) -> str:
    """What stands behind the number of a source: the pinpoint, the quotation, and what is to be known."""
    quote = f": “{line.quote}”" if line.quote else ""
    remarks = f" ({', '.join(line.remarks)})" if line.remarks else ""
    return f" {line.pinpoint}{quote}{remarks}"


def rung(reply: Rung) -> Prose:
    """A reply of the ladder under its number and the label of its side."""
    head = (Run(reply.number, bold=True), Run(f" {reply.label}: ", italic=True))
    return _behind(head, reply.text)


def foot(block: Block, words: Words) -> Prose:
    """What closes a claim: agreed ground, red lines, open question."""
    lines = [_behind((Run(f"{side}: ", italic=True),), text) for side, text in block.red_lines]
    red = tuple(part for line in lines for part in line)
    return (
        *led(words("Agreed ground."), block.agreed_ground, bold=True),
        *led(words("Red lines."), red, bold=True),
        *led(words("Open question."), block.open_question, bold=True),
    )


def asides(block: Block) -> Prose:
    """Notes and comments that were asked for, each under whose it is."""
    return tuple(part for aside in block.asides for part in led(f"{aside.head}.", aside.text, bold=True))


def led(word: str, prose: Prose, *, bold: bool = False) -> Prose:
    """`prose` with a word in front that says what it is; nothing stays nothing."""
    return _behind((Run(f"{word} ", bold=bold, italic=not bold),), prose) if prose else ()


def _behind(head: tuple[Run, ...], prose: Prose) -> Prose:
    if not prose or prose[0].item:
        return (Paragraph(head), *prose)
    return (Paragraph((*head, *prose[0].runs)), *prose[1:])


def lists(prose: Prose) -> Iterator[tuple[str, tuple[Paragraph, ...]]]:
    """`prose` by what belongs together: single paragraphs, and whole lists under "•" or "1."."""
    for kind, lines in groupby(prose, _kind):
        if kind:
            yield kind, tuple(lines)
        else:
            yield from (("", (line,)) for line in lines)


def _kind(paragraph: Paragraph) -> str:
    return "1." if paragraph.item not in ("", "•") else paragraph.item


def source_parts(brief: Brief) -> tuple[tuple[str, tuple[SourceLine, ...]], ...]:
    """The sources under their two headings."""
    words = words_for(brief.headings)
    parts = (
        (words("Primary"), tuple(line for line in brief.sources if line.source.primary)),
        (words("Other"), tuple(line for line in brief.sources if not line.source.primary)),
    )
    return tuple((title, lines) for title, lines in parts if lines)


def citation(line: SourceLine, citations: Citations) -> tuple[Run, ...]:
    """A source in full, its address a link where it is one."""
    url = line.source.url
    cited = citations.get(line.source.id) or plain_citation(line.source)
    runs = [part for run in cited for part in _with_link(Run(run.text, italic=run.italic), url)]
    if url and not is_citable(url) and not any(url in run.text for run in cited):
        runs.append(Run(f" {url}"))
    return tuple(run for run in runs if run.text)


def _with_link(run: Run, url: str) -> Iterator[Run]:
    before, found, behind = run.text.partition(url) if is_citable(url) else (run.text, "", "")
    yield Run(before, italic=run.italic)
    yield Run(found, italic=run.italic, url=url)
    yield Run(behind, italic=run.italic)
