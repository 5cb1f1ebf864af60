"""The speech sheet: what one side says, claim by claim, against a running clock."""

from collections.abc import Iterator, Mapping

from debateprep.brief.brief import Speech, Turn
from debateprep.brief.claim_block import statement
from debateprep.brief.compose import places_of, speaker, what_it_says
from debateprep.brief.source_list import numbers_of, source_lines
from debateprep.core.coverage import first_response
from debateprep.core.item import SideId, SourceId
from debateprep.core.markup import paragraphs_of
from debateprep.core.project import Export, Project
from debateprep.core.response import Response, is_answered, spoken_text
from debateprep.core.selection import selected
from debateprep.core.text import speaking_seconds


def compose_speech(project: Project, export: Export | None = None) -> Speech:
    """The speech of the chosen side, else of the one I speak for, else of the first."""
    chosen = selected(project, export)
    sources = source_lines(chosen)
    side = speaker(chosen, places_of(project))
    return Speech(
        **what_it_says(chosen, sources),
        side=side,
        turns=tuple(_turns(chosen, side.id, numbers_of(sources))),
        pace=chosen.settings.words_per_minute,
        slot=chosen.settings.response_seconds,
    )


def spoken_by(project: Project, side: SideId) -> Iterator[tuple[str, str, Response]]:
    """What `side` says to each claim that it has answered, with the code of the claim and what it states."""
    for claim in project.claims:
        said = first_response(project, claim.id, side)
        if said is not None and is_answered(said):
            yield claim.code, statement(project, claim), said


def source_numbers(project: Project, said: Response, numbers: Mapping[SourceId, int]) -> tuple[int, ...]:
    """The numbers of the sources that a response stands on."""
    cited = {numbers[line.source] for line in project.evidence(said.id) if line.source in numbers}
    return tuple(sorted(cited))


def _turns(chosen: Project, side: SideId, numbers: Mapping[SourceId, int]) -> Iterator[Turn]:
    clock = 0
    for code, claim, said in spoken_by(chosen, side):
        ends = clock + speaking_seconds(spoken_text(said), chosen.settings.words_per_minute)
        text = "\n".join(filter(None, (said.text, said.because, said.so_what)))
        yield Turn(code, claim, paragraphs_of(text), source_numbers(chosen, said, numbers), clock, ends)
        clock = ends
