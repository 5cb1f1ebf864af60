"""The one-folder app: its icon, what goes into it, and whose libraries others get. The run `build` builds it."""

import os
import runpy
import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QImage

from debateprep import resources
from tools.build_app import icon_files, kept, qm_files

GERMAN = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de_DE"><context>
<name>Actions</name><message><source>Open…</source><translation>Öffnen…</translation></message></context></TS>"""
TOOLS = Path(icon_files.__file__).parent


@pytest.fixture
def icons(tmp_path: Path) -> Path:
    icon_files.write(resources.path("icons/app.svg"), tmp_path / "icons")
    return tmp_path / "icons"


def test_the_icon_for_windows_has_every_size(icons: Path) -> None:
    data = (icons / "app.ico").read_bytes()
    assert data[:6] == struct.pack("<HHH", 0, 1, len(icon_files.ICO_SIZES))
    for number, size in enumerate(icon_files.ICO_SIZES):
        length, at = struct.unpack_from("<II", data, 6 + 16 * number + 8)
        assert QImage.fromData(data[at : at + length]).width() == size


def test_the_icon_for_macos_has_every_size(icons: Path) -> None:
    data, found = (icons / "app.icns").read_bytes(), {}
    assert struct.unpack_from(">4sI", data) == (b"icns", len(data))
    at = 8
    while at < len(data):
        name, length = struct.unpack_from(">4sI", data, at)
        found[name] = QImage.fromData(data[at + 8 : at + length]).width()
        at += length
    assert found == icon_files.ICNS_SIZES


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        r"PySide6\plugins\platforms\qwindows.dll",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/QtPrintSupport.abi3.so",
        "debateprep/_resources/help/privacy.md",
        "debateprep/_resources/translations/debateprep_fr.qm",
        "PySide6/Qt/translations/qtbase_fr.qm",
    ],
)
def test_what_the_window_needs_goes_into_the_app(place: str) -> None:
    assert kept.is_wanted(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "Qt6Qml.dll",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "PySide6/Qt/translations/designer_fr.qm",
    ],
)
def test_what_it_does_not_need_stays_out(place: str) -> None:
    assert not kept.is_wanted(place)


def test_translations_are_compiled_to_lie_beside_their_sources(tmp_path: Path) -> None:
    source = tmp_path / "resources" / "languages" / "debateprep_de.ts"
    source.parent.mkdir(parents=True)
    source.write_text(GERMAN, encoding="utf-8")
    made = qm_files.compiled(tmp_path / "resources", tmp_path / "made")
    assert made == [(str(tmp_path / "made" / "debateprep_de.qm"), "languages")]
    translator = QTranslator()
    assert translator.load(made[0][0])
    assert translator.translate("Actions", "Open…") == "Öffnen…"


@pytest.mark.parametrize("before", ["", "/opt/own"])
def test_what_the_app_starts_of_the_system_gets_the_systems_libraries(
    before: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", f"/app/_internal:{before}")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(TOOLS / "own_libraries.py"))
    assert os.environ.get("LD_LIBRARY_PATH", "") == before


def test_the_recipe_takes_every_part_of_the_program_along() -> None:
    recipe = (TOOLS / "debateprep.spec").read_text(encoding="utf-8")
    assert 'collect_submodules("debateprep")' in recipe
    assert '"debateprep/_resources"' in recipe
