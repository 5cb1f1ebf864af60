from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from debateprep import app
from debateprep.ui import theme
from debateprep.ui.main_window import MainWindow
from debateprep.ui.settings import TOURED
from debateprep.ui.start_page import StartPage
from debateprep.ui.tour import Ring, Sign, beside
from tests.builders import debate
from tests.ui import tree
from tests.ui.conftest import OpenWindow, leave_unsaved
from tests.ui.gestures import named
from tests.ui.panel import do, field, write

Key = Qt.Key


@pytest.fixture
def toured(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window at the first stop."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    do(window, "action_tour")
    return window


@pytest.fixture
def start(qtbot: QtBot) -> MainWindow:
    """A window at its start page."""
    window = app.main_window()
    qtbot.addWidget(window, before_close_func=leave_unsaved)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def press(key: Qt.Key) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, key)
    QApplication.processEvents()


def is_shown(window: MainWindow) -> bool:
    return any(sign.isVisible() for sign in window.findChildren(Sign))


def sentence(window: MainWindow) -> str:
    return named(window, "tour_sign", Sign).accessibleDescription()


def ring(window: MainWindow) -> QRect:
    return named(window, "tour_ring", Ring).geometry()


def holds(window: MainWindow, area: QRect, stop: int) -> bool:
    """Whether the ring of a stop is around what is seen of its widget."""
    prepare = window.prepare
    widget = (prepare.reading, window.tool("action_mark_claim"), prepare.answers, window.foot.strip,
              window.tool("action_export"))[stop]  # fmt: skip
    seen = QRect(widget.mapTo(window, QPoint()), widget.size())
    return area.contains(seen.center()) and abs(area.width() - seen.width()) <= 6


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_five_stops_stand_beside_the_real_widgets(toured: MainWindow, key: Qt.Key, qtbot: QtBot) -> None:
    told = []
    for stop in range(5):
        qtbot.waitUntil(lambda stop=stop: holds(toured, ring(toured), stop))  # type: ignore[misc]
        sign = named(toured, "tour_sign", Sign)
        assert toured.rect().contains(sign.geometry())
        told.append(sentence(toured))
        press(key)
    assert len({*told}) == 5
    assert not is_shown(toured)


@pytest.mark.parametrize("stop", range(5))
def test_escape_skips_from_every_stop(toured: MainWindow, stop: int) -> None:
    for _ in range(stop):
        press(Key.Key_Space)
    press(Key.Key_Escape)
    assert not is_shown(toured)
    assert toured.prepare.reading.view.hasFocus()


def test_the_button_beside_next_skips(toured: MainWindow) -> None:
    named(toured, "tour_skip", QPushButton).setFocus()
    press(Key.Key_Return)
    assert not is_shown(toured)


def test_the_ring_follows_another_size(toured: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_Space)
    press(Key.Key_Space)
    for size in ((1400, 900), (911, 512)):
        toured.resize(*size)
        qtbot.waitUntil(lambda: holds(toured, ring(toured), 2))
        assert toured.rect().contains(named(toured, "tour_sign", Sign).geometry())


def test_the_ring_follows_what_is_dragged(toured: MainWindow, qtbot: QtBot) -> None:
    toured.prepare.split.setSizes([300, 980])
    qtbot.waitUntil(lambda: holds(toured, ring(toured), 0))


def test_writing_goes_on_beside_it(toured: MainWindow) -> None:
    write(toured, "claim_statement", "The shield.\nIt holds ")
    assert field(toured, "claim_statement").text == "The shield.\nIt holds "
    assert is_shown(toured)


