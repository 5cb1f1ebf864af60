import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from debateprep.core.claim import Claim
from debateprep.core.edits import Create, Operation, SetField, Trash
from debateprep.core.project import Project
from debateprep.core.source import Source
from debateprep.storage import journal_file
from debateprep.storage.journal import Journal
from debateprep.storage.journal_file import Footing, Header, JournalFile, journals, now, read_journal
from debateprep.storage.processes import this_process
from debateprep.storage.project_file import open_project, save_project
from debateprep.storage.recovery import Draft, discard, find, take_up, waiting
from debateprep.storage.retired import retire
from tests.builders import debate, made

NAME = "shield.debate.yaml"
DEAD = replace(this_process(), started="long ago")
TYPED = SetField("clm_1", "statement", "typed")
ROOT = Path(__file__).parents[2]


def saved(folder: Path, project: Project | None = None) -> Footing:
    """A project's file, to stand on."""
    path = folder / NAME
    return Footing(path, save_project(project or debate(claims=3), path))


def left(folder: Path, footing: Footing, *operations: Operation, owner: object = DEAD, **header: object) -> Path:
    """A journal with these operations, whose owner is dead."""
    values = {"footing": footing, "owner": owner, "project": "prj_1", "when": now(), **header}
    log = JournalFile(folder / "journals", Header(**values), debate(claims=3))  # type: ignore[arg-type]  # as named
    for operation in operations:
        log.add((operation,), now())
    log.close()
    return log.path


def only(folder: Path) -> Draft:
    (draft,) = find(folder / "journals").drafts
    return draft


def is_empty(folder: Path) -> bool:
    return not [*journals(folder / "journals")]


# --- what is found


def test_work_on_a_file_is_found_with_what_is_newer(tmp_path: Path) -> None:
    left(tmp_path, saved(tmp_path), TYPED, SetField("clm_2", "notes", "x"))
    draft = only(tmp_path)
    assert draft.fits
    assert draft.project == made(debate(claims=3), TYPED, SetField("clm_2", "notes", "x"))
    assert draft.sentence == f"Recovered draft from {draft.when.astimezone():%H:%M}, 2 claims newer than the file."


def test_what_waits_for_a_file_is_told_without_a_change_also_of_a_process_that_lives(tmp_path: Path) -> None:
    path = tmp_path / NAME
    footing = saved(tmp_path)
    other = Footing(tmp_path / "other.debate.yaml")
    left(tmp_path, other, TYPED)
    left(tmp_path, Footing(), TYPED)
    replaced = left(tmp_path, footing, TYPED)
    last = left(tmp_path, footing, TYPED, owner=this_process(), replaces=(replaced.name,))
    older = left(tmp_path, footing, TYPED)
    (tmp_path / "journals" / "a.journal").write_bytes(b"?")
    before = sorted(journals(tmp_path / "journals"))
    times = {draft.journaled.journal: draft.when for draft in waiting(tmp_path / "journals", path, open_project(path))}
    assert times.keys() == {last, older}
    assert [*times.values()] == sorted(times.values(), reverse=True)
    assert sorted(journals(tmp_path / "journals")) == before


def test_what_the_file_holds_already_does_not_wait(tmp_path: Path) -> None:
    journal = left(tmp_path, saved(tmp_path))
    path = tmp_path / NAME
    assert waiting(tmp_path / "journals", path, open_project(path)) == ()
    (found,) = waiting(tmp_path / "journals", path, None)
    assert (found.journaled.journal, found.file) == (journal, None)


def test_what_else_is_newer_is_told_in_full(tmp_path: Path) -> None:
    left(tmp_path, saved(tmp_path), TYPED, Trash("clm_2"), Create(Source(id="src_1"), "prj_1"))
    assert "newer than the file: 1 claim changed, 1 deleted, 1 source added." in only(tmp_path).sentence


def test_one_claim_is_one_and_new_claims_are_newer_too(tmp_path: Path) -> None:
    path = left(tmp_path, saved(tmp_path), TYPED)
    assert ", 1 claim newer than the file." in only(tmp_path).sentence
    path.unlink()
    left(tmp_path, saved(tmp_path), TYPED, Create(Claim(id="clm_9", code="C9"), "prj_1"))
    assert ", 2 claims newer than the file." in only(tmp_path).sentence


def test_what_differs_in_the_tray_only_is_told(tmp_path: Path) -> None:
    trash = Trash("clm_3", "2026-01-01T10:00:00+00:00")
    left(tmp_path, saved(tmp_path, made(debate(claims=3), trash)), Trash("clm_3", "2026-01-02T10:00:00+00:00"))
    assert only(tmp_path).sentence.endswith(", with changes to what lies in the tray.")


def test_a_draft_of_another_day_names_the_day(tmp_path: Path) -> None:
    left(tmp_path, saved(tmp_path), when=datetime(2026, 3, 7, 12, tzinfo=UTC))
    path = next(journals(tmp_path / "journals"))
    assert find(tmp_path / "journals").drafts == ()  # it holds nothing that the file does not
    assert not path.exists()
    left(tmp_path, Footing(), when=datetime(2026, 3, 7, 12, tzinfo=UTC))
    assert "2026-03-07" in only(tmp_path).sentence


