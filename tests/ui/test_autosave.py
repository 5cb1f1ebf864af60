from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from debateprep.core.edits import set_field
from debateprep.storage.project_file import open_project
from debateprep.ui.main_window import MainWindow


def change(window: MainWindow, title: str = "Changed") -> None:
    window.session.apply(set_field(window.session.project.root, "title", title, label="rename"))


def is_saved(window: MainWindow) -> bool:
    return window.session.is_saved


def timer(window: MainWindow) -> QTimer:
    return window.autosave.findChildren(QTimer)[0]


def test_the_clock_goes_on_while_somebody_types(window: MainWindow) -> None:
    window.autosave.every(5)
    before = timer(window).timerId()
    change(window)
    window.autosave.every(5)
    assert (timer(window).timerId(), window.autosave.minutes) == (before, 5)
    window.autosave.every(0)
    assert window.autosave.minutes == 0


def test_the_clock_saves_without_a_word(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    change(window, "Щит")
    timer(window).timeout.emit()
    qtbot.waitUntil(lambda: is_saved(window))
    assert open_project(tmp_path / "debate.debate.yaml").loaded.project.debate.title == "Щит"
    assert window.notice.text() == ""


def test_nobody_is_asked_where_a_new_project_should_go(window: MainWindow) -> None:
    window.files.open_sample()
    change(window)
    window.files.autosave()
    assert not is_saved(window)
    assert window.files.path is None


def test_a_save_that_does_not_work_is_said_and_so_is_its_end(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.files.path = tmp_path / "later" / "debate.debate.yaml"
    change(window)
    window.files.autosave()
    qtbot.waitUntil(lambda: window.notice.text() != "")
    assert "debate.debate.yaml" in window.notice.text()
    assert not is_saved(window)
    window.files.path.parent.mkdir()
    window.files.autosave()
    qtbot.waitUntil(lambda: is_saved(window))
    assert window.notice.text() == "debate.debate.yaml is saved again."


def test_a_save_that_ends_late_leaves_the_next_project_alone(window: MainWindow, tmp_path: Path) -> None:
    opened, outcome, project = window.files.opened, Future[str](), window.session.project
    outcome.set_result("")
    window.open_path(tmp_path / "debate.debate.yaml")
    change(window)
    path = tmp_path / "debate.debate.yaml"
    window.files._on_autosaved(path, opened, window.session.state, project, outcome)
    assert not is_saved(window)