def test_a_click_goes_through_the_ring(toured: MainWindow) -> None:
    view = toured.prepare.reading.view
    assert toured.childAt(view.mapTo(toured, QPoint(view.width() // 2, 60))) is view.viewport()


def test_it_ends_where_its_widget_is_seen_no_more(toured: MainWindow, qtbot: QtBot) -> None:
    do(toured, "action_view_overview")
    qtbot.waitUntil(lambda: not is_shown(toured))


def test_taken_again_it_begins_anew(toured: MainWindow) -> None:
    first = sentence(toured)
    press(Key.Key_Space)
    do(toured, "action_tour")
    assert sum(sign.isVisible() for sign in toured.findChildren(Sign)) == 1
    press(Key.Key_Escape)
    do(toured, "action_tour")
    QApplication.processEvents()
    assert next(sign for sign in toured.findChildren(Sign) if sign.isVisible()).accessibleDescription() == first


def test_without_a_claim_the_pane_that_waits_for_one_is_shown(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(debate(claims=0))
    do(window, "action_tour")
    window.touring._tour.go_on()  # type: ignore[union-attr]
    window.touring._tour.go_on()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: holds(window, ring(window), 2))


def test_the_sample_is_toured_from_the_start_page(start: MainWindow) -> None:
    do(start, "action_tour")
    assert len(start.session.project.claims) == 20
    assert is_shown(start)


def test_who_is_new_is_shown_around_once(start: MainWindow) -> None:
    start.touring.offer()
    assert named(start, "start_page", StartPage).isVisible()
    assert not is_shown(start)
    start.files.open_sample()
    assert is_shown(start)
    assert start._settings.get(TOURED)
    press(Key.Key_Escape)
    start.files.open_sample()
    assert not is_shown(start)


def test_who_opens_a_file_is_shown_around_at_once(window: MainWindow) -> None:
    assert not is_shown(window)
    window.touring.offer()
    assert is_shown(window)


def test_who_knows_it_is_left_alone(start: MainWindow) -> None:
    start._settings.put(TOURED, value=True)
    start.touring.offer()
    start.files.open_sample()
    assert not is_shown(start)


def test_nobody_is_shown_around_unasked(window: MainWindow, tmp_path: Path) -> None:
    window.open_path(tmp_path / "debate.debate.yaml")
    assert not is_shown(window)


def test_it_is_told_to_who_listens(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    do(window, "action_tour")
    assert told == [f"Tour, 1 of 5: {sentence(window)}"]


def test_it_is_named_and_reached(toured: MainWindow) -> None:
    assert tree.faults(toured) == []
    told = QAccessible.queryAccessibleInterface(named(toured, "tour_sign", Sign))
    assert told.role() is QAccessible.Role.Dialog


@pytest.mark.parametrize("moves", [True, False])
def test_the_ring_slides_only_where_things_may_move(
    toured: MainWindow, monkeypatch: pytest.MonkeyPatch, *, moves: bool
) -> None:
    monkeypatch.setattr(theme, "moves", lambda _widget: moves)
    before = ring(toured)
    named(toured, "tour_next", QPushButton).click()
    assert (ring(toured) == before) is moves


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_follows_the_theme(toured: MainWindow, scheme: str) -> None:
    do(toured, f"action_theme_{scheme}")
    tokens = theme.DARK if scheme == "dark" else theme.LIGHT
    shown = toured.grab().toImage()
    area = named(toured, "tour_sign", Sign).geometry()
    words = next(one for one in named(toured, "tour_sign", Sign).findChildren(QLabel) if one.wordWrap())
    assert shown.pixelColor(area.center().x(), area.top() + 6).name() == tokens.paper.lower()
    assert words.palette().windowText().color().name() == tokens.ink.lower()
    assert shown.pixelColor(ring(toured).center().x(), ring(toured).top() + 2).name() == tokens.accent.lower()
    do(toured, "action_theme_light")


ROOM = QRect(0, 0, 900, 500)


@pytest.mark.parametrize(
    "area",
    [QRect(0, 0, 400, 300), QRect(0, 0, 400, 500), QRect(500, 0, 400, 500), QRect(0, 480, 900, 20),
     QRect(850, 0, 50, 30), QRect(0, 0, 900, 500)],
)  # fmt: skip
def test_the_sentence_stands_in_the_window_beside_what_it_is_about(area: QRect) -> None:
    placed = QRect(beside(area, QSize(320, 100), ROOM), QSize(320, 100))
    assert ROOM.contains(placed)
    assert area == ROOM or not placed.intersects(area)
