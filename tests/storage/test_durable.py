import errno
import importlib.util
import os
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from debateprep.storage.durable import reason, temporary_of, write_whole
from debateprep.storage.problems import NoPermission, NotAFile, NotWritten

NAME = "shield.debate.yaml"
NOBODY = 65534
ROOT = Path(__file__).parents[2]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file that says `old`."""
    path = tmp_path / NAME
    path.write_bytes(b"old")
    return path


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_what_is_written_stands_there_and_nothing_beside_it(tmp_path: Path) -> None:
    write_whole(tmp_path / NAME, b"new")
    assert (tmp_path / NAME).read_bytes() == b"new"
    assert names(tmp_path) == [NAME]


def test_an_old_file_is_replaced(file: Path) -> None:
    write_whole(file, b"new")
    assert file.read_bytes() == b"new"


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_the_mode_stays_what_it_was(file: Path, mode: int) -> None:
    file.chmod(mode)
    write_whole(file, b"new")
    assert stat.S_IMODE(file.stat().st_mode) == mode


def test_a_new_file_has_the_mode_that_new_files_have(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    write_whole(tmp_path / NAME, b"new")
    assert (tmp_path / NAME).stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_symbolic_link_stays_one(file: Path) -> None:
    link = file.with_name("link")
    link.symlink_to(file.name)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


def test_a_link_into_another_folder_is_saved_there(tmp_path: Path, file: Path) -> None:
    (tmp_path / "folder").mkdir()
    link = tmp_path / "folder" / "link"
    link.symlink_to(f"../{NAME}")
    write_whole(link, b"new")
    assert names(tmp_path / "folder") == ["link"]
    assert file.read_bytes() == b"new"


def test_a_link_to_a_file_yet_to_be_made_makes_it(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(NAME)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert (tmp_path / NAME).read_bytes() == b"new"


def test_a_link_to_itself_is_told(tmp_path: Path) -> None:
    link = tmp_path / NAME
    link.symlink_to(link)
    with pytest.raises(NotWritten, match="leads back to itself"):
        write_whole(link, b"new")
    assert link.is_symlink()


def test_what_an_earlier_save_left_behind_is_no_obstacle(file: Path) -> None:
    (file.parent / f".{NAME}.saving").write_bytes(b"half")
    write_whole(file, b"new")
    assert names(file.parent) == [NAME]


def test_a_trap_in_place_of_the_temporary_file_is_not_written_through(tmp_path: Path, file: Path) -> None:
    (tmp_path / "precious").write_bytes(b"precious")
    (tmp_path / f".{NAME}.saving").symlink_to("precious")
    write_whole(file, b"new")
    assert (tmp_path / "precious").read_bytes() == b"precious"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAFile, match="Choose a file"):
        write_whole(tmp_path, b"new")


def test_a_pipe_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / NAME)
    with pytest.raises(NotAFile):
        write_whole(tmp_path / NAME, b"new")
    assert stat.S_ISFIFO((tmp_path / NAME).stat().st_mode)


def test_a_device_is_refused(tmp_path: Path) -> None:
    device = tmp_path / NAME  # not one of the system's own: whoever may replace that would, if this test failed
    try:
        os.mknod(device, stat.S_IFCHR | 0o666, os.makedev(1, 7))
    except (AttributeError, PermissionError):
        pytest.skip("only root may make a device")
    with pytest.raises(NotAFile):
        write_whole(device, b"new")
    assert stat.S_ISCHR(device.stat().st_mode)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match="the folder is not there any more"):
        write_whole(tmp_path / "gone" / NAME, b"new")


def test_a_folder_that_is_a_file_is_told(file: Path) -> None:
    with pytest.raises(NotWritten, match="the folder is not there any more"):
        write_whole(file / NAME, b"new")


def test_a_name_too_long_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match="the name is too long"):
        write_whole(tmp_path / ("n" * 300), b"new")
    assert not names(tmp_path)


@pytest.mark.parametrize(("length", "kept"), [(240, 240), (241, 60)])
def test_the_temporary_file_is_named_for_its_target_as_long_as_the_disk_takes_it(length: int, kept: int) -> None:
    assert temporary_of(Path("n" * length)).name == f".{'n' * kept}.saving"


def test_a_name_just_short_enough_for_the_disk_can_be_saved(tmp_path: Path) -> None:
    write_whole(tmp_path / ("n" * 255), b"new")
    assert names(tmp_path) == ["n" * 255]


@pytest.mark.parametrize("call", ["fsync", "fchmod"])
def test_a_disk_that_reports_an_error_leaves_the_old_file(
    file: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "injected")

    monkeypatch.setattr(os, call, fail)
    with pytest.raises(NotWritten, match="the disk reports an error"):
        write_whole(file, b"new")
    assert file.read_bytes() == b"old"
    assert names(file.parent) == [NAME]


@pytest.mark.parametrize("error", [OSError(errno.EBUSY, "it is busy"), OSError("it is busy")])
def test_what_we_have_no_words_for_is_told_in_those_of_the_system(error: OSError) -> None:
    assert reason(error) == "the system says “it is busy”"


def test_a_file_that_cannot_be_put_in_place_leaves_the_old_one(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "injected")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(NotWritten):
        write_whole(file, b"new")
    assert file.read_bytes() == b"old"
    assert names(file.parent) == [NAME]


def test_a_folder_that_cannot_be_synced_is_not_called_saved(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []

    def fail_the_second_time(descriptor: int) -> None:
        synced.append(descriptor)
        if len(synced) == 2:
            raise OSError(errno.EIO, "injected")

    monkeypatch.setattr(os, "fsync", fail_the_second_time)
    with pytest.raises(NotWritten):
        write_whole(file, b"new")
    assert len(synced) == 2


@pytest.mark.parametrize("kept", [0, 2])
def test_a_disk_that_keeps_something_else_is_found_out(file: Path, monkeypatch: pytest.MonkeyPatch, kept: int) -> None:
    monkeypatch.setattr(os, "fsync", lambda descriptor: os.ftruncate(descriptor, kept))
    with pytest.raises(NotWritten, match="kept something else than what was written"):
        write_whole(file, b"new")
    assert file.read_bytes() == b"old"
    assert names(file.parent) == [NAME]


def test_a_new_private_file_is_nobody_elses_to_read(tmp_path: Path) -> None:
    write_whole(tmp_path / NAME, b"new", private=True)
    assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) == 0o600


def test_a_file_that_may_be_written_and_not_read_is_written(file: Path) -> None:
    file.chmod(0o200)
    write_whole(file, b"new")
    assert file.read_bytes() == b"new" or os.geteuid()


def test_a_file_that_may_not_be_read_is_not_read_back(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> bytes:
        raise PermissionError

    file.chmod(0o200)
    monkeypatch.setattr(Path, "read_bytes", refuse)
    write_whole(file, b"new")
    monkeypatch.undo()
    file.chmod(0o600)
    assert file.read_bytes() == b"new"


def test_nobody_else_can_read_a_private_file_while_it_is_written(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    began: list[int] = []
    monkeypatch.setattr(os, "fchmod", lambda opened, _: began.append(stat.S_IMODE(os.fstat(opened).st_mode)))
    write_whole(file, b"new")
    assert began == [0o600]


def test_a_link_put_in_the_way_is_not_written_through(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.with_name("other").write_bytes(b"other")
    temporary_of(file).symlink_to("other")
    monkeypatch.setattr(Path, "unlink", lambda *_, **__: None)  # it is put there again at once
    with pytest.raises(NotWritten):
        write_whole(file, b"new")
    assert file.with_name("other").read_bytes() == b"other"
    assert file.read_bytes() == b"old"


def test_a_file_that_may_not_be_written_stays_though_its_folder_would_let_it(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: path != file or mode != os.W_OK)
    with pytest.raises(NoPermission) as refused:
        write_whole(file, b"new")
    assert str(refused.value) == str(NoPermission(file, "write"))
    assert file.read_bytes() == b"old"


def test_a_link_to_itself_is_told_where_python_resolves_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / NAME).symlink_to(tmp_path / NAME)
    monkeypatch.setattr(Path, "resolve", lambda path, **_: path)  # as from Python 3.13 on
    with pytest.raises(NotWritten, match="the link leads back to itself"):
        write_whole(tmp_path / NAME, b"new")


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_file_that_a_scanner_holds_for_a_moment_is_written(
    file: Path, monkeypatch: pytest.MonkeyPatch, winerror: int
) -> None:
    replace, refused = Path.replace, [*range(6)]  # the last try of all succeeds

    def held(self: Path, target: Path) -> Path:
        if refused:
            error = OSError(errno.EACCES, "held")
            error.winerror = winerror + 0 * refused.pop()  # type: ignore[attr-defined]  # as Windows says it
            raise error
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(time, "sleep", lambda _: None)
    write_whole(file, b"new")
    assert file.read_bytes() == b"new"


def test_a_file_that_is_held_for_ever_is_told_and_stays(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []

    def held(*_: object) -> None:
        error = OSError(errno.EACCES, "held")
        error.winerror = 32  # type: ignore[attr-defined]  # as Windows says it
        raise error

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(time, "sleep", waited.append)
    with pytest.raises(NotWritten):
        write_whole(file, b"new")
    assert sum(waited) == 2.5
    assert file.read_bytes() == b"old"


# --- limits of the system, in a process of its own

WRITER = """
import os, resource, sys
from pathlib import Path
from debateprep.storage.durable import reason, temporary_of, write_whole
from debateprep.storage.problems import StorageProblem
limit, user = int(sys.argv[2]), int(sys.argv[3])
if limit:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
if user:
    os.setgroups([])
    os.setgid(user)
    os.setuid(user)
