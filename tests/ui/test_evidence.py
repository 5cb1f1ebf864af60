"""What a response stands on, worked on in its row: its source, the place in it, the exact words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from debateprep.core.edits import Create, set_field
from debateprep.core.response import Evidence, response_id
from debateprep.core.source import Source
from debateprep.ui.choice_box import ChoiceBox
from debateprep.ui.evidence_editor import EvidenceEditor, SourcePicker
from debateprep.ui.evidence_rows import EvidenceRows, row_of
from debateprep.ui.main_window import MainWindow
from tests.builders import debate, made
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import named, type_into
from tests.ui.panel import choose, click, do, field, write

ANSWER = response_id("clm_1", "north")
TREATY = Source(id="src_1", title="Treaty on open skies", author=("Council",), date="2013-02-01", type="treaty")


@pytest.fixture
def cited(open_window: OpenWindow) -> MainWindow:
    """A window on a debate whose library holds a treaty."""
    project = debate(claims=2)
    window = open_window(made(project, Create(TREATY, project.root)))
    write(window, "response:north", "We agree.")
    return window


def evidence(window: MainWindow) -> Evidence:
    """The only piece of evidence there is."""
    (item,) = window.session.project.evidence(ANSWER)
    return item


def test_an_answer_without_a_source_says_so(cited: MainWindow) -> None:
    words = [label.text() for label in cited.prepare.card.findChildren(QLabel) if label.isVisible()]
    assert words.count("unsourced") == 1


def test_one_key_adds_evidence_and_asks_for_its_source(cited: MainWindow) -> None:
    field(cited, "response:north").setFocus()
    do(cited, "action_add_evidence")
    assert evidence(cited).source == ""
    assert named(cited, "evidence_source", SourcePicker).hasFocus()


def test_a_source_typed_once_is_offered_after_three_letters(cited: MainWindow) -> None:
    click(cited, "add_evidence:north")
    picker = named(cited, "evidence_source", SourcePicker)
    type_into(picker, "op")
    assert picker.completer().model().rowCount() == 0
    type_into(picker, "e")
    assert "Treaty on open skies" in picker.completer().model().index(0, 0).data()


def test_return_takes_the_first_source_that_is_offered(cited: MainWindow) -> None:
    click(cited, "add_evidence:north")
    picker = named(cited, "evidence_source", SourcePicker)
    type_into(picker, "skies")
    picker.completer().activated.emit(picker.completer().model().index(0, 0).data())
    assert evidence(cited).source == TREATY.id
    assert field(cited, "evidence_pinpoint").hasFocus()


def test_a_name_that_no_source_has_becomes_a_source(cited: MainWindow) -> None:
    click(cited, "add_evidence:north")
    picker = named(cited, "evidence_source", SourcePicker)
    picker.setText("A new report")
    picker.returnPressed.emit()
    project = cited.session.project
    assert [source.title for source in project.sources] == ["Treaty on open skies", "A new report"]
    assert evidence(cited).source == project.sources[1].id
    do(cited, "action_undo")
    assert len(cited.session.project.sources) == 1


def test_an_address_becomes_the_address_of_a_source(cited: MainWindow) -> None:
    click(cited, "add_evidence:north")
    type_into(named(cited, "evidence_source", SourcePicker), "https://a.example/shield")
    QTest.keyClick(named(cited, "evidence_source", SourcePicker).popup, Qt.Key.Key_Return)
    made_source = cited.session.project.sources[-1]
    assert (made_source.title, made_source.url, made_source.type) == ("", "https://a.example/shield", "web")
    assert evidence(cited).source == made_source.id


def test_return_takes_nothing_that_is_not_seen_to_be_chosen(cited: MainWindow) -> None:
    click(cited, "add_evidence:north")
    picker = named(cited, "evidence_source", SourcePicker)
    type_into(picker, "skies")
    QTest.keyClick(picker.popup, Qt.Key.Key_Return)
    assert evidence(cited).source == ""
    assert picker.popup.currentIndex().row() == 0
    QTest.keyClick(picker.popup, Qt.Key.Key_Return)
    assert evidence(cited).source == TREATY.id


def test_return_on_the_whole_name_takes_that_source(cited: MainWindow) -> None:
    click(cited, "add_evidence:north")
    picker = named(cited, "evidence_source", SourcePicker)
    type_into(picker, TREATY.title.lower())
    QTest.keyClick(picker.popup, Qt.Key.Key_Return)
    assert evidence(cited).source == TREATY.id


@pytest.mark.parametrize(("name", "value"), [("kind", "treaty"), ("strength", "strong"), ("basis", "inference")])
def test_how_far_it_carries_is_chosen(cited: MainWindow, name: str, value: str) -> None:
    click(cited, "add_evidence:north")
    choose(cited, f"evidence_{name}", value)
    assert getattr(evidence(cited), name) == value


def test_pinpoint_and_exact_words_are_written_in_place(cited: MainWindow) -> None:
    click(cited, "add_evidence:north")
    write(cited, "evidence_pinpoint", "Art. 5")
    write(cited, "evidence_quote", "Skies are open.")
    assert (evidence(cited).pinpoint, evidence(cited).quote) == ("Art. 5", "Skies are open.")


def test_a_source_of_a_later_date_is_flagged_where_it_is_cited(cited: MainWindow) -> None:
    click(cited, "add_evidence:north")
    cited.prepare.drafting.choose(evidence(cited).id, "source", TREATY.id)
    project = cited.session.project
    assert "later than" not in row_of(project, evidence(cited), {TREATY.id: 1}).doubts
    cited.session.apply(set_field(project.event.id, "as_of", "2012-05-23", label="set the day"))
    assert "later than 2012-05-23" in row_of(cited.session.project, evidence(cited), {TREATY.id: 1}).doubts


def test_nothing_is_called_officially_stated_before_somebody_says_so(cited: MainWindow) -> None:
    click(cited, "add_evidence:north")
    assert "stated or inferred?" in row_of(cited.session.project, evidence(cited), {}).words
    assert named(cited, "evidence_basis", ChoiceBox).currentText() == "stated or inferred?"
    choose(cited, "evidence_basis", "stated")
    assert "officially stated" in row_of(cited.session.project, evidence(cited), {}).words
    choose(cited, "evidence_basis", "inference")
    assert "our inference" in row_of(cited.session.project, evidence(cited), {}).words


def test_removed_evidence_comes_back_by_undo(cited: MainWindow) -> None:
    click(cited, "add_evidence:north")
    cited.prepare.drafting.remove_evidence(evidence(cited).id)
    rows = named(cited, "evidence:north", EvidenceRows)
    assert rows.is_empty
    do(cited, "action_undo")
    assert not rows.is_empty


def test_a_row_opens_and_closes_by_key(cited: MainWindow) -> None:
    click(cited, "add_evidence:north")
    line = named(cited, "evidence:north", EvidenceRows)._lines[0]
    QTest.keyClick(line, Qt.Key.Key_Space)
    assert not named(cited, "evidence_editor", EvidenceEditor).isVisible()


def test_evidence_without_a_source_does_not_make_an_answer_sourced(cited: MainWindow) -> None:
    click(cited, "add_evidence:north")
    words = [label.text() for label in cited.prepare.card.findChildren(QLabel) if label.isVisible()]
    assert words.count("unsourced") == 1


@pytest.mark.parametrize("name", ["evidence_source", "evidence_quote", "evidence_strength"])
def test_escape_closes_the_evidence_from_any_of_its_fields(cited: MainWindow, name: str) -> None:
    click(cited, "add_evidence:north")
    here = named(cited, name, QWidget)
    here.setFocus()
    QTest.keyClick(here, Qt.Key.Key_Escape)
    assert not named(cited, "evidence_editor", EvidenceEditor).isVisible()
    assert named(cited, "evidence:north", EvidenceRows)._lines[0].hasFocus()
