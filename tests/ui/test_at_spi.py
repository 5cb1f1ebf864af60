"""What the window tells screen readers on Linux, asked over the real bus on a real screen that nobody sits at."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

import pytest

from debateprep.storage.project_file import open_project
from tests.builders import TEXT

PYTHON = "/usr/bin/python3"  # the system's own: the bindings come with the system
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PROGRAMS = ("Xvfb", "dbus-daemon", LAUNCHER, PYTHON)
JOB = Path(__file__).with_name("at_spi_job.py")


def missing() -> str:
    """What this machine lacks for it, or nothing."""
    gone = [program for program in PROGRAMS if not shutil.which(program)]
    if gone:
        return f"there is no {gone[0]}"
    asked = subprocess.run(
        [PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"], capture_output=True, check=False
    )
    return "gir1.2-atspi-2.0 or python3-gi is not installed" if asked.returncode else ""


@contextmanager
def running(*command: str, environment: dict[str, str]) -> Iterator[IO[str]]:
    """A program in the background, and what it prints."""
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as it:
        assert it.stdout is not None
        try:
            yield it.stdout
        finally:
            it.kill()


@pytest.mark.skipif(bool(missing()), reason=missing())
def test_a_whole_job_is_done_through_the_accessible_tree_alone(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text(TEXT, encoding="utf-8")
    homes = {f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("CONFIG", "STATE", "CACHE", "DATA")}
    here = {
        **os.environ,
        **homes,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LC_ALL": "C.UTF-8",
    }
    with ExitStack() as stack:
        bus = stack.enter_context(running("dbus-daemon", "--session", "--print-address", "--nofork", environment=here))
        here["DBUS_SESSION_BUS_ADDRESS"] = bus.readline().strip()
        screen = stack.enter_context(
            running("Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", environment=here)
        )
        here["DISPLAY"] = f":{screen.readline().strip()}"
        stack.enter_context(running(LAUNCHER, "--launch-immediately", environment=here))
        stack.enter_context(running(sys.executable, "-m", "debateprep", environment=here))
        job = subprocess.run(
            [PYTHON, JOB, tmp_path / "article.txt", tmp_path], env=here, capture_output=True, text=True, check=False
        )
    assert job.returncode == 0, job.stderr
    project = open_project(tmp_path / "shield.debate.yaml").loaded.project
    (claim,) = project.claims
    assert claim.statement == "The shield is no threat."
    assert [one.text for one in project.responses(claim.id)] == ["It stands where it can stop few.", ""]
    assert (tmp_path / "shield.pdf").read_bytes().startswith(b"%PDF")
