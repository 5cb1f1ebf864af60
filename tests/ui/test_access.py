"""Nobody needs eyes or a mouse: every view and dialog is walked as a screen reader walks it."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debateprep.ui.main_window import MainWindow
from debateprep.ui.map_picture import MapPicture
from tests.ui import rooms, tree
from tests.ui.gestures import named, type_into


@pytest.mark.parametrize("go", rooms.VIEWS)
def test_all_of_a_view_is_named_and_reached(sample: MainWindow, go: rooms.Go) -> None:
    go(sample)
    QApplication.processEvents()
    assert tree.faults(sample) == []
    assert len(list(tree.controls(sample))) >= 2


@pytest.mark.parametrize("make", rooms.DIALOGS)
def test_all_of_a_dialog_is_named_and_reached(sample: MainWindow, qtbot: QtBot, make: rooms.Make) -> None:
    dialog = make(sample)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert tree.faults(dialog) == []


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said to who listens, from now on."""
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def test_a_notice_is_told_to_who_listens(sample: MainWindow, told: list[str]) -> None:
    sample.notice.say("Marked C9.")
    sample.notice.warn("Could not save.")
    assert told == ["Marked C9.", "Could not save."]


def test_what_a_notice_offers_is_found_by_who_reads_on(sample: MainWindow) -> None:
    sample.notice.warn("Could not save.", ("again", "Again"))
    assert "notice_offer" in [widget.objectName() for widget, _ in tree.controls(sample)]
    assert tree.faults(sample) == []


def test_how_often_words_stand_in_the_article_is_told(sample: MainWindow, told: list[str]) -> None:
    rooms.find_in_article(sample)
    type_into(QApplication.focusWidget() or sample, "missile")
    assert told[-1].startswith("1 of ")
    before = len(told)
    sample.prepare.reading.find_next()
    assert told[-1].startswith("2 of ")
    assert len(told) == before + 1


def test_what_was_found_everywhere_is_told_once(sample: MainWindow, qtbot: QtBot, told: list[str]) -> None:
    rooms.find_everywhere(sample)
    type_into(QApplication.focusWidget() or sample, "zzzz")
    qtbot.waitUntil(lambda: any("stands nowhere in this debate" in words for words in told))
    assert len(set(told)) == len(told)


def test_the_map_is_a_picture_with_a_name(sample: MainWindow) -> None:
    rooms.overview_map(sample)
    picture = QAccessible.queryAccessibleInterface(named(sample, "map_picture", MapPicture))
    assert picture.role() is QAccessible.Role.Graphic
    assert "list" in picture.text(QAccessible.Text.Name)
