"""Who has a project open: a small file beside it, so that a second window, or a partner in a shared folder, is told.

It is a courtesy: whoever opens the project all the same loses nothing, for a save looks at the file's bytes first.
"""

import contextlib
import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from debateprep.core.sentence import Sentence, say
from debateprep.storage.processes import Life, Owner, this_process

_LONGEST_NAME = 230  # bytes; a disk takes 255, and the lock's own name adds some


@dataclass(frozen=True, slots=True)
class Taken:
    """Why a project is not ours to write: who has it open, since when. Without an owner, the lock cannot be read."""

    project: Path
    owner: Owner | None = None
    since: datetime | None = None

    @property
    def may_be_over(self) -> bool:
        """Whether nobody can know from here that it is still open: then the person decides."""
        return self.owner is None or self.owner.life is Life.ELSEWHERE

    @property
    def sentence(self) -> Sentence:
        """Who has it open, and what can be done."""
        name = self.project.name
        if self.owner is None:
            return say(
                "The lock beside {} cannot be read, so somebody may have it open. "
                "Open it to read; or open it anyway, if you know that nobody has.",
                name,
            )
        since = say(" since {:%Y-%m-%d, %H:%M}", self.since.astimezone()) if self.since else ""
        if self.may_be_over:
            return say(
                "{} is open on the computer {}{}. "
                "Open it to read; or open it anyway, if you know that it is closed there.",
                name,
                self.owner.host,
                since,
            )
        return say(
            "{} is open in another window already{}. Open it to read here, or go on in that window.", name, since
        )


class Lock:
    """Our hold on an open project, until it is released. Where no file can be made, there is no hold, and no harm."""

    def __init__(self, path: Path, content: bytes) -> None:
        self._path = path
        self._content = content

    @property
    def is_held(self) -> bool:
        """Whether the lock is still ours: somebody may have opened the project anyway, or deleted the file."""
        return _content(self._path) == self._content

    def release(self) -> None:
        """Let others open the project."""
        if self.is_held:
            with contextlib.suppress(OSError):
                self._path.unlink()


def take(project: Path, *, anyway: bool = False) -> Lock | Taken:
    """Take the lock of the project at that path, or say who has it. A dead owner's is taken over; `anyway`, any."""
    path, content = lock_path(project), _described(this_process())
    own = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        _write_private(own, content)
        if anyway:
            own.replace(path)
            return Lock(path, content)
        return _taken(project, path, own, content)
    except OSError:
        return Lock(path, content)
    finally:
        with contextlib.suppress(OSError):
            own.unlink(missing_ok=True)


def holder(project: Path) -> Taken | None:
    """Who has the project at that path open now, without a change to anything; nothing where nobody has."""
    content = _content(lock_path(project))
    if content is None:
        return None
    there = _understood(project, content)
    return None if there.owner is not None and there.owner.life is Life.DEAD else there


def lock_path(project: Path) -> Path:
    """Where the lock of the project at that path stands: beside the file itself, also where that is a link."""
    try:
        target = project.resolve(strict=False)
    except (OSError, RuntimeError):
        target = project.absolute()
    fits = len(os.fsencode(target.name)) <= _LONGEST_NAME
    return target.with_name(f".{target.name if fits else target.name[:60]}.lock")


def _taken(project: Path, path: Path, own: Path, content: bytes) -> Lock | Taken:
    """Put `own` in place as the lock, over that of a dead owner if need be. Raises OSError."""
    for _ in range(3):  # others may do the same at this moment
        if _put_first(own, path):
            return Lock(path, content)
        found = _content(path)
        if found is None:
            continue
        there = _understood(project, found)
        if there.owner is None or there.owner.life is not Life.DEAD:
            return there
        _remove(path, found, own)
    return Taken(project)


def _put_first(own: Path, path: Path) -> bool:
    """Give `own` the name of the lock if nobody has it, in one step; whether it has it now. Raises OSError."""
    try:
        path.hardlink_to(own)
    except FileExistsError:
        return False
    except OSError:  # a disk without hard links
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return False
        with os.fdopen(descriptor, "wb") as file:
            file.write(own.read_bytes())
    return True


def _remove(path: Path, dead: bytes, own: Path) -> None:
    """Take the lock of a dead owner away; if it is another's by now, it is put back. Raises OSError."""
    aside = own.with_name(f"{own.name}.dead")
    try:
        path.rename(aside)
        if aside.read_bytes() != dead:
            _put_first(aside, path)
    except FileNotFoundError:
        pass  # another took it away
    finally:
        aside.unlink(missing_ok=True)


def _write_private(path: Path, content: bytes) -> None:
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)


def _content(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(10_000)
    except FileNotFoundError:
        return None
    except OSError:
        return b""


def _described(owner: Owner) -> bytes:
    since = datetime.now(UTC).isoformat()
    return json.dumps({"pid": owner.pid, "host": owner.host, "started": owner.started, "since": since}).encode("ascii")


def _understood(project: Path, content: bytes) -> Taken:
    try:
        tree = json.loads(content)
        owner = Owner(int(tree["pid"]), str(tree["host"]), str(tree["started"]))
        return Taken(project, owner, datetime.fromisoformat(tree["since"]))
    except (KeyError, TypeError, ValueError, RecursionError):
        return Taken(project)
