"""Nothing is cut: every label and button of every view and dialog is measured, in a low window and in large letters."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QScreen
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debateprep import app, folders
from debateprep.storage.samples import sample_path
from debateprep.ui import languages, settings
from debateprep.ui.main_window import MainWindow
from debateprep.ui.settings import Settings
from tests.ui import cuts, rooms
from tests.ui.conftest import leave_unsaved


@dataclass(frozen=True)
class Desk:
    """A screen, and how the window stands on it."""

    name: str
    size: QSize
    letters: float  # times as large as usual
    language: str = languages.ENGLISH


LANGUAGES = (languages.ENGLISH,)
DESKS = [
    Desk(f"{name}-{language}", size, letters, language)
    for language in LANGUAGES
    for name, size, letters in (
        ("1366x768 at 150 %", QSize(911, 512), 1.0),
        ("1920x1080 in letters of 200 %", QSize(1920, 1000), 2.0),
    )
]


@pytest.fixture(params=DESKS, ids=[desk.name for desk in DESKS])
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """A window on the sample, on each of the desks."""
    desk: Desk = request.param
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: desk.size)
    Settings(folders.config() / "settings.ini").put(settings.LANGUAGE, desk.language)
    before = QFont(qapp.font())
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * desk.letters)
    qapp.setFont(larger)
    window = app.main_window(sample_path())
    qtbot.addWidget(window, before_close_func=leave_unsaved)
    window.resize(desk.size)
    window.show()
    qtbot.waitExposed(window)
    yield window
    qapp.setFont(before)


@pytest.mark.parametrize("go", rooms.VIEWS)
def test_nothing_of_a_view_is_cut(window: MainWindow, go: rooms.Go) -> None:
    size = window.size()
    go(window)
    QApplication.processEvents()
    assert [*cuts.cut(window), *cuts.cut_tabs(window)] == []
    assert window.size() == size


@pytest.mark.parametrize("make", rooms.DIALOGS)
def test_nothing_of_a_dialog_is_cut(window: MainWindow, qtbot: QtBot, make: rooms.Make) -> None:
    dialog = make(window)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert [*cuts.cut(dialog), *cuts.cut_tabs(dialog)] == []
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()
