"""The brief as a table for a spreadsheet: one row a claim and side; RFC 4180, UTF-8 with BOM, safe against formulas."""

import csv
from collections.abc import Iterator
from io import StringIO

from debateprep.brief.brief import Block, Brief, Column, Prose
from debateprep.brief.citing import Citations
from debateprep.brief.printable import all_writable
from debateprep.brief.wording import SOURCE_MISSING, asides, citation, evidence_words, numbers_of, rung
from debateprep.core.table_copy import as_text

HEADINGS = (
    "code", "statement", "kind", "theme", "paragraph", "quotation", "side", "stance", "status", "response", "because",
    "so what", "words", "seconds", "evidence", "sources", "replies", "agreed ground", "red line", "open question",
    "notes",
)  # fmt: skip


def csv_table(brief: Brief, citations: Citations) -> bytes:
    """The table; a cell with several lines keeps them."""
    brief = all_writable(brief)
    cited = {line.number: "".join(run.text for run in citation(line, citations)) for line in brief.sources}
    written = StringIO()
    rows = csv.writer(written)
    rows.writerow(HEADINGS)
    rows.writerows([as_text(cell) for cell in row] for block in brief.blocks for row in _rows(block, cited))
    return written.getvalue().encode("utf-8-sig")


def _rows(block: Block, cited: dict[int, str]) -> Iterator[tuple[str, ...]]:
    claim = (
        block.code,
        block.statement,
        block.kind,
        block.theme,
        "\n".join(str(quotation.paragraph) for quotation in block.quotations if quotation.paragraph),
        "\n".join(quotation.text for quotation in block.quotations),
    )
    replies = "\n".join(_text(rung(reply)) for reply in block.ladder)
    for side in block.columns:
        yield (*claim, *_side(side), _evidence(side), _sources(side, cited), replies, *_foot(block, side.facts.side))
    if not block.columns:
        yield (*claim, *[""] * 10, replies, *_foot(block, ""))


def _side(side: Column) -> tuple[str, ...]:
    facts = side.facts
    said = (_text(prose) for prose in (side.text, side.because, side.so_what))
    return (facts.side, facts.stance, facts.status, *said, str(facts.words), str(facts.seconds))


def _evidence(side: Column) -> str:
    return "\n".join(
        (f"[{line.number}]" if line.number else SOURCE_MISSING) + evidence_words(line) for line in side.evidence
    )


def _sources(side: Column, cited: dict[int, str]) -> str:
    return "\n".join(f"[{number}] {cited[number]}" for number in numbers_of(side))


def _foot(block: Block, side: str) -> tuple[str, ...]:
    red_line = "\n".join(_text(text) for name, text in block.red_lines if name == side)
    return (_text(block.agreed_ground), red_line, _text(block.open_question), _text(asides(block)))


def _text(prose: Prose) -> str:
    """What was drafted, a line a paragraph, without what it looks like."""
    return "\n".join(" ".join(filter(None, (line.item, "".join(run.text for run in line.runs)))) for line in prose)
