"""What my work and another's copy of it grew from, found among the older versions, so that both can be made one."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from debateprep.core.ancestry import newest_known
from debateprep.core.errors import StorageProblem
from debateprep.core.merge import Merged, common_base, merge
from debateprep.core.project import Project
from debateprep.storage.project_file import Opened, open_project
from debateprep.storage.versions import Occasion, Version, Versions


@dataclass(frozen=True, slots=True)
class CommonPast:
    """The base of a merge, and the version that it was; none where that cannot be told, and both may have changed."""

    base: Project
    version: Version | None


@dataclass(frozen=True, slots=True)
class Met:
    """My work and the file that somebody else wrote over it, made one."""

    theirs: Opened
    merged: Merged


def common_past(mine: Project, theirs: Project, versions: Versions, stands_on: str = "") -> CommonPast:
    """What both grew from. `stands_on` is the SHA-256 of the file that `mine` was begun on, if somebody knows."""
    oldest_first = versions.listed()[::-1]
    mine_began = versions.with_digest(stands_on) if stands_on else None
    if mine_began is not None:
        until = [version for version in oldest_first if version.number <= mine_began.number]
        if _newest(until, versions, (theirs,)) == mine_began:
            return CommonPast(versions.load(mine_began), mine_began)
    version = _newest(oldest_first, versions, (mine, theirs))
    return CommonPast(common_base(mine, theirs) if version is None else versions.load(version), version)


def meet(path: Path, mine: Project, versions: Versions, stands_on: str) -> Met:
    """Merge `mine`, which was begun on `stands_on`, with what the file holds by now, and keep that as a version first.

    It takes a while: for a worker. Raises StorageProblem, UnrelatedProjects.
    """
    theirs = open_project(path)
    past = common_past(mine, theirs.loaded.project, versions, stands_on)
    merged = merge(past.base, mine, theirs.loaded.project)
    versions.keep(path, Occasion.MERGE)
    return Met(theirs, merged)


def _newest(oldest_first: Collection[Version], versions: Versions, copies: tuple[Project, ...]) -> Version | None:
    """The newest version that all copies grew from, if that can be told; what cannot be read is passed over."""
    readable: list[Version] = []

    def history() -> Iterator[Project]:
        for version in oldest_first:
            try:
                project = versions.load(version)
            except StorageProblem:
                continue
            readable.append(version)
            yield project

    at = newest_known(history(), copies)
    return None if at is None else readable[at]
