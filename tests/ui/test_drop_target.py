"""A file opens wherever in the window it is dropped; words go into the field under the pointer."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from debateprep import app
from debateprep.storage.samples import sample_path
from debateprep.ui.main_window import MainWindow
from tests.ui import rooms
from tests.ui.conftest import leave_unsaved
from tests.ui.gestures import named, previewed
from tests.ui.panel import field

_COPY, _BUTTON, _NO_KEY = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def sample(qtbot: QtBot) -> MainWindow:
    """A window on the sample, in which every kind of field is."""
    window = app.main_window(sample_path())
    qtbot.addWidget(window, before_close_func=leave_unsaved)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    return window


def drop(widget: QWidget, what: QMimeData) -> None:
    """Let `what` go over a widget: Qt offers it to the widget, and to each above it until one takes it."""
    middle = widget.rect().center()
    QApplication.sendEvent(widget, QDragEnterEvent(middle, _COPY, what, _BUTTON, _NO_KEY))
    QApplication.sendEvent(widget, QDropEvent(QPointF(middle), _COPY, what, _BUTTON, _NO_KEY))


def a_file(path: Path) -> QMimeData:
    """A file as a file manager drags it: with its address as text too."""
    what = QMimeData()
    what.setUrls([QUrl.fromLocalFile(str(path))])
    what.setText(path.as_uri())
    return what


def words() -> QMimeData:
    what = QMimeData()
    what.setText("some words")
    return what


@pytest.mark.parametrize("go", rooms.VIEWS)
def test_nothing_in_the_window_keeps_a_file_for_itself(
    sample: MainWindow, tmp_path: Path, go: rooms.Go, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[QMimeData] = []
    monkeypatch.setattr(sample.articles._drops, "_take", taken.append)
    go(sample)
    QApplication.processEvents()
    kept = []
    for place in (one for one in sample.findChildren(QWidget) if one.acceptDrops() and one.isVisible()):
        taken.clear()
        drop(place, a_file(tmp_path / "a.txt"))
        kept += [] if taken else [f"{type(place).__name__} {place.objectName()}"]
    assert kept == []


@pytest.mark.parametrize("name", ["claim_statement", "comment_text"])
def test_a_file_that_is_dropped_on_a_field_opens(window: MainWindow, tmp_path: Path, qtbot: QtBot, name: str) -> None:
    (tmp_path / "a.txt").write_text("One.", encoding="utf-8")
    here = named(window, name, QWidget)
    before = window.session.project
    drop(getattr(here, "viewport", lambda: here)(), a_file(tmp_path / "a.txt"))
    assert previewed(window, qtbot).article().text == "One."
    assert window.session.project is before


def test_words_that_are_dropped_on_a_field_go_into_it(window: MainWindow) -> None:
    drop(field(window, "claim_statement").viewport(), words())
    drop(named(window, "comment_text", QLineEdit), words())
    assert window.session.project.claims[0].statement == "some words"
    assert named(window, "comment_text", QLineEdit).text() == "some words"
