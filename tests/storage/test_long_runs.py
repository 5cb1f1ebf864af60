"""The long runs, shortened: they run here, and the laws hold. The whole of each: `python -m tests.long NAME`."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform != "linux", reason="the runs kill, mount and trace as Linux does")
@pytest.mark.parametrize(
    "name", ["kill", "syscalls", "journal", "powercut", "disk", "loader", "window_kills", "monkey"]
)
def test_a_long_run_keeps_its_law_when_it_is_short(name: str) -> None:
    command = [sys.executable, "-B", "-m", "tests.long", "--quick", name]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "kept" in done.stdout or "here" in done.stdout or "not on this machine" in done.stdout


def test_a_run_that_is_not_there_is_told() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.long", "walk"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "powercut" in done.stdout
