from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from debateprep.storage.project_file import open_project
from debateprep.ui.article_view import ArticleView
from debateprep.ui.claim_list import ClaimList
from debateprep.ui.coverage_strip import CoverageStrip
from debateprep.ui.main_window import MainWindow
from debateprep.ui.text_field import TextField
from tests.ui.gestures import action, named, previewed, type_into


def first_response(window: MainWindow) -> str:
    project = window.session.project
    return project.response(project.claims[0].id, project.sides[0].id).text


def field(window: MainWindow, part: str) -> TextField:
    return named(window, f"{part}:{window.session.project.sides[0].id}", TextField)


def mark_words(window: MainWindow, words: str) -> None:
    view = named(window, "article_view", ArticleView)
    start = view.article.text.index(words)
    view.select(start, start + len(words))
    action(window, "action_mark_claim").trigger()


def take_offer(window: MainWindow) -> None:
    """Click on the first button of the notice."""
    named(window.notice, "notice_offer", QPushButton).click()


def test_selected_words_become_a_claim(window: MainWindow) -> None:
    mark_words(window, "aimed at anybody")
    project = window.session.project
    claim = project.typed(window.prepare.current or "", type(project.claims[0]))
    assert project.passages(claim.id)[0].quote == "aimed at anybody"
    assert claim.code == "C4"


def test_the_same_words_find_the_claim_that_is_there(window: MainWindow) -> None:
    mark_words(window, "aimed at anybody")
    marked = window.prepare.current
    window.prepare.previous_claim()
    mark_words(window, "aimed at anybody")
    assert window.notice.text() == "These words are already claim 4."
    take_offer(window)
    assert window.prepare.current == marked
    assert len(window.session.project.claims) == 4


def test_without_a_selection_one_is_told_how(window: MainWindow) -> None:
    action(window, "action_mark_claim").trigger()
    assert "Select a sentence" in window.notice.text()
    assert len(window.session.project.claims) == 3


def test_one_key_marks_from_the_article(window: MainWindow) -> None:
    view = named(window, "article_view", ArticleView)
    view.setFocus()
    view.select(0, 3)
    QTest.keyClick(view, Qt.Key.Key_C)
    assert len(window.session.project.claims) == 4


def test_the_letter_c_can_be_typed_in_a_field(window: MainWindow, qtbot: QtBot) -> None:
    response = field(window, "response")
    response.setFocus()
    QTest.keyClick(response, Qt.Key.Key_C, delay=1)
    qtbot.wait(1)
    assert len(window.session.project.claims) == 3


def test_what_is_typed_is_in_the_project(window: MainWindow) -> None:
    type_into(field(window, "response"), "Не так.")
    assert first_response(window).startswith("Не так.")


def test_typing_a_first_response_makes_it_a_draft(window: MainWindow) -> None:
    window.prepare.choose(window.session.project.claims[-1].id)
    mark_words(window, "Talks may begin")
    type_into(field(window, "response"), "Yes")
    project = window.session.project
    assert project.response(window.prepare.current or "", project.sides[0].id).status == "draft"


def test_a_run_of_typing_is_one_step(window: MainWindow) -> None:
    before = first_response(window)
    type_into(field(window, "response"), "several words ")
    action(window, "action_undo").trigger()
    assert first_response(window) == before
    action(window, "action_redo").trigger()
    assert first_response(window) == "several words " + before


