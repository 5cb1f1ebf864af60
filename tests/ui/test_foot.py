"""The line at the foot of the window: the goal of a sitting, and what becomes of the file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from debateprep.ui.main_window import MainWindow
from debateprep.ui.settings import WORD_GOAL
from tests.ui.gestures import action, named
from tests.ui.panel import do, write


@pytest.fixture
def goal(window: MainWindow) -> QLabel:
    """What the foot says of a goal of 100 words."""
    window._settings.put(WORD_GOAL, 100)
    window.preferences.chosen.emit()
    return named(window, "word_goal", QLabel)


def says(window: MainWindow) -> str:
    return named(window, "save_state", QLabel).text()


def test_what_becomes_of_the_file_is_said(window: MainWindow, qtbot: QtBot) -> None:
    assert says(window) == "saved"
    write(window, "response:north", "We agree.")
    assert says(window) == "not saved yet"
    do(window, "action_undo")
    assert says(window) == "saved"
    do(window, "action_redo")
    said: list[str] = []
    window.files.saved.connect(lambda: said.append(says(window)))
    action(window, "action_save").trigger()
    qtbot.waitUntil(lambda: window.session.is_saved)
    assert said[0] == "saving …"
    assert says(window) == f"saved {window.files.saved_at}"
    assert window.files.saved_at


def test_that_it_did_not_work_stays_in_sight(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.files.path = tmp_path / "later" / "debate.debate.yaml"
    write(window, "response:north", "We agree.")
    window.files.autosave()
    qtbot.waitUntil(lambda: says(window) == "not saved: the last try did not work")
    window.notice.hide()
    write(window, "response:north", " We do.")
    assert says(window) == "not saved: the last try did not work"
    window.files.path.parent.mkdir()
    window.files.autosave()
    qtbot.waitUntil(lambda: says(window).startswith("saved "))


def test_no_goal_is_shown_before_one_is_set(window: MainWindow) -> None:
    assert not named(window, "word_goal", QLabel).isVisible()


def test_the_words_of_this_sitting_are_counted_up_to_the_goal(window: MainWindow, goal: QLabel, qtbot: QtBot) -> None:
    assert (goal.isVisible(), goal.text()) == (True, "0 of 100 words written")
    write(window, "response:north", "We agree with that.")
    qtbot.waitUntil(lambda: goal.text() == "4 of 100 words written")
    do(window, "action_undo")
    qtbot.waitUntil(lambda: goal.text() == "0 of 100 words written")
    write(window, "response:north", "word " * 100)
    qtbot.waitUntil(lambda: goal.text() == "100 of 100 words written ✓")


def test_another_project_is_another_sitting(window: MainWindow, goal: QLabel) -> None:
    write(window, "response:north", "We agree.")
    window.files.open_sample()
    assert goal.text() == "0 of 100 words written"
