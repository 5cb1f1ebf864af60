"""How an open project's file stands on the disk: changed by another, tied to another name, with copies beside it."""

import contextlib
import hashlib
import os
import re
from enum import Enum, auto
from pathlib import Path

from debateprep.core.errors import StorageProblem
from debateprep.core.item import ItemId
from debateprep.core.project import Project
from debateprep.storage.durable import temporary_of
from debateprep.storage.lock import lock_path
from debateprep.storage.problems import ChangedOnDisk, NotThere, ProjectTooLarge
from debateprep.storage.processes import start_of
from debateprep.storage.project_file import MAX_BYTES, SUFFIX, read_regular_file, save_project

_HEAD = 65_536  # bytes, in which a project says its id: before its articles
_MOST_NEIGHBOURS = 200  # files of a folder that are looked into
_CONFLICT = re.compile(r"conflict|conflit|konflikt|conflicto", re.IGNORECASE)  # so the cloud services say it
_NUMBERED = re.compile(r" ?\(\d+\)| \d+|-[\w-]+")  # "(1)", " 2", "-LAPTOP"
_ID = re.compile(rb"^id: *[\"']?([^\"'\r\n]+)", re.MULTILINE)


class OnDisk(Enum):
    """The file beside what was read or saved."""

    SAME = auto()
    CHANGED = auto()
    GONE = auto()
    OUT_OF_REACH = auto()  # the disk, or the right to read it, is gone: nobody knows


def on_disk(path: Path, digest: str) -> OnDisk:
    """Whether the file at `path` still holds the bytes with that SHA-256. Its time says nothing."""
    try:
        data = read_regular_file(path, MAX_BYTES)
    except NotThere:
        return OnDisk.GONE
    except ProjectTooLarge:
        return OnDisk.CHANGED
    except StorageProblem:
        return OnDisk.OUT_OF_REACH
    return OnDisk.SAME if hashlib.sha256(data).hexdigest() == digest else OnDisk.CHANGED


def save_over(project: Project, path: Path, digest: str) -> str:
    """Write `project` over the file with that SHA-256; the hash of what stands there now.

    Raises ChangedOnDisk where the file is another by now, and StorageProblem: the old file is whole.
    """
    if on_disk(path, digest) is OnDisk.CHANGED:
        raise ChangedOnDisk(path)
    return save_project(project, path)


def other_names(path: Path) -> int:
    """How many other names (hard links) the file has: those keep the old text when the file is saved."""
    try:
        return path.stat().st_nlink - 1
    except OSError:
        return 0


def may_be_saved(path: Path) -> bool:
    """Whether the file may be replaced where it is: else a copy can be saved elsewhere."""
    target = path.resolve() if path.exists() else path
    return os.access(target.parent, os.W_OK) and (not target.exists() or os.access(target, os.W_OK))


def conflicted_copies(path: Path, project: ItemId) -> tuple[Path, ...]:
    """Files beside `path` that a cloud service made of the same project because two people saved it, by name."""
    try:
        beside = sorted(there for there in path.parent.glob("*.y*ml") if there.name != path.name)
    except OSError:
        return ()
    return tuple(there for there in beside[:_MOST_NEIGHBOURS] if _is_copy(there, path, project))


def project_id(path: Path) -> ItemId:
    """The id of the project in the file at `path`, told from its head alone; empty where it says none."""
    with contextlib.suppress(OSError, StorageProblem):
        with path.open("rb") as file:
            head = file.read(_HEAD)
        if found := _ID.search(head):
            return found[1].strip().decode("utf-8", "replace")
    return ""


def clear_strays(path: Path) -> tuple[Path, ...]:
    """Remove what our own killed saves left beside `path`; what went. Call it only with the lock of `path` in hand."""
    lock = lock_path(path)
    target = lock.with_name(_target_name(path))
    strays = [temporary_of(target), *(there for there in lock.parent.glob("*") if _is_dead_lock(there, lock))]
    return tuple(stray for stray in strays if _removed(stray))


def _is_copy(there: Path, path: Path, project: ItemId) -> bool:
    stem = path.name.removesuffix(SUFFIX)
    if not there.name.startswith(stem):
        return False
    rest = there.name[len(stem) :].removesuffix(SUFFIX).removesuffix(".yaml").removesuffix(".yml")
    rest = rest.removeprefix(".debate")  # to a cloud service, only what follows the last full stop is an ending
    is_named_so = bool(_CONFLICT.search(rest)) or bool(_NUMBERED.fullmatch(rest))
    return is_named_so and project_id(there) == project


def _target_name(path: Path) -> str:
    try:
        return path.resolve(strict=False).name
    except (OSError, RuntimeError):
        return path.name


def _is_dead_lock(there: Path, lock: Path) -> bool:
    """Whether `there` is what a process that was taking the lock left: its name ends with the number of that."""
    rest = there.name.removeprefix(f"{lock.name}.").removesuffix(".dead")
    return there.name.startswith(f"{lock.name}.") and rest.isdecimal() and not start_of(int(rest))


def _removed(stray: Path) -> bool:
    try:
        stray.unlink()
    except OSError:
        return False
    return True