def test_undo_by_key_reaches_the_one_history_from_a_field(window: MainWindow) -> None:
    before = first_response(window)
    response = field(window, "response")
    response.setFocus()
    type_into(response, "words")
    QTest.keyClick(response, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert first_response(window) == before
    assert response.toPlainText() == before


def test_undo_says_what(window: MainWindow) -> None:
    mark_words(window, "aimed at anybody")
    assert action(window, "action_undo").text() == "Undo mark claim C4"


def test_undo_of_a_mark_takes_the_claim_away(window: MainWindow) -> None:
    mark_words(window, "aimed at anybody")
    action(window, "action_undo").trigger()
    assert len(window.session.project.claims) == 3
    assert not window.session.project.trash


def test_a_chosen_stance_is_in_the_project(window: MainWindow) -> None:
    side = window.session.project.sides[1].id
    named(window, f"stance:{side}", QComboBox).setCurrentText("rebut")
    project = window.session.project
    assert project.response(project.claims[0].id, side).stance == "rebut"


def test_a_click_on_the_status_makes_a_draft_ready(window: MainWindow) -> None:
    type_into(field(window, "response"), "x")
    side = window.session.project.sides[0].id
    named(window, f"status:{side}", QPushButton).click()
    project = window.session.project
    assert project.response(project.claims[0].id, side).status == "ready"


def test_choosing_a_claim_in_the_list_shows_its_card(window: MainWindow) -> None:
    claims = named(window, "claim_list", ClaimList)
    claims.setCurrentIndex(claims.rows.index(2))
    assert window.prepare.current == window.session.project.claims[2].id
    assert named(window, "claim_statement", TextField).text == window.session.project.claims[2].statement


def test_next_and_previous_stop_at_the_ends(window: MainWindow) -> None:
    claims = window.session.project.claims
    for _ in range(5):
        action(window, "action_next_claim").trigger()
    assert window.prepare.current == claims[-1].id
    for _ in range(5):
        action(window, "action_previous_claim").trigger()
    assert window.prepare.current == claims[0].id


def test_a_deleted_claim_is_in_the_tray_and_can_be_undone(window: MainWindow) -> None:
    gone = window.prepare.current
    action(window, "action_delete_claim").trigger()
    assert gone in window.session.project.trash
    take_offer(window)
    assert gone in window.session.project.parents


def test_a_red_line_is_kept_for_its_side(window: MainWindow) -> None:
    side = window.session.project.sides[0].id
    type_into(named(window, f"red_line:{side}", TextField), "no cap")
    project = window.session.project
    assert [line.text for line in project.red_lines(project.claims[0].id)] == ["no cap"]


def test_saving_writes_the_file_and_clears_the_mark(window: MainWindow, qtbot: QtBot) -> None:
    type_into(field(window, "response"), "New words. ")
    assert window.isWindowModified()
    action(window, "action_save").trigger()
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert window.files.path is not None
    assert open_project(window.files.path).loaded.project == window.session.project


def test_undo_works_after_a_save_and_back_is_clean_again(window: MainWindow, qtbot: QtBot) -> None:
    type_into(field(window, "response"), "New words. ")
    action(window, "action_save").trigger()
    qtbot.waitUntil(lambda: not window.isWindowModified())
    action(window, "action_undo").trigger()
    assert window.isWindowModified()
    action(window, "action_redo").trigger()
    assert not window.isWindowModified()


def test_save_as_asks_where(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, choose_file: Callable[[Path], None]
) -> None:
    choose_file(tmp_path / "other")
    window.files.save_as()
    qtbot.waitUntil(lambda: window.files.path == tmp_path / "other.debate.yaml")
    assert (tmp_path / "other.debate.yaml").exists()


def test_a_save_that_cannot_be_stays_visible(
    window: MainWindow, tmp_path: Path, choose_file: Callable[[Path], None]
) -> None:
    choose_file(tmp_path / "nowhere" / "deep.debate.yaml")
    window.files.save_as()
    assert "Your work is kept" in window.notice.text()


def test_an_article_begins_a_project(
    window: MainWindow, tmp_path: Path, choose_file: Callable[[Path], None], qtbot: QtBot
) -> None:
    (tmp_path / "news.txt").write_text("First thing.\n\nSecond thing.", encoding="utf-8")
    choose_file(tmp_path / "news.txt")
    window.articles.new()
    previewed(window, qtbot).accept()
    assert window.session.project.articles[0].text == "First thing.\n\nSecond thing."
    assert window.isWindowModified()
    assert window.notice.text() == "2 paragraphs found, 2 kept"


def test_a_damaged_file_is_said_and_the_open_project_stays(window: MainWindow, tmp_path: Path) -> None:
    bad = tmp_path / "bad.debate.yaml"
    bad.write_text("debateprep: 1\nclaims: [", encoding="utf-8")
    window.open_path(bad)
    assert "bad.debate.yaml cannot be read" in window.notice.text()
    assert len(window.session.project.claims) == 3


@pytest.fixture
def unsafe(window: MainWindow) -> MainWindow:
    """A window whose work the journal does not take, with something unsaved in it."""
    window.files.keeping.end(keep=False)
    type_into(field(window, "response"), "Kept. ")
    return window


def test_closing_with_unsaved_work_asks_nothing_and_writes_nothing(window: MainWindow) -> None:
    assert window.files.path is not None
    before = window.files.path.read_bytes()
    type_into(field(window, "response"), "x")
    assert window.close()
    assert window.files.path.read_bytes() == before


def test_closing_asks_where_the_work_cannot_be_kept(unsafe: MainWindow) -> None:
    assert not unsafe.close()
    box = unsafe.findChild(QMessageBox)
    assert box is not None
    assert "not saved" in box.text()
    box.done(QMessageBox.StandardButton.Cancel)
    assert unsafe.isVisible()


def test_discarding_closes(unsafe: MainWindow) -> None:
    unsafe.close()
    box = unsafe.findChild(QMessageBox)
    assert box is not None
    box.done(QMessageBox.StandardButton.Discard)
    assert not unsafe.isVisible()


def test_saving_on_the_way_out_saves_and_closes(unsafe: MainWindow, qtbot: QtBot) -> None:
    unsafe.close()
    box = unsafe.findChild(QMessageBox)
    assert box is not None
    box.done(QMessageBox.StandardButton.Save)
    qtbot.waitUntil(lambda: not unsafe.isVisible())
    assert unsafe.files.path is not None
    saved = open_project(unsafe.files.path).loaded.project
    assert saved.response(saved.claims[0].id, saved.sides[0].id).text.startswith("Kept. ")


def test_export_writes_the_brief(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, choose_file: Callable[[Path], None]
) -> None:
    choose_file(tmp_path / "brief.pdf")
    action(window, "action_export").trigger()
    qtbot.waitUntil((tmp_path / "brief.pdf").exists, timeout=20_000)
    qtbot.waitUntil(lambda: "Wrote brief.pdf" in window.notice.text())
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF")


def test_the_strip_counts_what_is_there(window: MainWindow) -> None:
    assert "3 claims" in named(window, "coverage_strip", CoverageStrip).text()


def test_recent_projects_are_remembered(window: MainWindow) -> None:
    assert window.files.path in window._settings.recent


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_a_chosen_scheme_is_shown_and_remembered(window: MainWindow, scheme: str) -> None:
    action(window, f"action_theme_{scheme}").trigger()
    assert window._settings.scheme == scheme
    assert (window.palette().base().color().lightness() < 128) is (scheme != "light")
    action(window, "action_theme_light").trigger()
