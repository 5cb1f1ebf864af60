from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from debateprep.storage.project_file import save_project
from debateprep.ui.main_window import MainWindow
from debateprep.ui.recent_menu import RecentMenu
from debateprep.ui.recents import Recents
from debateprep.ui.settings import Settings
from tests.builders import debate
from tests.ui.gestures import named


def listed(menu: RecentMenu) -> list[tuple[str, bool]]:
    return [(action.text(), action.isEnabled()) for action in menu.actions() if not action.isSeparator()]


@pytest.fixture
def menu(qtbot: QtBot, settings: Settings) -> Iterator[RecentMenu]:
    parent = QWidget()
    qtbot.addWidget(parent)
    recents = Recents(parent, settings)
    yield RecentMenu(recents, parent)
    recents.finish()
    parent.close()


def test_the_latest_stands_first_and_what_is_gone_says_so(
    menu: RecentMenu, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "R&D\n1.yaml").touch()
    settings.remember(tmp_path / "gone.yaml")
    settings.remember(tmp_path / "R&D\n1.yaml")
    menu.list_paths()
    assert listed(menu) == [("R&&D 1.yaml", True), ("gone.yaml", True), ("Clear the list", True)]
    qtbot.waitUntil(lambda: listed(menu)[1] == ("gone.yaml · moved or deleted", True), timeout=10_000)


def test_what_is_gone_is_looked_for(
    menu: RecentMenu, settings: Settings, tmp_path: Path, choose_file: Callable[[Path], None], qtbot: QtBot
) -> None:
    settings.remember(tmp_path / "gone.yaml")
    menu.list_paths()
    qtbot.waitUntil(lambda: "moved" in listed(menu)[0][0], timeout=10_000)
    choose_file(tmp_path / "b.yaml")
    with qtbot.waitSignal(menu._recents.open_wanted):
        menu.actions()[0].trigger()


def test_equal_names_are_told_apart_by_their_folders(menu: RecentMenu, settings: Settings, tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "d.yaml").touch()
        settings.remember(tmp_path / folder / "d.yaml")
    menu.list_paths()
    assert len({words for words, _ in listed(menu)}) == 3


def test_the_list_can_be_emptied(menu: RecentMenu, settings: Settings, tmp_path: Path) -> None:
    settings.remember(tmp_path / "a.yaml")
    menu.list_paths()
    menu.actions()[-1].trigger()
    menu.list_paths()
    assert listed(menu) == [("Clear the list", False)]


def test_a_project_is_opened_from_the_menu(window: MainWindow, tmp_path: Path) -> None:
    save_project(debate(claims=1), tmp_path / "other.debate.yaml")
    window.open_path(tmp_path / "other.debate.yaml")
    menu = named(window, "menu_recent", RecentMenu)
    menu.list_paths()
    menu.actions()[1].trigger()
    assert window.files.name == "debate.debate.yaml"
    assert len(window.session.project.claims) == 3
