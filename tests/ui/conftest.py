"""The real window on a small debate, its settings in a folder of their own."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from debateprep import app
from debateprep.core.project import Project
from debateprep.storage.project_file import save_project
from debateprep.storage.samples import sample_path
from debateprep.ui.actions import TABLE
from debateprep.ui.keymap import Keymap
from debateprep.ui.main_window import MainWindow
from debateprep.ui.settings import Settings
from tests.builders import debate

OpenWindow = Callable[[Project], MainWindow]


@pytest.fixture(autouse=True)
def own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture(autouse=True)
def no_windows_of_before() -> Iterator[None]:
    """Delete what a test closed or left: Qt waits for an event loop, Python for a chance, which may be on any thread.

    A window that is left follows the colours of the system, of which there is one for all windows.
    """
    yield
    if QCoreApplication.instance() is not None:
        QApplication.clipboard().clear()  # the offscreen one outlives Python, and what was copied may not
        for one in QApplication.topLevelWidgets():
            if isinstance(one, MainWindow):
                one.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect(1)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings in a file that no window reads."""
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> OpenWindow:
    """Show a window with a project, saved as debate.debate.yaml, open in it."""

    def opened(project: Project) -> MainWindow:
        path = tmp_path / "debate.debate.yaml"
        save_project(project, path)
        window = app.main_window(path)
        qtbot.addWidget(window, before_close_func=leave_unsaved)
        window.resize(1280, 800)
        window.show()
        qtbot.waitExposed(window)
        return window

    return opened


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    """A window on a debate of three claims and two sides."""
    return open_window(debate(claims=3))


@pytest.fixture
def sample(qtbot: QtBot) -> MainWindow:
    """A window on the sample, in which every kind of thing is."""
    window = app.main_window(sample_path())
    qtbot.addWidget(window, before_close_func=leave_unsaved)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def keymap(qtbot: QtBot, tmp_path: Path) -> Keymap:
    """The keys of actions that do nothing."""
    assert qtbot
    return Keymap({row.name: QAction() for row in TABLE}, Settings(tmp_path / "settings.ini"))


@pytest.fixture
def choose_file(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Answer the next file dialogs with a path."""

    def answer(path: Path) -> None:
        def chosen(*_: object, **__: object) -> tuple[str, str]:
            return str(path), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen)

    return answer


def leave_unsaved(window: QWidget) -> None:
    assert isinstance(window, MainWindow)
    window.session.mark_saved(window.session.state)
