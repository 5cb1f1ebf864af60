from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from debateprep.core import marking
from debateprep.core.anchor import Passage
from debateprep.core.edits import Edit, Trash
from debateprep.core.project import Project
from debateprep.ui.article_dialogs import CorrectDialog, DetailsDialog, MergeDialog
from debateprep.ui.article_view import ArticleView
from debateprep.ui.find_bar import FindBar
from debateprep.ui.main_window import MainWindow
from debateprep.ui.unanchored_list import UnanchoredList
from tests.builders import ARTICLE, SENTENCES, TEXT, debate
from tests.ui.gestures import action, named, previewed


def view(window: MainWindow) -> ArticleView:
    return named(window, "article_view", ArticleView)


def passages(window: MainWindow, claim: str) -> list[str]:
    return [passage.quote for passage in window.session.project.passages(claim)]


def select(window: MainWindow, words: str) -> None:
    start = TEXT.index(words)
    view(window).select(start, start + len(words))


def click(window: MainWindow, position: int) -> None:
    QTest.mouseClick(view(window).viewport(), Qt.MouseButton.LeftButton, pos=view(window).point_of(position))


def accept_with(monkeypatch: pytest.MonkeyPatch, kind: type[QDialog]) -> None:
    def accepted(_: QDialog) -> int:
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(kind, "exec", accepted)


def test_the_sentence_at_the_cursor_becomes_a_claim(window: MainWindow) -> None:
    view(window).select(TEXT.index("Trust was lost"), TEXT.index("Trust was lost"))
    action(window, "action_mark_sentence").trigger()
    assert passages(window, window.prepare.current or "") == [SENTENCES[3]]


def test_a_double_click_marks_the_sentence(window: MainWindow) -> None:
    point = view(window).point_of(TEXT.index("Talks") + 2)
    QTest.mouseDClick(view(window).viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert passages(window, window.prepare.current or "") == [SENTENCES[4]]


def test_a_further_passage_is_added_to_the_current_claim(window: MainWindow) -> None:
    claim = window.prepare.current or ""
    select(window, "Trust was lost")
    action(window, "action_add_passage").trigger()
    assert passages(window, claim) == [SENTENCES[0], "Trust was lost"]


def test_the_same_passage_is_not_added_twice(window: MainWindow) -> None:
    select(window, SENTENCES[0])
    action(window, "action_add_passage").trigger()
    assert passages(window, window.prepare.current or "") == [SENTENCES[0]]
    assert "already" in window.notice.text()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("action_shrink_end", "The shield protects all of Europe"),
        ("action_extend_end", "The shield protects all of Europe.\nIt"),
        ("action_shrink_start", "shield protects all of Europe."),
    ],
)
def test_a_mark_is_reshaped_by_words(window: MainWindow, name: str, words: str) -> None:
    action(window, name).trigger()
    assert passages(window, "clm_1") == [words]


def test_a_reshaped_mark_is_one_undo(window: MainWindow) -> None:
    action(window, "action_shrink_end").trigger()
    action(window, "action_undo").trigger()
    assert passages(window, "clm_1") == [SENTENCES[0]]


