from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from debateprep.core.edits import SetField
from debateprep.core.response import response_id
from debateprep.core.template import Keeping, template_of
from debateprep.storage.project_file import open_project, save_project
from debateprep.ui.main_window import MainWindow
from debateprep.ui.notices import Notice
from tests.builders import debate, made
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import action, named

ChooseFile = Callable[[Path], None]
ANSWERED = made(debate(2), SetField(response_id("clm_1", "north"), "text", "Mine."))


@pytest.fixture
def template(tmp_path: Path) -> Path:
    path = tmp_path / "topic.debate.yaml"
    save_project(template_of(ANSWERED, Keeping(claims=True)), path)
    return path


def save_as_template(window: MainWindow, *ticked: str) -> None:
    action(window, "action_save_template").trigger()
    for name in ticked:
        named(window, name, QCheckBox).click()
    named(window, "template_save", QPushButton).click()


def told(window: MainWindow) -> str:
    return named(window, "notice", Notice).text()


def test_a_template_is_written_and_what_is_left_out_is_said(
    open_window: OpenWindow, choose_file: ChooseFile, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(ANSWERED)
    choose_file(tmp_path / "topic")
    save_as_template(window)
    qtbot.waitUntil(lambda: "Wrote the template topic.debate.yaml." in told(window))
    assert "Left out are claims: 2, responses and replies: 1." in told(window)
    written = open_project(tmp_path / "topic.debate.yaml").loaded.project
    assert (written.debate.template, written.claims) == (True, ())
    assert window.session.project == ANSWERED
    assert window.files.path == tmp_path / "debate.debate.yaml"


def test_claims_stay_where_they_are_ticked(
    open_window: OpenWindow, choose_file: ChooseFile, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(ANSWERED)
    choose_file(tmp_path / "topic")
    save_as_template(window, "template_claims")
    qtbot.waitUntil((tmp_path / "topic.debate.yaml").exists)
    assert len(open_project(tmp_path / "topic.debate.yaml").loaded.project.claims) == 2


def test_the_project_itself_is_not_written_over(
    open_window: OpenWindow, choose_file: ChooseFile, tmp_path: Path
) -> None:
    window = open_window(ANSWERED)
    choose_file(tmp_path / "debate.debate.yaml")
    save_as_template(window)
    assert "is the project itself" in told(window)
    assert open_project(tmp_path / "debate.debate.yaml").loaded.project == ANSWERED


def test_opening_a_template_begins_an_unsaved_project_and_leaves_it_alone(
    window: MainWindow, template: Path, choose_file: ChooseFile, qtbot: QtBot
) -> None:
    before = template.read_bytes()
    window.open_path(template)
    assert (window.files.path, window.session.is_saved) == (None, False)
    assert len(window.session.project.claims) == 2
    assert "Begun on the template topic.debate.yaml" in told(window)
    choose_file(template.with_name("mine.debate.yaml"))
    action(window, "action_save").trigger()
    qtbot.waitUntil(lambda: window.session.is_saved)
    mine = open_project(template.with_name("mine.debate.yaml")).loaded.project
    assert template.read_bytes() == before
    assert not mine.debate.template
    assert mine.root != open_project(template).loaded.project.root
