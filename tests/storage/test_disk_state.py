import os
import subprocess
import sys
from pathlib import Path

import pytest

from debateprep.core.project import new_project
from debateprep.storage.disk_state import (
    OnDisk,
    clear_strays,
    conflicted_copies,
    may_be_saved,
    on_disk,
    other_names,
)
from debateprep.storage.project_file import save_project
from tests.builders import debate

NAME = "shield.debate.yaml"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    save_project(debate(), tmp_path / NAME)
    return tmp_path / NAME


def test_a_file_is_known_by_its_bytes_and_not_by_its_time(file: Path) -> None:
    digest = save_project(debate(), file)
    os.utime(file, (1_000_000_000, 1_000_000_000))
    assert on_disk(file, digest) is OnDisk.SAME
    stood = file.stat()
    file.write_bytes(file.read_bytes().replace(b"Shield", b"Sword!"))
    os.utime(file, (stood.st_atime, stood.st_mtime))
    assert on_disk(file, digest) is OnDisk.CHANGED


def test_a_file_that_was_renamed_or_whose_folder_is_gone_is_told(file: Path) -> None:
    file.rename(file.with_name("other"))
    assert on_disk(file, "") is OnDisk.GONE
    assert on_disk(file / "below", "") is OnDisk.GONE


def test_what_cannot_be_read_is_out_of_reach(file: Path) -> None:
    file.unlink()
    file.mkdir()
    assert on_disk(file, "") is OnDisk.OUT_OF_REACH


def test_a_file_that_has_grown_over_the_limit_is_changed(file: Path) -> None:
    with file.open("wb") as grown:
        grown.truncate(65_000_000)
    assert on_disk(file, "") is OnDisk.CHANGED


def test_another_name_of_the_same_file_is_noticed(file: Path) -> None:
    assert other_names(file) == 0
    file.with_name("other").hardlink_to(file)
    assert other_names(file) == 1
    assert other_names(file.with_name("gone")) == 0


@pytest.mark.parametrize(
    "name",
    [
        "shield (Ann's conflicted copy 2026-11-25).debate.yaml",  # Dropbox
        "shield.sync-conflict-20261125-143200-ABCDEFG.debate.yaml",  # Syncthing
        "shield.debate.sync-conflict-20261125-143200-ABCDEFG.yaml",
        "shield.debate (conflicted copy 2026-11-25 143200).yaml",  # Nextcloud
        "shield.debate (SFConflict ann@example.org 2026-11-25-14-32-00).yaml",  # Seafile
        "shield.debate-LAPTOP-7.yaml",  # OneDrive
        "shield (1).debate.yaml",  # Google Drive
        "shield 2.debate.yaml",  # iCloud
    ],
)
def test_the_copy_that_a_cloud_made_is_noticed(file: Path, name: str) -> None:
    copy = file.with_name(name)
    copy.write_bytes(file.read_bytes())
    assert conflicted_copies(file, "prj_1") == (copy,)


def test_another_project_or_a_copy_of_ones_own_is_none(file: Path) -> None:
    save_project(new_project("Other", item="prj_2"), file.with_name("shield (1).debate.yaml"))
    for name in ("shield for Ann.debate.yaml", "sword (1).debate.yaml", "shield (1).txt"):
        file.with_name(name).write_bytes(file.read_bytes())
    (file.with_name("shield (2).debate.yaml")).mkdir()
    assert conflicted_copies(file, "prj_1") == ()
    assert conflicted_copies(file.with_name("gone") / NAME, "prj_1") == ()


def test_what_killed_saves_left_goes_and_nothing_else(file: Path) -> None:
    child = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
    strays = {f".{NAME}.saving", f".{NAME}.lock.{int(child.stdout)}"}
    others = {".other.debate.yaml.saving", f"{NAME}.saving", f".{NAME}.lock.{os.getpid()}", f".{NAME}.lock.notes"}
    for name in strays | others:
        file.with_name(name).write_bytes(b"")
    assert {path.name for path in clear_strays(file)} == strays
    assert {path.name for path in file.parent.iterdir()} == others | {NAME}


def test_what_was_left_behind_a_link_goes_too(file: Path) -> None:
    (file.parent / "folder").mkdir()
    link = file.parent / "folder" / "link.yaml"
    link.symlink_to(file)
    file.with_name(f".{NAME}.saving").write_bytes(b"")
    assert [path.name for path in clear_strays(link)] == [f".{NAME}.saving"]


def test_a_place_that_can_be_written_can_be_saved_to(file: Path) -> None:
    assert may_be_saved(file)
    assert may_be_saved(file.with_name("new"))
    assert not may_be_saved(file.with_name("gone") / NAME)
