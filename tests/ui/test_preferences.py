from pathlib import Path

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from debateprep.ui import settings as choices
from debateprep.ui import theme
from debateprep.ui.article_view import ArticleView
from debateprep.ui.main_window import MainWindow
from debateprep.ui.pace_dialog import PaceDialog
from debateprep.ui.settings_dialog import SettingsDialog
from debateprep.ui.text_field import TextField
from debateprep.ui.tray_dialog import TrayDialog
from tests.builders import debate, with_article
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import action, named, previewed


def asked(window: MainWindow) -> SettingsDialog:
    action(window, "action_settings").trigger()
    return named(window, "settings_dialog", SettingsDialog)


def test_ok_keeps_the_users_settings(window: MainWindow) -> None:
    dialog = asked(window)
    named(dialog, "setting:spelling/on", QCheckBox).click()
    dialog.accept()
    assert not window._settings.get(choices.SPELLING)
    assert window.session.is_saved


def test_the_projects_settings_are_one_step_of_undo(window: MainWindow) -> None:
    dialog = asked(window)
    named(dialog, "setting:debate/title", QLineEdit).setText("Another")
    named(dialog, "side_name:south", QLineEdit).setText("Süd")
    dialog.accept()
    assert (window.session.project.debate.title, window.session.project.sides[1].name) == ("Another", "Süd")
    assert action(window, "action_undo").text() == "Undo change settings"
    action(window, "action_undo").trigger()
    assert window.session.is_saved


def test_cancel_changes_nothing(window: MainWindow) -> None:
    dialog = asked(window)
    named(dialog, "setting:debate/title", QLineEdit).setText("Another")
    named(dialog, "setting:spelling/on", QCheckBox).click()
    dialog.reject()
    assert window.session.is_saved
    assert window._settings.get(choices.SPELLING)


def test_a_size_reaches_the_article_and_every_field_at_once(window: MainWindow) -> None:
    view, field = named(window, "article_view", ArticleView), window.findChildren(TextField)[0]
    before = field.font().pointSizeF()
    dialog = asked(window)
    named(dialog, "setting:look/article_points", QDoubleSpinBox).setValue(20)
    named(dialog, "setting:look/response_points", QDoubleSpinBox).setValue(21)
    dialog.accept()
    assert view.font().pointSizeF() == 20
    assert field.font().pointSizeF() == before * 2
    assert QFontInfo(field.font()).family() == theme.SERIF


def test_without_a_project_the_settings_of_the_computer_can_be_changed(window: MainWindow) -> None:
    window.close_project()
    dialog = asked(window)
    assert dialog.findChild(QWidget, "setting:debate/title") is None


def test_a_side_leaves_and_comes_back_from_the_tray(open_window: OpenWindow) -> None:
    window = open_window(debate(claims=2, sides=("north", "south", "east")))
    before = window.session.project
    dialog = asked(window)
    named(dialog, "side_remove:south", QPushButton).click()
    dialog.accept()
    assert [side.id for side in window.session.project.sides] == ["north", "east"]
    assert window.findChild(TextField, "response:south") is None
    tray = TrayDialog(window.session, window)
    tray.findChildren(QPushButton)[-1].click()
    tray.close()
    assert window.session.project == before
    named(window, "response:south", TextField)


def test_a_measured_pace_is_set_in_the_project_and_for_new_ones(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(with_article(" ".join(["A word is said."] * 40)))
    action(window, "action_measure_pace").trigger()
    dialog = named(window, "pace_dialog", PaceDialog)
    dialog.pace = 180
    dialog.accept()
    assert window.session.project.settings.words_per_minute == 180
    assert action(window, "action_undo").text() == "Undo set pace"
    (tmp_path / "article.txt").write_text("One sentence.\n\nAnother one.", encoding="utf-8")
    window.open_path(tmp_path / "article.txt")
    previewed(window, qtbot).accept()
    assert window.session.project.settings.words_per_minute == 180


def test_too_few_words_to_measure_by_are_said_so(open_window: OpenWindow) -> None:
    window = open_window(with_article("Short."))
    action(window, "action_measure_pace").trigger()
    assert window.notice.text().startswith("There are too few words here")
