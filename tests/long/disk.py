"""Disks that are full, read-only, broken, gone; links, modes, two windows, a changed file: nothing lost, all told."""

import contextlib
import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest import mock

from debateprep.core.edits import SetField
from debateprep.core.errors import StorageProblem
from debateprep.core.project import Project
from debateprep.storage.disk_state import OnDisk, on_disk, other_names
from debateprep.storage.journal import Journal
from debateprep.storage.journal_file import Footing, journals, read_journal
from debateprep.storage.lock import Lock, Taken, take
from debateprep.storage.project_file import open_project, save_project
from debateprep.storage.project_yaml import write_project
from debateprep.storage.versions import Versions
from tests.builders import debate, made
from tests.long.effort import Table
from tests.long.mounts import remount_read_only, small_disk, why_no_disks

_OLD = debate(1)
_NEW = made(debate(5), SetField("prj_1", "bottom_line", "A line that fills the disk.\n" * 3_000))


def run() -> bool:
    """Whether each disk did no harm."""
    table = Table("Disks that refuse")
    for what, check in _CHECKS.items():
        if check in _MOUNTING and (why := why_no_disks()):
            print(f"  {what}: not tried. {why}")
            continue
        with tempfile.TemporaryDirectory() as folder:
            table.count("tried")
            kept = check(Path(folder))
            print(f"  {what:56} {'kept' if kept else 'BROKEN'}")
            table.broken("broken", int(not kept))
    return table.told()


def _full(folder: Path) -> bool:
    """A save on a full disk."""
    with small_disk(folder / "disk", "64k") as disk:
        return _refused(disk / "shield.debate.yaml", "the disk is full")


def _full_journal(folder: Path) -> bool:
    """Edits on a full disk, then room again: everything that was typed is safe in the end."""
    with small_disk(folder / "disk", "128k") as disk:
        log = Journal(disk / "journals", Footing())
        project = debate()
        first = log.begin(project)
        (disk / "filler").write_bytes(b"x" * (os.statvfs(disk).f_bavail * 4096))
        for _ in range(60):
            edit = SetField("prj_1", "question", project.debate.question + "What was typed. " * 20)
            project = made(project, edit)
            log.append((edit,), project)
        behind = not log.flush()
        told = "the disk is full" in log.trouble
        (disk / "filler").unlink()
        safe = log.flush()
        found = [read_journal(path).project for path in journals(disk / "journals")]
        log.discard()
        return first and behind and told and safe and found == [project]


def _full_versions(folder: Path) -> bool:
    """A version on a full disk: refused, and the older ones stay."""
    path = folder / "shield.debate.yaml"
    with small_disk(folder / "disk", "64k") as disk:
        kept = Versions(disk, "prj_1", "00000001")
        save_project(_OLD, path)
        first = kept.keep(path)
        save_project(_NEW, path)
        with _told() as told:
            kept.keep(path)
        return told == ["the disk is full"] and kept.listed() == (first,)


def _read_only(folder: Path) -> bool:
    """A disk that has become read-only."""
    with small_disk(folder / "disk", "1m") as disk:
        path = disk / "shield.debate.yaml"
        save_project(_OLD, path)
        remount_read_only(disk)
        with _told() as told:
            save_project(_NEW, path)
        return bool(told) and _holds(path, _OLD) and isinstance(take(path), Lock)


def _injected(code: int, call: str, words: str) -> Callable[[Path], bool]:
    """A save in which one call fails."""

    def check(folder: Path) -> bool:
        with mock.patch.object(os, call, side_effect=OSError(code, "injected")):
            return _refused(folder / "shield.debate.yaml", words)

    return check


def _gone(folder: Path) -> bool:
    """A folder that was renamed while the project was open: told, and it can be saved elsewhere."""
    path = folder / "team" / "shield.debate.yaml"
    path.parent.mkdir()
    digest = save_project(_OLD, path)
    shutil.move(path.parent, folder / "renamed")
    with _told() as told:
        save_project(_NEW, path)
    save_project(_NEW, folder / "elsewhere.debate.yaml")
    return told == ["the folder is not there any more"] and on_disk(path, digest) is OnDisk.GONE


def _symlink(folder: Path) -> bool:
    """A link stays a link."""
    link, path = folder / "link", folder / "shield.debate.yaml"
    link.symlink_to(path)
    save_project(_NEW, link)
    return link.is_symlink() and _holds(path, _NEW)


def _hard_link(folder: Path) -> bool:
    """Another name keeps the old text, and is noticed before."""
    path, other = folder / "shield.debate.yaml", folder / "other"
    save_project(_OLD, path)
    other.hardlink_to(path)
    noticed = other_names(path) == 1
    save_project(_NEW, path)
    return noticed and _holds(path, _NEW) and _holds(other, _OLD)


def _private(folder: Path) -> bool:
    """A private file stays private, and so is all that is kept of it."""
    path, state = folder / "shield.debate.yaml", folder / "state"
    save_project(_OLD, path)
    path.chmod(0o600)
    save_project(_NEW, path)
    log = Journal(state / "journals", Footing(path))
    log.begin(_NEW)
    Versions(state, "prj_1", "00000001").keep(path)
    modes = {stat.S_IMODE(there.stat().st_mode) for there in (path, *state.rglob("*")) if there.is_file()}
    log.discard()
    return modes == {0o600}


def _two_windows(folder: Path) -> bool:
    """The second is told."""
    path = folder / "shield.debate.yaml"
    first, second = take(path), take(path)
    return isinstance(first, Lock) and isinstance(second, Taken) and "open in another window" in second.sentence


def _changed(folder: Path) -> bool:
    """A file that somebody else saved is noticed, whatever its time says."""
    path = folder / "shield.debate.yaml"
    digest = save_project(_OLD, path)
    stood = path.stat()
    save_project(debate(2), path)
    os.utime(path, (stood.st_atime, stood.st_mtime))
    return on_disk(path, digest) is OnDisk.CHANGED


def _refused(path: Path, words: str) -> bool:
    """Whether a save is refused with these words, and leaves the old file whole and nothing beside it."""
    path.write_text(write_project(_OLD), "utf-8")
    with _told() as told:
        save_project(_NEW, path)
    return told == [words] and _holds(path, _OLD) and [there.name for there in path.parent.iterdir()] == [path.name]


@contextlib.contextmanager
def _told() -> Iterator[list[str]]:
    """Collects why something could not be written."""
    told: list[str] = []
    try:
        yield told
    except StorageProblem as problem:
        told.append(str(problem).partition(": ")[2].partition(".")[0])


def _holds(path: Path, project: Project) -> bool:
    try:
        return open_project(path).loaded.project == project
    except StorageProblem:
        return False


_MOUNTING = (_full, _full_journal, _full_versions, _read_only)
_CHECKS: dict[str, Callable[[Path], bool]] = {
    "full disk, save (tmpfs)": _full,
    "full disk, journal (tmpfs)": _full_journal,
    "full disk, version (tmpfs)": _full_versions,
    "read-only disk (tmpfs, remounted)": _read_only,
    "quota (injected)": _injected(errno.EDQUOT, "fsync", "your quota on this disk is used up"),
    "disk error at the sync (injected)": _injected(errno.EIO, "fsync", "the disk reports an error"),
    "disk error at the mode (injected)": _injected(errno.EIO, "fchmod", "the disk reports an error"),
    "folder renamed while open": _gone,
    "symbolic link": _symlink,
    "hard link": _hard_link,
    "private modes": _private,
    "two windows": _two_windows,
    "changed by another": _changed,
}
