"""Reading along: wrong words and wrong quotations are underlined, mended from the menu, and learnt."""

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from debateprep.core.edits import Create, set_field
from debateprep.core.response import Evidence, response_id
from debateprep.core.source import Source
from debateprep.ui import settings as choices
from debateprep.ui.evidence_rows import EvidenceRows
from debateprep.ui.main_window import MainWindow
from debateprep.ui.prose_field import Doubt, ProseField, Remark
from tests.builders import SENTENCES, debate, made
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import named, type_into
from tests.ui.panel import click, do, field, write


def doubted(here: ProseField) -> list[tuple[str, Doubt]]:
    """The underlined words, and why."""
    return [(here.text[one.start : one.end], one.doubt) for one in here.remarks]


def offered(here: ProseField, remark: Remark) -> QMenu:
    """The menu on words that are underlined."""
    menu = here.usual_menu()
    here.suggestions_wanted.emit(menu, remark)
    menu.popup(here.mapToGlobal(here.rect().center()))
    return menu


def test_wrong_words_are_underlined_while_one_writes(window: MainWindow, qtbot: QtBot) -> None:
    here = field(window, "response:north")
    write(window, "response:north", "The sheild helps, щитт тоже.")
    qtbot.waitUntil(lambda: len(here.remarks) == 2, timeout=20_000)
    assert doubted(here) == [("sheild", Doubt.SPELLING), ("щитт", Doubt.SPELLING)]


def test_what_is_suggested_is_written_in_one_step(window: MainWindow, qtbot: QtBot) -> None:
    here = field(window, "response:north")
    write(window, "response:north", "The sheild")
    qtbot.waitUntil(lambda: bool(here.remarks), timeout=20_000)
    menu = offered(here, here.remarks[0])
    qtbot.waitUntil(lambda: any(action.text() == "shield" for action in menu.actions()), timeout=20_000)
    next(action for action in menu.actions() if action.text() == "shield").trigger()
    assert here.text == "The shield"
    menu.close()


def test_a_menu_may_be_closed_before_anything_is_suggested(window: MainWindow, qtbot: QtBot) -> None:
    here = field(window, "response:north")
    write(window, "response:north", "The sheild")
    qtbot.waitUntil(lambda: bool(here.remarks), timeout=20_000)
    menu = offered(here, here.remarks[0])
    gone = qtbot.waitSignal(menu.destroyed)
    with gone:
        menu.close()
    with qtbot.waitSignal(window.prepare.proofreader._suggested, timeout=20_000):
        pass  # an error in its slot fails this test
    assert here.text == "The sheild"


def test_a_word_is_added_to_the_debate_and_taken_back_by_undo(window: MainWindow, qtbot: QtBot) -> None:
    here = field(window, "response:north")
    write(window, "response:north", "Zorblax agrees")
    qtbot.waitUntil(lambda: bool(here.remarks), timeout=20_000)
    menu = offered(here, here.remarks[0])
    next(action for action in menu.actions() if "of this debate" in action.text()).trigger()
    menu.close()
    assert "Zorblax" in window.session.project.settings.words
    qtbot.waitUntil(lambda: not here.remarks)
    do(window, "action_undo")
    assert "Zorblax" not in window.session.project.settings.words


def test_a_word_of_ones_own_is_right_in_every_debate(window: MainWindow, qtbot: QtBot) -> None:
    here = field(window, "response:north")
    write(window, "response:north", "Zorblax agrees")
    qtbot.waitUntil(lambda: bool(here.remarks), timeout=20_000)
    menu = offered(here, here.remarks[0])
    next(action for action in menu.actions() if "my words" in action.text()).trigger()
    menu.close()
    qtbot.waitUntil(lambda: not here.remarks)
    assert window.session.project.settings.words == ()


def test_spelling_can_be_switched_off(window: MainWindow, qtbot: QtBot) -> None:
    window._settings.put(choices.SPELLING, False)
    here = field(window, "response:north")
    write(window, "response:north", "The sheild says “The shield protects some of Europe”.")
    qtbot.waitUntil(lambda: bool(here.remarks), timeout=20_000)
    assert doubted(here) == [("some", Doubt.QUOTATION)]


def test_a_quotation_that_differs_says_what_the_original_says_and_is_mended(window: MainWindow, qtbot: QtBot) -> None:
    here = field(window, "response:north")
    write(window, "response:north", "They wrote “The shield protects some of Europe”.")
    qtbot.waitUntil(lambda: bool(here.remarks), timeout=20_000)
    (remark,) = here.remarks
    assert remark.words == "The original says: “all”"
    menu = offered(here, remark)
    next(action for action in menu.actions() if action.text() == "Write “all”").trigger()
    menu.close()
    assert SENTENCES[0].rstrip(".") in here.text


