"""Words are taken from a source as they stand there."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from debateprep.core.edits import Create
from debateprep.core.response import Evidence, response_id
from debateprep.core.source import Source
from debateprep.ui.evidence_rows import EvidenceRows
from debateprep.ui.main_window import MainWindow
from debateprep.ui.quote_dialog import QuoteDialog
from debateprep.ui.text_field import TextField
from tests.builders import debate, made
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import named, type_into

ANSWER = response_id("clm_1", "north")
WORDS = "First 🛡 paragraph.\n\nThe skies are open to all. So it stays."
SOURCE = Source(id="src_1", title="Treaty", text=WORDS)


@pytest.fixture
def dialog(open_window: OpenWindow) -> QuoteDialog:
    project = debate()
    cited = Create(Evidence(id="evd_1", source="src_1"), ANSWER)
    window = open_window(made(project, Create(SOURCE, project.root), cited))
    named(window, "evidence:north", EvidenceRows).open("evd_1")
    named(window, "evidence_take", QPushButton).click()
    return named(window, "quote_dialog", QuoteDialog)


def evidence(dialog: QuoteDialog) -> Evidence:
    window = dialog.parent()
    assert isinstance(window, MainWindow)
    return window.session.project.typed("evd_1", Evidence)


def test_selected_words_become_the_quotation_with_their_paragraph(dialog: QuoteDialog) -> None:
    start = WORDS.index("The skies")
    named(dialog, "quote_text", TextField).select_words(start - 1, start + len("The skies are open to all. "))
    named(dialog, "quote_take", QPushButton).click()
    assert (evidence(dialog).quote, evidence(dialog).pinpoint) == ("The skies are open to all.", "para. 2")


def test_words_are_found_in_it(dialog: QuoteDialog) -> None:
    type_into(named(dialog, "quote_find", QLineEdit), "SO IT")
    named(dialog, "quote_take", QPushButton).click()
    assert evidence(dialog).quote == "So it"


def test_nothing_selected_is_nothing_to_take(dialog: QuoteDialog) -> None:
    assert not named(dialog, "quote_take", QPushButton).isEnabled()
