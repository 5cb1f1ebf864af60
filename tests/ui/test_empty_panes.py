"""Each empty pane has one sentence, and one button that leads on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from debateprep import app
from debateprep.core.project import new_project
from debateprep.ui.main_window import MainWindow
from debateprep.ui.tray_dialog import TrayDialog
from debateprep.ui.versions_dialog import VersionsDialog
from tests.builders import debate, with_sides
from tests.ui import rooms
from tests.ui.conftest import OpenWindow, leave_unsaved
from tests.ui.gestures import previewed
from tests.ui.panel import do

CLAIM = "Select a sentence in the article and press C to make it a claim.", "Mark claim"
LISTED = "The claims that you mark are listed here.", "Show suggestions"
ARTICLE = "There is no article yet; its sentences become the claims.", "Add article…"
ANSWERS = "Each side answers here, once a sentence of an article is a claim.", "Paste an article"
OVERVIEW = "Claims are marked in the article; here you will see what every side has for each.", "Go to the article"
BRIEF = "The pages are set from the claims that you mark, and from what each side answers.", "Go to the article"
LIBRARY = "A source that is typed once is offered wherever you add evidence.", "New source"
TRAY = "Nothing was deleted; what you delete waits here, and can be brought back.", "Close"
VERSIONS = "There is no version yet; one is kept whenever the project is opened or saved.", "Close"


@pytest.fixture
def without_claims(open_window: OpenWindow) -> MainWindow:
    return open_window(debate(claims=0))


@pytest.fixture
def without_article(open_window: OpenWindow) -> MainWindow:
    return open_window(with_sides(new_project("Shield", item="prj_1"), "north", "south"))


def empty_panes(top: QWidget) -> list[tuple[str, str]]:
    """Sentence and button of each empty pane in sight; each has one of either."""
    QApplication.processEvents()
    found = []
    for pane in top.findChildren(QWidget, "empty_page"):
        if pane.isVisible():
            (sentence,), (button,) = pane.findChildren(QLabel), pane.findChildren(QPushButton)
            assert sentence.text().endswith(".")
            assert sentence.height() >= sentence.heightForWidth(sentence.width()), "the sentence is cut"
            assert button.isEnabled()
            found.append((sentence.text(), button.text()))
    return found


def press(top: QWidget, words: str) -> None:
    panes = [pane for pane in top.findChildren(QWidget, "empty_page") if pane.isVisible()]
    button = next(one for pane in panes for one in pane.findChildren(QPushButton) if one.text() == words)
    button.click()
    QApplication.processEvents()


def prepare(window: MainWindow) -> None:
    window.show_prepare()


@pytest.mark.parametrize(
    ("go", "expected"),
    [(prepare, [CLAIM, LISTED]), (rooms.overview_table, [OVERVIEW]), (rooms.overview_map, [OVERVIEW]),
     (rooms.brief, [BRIEF]), (rooms.library, [LIBRARY])],
)  # fmt: skip
@pytest.mark.parametrize("size", [(1280, 800), (911, 512)])
def test_without_claims_each_view_says_what_comes_next(
    without_claims: MainWindow, go: rooms.Go, expected: list[tuple[str, str]], size: tuple[int, int]
) -> None:
    without_claims.resize(*size)
    go(without_claims)
    assert sorted(empty_panes(without_claims)) == sorted(expected)


@pytest.mark.parametrize("size", [(1280, 800), (911, 512)])
def test_without_an_article_one_is_asked_for(without_article: MainWindow, size: tuple[int, int]) -> None:
    without_article.resize(*size)
    assert sorted(empty_panes(without_article)) == sorted([ANSWERS, ARTICLE])
    without_article.go_to_article()
    here = QApplication.focusWidget()
    assert here is None or not isinstance(here, QPushButton) or here.text() == "Add article…"


@pytest.mark.parametrize(
    ("make", "expected"),
    [(lambda window: TrayDialog(window.session, window), TRAY),
     (lambda window: VersionsDialog(window.session, None, Path(), window), VERSIONS)],
)  # fmt: skip
def test_an_empty_dialog_can_only_be_closed(
    without_claims: MainWindow, make: rooms.Make, expected: tuple[str, str], qtbot: QtBot
) -> None:
    dialog = make(without_claims)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: empty_panes(dialog) == [expected], timeout=10_000)
    assert [button.text() for button in dialog.findChildren(QPushButton) if button.isVisible()] == ["Close"]
    press(dialog, "Close")
    assert not dialog.isVisible()


def test_with_a_claim_nothing_is_empty(window: MainWindow) -> None:
    assert empty_panes(window) == []
    do(window, "action_view_brief")
    assert empty_panes(window) == []


def test_the_article_that_is_asked_for_is_added(
    without_article: MainWindow, tmp_path: Path, choose_file: Callable[[Path], None], qtbot: QtBot
) -> None:
    (tmp_path / "a.txt").write_text("One.", encoding="utf-8")
    choose_file(tmp_path / "a.txt")
    press(without_article, "Add article…")
    previewed(without_article, qtbot).accept()
    assert [article.text for article in without_article.session.project.articles] == ["One."]
    assert sorted(empty_panes(without_article)) == sorted([CLAIM, LISTED])


def test_what_is_pasted_begins_an_empty_project(qtbot: QtBot) -> None:
    window = app.main_window()
    qtbot.addWidget(window, before_close_func=leave_unsaved)
    window.show()
    window.articles.begin_empty()
    QApplication.clipboard().setText("One.")
    press(window, "Paste an article")
    previewed(window, qtbot).accept()
    assert window.session.project.articles[0].text == "One."


def test_suggestions_are_shown_where_claims_will_be_listed(without_claims: MainWindow) -> None:
    press(without_claims, "Show suggestions")
    assert without_claims.prepare.claims_pane.shows_suggestions
    assert empty_panes(without_claims) == [CLAIM]


def test_the_brief_comes_once_a_claim_is_there(without_claims: MainWindow, qtbot: QtBot) -> None:
    do(without_claims, "action_view_brief")
    press(without_claims, "Go to the article")
    assert without_claims.prepare.isVisible()
    without_claims.prepare.reading.view.select(0, 10)
    do(without_claims, "action_mark_claim")
    do(without_claims, "action_view_brief")
    assert empty_panes(without_claims) == []
    qtbot.waitUntil(without_claims.views.brief.pages.isVisible, timeout=20_000)
