import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from debateprep import folders
from debateprep.cli import run
from debateprep.core.edits import SetField
from debateprep.storage.journal_file import FOLDER, Footing, Header, JournalFile, now
from debateprep.storage.lock import Lock, lock_path, take
from debateprep.storage.processes import Owner, this_process
from debateprep.storage.project_file import save_project
from debateprep.storage.versions import Versions
from tests.builders import debate, made

DEAD = replace(this_process(), started="long ago")


@pytest.fixture
def project(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    path = tmp_path / "shield.debate.yaml"
    save_project(debate(2), path)
    return path


def told(path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert run(["check", str(path), "--json"]) == 0
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answer


def said(path: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    assert run(["check", str(path)]) == 0
    return capsys.readouterr().out.splitlines()


def journaled(path: Path, owner: Owner = DEAD, *operations: SetField) -> None:
    header = Header(Footing(path, ""), owner, "prj_1", now())
    log = JournalFile(folders.state() / FOLDER, header, debate(2))
    for operation in operations:
        log.add((operation,), now())
    log.close()


def test_where_nothing_waits_nothing_is_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = told(project, capsys)
    assert (answer["unsaved"], answer["open_elsewhere"]) == ([], None)
    assert (answer["conflicted_copies"], answer["versions"]) == ([], 0)
    assert len(said(project, capsys)) == 1


@pytest.mark.parametrize("owner", [DEAD, this_process()])
def test_unsaved_work_on_the_file_is_told(project: Path, owner: Owner, capsys: pytest.CaptureFixture[str]) -> None:
    journaled(project, owner, SetField("clm_1", "statement", "typed"))
    (unsaved,) = told(project, capsys)["unsaved"]
    assert unsaved["changes"] == "1 claim changed"
    assert "Unsaved work of " in said(project, capsys)[1]


def test_work_on_another_file_and_work_that_is_saved_are_not(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    journaled(project)
    journaled(project.with_name("other.debate.yaml"), DEAD, SetField("clm_1", "statement", "typed"))
    (folders.state() / FOLDER / "damaged.journal").write_bytes(b"\0" * 99)
    assert told(project, capsys)["unsaved"] == []


def test_who_has_it_open_is_told_and_goes_on_having_it(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    held = take(project)
    assert isinstance(held, Lock)
    assert "is open in another window already" in told(project, capsys)["open_elsewhere"]
    assert "is open in another window already" in said(project, capsys)[1]
    assert held.is_held


def test_the_lock_of_a_process_that_is_no_more_is_nobodys(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    take(project)
    there = json.loads(lock_path(project).read_bytes())
    lock_path(project).write_text(json.dumps({**there, "started": "long ago"}))
    assert told(project, capsys)["open_elsewhere"] is None


def test_a_copy_that_a_cloud_made_is_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = project.with_name("shield (conflicted copy).debate.yaml")
    copy.write_bytes(project.read_bytes())
    assert told(project, capsys)["conflicted_copies"] == [copy.name]
    assert copy.name in said(project, capsys)[1]


def test_how_many_versions_are_kept_is_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    versions = Versions(folders.state(), "prj_1")
    versions.keep(project)
    save_project(made(debate(2), SetField("clm_1", "statement", "later")), project)
    versions.keep(project)
    assert told(project, capsys)["versions"] == 2
    assert said(project, capsys)[1] == f"2 older versions are kept, the newest as {versions.listed()[0].path}"


@pytest.mark.parametrize("damage", [b"\0" * 99, b"id: prj_1\nclaims: [\n"])
def test_of_a_damaged_file_it_is_told_what_is_kept(
    project: Path, damage: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    version = Versions(folders.state(), "prj_1").keep(project)
    journaled(project, DEAD, SetField("clm_1", "statement", "typed"))
    project.write_bytes(damage)
    assert run(["check", str(project), "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert version
    assert (answer["ok"], answer["versions"], answer["newest_version"]) == (False, 1, str(version.path))
    assert answer["unsaved"][0]["changes"] == "the whole debate, as it was then"
    assert run(["check", str(project)]) == 1
    printed = capsys.readouterr()
    assert printed.err.startswith("debateprep: shield.debate.yaml:")
    assert str(version.path) in printed.out
