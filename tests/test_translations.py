"""What the window says is in every language's file, and what stands there keeps the parts of the English."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debateprep import app
from debateprep.storage.samples import sample_path
from debateprep.ui import languages
from debateprep.ui.actions import TABLE
from debateprep.ui.languages import CODES
from tests.ui import rooms
from tests.ui.conftest import leave_unsaved
from tools import translations
from tools.interface_words import Text, has_words, interface_words

COMPLETE = CODES  # the languages in which nothing is said in English any more
TEXTS = interface_words()
EXTRACT = "run: python -m tools.translations extract"


@pytest.mark.parametrize("code", CODES)
def test_what_the_window_says_is_in_the_file_and_nothing_else(code: str) -> None:
    assert set(translations.read(code)) == set(TEXTS), EXTRACT


@pytest.mark.parametrize("code", CODES)
def test_no_translation_is_broken(code: str) -> None:
    assert translations.broken(code) == []


@pytest.mark.parametrize("code", COMPLETE)
def test_nothing_is_missing_in_a_language_that_is_complete(code: str) -> None:
    assert translations.missing(code) == []


@pytest.mark.parametrize(
    ("words", "translation"),
    [
        ("{} claims", "Aussagen"),
        ("{} of {}", "{} von {} und {}"),
        ("{:,} words", "{} Wörter"),
        ("&File", "Datei"),
        ("Open…", "Öffnen"),
        ("Open", "Öffnen…"),
        (" words a minute", "Wörter in der Minute"),
        ("One.\n\nTwo.", "Eins. Zwei."),
        ("{} claims", "{ Aussagen"),
    ],
)
def test_a_translation_that_loses_a_part_is_refused(words: str, translation: str) -> None:
    assert translations.faults(words, translation)


@pytest.mark.parametrize(
    ("words", "translation"),
    [("{} of {:,}", "von {1:,} {0}"), ("R&D at {}", "F&E: {}"), ("&File", "Д&атей"), ("Open…", ""), ("50 %", "50 %")],
)
def test_parts_may_change_their_places(words: str, translation: str) -> None:
    assert translations.faults(words, translation) == []


@pytest.fixture
def a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    monkeypatch.setattr(translations, "source_file", lambda code: tmp_path / f"{code}.ts")
    monkeypatch.setattr(translations, "CODES", ("de",))
    monkeypatch.setattr(translations, "interface_words", lambda: [("A", "Open…"), ("B", "{} claims"), ("B", "R < D")])
    translations.extract()
    return "de"


def test_what_is_filled_in_is_kept_and_the_rest_is_missing(a_file: str) -> None:
    told = translations.fill(
        a_file, {"A": {"Open…": "Öffnen…"}, "B": {"{} claims": "Aussagen", "R < D": ""}, "C": {"x": "y"}}
    )
    assert len(told) == 2
    assert translations.read(a_file)["A", "Open…"] == "Öffnen…"
    assert translations.nested(translations.missing(a_file)) == {"B": {"R < D": "", "{} claims": ""}}


def test_a_text_that_moves_keeps_its_translation(a_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    translations.fill(a_file, {"A": {"Open…": "Öffnen…"}})
    monkeypatch.setattr(translations, "interface_words", lambda: [("B", "Open…")])
    translations.extract()
    assert translations.read(a_file) == {("B", "Open…"): "Öffnen…"}


def test_a_file_is_the_same_when_it_is_written_again(a_file: str, tmp_path: Path) -> None:
    translations.fill(a_file, {"B": {"R < D": "a & b"}})
    before = (tmp_path / "de.ts").read_text(encoding="utf-8")
    translations.extract()
    assert (tmp_path / "de.ts").read_text(encoding="utf-8") == before


def test_the_menus_of_a_german_window_are_german(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    german = translations.read("de")
    languages.speak(qapp, "de", tmp_path)
    try:
        window = app.main_window(sample_path())  # its settings say nothing of a language
        languages.speak(qapp, "de", tmp_path)
        qtbot.addWidget(window, before_close_func=leave_unsaved)
        qtbot.waitUntil(lambda: window.menuBar().actions()[0].text() == german["Actions", "&File"])
        assert german["Actions", "&File"] == "&Datei"
        for name, menu in zip(dict.fromkeys(row.menu for row in TABLE), window.menuBar().actions(), strict=True):
            assert menu.text() == german["Actions", name]
    finally:
        languages.speak(qapp, languages.ENGLISH, tmp_path)


class Listener(QTranslator):
    """Notes what is asked to be translated, and gives it back all but as it was."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.asked: set[Text] = set()

    def isEmpty(self) -> bool:  # noqa: N802  # Qt's own
        return False

    def translate(self, context: str, text: str, _hint: str | None = None, _count: int = -1) -> str:
        if context.startswith("Q"):  # Qt's own texts
            return text
        self.asked.add((context, text))
        return f"{text}\u200b"  # unseen; what is left as it is, is asked for again with the name of the base class


@pytest.fixture
def listener(qapp: QApplication) -> Iterator[Listener]:
    heard = Listener(qapp)
    qapp.installTranslator(heard)
    yield heard
    qapp.removeTranslator(heard)
    heard.setParent(None)


def test_whatever_a_view_or_a_dialog_says_can_be_translated(
    listener: Listener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    window = app.main_window(sample_path())
    qtbot.addWidget(window, before_close_func=leave_unsaved)
    window.show()
    qtbot.waitExposed(window)
    for go in rooms.VIEWS:
        go(window)
        QApplication.processEvents()
        if go is rooms.start_page:
            window.open_path(sample_path())
    for make in rooms.DIALOGS:
        dialog = make(window)
        qtbot.addWidget(dialog)
        dialog.show()
        QApplication.processEvents()
    unknown = {(context, words) for context, words in listener.asked - set(TEXTS) if has_words(words)}
    assert unknown == set()
    assert len(listener.asked) > 500
