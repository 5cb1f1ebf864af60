import errno
import os
import stat
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debateprep.core.edits import Edit, SetField, Splice, type_text
from debateprep.core.history import Change, History
from debateprep.core.project import Project, new_project
from debateprep.storage import journal
from debateprep.storage.journal import Journal
from debateprep.storage.journal_file import (
    DamagedJournal,
    Footing,
    Header,
    Journaled,
    JournalFile,
    journals,
    now,
    read_header,
    read_journal,
)
from debateprep.storage.processes import this_process
from tests.builders import debate, made
from tests.strategies import operations, projects

FOOTING = Footing(Path("/home/ann/shield.debate.yaml"), "ab" * 32)
Make = Callable[..., Journal]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Makes journals in a folder, and ends those that a test leaves open."""
    begun: list[Journal] = []

    def one(footing: Footing = FOOTING, **others: object) -> Journal:
        begun.append(Journal(tmp_path / "journals", footing, **others))  # type: ignore[arg-type]  # as the test says
        return begun[-1]

    yield one
    for started in begun:
        started.discard()


def only(folder: Path) -> Journaled:
    """What the one journal in `folder` holds."""
    (found,) = journals(folder / "journals")
    return read_journal(found)


def typed(project: Project, text: str) -> Edit:
    return type_text("clm_1", "statement", len(project.claims[0].statement), 0, text, label="type")


def kept(history: History, log: Journal) -> None:
    """Write down each change of `history`."""

    def listen(change: Change) -> None:
        log.append(change.edit.operations, change.after)

    history.listen(listen)


def failing(error: int) -> Callable[..., None]:
    def fail(*_: object) -> None:
        raise OSError(error, "injected")

    return fail


# --- what is written is read


def test_an_edit_is_there_after_it_was_made(tmp_path: Path, make: Make) -> None:
    log, history = make(), History(debate())
    kept(history, log)
    for letter in "Ж👩 no":
        history.apply(typed(history.project, letter))
    assert log.flush()
    assert only(tmp_path).project == history.project
    assert only(tmp_path).header.footing == FOOTING
    assert only(tmp_path).header.owner == this_process()


def test_undo_and_redo_are_written_as_what_they_did(tmp_path: Path, make: Make) -> None:
    log, history = make(), History(debate())
    kept(history, log)
    for edit in (typed(history.project, "one"), Edit("set", (SetField("clm_1", "notes", "x"),))):
        history.apply(edit)
    history.undo()
    history.undo()
    history.redo()
    assert log.flush()
    assert only(tmp_path).project == history.project


@settings(max_examples=25)
@given(st.data())
def test_whatever_was_done_is_replayed_exactly(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    folder = tmp_path_factory.mktemp("journal")
    history = History(data.draw(projects()))
    log = Journal(folder / "journals", FOOTING)
    kept(history, log)
    try:
        for step in data.draw(st.lists(st.sampled_from(["edit", "edit", "undo", "redo"]), min_size=1, max_size=6)):
            if step == "edit":
                history.apply(Edit("any", (data.draw(operations(history.project)),)))
            else:
                getattr(history, step)()
        assert log.flush()
        found = [read_journal(path).project for path in journals(folder / "journals")]
        assert found == ([history.project] if history.revision else [])
    finally:
        log.discard()


def test_nothing_is_written_before_something_is_done(tmp_path: Path, make: Make) -> None:
    assert make().flush()
    assert not (tmp_path / "journals").exists()


def test_nobody_else_can_read_it(tmp_path: Path, make: Make) -> None:
    assert make().begin(debate())
    (path,) = journals(tmp_path / "journals")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_project_without_a_file_is_kept_whole(tmp_path: Path, make: Make) -> None:
    assert make(Footing()).begin(debate(claims=3))
    assert only(tmp_path).project == debate(claims=3)
    assert only(tmp_path).header.footing == Footing()


def test_a_path_that_is_no_text_is_kept(tmp_path: Path, make: Make) -> None:
    footing = Footing(Path(os.fsdecode(b"/home/\xff\xfe.yaml")))
    assert make(footing).begin(debate())
    assert only(tmp_path).header.footing == footing


# --- in time


def test_an_edit_costs_the_one_who_makes_it_next_to_nothing(make: Make) -> None:
    log, project = make(), debate()
    edit = typed(project, "x")
    log.append(edit.operations, project)
    times = []
    for _ in range(300):
        begin = time.perf_counter()
        log.append(edit.operations, project)
        times.append(time.perf_counter() - begin)
    assert sorted(times)[150] < 0.000_1


def test_typing_without_a_pause_is_safe_within_a_second_of_the_first_letter(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[float] = []

    def note(_: JournalFile) -> None:
        synced.append(time.monotonic())

    monkeypatch.setattr(JournalFile, "sync", note)
    log, project = make(), debate()
    log.begin(project)
    began = time.monotonic()
    while time.monotonic() < began + 1.3:
        log.append(typed(project, "x").operations, project)
        time.sleep(0.02)
    assert 0.3 < synced[0] - began < 1.0
    assert len(synced) >= 2


def test_a_pause_is_no_reason_to_wait(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = threading.Event()
    monkeypatch.setattr(JournalFile, "sync", lambda _: synced.set())
    log, project = make(), debate()
    log.begin(project)
    log.append(typed(project, "x").operations, project)
    assert synced.wait(1.0)


# --- saving, leaving, discarding


def test_what_is_saved_needs_no_journal(tmp_path: Path, make: Make) -> None:
    log, project = make(), debate()
    log.append(typed(project, "x").operations, project)
    log.saved(replace(FOOTING, digest="cd" * 32), project, project)
    assert log.flush()
    assert not [*journals(tmp_path / "journals")]


def test_what_was_done_while_it_was_saved_is_kept_on_the_new_footing(tmp_path: Path, make: Make) -> None:
    log, history = make(), History(debate())
    kept(history, log)
    history.apply(typed(history.project, "saved"))
    saved = history.project
    history.apply(typed(history.project, " not yet"))
    log.saved(replace(FOOTING, digest="cd" * 32), saved, history.project)
    history.apply(typed(history.project, " later"))
    assert log.flush()
    assert only(tmp_path).project == history.project
    assert only(tmp_path).header.footing.digest == "cd" * 32


def test_what_was_done_while_it_was_saved_is_kept_though_nothing_follows(tmp_path: Path, make: Make) -> None:
    log, before = make(), debate()
    after = made(before, SetField("clm_1", "notes", "later"))
    log.append((), before)
    log.append((SetField("clm_1", "notes", "later"),), after)
    log.saved(FOOTING, before, after)
    assert log.flush()
    assert only(tmp_path).project == after


def test_a_save_lets_go_of_what_the_journal_replaced_also_where_the_disk_refused_for_a_while(
    tmp_path: Path, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(Footing()).begin(debate())
    (old,) = journals(tmp_path / "journals")
    log, after = make(replaces=(old.name,)), made(debate(), SetField("clm_1", "notes", "later"))
    log.begin(debate())
    with monkeypatch.context() as refusing:
        refusing.setattr(JournalFile, "__init__", failing(errno.EIO))
        log.saved(FOOTING, debate(), after)
        assert not log.flush()
        assert old.exists()
    log.saved(FOOTING, after, after)
    assert log.flush()
    assert not [*journals(tmp_path / "journals")]


def test_leaving_says_whether_the_work_is_safe(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(JournalFile, "__init__", failing(errno.EIO))
    log = make()
    log.append((), debate())
    assert not log.leave()


def test_work_after_a_save_begins_a_new_journal(tmp_path: Path, make: Make) -> None:
    log, history = make(), History(debate())
    kept(history, log)
    history.apply(typed(history.project, "one"))
    log.saved(FOOTING, history.project, history.project)
    history.apply(typed(history.project, " two"))
    assert log.flush()
    assert only(tmp_path).project == history.project


def test_what_is_left_in_peace_says_so_and_stays(tmp_path: Path, make: Make) -> None:
    log = make()
    log.begin(debate())
    assert log.leave()
    assert only(tmp_path).left


def test_leaving_with_nothing_done_leaves_nothing(tmp_path: Path, make: Make) -> None:
    assert make().leave()
    assert not (tmp_path / "journals").exists()


def test_what_is_discarded_is_gone_with_all_that_it_replaced(tmp_path: Path, make: Make) -> None:
    make(Footing()).begin(debate())
    (old,) = journals(tmp_path / "journals")
    log = make(replaces=(old.name,))
    log.begin(debate())
    log.discard()
    assert not [*journals(tmp_path / "journals")]


def test_a_journal_that_grows_long_begins_anew_with_the_project_as_it_is(
    tmp_path: Path, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "LONGEST", 20_000)
    log, history = make(), History(debate())
    kept(history, log)
    for _ in range(40):
        history.apply(typed(history.project, "x" * 1000))
    assert log.flush()
    assert only(tmp_path).project == history.project
    assert only(tmp_path).journal.stat().st_size < 70_000


# --- a disk that refuses


@pytest.mark.parametrize("call", ["sync", "_append", "__init__"])
def test_a_disk_that_refuses_is_told_once_and_what_was_done_is_safe_as_soon_as_it_can_be(
    tmp_path: Path, make: Make, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    monkeypatch.setattr(journal, "TRY_AGAIN_AFTER", 0.05)
    told: list[str] = []
    log, history = make(told=told.append), History(debate())
    kept(history, log)
    if call != "__init__":
        history.apply(typed(history.project, "one"))
    log.flush()
    with monkeypatch.context() as refusing:
        refusing.setattr(JournalFile, "__init__", failing(errno.ENOSPC))
        refusing.setattr(JournalFile, call, failing(errno.ENOSPC))
        history.apply(typed(history.project, " two"))
        assert not log.flush()
        history.apply(typed(history.project, " three"))
        assert "the disk is full" in log.trouble
    time.sleep(0.2)
    assert log.flush()
    assert [bool(words) for words in told] == [True, False]
    assert only(tmp_path).project == history.project


def test_a_journal_that_somebody_deletes_is_written_anew(tmp_path: Path, make: Make) -> None:
    log, history = make(), History(debate())
    kept(history, log)
    history.apply(typed(history.project, "one"))
    log.flush()
    only(tmp_path).journal.unlink()
    history.apply(typed(history.project, " two"))
    log.flush()
    assert log.flush()
    assert only(tmp_path).project == history.project


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_end_that_nobody_foresaw_is_told(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "WAIT", 0.2)
    monkeypatch.setattr(JournalFile, "__init__", lambda *_: 1 / 0)
    told: list[str] = []
    log = make(told=told.append)
    assert not log.begin(debate())
    assert told == [log.trouble]
    assert "not kept safe" in log.trouble


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_nobody_waits_for_a_thread_that_has_ended(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(JournalFile, "__init__", lambda *_: 1 / 0)
    log, began = make(), time.monotonic()
    assert not log.begin(debate())
    assert not log.flush()
    assert not log.leave()
    assert time.monotonic() - began < journal.WAIT


def test_the_end_of_the_app_does_not_wait_for_the_thread(make: Make) -> None:
    assert make()._thread.daemon


def test_that_it_works_again_is_told_once(tmp_path: Path, make: Make) -> None:
    (tmp_path / "journals").write_bytes(b"")
    told: list[str] = []
    log = make(told=told.append)
    assert not log.begin(debate())
    (tmp_path / "journals").unlink()
    assert log.flush()
    assert told[1:] == [""]
    assert log.trouble == ""
    assert log.folder == tmp_path / "journals"
    assert only(tmp_path).header.project == "prj_1"


def test_there_is_no_trouble_any_more_once_the_file_holds_everything(tmp_path: Path, make: Make) -> None:
    (tmp_path / "journals").write_bytes(b"")
    told: list[str] = []
    log = make(told=told.append)
    assert not log.begin(debate())
    saved = debate()
    log.saved(FOOTING, saved, saved)
    assert log.flush()
    assert told[1:] == [""]
    assert log.trouble == ""


def test_a_new_file_says_which_old_one_it_replaces(tmp_path: Path, make: Make) -> None:
    log = make()
    assert log.begin(debate())
    old = only(tmp_path).journal.name
    assert log.begin(debate(2))
    assert only(tmp_path).header.replaces == (old,)


def test_an_old_file_that_cannot_be_deleted_is_named_as_replaced_by_every_later_one(
    tmp_path: Path, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = make()
    assert log.begin(debate())
    old = only(tmp_path).journal
    unlink = Path.unlink

    def refuse(self: Path, missing_ok: bool = False) -> None:
        if self == old:
            raise OSError(errno.EACCES, "injected")
        unlink(self, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    assert log.begin(debate(2))
    assert log.begin(debate(3))
    (last,) = (path for path in journals(tmp_path / "journals") if path != old)
    assert old.name in read_header(last).replaces


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, make: Make) -> None:
    (tmp_path / "journals").write_bytes(b"")
    log = make()
    assert not log.begin(debate())
    assert log.trouble == (
        "What you write cannot be kept safe from a crash just now: the system says “File exists” "
        f"({tmp_path / 'journals'}). Save the project; it is tried again every few seconds."
    )


# --- damage


def example(folder: Path) -> tuple[bytes, list[Project]]:
    """A journal of three edits, and the project after each, from none on."""
    states = [new_project("Shield", item="prj_1")]
    log = JournalFile(folder / "whole", Header(FOOTING, this_process(), "prj_1", now()), states[0])
    for text in ("one", " Ж", " 👩"):
        operation = Splice("prj_1", "question", len(states[-1].debate.question), 0, text)
        log.add((operation,), now())
        states.append(made(states[-1], operation))
    log.close()
    return log.path.read_bytes(), states


def read(folder: Path, data: bytes) -> Project | None:
    """What a journal of these bytes gives; nothing if it gives nothing."""
    (folder / "damaged.journal").write_bytes(data)
    try:
        return read_journal(folder / "damaged.journal").project
    except DamagedJournal:
        return None


def test_a_journal_cut_off_anywhere_gives_what_was_whole(tmp_path: Path) -> None:
    data, states = example(tmp_path)
    for end in range(0, len(data) + 1, 4):  # at every byte: python -m tests.long journal
        whole = data[:end].count(b"\n") - 2
        assert read(tmp_path, data[:end]) == (states[whole] if whole >= 0 else None)


def test_one_wrong_bit_anywhere_gives_what_stood_before_it(tmp_path: Path) -> None:
    data, states = example(tmp_path)
    for at in range(0, len(data), 4):
        wrong = bytearray(data)
        wrong[at] ^= 1 << at % 8
        whole = data[:at].count(b"\n") - 2
        assert read(tmp_path, bytes(wrong)) == (states[whole] if whole >= 0 else None)


def test_what_cannot_be_read_is_told_from_a_line_that_was_being_written(tmp_path: Path) -> None:
    data, _ = example(tmp_path)
    path = tmp_path / "damaged.journal"
    path.write_bytes(data[:-5])
    assert read_journal(path).unread
    assert not read_journal(path).is_damaged
    path.write_bytes(data.replace(b'"insert":"one"', b'"insert":"eno"'))
    assert read_journal(path).is_damaged
    assert read_journal(path).unread.count(b"\n") == 3


def test_an_edit_that_the_project_does_not_take_ends_the_reading(tmp_path: Path) -> None:
    log = JournalFile(tmp_path, Header(FOOTING, this_process(), "prj_1", now()), debate())
    for item in ("clm_1", "clm_gone", "clm_1"):
        log.add((SetField(item, "notes", item),), now())
    log.close()
    found = read_journal(log.path)
    assert found.project == made(debate(), SetField("clm_1", "notes", "clm_1"))
    assert found.unread.count(b"\n") == 2


def test_the_header_can_be_read_alone(tmp_path: Path) -> None:
    data, _ = example(tmp_path)
    (tmp_path / "damaged.journal").write_bytes(data[: data.index(b"\n") + 1])
    assert read_header(tmp_path / "damaged.journal").footing == FOOTING
    (tmp_path / "damaged.journal").write_bytes(b"")
    with pytest.raises(DamagedJournal):
        read_header(tmp_path / "damaged.journal")


def test_a_journal_can_name_none_outside_its_folder(tmp_path: Path) -> None:
    header = Header(FOOTING, this_process(), "prj_1", now(), replaces=("../../precious",))
    log = JournalFile(tmp_path, header, debate())
    log.close()
    assert read_header(log.path).replaces == ("precious",)


def test_a_journal_of_a_later_version_is_not_guessed_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as later:
        later.setattr("debateprep.storage.journal_file.FORMAT", 2)
        data, _ = example(tmp_path)
    assert read(tmp_path, data) is None
