"""Words dragged from one field into another, with a real hand: Qt's smallest platform drags as a screen does."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from debateprep.core.edits import SetField
from debateprep.core.response import response_id
from debateprep.storage.project_file import save_project
from tests.builders import debate, made

NORTH = response_id("clm_1", "north")
DRAGS = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QPoint, QTimer, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from debateprep import app
from debateprep.ui.prose_field import ProseField

path, start, end, into, at, key = sys.argv[1:]
window = app.main_window(Path(path))
window.resize(1400, 900)
window.show()
QTest.qWaitForWindowExposed(window)
fields = {name: window.findChild(ProseField, f"{name}:north") for name in ("response", "because")}
screen, pressed = window.windowHandle(), getattr(Qt.KeyboardModifier, key)

def point(field, position):
    cursor = QTextCursor(field.document())
    cursor.setPosition(position)
    return field.viewport().mapTo(window, field.cursorRect(cursor).center())

source, target = fields["response"], fields[into]
source.setFocus()
QTest.qWait(100)
source.select_words(int(start), int(end))
here, there = point(source, (int(start) + int(end)) // 2), point(target, int(at))
steps = (
    lambda: QTest.mouseMove(screen, (here + there) / 2),
    lambda: QTest.mouseMove(screen, there),
    lambda: QTest.mouseRelease(screen, Qt.MouseButton.LeftButton, pressed, there),
)
for count, step in enumerate(steps):
    QTimer.singleShot(400 + 100 * count, step)
QTest.mousePress(screen, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, here)
QTest.qWait(50)
QTest.mouseMove(screen, here + QPoint(20, 0))
QTest.qWait(600)

def texts():
    shown, said = [field.text for field in fields.values()], window.session.project.items
    response = next(one for one in said.values() if getattr(one, "side", "") == "north" and hasattr(one, "so_what"))
    assert shown == [response.text, response.because], (shown, response)
    return shown

after, steps_made = texts(), [step.label for step in window.session.steps_done]
window.session.undo()
print(json.dumps([after, texts(), steps_made]))
window.session.mark_saved(window.session.state)
window.close()
"""


@dataclass(frozen=True)
class Outcome:
    """What response and because say after a drag and after one undo, and the steps it made."""

    after: list[str]
    undone: list[str]
    steps: list[str]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "debate.debate.yaml"
    project = made(debate(1), SetField(NORTH, "text", "One two three."), SetField(NORTH, "because", "Alpha beta."))
    save_project(made(project, SetField(NORTH, "status", "draft")), path)
    return path


def drag(file: Path, start: int, end: int, into: str, at: int, key: str = "NoModifier") -> Outcome:
    """Drag the words from `start` to `end` of the response."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "minimal"}
    arguments = [sys.executable, "-c", DRAGS, str(file), str(start), str(end), into, str(at), key]
    done = subprocess.run(arguments, env=environment, check=False, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return Outcome(*json.loads(done.stdout.splitlines()[-1]))


def test_words_move_into_another_field_and_back_by_one_undo(file: Path) -> None:
    moved = drag(file, 4, 8, "because", 6)
    assert moved.after == ["One three.", "Alpha two beta."]
    assert moved.undone == ["One two three.", "Alpha beta."]
    assert moved.steps == ["move words"]


def test_words_move_within_a_field_in_one_step(file: Path) -> None:
    moved = drag(file, 0, 4, "response", 8)
    assert moved.after == ["two One three.", "Alpha beta."]
    assert moved.undone == ["One two three.", "Alpha beta."]
    assert moved.steps == ["draft response"]


def test_a_field_that_is_emptied_by_it_is_no_answer_until_undo(file: Path) -> None:
    moved = drag(file, 0, 14, "because", 11)
    assert moved.after == ["", "Alpha beta.One two three."]
    assert moved.undone == ["One two three.", "Alpha beta."]
    assert moved.steps == ["move words"]
