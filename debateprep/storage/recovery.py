"""What a crash, a kill or a plain quit left unsaved: found at the next start, and brought back.

Nothing is taken from the disk here before it is saved or the person discards it: a draft that is taken up is first
written down anew, whole, and only the save of that lets the old journal go. So recovery itself may be killed at any
moment, any number of times.
"""

import contextlib
import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from debateprep.core.comparison import Comparison, Group, compare
from debateprep.core.errors import StorageProblem
from debateprep.core.project import Project
from debateprep.core.sentence import Sentence, joined, say
from debateprep.storage.journal import Journal, Told, nothing_told
from debateprep.storage.journal_file import (
    DamagedJournal,
    Footing,
    Header,
    Journaled,
    journals,
    now,
    read_header,
    read_journal,
    unfinished,
)
from debateprep.storage.processes import Life, start_of
from debateprep.storage.project_file import Opened, open_project
from debateprep.storage.project_yaml import write_project
from debateprep.storage.retired import retire

_QUIET = timedelta(hours=12)  # after which another computer's journal counts as left behind


@dataclass(frozen=True, slots=True)
class Draft:
    """Work that no file holds: what it is, whose file it belongs to, and whether that file is still as it was."""

    journaled: Journaled
    file: Opened | None  # the project's file as it is now, if it can be read

    @property
    def project(self) -> Project:
        """The work."""
        return self.journaled.project

    @property
    def path(self) -> Path | None:
        """The file that the work was done on; none for a project that was never saved."""
        return self.journaled.header.footing.path

    @property
    def when(self) -> datetime:
        """When the last edit was made."""
        return self.journaled.when

    @property
    def fits(self) -> bool:
        """Whether the file is the very one that the work was done on, so that saving the work there loses nothing."""
        return self.file is not None and self.file.digest == self.journaled.header.footing.digest

    @property
    def was_left(self) -> bool:
        """Whether the app was quit in peace: then the work comes back unasked."""
        return self.journaled.left

    @property
    def difference(self) -> Comparison | None:
        """What the work changes in the file; nothing where there is no file to compare it with."""
        return compare(self.file.loaded.project, self.project) if self.file else None

    @property
    def sentence(self) -> Sentence:
        """When it was, and what is newer in it."""
        when = _told(self.when, now())
        if self.path is None:
            told = say("Recovered draft from {}, of a project that was never saved.", when)
        elif self.fits:
            told = say("Recovered draft from {}, {}.", when, _newer(self.difference))
        elif self.file is None:
            told = say(
                "Recovered draft from {}; {} cannot be read or is not there any more. The draft opens as a copy.",
                when,
                self.path.name,
            )
        else:
            told = say(
                "Recovered draft from {}; {} has been changed since. The draft opens as a copy beside it.",
                when,
                self.path.name,
            )
        if self.journaled.is_damaged:
            return joined(" ", (told, say("What was written last could not be read.")))
        return told


@dataclass(frozen=True, slots=True)
class Found:
    """The drafts, the newest first, and the journals that cannot be read at all; these are left where they are."""

    drafts: tuple[Draft, ...] = ()
    unreadable: tuple[Path, ...] = ()


def find(folder: Path) -> Found:
    """What was left in the journals in `folder` by processes that are no more. Those of living ones are let be."""
    found: list[Journaled] = []
    unreadable: list[Path] = []
    replaced: set[str] = set()  # by journals that hold the same work and more
    _clear_unfinished(folder)
    for path in sorted(journals(folder)):
        with contextlib.suppress(OSError):
            try:
                header = read_header(path)
                if _is_left(path, header):
                    found.append(read_journal(path))
                replaced.update(header.replaces)
            except DamagedJournal:
                unreadable.append(path)
    last = (journaled for journaled in found if journaled.journal.name not in replaced)
    drafts = [draft for draft in map(_draft, last) if not _let_go_if_saved(draft)]
    return Found(tuple(sorted(drafts, key=_age)), tuple(unreadable))


def waiting(folder: Path, path: Path, file: Opened | None) -> tuple[Draft, ...]:
    """The work on the file at `path` that the journals in `folder` hold, also of living processes.

    `file` is what it holds, if it can be read. Nothing is changed.
    """
    found: list[Journaled] = []
    replaced: set[str] = set()
    for journal in sorted(journals(folder)):
        with contextlib.suppress(OSError, RuntimeError, DamagedJournal):  # a link that leads to itself, say
            header = read_header(journal)
            replaced.update(header.replaces)
            if header.footing.path is not None and header.footing.path.resolve() == path.resolve():
                found.append(read_journal(journal))
    last = (Draft(journaled, file) for journaled in found if journaled.journal.name not in replaced)
    unsaved = (draft for draft in last if file is None or draft.project != file.loaded.project)
    return tuple(sorted(unsaved, key=_age))


def take_up(draft: Draft, *, told: Told = nothing_told) -> Journal | None:
    """Go on with `draft` in a journal of this process, in which it is safe already; nothing where it cannot be written.

    It stands on its file if it fits that, else on none. The old journal stays until the work is saved or discarded.
    """
    old = draft.journaled
    footing = old.header.footing if draft.fits else Footing()
    log = Journal(old.journal.parent, footing, replaces=(*old.header.replaces, old.journal.name), told=told)
    if log.begin(draft.project):
        return log
    log.leave()
    return None


def discard(draft: Draft) -> None:
    """Forget a draft, because the person said so."""
    for name in (*draft.journaled.header.replaces, draft.journaled.journal.name):
        retire(draft.journaled.journal.parent / name)


def _is_left(path: Path, header: Header) -> bool:
    """Whether nobody writes on the journal any more."""
    if header.owner.life is Life.ELSEWHERE:
        return datetime.fromtimestamp(path.stat().st_mtime, tz=now().tzinfo) < now() - _QUIET
    return header.owner.life is Life.DEAD


def _draft(journaled: Journaled) -> Draft:
    path = journaled.header.footing.path
    if path is not None:
        with contextlib.suppress(StorageProblem):
            return Draft(journaled, open_project(path))
    return Draft(journaled, None)


def _let_go_if_saved(draft: Draft) -> bool:
    """Forget a draft that the file holds word for word: the app ended between the save and the end of the journal."""
    if draft.file is None or draft.journaled.is_damaged:
        return False
    text = write_project(draft.project).encode("utf-8")
    is_saved = hashlib.sha256(text).hexdigest() == draft.file.digest or draft.file.loaded.project == draft.project
    if is_saved:
        discard(draft)
    return is_saved


def _clear_unfinished(folder: Path) -> None:
    """Remove what a process that is no more had not finished beginning: the journal before it is still there."""
    for path, pid in unfinished(folder):
        if not start_of(pid):
            with contextlib.suppress(OSError):
                path.unlink()


def _age(draft: Draft) -> float:
    return -draft.when.timestamp()


def _told(when: datetime, today: datetime) -> str:
    """The time of day, and the day where it is not today."""
    here = when.astimezone()
    return f"{here:%H:%M}" if here.date() == today.astimezone().date() else f"{here:%Y-%m-%d, %H:%M}"


def _newer(difference: Comparison | None) -> Sentence:
    """How much is newer: claims where only claims are, else in full."""
    if difference is None or difference.is_nothing:
        return say("with changes to what lies in the tray")
    claims: Group = difference.claims
    count = len(claims.changed) + len(claims.added)
    only = len(difference.sentence.split(", ")) == sum(map(bool, (claims.changed, claims.added)))
    if count and only:
        return say("{} {} newer than the file", count, claims.one if count == 1 else claims.several)
    return say("newer than the file: {}", difference.sentence)