try:
    write_whole(Path(sys.argv[1]), b"n" * 100_000)
except StorageProblem as problem:
    print(problem)
"""


def told(path: Path, *, limit: int = 0, as_nobody: bool = False) -> str:
    """What a process of its own says when it cannot write 100,000 bytes to `path`; nothing if it can."""
    user = NOBODY if as_nobody and os.geteuid() == 0 else 0
    command = [sys.executable, "-B", "-c", WRITER, str(path), str(limit), str(user)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=30, check=False)
    assert not done.stderr
    return done.stdout


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user can reach, with a file that everybody may read and write."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        (folder / NAME).write_bytes(b"old")
        (folder / NAME).chmod(0o666)
        yield folder


FORGETFUL = """
import sys
from pathlib import Path
import _testcapi
from debateprep.storage.durable import reason, temporary_of, write_whole
target = Path(sys.argv[1])
refused = 0
for allocation in range(500):
    target.write_bytes(b"old")
    try:
        _testcapi.set_nomemory(allocation, allocation + 1)
        write_whole(target, b"new")
    except Exception:
        refused += 1
    finally:
        _testcapi.remove_mem_hooks()
    assert target.read_bytes() in (b"old", b"new"), allocation
write_whole(target, b"new")
print(refused)
"""


@pytest.mark.skipif(not importlib.util.find_spec("_testcapi"), reason="this Python cannot run out of memory on purpose")
def test_memory_that_runs_out_anywhere_leaves_a_whole_file(file: Path) -> None:
    command = [sys.executable, "-B", "-c", FORGETFUL, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=30, check=False)
    assert not done.stderr
    assert int(done.stdout) > 50
    assert names(file.parent) == [NAME]


def test_too_many_open_files_are_told(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise OSError(errno.EMFILE, "injected")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(NotWritten, match="too many files are open"):
        write_whole(file, b"new")
    monkeypatch.undo()
    assert file.read_bytes() == b"old"


def test_a_file_larger_than_the_place_allows_leaves_the_old_one(file: Path) -> None:
    assert "larger than this place allows. Your work is kept" in told(file, limit=50_000)
    assert file.read_bytes() == b"old"
    assert names(file.parent) == [NAME]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk")
    try:
        (disk / NAME).write_bytes(b"old")
        with pytest.raises(NotWritten, match="the disk is full"):
            write_whole(disk / NAME, b"n" * 100_000)
        assert (disk / NAME).read_bytes() == b"old"
        assert names(disk) == [NAME]
    finally:
        subprocess.run(["umount", str(disk)], check=True)  # noqa: S607  # wherever the system has it


def test_a_file_that_may_be_written_is_written_by_anybody(open_folder: Path) -> None:
    assert told(open_folder / NAME, as_nobody=True) == ""
    assert len((open_folder / NAME).read_bytes()) == 100_000


def test_a_read_only_file_is_not_replaced_silently(open_folder: Path) -> None:
    (open_folder / NAME).chmod(0o444)
    assert "you have no permission for that here. Choose another place." in told(open_folder / NAME, as_nobody=True)
    assert (open_folder / NAME).read_bytes() == b"old"


def test_a_read_only_folder_is_told_and_the_old_file_is_whole(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    assert "you have no permission to write there" in told(open_folder / NAME, as_nobody=True)
    assert (open_folder / NAME).read_bytes() == b"old"
    assert names(open_folder) == [NAME]
