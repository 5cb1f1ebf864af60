import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from debateprep.ui.collector import Collector


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    assert qtbot
    was_on = gc.isenabled()
    parent = QObject()
    yield Collector(parent)
    if was_on:
        gc.enable()


class Ring:
    """Garbage that only the collector can find."""

    gone = 0

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        Ring.gone += 1


def test_garbage_waits_for_the_thread_of_the_window(collector: Collector) -> None:
    gc.collect()
    Ring.gone = 0
    for _ in range(2000):
        Ring()
    assert Ring.gone == 0
    collector.collect()
    assert Ring.gone == 2000


def test_it_collects_by_itself_while_events_are_handled(collector: Collector, qtbot: QtBot) -> None:
    collector._timer.setInterval(1)
    Ring.gone = 0
    for _ in range(2000):
        Ring()
    qtbot.waitUntil(lambda: Ring.gone == 2000)
