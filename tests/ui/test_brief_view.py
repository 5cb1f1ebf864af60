from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from debateprep.core.edits import Edit, SetField
from debateprep.core.project import EXPORT
from debateprep.ui.main_window import MainWindow
from debateprep.ui.page_stack import PageStack
from debateprep.ui.printing import Printing
from tests.brief.small import debate, page_count, text_of
from tests.builders import made
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import action, named


@pytest.fixture
def brief(open_window: OpenWindow, qtbot: QtBot) -> MainWindow:
    """A window that shows the pages of four claims."""
    window = open_window(debate(4))
    action(window, "action_view_brief").trigger()
    qtbot.waitUntil(lambda: stack(window).count > 0, timeout=20_000)
    return window


def stack(window: MainWindow) -> PageStack:
    return named(window, "page_stack", PageStack)


def edit_of(operation: SetField) -> Edit:
    return Edit("change", (operation,))


def drawn(window: MainWindow) -> list[int]:
    return [sheet.number for sheet in stack(window)._sheets if not sheet.picture.isNull()]


def test_the_pages_are_drawn(brief: MainWindow, qtbot: QtBot) -> None:
    sheet = stack(brief)._sheets[0]
    qtbot.waitUntil(lambda: abs(sheet.picture.width() - sheet.width()) <= 2, timeout=10_000)
    assert 0 in drawn(brief)


def test_only_pages_near_what_is_seen_are_drawn(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(debate(40))
    action(window, "action_view_brief").trigger()
    qtbot.waitUntil(lambda: 0 in drawn(window), timeout=20_000)
    qtbot.wait(200)
    assert stack(window).count > 8
    assert max(drawn(window)) < 4


def test_the_pages_follow_what_is_written(brief: MainWindow, qtbot: QtBot) -> None:
    pages = stack(brief).count
    said = brief.session.project.responses("clm_1")[0]
    brief.session.apply(edit_of(SetField(said.id, "text", "more words " * 2000)))
    qtbot.waitUntil(lambda: stack(brief).count > pages, timeout=20_000)


def test_a_click_on_a_block_goes_to_its_claim(brief: MainWindow) -> None:
    place = next(heading for heading in brief.views.brief._headings if heading.words.startswith("C3"))
    sheet = stack(brief)._sheets[place.page]
    y = sheet.height() * (1 - (place.above_foot - 10) / sheet.points[1])
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPointF(sheet.width() / 2, y).toPoint())
    assert brief.prepare.current == "clm_3"
    assert brief.prepare.isVisible()


def test_a_choice_is_one_step_and_is_kept_in_the_project(brief: MainWindow) -> None:
    named(brief, "setting:export/grey", QCheckBox).click()
    assert brief.session.project.export.grey
    assert brief.session.undo_label == "choose what is printed"
    brief.session.undo()
    assert not named(brief, "setting:export/grey", QCheckBox).isChecked()


def test_a_document_asks_only_what_concerns_it(brief: MainWindow) -> None:
    brief.views.brief.choices.choose_kind("cards")
    assert brief.findChild(QComboBox, "setting:export/cards")
    assert not brief.findChild(QCheckBox, "setting:export/notes")


def test_what_is_left_out_is_said(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(made(debate(2), SetField("clm_1", "notes", "Mine.")))
    action(window, "action_view_brief").trigger()
    assert named(window, "left_out", QLabel).text() == "Left out: 1 private note."
    named(window, "setting:export/notes", QCheckBox).click()
    assert named(window, "left_out", QLabel).text() == "Nothing is left out."
    qtbot.waitUntil(lambda: stack(window).count > 0, timeout=20_000)


def test_pages_grow_and_shrink_by_keys(brief: MainWindow) -> None:
    pages = stack(brief)
    before = pages.percent
    QTest.keyClick(pages, Qt.Key.Key_Minus)
    assert pages.percent < before
    QTest.keyClick(pages, Qt.Key.Key_0)
    assert pages.is_fitted


def test_a_document_is_exported_and_can_be_opened(
    brief: MainWindow, qtbot: QtBot, tmp_path: Path, choose_file: Callable[[Path], None]
) -> None:
    choose_file(tmp_path / "mine.pdf")
    brief.views.brief.choices.choose_kind("flow")
    named(brief, "export_button", QPushButton).click()
    qtbot.waitUntil(lambda: "Wrote mine.pdf" in brief.notice.text(), timeout=20_000)
    offers = [button.text() for button in brief.notice.findChildren(QPushButton, "notice_offer")]
    assert offers == ["Open", "Show in folder"]
    assert page_count((tmp_path / "mine.pdf").read_bytes()) == 1


def test_a_cancelled_export_leaves_the_file_that_was_there(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(debate(60))
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"old")
    window.exporter.write("brief", target)
    named(window.notice, "notice_offer", QPushButton).click()
    qtbot.waitUntil(lambda: "was not written" in window.notice.text(), timeout=20_000)
    assert target.read_bytes() == b"old"


def test_pages_are_printed(brief: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printing = Printing(brief.views.brief._maker, brief)
    said: list[str] = []
    printing.ended.connect(said.append)
    printing.start(printer, stack(brief).count)
    qtbot.waitUntil(lambda: bool(said), timeout=30_000)
    assert page_count((tmp_path / "printed.pdf").read_bytes()) == stack(brief).count
    assert said[0].startswith("Sent")


def test_what_is_printed_is_what_was_chosen_last(brief: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    brief.session.apply(edit_of(SetField(EXPORT, "claims", ("C2",))))
    brief.exporter.write("brief", tmp_path / "one.pdf")
    qtbot.waitUntil((tmp_path / "one.pdf").exists, timeout=20_000)
    text = text_of((tmp_path / "one.pdf").read_bytes())
    assert "North on 2" in text
    assert "North on 1" not in text
