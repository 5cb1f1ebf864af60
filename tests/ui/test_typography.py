"""Quotation marks that are set while somebody types, where that was chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from debateprep.core.edits import set_field
from debateprep.core.project import SETTINGS
from debateprep.ui.main_window import MainWindow
from debateprep.ui.settings import SMART_QUOTES
from tests.ui.gestures import type_into
from tests.ui.panel import click, do, field, response, write


@pytest.fixture
def setting(window: MainWindow) -> MainWindow:
    """A window in which marks are set."""
    window._settings.put(SMART_QUOTES, True)
    return window


def speak(window: MainWindow, language: str) -> None:
    window.session.apply(set_field(SETTINGS, "dictionary", language, label="choose dictionary"))


def test_marks_stay_straight_until_it_is_chosen(window: MainWindow) -> None:
    write(window, "response:north", '"It\'s so"')
    assert response(window.session.project, "north").text == '"It\'s so"'


def test_marks_are_set_as_they_are_printed(setting: MainWindow) -> None:
    write(setting, "response:north", 'It\'s "so"')
    assert response(setting.session.project, "north").text == "It’s “so”"


def test_the_language_of_the_project_says_which(setting: MainWindow) -> None:
    speak(setting, "fr_FR")
    write(setting, "response:north", '"oui"')
    assert response(setting.session.project, "north").text == "«\u00a0oui\u00a0»"


@pytest.mark.parametrize("language", ["en_US", "fr_FR"])
def test_backspace_right_after_takes_the_straight_one_back(setting: MainWindow, language: str) -> None:
    speak(setting, language)
    write(setting, "response:north", 'a "')
    here = field(setting, "response:north")
    QTest.keyClick(here, Qt.Key.Key_Backspace)
    assert here.text == 'a "'
    QTest.keyClick(here, Qt.Key.Key_Backspace)
    assert here.text == "a "


def test_backspace_later_only_deletes(setting: MainWindow) -> None:
    write(setting, "response:north", '"a')
    here = field(setting, "response:north")
    for _ in range(2):
        QTest.keyClick(here, Qt.Key.Key_Backspace)
    assert here.text == ""


def test_words_of_a_source_and_addresses_keep_their_marks(setting: MainWindow) -> None:
    click(setting, "add_evidence:north")
    write(setting, "evidence_quote", '"word for word"')
    assert field(setting, "evidence_quote").text == '"word for word"'
    write(setting, "response:north", 'https://nato.int/"x')
    assert response(setting.session.project, "north").text == 'https://nato.int/"x'


def test_what_is_selected_gives_way_and_undo_brings_it_back(setting: MainWindow) -> None:
    write(setting, "response:north", "shield")
    setting.session.close_step()
    here = field(setting, "response:north")
    here.selectAll()
    type_into(here, '"')
    assert here.text == "“"
    do(setting, "action_undo")
    assert here.text == "shield"
