from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from debateprep.core.edits import SetField, set_field
from debateprep.core.response import response_id
from debateprep.core.template import Keeping, template_of
from debateprep.storage.project_file import open_project, save_project
from debateprep.storage.samples import template_paths
from debateprep.ui.main_window import MainWindow
from debateprep.ui.new_from_template_dialog import NewFromTemplateDialog
from debateprep.ui.notices import Notice
from debateprep.ui.row_list import RowList
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


@pytest.fixture
def shipped(window: MainWindow) -> NewFromTemplateDialog:
    """The templates that came with the app."""
    action(window, "action_new_template").trigger()
    return named(window, "new_from_template", NewFromTemplateDialog)


def test_a_project_is_begun_on_a_template_of_the_app(window: MainWindow, shipped: NewFromTemplateDialog) -> None:
    QTest.keyClick(named(shipped, "template_list", RowList), Qt.Key.Key_Down)
    chosen = named(shipped, "template_title", QLabel).text()
    QTest.keyClick(named(shipped, "template_list", RowList), Qt.Key.Key_Return)
    assert shipped.isHidden()
    assert window.session.project.debate.title == chosen
    assert (window.files.path, window.session.is_saved) == (None, False)
    assert not window.session.project.debate.template


def test_every_template_of_the_app_is_listed_with_its_sides(shipped: NewFromTemplateDialog) -> None:
    lines = named(shipped, "template_list", RowList).rows.lines
    projects = [open_project(path).loaded.project for path in template_paths().values()]
    assert [line.words for line in lines] == [project.debate.title for project in projects]
    shown = " ".join(label.text() for label in shipped.findChildren(QLabel))
    assert all(side.label in shown for side in projects[0].sides)


def test_work_that_is_not_saved_is_asked_for_first(window: MainWindow, shipped: NewFromTemplateDialog) -> None:
    window.session.apply(set_field(window.session.project.root, "title", "Mine", label="title"))
    before = window.session.project
    named(shipped, "template_begin", QPushButton).click()
    box = window.findChild(QMessageBox)
    assert box is not None
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert window.session.project == before


def test_a_template_of_ones_own_is_opened_from_there(
    window: MainWindow, shipped: NewFromTemplateDialog, template: Path, choose_file: ChooseFile
) -> None:
    choose_file(template)
    named(shipped, "template_file", QPushButton).click()
    assert "Begun on the template topic.debate.yaml" in told(window)


def test_a_template_needs_no_open_project(window: MainWindow) -> None:
    window.close_project()
    assert action(window, "action_new_template").isEnabled()
