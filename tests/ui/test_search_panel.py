from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from debateprep import app
from debateprep.core import edits
from debateprep.core.claim import Comment, RedLine, red_line_id
from debateprep.core.edits import Create, SetField
from debateprep.core.ladder import add_reply
from debateprep.core.project import Project
from debateprep.core.project_search import Findings, Library
from debateprep.core.response import Evidence, response_id
from debateprep.core.source import Source, Term
from debateprep.ui import theme
from debateprep.ui.choice_box import ChoiceBox
from debateprep.ui.main_window import MainWindow
from debateprep.ui.search_panel import SearchPanel
from debateprep.ui.search_results import SearchResults
from debateprep.ui.text_field import TextField
from tests.builders import debate, edited, made
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import action, named, type_into

RED = red_line_id("clm_2", "south")
NORTH, SOUTH = response_id("clm_2", "north"), response_id("clm_2", "south")
EVERYWHERE = {  # field of an item: what is written there
    ("clm_2", "statement"): "radars one",
    ("clm_2", "notes"): "radars two",
    (NORTH, "text"): "😀 the radars three",
    (SOUTH, "so_what"): "radars four",
    ("evd_1", "quote"): "radars five",
    (RED, "text"): "radars six",
}


@pytest.fixture
def project() -> Project:
    project = debate(claims=3)
    project = edited(project, add_reply(project, NORTH))
    return made(
        project,
        Create(Source(id="src_1", title="On radars"), "prj_1"),
        Create(Term(id="trm_1", term="radars"), "prj_1"),
        Create(Evidence(id="evd_1", source="src_1"), SOUTH),
        Create(RedLine(id=RED, side="south"), "clm_2"),
        Create(Comment(id="cmt_1", text="radars again"), "clm_2"),
        SetField(project.ids(NORTH, "replies")[0], "text", "what radars"),
        SetField("clm_3", "kind", "fact"),
        *(SetField(item, field, words) for (item, field), words in EVERYWHERE.items()),
    )


@pytest.fixture
def window(open_window: OpenWindow, project: Project) -> MainWindow:
    return open_window(project)


@pytest.fixture
def panel(window: MainWindow) -> SearchPanel:
    action(window, "action_search_everywhere").trigger()
    return named(window, "search_panel", SearchPanel)


@pytest.fixture
def alone(qtbot: QtBot, project: Project) -> SearchPanel:
    """The panel without a window, its questions answered at once."""
    app.application()
    panel = SearchPanel()
    qtbot.addWidget(panel)
    panel.resize(520, 430)
    panel.asked.connect(partial(_answer, panel, project))
    panel.show_project(project)
    panel.open()
    qtbot.waitExposed(panel)
    return panel


def _answer(panel: SearchPanel, project: Project) -> None:
    panel.show_findings(Library().look(project, panel.words, panel.filters))


def look_for(panel: SearchPanel, qtbot: QtBot, words: str) -> None:
    type_into(named(panel, "search_text", QLineEdit), words)
    qtbot.waitUntil(lambda: panel.results.lines != [] or "nowhere" in advice(panel))


def count(panel: SearchPanel) -> str:
    return named(panel, "search_count", QLabel).text()


def advice(panel: SearchPanel) -> str:
    return panel._hint.text() if panel._hint.isVisible() else ""


def choose(panel: SearchPanel, item: str, field: str = "") -> None:
    lines = panel.results.lines
    at = next(at for at, line in enumerate(lines) if line.place[:2] == (item, field))
    panel.results.setCurrentIndex(panel.results.model().index(at, 0))
    QTest.keyClick(panel.results, Qt.Key.Key_Return)


def chosen_words(field: TextField) -> str:
    return field.textCursor().selectedText()


def test_it_opens_with_the_cursor_in_the_field_and_moves_nothing(window: MainWindow) -> None:
    before = [window.prepare.reading.view.geometry(), window.prepare.card.geometry()]
    action(window, "action_search_everywhere").trigger()
    assert named(window, "search_text", QLineEdit).hasFocus()
    assert [window.prepare.reading.view.geometry(), window.prepare.card.geometry()] == before


def test_it_stays_at_the_foot_of_the_left_pane(window: MainWindow, panel: SearchPanel, qtbot: QtBot) -> None:
    window.resize(1000, 640)
    pane = window.prepare.left_split
    qtbot.waitUntil(lambda: panel.geometry().bottom() == pane.geometry().bottom())
    assert panel.width() == pane.width()
    assert panel.height() < pane.height()


