"""The source library through its own widgets: described, found, used, merged, brought in and out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from debateprep.core.edits import Create, set_field
from debateprep.core.response import Evidence, response_id
from debateprep.core.source import Source
from debateprep.ui.main_window import MainWindow
from debateprep.ui.paste_reference import PasteReference
from debateprep.ui.source_list import SourceList
from debateprep.ui.text_field import TextField
from tests.builders import debate, made
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import named, type_into
from tests.ui.panel import choose, click, do

TREATY = Source(id="src_1", title="Treaty on open skies", date="2013", type="treaty")
SPEECH = Source(id="src_2", title="Remarks", author=("Noev, Boyko",), type="speech")


@pytest.fixture
def library(open_window: OpenWindow) -> MainWindow:
    """A window on the library of a debate with two sources, the second cited."""
    project = debate(claims=2)
    project = made(project, Create(TREATY, project.root), Create(SPEECH, project.root, TREATY.id))
    evidence = Evidence(id="evd_1", source=SPEECH.id, pinpoint="p. 3")
    window = open_window(made(project, Create(evidence, response_id("clm_2", "south"))))
    do(window, "action_sources")
    return window


def listed(window: MainWindow) -> list[tuple[str, str]]:
    """The lines of the list: number and name."""
    return [(row.number, row.name) for row in named(window, "source_list", SourceList).rows.rows]


def write(window: MainWindow, name: str, text: str) -> None:
    """Type into a field of the form."""
    here = named(window, f"source_{name}", TextField)
    here.setFocus()
    type_into(here, text)


def sources(window: MainWindow) -> dict[str, Source]:
    """The sources of the project, by id."""
    return {source.id: source for source in window.session.project.sources}


def test_cited_sources_come_first_by_their_numbers(library: MainWindow) -> None:
    assert listed(library) == [("[1]", "Remarks"), ("–", "Treaty on open skies")]


def test_a_field_is_written_and_undone_as_one_step(library: MainWindow) -> None:
    library.sources.library.choose(TREATY.id)
    write(library, "issuer", "Council")
    assert sources(library)[TREATY.id].issuer == "Council"
    do(library, "action_undo")
    assert sources(library)[TREATY.id].issuer == ""


def test_authors_stand_one_a_line(library: MainWindow, qtbot: QtBot) -> None:
    do(library, "action_new_source")
    fresh = library.session.project.sources[-1].id
    write(library, "author", "Noev, Boyko \n\nDaalder, Ivo")
    named(library, "source_title", TextField).setFocus()
    qtbot.waitUntil(lambda: sources(library)[fresh].author == ("Noev, Boyko", "Daalder, Ivo"))


def test_what_a_citation_needs_is_ticked_off(library: MainWindow) -> None:
    library.sources.library.choose(SPEECH.id)
    signs = library.sources.library.form._signs
    assert (signs["title"].text(), signs["date"].text(), signs["place"].text()) == ("✓", "needed", "")
    write(library, "date", "2012")
    assert signs["date"].text() == "✓"


def test_the_form_follows_the_type(library: MainWindow) -> None:
    library.sources.library.choose(TREATY.id)
    assert not named(library, "source_volume", TextField).isVisible()
    choose(library, "source_type", "article")
    assert named(library, "source_volume", TextField).isVisible()


def test_how_it_was_checked_and_that_it_is_primary_is_kept(library: MainWindow) -> None:
    library.sources.library.choose(TREATY.id)
    choose(library, "source_checked", "self")
    named(library, "source_primary", QCheckBox).click()
    assert (sources(library)[TREATY.id].checked, sources(library)[TREATY.id].primary) == ("self", True)


def test_a_source_of_a_later_date_is_told(library: MainWindow) -> None:
    event = library.session.project.event
    library.session.apply(set_field(event.id, "as_of", "2012-05-23", label="set the day"))
    library.sources.library.choose(TREATY.id)
    rows = named(library, "source_list", SourceList).rows.rows
    assert "later than 2012-05-23" in rows[1].doubts
    words = [label.text() for label in library.sources.library.form.findChildren(QLabel) if label.isVisible()]
    assert any("out of role" in one for one in words)


@pytest.mark.parametrize("date", ["May 2012", "Spring 2013", "c. 2013", "n.d."])
def test_what_is_no_date_is_told_and_neither_ticked_off_nor_late(library: MainWindow, date: str) -> None:
    event = library.session.project.event
    library.session.apply(set_field(event.id, "as_of", "2012-05-23", label="set the day"))
    library.sources.library.choose(SPEECH.id)
    write(library, "date", date)
    words = [label.text() for label in library.sources.library.form.findChildren(QLabel) if label.isVisible()]
    assert f"Date: “{date}” is not a date. Write it as 2012-05-23, 2012-05 or 2012." in words
    assert library.sources.library.form._signs["date"].text() == "no date"
    assert f"“{date}” is no date" in named(library, "source_list", SourceList).rows.rows[0].doubts


def test_the_form_asks_for_what_the_list_says_is_lacking(library: MainWindow) -> None:
    do(library, "action_new_source")
    signs = library.sources.library.form._signs
    assert signs["type"].text() == "needed"
    choose(library, "source_type", "report")
    assert (signs["type"].text(), signs["author"].text()) == ("✓", "needed")
    assert "lacks author, title, date" in named(library, "source_list", SourceList).rows.rows[-1].doubts
    write(library, "issuer", "Council")
    assert signs["author"].text() == ""


def test_where_it_is_cited_leads_there(library: MainWindow) -> None:
    library.sources.library.choose(SPEECH.id)
    use = next(one for one in library.sources.library.form.findChildren(QPushButton) if one.text() == "C2 south · p. 3")
    use.click()
    assert library.prepare.isVisible()
    assert library.prepare.current == "clm_2"


def test_a_twin_is_noticed_and_used_instead(library: MainWindow) -> None:
    do(library, "action_new_source")
    fresh = library.session.project.sources[-1].id
    write(library, "title", "Treaty on Open Skies")
    words = [label.text() for label in library.sources.library.form.findChildren(QLabel) if label.isVisible()]
    assert "Looks like: Treaty on open skies" in words
    library.sources.library.form._use_twin.click()
    assert fresh not in sources(library)
    assert library.sources.library._current == TREATY.id


def test_a_deleted_source_comes_back_by_undo(library: MainWindow) -> None:
    library.sources.library.choose(TREATY.id)
    click(library, "delete_source")
    assert [name for _, name in listed(library)] == ["Remarks"]
    do(library, "action_undo")
    assert len(listed(library)) == 2


def test_the_list_is_narrowed_by_what_is_typed(library: MainWindow) -> None:
    named(library, "source_filter", QLineEdit).setText("noev")
    assert [name for _, name in listed(library)] == ["Remarks"]
    named(library, "source_filter", QLineEdit).setText("zebra")
    assert listed(library) == []


def test_escape_goes_back_to_the_debate(library: MainWindow) -> None:
    QTest.keyClick(named(library, "source_list", SourceList), Qt.Key.Key_Escape)
    assert library.prepare.isVisible()
    assert not library.sources.library.isVisible()


def test_a_source_of_another_debate_is_not_shown_any_more(library: MainWindow) -> None:
    do(library, "action_view_prepare")
    library.session.open(debate())
    do(library, "action_paste_reference")
    named(library, "paste_reference_dialog", PasteReference).reject()
    assert listed(library) == []
    assert not named(library, "source_primary", QCheckBox).isVisible()


def test_a_pasted_reference_is_seen_as_fields_before_it_is_added(library: MainWindow) -> None:
    do(library, "action_paste_reference")
    dialog = named(library, "paste_reference_dialog", PasteReference)
    text = named(dialog, "pasted_reference", QPlainTextEdit)
    text.setPlainText("Noev, Boyko. “The Shield.” New Atlanticist, May 23, 2012.")
    seen = [label.text() for label in dialog.findChildren(QLabel)]
    assert seen[seen.index("Published in") + 1] == "New Atlanticist"
    dialog.accept()
    added = library.session.project.sources[-1]
    assert (added.title, added.author, added.date) == ("The Shield", ("Noev, Boyko",), "2012-05-23")


def test_sources_are_brought_in_without_those_that_are_there(
    library: MainWindow, choose_file: Callable[[Path], None], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "mine.bib"
    path.write_text("@misc{a, title={Treaty on Open Skies}, date={2013}}\n@misc{b, title={New}}", encoding="utf-8")
    choose_file(path)
    do(library, "action_import_sources")
    qtbot.waitUntil(lambda: len(sources(library)) == 3)
    assert library.session.undo_label == "import 1 source"
    do(library, "action_undo")
    assert len(sources(library)) == 2


@pytest.mark.parametrize("name", ["out.bib", "out.json"])
def test_sources_are_written_out(
    library: MainWindow, choose_file: Callable[[Path], None], tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    choose_file(tmp_path / name)
    do(library, "action_export_sources")
    qtbot.waitUntil((tmp_path / name).exists)
    assert "Treaty on open skies" in (tmp_path / name).read_text(encoding="utf-8")


def test_evidence_leads_to_its_source_in_the_library(library: MainWindow) -> None:
    do(library, "action_sources")
    assert library.prepare.isVisible()
    library.prepare.drafting.want_source(SPEECH.id)
    assert library.sources.library.isVisible()
    assert library.sources.library._current == SPEECH.id


def test_the_choices_of_a_source_are_whole_in_a_small_window(library: MainWindow, qtbot: QtBot) -> None:
    library.resize(911, 512)
    library.sources.new_source()
    qtbot.wait(20)
    boxes = [named(library, name, QWidget) for name in ("source_type", "source_checked", "source_primary")]
    assert [box.objectName() for box in boxes if box.width() < box.sizeHint().width()] == []
