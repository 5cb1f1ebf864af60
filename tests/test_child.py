"""A child that answers questions in lines, dies, hangs, and is stopped."""

import sys
from concurrent.futures import CancelledError
from threading import Thread

import pytest

from debateprep.child import Child, ChildStopped

WORKER = "debateprep.language.spelling_worker"


@pytest.fixture
def child(monkeypatch: pytest.MonkeyPatch) -> Child:
    """Any lines of Python that read questions; `-c` stands for the module."""
    made = Child("none", time_limit=1.0)
    monkeypatch.setattr(made, "_command", [sys.executable, "-I", "-c", ECHO])
    return made


ECHO = """
import json, sys, time, os
for line in sys.stdin:
    asked = json.loads(line)
    if asked.get("die"): os._exit(3)
    if asked.get("hang"): time.sleep(60)
    print(json.dumps({"answer": {"pid": os.getpid(), **asked}}), flush=True)
"""


def test_questions_are_answered_in_turn_by_one_process(child: Child) -> None:
    answers = [child.ask({"n": number}) for number in range(3)]
    told = [answer.result(10) for answer in answers]
    assert [one["n"] for one in told] == [0, 1, 2]
    assert len({one["pid"] for one in told}) == 1
    child.stop()


def test_a_child_that_died_is_started_anew_for_the_next_question(child: Child) -> None:
    first = child.ask({"n": 1}).result(10)["pid"]
    with pytest.raises(ChildStopped):
        child.ask({"die": True}).result(10)
    assert child.ask({"n": 2}).result(10)["pid"] != first
    child.stop()


def test_an_answer_that_takes_too_long_is_given_up(child: Child) -> None:
    with pytest.raises(ChildStopped):
        child.ask({"hang": True}).result(20)
    assert child.ask({"n": 2}).result(10)["n"] == 2
    child.stop()


def test_a_question_that_is_cancelled_in_time_is_never_asked(child: Child) -> None:
    child.ask({"n": 0}).result(10)
    slow, cancelled = child.ask({"n": 1}), child.ask({"die": True})
    if cancelled.cancel():
        with pytest.raises(CancelledError):
            cancelled.result(1)
    assert slow.result(10)["n"] == 1
    child.stop()


def test_a_child_that_never_began_is_stopped_too() -> None:
    Child(WORKER).stop()


def test_a_child_that_is_stopped_answers_nobody_any_more(child: Child) -> None:
    child.ask({"n": 1}).result(10)
    waiting = [child.ask({"hang": True}), child.ask({"n": 2})]
    child.stop()
    for answer in (*waiting, child.ask({"n": 3})):
        with pytest.raises(ChildStopped):
            answer.result(5)


def test_nobody_waits_for_a_question_that_is_put_while_the_child_is_stopped(
    child: Child, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopping = Thread(target=child.stop)

    class StoppedMeanwhile(Thread):
        def start(self) -> None:
            stopping.start()
            stopping.join(0.2)
            super().start()

    monkeypatch.setattr("debateprep.child.Thread", StoppedMeanwhile)
    with pytest.raises(ChildStopped):
        child.ask({"hang": True}).result(5)
    stopping.join(5)
    assert not stopping.is_alive()
