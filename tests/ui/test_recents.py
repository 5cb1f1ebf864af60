import os
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from debateprep.storage.glance import Glance, written
from debateprep.storage.project_file import save_project
from debateprep.ui import recents as module
from debateprep.ui.recents import Known, Recents
from debateprep.ui.settings import GLANCES, Settings
from tests.builders import debate


@pytest.fixture
def path(settings: Settings, tmp_path: Path) -> Path:
    """A project of three claims, opened last."""
    path = tmp_path / "a.debate.yaml"
    save_project(debate(claims=3), path)
    os.utime(path, ns=(7, 7))
    settings.remember(path)
    return path


@pytest.fixture
def recents(qtbot: QtBot, settings: Settings, path: Path) -> Recents:
    assert settings.recent == [path]
    return made(qtbot, settings)


def made(qtbot: QtBot, settings: Settings) -> Recents:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Recents(parent, settings)
    made.setProperty("parent", parent)  # it lives as long
    return made


def look(recents: Recents, qtbot: QtBot) -> None:
    with qtbot.waitSignal(recents.learned, timeout=10_000):
        recents.look()


SEEN = Glance(7, "Shield", claims=3, answered=0, sides=2)


def test_a_look_tells_title_and_progress(recents: Recents, path: Path, qtbot: QtBot) -> None:
    assert recents.known(path) == Known()
    look(recents, qtbot)
    assert recents.known(path) == Known(seen=SEEN)


def test_what_was_seen_is_known_at_the_next_start(
    recents: Recents, path: Path, settings: Settings, qtbot: QtBot
) -> None:
    look(recents, qtbot)
    assert made(qtbot, settings).known(path) == Known(seen=SEEN)


def test_only_a_file_that_was_written_since_is_read(
    recents: Recents, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    look(recents, qtbot)
    read: list[int] = []

    def counted(_path: Path, at: int) -> Glance:
        read.append(at)
        return SEEN

    monkeypatch.setattr(module, "glance", counted)
    recents.look()
    qtbot.waitUntil(lambda: not recents._looking)
    assert read == []
    os.utime(path, ns=(8, 8))
    recents.look()
    qtbot.waitUntil(lambda: not recents._looking)
    assert read == [8]


def test_a_file_that_is_gone_keeps_its_title(recents: Recents, path: Path, qtbot: QtBot) -> None:
    look(recents, qtbot)
    path.unlink()
    look(recents, qtbot)
    assert recents.known(path) == Known(is_gone=True, seen=SEEN)


@pytest.mark.parametrize("line", ["{", "7", "[1]", '{"a": 1}', '{"a": ["x", 1, 1, 1, 1]}', '{"a": [1, "b"]}'])
def test_what_is_no_glance_is_not_believed(qtbot: QtBot, settings: Settings, line: str) -> None:
    settings.put(GLANCES, line)
    assert made(qtbot, settings).known(Path("a")) == Known()


def test_a_damaged_file_is_there_and_tells_nothing(recents: Recents, path: Path, qtbot: QtBot) -> None:
    look(recents, qtbot)
    path.write_text("debate: [", encoding="utf-8")
    look(recents, qtbot)
    assert recents.known(path) == Known()


def test_nobody_waits_for_a_disk_that_never_answers(
    recents: Recents, path: Path, settings: Settings, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.remember(tmp_path / "far")
    answers, real = Event(), written
    monkeypatch.setattr(module, "written", lambda one: answers.wait(20) if one.name == "far" else real(one))
    started = time.perf_counter()
    recents.look()
    assert time.perf_counter() - started < 0.5
    qtbot.waitUntil(lambda: recents.known(path).seen is not None, timeout=10_000)
    recents.finish()
    assert time.perf_counter() - started < 10
    answers.set()


def test_a_project_that_moved_is_opened_where_it_is(
    recents: Recents, path: Path, tmp_path: Path, choose_file: Callable[[Path], None], qtbot: QtBot
) -> None:
    choose_file(tmp_path / "b.debate.yaml")
    with qtbot.waitSignal(recents.open_wanted) as wanted:
        recents.locate(path)
    assert wanted.args == [tmp_path / "b.debate.yaml"]
    assert path not in recents.paths
