"""Project files on disk: opened with care, saved durably.

The journal, the lock and the versions of a project stand beside this module.
"""

import hashlib
import os
import stat
from dataclasses import dataclass, replace
from pathlib import Path

from debateprep.core.project import Project
from debateprep.core.sentence import say
from debateprep.storage.durable import write_whole
from debateprep.storage.problems import (
    DamagedProject,
    NoPermission,
    NotAFile,
    NotThere,
    Problem,
    ProjectTooLarge,
)
from debateprep.storage.project_yaml import Loaded, read_project, write_project

SUFFIX = ".debate.yaml"
MAX_BYTES = 64_000_000


@dataclass(frozen=True, slots=True)
class Opened:
    """A project with the file it came from, and the hash of the bytes that stood there."""

    path: Path
    loaded: Loaded
    digest: str


def open_project(path: Path) -> Opened:
    """Read the project at `path`.

    Raises NotThere, NotAFile, NoPermission, ProjectTooLarge, and DamagedProject with every problem found.
    """
    data = read_regular_file(path, MAX_BYTES)
    try:
        return Opened(path, read_bytes(data), hashlib.sha256(data).hexdigest())
    except DamagedProject as damage:
        raise DamagedProject(damage.problems, path.name) from None


def read_bytes(data: bytes) -> Loaded:
    """The project that the bytes of a file hold. Raises DamagedProject with every problem found."""
    text = _decoded(data)
    loaded = read_project(text)
    return loaded if text.endswith("\n") else replace(loaded, problems=(*loaded.problems, _broken_off(text)))


def save_project(project: Project, path: Path) -> str:
    """Write `project` to `path`; the hash of what stands there now. Raises StorageProblem: the old file is whole."""
    data = write_project(project).encode("utf-8")
    write_whole(path, data)
    return hashlib.sha256(data).hexdigest()


def read_regular_file(path: Path, limit: int) -> bytes:
    """The bytes of a regular file of at most `limit` bytes. Never waits at a pipe. Raises StorageProblem."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (FileNotFoundError, NotADirectoryError):
        raise NotThere(path) from None
    except PermissionError:
        is_folder = path.is_dir()  # Windows opens none
        raise (NotAFile(path) if is_folder else NoPermission(path, say("open"))) from None
    except (OSError, ValueError):
        raise NotAFile(path) from None
    found = os.fstat(descriptor)
    if not stat.S_ISREG(found.st_mode):
        os.close(descriptor)
        raise NotAFile(path)
    with os.fdopen(descriptor, "rb") as file:
        if found.st_size > limit:
            raise ProjectTooLarge(path, found.st_size, limit)
        try:
            return file.read(limit + 1)
        except OSError:
            raise NotAFile(path) from None


def _broken_off(text: str) -> Problem:
    """What is wrong with a file that was perhaps cut short."""
    last = text[text.rfind("\n") + 1 :]
    message = "The last line has no end; something may be missing behind it."
    return Problem(text.count("\n") + 1, len(last) + 1, message)


def _decoded(data: bytes) -> str:
    """The text of a project file. Raises DamagedProject."""
    if not data.strip(b"\0 \t\r\n"):
        what = say("is empty") if not data.strip(b" \t\r\n") else say("holds nothing but zero bytes")
        raise DamagedProject(
            [
                Problem(
                    1, 1, say("The file {}: it is damaged. Look for an older copy in its folder or your backups.", what)
                )
            ]
        )
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8")
        place = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise DamagedProject([Problem(*place, say("This is not UTF-8 text; a project file is."))]) from None
