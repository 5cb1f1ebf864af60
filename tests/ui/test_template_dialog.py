"""A debate on another topic, begun on the open project."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton

from debateprep.core.edits import set_field
from debateprep.ui.main_window import MainWindow
from debateprep.ui.notices import Notice
from tests.ui.gestures import action, named


def test_another_topic_begins_a_project_in_no_file_with_the_same_sides(window: MainWindow, tmp_path: Path) -> None:
    before = (tmp_path / "debate.debate.yaml").read_bytes()
    action(window, "action_another_topic").trigger()
    named(window, "another_topic_title", QLineEdit).setText("Arctic")
    named(window, "another_topic_begin", QPushButton).click()
    project = window.session.project
    assert (window.files.path, window.session.is_saved, window.files.name) == (None, False, "Arctic")
    assert ([side.name for side in project.sides], project.articles, project.claims) == (["north", "south"], (), ())
    assert named(window, "notice", Notice).text().startswith("This is a new project.")
    assert (tmp_path / "debate.debate.yaml").read_bytes() == before


def test_before_another_topic_is_begun_unsaved_work_is_asked_about(window: MainWindow) -> None:
    window.session.apply(set_field("clm_1", "kind", "fact", label="choose kind"))
    action(window, "action_another_topic").trigger()
    named(window, "another_topic_begin", QPushButton).click()
    assert window.session.project.articles
    box = window.findChild(QMessageBox)
    assert box is not None
    box.done(QMessageBox.StandardButton.Discard)
    assert list(window.session.project.articles) == []
