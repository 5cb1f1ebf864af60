"""The line at the foot of the window: the goal of a sitting, and what becomes of the file."""

import pytest
from PySide6.QtWidgets import QLabel

from debateprep.ui.main_window import MainWindow
from debateprep.ui.settings import WORD_GOAL
from tests.ui.gestures import named
from tests.ui.panel import do, write


@pytest.fixture
def goal(window: MainWindow) -> QLabel:
    """What the foot says of a goal of 100 words."""
    window._settings.put(WORD_GOAL, 100)
    window.preferences.chosen.emit()
    return named(window, "word_goal", QLabel)


def test_no_goal_is_shown_before_one_is_set(window: MainWindow) -> None:
    assert not named(window, "word_goal", QLabel).isVisible()


def test_the_words_of_this_sitting_are_counted_up_to_the_goal(window: MainWindow, goal: QLabel) -> None:
    assert (goal.isVisible(), goal.text()) == (True, "0 of 100 words written")
    write(window, "response:north", "We agree with that.")
    assert goal.text() == "4 of 100 words written"
    do(window, "action_undo")
    assert goal.text() == "0 of 100 words written"
    write(window, "response:north", "word " * 100)
    assert goal.text() == "100 of 100 words written ✓"


def test_another_project_is_another_sitting(window: MainWindow, goal: QLabel) -> None:
    write(window, "response:north", "We agree.")
    window.files.open_sample()
    assert goal.text() == "0 of 100 words written"
