import os
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from debateprep import app
from debateprep.storage.samples import sample_path
from debateprep.ui.main_window import MainWindow

WIDGETS = (
    "article_view",
    "claim_list",
    "claim_statement",
    "coverage_strip",
    "unanchored_list",
    "find_bar",
    "article_tabs",
)
PARTS = ("response", "because", "so_what", "stance", "evidence", "word_count", "red_line")
ACTIONS = (
    "mark_claim", "undo", "redo", "save", "next_claim", "previous_claim", "export", "add_passage", "mark_sentence",
    "find", "next_unanchored", "delete_claim", "split_claim", "merge_claims",
)  # fmt: skip


class Bell(QObject):
    rung = Signal(bool)


@pytest.fixture(autouse=True)
def own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))


def test_the_sample_opens_with_everything_in_its_place(qtbot: QtBot) -> None:
    window = app.main_window(sample_path())
    qtbot.addWidget(window)
    names = [*WIDGETS, *(f"{part}:{side.id}" for part in PARTS for side in window.session.project.sides)]
    assert [name for name in names if window.findChild(QWidget, name) is None] == []
    assert [name for name in ACTIONS if window.findChild(QAction, f"action_{name}") is None] == []


def test_the_sample_has_every_claim_answered_by_every_side(qtbot: QtBot) -> None:
    window = app.main_window(sample_path())
    qtbot.addWidget(window)
    project = window.session.project
    assert len(project.claims) == 20
    assert all(said.text for claim in project.claims for said in project.responses(claim.id))


def test_without_a_file_the_start_page_shows(qtbot: QtBot) -> None:
    window = app.main_window()
    qtbot.addWidget(window)
    window.show()
    start = window.findChild(QWidget, "start_page")
    assert start is not None
    assert start.isVisible()


def test_ten_thousand_signals_and_calls_are_survived(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 drops a reference of None at each call and aborts after some 5,000."""
    bell, label = Bell(), QLabel()
    heard: list[bool] = []
    qtbot.addWidget(label)
    bell.rung.connect(heard.append)
    for count in range(10_000):
        bell.rung.emit(True)
        label.setText(str(count))
        label.setEnabled(True)
    assert len(heard) == 10_000


def _is_told(window: MainWindow, name: str) -> bool:
    return any(name in label.text() for label in window.notice.findChildren(QLabel))


def test_what_cannot_be_opened_is_a_notice(qtbot: QtBot, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "loop.yaml").symlink_to(tmp_path / "loop.yaml")
    (tmp_path / "zeros.txt").write_bytes(b"\0" * 99)
    (tmp_path / "deep.yaml").write_bytes(b"debateprep: " + b"[" * 200_000)
    window = app.main_window()
    qtbot.addWidget(window)
    for name in ("pipe.yaml", "loop.yaml", "zeros.txt", "deep.yaml", "missing.yaml", "x" * 300):
        window.open_path(tmp_path / name)
        qtbot.waitUntil(partial(_is_told, window, name), timeout=20_000)


def test_the_window_can_be_drawn_without_a_screen(tmp_path: Path) -> None:
    app.draw(sample_path(), tmp_path / "window.png")
    assert (tmp_path / "window.png").read_bytes().startswith(b"\x89PNG")
