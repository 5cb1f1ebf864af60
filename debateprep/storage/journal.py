"""Every edit, written down as it is made: what a crash, a kill or a power cut cannot take.

All work on the disk happens on a thread of the journal's own; who edits only hands a frozen value over. Edits go to the
system at once, so that a killed app loses none, and are safe from a power cut a moment after the first of them.
"""

import contextlib
import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeAlias

from debateprep.core.edits import Operation
from debateprep.core.project import Project
from debateprep.core.sentence import say
from debateprep.storage.durable import reason
from debateprep.storage.journal_file import Footing, Header, JournalFile, now
from debateprep.storage.processes import this_process
from debateprep.storage.retired import retire

SYNC_AFTER = 0.5  # seconds from the first edit that is not safe; with the slowest disk's sync, within one second
TRY_AGAIN_AFTER = 2.0  # seconds, where the journal cannot be written
LONGEST = 8_000_000  # bytes; then the journal begins anew from the project as it is
WAIT = 5.0  # seconds for the thread to do what must be done before going on
LOOK_AFTER = 0.05  # seconds until a wait looks whether the thread is still there

Told: TypeAlias = Callable[[str], None]


def nothing_told(_: str) -> None:
    """Nobody is told."""


@dataclass(frozen=True, slots=True)
class _Edited:
    """Something to write down: an edit, and the project after it."""

    operations: tuple[Operation, ...]
    after: Project
    when: datetime
    clock: float


class Journal:
    """The journal of one open project, from when it is opened until it is left.

    The file of the journal is there only while there is work that the project's file does not hold. `told` is called
    on the journal's thread: with a sentence when edits cannot be written down, and with nothing once they are again.
    """

    def __init__(
        self, folder: Path, footing: Footing, *, replaces: Iterable[str] = (), told: Told = nothing_told
    ) -> None:
        """Write into `folder` what is done to a project that stands on `footing`, and that began as `replaces`."""
        self.folder = folder
        self._keeper = _Keeper(folder, footing, tuple(replaces), told)
        self._todo: queue.SimpleQueue[Callable[[], None] | _Edited | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="journal", daemon=True)
        self._thread.start()

    @property
    def trouble(self) -> str:
        """Why edits cannot be written down now, as a sentence; empty while they can."""
        return self._keeper.trouble

    def append(self, operations: Iterable[Operation], after: Project) -> None:
        """Write down an edit, an undo or a redo, by the operations that were applied; `after` is the project then."""
        self._todo.put(_Edited(tuple(operations), after, now(), time.monotonic()))

    def begin(self, project: Project) -> bool:
        """Write down `project` as it is, which no file holds; whether it is safe on the disk now."""
        self._todo.put(partial(self._keeper.begin, project))
        return self.flush()

    def saved(self, footing: Footing, saved: Project, current: Project) -> None:
        """The file of `footing` holds `saved`; what has been done since, up to `current`, is kept here."""
        self._todo.put(partial(self._keeper.rebase, footing, None if current is saved else current))

    def flush(self) -> bool:
        """Wait until everything that was handed over is safe on the disk; whether it is."""
        done = threading.Event()
        self._todo.put(self._keeper.sync)
        self._todo.put(done.set)
        ends = time.monotonic() + WAIT
        while not done.wait(LOOK_AFTER) and self._thread.is_alive() and time.monotonic() < ends:
            pass
        return done.is_set() and not self._keeper.is_behind

    def leave(self) -> bool:
        """Stop and keep what no file holds, so that the next start brings it back; whether it is safe."""
        self._todo.put(self._keeper.leave)
        return self._stop() and not self._keeper.is_behind

    def discard(self) -> None:
        """Stop and forget the work, because it is saved or the person said so."""
        self._todo.put(self._keeper.discard)
        self._stop()

    def _stop(self) -> bool:
        self._todo.put(None)
        self._thread.join(WAIT)
        return not self._thread.is_alive()

    def _work(self) -> None:
        """Work until told to stop; an end that nobody asked for is told, as nothing is kept safe any more."""
        with contextlib.ExitStack() as on_failure:
            on_failure.callback(self._keeper.give_up)
            while self._do_next():
                pass
            on_failure.pop_all()

    def _do_next(self) -> bool:
        """Do what is handed over next, and sync when it is due, however much comes; whether there is more to do."""
        try:
            task = self._todo.get(timeout=self._keeper.seconds_left())
        except queue.Empty:
            self._keeper.catch_up()
            return True
        if task is None:
            return False
        if isinstance(task, _Edited):
            self._keeper.write(task)
        else:
            task()
        if self._keeper.seconds_left() == 0:
            self._keeper.catch_up()
        return True


