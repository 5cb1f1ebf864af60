import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from debateprep.storage.processes import Life, start_of, this_process


def test_this_process_lives() -> None:
    assert this_process().pid == os.getpid()
    assert this_process().life is Life.LIVING


def test_a_process_that_has_ended_is_dead_also_before_it_is_waited_for() -> None:
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    owner = replace(this_process(), pid=child.pid, started=start_of(child.pid))
    lives = [owner.life]
    child.kill()
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
    lives.append(owner.life)
    child.communicate()
    assert [*lives, owner.life] == [Life.LIVING, Life.DEAD, Life.DEAD]


def test_a_later_process_under_the_same_number_is_another() -> None:
    assert replace(this_process(), started="long ago").life is Life.DEAD


def test_a_process_on_another_computer_cannot_be_asked() -> None:
    assert replace(this_process(), host="elsewhere").life is Life.ELSEWHERE


def test_a_start_that_was_never_known_proves_nothing() -> None:
    assert replace(this_process(), pid=2**22 + 1, started="").life is Life.DEAD


def test_where_there_is_no_proc_ps_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "exists", lambda _: False)
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    living = start_of(child.pid)
    child.communicate()
    if not living:
        pytest.skip("this system has no ps")
    assert start_of(child.pid) == ""
