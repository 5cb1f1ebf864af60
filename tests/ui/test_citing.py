"""Citations on the screen, in the style of the project."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debateprep.core.edits import Create, set_field
from debateprep.core.response import Evidence, response_id
from debateprep.core.source import Source
from debateprep.ui.citing import CitationLine
from debateprep.ui.main_window import MainWindow
from debateprep.ui.notices import Notice
from tests.builders import debate, made
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import named
from tests.ui.panel import click, do, write

BOOK = Source(id="src_1", title="Shields", author=("Noev, Boyko",), date="2012", issuer="Press", type="book")


def with_book(open_window: OpenWindow) -> MainWindow:
    project = made(debate(claims=1), Create(BOOK, debate().root))
    evidence = Evidence(id="evd_1", source=BOOK.id, pinpoint="p. 5")
    return open_window(made(project, Create(evidence, response_id("clm_1", "north"))))


def test_evidence_shows_how_it_is_cited_and_follows_style_and_pinpoint(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = with_book(open_window)
    window.prepare.card.drafts()[0].evidence.open("evd_1")
    line = named(window, "evidence_citation", CitationLine)
    qtbot.waitUntil(lambda: line.text == "Boyko Noev, Shields (Press, 2012), p. 5.", timeout=20_000)
    write(window, "evidence_pinpoint", "1")
    assert line.text.startswith("Boyko Noev, Shields (Press, 2012), ")
    settings = window.session.project.settings
    window.session.apply(set_field(settings.id, "citation_style", "apa", label="choose style"))
    qtbot.waitUntil(lambda: line.text.startswith("(Noev, 2012, "), timeout=20_000)


def test_the_library_shows_a_source_in_full_and_follows_its_fields(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = with_book(open_window)
    do(window, "action_sources")
    line = named(window, "source_citation", CitationLine)
    qtbot.waitUntil(lambda: line.text == "Noev, Boyko. Shields. Press, 2012.", timeout=20_000)
    italic = [run.text for run in line._runs if run.italic]
    assert italic == ["Shields"]
    window.session.apply(set_field(BOOK.id, "title", "Swords", label="describe source"))
    qtbot.waitUntil(lambda: line.text == "Noev, Boyko. Swords. Press, 2012.", timeout=20_000)


def copied(qtbot: QtBot) -> tuple[str, str]:
    """What the clipboard holds once a citation is in it: plain, and with its italics."""
    clipboard = QApplication.clipboard()
    qtbot.waitUntil(lambda: "Noev" in clipboard.text(), timeout=20_000)
    return clipboard.text(), clipboard.mimeData().html()


def test_evidence_is_copied_as_it_is_cited_there(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = with_book(open_window)
    window.prepare.card.drafts()[0].evidence.open("evd_1")
    click(window, "evidence_copy_citation")
    plain, rich = copied(qtbot)
    assert plain == "Boyko Noev, Shields (Press, 2012), p. 5."
    assert "Boyko Noev, <i>Shields</i> (Press, 2012), p. 5." in rich
    assert named(window, "notice", Notice).text() == f"Copied: {plain}"


def test_one_key_copies_the_citation_of_the_only_evidence_here(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = with_book(open_window)
    do(window, "action_copy_citation")
    assert copied(qtbot)[0].endswith("p. 5.")


def test_the_same_key_copies_the_whole_reference_in_the_library(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = with_book(open_window)
    do(window, "action_sources")
    do(window, "action_copy_citation")
    assert copied(qtbot)[0] == "Noev, Boyko. Shields. Press, 2012."


def test_a_copy_is_of_the_source_as_it_is_now(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = with_book(open_window)
    do(window, "action_sources")
    line = named(window, "source_citation", CitationLine)
    qtbot.waitUntil(lambda: line.text == "Noev, Boyko. Shields. Press, 2012.", timeout=20_000)
    window.session.apply(set_field(BOOK.id, "title", "Swords", label="describe source"))
    do(window, "action_copy_citation")
    assert "Swords" in copied(qtbot)[0]


def test_without_evidence_the_key_says_what_to_do(window: MainWindow) -> None:
    do(window, "action_copy_citation")
    assert named(window, "notice", Notice).text().startswith("Go to a piece of evidence")
