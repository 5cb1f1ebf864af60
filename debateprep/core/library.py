"""The source library as a whole: who cites a source, what is there twice, and the edits on it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from debateprep.core.edits import Create, Edit, SetField, Trash, now
from debateprep.core.item import ClaimId, ItemId, SideId, SourceId
from debateprep.core.project import Project
from debateprep.core.response import Evidence, Response
from debateprep.core.source import Milestone, Source, Term, is_same_source


@dataclass(frozen=True, slots=True)
class Use:
    """A place that cites a source: a claim and a side, or, without them, the glossary or the timeline."""

    item: ItemId
    claim: ClaimId = ""
    side: SideId = ""


def uses_of(project: Project, source: SourceId) -> tuple[Use, ...]:
    """Where `source` is cited, in the order of the claims."""
    cited = (item for item in project.parents if _source_of(project, item) == source)
    uses = [_use(project, item) for item in cited]
    order = {claim: at for at, claim in enumerate(project.ids(project.root, "claims"))}
    return tuple(sorted(uses, key=lambda use: order.get(use.claim, len(order))))


def twins_of(sources: Iterable[Source], source: Source) -> tuple[Source, ...]:
    """The sources that describe the same document as `source`."""
    return tuple(other for other in sources if other.id != source.id and is_same_source(source, other))


def add_sources(project: Project, sources: Sequence[Source], label: str) -> Edit:
    """The edit that puts new sources behind those of the library."""
    there = project.ids(project.root, "sources")
    before = [there[-1] if there else None, *(source.id for source in sources)]
    made = (Create(source, project.root, after) for source, after in zip(sources, before, strict=False))
    return Edit(label, tuple(made))


def use_instead(project: Project, source: SourceId, other: SourceId) -> Edit:
    """The edit that cites `other` wherever `source` is cited, and puts `source` into the tray."""
    moved = (SetField(use.item, "source", other) for use in uses_of(project, source))
    return Edit("use the other source", (*moved, Trash(source, now())))


def _source_of(project: Project, item: ItemId) -> SourceId:
    found = project.items[item]
    return found.source if isinstance(found, Evidence | Term | Milestone) else ""


def _use(project: Project, item: ItemId) -> Use:
    found = project.items.get(project.parents[item][0])
    side = found.side if isinstance(found, Response) else ""
    return Use(item, project.claim_of(item) or "", side)
