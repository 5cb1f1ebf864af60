"""Dialogs that the window waits for, as a person answers them: by their buttons, while their own loop runs."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLineEdit, QPlainTextEdit, QSpinBox

from debateprep.core.project import Project
from debateprep.ui.main_window import MainWindow
from tests.ui.panel import do

Write = Callable[[QDialog], None]


def write_line(dialog: QDialog) -> None:
    dialog.findChildren(QLineEdit)[0].setText("On radars")


def write_words(dialog: QDialog) -> None:
    (field,) = dialog.findChildren(QPlainTextEdit)
    field.setPlainText("It stands.")


def raise_a_number(dialog: QDialog) -> None:
    for box in dialog.findChildren(QSpinBox):
        box.stepUp()


def choose_nothing(_dialog: QDialog) -> None:
    pass


def press_ok(write: Write) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    write(dialog)
    dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Ok).click()


def title_is_written(project: Project) -> bool:
    return project.articles[0].title == "On radars"


def text_is_replaced(project: Project) -> bool:
    return project.articles[0].text == "It stands."


def a_claim_is_gone(project: Project) -> bool:
    return len(project.claims) == 2


@pytest.mark.parametrize(
    ("action", "write", "holds"),
    [
        ("action_article_details", write_line, title_is_written),
        ("action_replace_article", write_words, text_is_replaced),
        ("action_merge_claims", choose_nothing, a_claim_is_gone),
    ],
)
def test_what_is_answered_is_done(
    window: MainWindow, action: str, write: Write, holds: Callable[[Project], bool]
) -> None:
    QTimer.singleShot(0, partial(press_ok, write))
    do(window, action)
    assert holds(window.session.project)
    assert QApplication.activeModalWidget() is None


def test_a_typo_is_mended(window: MainWindow) -> None:
    window.prepare.reading.view.select(0, 3)
    QTimer.singleShot(0, partial(press_ok, write_line))
    do(window, "action_correct_article")
    assert window.session.project.articles[0].text.startswith("On radars")


def test_how_the_article_is_set_is_chosen(window: MainWindow) -> None:
    before = window.prepare.reading._reading
    QTimer.singleShot(0, partial(press_ok, raise_a_number))
    do(window, "action_reading")
    after = window.prepare.reading._reading
    assert (after.width, after.spacing) == (before.width + 1, before.spacing + 5)
