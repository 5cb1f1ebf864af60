import subprocess
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from debateprep import resources
from debateprep.ui import languages
from debateprep.ui.settings import LANGUAGE

LRELEASE = Path(PySide6.__file__).parent / "lrelease"
GERMAN = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de_DE"><context>
<name>Actions</name><message><source>Open…</source><translation>Öffnen…</translation></message></context></TS>"""


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    if not LRELEASE.is_file():
        pytest.skip("this PySide6 brings no lrelease")
    (tmp_path / "de.ts").write_text(GERMAN, encoding="utf-8")
    compiled = str(tmp_path / "debateprep_de.qm")
    subprocess.run([LRELEASE, "-silent", str(tmp_path / "de.ts"), "-qm", compiled], check=True)
    monkeypatch.setattr(resources, "folder", lambda _: tmp_path)


def open_in_words() -> str:
    return QCoreApplication.translate("Actions", "Open…")


@pytest.mark.usefixtures("german")
def test_a_translation_that_is_there_is_offered_and_spoken(qapp: QApplication) -> None:
    assert ("de", "Deutsch") in LANGUAGE.offered
    assert languages.speak(qapp, "de")
    try:
        assert open_in_words() == "Öffnen…"
    finally:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
            translator.setParent(None)
    assert open_in_words() == "Open…"


@pytest.mark.parametrize("language", [languages.ENGLISH, "xx", ""])
def test_without_a_translation_it_is_english(qapp: QApplication, language: str) -> None:
    assert not languages.speak(qapp, language)
    assert open_in_words() == "Open…"
