"""The real window on a small debate, its settings in a folder of their own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from debateprep import app
from debateprep.core.project import Project
from debateprep.storage.project_file import save_project
from debateprep.ui.main_window import MainWindow
from tests.builders import debate

OpenWindow = Callable[[Project], MainWindow]


@pytest.fixture(autouse=True)
def own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture(autouse=True)
def closed_windows_are_gone() -> Iterator[None]:
    """Without it every window of the tests before is there still, and is dressed anew with each new one."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> OpenWindow:
    """Show a window with a project, saved as debate.debate.yaml, open in it."""

    def opened(project: Project) -> MainWindow:
        path = tmp_path / "debate.debate.yaml"
        save_project(project, path)
        window = app.main_window(path)
        qtbot.addWidget(window, before_close_func=_leave_unsaved)
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
def choose_file(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Answer the next file dialogs with a path."""

    def answer(path: Path) -> None:
        def chosen(*_: object, **__: object) -> tuple[str, str]:
            return str(path), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen)

    return answer


def _leave_unsaved(window: QWidget) -> None:
    assert isinstance(window, MainWindow)
    window.session.mark_saved(window.session.state)
