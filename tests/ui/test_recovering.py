"""What the window does so that nothing is lost: it is killed, quit, opened twice, and its file changed under it."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from debateprep import app, folders
from debateprep.core.claim import Claim
from debateprep.core.edits import Create, Edit, SetField
from debateprep.storage.project_file import open_project, save_project
from debateprep.storage.versions import Versions
from debateprep.ui.changed_dialog import Answer, ChangedDialog
from debateprep.ui.main_window import MainWindow
from debateprep.ui.recovery_dialog import RecoveryDialog
from tests.builders import debate, made
from tests.ui.conftest import OpenWindow
from tests.ui.gestures import action, named

WRITES = """
import os, sys
from pathlib import Path
from debateprep import app, folders
from debateprep.core.claim import Claim
from debateprep.core.edits import Create, Edit, SetField
window = app.main_window(Path(sys.argv[1]) if sys.argv[1] else None)
window.show()
if not sys.argv[1]:
    window.files.open_sample()
claim = window.session.project.claims[0].id
window.session.apply(Edit("draft", (SetField(claim, "statement", "Written before the end."),)))
if sys.argv[2] == "quit":
    window.close()
    app.application().processEvents()
else:
    window.files.keeping.flush()
os._exit(0)
"""


def written(path: Path | str, end: str) -> None:
    """Another window writes a statement and is killed, or quit."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", WRITES, str(path), end], env=environment, check=False)
    assert done.returncode == 0


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "debate.debate.yaml"
    save_project(debate(2), path)
    return path


@pytest.fixture
def started(qtbot: QtBot) -> MainWindow:
    """A window that was started without a file and has looked for what was left."""
    window = app.main_window()
    qtbot.addWidget(window)
    window.show()
    return window


def look(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.recovering.done, timeout=10_000):
        window.recovering.look()


def statement(window: MainWindow) -> str:
    return window.session.project.claims[0].statement


def test_a_plain_quit_brings_unsaved_work_back_unasked(file: Path, started: MainWindow, qtbot: QtBot) -> None:
    written(file, "quit")
    look(started, qtbot)
    assert statement(started) == "Written before the end."
    assert started.files.path == file
    assert started.isWindowModified()
    assert open_project(file).loaded.project.claims[0].statement == ""


def test_untitled_work_comes_back_too(started: MainWindow, qtbot: QtBot) -> None:
    written("", "quit")
    look(started, qtbot)
    assert statement(started) == "Written before the end."
    assert started.files.path is None


def test_after_a_kill_one_is_asked_and_sees_what_is_newer(file: Path, started: MainWindow, qtbot: QtBot) -> None:
    written(file, "kill")
    look(started, qtbot)
    dialog = named(started, "recovery_dialog", RecoveryDialog)
    assert "1 claim newer than the file" in dialog._drafts[0].sentence
    assert "C1  Written before the end." in named(dialog, "recovery_preview", QPlainTextEdit).toPlainText()
    named(dialog, "recovery_restore", QPushButton).click()
    assert statement(started) == "Written before the end."


def test_what_is_neither_taken_nor_discarded_is_offered_again(file: Path, started: MainWindow, qtbot: QtBot) -> None:
    written(file, "kill")
    for press in ("recovery_keep", "recovery_discard"):
        look(started, qtbot)
        named(named(started, "recovery_dialog", RecoveryDialog), press, QPushButton).click()
        qtbot.wait(10)
    look(started, qtbot)
    assert not [one for one in started.findChildren(RecoveryDialog) if one.isVisible()]


def test_a_second_window_only_reads(open_window: OpenWindow, qtbot: QtBot, file: Path) -> None:
    first = open_window(debate(2))
    second = app.main_window(file)
    qtbot.addWidget(second)
    assert first.files.path == second.files.path
    assert "is open in another window already" in second.notice.text()
    assert second.files._read_only


@pytest.mark.parametrize("answer", [Answer.MERGE, Answer.RELOAD])
def test_a_file_that_somebody_else_wrote_is_not_written_over(
    open_window: OpenWindow, qtbot: QtBot, file: Path, answer: Answer
) -> None:
    window = open_window(debate(2))
    window.session.apply(Edit("mine", (SetField("clm_1", "statement", "Mine."),)))
    theirs = made(debate(2), SetField("clm_2", "statement", "Theirs."))
    save_project(theirs, file)
    action(window, "action_save").trigger()
    qtbot.waitUntil(lambda: window.findChild(ChangedDialog) is not None)
    assert open_project(file).loaded.project.claims[1].statement == "Theirs."
    dialog = named(window, "changed_dialog", ChangedDialog)
    next(button for button, meant in dialog._answers.items() if meant is answer).click()
    qtbot.waitUntil(lambda: window.session.is_saved, timeout=10_000)
    mine, other = (claim.statement for claim in window.session.project.claims)
    assert (mine, other) == (("Mine." if answer is Answer.MERGE else ""), "Theirs.")
    on_disk = open_project(file).loaded.project
    assert on_disk.claims[1].statement == "Theirs."
    assert on_disk.claims[0].statement == mine


