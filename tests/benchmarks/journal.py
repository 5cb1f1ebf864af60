"""What it costs to be safe: the journal, on the thread that edits, and a save, on its own."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp
from time import perf_counter, sleep

from debateprep.core.edits import Splice
from debateprep.storage.durable import write_whole
from debateprep.storage.journal import Journal
from debateprep.storage.journal_file import Footing, journals, read_journal
from debateprep.storage.project_yaml import read_project
from tests.benchmarks.__main__ import Figure, middle
from tests.benchmarks.big import big_project


def journal() -> Iterator[Figure]:
    """Typing into a project of 1,000 claims, ten keys a second, while the journal begins, writes and syncs."""
    text = big_project(1000)
    project = read_project(text).project
    log = Journal(Path(mkdtemp()), Footing())
    times = []
    for number in range(300):
        edit = Splice("clm_000001", "statement", 0, 0, "x")
        started = perf_counter()
        log.append((edit,), project)
        times.append(perf_counter() - started)
        sleep(0.1 if number < 10 else 0.005)
    safe = log.flush()
    yield Figure("write an edit down, on the thread that edits", middle(times), "ms", 0.1)
    yield Figure("edits that are not safe after a flush", int(not safe), "", 0)
    yield Figure("write an edit down, at worst of 300", max(times) * 1000, "ms", 16)
    (path,) = journals(log.folder)
    started = perf_counter()
    read_journal(path)
    yield Figure("read the journal of 300 edits on 1,000 claims", (perf_counter() - started) * 1000, "ms", 2000)
    log.discard()


def write() -> Iterator[Figure]:
    """A durable write of 1 MB, with its syncs and its reading back."""
    path, data, times = Path(mkdtemp()) / "big", b"x" * 1_000_000, []
    for _ in range(9):
        started = perf_counter()
        write_whole(path, data)
        times.append(perf_counter() - started)
    yield Figure("write 1 MB so that a power cut cannot take it (off the window's thread)", middle(times), "ms", 100)