class _Keeper:
    """What the journal's thread does; nobody else calls it."""

    def __init__(self, folder: Path, footing: Footing, replaces: tuple[str, ...], told: Told) -> None:
        self._folder = folder
        self._footing = footing
        self._replaces = replaces
        self._told = told
        self._owner = this_process()
        self._file: JournalFile | None = None
        self._current: Project | None = None  # the work that no file holds
        self._due: float | None = None  # when to sync, or to try again
        self.trouble = ""

    @property
    def is_behind(self) -> bool:
        """Whether there is work that is not safe on the disk."""
        return self._due is not None

    def seconds_left(self) -> float | None:
        """Until something must be done; nothing where there is nothing to do."""
        return None if self._due is None else max(0.0, self._due - time.monotonic())

    def write(self, edited: _Edited) -> None:
        """Write an edit down, and see that it is synced in time."""
        self._current = edited.after
        if self.trouble:
            return  # the next try writes the whole project
        if self._file is None or self._file.size > LONGEST:
            self.begin(edited.after)
            return
        with self._minding():
            self._file.add(edited.operations, edited.when)
            self._due = self._due or edited.clock + SYNC_AFTER

    def begin(self, project: Project) -> None:
        """Begin a new file with `project` in it, and only then let the old one go."""
        old, self._current = self._file, project
        with self._minding():
            replaces = (*self._replaces, old.path.name) if old else self._replaces
            header = Header(self._footing, self._owner, project.root, now(), replaces)
            self._file = JournalFile(self._folder, header, project)
            self._due = None
            if old is not None:
                self._forget(old)
            if self.trouble:
                self.trouble = ""
                self._told("")

    def rebase(self, footing: Footing, current: Project | None) -> None:
        """Stand on `footing` from now on, with `current` as the work that it does not hold, if there is any."""
        self._footing = footing
        replaced, self._replaces = self._replaces, ()
        if current is None:
            self._drop()
        else:
            self.begin(current)
        if not self.trouble:
            for name in replaced:
                retire(self._folder / name)
        else:
            self._replaces = replaced

    def sync(self) -> None:
        """Bring everything onto the disk now."""
        if self._due is not None:
            self.catch_up()

    def catch_up(self) -> None:
        """What is due: the sync, or the next try where there was trouble."""
        if self.trouble or self._file is None:
            if self._current is not None:
                self.begin(self._current)
            return
        with self._minding():
            self._file.sync()
            self._due = None

    def leave(self) -> None:
        """Write down that the app is quit in peace."""
        self.sync()
        if self._file is not None:
            with self._minding():
                self._file.leave(now())
                self._file.sync()
            with contextlib.suppress(OSError):
                self._file.close()

    def discard(self) -> None:
        """Forget the work, here and in what it replaces."""
        self._drop()
        for name in self._replaces:
            retire(self._folder / name)

    def give_up(self) -> None:
        """Say that there is no journal any more: something unforeseen ended its thread."""
        self.trouble = "What you write is not kept safe from a crash any more. Save the project and start anew."
        self._due = time.monotonic()
        self._told(self.trouble)

    def _drop(self) -> None:
        if self._file is not None:
            self._forget(self._file)
        self._file = self._current = self._due = None
        if self.trouble:
            self.trouble = ""
            self._told("")

    def _forget(self, file: JournalFile) -> None:
        try:
            file.close()
            file.path.unlink(missing_ok=True)
        except OSError:
            self._replaces = (*self._replaces, file.path.name)  # it stays, and the next one says that it is old

    @contextlib.contextmanager
    def _minding(self) -> Iterator[None]:
        """What the disk refuses is told once, and tried again a little later with a new file."""
        try:
            yield
        except OSError as error:
            self._due = time.monotonic() + TRY_AGAIN_AFTER
            if not self.trouble:
                self.trouble = _sentence(self._folder, error)
                self._told(self.trouble)


def _sentence(folder: Path, error: OSError) -> str:
    return say(
        "What you write cannot be kept safe from a crash just now: {} ({}). "
        "Save the project; it is tried again every few seconds.",
        reason(error),
        folder,
    )
