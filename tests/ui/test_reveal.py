"""A file is shown where it lies; without a file manager that can be asked, its folder is opened."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from debateprep.ui.main_window import MainWindow
from debateprep.ui.reveal import reveal
from tests.ui.panel import do


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that were opened; there is no bus of a desktop."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    folders: list[Path] = []

    def note(address: QUrl) -> bool:
        folders.append(Path(address.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return folders


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The commands that were started; none is."""
    commands: list[tuple[str, ...]] = []
    monkeypatch.setattr(subprocess, "Popen", commands.append)
    return commands


@pytest.mark.skipif(sys.platform != "linux", reason="the bus of a desktop is Linux's")
def test_without_a_file_manager_the_folder_is_opened(tmp_path: Path, opened: list[Path]) -> None:
    reveal(tmp_path / "a b.debate.yaml")
    assert opened == [tmp_path]


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_choose_the_file(
    system: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, started: list[tuple[str, ...]], opened: list[Path]
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    reveal(tmp_path / "a.yaml")
    (command,) = started
    assert command[-1].endswith(str(tmp_path / "a.yaml"))
    assert not opened


def test_the_open_project_is_shown_in_its_folder_and_a_new_one_says_that_it_has_none(
    window: MainWindow, opened: list[Path]
) -> None:
    assert window.files.path
    do(window, "action_show_in_folder")
    assert opened == [window.files.path.parent]
    window.files.open_sample()
    do(window, "action_show_in_folder")
    assert len(opened) == 1
    assert "no file yet" in window.notice.text()