def test_who_comes_back_to_the_window_is_told_of_a_changed_file(
    open_window: OpenWindow, qtbot: QtBot, file: Path
) -> None:
    window = open_window(debate(2))
    save_project(made(debate(2), SetField("clm_2", "statement", "Theirs.")), file)
    window.changed.look()
    qtbot.waitUntil(lambda: "was changed by somebody else" in window.notice.text(), timeout=10_000)
    named(window.notice, "notice_offer", QPushButton).click()
    assert named(window, "changed_dialog", ChangedDialog).isVisible()


def test_a_file_that_is_gone_is_told_and_saved_again(open_window: OpenWindow, qtbot: QtBot, file: Path) -> None:
    window = open_window(debate(2))
    file.unlink()
    window.changed.look()
    qtbot.waitUntil(lambda: "is not where it was" in window.notice.text(), timeout=10_000)
    action(window, "action_save").trigger()
    qtbot.waitUntil(file.exists, timeout=10_000)


def test_merging_with_the_file_is_one_step(open_window: OpenWindow, qtbot: QtBot, file: Path) -> None:
    window = open_window(debate(2))
    window.session.apply(Edit("mine", (SetField("clm_1", "statement", "Mine."),)))
    save_project(made(debate(2), SetField("clm_2", "statement", "Theirs.")), file)
    window.changed._on_answered(file, Answer.MERGE)
    qtbot.waitUntil(lambda: window.session.is_saved, timeout=10_000)
    assert window.session.undo_label == "merge with the file"
    window.session.undo()
    assert [claim.statement for claim in window.session.project.claims] == ["Mine.", ""]


def test_a_file_that_grew_from_an_older_save_takes_nothing_of_the_later_one(
    open_window: OpenWindow, qtbot: QtBot, file: Path
) -> None:
    window = open_window(debate(2))
    window.session.apply(Edit("mine", (Create(Claim(id="clm_9", code="C9", statement="Mine."), "prj_1"),)))
    action(window, "action_save").trigger()
    qtbot.waitUntil(lambda: len(window.files.keeping.versions.listed()) == 2, timeout=10_000)
    save_project(made(debate(2), SetField("clm_2", "statement", "Theirs.")), file)
    window.changed._on_answered(file, Answer.MERGE)
    qtbot.waitUntil(lambda: "merged" in window.notice.text(), timeout=10_000)
    assert [claim.statement for claim in window.session.project.claims] == ["Mine.", "", "Theirs."]


def test_each_save_keeps_an_older_version(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(debate(2))
    window.session.apply(Edit("mine", (SetField("clm_1", "statement", "Mine."),)))
    action(window, "action_save").trigger()
    qtbot.waitUntil(lambda: len(window.files.keeping.versions.listed()) == 2, timeout=10_000)


def test_the_last_save_is_kept_though_the_window_closes_on_it(open_window: OpenWindow, file: Path) -> None:
    window = open_window(debate(2))
    window.session.apply(Edit("mine", (SetField("clm_1", "statement", "Mine."),)))
    window.files.save()
    window.close()
    newest = Versions(folders.state(), "prj_1").listed()[0]
    assert newest.digest == hashlib.sha256(file.read_bytes()).hexdigest()


def test_the_saves_of_one_sitting_are_one_session(open_window: OpenWindow, qtbot: QtBot, file: Path) -> None:
    window = open_window(debate(2))
    versions = window.files.keeping.versions
    for words in ("One.", "Two."):
        window.session.apply(Edit("mine", (SetField("clm_1", "statement", words),)))
        action(window, "action_save").trigger()
        qtbot.waitUntil(lambda: window.session.is_saved, timeout=10_000)
    qtbot.waitUntil(lambda: len(versions.listed()) == 3, timeout=10_000)
    window.files.open_path(file)
    window.session.apply(Edit("mine", (SetField("clm_1", "statement", "Three."),)))
    action(window, "action_save").trigger()
    qtbot.waitUntil(lambda: len(versions.listed()) == 4, timeout=10_000)
    names = [version.session for version in versions.listed()]
    assert names[1] == names[2] == names[3] != names[0]


def test_a_half_typed_comment_is_not_lost_at_the_end(open_window: OpenWindow) -> None:
    window = open_window(debate(2))
    line = named(window, "comment_text", QLineEdit)
    for claim, words in (("clm_1", "Which radar"), ("clm_2", "Since when")):
        window.prepare.choose(claim)
        line.setText(words)
    window.close()
    project = window.session.project
    told = [comment.text for claim in ("clm_1", "clm_2") for comment in project.comments(claim)]
    assert told == ["Which radar", "Since when"]
    assert len(list(window.files.keeping.journals.glob("*.journal"))) == 1


def test_of_a_damaged_file_the_newest_version_is_offered(
    open_window: OpenWindow, qtbot: QtBot, file: Path, started: MainWindow
) -> None:
    window = open_window(made(debate(2), SetField("clm_1", "statement", "Kept.")))
    qtbot.waitUntil(lambda: len(window.files.keeping.versions.listed()) == 1, timeout=10_000)
    window.close()
    file.write_bytes(b"\0" * 500)
    started.open_path(file)
    assert "nothing but zero bytes" in started.notice.text()
    named(started.notice, "notice_offer", QPushButton).click()
    assert statement(started) == "Kept."
    assert started.files.path is None
    assert not started.session.is_saved
    assert file.read_bytes() == b"\0" * 500
