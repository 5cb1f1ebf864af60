"""Power cuts right after "saved", on an ext4 disk in a file: the new text is there when the power is back.

The cut is ext4's own shutdown call, which lets nothing more onto the disk. A writer without syncs, under the same test,
must lose text, or the test has no teeth.
"""

import fcntl
import os
import struct
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from debateprep.core.edits import SetField
from debateprep.core.errors import StorageProblem
from debateprep.core.project import Project
from debateprep.storage.journal import Journal
from debateprep.storage.journal_file import Footing, journals, read_journal
from debateprep.storage.project_file import open_project, save_project
from debateprep.storage.project_yaml import write_project
from tests.builders import debate, made
from tests.long.effort import Table, amount
from tests.long.mounts import make_image, mount_image, unmount, why_no_disks

_SHUTDOWN = 0x8004587D  # EXT4_IOC_SHUTDOWN
_NO_LOG_FLUSH = 2

Save = Callable[[Project, Path], None]


def run() -> bool:
    """Whether everything that was called saved was there after the cut."""
    if why := why_no_disks():
        print(f"No power can be cut here: {why}")
        return True
    table = Table("Power cuts right after “saved”, ext4")
    with tempfile.TemporaryDirectory() as folder:
        try:
            lost = [_cut(Path(folder), number) for number in range(amount(100, 2))]
        except subprocess.CalledProcessError as error:
            print(f"No power can be cut here: {error.stderr.decode().strip()}")
            return True
        naive = [_is_lost(Path(folder), _write_unsynced, number) for number in range(amount(20, 1))]
    table.count("cuts", len(lost))
    table.broken("saved over an old file, and lost", sum(losses[0] for losses in lost))
    table.broken("saved as a new file, and lost", sum(losses[1] for losses in lost))
    table.broken("safe in the journal, and lost", sum(losses[2] for losses in lost))
    table.count("writer without syncs: lost", sum(naive))
    table.broken("writer without syncs that lost nothing", int(not any(naive)))
    return table.told()


def _cut(folder: Path, number: int) -> tuple[bool, bool, bool]:
    return (
        _is_lost(folder, _save, number),
        _is_lost(folder, _save, number, new=True),
        _is_journal_lost(folder, number),
    )


def _is_lost(folder: Path, save: Save, number: int, *, new: bool = False) -> bool:
    """Whether what was saved just before the power went is not there when it is back."""
    image, disk = folder / "image", folder / "disk"
    path = disk / "shield.debate.yaml"
    make_image(image)
    mount_image(image, disk)
    if not new:
        save_project(debate(), path)
        os.sync()
    project = made(debate(), SetField("prj_1", "question", f"{number}?"))
    save(project, path)
    _cut_power(disk)
    mount_image(image, disk)
    try:
        return open_project(path).loaded.project != project
    except StorageProblem:
        return True
    finally:
        unmount(disk)


def _is_journal_lost(folder: Path, number: int) -> bool:
    image, disk = folder / "image", folder / "disk"
    make_image(image)
    mount_image(image, disk)
    log, project = Journal(disk / "journals", Footing()), debate()
    for _ in range(number % 5 + 1):
        edit = SetField("prj_1", "question", f"{project.debate.question}{number}")
        project = made(project, edit)
        log.append((edit,), project)
    was_safe = log.flush()
    _cut_power(disk, log)
    mount_image(image, disk)
    found = [read_journal(path).project for path in journals(disk / "journals")]
    unmount(disk)
    return not was_safe or found != [project]


def _save(project: Project, path: Path) -> None:
    save_project(project, path)


def _write_unsynced(project: Project, path: Path) -> None:
    beside = path.with_name("beside")
    beside.write_text(write_project(project), "utf-8")
    beside.replace(path)


def _cut_power(disk: Path, log: Journal | None = None) -> None:
    descriptor = os.open(disk, os.O_RDONLY)
    try:
        fcntl.ioctl(descriptor, _SHUTDOWN, struct.pack("I", _NO_LOG_FLUSH))
    finally:
        os.close(descriptor)
    if log is not None:
        log.leave()
    unmount(disk)
