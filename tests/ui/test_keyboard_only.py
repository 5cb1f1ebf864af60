"""From the start page to the printed brief with nothing but keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from debateprep import app
from debateprep.core.response import is_answered
from debateprep.storage.project_file import open_project
from debateprep.ui.main_window import MainWindow
from tests.ui.conftest import leave_unsaved
from tests.ui.gestures import previewed, type_into

Key = Qt.Key
NO_KEY, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ARTICLE = "The shield protects all of Europe.\n\nIt was paid for by everybody, and nobody regrets it.\n"


@pytest.fixture
def started(qtbot: QtBot) -> MainWindow:
    """A window as it is on the first day."""
    window = app.main_window()
    qtbot.addWidget(window, before_close_func=leave_unsaved)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def here() -> QWidget:
    """Where a key that is pressed now goes to."""
    found = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
    assert found is not None
    return found


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY, times: int = 1) -> None:
    """Press a key, wherever the keyboard is."""
    for _ in range(times):
        QTest.keyClick(here(), key, modifiers)
        QApplication.processEvents()


def say(words: str) -> None:
    """Type words, wherever the keyboard is."""
    type_into(here(), words)
    QApplication.processEvents()


def tab_to(name: str) -> None:
    """Press Tab until the keyboard is at what is called so, or so begun."""
    for _ in range(80):
        if here().objectName().startswith(name):
            return
        press(Key.Key_Tab)
    pytest.fail(f"Tab does not come to {name}")


def take_article(window: MainWindow, qtbot: QtBot) -> None:
    """Paste what was copied, name it, and use it."""
    QApplication.clipboard().setText(ARTICLE)
    press(Key.Key_V, CTRL)
    preview = previewed(window, qtbot)
    qtbot.waitUntil(preview.isActiveWindow)
    tab_to("import_title")
    press(Key.Key_A, CTRL)
    say("A shield for everybody")
    tab_to("import_author")
    say("Noev, Boyko")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.session.project.articles))
    window.activateWindow()  # as every desktop does once a dialog has gone; the offscreen one does not
    qtbot.waitUntil(window.isActiveWindow)


def mark_first_sentence(window: MainWindow) -> None:
    """Choose the words with Shift and the arrows, and make them a claim."""
    press(Key.Key_F6)
    press(Key.Key_Home, CTRL)
    press(Key.Key_Right, CTRL | SHIFT, times=6)
    press(Key.Key_C)
    (claim,) = window.session.project.claims
    (passage,) = window.session.project.passages(claim.id)
    assert passage.quote.startswith("The shield protects all of Europe")


def answer(stance: int, words: str) -> None:
    """Take a stance and say something for the next side."""
    tab_to("stance:")
    press(Key.Key_Down, times=stance)
    tab_to("response:")
    say(words)


def test_a_brief_is_made_without_a_mouse(
    started: MainWindow, qtbot: QtBot, tmp_path: Path, choose_file: Callable[[Path], None]
) -> None:
    take_article(started, qtbot)
    mark_first_sentence(started)
    press(Key.Key_F7)
    answer(1, "It protects those who asked for it.")
    press(Key.Key_D, CTRL)
    say("Chicago Summit Declaration")
    press(Key.Key_Return)
    say("para. 59")
    press(Key.Key_Tab)
    answer(2, "It protects some, and threatens others.")
    choose_file(tmp_path / "shield.debate.yaml")
    press(Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: started.session.is_saved)
    choose_file(tmp_path / "shield.pdf")
    press(Key.Key_E, CTRL)
    qtbot.waitUntil((tmp_path / "shield.pdf").exists, timeout=30_000)
    qtbot.waitUntil(lambda: "Wrote shield.pdf" in started.notice.text())
    assert (tmp_path / "shield.pdf").read_bytes().startswith(b"%PDF")
    project = open_project(tmp_path / "shield.debate.yaml").loaded.project
    (claim,) = project.claims
    assert [article.title for article in project.articles] == ["A shield for everybody"]
    said = project.responses(claim.id)
    assert [is_answered(response) for response in said] == [True, True]
    assert all(response.stance for response in said)
    assert [(source.title, one.pinpoint) for source in project.sources for one in project.evidence(said[0].id)] == [
        ("Chicago Summit Declaration", "para. 59")
    ]
