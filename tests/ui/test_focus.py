"""The keyboard is seen wherever it goes, it comes round, and it gets to all that the mouse can click."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from debateprep.ui.main_window import MainWindow
from debateprep.ui.search_panel import SearchPanel
from tests.ui import pictures, rooms, tree

LEAST = 12  # pixels that show the keyboard: a caret in a small line
MOST = 400  # presses of Tab in which it has to come round
OWN_STOPS = 60  # of one widget: the article goes through what is suggested in it


def round_trip(top: QWidget) -> Iterator[QWidget]:
    """What Tab goes through until it is where it was first."""
    stops: list[QWidget] = []
    same = 0
    for _ in range(MOST):
        QTest.keyClick(QApplication.focusWidget() or top, Qt.Key.Key_Tab)
        QApplication.processEvents()
        there = QApplication.focusWidget()
        same = same + 1 if stops and there is stops[-1] else 0
        if there is None or same == OWN_STOPS or (len(stops) > 1 and there is stops[0]):
            return
        if not same:
            stops.append(there)
            yield there
    raise AssertionError(f"Tab does not come round: {[tree.told(stop) for stop in stops[-9:]]}")


def faults(top: QWidget) -> list[str]:
    """Where nothing shows that the keyboard is there, and what of `top` it does not get to."""
    stops, found = [], []
    for stop in round_trip(top):
        stops.append(stop)
        count = seen_of(stop, top)
        if count < LEAST:
            found.append(f"{count} pixels show the keyboard: {tree.told(stop)}")
    return found + [
        f"is not come to: {tree.told(widget)}"
        for widget, _ in tree.controls(top)
        if widget not in stops and not is_steered(widget, stops) and not is_covered(widget, top)
    ]


def seen_of(stop: QWidget, top: QWidget) -> int:
    """How many pixels show that the keyboard is where it is."""
    with_it = around(stop, top)
    stop.clearFocus()
    QApplication.processEvents()
    without = around(stop, top)
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    return 0 if without.isNull() else pictures.changed(without, with_it)


def around(widget: QWidget, top: QWidget) -> QImage:
    """The picture of a widget as it stands in its window."""
    area = QRect(widget.mapTo(top, QPoint()), widget.size()) & top.rect()
    return top.grab(area).toImage()


def is_steered(widget: QWidget, stops: list[QWidget]) -> bool:
    """Whether arrow keys lead to it from one of its group, or from what holds it."""
    is_of_group = isinstance(widget, QAbstractButton) and (widget.autoExclusive() or widget.group() is not None)
    beside = [stop for stop in stops if stop.parent() is widget.parent() and type(stop) is type(widget)]
    return (is_of_group and bool(beside)) or tree.is_steered(widget)


def is_covered(widget: QWidget, top: QWidget) -> bool:
    """Whether the panel that looks everywhere lies over it; it is come to once that is closed."""
    panel = top.findChild(SearchPanel)
    return panel is not None and panel.hides(widget)


@pytest.mark.parametrize("go", rooms.VIEWS)
def test_the_keyboard_is_seen_all_round_a_view(sample: MainWindow, go: rooms.Go) -> None:
    go(sample)
    QApplication.processEvents()
    assert faults(sample) == []


@pytest.mark.parametrize("make", rooms.DIALOGS)
def test_the_keyboard_is_seen_all_round_a_dialog(sample: MainWindow, qtbot: QtBot, make: rooms.Make) -> None:
    dialog = make(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert faults(dialog) == []