def test_a_missing_word_is_put_in_and_none_is_lost(window: MainWindow, qtbot: QtBot) -> None:
    here = field(window, "response:north")
    write(window, "response:north", "They wrote “It was aimed at anybody.” then.")
    qtbot.waitUntil(lambda: bool(here.remarks), timeout=20_000)
    (remark,) = here.remarks
    assert remark.words == "Missing here: “never”"
    menu = offered(here, remark)
    next(action for action in menu.actions() if action.text() == "Write “was never aimed”").trigger()
    menu.close()
    assert here.text == f"They wrote “{SENTENCES[1]}” then."


def test_a_cut_shows_as_a_cut(window: MainWindow, qtbot: QtBot) -> None:
    here = field(window, "because:north")
    write(window, "because:north", "“The shield […] of Europe”")
    qtbot.waitUntil(lambda: bool(here.remarks), timeout=20_000)
    (remark,) = here.remarks
    assert (remark.doubt, remark.words) == (Doubt.CUT, "Left out here: “protects all”")


def test_the_exact_words_of_evidence_are_compared_without_marks(window: MainWindow, qtbot: QtBot) -> None:
    click(window, "add_evidence:north")
    here = field(window, "evidence_quote")
    write(window, "evidence_quote", "It was always aimed at anybody.")
    qtbot.waitUntil(lambda: bool(here.remarks), timeout=20_000)
    assert doubted(here) == [("always", Doubt.QUOTATION)]


NOTE = Source(id="src_1", title="A note", text="We are not, and will not become, a threat to anybody at all.")
REPORT = Source(id="src_2", title="A report")


@pytest.fixture
def quote(open_window: OpenWindow) -> ProseField:
    """The field of exact words of a piece of evidence from a note whose words are stored."""
    project = made(debate(), Create(NOTE, "prj_1"), Create(REPORT, "prj_1", NOTE.id))
    evidence = Evidence(id="evd_1", source=NOTE.id)
    window = open_window(made(project, Create(evidence, response_id("clm_1", "north"))))
    named(window, "evidence:north", EvidenceRows).open("evd_1")
    return field(window, "evidence_quote")


@pytest.mark.parametrize(
    ("written", "doubted_words", "sentence"),
    [
        ("We are never a threat to anybody", "never", "The original says: “not, and will not become”"),
        (
            SENTENCES[0],
            SENTENCES[0],
            "These words stand in “On shields”; what is stored of “A note” does not hold them.",
        ),
        (
            "Words that nobody stored",
            "Words that nobody stored",
            "What is stored of “A note” does not hold these words.",
        ),
    ],
)
def test_exact_words_are_looked_for_in_the_source_that_is_cited(
    quote: ProseField, qtbot: QtBot, written: str, doubted_words: str, sentence: str
) -> None:
    quote.setFocus()
    type_into(quote, written)
    qtbot.waitUntil(lambda: bool(quote.remarks), timeout=20_000)
    (remark,) = quote.remarks
    assert (quote.text[remark.start : remark.end], remark.words) == (doubted_words, sentence)


def test_another_source_and_other_stored_words_are_looked_into_at_once(quote: ProseField, qtbot: QtBot) -> None:
    window = quote.window()
    assert isinstance(window, MainWindow)
    session = window.session
    quote.setFocus()
    type_into(quote, SENTENCES[0])
    qtbot.waitUntil(lambda: bool(quote.remarks), timeout=20_000)
    session.apply(set_field("evd_1", "source", REPORT.id, label="choose source"))
    qtbot.waitUntil(lambda: not quote.remarks, timeout=20_000)
    session.apply(set_field(REPORT.id, "text", "Nothing alike stands in here.", label="write source"))
    qtbot.waitUntil(lambda: bool(quote.remarks), timeout=20_000)


@pytest.mark.parametrize("written", ["We are not, and will not become", "threat", ""])
def test_exact_words_that_stand_there_or_are_too_few_raise_no_doubt(
    quote: ProseField, qtbot: QtBot, written: str
) -> None:
    quote.setFocus()
    type_into(quote, "We are new, and will not become")
    qtbot.waitUntil(lambda: bool(quote.remarks), timeout=20_000)
    quote.selectAll()
    type_into(quote, written) if written else quote.clear()
    qtbot.waitUntil(lambda: not quote.remarks, timeout=20_000)