def test_a_project_that_was_never_saved_is_found(tmp_path: Path) -> None:
    left(tmp_path, Footing(), TYPED)
    draft = only(tmp_path)
    assert draft.path is None
    assert draft.project == made(debate(claims=3), TYPED)
    assert "never saved" in draft.sentence


def test_work_on_a_file_that_was_changed_since_opens_as_a_copy(tmp_path: Path) -> None:
    left(tmp_path, saved(tmp_path), TYPED)
    save_project(debate(claims=5), tmp_path / NAME)
    draft = only(tmp_path)
    assert not draft.fits
    assert draft.project == made(debate(claims=3), TYPED)
    assert f"{NAME} has been changed since" in draft.sentence


@pytest.mark.parametrize("data", [None, b"", b"\0" * 100, b"<<<<<<< HEAD\n"])
def test_work_on_a_file_that_is_gone_or_damaged_is_found_whole(tmp_path: Path, data: bytes | None) -> None:
    left(tmp_path, saved(tmp_path), TYPED)
    (tmp_path / NAME).unlink()
    if data is not None:
        (tmp_path / NAME).write_bytes(data)
    draft = only(tmp_path)
    assert not draft.fits
    assert draft.project == made(debate(claims=3), TYPED)
    assert "cannot be read or is not there" in draft.sentence


def test_what_the_file_holds_already_is_no_draft(tmp_path: Path) -> None:
    footing = saved(tmp_path)
    left(tmp_path, footing, TYPED)
    saved(tmp_path, made(debate(claims=3), TYPED))
    assert not find(tmp_path / "journals").drafts
    assert is_empty(tmp_path)


def test_the_newest_comes_first(tmp_path: Path) -> None:
    for hour in (9, 12, 10):
        left(tmp_path, Footing(), when=datetime(2026, 3, 7, hour, tzinfo=UTC))
    assert [draft.when.hour for draft in find(tmp_path / "journals").drafts] == [12, 10, 9]


def test_the_journal_of_a_living_process_is_let_be(tmp_path: Path) -> None:
    left(tmp_path, Footing(), TYPED, owner=this_process())
    assert not find(tmp_path / "journals").drafts
    assert not is_empty(tmp_path)


def test_a_journal_from_another_computer_is_let_be_until_it_has_been_quiet(tmp_path: Path) -> None:
    path = left(tmp_path, Footing(), TYPED, owner=replace(DEAD, host="elsewhere"))
    assert not find(tmp_path / "journals").drafts
    os.utime(path, (1_000_000_000, 1_000_000_000))
    assert only(tmp_path).project == made(debate(claims=3), TYPED)


def test_where_there_is_nothing_nothing_is_found(tmp_path: Path) -> None:
    assert find(tmp_path / "journals") == find(tmp_path / "gone")


# --- damage


def test_what_stands_before_the_damage_is_recovered_and_the_rest_is_put_aside(tmp_path: Path) -> None:
    path = left(tmp_path, saved(tmp_path), TYPED, SetField("clm_2", "notes", "unreadable"))
    path.write_bytes(whole := path.read_bytes().replace(b"unreadable", b"unre_dable"))
    draft = only(tmp_path)
    assert draft.project == made(debate(claims=3), TYPED)
    assert "could not be read" in draft.sentence
    discard(draft)
    assert is_empty(tmp_path)
    assert (tmp_path / "journals" / "unread" / path.name).read_bytes() == whole


def test_a_line_that_was_being_written_is_no_damage_to_speak_of(tmp_path: Path) -> None:
    path = left(tmp_path, saved(tmp_path), TYPED, SetField("clm_2", "notes", "half"))
    path.write_bytes(path.read_bytes()[:-9])
    assert "could not be read" not in only(tmp_path).sentence
    discard(only(tmp_path))
    assert is_empty(tmp_path)
    assert not (tmp_path / "journals" / "unread").exists()


def test_a_journal_that_cannot_be_read_at_all_is_told_and_stays(tmp_path: Path) -> None:
    left(tmp_path, Footing()).write_bytes(b"\0" * 50)
    (path,) = find(tmp_path / "journals").unreadable
    assert path.read_bytes() == b"\0" * 50


def test_one_that_cannot_be_read_at_all_is_put_aside_once_it_was_told(tmp_path: Path) -> None:
    path = left(tmp_path, Footing())
    path.write_bytes(b"\0" * 50)
    retire(path)
    assert (tmp_path / "journals" / "unread" / path.name).read_bytes() == b"\0" * 50
    retire(path)  # it is not there any more, and that is no harm


def test_a_folder_in_place_of_a_journal_is_no_obstacle(tmp_path: Path) -> None:
    left(tmp_path, Footing(), TYPED)
    (tmp_path / "journals" / "a.journal").mkdir()
    (tmp_path / "journals" / f"b.journal.{2**22 + 1}.new").mkdir()
    assert only(tmp_path).project == made(debate(claims=3), TYPED)


