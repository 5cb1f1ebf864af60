import logging
import time
from concurrent.futures import Future
from functools import partial
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from debateprep.ui.background import Background


def nothing(_outcome: "Future[None]") -> None:
    """What is done is enough."""


def test_what_a_job_leads_to_after_the_end_is_not_begun(qtbot: QtBot) -> None:
    background, done = Background(), list[str]()

    def go_on(_outcome: "Future[None]") -> None:
        done.append("first")
        background.run(partial(done.append, "second"), nothing)

    background.run(partial(time.sleep, 0.2), go_on, patience=0.0)
    background.finish()
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["first"]


def test_the_log_is_told_what_was_done_and_how_it_ended(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    assert qtbot
    background = Background()
    with caplog.at_level(logging.INFO):
        background.run(partial(int, "1"), nothing, patience=5.0)
        background.run(partial(int, "private words"), nothing, patience=5.0)
    assert [message.partition(" after")[0] for message in caplog.messages] == ["int: done", "int: stopped"]
    assert "private words" not in caplog.text


def test_what_comes_after_a_job_is_done_though_nothing_is_begun_any_more(qtbot: QtBot) -> None:
    done: list[str] = []
    go = Event()
    background = Background()
    background.run(lambda: go.wait(5) and "saved", lambda _: None, 0.0, done.append)
    background.run(lambda: None, lambda _: None, 0.0, done.append)
    QTimer.singleShot(10, go.set)
    qtbot.wait(20)
    background.finish()
    assert done == ["saved", None]


def test_nothing_comes_after_a_job_that_failed(qtbot: QtBot) -> None:
    done: list[object] = []
    background = Background()
    with qtbot.captureExceptions() as raised:
        background.run(lambda: 1 / 0, lambda work: done.append(type(work.exception())), 1.0, done.append)
    background.finish()
    assert done == [ZeroDivisionError]
    assert not raised
