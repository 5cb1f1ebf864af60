import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from debateprep.core.edits import SetField
from debateprep.core.project import SETTINGS, Project
from debateprep.ui import settings as choices
from debateprep.ui.settings import Settings
from debateprep.ui.settings_dialog import SettingsDialog
from tests.builders import debate, edited, made
from tests.ui.gestures import named


def asked(qtbot: QtBot, settings: Settings, project: Project | None = None) -> SettingsDialog:
    dialog = SettingsDialog(settings, project)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def changed(dialog: SettingsDialog, project: Project) -> Project:
    edit = dialog.edit()
    return edited(project, edit) if edit else project


def test_what_nobody_touched_is_no_change(qtbot: QtBot, settings: Settings) -> None:
    project = made(debate(), SetField("prj_1", "question", "A\u00a0b\u2028c"), SetField(SETTINGS, "words", ("a", "a")))
    dialog = asked(qtbot, settings, project)
    assert dialog.edit() is None
    assert dialog.chosen() == {}


def test_without_a_project_only_the_users_settings_are_asked_for(qtbot: QtBot, settings: Settings) -> None:
    dialog = asked(qtbot, settings)
    assert dialog.findChild(QWidget, "setting:debate/title") is None
    named(dialog, "setting:spelling/on", QCheckBox).click()
    assert dialog.chosen() == {choices.SPELLING: False}
    assert dialog.edit() is None


def test_one_ok_is_one_edit_over_many_fields(qtbot: QtBot, settings: Settings) -> None:
    dialog = asked(qtbot, settings, debate())
    named(dialog, "setting:debate/title", QLineEdit).setText("  Щит\u0007 ")
    named(dialog, "setting:event/authors", QPlainTextEdit).setPlainText("Ann\n\nБорис 👩‍👩‍👧\nAnn")
    named(dialog, "setting:settings/paper", QComboBox).setCurrentIndex(1)
    named(dialog, "setting:settings/response_seconds:90", QPushButton).click()
    edit = dialog.edit()
    assert edit is not None
    assert (edit.label, len(edit.operations)) == ("change settings", 4)
    after = edited(debate(), edit)
    assert (after.debate.title, after.event.authors) == ("Щит", ("Ann", "Борис 👩‍👩‍👧"))
    assert (after.settings.paper, after.settings.response_seconds) == ("letter", 90)


def test_an_emptied_list_is_the_usual_one(qtbot: QtBot, settings: Settings) -> None:
    project = made(debate(), SetField(SETTINGS, "kinds", ("own",)))
    dialog = asked(qtbot, settings, project)
    named(dialog, "setting:settings/kinds", QPlainTextEdit).setPlainText(" \n")
    assert changed(dialog, project).settings.kinds == debate().settings.kinds


@pytest.mark.parametrize("pace", [0, 37, 999_999_999])
def test_an_unusual_number_of_the_file_is_kept(qtbot: QtBot, settings: Settings, pace: int) -> None:
    project = made(debate(), SetField(SETTINGS, "words_per_minute", pace), SetField(SETTINGS, "paper", "b5"))
    dialog = asked(qtbot, settings, project)
    assert named(dialog, "setting:settings/words_per_minute", QSpinBox).value() == pace
    assert dialog.edit() is None


def test_a_date_that_no_calendar_has_keeps_the_dialog_open(qtbot: QtBot, settings: Settings) -> None:
    dialog = asked(qtbot, settings, debate())
    day = named(dialog, "setting:event/as_of", QLineEdit)
    day.setText("2012-13")
    dialog.accept()
    assert dialog.isVisible()
    assert day.isVisible()
    assert any("“2012-13” is not a date" in label.text() for label in dialog.findChildren(QLabel))
    day.setText("2012-12")
    dialog.accept()
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_setting_is_shown_by_its_key(qtbot: QtBot, settings: Settings) -> None:
    dialog = asked(qtbot, settings, debate())
    assert not named(dialog, "setting:work/autosave_minutes", QComboBox).isVisible()
    dialog.show_setting("work/autosave_minutes")
    assert named(dialog, "setting:work/autosave_minutes", QComboBox).isVisible()


def test_the_wheel_passes_over_a_number(qtbot: QtBot, settings: Settings) -> None:
    dialog = asked(qtbot, settings, debate())
    dialog.show_setting("settings/paper_words")
    pace = named(dialog, "setting:settings/words_per_minute", QSpinBox)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), buttons, keys, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(pace, turn)
    assert pace.value() == 130
