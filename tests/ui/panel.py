"""Hands on the panel of the real window: its fields, its columns, its menus."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from debateprep.core.item import ItemId
from debateprep.core.project import Project
from debateprep.core.response import Response, response_id
from debateprep.ui.choice_box import ChoiceBox
from debateprep.ui.main_window import MainWindow
from debateprep.ui.prose_field import ProseField
from debateprep.ui.text_field import TextField
from tests.ui.gestures import action, named, type_into


def field(window: MainWindow, name: str) -> ProseField:
    """The field of that name."""
    return named(window, name, ProseField)


def write(window: MainWindow, name: str, text: str) -> None:
    """Go into a field, and type."""
    here = field(window, name)
    here.setFocus()
    type_into(here, text)


def click(window: MainWindow, name: str) -> None:
    """Click the button of that name."""
    named(window, name, QPushButton).click()


def choose(window: MainWindow, name: str, value: str) -> None:
    """Choose a value in a box."""
    box = named(window, name, ChoiceBox)
    box.setCurrentIndex(box.findData(value))


def do(window: MainWindow, name: str) -> None:
    """Do what a menu offers."""
    action(window, name).trigger()
    QApplication.processEvents()


def response(project: Project, side: str, claim: ItemId = "clm_1") -> Response:
    """What a side says to a claim."""
    return project.typed(response_id(claim, side), Response)


def in_sight(window: MainWindow, widget: QWidget) -> bool:
    """Whether a widget (a field: its caret) stands in the visible part of the card."""
    card = window.prepare.card
    part = widget.cursorRect() if isinstance(widget, TextField) else widget.rect()
    shown = QRect(widget.mapTo(card.viewport(), part.topLeft()), part.size())
    return card.viewport().rect().contains(shown)
