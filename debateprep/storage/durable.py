"""Writing a file so that a crash, a full disk or a power cut leaves the old one whole or the new one safe.

The order is: a temporary file beside the target, written and synced, put in its place in one step, the folder synced;
only then is it written. (../shared's measurements: without the syncs a power cut leaves files of 0 bytes.)
"""

import contextlib
import errno
import os
import stat
import sys
import time
from pathlib import Path

from debateprep.core.sentence import say
from debateprep.storage.problems import NoPermission, NotAFile, NotWritten

_RETRIES = (0.05, 0.1, 0.2, 0.4, 0.75, 1.0)  # seconds, 2.5 in all: a scanner holds a file for some milliseconds
_HELD_BY_ANOTHER = (5, 32, 33)  # Windows: access denied, sharing violation, lock violation
_LONGEST_NAME = 240  # bytes; a disk takes 255, and the temporary file adds some

_REASONS = {
    errno.ENOSPC: say("the disk is full"),
    errno.EDQUOT: say("your quota on this disk is used up"),
    errno.EROFS: say("this place can only be read"),
    errno.EACCES: say("you have no permission to write there"),
    errno.EPERM: say("you have no permission to write there"),
    errno.ENOENT: say("the folder is not there any more"),
    errno.ENOTDIR: say("the folder is not there any more"),
    errno.EIO: say("the disk reports an error"),
    errno.EBADMSG: say("the disk kept something else than what was written"),
    errno.ENAMETOOLONG: say("the name is too long"),
    errno.ELOOP: say("the link leads back to itself"),
    errno.EFBIG: say("the file is larger than this place allows"),
    errno.EMFILE: say("too many files are open"),
    errno.ENFILE: say("too many files are open"),
}


def write_whole(path: Path, data: bytes, *, private: bool = False) -> None:
    """Put `data` in the file at `path`, whole and safely on the disk, or leave what was there.

    A symbolic link stays a link, and the mode of the file stays what it was; a new one that is `private` is nobody
    else's to read. Raises NotAFile, NoPermission, NotWritten.
    """
    try:
        target = path.resolve(strict=False)
        mode = _mode_of(target)
        temporary = temporary_of(target)
        with contextlib.ExitStack() as on_failure:
            on_failure.callback(_remove, temporary)
            write_synced(temporary, data, 0o600 if private and mode is None else mode)
            _put_in_place(temporary, target)
            on_failure.pop_all()
        sync_folder(target.parent)
    except (OSError, RuntimeError) as error:
        raise NotWritten(path, reason(error)) from error


def temporary_of(target: Path) -> Path:
    """The temporary file of `target`, under a name that the disk takes if it takes the target's."""
    fits = len(os.fsencode(target.name)) <= _LONGEST_NAME
    return target.with_name(f".{target.name if fits else target.name[:60]}.saving")


def _mode_of(target: Path) -> int | None:
    """The mode to keep, or nothing for a new file. Raises NotAFile, NoPermission."""
    if target.is_symlink():
        raise OSError(errno.ELOOP, "a link that resolves to itself")
    if not target.exists():
        return None
    found = target.stat()
    if not stat.S_ISREG(found.st_mode):
        raise NotAFile(target)
    if not os.access(target, os.W_OK):
        raise NoPermission(target, say("write"))
    return stat.S_IMODE(found.st_mode)


def write_synced(temporary: Path, data: bytes, mode: int | None) -> None:
    """Write a new file at `temporary`, safely on the disk and read back, or none at all. Raises OSError."""
    temporary.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    with contextlib.ExitStack() as on_failure:
        on_failure.callback(_remove, temporary)
        with os.fdopen(os.open(temporary, flags, 0o666 if mode is None else 0o600), "wb") as file:
            if mode is not None and hasattr(os, "fchmod"):
                os.fchmod(file.fileno(), mode)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if _mode_lets_read(mode) and temporary.read_bytes() != data:
            raise OSError(errno.EBADMSG, "read back otherwise")
        on_failure.pop_all()


def _mode_lets_read(mode: int | None) -> bool:
    return mode is None or bool(mode & stat.S_IRUSR)


def _remove(temporary: Path) -> None:
    with contextlib.suppress(OSError):
        temporary.unlink(missing_ok=True)


def _put_in_place(temporary: Path, target: Path) -> None:
    for pause in _RETRIES:
        try:
            temporary.replace(target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_BY_ANOTHER:
                raise
            time.sleep(pause)
        else:
            return
    temporary.replace(target)


def make_folder(folder: Path) -> None:
    """Make `folder` and those above it, where they are not there yet. Raises NotWritten."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritten(folder, say("the folder cannot be made ({})", error.strerror or reason(error))) from None


def sync_folder(folder: Path) -> None:
    """Bring the names in `folder` safely onto the disk. Raises OSError."""
    if sys.platform == "win32":
        return  # Windows has no such call; its journal orders the rename
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def reason(error: OSError | RuntimeError) -> str:
    """Why the system refused, in words that fit into a sentence."""
    code = error.errno if isinstance(error, OSError) else errno.ELOOP
    return _REASONS.get(code or 0, say("the system says “{}”", getattr(error, "strerror", None) or error))