def drag_end(window: MainWindow, to: int, *, let_go: bool = True) -> None:
    page = view(window).viewport()
    start, end = view(window).point_of(len(SENTENCES[0])), view(window).point_of(to)
    QTest.mousePress(page, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(page, end)
    if let_go:
        QTest.mouseRelease(page, Qt.MouseButton.LeftButton, pos=end)


def test_the_end_of_a_mark_can_be_dragged(window: MainWindow) -> None:
    drag_end(window, len("The shield protects"))
    assert passages(window, "clm_1") == ["The shield protects"]


def test_escape_lets_a_mark_be_as_it_was(window: MainWindow) -> None:
    drag_end(window, len("The shield"), let_go=False)
    QTest.keyClick(view(window), Qt.Key.Key_Escape)
    QTest.mouseRelease(view(window).viewport(), Qt.MouseButton.LeftButton, pos=QPoint(0, 0))
    assert passages(window, "clm_1") == [SENTENCES[0]]


def test_a_click_on_a_mark_shows_its_claim(window: MainWindow) -> None:
    click(window, TEXT.index("never aimed"))
    assert window.prepare.current == "clm_2"


def test_a_click_where_marks_overlap_asks_which(window: MainWindow, qtbot: QtBot) -> None:
    select(window, "shield protects")
    action(window, "action_mark_claim").trigger()
    click(window, TEXT.index("protects") + 2)
    menu = named(window, "overlap_menu", QMenu)
    assert [entry.text()[:2] for entry in menu.actions()] == ["C4", "C1"]
    menu.actions()[1].trigger()
    assert window.prepare.current == "clm_1"
    menu.close()
    qtbot.wait(1)


def test_a_screen_reader_hears_what_stands_at_the_cursor(window: MainWindow) -> None:
    view(window).select(3, 3)
    assert view(window).accessibleDescription() == "claim 1, north missing, south missing"


def test_a_claim_is_split_at_the_cursor(window: MainWindow) -> None:
    view(window).select(TEXT.index("protects"), TEXT.index("protects"))
    action(window, "action_split_claim").trigger()
    assert passages(window, "clm_1") == ["The shield"]
    assert passages(window, window.prepare.current or "") == ["protects all of Europe."]


def test_two_claims_are_merged(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    accept_with(monkeypatch, MergeDialog)
    action(window, "action_merge_claims").trigger()
    assert passages(window, "clm_1") == [SENTENCES[0], SENTENCES[1]]
    assert [claim.id for claim in window.session.project.claims] == ["clm_1", "clm_3"]


def test_a_claim_moves_by_key_and_back(window: MainWindow) -> None:
    action(window, "action_move_claim_down").trigger()
    assert [claim.id for claim in window.session.project.claims] == ["clm_2", "clm_1", "clm_3"]
    action(window, "action_move_claim_up").trigger()
    assert [claim.id for claim in window.session.project.claims] == ["clm_1", "clm_2", "clm_3"]


def test_a_claim_moves_by_drag(window: MainWindow) -> None:
    window.prepare.claims.move_row(2, 0)
    assert [claim.id for claim in window.session.project.claims] == ["clm_3", "clm_1", "clm_2"]


def test_a_typo_is_corrected_and_the_marks_stay(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def corrected(_: CorrectDialog) -> str:
        return "The new shield"

    accept_with(monkeypatch, CorrectDialog)
    monkeypatch.setattr(CorrectDialog, "words", corrected)
    select(window, "The shield")
    action(window, "action_correct_article").trigger()
    assert passages(window, "clm_1") == ["The new shield protects all of Europe."]
    assert passages(window, "clm_2") == [SENTENCES[1]]


def lose_first_mark(window: MainWindow) -> None:
    text = TEXT.replace(SENTENCES[0], "A shield may protect most of Europe.")
    window.session.apply(marking.replace_article(window.session.project, ARTICLE, text))


def test_a_mark_whose_words_are_gone_is_listed(window: MainWindow) -> None:
    lose_first_mark(window)
    assert named(window, "unanchored_list", UnanchoredList).isVisible()
    assert passages(window, "clm_1") == [SENTENCES[0]]
    assert not window.prepare.reading.view._marks.of("clm_1")


def test_offered_words_can_be_taken(window: MainWindow) -> None:
    lose_first_mark(window)
    orphan = named(window, "unanchored_list", UnanchoredList)._orphans[0]
    candidate = orphan.candidates[0][0]
    window.prepare.reading.unanchored.reattach_wanted.emit(orphan.passage.id, candidate.start, candidate.end)
    assert passages(window, "clm_1") == ["A shield may protect most of Europe."]
    assert named(window, "unanchored_list", UnanchoredList).isHidden()


def test_a_lost_mark_is_put_on_the_selection(window: MainWindow) -> None:
    lose_first_mark(window)
    action(window, "action_next_unanchored").trigger()
    view(window).select(0, 8)
    action(window, "action_reattach").trigger()
    assert passages(window, "clm_1") == ["A shield"]


def test_search_counts_goes_on_and_wraps(window: MainWindow) -> None:
    action(window, "action_find").trigger()
    bar = named(window, "find_bar", FindBar)
    QTest.keyClicks(bar._wanted, "may")
    assert bar._count.text() == "1 of 1"
    QTest.keyClick(bar._wanted, Qt.Key.Key_Return)
    assert bar._count.text() == "1 of 1"
    words = view(window).selected_words()
    assert words is not None
    assert TEXT[words.start : words.end] == "may"


def test_a_hit_can_be_marked_at_once(window: MainWindow) -> None:
    action(window, "action_find").trigger()
    QTest.keyClicks(named(window, "find_bar", FindBar)._wanted, "single spring")
    action(window, "action_mark_claim").trigger()
    assert passages(window, window.prepare.current or "") == ["single spring"]


def test_closing_the_search_gives_the_keyboard_back(window: MainWindow) -> None:
    action(window, "action_find").trigger()
    bar = named(window, "find_bar", FindBar)
    QTest.keyClick(bar._wanted, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert window.focusWidget() is view(window)


def test_a_second_article_has_a_tab(
    window: MainWindow, tmp_path: Path, choose_file: Callable[[Path], None], qtbot: QtBot
) -> None:
    (tmp_path / "Other.txt").write_text("Other words.", encoding="utf-8")
    choose_file(tmp_path / "Other.txt")
    action(window, "action_add_article").trigger()
    previewed(window, qtbot).accept()
    tabs = named(window, "article_tabs", QTabBar)
    assert [tabs.tabText(at) for at in range(tabs.count())] == ["On shields", "Other"]
    action(window, "action_next_article").trigger()
    assert view(window).article.text == "Other words."


def test_a_claim_of_another_article_turns_to_it(
    window: MainWindow, tmp_path: Path, choose_file: Callable[[Path], None], qtbot: QtBot
) -> None:
    (tmp_path / "Other.txt").write_text("Other words.", encoding="utf-8")
    choose_file(tmp_path / "Other.txt")
    action(window, "action_add_article").trigger()
    previewed(window, qtbot).accept()
    action(window, "action_next_article").trigger()
    window.prepare.choose("clm_3")
    assert view(window).article.id == ARTICLE


def test_a_removed_article_can_be_undone(window: MainWindow) -> None:
    action(window, "action_remove_article").trigger()
    assert not window.session.project.articles
    action(window, "action_undo").trigger()
    assert view(window).article.id == ARTICLE


def test_details_say_what_a_citation_lacks(window: MainWindow, qtbot: QtBot) -> None:
    dialog = DetailsDialog(window.session.project.articles[0])
    qtbot.addWidget(dialog)
    assert dialog._missing.text() == "A citation still lacks: author, published in, date."
    dialog._fields["author"].setText("Noev, Boyko")
    assert dialog.changes() == {"author": "Noev, Boyko"}


def test_a_slip_of_the_original_is_marked_and_unmarked(window: MainWindow) -> None:
    for expected in (["shield"], []):
        select(window, "shield")
        action(window, "action_mark_sic").trigger()
        assert [slip.quote for slip in window.session.project.slips(ARTICLE)] == expected


def test_zoom_is_kept_for_the_project(window: MainWindow) -> None:
    before = view(window).font().pointSizeF()
    action(window, "action_zoom_in").trigger()
    assert view(window).font().pointSizeF() > before
    assert window._settings.reading("prj_1").zoom > 1
    action(window, "action_zoom_reset").trigger()
    assert view(window).font().pointSizeF() == before


def test_a_deleted_claim_comes_back_from_the_tray(window: MainWindow) -> None:
    action(window, "action_delete_claim").trigger()
    action(window, "action_trash").trigger()
    tray = named(window, "tray", QDialog)
    tray._restore.click()  # type: ignore[attr-defined]  # its one button
    assert len(window.session.project.claims) == 3
    tray.close()


def test_no_gesture_on_an_article_that_is_not_there_harms(open_window: Callable[[Project], MainWindow]) -> None:
    window = open_window(debate(claims=1))
    window.session.apply(without_article(window.session.project))
    for name in (
        "mark_claim",
        "mark_sentence",
        "add_passage",
        "split_claim",
        "correct_article",
        "mark_sic",
        "extend_end",
    ):
        action(window, f"action_{name}").trigger()
    assert window.isVisible()


def without_article(project: Project) -> Edit:
    return Edit("remove article", (Trash(project.articles[0].id),))


def test_the_article_cannot_be_typed_in(window: MainWindow) -> None:
    page: QWidget = view(window)
    QTest.keyClicks(page, "xyz")
    assert view(window).toPlainText() == TEXT


def test_marks_of_a_passage_know_their_claim(window: MainWindow) -> None:
    mark = view(window)._marks.all[0]
    passage = window.session.project.typed(mark.passage, Passage)
    assert passage.quote == SENTENCES[0]
