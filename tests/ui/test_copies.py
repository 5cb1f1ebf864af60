"""Older versions and a partner's copy, in the real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QPushButton, QRadioButton, QTextEdit
from pytestqt.qtbot import QtBot

from debateprep import folders
from debateprep.core.claim import Claim, Comment, RedLine, red_line_id
from debateprep.core.edits import Create, Edit, Operation, SetField, Splice, Trash
from debateprep.core.project import Project, new_project
from debateprep.core.response import Evidence, Response, response_id
from debateprep.core.source import Milestone, Source, Term
from debateprep.storage.project_file import open_project, save_project
from debateprep.storage.versions import Occasion, Versions
from debateprep.ui.main_window import MainWindow
from debateprep.ui.row_list import RowList
from debateprep.ui.tray_dialog import TrayDialog
from tests.builders import debate, made
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import named
from tests.ui.panel import do

NORTH, SOUTH = response_id("clm_1", "north"), response_id("clm_1", "south")
RED = red_line_id("clm_1", "north")
BASE = made(debate(3), SetField(NORTH, "text", "The shield is small."))
LATER = made(BASE, Splice(NORTH, "text", 14, 5, "not large"), Trash("clm_3"))


def versions() -> Versions:
    return Versions(folders.state(), "prj_1", "0000000a")


def keep(tmp_path: Path, *projects: Project) -> None:
    for project in projects:
        save_project(project, tmp_path / "kept.yaml")
        versions().keep(tmp_path / "kept.yaml")


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> MainWindow:
    """A window on the later state, with both states among its versions."""
    keep(tmp_path, BASE, LATER)
    return open_window(LATER)


def shown(window: MainWindow, qtbot: QtBot, name: str) -> QDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(QDialog, name)), timeout=5_000)
    return named(window, name, QDialog)


def opened_versions(window: MainWindow, qtbot: QtBot, number: int = 1) -> QDialog:
    """The dialog, with a version chosen, counted from the newest, and all of them described."""
    do(window, "action_versions")
    dialog = shown(window, qtbot, "versions_dialog")
    listed = named(dialog, "versions_list", RowList)
    count = len(versions().listed())
    qtbot.waitUntil(lambda: sum(line.aside not in ("", "…") for line in listed.rows.lines) == count, timeout=5_000)
    listed.step(number - 1)
    qtbot.waitUntil(lambda: named(dialog, "version_since", QLabel).text().startswith("Since"), timeout=5_000)
    return dialog


def _edit(*operations: Operation) -> Edit:
    return Edit("change", operations)


def copy_of(tmp_path: Path, *changes: Operation, of: Project = LATER) -> Path:
    path = tmp_path / "partner.debate.yaml"
    save_project(made(of, *changes), path)
    return path


def asked(window: MainWindow, qtbot: QtBot, path: Path) -> QDialog:
    window.copies.merge_file(path)
    return shown(window, qtbot, "merge_dialog")


def said(window: MainWindow, response: str = NORTH) -> str:
    return window.session.project.typed(response, Response).text


def test_versions_say_what_changed_the_newest_first(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened_versions(window, qtbot)
    lines = [line for line in named(dialog, "versions_list", RowList).rows.lines if line.subject]
    assert [line.aside for line in lines] == ["1 claim changed, 1 deleted", "the oldest: 3 claims"]
    dialog.close()


def test_a_claim_is_seen_beside_that_of_now_and_restored_in_one_step(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened_versions(window, qtbot, 2)
    assert "not large" in named(dialog, "version_preview", QTextEdit).toPlainText()
    named(dialog, "restore_claim", QPushButton).click()
    assert said(window) == "The shield is small."
    assert named(dialog, "version_since", QLabel).text() == "Since then: 1 claim deleted."
    dialog.close()
    window.session.undo()
    assert window.session.project == LATER


def test_a_deleted_claim_is_restored(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened_versions(window, qtbot, 2)
    named(dialog, "version_claims", RowList).step(1)
    named(dialog, "restore_claim", QPushButton).click()
    assert window.session.project.is_live("clm_3")
    dialog.close()


def test_words_that_differ_are_underlined(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened_versions(window, qtbot, 2)
    document = named(dialog, "version_preview", QTextEdit).document()
    assert document.find("small").charFormat().fontUnderline()
    assert not document.find("shield").charFormat().fontUnderline()
    dialog.close()


def test_a_version_is_restored_to_a_copy_and_never_over_the_open_file(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, choose_file: Callable[[Path], None]
) -> None:
    dialog = opened_versions(window, qtbot, 2)
    assert window.files.path is not None
    for name in (window.files.path.name, "copy.debate.yaml"):
        choose_file(tmp_path / name)
        named(dialog, "restore_copy", QPushButton).click()
    qtbot.waitUntil(lambda: named(dialog, "version_note", QLabel).text().startswith("Wrote copy"), timeout=5_000)
    assert open_project(tmp_path / "copy.debate.yaml").loaded.project == BASE
    assert open_project(window.files.path).loaded.project == LATER
    dialog.close()


def test_without_a_version_one_sentence_says_so(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(new_project("Other", item="prj_2"))
    do(window, "action_versions")
    dialog = shown(window, qtbot, "versions_dialog")
    assert any("There is no version yet" in label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    dialog.close()


def test_a_damaged_version_says_so_and_the_others_are_told(window: MainWindow, qtbot: QtBot) -> None:
    versions().listed()[1].path.write_bytes(b"")
    do(window, "action_versions")
    dialog = shown(window, qtbot, "versions_dialog")
    listed = named(dialog, "versions_list", RowList)
    qtbot.waitUntil(lambda: len(listed.rows.lines) == 3 and listed.rows.lines[-1].aside != "…", timeout=5_000)
    assert [line.aside for line in listed.rows.lines[1:]] == [
        "2 claims; the version before cannot be read", "cannot be read any more",
    ]  # fmt: skip
    listed.step(1)
    qtbot.waitUntil(lambda: "damaged" in named(dialog, "version_since", QLabel).text(), timeout=5_000)
    dialog.close()


def test_a_copy_is_merged_as_one_step_on_the_version_both_grew_from(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.session.apply(_edit(SetField(SOUTH, "text", "Mine.")))
    mine = window.session.project
    path = copy_of(tmp_path, Splice(NORTH, "text", 0, 0, "Well: "), SetField("clm_2", "statement", "Theirs."))
    dialog = asked(window, qtbot, path)
    assert "2 claims changed" in named(dialog, "merge_head", QLabel).text()
    assert "Both grew from the version" in named(dialog, "merge_base", QLabel).text()
    dialog.accept()
    qtbot.waitUntil(lambda: window.session.undo_label == "merge copy", timeout=5_000)
    assert (said(window), said(window, SOUTH)) == ("Well: The shield is not large.", "Mine.")
    assert versions().listed()[0].occasion is Occasion.MERGE
    window.session.undo()
    assert window.session.project == mine


def test_claims_can_be_left_out_and_conflicts_chosen(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.session.apply(_edit(SetField(SOUTH, "text", "It is mine.")))
    path = copy_of(tmp_path, SetField(SOUTH, "text", "That is theirs."), SetField("clm_2", "statement", "Theirs."))
    dialog = asked(window, qtbot, path)
    assert "1 changed by both" in named(dialog, "merge_head", QLabel).text()
    assert named(dialog, "conflict_both", QRadioButton).isChecked()
    named(dialog, "conflict_theirs", QRadioButton).click()
    assert "That is theirs." in named(dialog, "merge_preview", QTextEdit).toPlainText()
    named(dialog, "merge_claims", QListWidget).item(1).setCheckState(Qt.CheckState.Unchecked)
    assert named(dialog, "merge_head", QLabel).text().endswith("1 left out")
    dialog.accept()
    qtbot.waitUntil(lambda: window.session.undo_label == "merge copy", timeout=5_000)
    assert said(window, SOUTH) == "That is theirs."
    assert not window.session.project.typed("clm_2", Claim).statement


def test_where_no_version_is_known_it_is_said_and_nothing_counts_as_deleted(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    unknown = made(debate(2), SetField("clm_2", "theme", "cost"))
    dialog = asked(window, qtbot, copy_of(tmp_path, of=unknown))
    assert "cannot be told" in named(dialog, "merge_base", QLabel).text()
    dialog.reject()
    assert window.session.project == LATER


def test_another_debate_a_damaged_file_and_a_copy_without_news_are_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other.debate.yaml"
    save_project(new_project("Other"), other)
    damaged = tmp_path / "damaged.debate.yaml"
    damaged.write_bytes(b"\0\0")
    for path, words in (
        (other, "is another debate than"),
        (damaged, "it is damaged"),
        (copy_of(tmp_path, of=BASE), "brings nothing"),
    ):
        window.copies.merge_file(path)
        qtbot.waitUntil(lambda words=words: words in window.notice.text(), timeout=5_000)  # type: ignore[misc]
    assert not window.findChildren(QDialog, "merge_dialog")


ONE_OF_EACH: dict[str, tuple[Operation, ...]] = {
    "clm_2": (),
    "art_1": (),
    "psg_1": (),
    "south": (),
    "src": (Create(Source(id="src", title="Treaty"), "prj_1"),),
    "trm": (Create(Term(id="trm", term="Shield"), "prj_1"),),
    "mil": (Create(Milestone(id="mil", event="Summit"), "prj_1"),),
    RED: (Create(RedLine(id=RED, side="north", text="Never"), "clm_1"),),
    "cmt": (Create(Comment(id="cmt", text="Hm"), "clm_1"),),
    "evd": (Create(Evidence(id="evd", quote="So"), NORTH),),
    "rsp": (Create(Response(id="rsp", side="south", text="No"), NORTH),),
}


def test_the_tray_gives_back_everything(open_window: OpenWindow) -> None:
    project = made(BASE, *(operation for made_first in ONE_OF_EACH.values() for operation in made_first))
    window = open_window(project)
    for item in ("evd", "rsp", *ONE_OF_EACH):
        if item in window.session.project.parents:
            window.session.apply(_edit(Trash(item, "2026-01-01T10:00:00+00:00")))
    tray = TrayDialog(window.session, window)
    for _ in ONE_OF_EACH:
        tray._restore.click()
    assert not window.session.project.trash
    assert window.session.project.parents == project.parents
    tray.close()


def test_what_hung_below_something_deleted_says_what_to_do_first(window: MainWindow) -> None:
    window.session.apply(_edit(Trash(NORTH), Trash("clm_1")))
    tray = TrayDialog(window.session, window)
    lines = [tray._list.item(at).text() for at in range(tray._list.count())]
    assert [line for line in lines if line.endswith("bring back first what it belongs to")]
    assert tray._restore.isEnabled()
    tray.close()
