"""Cue cards: each answer of each side on a card of its own, to be held in the hand."""

from collections.abc import Iterator

from debateprep.brief.brief import Block, Card, Cards
from debateprep.brief.claim_block import claim_block
from debateprep.brief.compose import places_of, what_it_says
from debateprep.brief.source_list import numbers_of, source_lines
from debateprep.core.project import Export, Project
from debateprep.core.selection import selected


def compose_cards(project: Project, export: Export | None = None) -> Cards:
    """The cards of `project`: claim by claim, of every side that has answered."""
    chosen = selected(project, export)
    sources = source_lines(chosen)
    places, numbers = places_of(project), numbers_of(sources)
    blocks = (claim_block(chosen, claim, numbers, places) for claim in chosen.claims)
    return Cards(
        **what_it_says(chosen, sources),
        cards=tuple(card for block in blocks for card in _cards(block)),
        two_sided=chosen.export.cards == "two-sided",
    )


def _cards(block: Block) -> Iterator[Card]:
    quotation = block.quotations[0].text if block.quotations else ""
    for column in block.columns:
        if column.text:
            yield Card(block.code, block.statement, quotation, column)
