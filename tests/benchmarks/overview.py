"""The overview of 1,000 claims and the map of 100: how soon they are there, and how they scroll.

Measured once the window has done what it does beside the work when a file is opened.
"""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtWidgets import QApplication

from debateprep import app
from debateprep.core.edits import set_field
from debateprep.ui.main_window import MainWindow
from debateprep.ui.overview import OverviewView
from debateprep.ui.overview_head import MAP
from tests.benchmarks.__main__ import Figure, middle, scratch
from tests.benchmarks.big import big_project
from tests.benchmarks.window import Painted, _big_window, _until, settle

_RUNS = 5
_QUIET = 3.0  # seconds after which nothing is done beside the work


def table() -> Iterator[Figure]:
    first, again = [], []
    for _ in range(_RUNS):
        window = _big_window()
        settle(_QUIET)
        first.append(_opened(window))
        window.show_prepare()
        settle(0.1)
        again.append(_opened(window))
        if len(first) < _RUNS:
            window.close()
    yield Figure("overview of 1,000 claims, first opened and painted", middle(first), "ms", 150)
    yield Figure("the same, opened again", middle(again), "ms", 150)
    pages = _pages(window.views.overview)
    yield Figure("a page of it scrolled and painted, p50", pages[len(pages) // 2] * 1000, "ms", 16)
    yield Figure("the same, p95", pages[int(len(pages) * 0.95)] * 1000, "ms", 16)
    yield Figure("a stance chosen in it to painted", middle(_edits(window)), "ms", 16)
    window.session.mark_saved(window.session.state)
    window.close()
    window = _big_window(sides=4)
    settle(_QUIET)
    yield Figure("overview of 1,000 claims and 4 sides", _opened(window) * 1000, "ms", 150)
    pages = _pages(window.views.overview)
    yield Figure("a page of it scrolled and painted, p95", pages[int(len(pages) * 0.95)] * 1000, "ms", 16)
    window.close()


def map_of_the_debate() -> Iterator[Figure]:
    for claims, sides, ladder, limit in ((100, 2, 2, 300), (100, 4, 3, 300), (1000, 2, 1, 1000)):
        text = big_project(claims, sides=sides, ladder=ladder)
        window = app.main_window(scratch("map.debate.yaml", text))
        window.resize(1280, 800)
        window.show()
        window.show_overview()
        settle(_QUIET)
        view = window.views.overview
        painted = Painted(view.map.picture.viewport())
        started = perf_counter()
        view.show_view(MAP)
        _until(painted, started)
        took = (perf_counter() - started) * 1000
        yield Figure(f"map of {claims:,} claims, {sides} sides, ladder {ladder}, painted", took, "ms", limit)
        bar = view.map.picture.verticalScrollBar()
        times: list[float] = []
        while bar.value() < bar.maximum() and len(times) < 40:
            started = perf_counter()
            bar.setValue(bar.value() + bar.pageStep())
            _until(painted, started)
            times.append(perf_counter() - started)
        yield Figure("a page of it scrolled and painted, p50", middle(times), "ms", 16)
        window.close()


def _opened(window: MainWindow) -> float:
    started = perf_counter()
    window.show_overview()
    painted = Painted(window.views.overview.table.viewport())
    _until(painted, started)
    return perf_counter() - started


def _pages(view: OverviewView) -> list[float]:
    painted, bar = Painted(view.table.viewport()), view.table.verticalScrollBar()
    times: list[float] = []
    while bar.value() < bar.maximum() and len(times) < 60:
        started = perf_counter()
        bar.setValue(bar.value() + bar.pageStep())
        _until(painted, started)
        times.append(perf_counter() - started)
    return sorted(times)


def _edits(window: MainWindow) -> list[float]:
    table, times = window.views.overview.table, []
    table.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    painted = Painted(table.viewport())
    for at, claim in enumerate(window.session.project.claims[:10]):
        said = window.session.project.responses(claim.id)[0]
        settle(0.2)
        started = perf_counter()
        window.session.apply(set_field(said.id, "stance", ("defend", "qualify")[at % 2], label="choose stance"))
        _until(painted, started)
        times.append(perf_counter() - started)
    return times
