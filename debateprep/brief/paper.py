"""The position paper: one side's answers as running text under headings, its words counted without the sources."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from debateprep.brief.brief import Paper, Prose, Section
from debateprep.brief.compose import places_of, speaker, what_it_says
from debateprep.brief.source_list import numbers_of, source_lines
from debateprep.brief.speech import source_numbers
from debateprep.brief.words import printed
from debateprep.core.claim import Claim
from debateprep.core.coverage import first_response
from debateprep.core.item import SideId, SourceId
from debateprep.core.markup import paragraphs_of
from debateprep.core.project import Export, Project
from debateprep.core.response import Response, is_answered
from debateprep.core.selection import selected
from debateprep.core.text import word_count

_Paragraphs = tuple[tuple[Prose, tuple[int, ...]], ...]


def compose_paper(project: Project, export: Export | None = None) -> Paper:
    """The position paper of the chosen side, else of the one I speak for, else of the first."""
    chosen = selected(project, export)
    side = speaker(chosen, places_of(project))
    alone = selected(chosen, replace(chosen.export, side=side.id))  # so that only its own sources are listed
    sources = source_lines(alone)
    sections = tuple(section for section in _sections(alone, side.id, numbers_of(sources)) if section.paragraphs)
    return Paper(
        **what_it_says(alone, sources),
        side=side,
        sections=sections,
        words=sum(map(_words, sections)),
        limit=alone.settings.paper_words,
    )


def _sections(chosen: Project, side: SideId, numbers: Mapping[SourceId, int]) -> Iterator[Section]:
    yield Section(printed("The question"), _plain_paragraphs(chosen.debate.question))
    answered = [(claim, said) for claim in chosen.claims if (said := _answer(chosen, claim, side))]
    for theme in dict.fromkeys(claim.theme for claim, _ in answered):
        found = [said for claim, said in answered if claim.theme == theme]
        yield Section(_heading(theme), tuple(part for said in found for part in _paragraphs(chosen, said, numbers)))
    agreed = [claim.agreed_ground for claim, _ in answered if claim.agreed_ground.strip()]
    yield Section(printed("Where we can agree"), _plain_paragraphs("\n".join(agreed)))


def _heading(theme: str) -> str:
    return theme[:1].upper() + theme[1:] or printed("Position")


def _answer(chosen: Project, claim: Claim, side: SideId) -> Response | None:
    said = first_response(chosen, claim.id, side)
    return said if said is not None and is_answered(said) else None


def _paragraphs(chosen: Project, said: Response, numbers: Mapping[SourceId, int]) -> _Paragraphs:
    """A response as one paragraph: what is said, why, and what follows, with its sources at the end."""
    text = " ".join(part.strip() for part in (said.text, said.because, said.so_what) if part.strip())
    return ((paragraphs_of(text), source_numbers(chosen, said, numbers)),)


def _plain_paragraphs(text: str) -> _Paragraphs:
    return tuple(((line,), ()) for line in paragraphs_of(text))


def _words(section: Section) -> int:
    lines = ("".join(run.text for run in line.runs) for prose, _ in section.paragraphs for line in prose)
    return word_count(section.heading) + word_count("\n".join(lines))
