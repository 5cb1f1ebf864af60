"""What can be wrong with a project file, each as one sentence with its place."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from debateprep.core.errors import StorageProblem
from debateprep.core.sentence import say


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something wrong at a place of a file; line and column count from 1."""

    line: int
    column: int
    message: str

    def located(self, name: str) -> str:
        """The problem as one line: file, line, column, sentence."""
        return f"{name}:{self.line}:{self.column}: {self.message}"


class DamagedProject(StorageProblem):
    """A file that cannot be read as a project; it holds every problem found."""

    def __init__(self, problems: Sequence[Problem], name: str = "The file") -> None:
        self.name = name
        self.problems = tuple(sorted(problems))
        first = self.problems[0]
        more = say(" ({} more)", len(self.problems) - 1) if len(self.problems) > 1 else ""
        super().__init__(
            "{} cannot be read as a project. Line {}, column {}: {}{}",
            name,
            first.line,
            first.column,
            first.message,
            more,
        )


class NotThere(StorageProblem):
    """A path that leads nowhere."""

    def __init__(self, path: Path) -> None:
        super().__init__("{} is not there. Check the name, or look for where it was moved: {}", path.name, path.parent)


class NotAFile(StorageProblem):
    """A folder, pipe or device in place of a file."""

    def __init__(self, path: Path) -> None:
        super().__init__("{} is not a file that can be opened. Choose a file.", path.name or path)


class NotAFolder(StorageProblem):
    """A path that is no folder."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "{} is not a folder that can be looked into. Name the folder of the projects.", path.name or path
        )


class NoPermission(StorageProblem):
    """The system does not let us read or write there."""

    def __init__(self, path: Path, doing: str) -> None:
        super().__init__(
            "Could not {} {}: you have no permission for that here. Choose another place.", doing, path.name
        )


class ProjectTooLarge(StorageProblem):
    """The file is over the limit for a project."""

    def __init__(self, path: Path, size: int, limit: int) -> None:
        super().__init__(
            "{} has {}; a project may have {}. It is probably not a project: choose a file that ends in .debate.yaml.",
            path.name,
            _megabytes(size),
            _megabytes(limit),
        )


class NotWritten(StorageProblem):
    """A file could not be written; what stood there before is whole."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__("Could not save {}: {}. Your work is kept; try again or save elsewhere.", path.name, reason)


class ChangedOnDisk(StorageProblem):
    """Somebody else wrote the file since it was read; nothing is written over that unasked."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "{} was changed by somebody else since you opened it. Your work is kept, and nothing was "
            "written over theirs: save, and choose what becomes of both.",
            path.name,
        )


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.0f} MB"
