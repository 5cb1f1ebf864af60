"""The map in the real window: its picture, its list, its files."""

import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from debateprep.core.edits import Edit, SetField
from debateprep.ui import theme
from debateprep.ui.debate_map import DebateMapView
from debateprep.ui.main_window import MainWindow
from debateprep.ui.map_list import MapList
from debateprep.ui.map_picture import MapPicture
from tests.core.test_debate_map import mapped
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import named
from tests.ui.panel import do

KEYS = Qt.Key


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    """A window that shows the map of three claims."""
    window = open_window(mapped())
    do(window, "action_view_overview")
    named(window, "show_map", QPushButton).click()
    QApplication.processEvents()
    return window


def picture(window: MainWindow) -> MapPicture:
    return named(window, "map_picture", MapPicture)


def as_list(window: MainWindow) -> MapList:
    named(window, "map_as_list", QPushButton).click()
    return named(window, "map_list", MapList)


def middle_of(window: MainWindow, claim: str) -> QPoint:
    spot = next(spot for spot in picture(window)._drawing.spots if spot.claim == claim)
    zoom = picture(window)._zoom
    return QPoint(round((spot.left + 60) * zoom), round((spot.top + spot.height / 2) * zoom))


def test_the_map_is_drawn_in_the_colours_of_the_sides(window: MainWindow) -> None:
    shown = picture(window).viewport().grab().toImage()
    seen = {shown.pixelColor(x, y).name() for x in range(shown.width()) for y in range(0, shown.height(), 2)}
    tokens = theme.tokens_of(picture(window))
    assert {QColor(tokens.side(0)).name(), QColor(tokens.side(1)).name()} <= seen


def test_arrows_go_from_claim_to_claim_and_return_opens_one(window: MainWindow) -> None:
    assert picture(window).hasFocus()
    for key in (KEYS.Key_Down, KEYS.Key_Down, KEYS.Key_Return):
        QTest.keyClick(picture(window), key)
    assert window.prepare.isVisible()
    assert window.prepare.current == "clm_1"


def test_who_listens_hears_the_current_claim(window: MainWindow) -> None:
    QTest.keyClick(picture(window), KEYS.Key_End)
    assert picture(window).current == "clm_2"
    told = picture(window).accessibleDescription()
    assert told.splitlines() == ["C2 “It was never aimed at anybody.”", "north: no answer yet", "south: no answer yet"]


def test_a_click_makes_a_claim_current_and_two_open_it(window: MainWindow) -> None:
    place = middle_of(window, "clm_1")
    QTest.mouseClick(picture(window).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert picture(window).current == "clm_1"
    QTest.mouseDClick(picture(window).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.prepare.current == "clm_1"
    assert window.prepare.isVisible()


def test_the_pointer_is_told_the_whole_claim(window: MainWindow) -> None:
    place = middle_of(window, "clm_1")
    viewport = picture(window).viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
    assert QToolTip.text().splitlines()[1:] == ["north: defend", "south: rebut"]
    QToolTip.hideText()


def test_the_map_follows_the_debate(window: MainWindow) -> None:
    window.session.apply(Edit("name the theme", (SetField("clm_1", "theme", "Trust"),)))
    assert [words.text for words in picture(window)._drawing.words if words.text == "Trust"] == ["Trust"]


def test_it_is_zoomed_by_keys_and_fits_again(window: MainWindow) -> None:
    before = picture(window)._zoom
    for _ in range(2):
        QTest.keyClick(picture(window), KEYS.Key_Plus)
    assert picture(window)._zoom > before
    named(window, "map_fit", QPushButton).click()
    assert picture(window)._zoom == before


def test_the_list_says_what_the_picture_shows(window: MainWindow) -> None:
    lines = as_list(window).text().splitlines()
    assert lines[0] == "Radars"
    assert "1.2 south · concede · Granted." in lines
    assert lines[-2:] == ["north concedes nothing", "south concedes 1.2"]


def test_the_list_opens_claims_by_keyboard(window: MainWindow) -> None:
    found = as_list(window)
    assert found.hasFocus()
    for key in (KEYS.Key_Down, KEYS.Key_Return):
        QTest.keyClick(found, key)
    assert window.prepare.current == "clm_3"
    assert window.prepare.isVisible()


def test_claims_that_are_open_in_the_list_stay_open(window: MainWindow) -> None:
    found = as_list(window)
    for key in (KEYS.Key_Down, KEYS.Key_Right):
        QTest.keyClick(found, key)
    window.session.apply(Edit("word the claim", (SetField("clm_3", "statement", "Far."),)))
    current = found.currentItem()
    assert current is not None
    assert current.text(0) == "C3 Far."
    assert current.isExpanded()


@pytest.mark.parametrize("ending", [".svg", ".png"])
def test_the_map_is_written_to_a_file(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, choose_file: Callable[[Path], None], ending: str
) -> None:
    target = tmp_path / f"map{ending}"
    choose_file(target)
    named(window, "export_map", QPushButton).click()
    qtbot.waitUntil(lambda: window.notice.text() == f"Wrote map{ending}.")
    if ending == ".svg":
        root = ET.parse(target).getroot()  # noqa: S314  # our own file
        assert "south concedes 1.2" in [one.text for one in root.iter("{http://www.w3.org/2000/svg}text")]
    else:
        assert QImage(str(target)).width() > 1000


def test_a_name_without_an_ending_gets_one(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, choose_file: Callable[[Path], None]
) -> None:
    choose_file(tmp_path / "map")
    named(window, "export_map", QPushButton).click()
    qtbot.waitUntil(lambda: (tmp_path / "map.svg").exists() and bool(window.notice.text()))


def test_a_place_that_cannot_be_written_is_named(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, choose_file: Callable[[Path], None]
) -> None:
    choose_file(tmp_path / "gone" / "map.svg")
    named(window, "export_map", QPushButton).click()
    qtbot.waitUntil(lambda: "folder is not there" in window.notice.text())


def test_both_are_one_widget_with_a_name(window: MainWindow) -> None:
    found = named(window, "debate_map", DebateMapView)
    assert found.accessibleName() == "Map of the debate"
    assert found.isVisible()
