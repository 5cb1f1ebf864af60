"""Small disks for one test: made, mounted, unmounted."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

_EXT4 = ("mkfs.ext4", "-q", "-F")


def why_no_disks() -> str:
    """Why no disk can be mounted here; empty where it can."""
    if os.geteuid():
        return "Only root may mount a small disk."
    missing = [name for name in ("mount", "umount", _EXT4[0]) if not shutil.which(name)]
    return f"{', '.join(missing)} is not on this machine (apt-get install mount e2fsprogs)." if missing else ""


@contextlib.contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """A disk in memory of that size ("1m")."""
    folder.mkdir(exist_ok=True)
    _run("mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder))
    try:
        yield folder
    finally:
        _run("umount", str(folder))


def remount_read_only(folder: Path) -> None:
    """From now on, the disk at `folder` can only be read."""
    _run("mount", "-o", "remount,ro", str(folder))


def make_image(image: Path) -> None:
    """An empty ext4 disk of 16 MB in a file. Raises CalledProcessError."""
    with image.open("wb") as file:
        file.truncate(16_000_000)
    _run(*_EXT4, str(image))


def mount_image(image: Path, folder: Path) -> None:
    """Mount the disk in `image` at `folder`. Raises CalledProcessError."""
    folder.mkdir(exist_ok=True)
    _run("mount", "-o", "loop", str(image), str(folder))


def unmount(folder: Path) -> None:
    """Take the disk at `folder` away. Raises CalledProcessError."""
    _run("umount", str(folder))


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
