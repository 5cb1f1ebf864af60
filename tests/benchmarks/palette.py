"""The palette: how soon it is there, and how soon it answers."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtWidgets import QApplication

from debateprep.ui.main_window import MainWindow
from tests.benchmarks.__main__ import Figure, middle
from tests.benchmarks.window import Painted, _big_window, _until, press, settle

_TYPED = ("mark cl", "missile of long", "tswp", "source 4", "c12", "t t t t", "Европа", "zzz")
_PAUSE = 0.09  # seconds
_READING = 0.5  # seconds after a project is opened: its article is being read through for suggestions


def palette() -> Iterator[Figure]:
    """As a quick hand asks: a key each _PAUSE, in which the palette makes the rest of its lines ready."""
    window = _big_window()
    painted = Painted(window.command_palette.list.viewport())
    opened: list[float] = []
    keys: list[float] = []
    for typed in _TYPED:
        opened.append(_opened(window, painted))
        keys += [_answered(window, letter, painted) for letter in typed]
        window.command_palette.close_again()
        QApplication.processEvents()
    yield Figure("palette over 1,000 claims, first opened and painted", opened[0] * 1000, "ms", 30)
    yield Figure("the same, opened again", middle(opened[1:]), "ms", 30)
    yield Figure("the first key of all to painted", keys[0] * 1000, "ms", 30)
    keys.sort()
    yield Figure("key to painted, p50", middle(keys), "ms", 30)
    yield Figure("key to painted, p95", keys[int(len(keys) * 0.95)] * 1000, "ms", 30)
    window.close()
    window = _big_window()
    settle(_READING)
    busy = _opened(window, Painted(window.command_palette.list.viewport()))
    yield Figure("palette first opened while the article is read through", busy * 1000, "ms", 30)
    window.close()


def _opened(window: MainWindow, painted: Painted) -> float:
    started = perf_counter()
    window.show_palette()
    _until(painted, started)
    return perf_counter() - started


def _answered(window: MainWindow, letter: str, painted: Painted) -> float:
    settle(_PAUSE)
    started = perf_counter()
    press(window.command_palette.field, letter)
    _until(painted, started)
    return perf_counter() - started
