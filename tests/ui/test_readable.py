"""What is written in every view and dialog can be read: measured in pictures of them.

In the light colours, whose limits are nearest, and in those of high contrast; test_theme.py computes the pairs of all.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from debateprep.ui import theme
from debateprep.ui.main_window import MainWindow
from tests.ui import pictures, rooms

LEAST = {theme.Scheme.LIGHT: 4.5, theme.Scheme.CONTRAST: 7.0}


def too_faint(top: QWidget) -> Iterator[str]:
    """What is written in colours too near to each other, in one of the sets."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for scheme, least in LEAST.items():
        theme.apply(app, scheme)
        app.processEvents()
        image = pictures.picture(top)
        for widget, words, area in pictures.written(top):
            ratio = pictures.stands_out(image, area)
            if ratio < least:
                yield f"{scheme}: {ratio:.2f} {type(widget).__name__} {widget.objectName()} {words[:40]!r}"


@pytest.mark.parametrize("go", rooms.VIEWS)
def test_all_words_of_a_view_can_be_read(sample: MainWindow, go: rooms.Go) -> None:
    go(sample)
    QApplication.processEvents()
    assert list(too_faint(sample)) == []


@pytest.mark.parametrize("make", rooms.DIALOGS)
def test_all_words_of_a_dialog_can_be_read(sample: MainWindow, qtbot: QtBot, make: rooms.Make) -> None:
    dialog = make(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert list(too_faint(dialog)) == []
