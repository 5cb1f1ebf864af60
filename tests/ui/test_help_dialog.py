import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from debateprep.ui import theme
from debateprep.ui.article_view import ArticleView
from debateprep.ui.help_dialog import HelpDialog
from debateprep.ui.help_page import HelpPage
from debateprep.ui.help_pages import Code, Heading, Page, Paragraph, Picture, Table, blocks_of, pages, plain
from debateprep.ui.main_window import MainWindow
from debateprep.ui.theme import Scheme
from tests.ui.gestures import action, named, type_into

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(qtbot: QtBot) -> HelpDialog:
    dialog = HelpDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    return dialog


def title(dialog: HelpDialog) -> str:
    return dialog.page.toPlainText().split("\n")[0]


def look_for(dialog: HelpDialog, words: str) -> str:
    """What is counted when one looks for words."""
    QTest.keyClick(dialog, Qt.Key.Key_F, CTRL)
    type_into(named(dialog, "find_text", QLineEdit), words)
    return named(dialog, "find_count", QLabel).text()


def test_one_key_opens_the_help_and_again_the_same(window: MainWindow) -> None:
    QTest.keyClick(named(window, "article_view", ArticleView), Qt.Key.Key_F1)
    named(window, "help_dialog", HelpDialog).show_page("privacy")
    action(window, "action_help").trigger()
    (dialog,) = window.findChildren(HelpDialog)
    assert dialog.isVisible()
    assert title(dialog) == "Privacy"


def test_the_help_opens_without_a_project(window: MainWindow) -> None:
    window.close_project()
    action(window, "action_help").trigger()
    assert named(window, "help_dialog", HelpDialog).isVisible()


def test_every_page_is_reached_by_the_keyboard(dialog: HelpDialog) -> None:
    seen = [title(dialog)]
    for _ in pages()[1:]:
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        seen.append(title(dialog))
    assert seen == [page.title for page in pages()]


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_every_word_of_a_page_is_shown(dialog: HelpDialog, page: Page) -> None:
    dialog.show_page(page.name)
    shown = dialog.page.toPlainText().split("\n")
    for block in page.blocks:
        if isinstance(block, Heading):
            assert plain(block.words) in shown
        elif isinstance(block, Paragraph):
            assert f"{block.item}\t{plain(block.words)}".lstrip("\t") in shown
        elif isinstance(block, Code):
            assert [line for line in block.text.split("\n") if line not in shown] == []
        elif isinstance(block, Table):
            assert [cell for row in block.rows for cell in row if plain(cell) not in shown] == []


def test_what_looks_like_html_is_words(qtbot: QtBot) -> None:
    page = HelpPage()
    qtbot.addWidget(page)
    page.show_page(Page("x", blocks_of("# T\n\n<img src='file:///etc/passwd'> <b>bold</b> &amp;")))
    assert page.toPlainText() == "T\n<img src='file:///etc/passwd'> <b>bold</b> &amp;"


@pytest.mark.parametrize("width", [900, 700, 2_400])
def test_a_picture_is_as_wide_as_the_page_and_no_wider_than_it_is(dialog: HelpDialog, width: int) -> None:
    dialog.show_page("first-debate")
    dialog.resize(width, 600)
    document = dialog.page.document()
    room = dialog.page.viewport().width() - 2 * document.documentMargin()
    shown = [one for one in pages()[0].blocks if isinstance(one, Picture)]
    drawn = [document.resource(QTextDocument.ResourceType.ImageResource.value, QUrl(one.file)) for one in shown]
    assert len(drawn) == 5
    assert {picture.deviceIndependentSize().width() for picture in drawn} == {min(room, 1280)}
    assert dialog.page.horizontalScrollBar().maximum() == 0


def test_words_say_what_a_picture_shows(dialog: HelpDialog) -> None:
    dialog.show_page("first-debate")
    shown = [one for one in pages()[0].blocks if isinstance(one, Picture)]
    assert all(one.words in dialog.page.toPlainText().split("\n") for one in shown)


def test_words_are_found_in_the_page_and_counted(dialog: HelpDialog) -> None:
    dialog.show_page("file-format")
    assert look_for(dialog, "glossary") == "1 of 1"
    cursor = dialog.page.textCursor()
    assert dialog.page.toPlainText()[cursor.position() :].startswith("glossary")
    assert look_for(dialog, "zzz") == "not found"


def test_return_goes_on_to_the_next_place(dialog: HelpDialog) -> None:
    dialog.show_page("privacy")
    first = look_for(dialog, "debateprep")
    QTest.keyClick(named(dialog, "find_text", QLineEdit), Qt.Key.Key_Return)
    second = named(dialog, "find_count", QLabel).text()
    assert (first[:5], second[:5]) == ("1 of ", "2 of ")


def test_a_link_goes_to_its_page(dialog: HelpDialog) -> None:
    dialog.page.anchorClicked.emit(QUrl("privacy.md"))
    chosen = dialog.list.chosen
    assert title(dialog) == "Privacy"
    assert chosen is not None
    assert chosen.words == "Privacy"


def test_tab_and_return_follow_a_link(dialog: HelpDialog) -> None:
    dialog.page.setFocus()
    QTest.keyClick(dialog.page, Qt.Key.Key_Tab)
    QTest.keyClick(dialog.page, Qt.Key.Key_Return)
    assert title(dialog) == "How a good response is built"


@pytest.mark.parametrize("agreed", [True, False])
def test_a_web_link_is_shown_in_full_and_asked_first(
    dialog: HelpDialog, monkeypatch: pytest.MonkeyPatch, agreed: bool
) -> None:
    opened: list[str] = []

    def opened_in_browser(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", opened_in_browser)
    address = "https://example.org/a?b=c#d"
    dialog.page.anchorClicked.emit(QUrl(address))
    box = named(dialog, "help_link", QMessageBox)
    assert address in box.text()
    assert opened == []
    (yes,) = [one for one in box.buttons() if box.buttonRole(one) is QMessageBox.ButtonRole.AcceptRole]
    (yes if agreed else box.button(QMessageBox.StandardButton.Cancel)).click()
    assert opened == [address] * agreed


@pytest.mark.parametrize("target", ["file:///etc/passwd", "//host/share", "javascript:x", "https:///x", "nowhere.md"])
def test_other_links_lead_nowhere(dialog: HelpDialog, target: str) -> None:
    before = title(dialog)
    dialog.page.anchorClicked.emit(QUrl(target))
    assert title(dialog) == before
    assert dialog.findChild(QMessageBox) is None


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.LIGHT])
def test_a_page_changes_its_colours_with_the_window(dialog: HelpDialog, scheme: Scheme) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, scheme)
    QTest.qWait(1)
    ink = dialog.page.document().begin().begin().fragment().charFormat().foreground().color().name()
    assert ink.upper() == (theme.DARK if scheme is Scheme.DARK else theme.LIGHT).ink


def test_escape_closes_the_search_and_then_the_help(dialog: HelpDialog) -> None:
    look_for(dialog, "a")
    QTest.keyClick(named(dialog, "find_text", QLineEdit), Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.page.hasFocus()
    QTest.keyClick(dialog.page, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
