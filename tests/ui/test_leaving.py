"""The ending of a process of its own, as the system does it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from debateprep import folders
from debateprep.storage.project_file import save_project
from debateprep.storage.recovery import find
from tests.builders import debate

CHILD = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from debateprep.ui.leaving import Leaving

def tell(words): print(words, flush=True)
app, window = QApplication([]), QWidget()
window.show()
leaving = Leaving(app, lambda: tell("flushed"), lambda: tell("left"))
leaving.watch()
if "session" in sys.argv:
    QTimer.singleShot(0, lambda: app.commitDataRequest.emit(None))
def open_something():
    tell("opening")
    os.kill(os.getpid(), signal.SIGTERM)
    sum(range(1000))
    tell("opened")

if "opening" in sys.argv:
    QTimer.singleShot(100, open_something)
if "dialog" in sys.argv:
    QTimer.singleShot(0, lambda: QMessageBox(window).exec())
if "quit" in sys.argv:
    QTimer.singleShot(100, app.quit)
QTimer.singleShot(50, lambda: tell("ready"))
sys.exit(app.exec())
"""
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from debateprep import app
from tests.ui.panel import write

def type_and_tell():
    (window,) = (one for one in app.application().topLevelWidgets() if one.objectName() == "main_window")
    write(window, "response:north", "Typed before the end.")
    print("ready", flush=True)

app.application()
QTimer.singleShot(300, type_and_tell)
sys.exit(app.run(Path(sys.argv[1])))
"""
ENDINGS = ["SIGTERM", "SIGINT", "SIGHUP"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process is told to end otherwise there")


def ended(by: str, *arguments: str, script: str = CHILD) -> tuple[int, list[str]]:
    """How a process ended, and what it said once it was ready."""
    command = [sys.executable, "-c", script, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=_environment()) as child:
        assert child.stdout is not None
        before = [line.strip() for line in iter(child.stdout.readline, "ready\n")]
        if by:
            child.send_signal(getattr(signal, by))
        after = child.stdout.read().split()
        return child.wait(10), [*before, *after]


def _environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}


@pytest.mark.parametrize("by", ENDINGS)
def test_a_signal_puts_the_work_away_and_ends_without_a_question(by: str) -> None:
    assert ended(by) == (128 + getattr(signal, by), ["left"])


def test_a_question_that_waits_for_an_answer_is_no_obstacle() -> None:
    assert ended("SIGTERM", "dialog") == (128 + signal.SIGTERM, ["left"])


def test_what_is_being_opened_is_open_before_it_is_put_away() -> None:
    assert ended("", "opening") == (128 + signal.SIGTERM, ["opening", "opened", "left"])


def test_a_quit_puts_the_work_away_once() -> None:
    assert ended("", "quit") == (0, ["left"])


def test_the_end_of_the_session_makes_the_work_safe_and_goes_on() -> None:
    assert ended("SIGTERM", "session") == (128 + signal.SIGTERM, ["flushed", "left"])


def test_the_real_window_keeps_what_was_typed_when_it_is_told_to_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    path = tmp_path / "debate.debate.yaml"
    save_project(debate(), path)
    ended("SIGTERM", str(path), script=WINDOW)
    (draft,) = find(folders.state() / "journals").drafts
    assert draft.was_left
    assert draft.fits
    assert draft.project.response("clm_1", "north").text == "Typed before the end."
    assert "begin: DebatePrep" in (folders.state() / "debateprep.log").read_text("utf-8")
