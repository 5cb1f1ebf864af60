"""Spelling and quotations: how long the window is held while a card is read along."""

from collections.abc import Iterator
from time import thread_time

from debateprep import app
from debateprep.storage.samples import sample_path
from debateprep.ui.main_window import MainWindow
from tests.benchmarks.__main__ import Figure, scratch
from tests.benchmarks.window import Pulse, settle

_TIMES = 12  # readings
_READ = 0.8  # seconds after which a card has been read, its pause included


def reading() -> Iterator[Figure]:
    window = app.main_window(scratch("sample.debate.yaml", sample_path().read_text(encoding="utf-8")))
    window.resize(1280, 800)
    window.show()
    settle(4)  # the dictionaries are loaded meanwhile, in their own process
    for told, stalls in (
        ("longest stall of a window at rest", [_stalls(window, read=False) for _ in range(_TIMES)]),
        ("  while a card of the sample is read again", [_stalls(window, read=True) for _ in range(_TIMES)]),
        ("  while another card is read the first time", [*_others(window)]),
    ):
        waited, worked = zip(*stalls, strict=True)
        yield Figure(f"{told}, nine of ten", sorted(waited)[_TIMES * 9 // 10] * 1000, "ms", 10)
        yield Figure("    the window's own work in it, the worst", max(worked) * 1000, "ms", 10)
    window.close()


def _stalls(window: MainWindow, *, read: bool) -> tuple[float, float]:
    """The longest wait of the event loop in a reading, and the longest work of its thread in one go, in seconds.

    The second is not longer on a computer that has other things to do.
    """
    by_clock, by_work = Pulse(), Pulse(thread_time)
    if read:
        window.prepare.proofreader.read_again()
    settle(_READ)
    by_clock.stop()
    by_work.stop()
    return by_clock.longest, by_work.longest


def _others(window: MainWindow) -> Iterator[tuple[float, float]]:
    for _ in range(_TIMES):
        window.prepare.next_claim()
        settle(0.15)  # to draw it is not the reader's, which waits longer
        yield _stalls(window, read=False)