def test_what_is_found_is_counted_under_its_claim(alone: SearchPanel, qtbot: QtBot) -> None:
    look_for(alone, qtbot, "radars")
    heads = [line.words for line in alone.results.lines if line.is_head]
    assert heads == ["C2 radars one", "Article · On shields", "Source · On radars", "Key terms"]
    assert count(alone) == "11 places in 1 claim and elsewhere"


def test_nothing_found_is_said_in_a_sentence(alone: SearchPanel, qtbot: QtBot) -> None:
    look_for(alone, qtbot, "zebra")
    assert advice(alone) == "“zebra” stands nowhere in this debate."
    assert count(alone) == ""


def test_return_on_a_hit_chooses_the_words_where_they_stand(
    window: MainWindow, panel: SearchPanel, qtbot: QtBot
) -> None:
    look_for(panel, qtbot, "radars")
    for (item, field), text in EVERYWHERE.items():
        choose(panel, item, field)
        focus = QApplication.focusWidget()
        assert isinstance(focus, TextField)
        assert (focus.text, chosen_words(focus)) == (text, "radars")
    assert window.prepare.current == "clm_2"


def test_a_hit_in_a_folded_reply_unfolds_it(window: MainWindow, panel: SearchPanel, qtbot: QtBot) -> None:
    reply = window.session.project.ids(NORTH, "replies")[0]
    look_for(panel, qtbot, "what radars")
    choose(panel, reply, "text")
    assert QApplication.focusWidget() is window.prepare.card.field_of(reply, "text")


def test_a_hit_in_a_hidden_side_shows_all_of_them(window: MainWindow, panel: SearchPanel, qtbot: QtBot) -> None:
    window.prepare.card.show_side_alone()
    look_for(panel, qtbot, "radars four")
    choose(panel, SOUTH, "so_what")
    field = window.prepare.card.field_of(SOUTH, "so_what")
    assert field is not None
    assert field.isVisible()


def test_a_hit_in_the_article_is_chosen_above_the_panel(window: MainWindow, panel: SearchPanel, qtbot: QtBot) -> None:
    look_for(panel, qtbot, "next year")
    choose(panel, "art_1", "text")
    view = window.prepare.reading.view
    words = view.selected_words()
    assert words is not None
    assert view.article.text[words.start : words.end] == "next year"
    assert view.mapTo(window.prepare, view.point_of(words.end)).y() < panel.y()


def test_a_hit_in_a_source_asks_for_the_source(window: MainWindow, panel: SearchPanel, qtbot: QtBot) -> None:
    look_for(panel, qtbot, "on radars")
    with qtbot.waitSignal(window.prepare.drafting.source_wanted) as asked:
        choose(panel, "src_1", "title")
    assert asked.args == ["src_1"]


def test_a_hit_in_a_term_asks_for_that_part(window: MainWindow, panel: SearchPanel, qtbot: QtBot) -> None:
    look_for(panel, qtbot, "radars")
    with qtbot.waitSignal(window.prepare.finding.part_wanted) as asked:
        choose(panel, "trm_1", "term")
    assert asked.args == ["trm_1", "term"]


def test_return_in_the_field_shows_one_place_after_the_other(
    window: MainWindow, panel: SearchPanel, qtbot: QtBot
) -> None:
    look_for(panel, qtbot, "radars")
    field = named(panel, "search_text", QLineEdit)
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert chosen_words(named(window, "red_line:south", TextField)) == "radars"
    assert chosen_words(named(window, "claim_statement", TextField)) == ""
    assert field.hasFocus()


def test_the_next_place_goes_around_the_end(alone: SearchPanel, qtbot: QtBot) -> None:
    look_for(alone, qtbot, "what radars")
    for _ in range(3):
        alone.next_hit()
    assert alone.results.current is not None
    assert not alone.results.current.is_head


def test_down_and_up_go_between_field_and_list(alone: SearchPanel, qtbot: QtBot) -> None:
    look_for(alone, qtbot, "radars")
    field = named(alone, "search_text", QLineEdit)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert named(alone, "search_results", SearchResults).hasFocus()
    assert alone.results.currentIndex().row() == 1
    QTest.keyClick(alone.results, Qt.Key.Key_Up)
    assert field.hasFocus()


