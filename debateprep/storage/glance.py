"""What a list of projects tells of one without opening it: its title, and how far it is prepared."""

from dataclasses import dataclass
from pathlib import Path

from debateprep.core.coverage import answered_by_all
from debateprep.storage.project_file import open_project


@dataclass(frozen=True, slots=True)
class Glance:
    """What a project's file held when it was read last."""

    written: int  # when the file was written, in nanoseconds since 1970
    title: str
    claims: int
    answered: int  # claims, by every side
    sides: int


def written(path: Path) -> int | None:
    """When the file at `path` was written, in nanoseconds since 1970; nothing if there is none. Raises OSError."""
    try:
        return path.stat().st_mtime_ns
    except (FileNotFoundError, NotADirectoryError):
        return None


def glance(path: Path, at: int) -> Glance:
    """What stands in the project's file, which was written `at` that moment. Raises StorageProblem."""
    project = open_project(path).loaded.project
    claims = len(project.ids(project.root, "claims"))
    return Glance(at, project.debate.title, claims, answered_by_all(project), len(project.sides))
