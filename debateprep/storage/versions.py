"""Older states of a project, in the user's own folder: of 10 sessions, 7 days, 4 weeks, and from before each upheaval.

Each is a whole project file, read back before an older one may go. They are ordered by a number that only grows, for
clocks are set back. What cannot be read, or is empty, never becomes a version and never pushes one out.
"""

import contextlib
import hashlib
import os
import re
import secrets
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from debateprep.core.errors import StorageProblem
from debateprep.core.item import ItemId
from debateprep.core.project import Project
from debateprep.core.sentence import say
from debateprep.storage.durable import reason, write_whole
from debateprep.storage.journal_file import make_private, now
from debateprep.storage.problems import NotWritten
from debateprep.storage.project_file import MAX_BYTES, SUFFIX, open_project, read_bytes, read_regular_file

SESSIONS, DAYS, WEEKS = 10, 7, 4
UPHEAVALS = 10  # of each kind
FOLDER = "versions"  # in the state folder; in it one folder a project
SAVES = 20  # the last of them, whatever else is kept: one may be what a partner was sent an hour ago

_WHERE = "file"  # in a project's folder: where the file lay that was kept last
_NAME = re.compile(r"(\d{6,})-([a-z]+)-([0-9a-f]{8})-(\d{8}T\d{6}Z)-([0-9a-f]{64})" + re.escape(SUFFIX))
_MOMENT = "%Y%m%dT%H%M%SZ"


class Occasion(Enum):
    """Why a version was kept."""

    SESSION = "session"  # the file as it was opened or saved
    MIGRATION = "migration"  # before the file is written in a newer format
    MERGE = "merge"  # before another's work comes in


@dataclass(frozen=True, slots=True)
class Version:
    """One kept state: the number that orders it, when and why it was kept, and the SHA-256 of its bytes."""

    path: Path
    number: int
    occasion: Occasion
    session: str
    when: datetime
    digest: str
    size: int  # bytes


class Versions:
    """The versions of one project, in a folder of their own."""

    def __init__(self, folder: Path, project: ItemId, session: str = "") -> None:
        """Keep what becomes of `project` below `folder`, in a `session` of `new_session`, or in one of its own."""
        self._folder = folder / FOLDER / hashlib.sha256(project.encode("utf-8", "replace")).hexdigest()[:32]
        self._session = session or new_session()

    def listed(self) -> tuple[Version, ...]:
        """All versions, the newest first."""
        return listed_in(self._folder)

    def keep(
        self, file: Path, occasion: Occasion = Occasion.SESSION, known: tuple[str, Project] | None = None
    ) -> Version | None:
        """Keep the project file at `file` as it is; nothing where it is kept already, or holds no debate.

        What is `known`, the SHA-256 of bytes and the project that they hold, need not be read again.
        Raises StorageProblem where the file cannot be read, or the version not be written; then none is pushed out.
        """
        data = read_regular_file(file, MAX_BYTES)
        digest = hashlib.sha256(data).hexdigest()
        there = self.listed()
        if _is_kept(there, digest, occasion):
            return None
        if is_empty(known[1] if known and known[0] == digest else read_bytes(data).project):
            return None
        version = self._written(data, digest, occasion, there[0].number + 1 if there else 1)
        self._say_where(file)
        self._thin_out()
        return version

    def load(self, version: Version) -> Project:
        """The project as it was then. Raises StorageProblem."""
        return open_project(version.path).loaded.project

    def with_digest(self, digest: str) -> Version | None:
        """The version of exactly the bytes with that SHA-256: what a partner's copy grew from, say."""
        for version in self.listed():
            if version.digest == digest and _is_sound(version):
                return version
        return None

    def _written(self, data: bytes, digest: str, occasion: Occasion, number: int) -> Version:
        moment = now().strftime(_MOMENT)
        path = self._folder / f"{number:06d}-{occasion.value}-{self._session}-{moment}-{digest}{SUFFIX}"
        try:
            make_private(self._folder)
        except OSError as error:
            raise NotWritten(path, reason(error)) from error
        write_whole(path, data, private=True)
        version = _version(path)
        if version is None or not _is_sound(version):
            raise NotWritten(path, say("it did not come back as it was written"))
        return version

    def _say_where(self, file: Path) -> None:
        """Note where the file lies: all that is left to know its versions by, once it cannot be read."""
        if file_of(self._folder) != file.absolute():
            with contextlib.suppress(StorageProblem):
                write_whole(self._folder / _WHERE, os.fsencode(file.absolute()), private=True)

    def _thin_out(self) -> None:
        there = self.listed()
        keep = worth_keeping(there)
        for version in there:
            if version.number not in keep:
                with contextlib.suppress(OSError):
                    version.path.unlink()


