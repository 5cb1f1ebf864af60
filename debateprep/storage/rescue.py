"""What is kept of a project whose own file cannot be read any more."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from debateprep.core.errors import StorageProblem
from debateprep.core.project import Project
from debateprep.storage.disk_state import project_id
from debateprep.storage.project_file import open_project
from debateprep.storage.versions import FOLDER, Version, Versions, file_of, listed_in


def versions_of(path: Path, folder: Path) -> tuple[Version, ...]:
    """The older versions of the project at `path`, the newest first, from those below `folder`.

    They are told by the id in the file's head, and where that is gone too by where the file lay when they were kept.
    """
    found = Versions(folder, project_id(path)).listed()
    return found or tuple(sorted(_kept_from(path, folder), key=_age))


def newest_readable(path: Path, folder: Path) -> tuple[Version, Project] | None:
    """The newest version of the project at `path` that can still be read, and what it holds."""
    for version in versions_of(path, folder):
        with contextlib.suppress(StorageProblem):
            return version, open_project(version.path).loaded.project
    return None


def _kept_from(path: Path, folder: Path) -> Iterator[Version]:
    with contextlib.suppress(OSError):
        for kept in (folder / FOLDER).iterdir():
            if file_of(kept) == path.absolute():
                yield from listed_in(kept)


def _age(version: Version) -> float:
    return -version.when.timestamp()
