"""The sources that a document cites, numbered once, each with what is to be known about it."""

from debateprep.brief.brief import SourceLine
from debateprep.brief.claim_block import sentence
from debateprep.brief.days import printed_day
from debateprep.brief.languages import language_name
from debateprep.brief.words import printed
from debateprep.core.item import SourceId
from debateprep.core.project import Project, cited_sources
from debateprep.core.sentence import joined
from debateprep.core.source import Source, is_later, missing_fields
from debateprep.core.text import one_line

_MISSING = {"container": "where it was published", "url": "address"}  # else the field's own name
CHECKS = {"second-hand": printed("Quoted second-hand."), "unchecked": printed("Not checked.")}


def source_lines(project: Project) -> tuple[SourceLine, ...]:
    """The sources that `project` cites, primary ones first."""
    as_of = project.event.as_of
    return tuple(
        SourceLine(number, source, _remarks(source, as_of))
        for number, source in enumerate(cited_sources(project), start=1)
    )


def numbers_of(lines: tuple[SourceLine, ...]) -> dict[SourceId, int]:
    """The number of each source."""
    return {line.source.id: line.number for line in lines}


def _remarks(source: Source, as_of: str) -> tuple[str, ...]:
    missing = [printed(_MISSING.get(name, name)) for name in missing_fields(source)]
    language = source.language if source.language not in ("", "en") else ""
    remarks = (
        source.note and sentence(one_line(source.note)),
        language and printed("In {}.", printed(language_name(language))),
        CHECKS.get(source.checked, ""),
        printed("Missing: {}.", joined(", ", missing)) if missing else "",
        printed("Later than {}.", printed_day(as_of)) if is_later(source.date, as_of) else "",
    )
    return tuple(filter(None, remarks))
