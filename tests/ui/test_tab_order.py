"""Tab goes where the eye goes, also to what was made late."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from debateprep.ui.main_window import MainWindow
from tests.ui.panel import do, field, write


def stops(count: int) -> list[str]:
    """What Tab reaches next, by name."""
    names = []
    for _ in range(count):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        there = QApplication.focusWidget()
        names.append(there.objectName() if there is not None else "")
    return names


def test_tab_goes_from_side_to_side_and_then_to_the_foot(window: MainWindow) -> None:
    field(window, "claim_statement").setFocus()
    found = [name for name in stops(30) if name]
    expected = ["claim_kind", "claim_theme", "claim_flags", "stance:north", "response:north", "because:north",
                "add_evidence:north", "so_what:north", "draft:north", "add_reply:north", "stance:south",
                "response:south", "because:south", "add_evidence:south", "so_what:south", "draft:south",
                "add_reply:south", "agreed_ground", "red_line:north", "red_line:south", "open_question", "notes",
                "comment_author", "comment_text"]  # fmt: skip
    assert found[: len(expected)] == expected


def test_tab_passes_by_evidence_and_replies_in_their_place(window: MainWindow) -> None:
    write(window, "response:north", "We agree.")
    do(window, "action_add_evidence")
    field(window, "response:north").setFocus()
    do(window, "action_add_reply")
    reply = QApplication.focusWidget()
    assert reply is not None
    field(window, "because:north").setFocus()
    found = stops(20)
    assert found.index("evidence_source") < found.index("so_what:north") < found.index(reply.objectName())
