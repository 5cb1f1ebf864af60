"""Nothing moves by itself where somebody asks for less of it: the person in the settings, or the system."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

import debateprep.ui
from debateprep.core.rehearsal import SpeechPart
from debateprep.ui import settings, theme
from debateprep.ui.main_window import MainWindow
from debateprep.ui.rehearse_speech import SpeechPaper
from debateprep.ui.settings_dialog import SettingsDialog
from tests.ui.gestures import named
from tests.ui.panel import do

ANIMATIONS = (
    "QPropertyAnimation",
    "QVariantAnimation",
    "QTimeLine",
    "QSequentialAnimation",
    "QMovie",
    "QGraphicsEffect",
)


class CalmSystem(QProxyStyle):
    """What a system is like on which somebody asked for less motion."""

    def styleHint(  # noqa: N802  # Qt's own
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """No time for any motion."""
        is_motion = hint is QStyle.StyleHint.SH_Widget_Animation_Duration
        return 0 if is_motion else super().styleHint(hint, option, widget, returned)


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    theme.use_calm(False)


@pytest.fixture
def paper(qtbot: QtBot) -> SpeechPaper:
    """A speech on its page."""
    paper = SpeechPaper()
    qtbot.addWidget(paper)
    paper.resize(800, 600)
    paper.show_parts((SpeechPart("clm_1", "C1", "a long answer of many words " * 40, 240),), 0)
    return paper


def depths(paper: SpeechPaper) -> set[float]:
    """Where the words stand while the first of them are said."""
    found = set()
    for word in range(40):
        paper.show_words(word)
        found.add(paper.reach())
    return found


def test_a_speech_glides_and_where_all_is_calm_goes_by_lines(paper: SpeechPaper) -> None:
    gliding = depths(paper)
    theme.use_calm(True)
    assert len(depths(paper)) < len(gliding) / 4


def test_the_caret_does_not_blink_where_all_is_calm(qapp: QApplication) -> None:
    before = qapp.cursorFlashTime()
    theme.use_calm(True)
    assert qapp.cursorFlashTime() == 0
    theme.use_calm(False)
    assert qapp.cursorFlashTime() == before > 0


def test_the_system_is_asked_too(qtbot: QtBot) -> None:
    widget, style = QWidget(), CalmSystem()
    qtbot.addWidget(widget)
    assert theme.moves(widget)
    widget.setStyle(style)
    assert not theme.moves(widget)


def test_calm_is_chosen_in_the_settings_and_holds_at_once(window: MainWindow) -> None:
    do(window, "action_settings")
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    dialog.show_setting(settings.CALM.key)
    named(dialog, f"setting:{settings.CALM.key}", QCheckBox).setChecked(True)
    dialog.accept()
    assert window._settings.get(settings.CALM)
    assert not theme.moves(window)


def test_nothing_else_is_animated() -> None:
    """Whoever adds a motion asks `theme.moves` first, and adds it here."""
    sources = Path(debateprep.ui.__file__).parent.glob("*.py")
    assert [file.name for file in sources if any(name in file.read_text("utf-8") for name in ANIMATIONS)] == []
