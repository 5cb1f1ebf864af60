"""One journal on the disk: written line by line, read up to the first damaged one.

The first line says what the work builds on and who does it, the second holds the whole project as it was then, each
further line the operations of one edit. So what a journal holds needs nothing but the journal.
"""

import contextlib
import json
import os
import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from debateprep.core.edits import Operation, apply
from debateprep.core.errors import EditRefused
from debateprep.core.project import Project
from debateprep.storage.durable import sync_folder, write_synced
from debateprep.storage.journal_lines import Sound, framed, sound_lines
from debateprep.storage.operation_json import (
    Json,
    NotUnderstood,
    dumped,
    operation_json,
    operation_of,
    project_json,
    project_of,
)
from debateprep.storage.processes import Owner

FORMAT = 1
SUFFIX = ".journal"
FOLDER = "journals"  # below the state of the app
_UNFINISHED = ".new"


@dataclass(frozen=True, slots=True)
class Footing:
    """The file that work builds on: its path and the SHA-256 of its bytes; neither for a project that has no file."""

    path: Path | None = None
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """The first line of a journal."""

    footing: Footing
    owner: Owner
    project: str  # its id
    when: datetime
    replaces: tuple[str, ...] = ()  # names of journals whose work this one holds too


class DamagedJournal(Exception):
    """A journal of which not even the beginning can be read."""


@dataclass(frozen=True, slots=True)
class Journaled:
    """What a journal holds."""

    journal: Path
    header: Header
    project: Project
    when: datetime  # of the last edit
    left: bool  # the app was quit in peace
    unread: bytes = b""  # from the first damaged line on

    @property
    def is_damaged(self) -> bool:
        """Whether whole lines cannot be read: more than one that was being written when the app ended."""
        return b"\n" in self.unread


class JournalFile:
    """A journal that is being written. Every method raises OSError, and then the journal is not to be written on."""

    def __init__(self, folder: Path, header: Header, project: Project) -> None:
        """Begin a journal with `project` in it, safely on the disk before it has its name."""
        self.path = folder / f"{secrets.token_hex(8)}{SUFFIX}"
        make_private(folder)
        first = framed(_payload(_header_json(header)), "")
        second = framed(_payload(project_json(project)), first.checksum)
        unfinished = self.path.with_name(f"{self.path.name}.{header.owner.pid}{_UNFINISHED}")
        write_synced(unfinished, first.data + second.data, 0o600)
        try:
            unfinished.replace(self.path)
            sync_folder(folder)
            self._file = self.path.open("ab", buffering=0)
        except OSError:
            _remove(unfinished, self.path)  # a journal that is not written on must not be found
            raise
        self._checksum = second.checksum
        self._number = 0
        self.size = len(first.data) + len(second.data)

    def add(self, operations: Iterable[Operation], when: datetime) -> None:
        """Append the operations of one edit."""
        self._append({"ops": [operation_json(operation) for operation in operations], "at": when.isoformat()})

    def leave(self, when: datetime) -> None:
        """Append that the app is quit in peace."""
        self._append({"left": True, "at": when.isoformat()})

    def sync(self) -> None:
        """Bring everything safely onto the disk. Raises OSError also where somebody deleted the journal meanwhile."""
        os.fsync(self._file.fileno())
        if not self.path.exists():
            raise FileNotFoundError(self.path)

    def close(self) -> None:
        """Write no more; the journal stays."""
        self._file.close()

    def _append(self, record: Mapping[str, Json]) -> None:
        self._number += 1
        line = framed(_payload(dumped({"n": self._number, **record})), self._checksum)
        rest = line.data
        while rest:  # a disk that is nearly full takes a part; the next try says why
            rest = rest[self._file.write(rest) or 0 :]
        self._checksum = line.checksum
        self.size += len(line.data)


def read_journal(path: Path) -> Journaled:
    """What the journal at `path` holds, up to its first damaged line. Raises DamagedJournal, OSError."""
    data = path.read_bytes()
    sound = sound_lines(data)
    try:
        header = _header(json.loads(sound.payloads[0]))
        project = project_of(json.loads(sound.payloads[1]))
    except (IndexError, ValueError) as error:
        raise DamagedJournal(path.name) from error
    return _replayed(Journaled(path, header, project, header.when, left=False), data, sound)


def read_header(path: Path) -> Header:
    """Only the first line of the journal at `path`. Raises DamagedJournal, OSError."""
    with path.open("rb") as file:
        sound = sound_lines(file.readline())
    try:
        return _header(json.loads(sound.payloads[0]))
    except (IndexError, ValueError) as error:
        raise DamagedJournal(path.name) from error


def journals(folder: Path) -> Iterator[Path]:
    """The journals in `folder`."""
    return folder.glob(f"*{SUFFIX}")


def unfinished(folder: Path) -> Iterator[tuple[Path, int]]:
    """What was being begun in `folder`, and by the process of which number."""
    for path in folder.glob(f"*{SUFFIX}.*{_UNFINISHED}"):
        number = path.name.removesuffix(_UNFINISHED).rpartition(".")[2]
        if number.isdecimal():
            yield path, int(number)


def make_private(folder: Path) -> None:
    """Make `folder`, which nobody else may look into. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with contextlib.suppress(PermissionError):  # a disk that knows no modes
        folder.chmod(0o700)


def _replayed(began: Journaled, data: bytes, sound: Sound) -> Journaled:
    """`began` with all its edits; one that the project does not take is as good as damaged, and so is all behind it."""
    project, when, left, end = began.project, began.when, began.left, sound.end
    records = sound.payloads[2:]
    for number, payload in enumerate(records, 1):
        try:
            project, when, left = _after(project, json.loads(payload), number)
        except (EditRefused, KeyError, TypeError, ValueError):
            end -= sum(len(framed(later, "").data) for later in records[number - 1 :])
            break
    return replace(began, project=project, when=when, left=left, unread=data[end:])


def _after(project: Project, record: Any, number: int) -> tuple[Project, datetime, bool]:  # noqa: ANN401  # JSON
    if record["n"] != number:
        raise NotUnderstood(f"line {number} calls itself {record['n']}")
    when = datetime.fromisoformat(record["at"])
    operations = [operation_of(tree) for tree in record.get("ops", [])]
    return apply(project, operations)[0], when, bool(record.get("left"))


def _remove(*paths: Path) -> None:
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink()


def _payload(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _header_json(header: Header) -> str:
    path, owner = header.footing.path, header.owner
    return dumped(
        {
            "journal": FORMAT,
            "path": str(path.absolute()) if path else None,
            "digest": header.footing.digest,
            "project": header.project,
            "at": header.when.isoformat(),
            "pid": owner.pid,
            "host": owner.host,
            "started": owner.started,
            "replaces": list(header.replaces),
        }
    )


def _header(tree: Any) -> Header:  # noqa: ANN401  # JSON
    try:
        if tree["journal"] != FORMAT:
            raise ValueError(f"format {tree['journal']}")
        footing = Footing(Path(tree["path"]) if tree["path"] else None, tree["digest"])
        owner = Owner(tree["pid"], tree["host"], tree["started"])
        when = datetime.fromisoformat(tree["at"])
        return Header(footing, owner, tree["project"], when, tuple(Path(name).name for name in tree["replaces"]))
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(str(error)) from error


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)
