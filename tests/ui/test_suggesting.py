"""Suggestions in the real window, made by the real finder on a small article."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from debateprep.core.edits import set_field
from debateprep.core.project import new_project
from debateprep.core.suggestion import REST, Suggestion, Suggestions
from debateprep.storage.project_file import open_project
from debateprep.ui import theme
from debateprep.ui.article_view import ArticleView
from debateprep.ui.main_window import MainWindow
from debateprep.ui.settings import SUGGESTING
from debateprep.ui.suggestion_list import SuggestionList
from debateprep.ui.suggestion_rows import Head, Line, Note
from tests.builders import ARTICLE, with_article, with_sides
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import named
from tests.ui.panel import do

PLAIN = "The shield does not threaten anybody."
RADARS = "Radars contribute to the security of all."
TALKS = "We should therefore begin new talks."
TRUST = "Only trust will bring both sides back."
AGAIN = "The shield really does not threaten anybody."
SUGGESTED = [PLAIN, RADARS, TALKS, TRUST, AGAIN]
TEXT = (
    f"{PLAIN} {RADARS} Hello to the readers of this page.\n"
    f"The summit met in May 2012 and spent 40 million euros. {TALKS} Thank you for reading.\n"
    f"{TRUST} {AGAIN} He told me so over lunch."
)
RUSSIAN = "Система никому не угрожает. Переговоры идут уже давно, и никто не знает, чем они закончатся."

Open = Callable[[str], MainWindow]


@pytest.fixture
def open_text(open_window: OpenWindow, qtbot: QtBot) -> Open:
    """A window on an article of this text, once the finder has read it."""

    def opened(text: str) -> MainWindow:
        window = open_window(with_sides(with_article(text), "north", "south"))
        qtbot.waitUntil(lambda: bool(window.prepare.suggesting.standings), timeout=5000)
        return window

    return opened


@pytest.fixture
def window(open_text: Open) -> MainWindow:
    return open_text(TEXT)


def view(window: MainWindow) -> ArticleView:
    return named(window, "article_view", ArticleView)


def listed(window: MainWindow) -> SuggestionList:
    return named(window, "suggestion_list", SuggestionList)


def selected(window: MainWindow) -> str:
    words = view(window).selected_words()
    return view(window).article.text[words.start : words.end] if words else ""


def tab(window: MainWindow, key: Qt.Key = Qt.Key.Key_Tab) -> str:
    """The words of the article that are chosen after the key."""
    QTest.keyClick(view(window), key)
    return selected(window)


def suggested(window: MainWindow) -> list[str]:
    """What is suggested, in the order of the text."""
    found = [one.suggestion for one in window.prepare.suggesting.standings if one.is_suggested]
    return [one.text for one in sorted(found, key=lambda one: one.start)]


def lines(window: MainWindow) -> list[str]:
    return [row.words for row in listed(window).rows if isinstance(row, Line)]


def choose(window: MainWindow, words: str) -> None:
    """Show the list, and choose the line of a sentence there."""
    if not listed(window).isVisible():
        do(window, "action_suggestions")
    at = next(at for at, row in enumerate(listed(window).rows) if isinstance(row, Line) and row.words == words)
    listed(window).setFocus()
    listed(window).setCurrentIndex(listed(window).model().index(at, 0))


def is_dotted(window: MainWindow, words: str) -> bool:
    """Whether something of the colour of the dots stands below the words."""
    page = view(window)
    tokens = theme.tokens_of(page)
    middle = page.point_of(page.article.text.index(words) + 5)
    picture = page.viewport().grab().toImage()
    dots, paper = theme.blend(tokens.quiet, tokens.paper, 0.7), QColor(tokens.paper)
    below = [picture.pixelColor(x, y) for y in range(middle.y() + 8, middle.y() + 15)
             for x in range(middle.x(), middle.x() + 24)]  # fmt: skip
    return any(abs(pixel.lightness() - dots.lightness()) < 40 for pixel in below if pixel != paper)


def test_tab_goes_through_the_suggestions_and_then_leaves_the_article(window: MainWindow) -> None:
    view(window).setFocus()
    assert [tab(window) for _ in SUGGESTED] == SUGGESTED
    tab(window)
    assert QApplication.focusWidget() is not view(window)


def test_shift_tab_goes_back_and_leaves_before_the_first(window: MainWindow) -> None:
    view(window).setFocus()
    view(window).select(TEXT.index("He told"), TEXT.index("He told"))
    assert [tab(window, Qt.Key.Key_Backtab) for _ in SUGGESTED] == SUGGESTED[::-1]
    tab(window, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is not view(window)


def test_a_key_marks_the_suggestion_in_one_step_and_the_keyboard_stays(window: MainWindow) -> None:
    view(window).setFocus()
    tab(window)
    QTest.keyClick(view(window), Qt.Key.Key_M)
    claim = window.session.project.claims[0]
    assert [passage.quote for passage in window.session.project.passages(claim.id)] == [PLAIN]
    assert QApplication.focusWidget() is view(window)
    assert tab(window) == RADARS
    do(window, "action_undo")
    assert suggested(window) == SUGGESTED


def test_a_key_dismisses_the_suggestion_and_undo_brings_it_back(window: MainWindow) -> None:
    view(window).setFocus()
    tab(window)
    QTest.keyClick(view(window), Qt.Key.Key_D)
    assert suggested(window) == SUGGESTED[1:]
    do(window, "action_undo")
    assert suggested(window) == SUGGESTED


def test_what_is_dismissed_is_kept_with_the_project(window: MainWindow) -> None:
    view(window).setFocus()
    tab(window)
    do(window, "action_dismiss_suggestion")
    do(window, "action_save")
    path = window.files.path
    assert path is not None
    window.files.finish()
    assert len(open_project(path).loaded.project.articles[0].dismissed) == 1


def test_a_marked_sentence_is_not_dismissed(window: MainWindow) -> None:
    view(window).setFocus()
    tab(window)
    do(window, "action_mark_suggestion")
    view(window).select(3, 3)
    do(window, "action_dismiss_suggestion")
    assert window.notice.text() == "This sentence is claim C1 already."
    assert not window.session.project.articles[0].dismissed


def test_where_no_sentence_is_the_key_says_what_to_do(open_window: OpenWindow) -> None:
    window = open_window(with_sides(with_article(""), "north"))
    do(window, "action_mark_suggestion")
    assert window.notice.text().startswith("Put the cursor into a sentence")


def test_suggestions_are_dotted_until_they_are_marked_or_dismissed(window: MainWindow) -> None:
    assert is_dotted(window, PLAIN)
    assert not is_dotted(window, "Hello to")
    view(window).select(3, 3)
    do(window, "action_dismiss_suggestion")
    assert not is_dotted(window, PLAIN)


def test_without_the_setting_nothing_is_dotted_and_tab_leaves(window: MainWindow) -> None:
    window.preferences._settings.put(SUGGESTING, False)  # as the dialog does
    window.preferences.chosen.emit()
    view(window).setFocus()
    assert not is_dotted(window, PLAIN)
    assert tab(window) == ""
    assert QApplication.focusWidget() is not view(window)


def test_the_list_has_levels_and_folds_the_lowest(window: MainWindow) -> None:
    do(window, "action_suggestions")
    heads = [row.title for row in listed(window).rows if isinstance(row, Head)]
    assert heads == ["Worth answering", "Perhaps", "The rest"]
    assert lines(window) == [AGAIN, PLAIN, TALKS, RADARS, TRUST]


def test_a_head_unfolds_by_key_and_by_click(window: MainWindow) -> None:
    do(window, "action_suggestions")
    QTest.keyClick(listed(window), Qt.Key.Key_End)
    QTest.keyClick(listed(window), Qt.Key.Key_Right)
    assert len(lines(window)) == len(window.prepare.suggesting.standings)
    head = listed(window).currentIndex()
    QTest.mouseClick(listed(window).viewport(), Qt.MouseButton.LeftButton, pos=listed(window).visualRect(head).center())
    assert len(lines(window)) == len(SUGGESTED)


def test_a_repeat_is_listed_below_what_it_repeats(window: MainWindow) -> None:
    do(window, "action_suggestions")
    repeat = [row for row in listed(window).rows if isinstance(row, Line) and row.is_repeat]
    assert [row.words for row in repeat] == [PLAIN]


def test_down_in_the_list_shows_the_sentence_in_the_article(window: MainWindow) -> None:
    do(window, "action_suggestions")
    QTest.keyClick(listed(window), Qt.Key.Key_Down)
    assert selected(window) == AGAIN
    assert listed(window).hasFocus()
    QTest.keyClick(listed(window), Qt.Key.Key_Return)
    assert view(window).hasFocus()


def test_in_the_list_a_dismissed_line_gives_way_to_the_next(window: MainWindow) -> None:
    choose(window, TALKS)
    QTest.keyClick(listed(window), Qt.Key.Key_D)
    assert TALKS not in lines(window)
    assert selected(window) == RADARS == getattr(listed(window).chosen, "text", "")


@pytest.mark.parametrize("words", ["Mark", "Dismiss"])
def test_a_button_above_the_list_decides_about_the_chosen_line(window: MainWindow, words: str) -> None:
    choose(window, TALKS)
    button = next(one for one in window.prepare.claims_pane.findChildren(QPushButton) if one.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert suggested(window) == [PLAIN, RADARS, TRUST, AGAIN]


def test_the_offer_to_undo_has_room_when_one_notice_follows_another(window: MainWindow) -> None:
    choose(window, TALKS)
    do(window, "action_mark_suggestion")
    choose(window, RADARS)
    do(window, "action_dismiss_suggestion")
    offer = named(window, "notice_offer", QPushButton)
    assert offer.width() >= offer.sizeHint().width()


def test_in_the_list_a_marked_line_stays_and_says_its_claim(window: MainWindow) -> None:
    choose(window, TALKS)
    QTest.keyClick(listed(window), Qt.Key.Key_M)
    marked = {row.words: row.state for row in listed(window).rows if isinstance(row, Line)}
    assert marked[TALKS] == "claim C1"
    assert listed(window).hasFocus()


def test_what_is_dismissed_can_be_suggested_again_in_its_fold(window: MainWindow) -> None:
    choose(window, TALKS)
    do(window, "action_dismiss_suggestion")
    listed(window).fold("dismissed", is_folded=False)
    choose(window, TALKS)
    do(window, "action_dismiss_suggestion")
    assert suggested(window) == SUGGESTED


def test_the_chosen_line_follows_tab_in_the_article(window: MainWindow) -> None:
    do(window, "action_suggestions")
    view(window).setFocus()
    tab(window)
    assert getattr(listed(window).chosen, "text", "") == PLAIN


def test_a_change_elsewhere_leaves_the_selection_in_the_article(window: MainWindow) -> None:
    choose(window, TALKS)
    view(window).select(0, 10)
    window.session.apply(set_field(ARTICLE, "author", "Somebody", label="change the author"))
    assert selected(window) == TEXT[:10]


def test_the_list_is_there_again_in_the_next_window(window: MainWindow, open_text: Open) -> None:
    do(window, "action_suggestions")
    window.close()
    again = open_text(TEXT)
    assert listed(again).isVisible()
    assert again.actions_by_name["action_suggestions"].isChecked()


def test_the_list_gives_the_claims_their_place_back(window: MainWindow) -> None:
    view(window).setFocus()
    tab(window)
    do(window, "action_mark_suggestion")
    do(window, "action_suggestions")
    named(window, "other_list", QPushButton).click()
    assert window.prepare.claims.isVisible()
    assert not listed(window).isVisible()


def test_another_language_is_only_numbered(open_text: Open) -> None:
    window = open_text(RUSSIAN)
    do(window, "action_suggestions")
    notice, *sentences = listed(window).rows
    assert isinstance(notice, Note)
    assert "only numbered" in notice.spoken
    assert [row.spoken[:10] for row in sentences] == ["1. Система", "2. Перегов"]
    assert not suggested(window)


def test_without_an_article_the_list_says_what_to_do(open_window: OpenWindow) -> None:
    window = open_window(with_sides(new_project("Shield", item="prj_1"), "north"))
    do(window, "action_suggestions")
    assert [row.spoken for row in listed(window).rows] == [
        "Open an article, and the sentences worth answering are listed here."
    ]


def test_a_screen_reader_hears_why_a_sentence_is_suggested(window: MainWindow) -> None:
    view(window).setFocus()
    tab(window)
    told = view(window).accessibleDescription()
    assert told.startswith("suggestion, worth answering, near the title, denies something outright")


def test_a_mended_article_is_read_anew(window: MainWindow, qtbot: QtBot) -> None:
    window.session.apply(set_field(ARTICLE, "text", f"{TALKS} {TEXT}", label="mend"))
    assert not suggested(window)
    qtbot.waitUntil(lambda: bool(suggested(window)), timeout=5000)
    assert suggested(window)[:2] == [TALKS, PLAIN]


class Waiting:
    """A finder that waits until it may go on, and suggests the first sentence with the title as its badge."""

    def __init__(self) -> None:
        self.go_on = Event()
        self.asked: list[str] = []

    def suggestions(self, text: str, title: str) -> Suggestions:
        self.asked.append(title)
        self.go_on.wait(5)
        return Suggestions((Suggestion(1, 0, len(PLAIN), text[: len(PLAIN)], 0.0, REST, (), (title,), 1),))

    def stop(self) -> None:
        self.go_on.set()


def test_of_two_questions_only_the_newest_is_answered(window: MainWindow, qtbot: QtBot) -> None:
    suggesting, finder = window.prepare.suggesting, Waiting()
    suggesting._finder = finder
    for title in ("one", "two", "three"):
        window.session.apply(set_field(ARTICLE, "title", title, label="change the title"))
        suggesting._ask()  # as the timer does
    finder.go_on.set()
    qtbot.waitUntil(lambda: bool(suggesting.standings), timeout=5000)
    assert suggesting.standings[0].suggestion.badges == ("three",)
    assert finder.asked in (["one", "three"], ["three"])


def test_the_window_starts_without_the_finder(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom debateprep import app\nfrom debateprep.storage.samples import sample_path\n"
        "window = app.main_window(sample_path())\nwindow.show()\napp.application().processEvents()\n"
        "print('debateprep.language.claims' in sys.modules, flush=True)\nimport os; os._exit(0)"
    )
    environment = {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}
    done = subprocess.run(  # our own window
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == ["False"]
