import pytest
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from debateprep.ui.pace_dialog import PaceDialog
from tests.ui.gestures import named

WORDS = " ".join(["word"] * 100)


class Watch:
    """A clock that is where it was set."""

    def __init__(self) -> None:
        self.seconds = 7.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def dialog(qtbot: QtBot, watch: Watch) -> PaceDialog:
    made = PaceDialog(WORDS, now=watch)
    qtbot.addWidget(made)
    made.show()
    return made


def read_for(dialog: PaceDialog, watch: Watch, seconds: float) -> None:
    button = named(dialog, "pace_clock", QPushButton)
    button.click()
    watch.seconds += seconds
    button.click()


def test_the_words_to_read_are_shown_as_they_are(dialog: PaceDialog) -> None:
    assert named(dialog, "pace_text", QLabel).text() == WORDS


def test_words_over_time_are_offered(dialog: PaceDialog, watch: Watch) -> None:
    use = named(dialog, "pace_use", QPushButton)
    assert not use.isVisible()
    read_for(dialog, watch, 48.4)
    assert (named(dialog, "pace_time", QLabel).text(), use.text()) == ("0:48", "Use 124 words a minute")
    use.click()
    assert (dialog.result(), dialog.pace) == (QDialog.DialogCode.Accepted, 124)


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.0, "0:00 is too short"), (1.0, "0:01 is too short"), (3_000.0, "50:00 is too long")]
)
def test_a_clock_that_cannot_be_right_is_not_offered(
    dialog: PaceDialog, watch: Watch, seconds: float, words: str
) -> None:
    read_for(dialog, watch, seconds)
    assert not named(dialog, "pace_use", QPushButton).isVisible()
    assert any(label.text().startswith(f"{words} for 100 words. Start") for label in dialog.findChildren(QLabel))


def test_measuring_is_called_off(dialog: PaceDialog) -> None:
    named(dialog, "pace_cancel", QPushButton).click()
    assert (dialog.isVisible(), dialog.pace) == (False, 0)


def test_reading_once_more_takes_the_offer_back(dialog: PaceDialog, watch: Watch) -> None:
    read_for(dialog, watch, 48.4)
    named(dialog, "pace_clock", QPushButton).click()
    assert not named(dialog, "pace_use", QPushButton).isVisible()


def test_new_projects_follow_unless_told_otherwise(dialog: PaceDialog) -> None:
    assert dialog.is_for_new_projects
    named(dialog, "pace_everywhere", QCheckBox).click()
    assert not dialog.is_for_new_projects
