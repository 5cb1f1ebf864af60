import errno
from datetime import UTC, datetime
from pathlib import Path

import pytest

from debateprep.core.edits import SetField
from debateprep.storage import journal_file
from debateprep.storage.journal_file import Footing, Header, JournalFile, now, read_journal
from debateprep.storage.processes import this_process
from tests.builders import debate

BEGAN = datetime(2026, 1, 1, 10, tzinfo=UTC)
LATER = datetime(2026, 1, 1, 11, tzinfo=UTC)
TYPED = SetField("clm_1", "statement", "typed")


def begun(folder: Path) -> JournalFile:
    return JournalFile(folder, Header(Footing(), this_process(), "prj_1", BEGAN), debate())


def test_it_knows_how_long_its_file_is(tmp_path: Path) -> None:
    log = begun(tmp_path)
    assert log.size == log.path.stat().st_size
    log.add((TYPED,), now())
    log.add((TYPED,), now())
    assert log.size == log.path.stat().st_size
    log.close()


def test_it_is_of_when_the_last_edit_was_made(tmp_path: Path) -> None:
    log = begun(tmp_path)
    found = read_journal(log.path)
    assert (found.when, found.left, found.header.project) == (BEGAN, False, "prj_1")
    log.add((TYPED,), LATER)
    log.close()
    assert read_journal(log.path).when == LATER


def test_its_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    log = begun(tmp_path / "state" / "app" / "journals")
    log.close()
    assert log.path.exists()


def test_one_that_cannot_be_begun_is_not_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: Path) -> None:
        raise OSError(errno.EIO, "injected")

    monkeypatch.setattr(journal_file, "sync_folder", fail)
    with pytest.raises(OSError, match="injected"):
        begun(tmp_path)
    assert not [*tmp_path.iterdir()]