def test_a_draft_that_the_file_holds_in_other_bytes_is_none(tmp_path: Path) -> None:
    footing = saved(tmp_path)
    left(tmp_path, footing)
    (tmp_path / NAME).write_bytes(b"# by hand\n" + (tmp_path / NAME).read_bytes())
    assert not find(tmp_path / "journals").drafts


def test_a_draft_whose_successor_cannot_be_read_is_found_itself(tmp_path: Path) -> None:
    old = left(tmp_path, Footing(), TYPED)
    new = left(tmp_path, Footing(), TYPED, replaces=(old.name,))
    assert only(tmp_path).journaled.journal == new
    new.write_bytes(new.read_bytes().replace(b'"items"', b'"itemz"'))
    assert only(tmp_path).journaled.journal == old


# --- taking up, discarding, postponing


def test_a_draft_that_is_taken_up_and_saved_leaves_nothing(tmp_path: Path) -> None:
    left(tmp_path, saved(tmp_path), TYPED)
    draft = only(tmp_path)
    log = take_up(draft)
    assert log
    footings = [read_journal(path).header.footing for path in journals(tmp_path / "journals")]
    assert footings == [draft.journaled.header.footing] * 2
    log.saved(saved(tmp_path, draft.project), draft.project, draft.project)
    assert log.flush()
    assert is_empty(tmp_path)
    assert log.leave()


def test_a_draft_that_a_living_process_took_up_is_not_offered_twice(tmp_path: Path) -> None:
    left(tmp_path, saved(tmp_path), TYPED)
    log = take_up(only(tmp_path))
    assert log
    assert not find(tmp_path / "journals").drafts
    log.discard()


def test_a_draft_that_does_not_fit_its_file_stands_on_none(tmp_path: Path) -> None:
    left(tmp_path, saved(tmp_path), TYPED)
    save_project(debate(), tmp_path / NAME)
    log = take_up(only(tmp_path))
    assert log
    footings = {read_journal(path).header.footing for path in journals(tmp_path / "journals")}
    assert Footing() in footings
    log.discard()
    assert is_empty(tmp_path)


def test_a_draft_that_nobody_answered_is_offered_again(tmp_path: Path) -> None:
    left(tmp_path, Footing(), TYPED)
    assert only(tmp_path) == only(tmp_path)


def test_where_the_draft_cannot_be_written_anew_the_old_one_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left(tmp_path, Footing(), TYPED)
    draft = only(tmp_path)

    def refuse(*_: object) -> None:
        raise OSError(28, "injected")

    told: list[str] = []
    with monkeypatch.context() as refusing:
        refusing.setattr(journal_file, "write_synced", refuse)
        assert take_up(draft, told=told.append) is None
    assert "the disk is full" in told[0]
    assert only(tmp_path).project == draft.project


def test_work_that_was_left_in_peace_comes_back_with_its_words(tmp_path: Path) -> None:
    log = Journal(tmp_path / "journals", saved(tmp_path))
    after = made(open_project(tmp_path / NAME).loaded.project, TYPED)
    log.append((TYPED,), after)
    assert log.leave()
    (path,) = journals(tmp_path / "journals")
    assert read_journal(path).left
    assert read_journal(path).project == after


# --- recovery that is killed itself


RECOVERER = """
import os, sys
from pathlib import Path
from debateprep.core.edits import SetField
from debateprep.storage.recovery import find, take_up
(draft,) = find(Path(sys.argv[1])).drafts
print(draft.project.claims[0].statement, flush=True)
log = take_up(draft)
edit = SetField("clm_1", "notes", draft.project.claims[0].notes + "x")
log.append((edit,), edit.apply(draft.project))
log.flush()
print("ready", flush=True)
sys.stdin.read()
"""


def test_a_recovery_that_is_killed_again_and_again_loses_nothing(tmp_path: Path) -> None:
    left(tmp_path, saved(tmp_path), TYPED)
    for delay in (0.0, None, 0.12, None, 0.16, None, 0.2):
        command = [sys.executable, "-B", "-c", RECOVERER, str(tmp_path / "journals")]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as process:
            assert process.stdout
            if delay is None:
                assert process.stdout.read(12) == b"typed\nready\n"
            else:
                time.sleep(delay)
            process.send_signal(signal.SIGKILL)
    draft = only(tmp_path)
    assert draft.project.claims[0].statement == "typed"
    assert draft.project.claims[0].notes.startswith("xxx")
    discard(draft)
    assert is_empty(tmp_path)


def test_what_a_killed_process_was_beginning_goes_and_a_living_ones_stays(tmp_path: Path) -> None:
    folder = tmp_path / "journals"
    folder.mkdir()
    for pid in (2**22 + 1, os.getpid()):
        (folder / f"abc.journal.{pid}.new").write_bytes(b"")
    find(folder)
    assert [path.name for path in folder.iterdir()] == [f"abc.journal.{os.getpid()}.new"]
