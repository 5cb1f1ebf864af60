import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from debateprep import app, folders
from debateprep.storage.project_file import save_project
from debateprep.storage.samples import sample_path
from debateprep.ui.main_window import MainWindow
from debateprep.ui.recent_list import RecentList, RecentRow
from debateprep.ui.settings import Settings
from debateprep.ui.start_page import StartPage
from debateprep.ui.start_row import StartRow
from tests.builders import debate
from tests.ui import tree
from tests.ui.conftest import leave_unsaved
from tests.ui.gestures import named

OpenStart = Callable[[], MainWindow]


@pytest.fixture
def remembered() -> Settings:
    """The settings that the window will read."""
    folders.config().mkdir(parents=True)
    return Settings(folders.config() / "settings.ini")


@pytest.fixture
def open_start(qtbot: QtBot) -> OpenStart:
    """Show a window at its start page."""

    def opened() -> MainWindow:
        window = app.main_window()
        qtbot.addWidget(window, before_close_func=leave_unsaved)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return opened


def remember(settings: Settings, *paths: Path) -> None:
    for path in paths:
        settings.remember(path)
    settings._store.sync()


def row(window: MainWindow, at: int = 0) -> RecentRow:
    found = named(window, "recent_list", RecentList).findChildren(RecentRow)[at]
    assert isinstance(found, RecentRow)
    return found


def shown(window: MainWindow, qtbot: QtBot) -> RecentRow:
    """The first row, once more than its name is known."""
    qtbot.waitUntil(lambda: bool(row(window).button.words.below_aside), timeout=10_000)
    return row(window)


def way(window: MainWindow, words: str) -> StartRow:
    return next(one for one in window.findChildren(StartRow) if one.words.title.startswith(words))


