"""The flow sheet: all claims and sides on one page, to be written on while others speak."""

from collections.abc import Mapping

from debateprep.brief.brief import Flow, FlowCell, FlowRow
from debateprep.brief.claim_block import statement
from debateprep.brief.compose import clipped, places_of, side_heads, what_it_says
from debateprep.brief.source_list import numbers_of, source_lines
from debateprep.brief.speech import source_numbers
from debateprep.brief.words import printed
from debateprep.core.claim import Claim
from debateprep.core.coverage import first_response
from debateprep.core.item import SideId, SourceId
from debateprep.core.markup import plain
from debateprep.core.project import Export, Project
from debateprep.core.selection import selected

_WORDS, _LETTERS = 16, 110  # of what a side says; of a counter three quarters
_CLAIM_WORDS, _CLAIM_LETTERS = 15, 100


def compose_flow(project: Project, export: Export | None = None) -> Flow:
    """The flow sheet of `project`."""
    chosen = selected(project, export)
    sources = source_lines(chosen)
    numbers = numbers_of(sources)
    return Flow(
        **what_it_says(chosen, sources),
        sides=side_heads(chosen, places_of(project)),
        rows=tuple(_row(chosen, claim, numbers) for claim in chosen.claims),
    )


def _row(chosen: Project, claim: Claim, numbers: Mapping[SourceId, int]) -> FlowRow:
    short = clipped(statement(chosen, claim), _CLAIM_WORDS, _CLAIM_LETTERS)
    return FlowRow(claim.code, short, tuple(_cell(chosen, claim, side.id, numbers) for side in chosen.sides))


def _cell(chosen: Project, claim: Claim, side: SideId, numbers: Mapping[SourceId, int]) -> FlowCell:
    said = first_response(chosen, claim.id, side)
    if said is None:
        return FlowCell("", "", (), "")
    counters = [reply.text for reply in chosen.replies(said.id) if reply.text.strip()]
    counter = clipped(plain(counters[0]), _WORDS * 3 // 4, _LETTERS * 3 // 4) if counters else ""
    text = clipped(plain(said.text), _WORDS, _LETTERS)
    return FlowCell(printed(said.stance), text, source_numbers(chosen, said, numbers), counter)
