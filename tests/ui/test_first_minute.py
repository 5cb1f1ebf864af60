"""A newcomer's first minute, as the help writes it down, done by mouse and keys in the real window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from debateprep import app
from debateprep.core.response import Response
from debateprep.ui.help_pages import Heading, Look, Paragraph, pages
from debateprep.ui.main_window import MainWindow
from debateprep.ui.prose_field import ProseField
from debateprep.ui.start_row import StartRow
from debateprep.ui.tour import Sign
from tests.builders import TEXT
from tests.ui.conftest import leave_unsaved
from tests.ui.gestures import named, previewed, type_into

CLAIM = "A shield covers the whole continent."
ANSWER = "It does, and it was built for all who live there, without a threat to anybody."
# Seconds, as Card, Moran and Newell measured them: a key of an average hand, a click with the way there, a thought
# before each step. https://doi.org/10.1145/358886.358895
KEY, CLICK, THOUGHT = 0.28, 1.3, 1.35


class Hand:
    """Does what a newcomer does, and counts it."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.seconds = 0.0

    def click(self, widget: QWidget, at: QPoint | None = None, *, twice: bool = False) -> None:
        """Click a widget in its middle, or at a point."""
        place = at or widget.rect().center()
        assert widget.isVisible()
        hit = widget.window().childAt(widget.mapTo(widget.window(), place))
        assert hit is not None
        inside = hit.mapFrom(widget.window(), widget.mapTo(widget.window(), place))
        for press in (QTest.mouseClick, QTest.mouseDClick)[: 2 if twice else 1]:
            press(hit, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, inside)
        self._count("Double-click" if twice else "Click", CLICK + twice * KEY)

    def press(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(focused(), key)
        self._count("Press", KEY)

    def type(self, words: str) -> None:
        """Type where the keyboard is."""
        type_into(focused(), words)
        self._count("Type", KEY * len(words))

    def _count(self, what: str, seconds: float) -> None:
        QApplication.processEvents()
        self.done.append(what)
        self.seconds += seconds + THOUGHT


def focused() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    return here


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """The window as a newcomer sees it: nothing was opened before, and the tour is offered."""
    window = app.main_window()
    qtbot.addWidget(window, before_close_func=leave_unsaved)
    window.show()
    window.touring.offer()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def walk(window: MainWindow, qtbot: QtBot) -> Hand:
    """From the start page to a response."""
    hand = Hand()
    QApplication.clipboard().setText(TEXT)
    hand.click(next(one for one in window.findChildren(StartRow) if one.words.title == "Paste an article"))
    preview = previewed(window, qtbot)
    qtbot.waitExposed(preview)
    hand.click(named(preview, "", QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok))
    qtbot.waitUntil(lambda: any(sign.isVisible() for sign in window.findChildren(Sign)))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    hand.press(Qt.Key.Key_Escape)
    view = window.prepare.reading.view
    hand.click(view.viewport(), view.point_of(5), twice=True)
    hand.type(CLAIM)
    first = window.session.project.sides[0]
    hand.click(named(window, f"response:{first.id}", ProseField))
    hand.type(ANSWER)
    return hand


def written_down() -> list[str]:
    """What the hand does at each step, as the help has it."""
    page = next(page for page in pages() if page.name == "first-debate")
    steps: list[str] = []
    is_here = False
    for block in page.blocks:
        if isinstance(block, Heading):
            is_here = block.words[0].text == "The first minute"
        elif is_here and isinstance(block, Paragraph) and block.item:
            assert block.words[0].look is Look.BOLD
            steps.append(block.words[0].text)
    return steps


def test_four_clicks_and_a_key_lead_to_a_response(window: MainWindow, qtbot: QtBot) -> None:
    hand = walk(window, qtbot)
    assert hand.done == written_down()
    assert (sum("lick" in what for what in hand.done), hand.done.count("Press")) == (4, 1)
    (claim,) = window.session.project.claims
    assert claim.statement == CLAIM
    (answer,) = (said for said in window.session.project.responses(claim.id) if said.text)
    assert isinstance(answer, Response)
    assert (answer.side, answer.text) == (window.session.project.sides[0].id, ANSWER)


def test_it_takes_less_than_a_minute(window: MainWindow, qtbot: QtBot) -> None:
    assert walk(window, qtbot).seconds < 60
