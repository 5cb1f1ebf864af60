import json
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from debateprep.storage import lock
from debateprep.storage.lock import Lock, Taken, lock_path, take

NAME = "shield.debate.yaml"
ROOT = Path(__file__).parents[2]
HOLDER = """
import sys
from pathlib import Path
from debateprep.storage import lock
from debateprep.storage.lock import Lock, take
held = take(Path(sys.argv[1]))
print("held" if isinstance(held, Lock) and held.is_held else "told", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / NAME).write_bytes(b"debateprep: 1\n")
    return tmp_path / NAME


def holder(project: Path) -> "subprocess.Popen[str]":
    """Another process, which has tried to take the lock."""
    command = [sys.executable, "-B", "-c", HOLDER, str(project)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def said(process: "subprocess.Popen[str]") -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def ended(process: "subprocess.Popen[str]") -> None:
    process.kill()
    process.communicate()


def wrote(project: Path, **changed: object) -> None:
    """A lock whose owner is this process, but for what is `changed`."""
    held = take(project)
    assert isinstance(held, Lock)
    there = json.loads(lock_path(project).read_bytes())
    lock_path(project).write_text(json.dumps({**there, **changed}))


def test_the_first_opener_holds_it_until_it_is_released(project: Path) -> None:
    held = take(project)
    assert isinstance(held, Lock)
    assert held.is_held
    held.release()
    assert names(project.parent) == [NAME]


def test_a_second_opener_is_told(project: Path) -> None:
    other = holder(project)
    assert said(other) == "held"
    told = take(project)
    assert isinstance(told, Taken)
    assert told.owner
    assert told.owner.pid == other.pid
    assert not told.may_be_over
    assert f"{NAME} is open in another window already since" in told.sentence
    ended(other)


def test_a_dead_owner_is_taken_over_from(project: Path) -> None:
    other = holder(project)
    assert said(other) == "held"
    ended(other)
    held = take(project)
    assert isinstance(held, Lock)
    assert held.is_held
    held.release()
    assert names(project.parent) == [NAME]


def test_one_on_another_computer_is_asked_about(project: Path) -> None:
    wrote(project, host="elsewhere")
    told = take(project)
    assert isinstance(told, Taken)
    assert told.may_be_over
    assert "on the computer elsewhere" in told.sentence


@pytest.mark.parametrize("content", [b"", b"\0\0", b"[]", b'{"pid": "x"}', b"[" * 9_000])
def test_one_that_cannot_be_read_is_asked_about(project: Path, content: bytes) -> None:
    lock_path(project).write_bytes(content)
    told = take(project)
    assert isinstance(told, Taken)
    assert told.may_be_over
    assert "cannot be read" in told.sentence


def test_who_has_it_open_is_told_without_a_change(project: Path) -> None:
    assert lock.holder(project) is None
    other = holder(project)
    assert said(other) == "held"
    before = lock_path(project).read_bytes()
    there = lock.holder(project)
    assert there is not None
    assert there.project == project
    assert there.owner is not None
    assert there.owner.pid == other.pid
    ended(other)
    assert lock.holder(project) is None
    assert lock_path(project).read_bytes() == before


def test_one_that_cannot_be_read_is_somebodys(project: Path) -> None:
    lock_path(project).write_bytes(b"?")
    assert lock.holder(project) == Taken(project)


def test_a_lock_that_another_took_meanwhile_is_put_back(project: Path) -> None:
    path = lock_path(project)
    path.write_bytes(b"of another")
    lock._remove(path, b"of a dead one", path.with_name("own"))
    assert path.read_bytes() == b"of another"
    assert sorted(names(project.parent)) == sorted([path.name, NAME])


def test_a_lock_that_another_took_away_meanwhile_is_nobodys(project: Path) -> None:
    lock._remove(lock_path(project), b"of a dead one", project.with_name("own"))
    assert names(project.parent) == [NAME]


def test_opening_anyway_takes_it_and_the_other_can_see_that(project: Path) -> None:
    first = take(project)
    second = take(project, anyway=True)
    assert isinstance(first, Lock)
    assert isinstance(second, Lock)
    assert second.is_held
    assert not first.is_held
    first.release()
    assert second.is_held


def test_a_link_to_a_project_is_the_same_project(project: Path) -> None:
    (project.parent / "folder").mkdir()
    link = project.parent / "folder" / "link.yaml"
    link.symlink_to(project)
    assert isinstance(take(link), Lock)
    assert isinstance(take(project), Taken)


def test_a_link_to_itself_has_no_lock_and_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / NAME).symlink_to(tmp_path / NAME)
    assert lock_path(tmp_path / NAME).name == f".{NAME}.lock"


def test_where_nothing_can_be_written_there_is_no_hold_and_no_harm(tmp_path: Path) -> None:
    held = take(tmp_path / "gone" / NAME)
    assert isinstance(held, Lock)
    assert not held.is_held
    held.release()


@pytest.mark.parametrize(("length", "kept"), [(230, 230), (231, 60)])
def test_the_lock_is_named_for_its_project_as_long_as_the_disk_takes_it(tmp_path: Path, length: int, kept: int) -> None:
    assert lock_path(tmp_path / ("n" * length)).name == f".{'n' * kept}.lock"


def test_a_long_name_has_a_lock_too(tmp_path: Path) -> None:
    held = take(tmp_path / ("n" * 255))
    assert isinstance(held, Lock)
    assert held.is_held


def test_nobody_else_can_read_or_change_it(project: Path) -> None:
    take(project)
    assert stat.S_IMODE(lock_path(project).stat().st_mode) == 0o600


def test_a_disk_without_hard_links_has_locks_too(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    held = take(project)
    assert isinstance(held, Lock)
    assert held.is_held
    assert stat.S_IMODE(lock_path(project).stat().st_mode) == 0o600
    assert isinstance(take(project), Taken)


@pytest.mark.parametrize("dead", [False, True])
def test_of_many_who_open_at_once_one_holds_it(project: Path, dead: bool) -> None:
    if dead:
        wrote(project, started="long ago")
    with ThreadPoolExecutor(6) as several:
        others = [*several.map(holder, [project] * 6)]
        words = [*several.map(said, others)]
        [*several.map(ended, others)]
    assert sorted(words) == ["held", *["told"] * 5]