def test_letters_typed_in_the_list_go_into_the_field(window: MainWindow, panel: SearchPanel, qtbot: QtBot) -> None:
    look_for(panel, qtbot, "radar")
    panel.results.setFocus()
    QTest.keyClick(panel.results, Qt.Key.Key_S)
    assert panel.words == "radars"
    panel.results.setFocus()
    QTest.keyClick(panel.results, Qt.Key.Key_C)
    assert len(window.session.project.claims) == 3


def test_escape_closes_and_gives_the_keyboard_back(window: MainWindow) -> None:
    statement = named(window, "claim_statement", TextField)
    statement.setFocus()
    action(window, "action_search_everywhere").trigger()
    QTest.keyClick(named(window, "search_text", QLineEdit), Qt.Key.Key_Escape)
    assert not named(window, "search_panel", SearchPanel).isVisible()
    assert statement.hasFocus()


def test_words_that_are_chosen_are_looked_for(window: MainWindow, qtbot: QtBot) -> None:
    window.prepare.choose("clm_2")
    statement = named(window, "claim_statement", TextField)
    statement.setFocus()
    statement.select_words(0, 6)
    action(window, "action_search_everywhere").trigger()
    panel = named(window, "search_panel", SearchPanel)
    qtbot.waitUntil(lambda: count(panel) == "11 places in 1 claim and elsewhere")
    assert panel.words == "radars"


def test_a_filter_alone_lists_the_claims_that_pass(window: MainWindow, panel: SearchPanel, qtbot: QtBot) -> None:
    kind = named(panel, "search_kind", ChoiceBox)
    kind.setCurrentIndex(kind.findData("fact"))
    qtbot.waitUntil(lambda: count(panel) == "1 claim")
    choose(panel, "clm_3")
    assert window.prepare.current == "clm_3"


def test_filters_narrow_what_is_found_until_they_are_cleared(alone: SearchPanel, qtbot: QtBot) -> None:
    look_for(alone, qtbot, "radars")
    side = named(alone, "search_side", ChoiceBox)
    side.setCurrentIndex(side.findData("north"))
    qtbot.waitUntil(lambda: count(alone) == "1 place in 1 claim")
    alone._clear.click()
    qtbot.waitUntil(lambda: count(alone) == "11 places in 1 claim and elsewhere")


def test_what_is_typed_elsewhere_is_found_too(window: MainWindow, panel: SearchPanel, qtbot: QtBot) -> None:
    look_for(panel, qtbot, "radars")
    window.session.apply(edits.set_field("clm_1", "statement", "Radars!", label="x"))
    qtbot.waitUntil(lambda: count(panel) == "12 places in 2 claims and elsewhere")


def test_a_place_that_is_gone_leads_nowhere(window: MainWindow, panel: SearchPanel, qtbot: QtBot) -> None:
    look_for(panel, qtbot, "radars")
    window.session.apply(edits.delete_claim(window.session.project, "clm_2"))
    choose(panel, "clm_2", "statement")
    assert window.prepare.current != "clm_2"


def test_another_debate_begins_with_nothing_asked(window: MainWindow, panel: SearchPanel, qtbot: QtBot) -> None:
    look_for(panel, qtbot, "radars")
    window.session.open(debate(claims=1))
    assert not panel.isVisible()
    assert (panel.words, panel.results.lines) == ("", [])


def test_only_the_newest_question_is_answered(window: MainWindow, panel: SearchPanel, qtbot: QtBot) -> None:
    look_for(panel, qtbot, "radars")
    finding = window.prepare.finding
    assert finding._answer(finding._question, window.session.project, "radars", panel.filters).count == 11
    assert finding._answer(finding._question - 1, window.session.project, "radars", panel.filters) == Findings()


def test_odd_words_do_no_harm(alone: SearchPanel) -> None:
    for words in ("\\", "(", "“", "Ж", "😀", "a" * 1000):
        alone.open(words)
        assert alone.results.lines or "nowhere" in advice(alone)
        assert not alone.grab().isNull()


def test_the_list_is_told_to_who_listens(alone: SearchPanel, qtbot: QtBot) -> None:
    look_for(alone, qtbot, "radars")
    model = alone.results.model()
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "claim: radars one"


def test_it_covers_what_lies_under_it(alone: SearchPanel) -> None:
    colours = theme.tokens_of(alone)
    picture = alone.grab().toImage()
    assert picture.pixelColor(4, alone.height() - 4).name().upper() == colours.paper
    assert picture.pixelColor(alone.width() - 1, 9).name().upper() == colours.hairline