def test_a_row_tells_title_folder_day_and_progress(
    open_start: OpenStart, remembered: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "a.debate.yaml"
    path.write_bytes(sample_path().read_bytes())
    os.utime(path, (1_700_000_000, 1_700_000_000))
    remember(remembered, path)
    words = shown(open_start(), qtbot).button.words
    assert words.title == "European missile defence after Chicago"
    assert words.below == str(tmp_path)
    day = QDateTime.fromSecsSinceEpoch(1_700_000_000).date()
    assert words.aside == QLocale().toString(day, QLocale.FormatType.ShortFormat)
    assert words.below_aside == "● 20 of 20 claims answered on both sides"


@pytest.mark.parametrize(
    ("claims", "sides", "expected"),
    [(0, ("a", "b"), "○ no claims yet"), (2, ("a", "b"), "○ 0 of 2 claims answered on both sides"),
     (2, ("a", "b", "c"), "○ 0 of 2 claims answered on all 3 sides")],
)  # fmt: skip
def test_progress_is_told_for_any_number_of_sides(
    open_start: OpenStart, remembered: Settings, tmp_path: Path, qtbot: QtBot, claims: int, sides: tuple[str, ...],
    expected: str,
) -> None:  # fmt: skip
    save_project(debate(claims, sides), tmp_path / "a.debate.yaml")
    remember(remembered, tmp_path / "a.debate.yaml")
    assert shown(open_start(), qtbot).button.words.below_aside == expected


@pytest.mark.parametrize(("ago", "expected"), [(0, ":"), (86_400, "yesterday")])
def test_what_was_written_lately_is_told_so(
    open_start: OpenStart, remembered: Settings, tmp_path: Path, qtbot: QtBot, ago: int, expected: str
) -> None:
    save_project(debate(), tmp_path / "a.debate.yaml")
    os.utime(tmp_path / "a.debate.yaml", (time.time() - ago,) * 2)
    remember(remembered, tmp_path / "a.debate.yaml")
    assert expected in shown(open_start(), qtbot).button.words.aside


def test_a_project_is_opened_from_its_row(open_start: OpenStart, remembered: Settings, tmp_path: Path) -> None:
    save_project(debate(claims=2), tmp_path / "a.debate.yaml")
    remember(remembered, tmp_path / "a.debate.yaml")
    window = open_start()
    row(window).button.click()
    assert len(window.session.project.claims) == 2


def test_a_project_that_moved_is_found_again(
    open_start: OpenStart, remembered: Settings, tmp_path: Path, choose_file: Callable[[Path], None], qtbot: QtBot
) -> None:
    save_project(debate(claims=2), tmp_path / "here.debate.yaml")
    remember(remembered, tmp_path / "gone.debate.yaml")
    window = open_start()
    qtbot.waitUntil(lambda: named(row(window), "locate", QPushButton).isVisible(), timeout=10_000)
    assert "Not found any more" in row(window).button.words.below
    choose_file(tmp_path / "here.debate.yaml")
    named(row(window), "locate", QPushButton).click()
    assert window.files.path == tmp_path / "here.debate.yaml"
    assert window.recents.paths == [tmp_path / "here.debate.yaml"]


def test_a_project_that_moved_is_taken_off_the_list(
    open_start: OpenStart, remembered: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    remember(remembered, tmp_path / "gone.debate.yaml")
    window = open_start()
    qtbot.waitUntil(lambda: named(row(window), "forget", QPushButton).isVisible(), timeout=10_000)
    named(row(window), "forget", QPushButton).click()
    assert window.recents.paths == []
    assert not named(window, "recent_list", RecentList).isVisible()


def test_delete_takes_a_row_off_and_goes_to_the_next(
    open_start: OpenStart, remembered: Settings, tmp_path: Path
) -> None:
    remember(remembered, tmp_path / "b", tmp_path / "a")
    window = open_start()
    row(window).button.setFocus()
    QTest.keyClick(row(window).button, Qt.Key.Key_Delete)
    assert window.recents.paths == [tmp_path / "b"]
    assert row(window).button.hasFocus()


def test_a_project_that_cannot_be_found_stays_on_the_list(
    open_start: OpenStart, remembered: Settings, tmp_path: Path
) -> None:
    remember(remembered, tmp_path / "unplugged.debate.yaml")
    window = open_start()
    row(window).button.click()
    assert "unplugged.debate.yaml" in window.notice.text()
    assert window.recents.paths == [tmp_path / "unplugged.debate.yaml"]


def test_the_arrow_keys_go_through_all_of_the_page(open_start: OpenStart, remembered: Settings, tmp_path: Path) -> None:
    remember(remembered, tmp_path / "b", tmp_path / "a")
    window = open_start()
    passed = []
    for _ in range(7):
        here = QApplication.focusWidget()
        assert isinstance(here, StartRow)
        passed.append(here.words.title)
        QTest.keyClick(here, Qt.Key.Key_Down)
    assert passed == ["New from article…", "Paste an article", "Empty project", "Open project…",
                      "Look at the sample", "a", "b"]  # fmt: skip
    assert named(window, "start_page", StartPage).isVisible()


def test_a_row_is_read_out_whole(open_start: OpenStart, remembered: Settings, tmp_path: Path, qtbot: QtBot) -> None:
    save_project(debate(claims=2), tmp_path / "a.debate.yaml")
    remember(remembered, tmp_path / "gone.debate.yaml", tmp_path / "a.debate.yaml")
    window = open_start()
    told = QAccessible.queryAccessibleInterface(shown(window, qtbot).button)
    assert told.role() is QAccessible.Role.Button
    assert told.text(QAccessible.Text.Name) == "Shield"
    assert "0 of 2 claims answered" in told.text(QAccessible.Text.Description)
    qtbot.waitUntil(lambda: named(row(window, 1), "locate", QPushButton).isVisible(), timeout=10_000)
    assert tree.faults(window) == []


def test_an_empty_project_is_begun_at_once_and_asks_nothing(open_start: OpenStart) -> None:
    window = open_start()
    way(window, "Empty project").click()
    assert window.prepare.isVisible()
    assert window.session.project.articles == ()
    window.close_project()
    assert named(window, "start_page", StartPage).isVisible()


def test_the_sample_is_shown(open_start: OpenStart) -> None:
    window = open_start()
    way(window, "Look at the sample").click()
    assert len(window.session.project.claims) == 20


@pytest.mark.parametrize("width", [911, 1280])
def test_what_the_app_says_is_never_cut(
    open_start: OpenStart, remembered: Settings, tmp_path: Path, width: int
) -> None:
    remember(remembered, *(tmp_path / f"a project with a rather long name {number}" for number in range(9)))
    window = open_start()
    window.resize(width, 512)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (width, 512)
    for one in window.findChildren(StartRow):
        assert one.width() >= one.minimumSizeHint().width()
        if one.objectName() != "recent":
            assert one.width() >= one.sizeHint().width()


def test_a_row_is_painted(open_start: OpenStart) -> None:
    picture = way(open_start(), "Paste").grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert len({picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}) > 3
