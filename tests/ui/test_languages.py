from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox
from pytestqt.qtbot import QtBot

from debateprep.core.edits import mark_claim
from debateprep.core.sentence import say
from debateprep.ui import languages
from debateprep.ui.main_window import MainWindow
from debateprep.ui.sentences import Number, spoken
from debateprep.ui.sentences import named as in_words
from debateprep.ui.settings import LANGUAGE
from debateprep.ui.settings_dialog import SettingsDialog
from debateprep.ui.text_field import TextField
from tests.builders import TEXT, debate
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import named, type_into

GERMAN = {
    ("Actions", "&File"): "&Datei",
    ("Actions", "Open…"): "Öffnen…",
    ("ActionStates", "Undo {}"): "Rückgängig: {}",
    ("Sentences", "mark claim {}"): "Aussage {} markieren",
    ("Sentences", "{} {} changed"): "{1}: {0} geändert",
    ("Sentences", "claims"): "Aussagen",
    ("Values", "official statement"): "amtliche Erklärung",
}


def linguist_file(texts: dict[tuple[str, str], str]) -> str:
    contexts = "".join(
        f"<context><name>{context}</name><message><source>{source.replace('&', '&amp;')}</source>"
        f"<translation>{words.replace('&', '&amp;')}</translation></message></context>"
        for (context, source), words in texts.items()
    )
    return f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de">{contexts}</TS>'


@pytest.fixture
def a_little_german(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "de.ts").write_text(linguist_file(GERMAN), encoding="utf-8")
    monkeypatch.setattr(languages, "source_file", lambda code: tmp_path / f"{code}.ts")


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    languages.speak(qapp, languages.ENGLISH, tmp_path)
    yield
    languages.speak(qapp, languages.ENGLISH, tmp_path)
    QLocale.setDefault(QLocale.system())


def open_in_words() -> str:
    return QCoreApplication.translate("Actions", "Open…")


def choose(window: MainWindow, language: str) -> None:
    window.edit_settings()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    box = named(dialog, f"setting:{LANGUAGE.key}", QComboBox)
    box.setCurrentIndex(box.findData(language))
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def first_menu(window: MainWindow) -> str:
    return window.menuBar().actions()[0].text()


@pytest.mark.parametrize("code", languages.CODES)
def test_every_language_is_offered_and_spoken_and_qt_speaks_it_too(
    qapp: QApplication, tmp_path: Path, code: str
) -> None:
    assert code in dict(LANGUAGE.offered)
    assert languages.speak(qapp, code, tmp_path)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    assert QLocale().toString(QDate(2012, 5, 23), "MMMM") != "May"


@pytest.mark.usefixtures("a_little_german")
def test_what_is_spoken_once_is_not_compiled_again(qapp: QApplication, tmp_path: Path) -> None:
    assert languages.speak(qapp, "de", tmp_path)
    assert open_in_words() == "Öffnen…"
    first = (tmp_path / "debateprep_de.qm").stat().st_mtime_ns
    assert languages.speak(qapp, languages.ENGLISH, tmp_path) is False
    assert open_in_words() == "Open…"
    languages.speak(qapp, "de", tmp_path)
    assert (tmp_path / "debateprep_de.qm").stat().st_mtime_ns == first


@pytest.mark.parametrize("language", [languages.ENGLISH, "xx", ""])
def test_without_a_translation_it_is_english(qapp: QApplication, tmp_path: Path, language: str) -> None:
    assert not languages.speak(qapp, language, tmp_path)
    assert open_in_words() == "Open…"


@pytest.mark.usefixtures("a_little_german")
def test_what_other_rooms_say_is_said_in_the_language_of_the_window(qapp: QApplication, tmp_path: Path) -> None:
    told = say("{} {} changed", 3, say("claims"))
    assert told == spoken(told) == "3 claims changed"
    languages.speak(qapp, "de", tmp_path)
    assert spoken(told) == "Aussagen: 3 geändert"
    assert spoken("said by nobody") == "said by nobody"
    assert in_words("official-statement") == "amtliche Erklärung"
    assert in_words("a-kind of my own") == "a kind of my own"


@pytest.mark.usefixtures("a_little_german")
def test_numbers_are_grouped_as_the_language_does(qapp: QApplication, tmp_path: Path) -> None:
    assert f"{Number(12345):,} and {Number(12345)}" == "12,345 and 12345"
    languages.speak(qapp, "de", tmp_path)
    assert f"{Number(12345):,}" == "12.345"
    assert spoken(say("{:,} of {:,}", 1234, 5)) == "1.234 of 5"


@pytest.mark.usefixtures("a_little_german")
def test_another_language_is_spoken_at_once_around_the_same_work(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(debate(claims=3))
    window.session.apply(mark_claim(window.session.project, "art_1", 0, len(TEXT.split()[0])))
    window.prepare.choose("clm_2")
    project, geometry, path = window.session.project, window.geometry(), window.files.path
    choose(window, "de")
    qtbot.waitUntil(lambda: first_menu(window) == "&Datei")
    assert window.session.project is project
    assert not window.session.is_saved
    assert window.isWindowModified()
    assert window.prepare.current == "clm_2"
    assert window.prepare.isVisible()
    assert (window.geometry(), window.files.path) == (geometry, path)
    undo = window.actions_by_name["action_undo"]
    assert undo.text() == "Rückgängig: Aussage C4 markieren"
    undo.trigger()
    assert len(window.session.project.claims) == 3
    choose(window, languages.ENGLISH)
    qtbot.waitUntil(lambda: first_menu(window) == "&File")
    window.actions_by_name["action_redo"].trigger()
    assert window.actions_by_name["action_undo"].text() == "Undo mark claim C4"


@pytest.mark.usefixtures("a_little_german")
def test_what_was_being_typed_is_kept_when_the_language_changes(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(debate(claims=1))
    field = window.findChild(TextField, "response:north")
    assert field is not None
    type_into(field, "Half a sen")
    choose(window, "de")
    qtbot.waitUntil(lambda: first_menu(window) == "&Datei")
    field = window.findChild(TextField, "response:north")
    assert field is not None
    assert field.toPlainText() == "Half a sen"
    type_into(field, "tence")
    said = next(said for said in window.session.project.responses("clm_1") if said.side == "north")
    assert sorted(said.text) == sorted("Half a sentence")


@pytest.mark.usefixtures("a_little_german")
@pytest.mark.parametrize("view", ["overview", "brief", "rehearse", "sources", "start"])
def test_the_same_view_is_seen_in_another_language(qtbot: QtBot, window: MainWindow, view: str) -> None:
    show = {"sources": window.sources.show, "start": window.close_project}
    show.get(view, getattr(window, f"show_{view}", window.show_prepare))()
    choose(window, "de")
    qtbot.waitUntil(lambda: first_menu(window) == "&Datei")
    seen = window._pages.currentWidget()
    if view == "sources":
        assert window.sources.is_shown
    elif view == "start":
        assert seen is window._start
    else:
        assert window.views.name_of(seen) == view