def new_session() -> str:
    """A name for the time from when a project is opened until it is left: eight hexadecimal digits."""
    return secrets.token_hex(4)


def listed_in(folder: Path) -> tuple[Version, ...]:
    """The versions in the folder of one project, the newest first."""
    found = [version for path in folder.glob(f"*{SUFFIX}") if (version := _version(path))]
    return tuple(sorted(found, key=_number, reverse=True))


def file_of(folder: Path) -> Path | None:
    """Where the file lay whose versions are in `folder`, when the last of them was kept; nothing if it is not known."""
    with contextlib.suppress(StorageProblem):
        return Path(os.fsdecode(read_regular_file(folder / _WHERE, MAX_BYTES)))
    return None


def worth_keeping(newest_first: Iterable[Version]) -> frozenset[int]:
    """The numbers of the versions that stay."""
    every = list(newest_first)
    sessions = [version for version in every if version.occasion is Occasion.SESSION]
    kept = [
        *sessions[:SAVES],
        *_first_of_each(sessions, _session, SESSIONS),
        *_first_of_each(sessions, _day, DAYS),
        *_first_of_each(sessions, _week, WEEKS),
    ]
    for occasion in (Occasion.MIGRATION, Occasion.MERGE):
        kept += [version for version in every if version.occasion is occasion][:UPHEAVALS]
    return frozenset(version.number for version in kept)


def is_empty(project: Project) -> bool:
    """Whether nothing of a debate is in it: no article, no claim, no source, no word."""
    told = any(project.children.get((project.root, role)) for role in ("articles", "claims", "sources", "glossary"))
    debate = project.debate
    return not (told or project.trash or debate.question or debate.bottom_line)


def copy_name(file: Path, version: Version) -> str:
    """A name under which `version` can be restored beside `file`, which stays as it is."""
    stem = file.name.removesuffix(SUFFIX).removesuffix(".yaml").removesuffix(".yml")
    return f"{stem} ({version.when.astimezone():%Y-%m-%d %H.%M}){SUFFIX}"


def _is_kept(newest_first: Iterable[Version], digest: str, occasion: Occasion) -> bool:
    same = [version for version in newest_first if version.occasion is occasion or occasion is Occasion.SESSION]
    return bool(same) and same[0].digest == digest and _is_sound(same[0])


def _is_sound(version: Version) -> bool:
    """Whether the version's bytes are still those that were kept, and had been read as a project."""
    try:
        return hashlib.sha256(read_regular_file(version.path, MAX_BYTES)).hexdigest() == version.digest
    except StorageProblem:
        return False


def _version(path: Path) -> Version | None:
    """The version at `path`, told from its name alone."""
    found = _NAME.fullmatch(path.name)
    try:
        if not found:
            return None
        number, occasion, session, moment, digest = found.groups()
        when = datetime.strptime(moment + "+0000", _MOMENT + "%z")
        return Version(path, int(number), Occasion(occasion), session, when, digest, path.stat().st_size)
    except (OSError, ValueError):
        return None


def _first_of_each(newest_first: Iterable[Version], of: Callable[[Version], Hashable], most: int) -> list[Version]:
    firsts: dict[Hashable, Version] = {}
    for version in newest_first:
        firsts.setdefault(of(version), version)
    return list(firsts.values())[:most]


def _number(version: Version) -> int:
    return version.number


def _session(version: Version) -> Hashable:
    return version.session


def _day(version: Version) -> Hashable:
    return version.when.astimezone().date()


def _week(version: Version) -> Hashable:
    return version.when.astimezone().isocalendar()[:2]
