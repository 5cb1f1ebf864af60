"""Find everywhere in a large debate: from the key to the painted list."""

import sys
from collections.abc import Iterator
from time import perf_counter

from PySide6.QtWidgets import QApplication, QLineEdit

from debateprep import app
from debateprep.core.project_search import Library
from debateprep.storage.project_yaml import read_project
from debateprep.ui.main_window import MainWindow
from debateprep.ui.search_panel import SearchPanel
from tests.benchmarks.__main__ import Figure, middle, scratch
from tests.benchmarks.big import big_project
from tests.benchmarks.window import Painted, press, settle

_WORDS = ("treaty", "defense", "переговоры", "missile of", "zz")


def everywhere() -> Iterator[Figure]:
    for text, told in ((big_project(1000), "2 sides"), (big_project(1000, sides=4, ladder=3), "4 sides, ladder 3")):
        yield from _asked(text, f"1,000 claims, {told}, {len(text.encode()) / 1e6:.1f} MB")


def _asked(text: str, told: str) -> Iterator[Figure]:
    window = app.main_window(scratch("big.debate.yaml", text))
    window.resize(1280, 800)
    window.show()
    settle(0.4)
    started = perf_counter()
    window.prepare.finding.open()
    opened = perf_counter() - started
    panel = window.prepare.finding.panel
    _until_answered(panel)
    yield Figure(f"open it, {told}", opened * 1000, "ms", 100)
    yield Figure("  read all of it the first time, on the worker", (perf_counter() - started) * 1000, "ms", 5000)
    times = [time for words in _WORDS for time in _typed(panel, words)]
    yield Figure("  key to painted list, median", middle(times), "ms", 50)
    yield Figure("  key to painted list, nine of ten", sorted(times)[len(times) * 9 // 10] * 1000, "ms", 50)
    yield Figure("  the same after an edit somewhere, median", middle([*_after_edits(window, panel)]), "ms", 50)
    yield Figure("  memory of what is kept folded", _kept(text), "MB", 60)
    window.session.mark_saved(window.session.state)
    window.close()


def _typed(panel: SearchPanel, words: str) -> Iterator[float]:
    field = panel.findChild(QLineEdit, "search_text")
    assert field is not None
    field.clear()
    _until_answered(panel)
    for letter in words:
        yield _timed(panel, field, letter)
        settle(0.05)


def _after_edits(window: MainWindow, panel: SearchPanel) -> Iterator[float]:
    field = panel.findChild(QLineEdit, "search_text")
    assert field is not None
    for number in range(8):
        field.setText("treat")
        panel.asked.emit()
        _until_answered(panel)
        window.prepare.drafting.type_in(f"clm_{number * 100:06d}", "statement", 0, 0, "treaty ")
        settle(0.17)  # what the edit itself draws is not the search's; the search has not heard of it yet
        yield _timed(panel, field, "y")


def _timed(panel: SearchPanel, field: QLineEdit, letter: str) -> float:
    finding = panel.parent().finding  # type: ignore[union-attr]  # the view that it stands in
    painted = Painted(panel.results.viewport()), Painted(panel)
    started = perf_counter()
    press(field, letter)
    while finding.is_looking:
        QApplication.processEvents()
    answered = perf_counter()
    while max(one.at for one in painted) < answered and perf_counter() < answered + 1:
        QApplication.processEvents()
    return max(one.at for one in painted) - started


def _until_answered(panel: SearchPanel) -> None:
    settle(0.02)
    while panel.parent().finding.is_looking:  # type: ignore[union-attr]  # the view that it stands in
        QApplication.processEvents()


def _kept(text: str) -> float:
    """Megabytes of the folded pages, told by their own sizes."""
    project, library = read_project(text).project, Library()
    library.read(project)
    pages = library._pages.values()
    kept = sum(
        sys.getsizeof(page.folded.text) + sys.getsizeof(page.starts) + sys.getsizeof(page.fields) for page in pages
    )
    return (kept + sum(sys.getsizeof(field) for page in pages for field in page.fields)) / 1e6
