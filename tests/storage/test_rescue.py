from pathlib import Path

import pytest

from debateprep.core.edits import SetField
from debateprep.storage.project_file import save_project
from debateprep.storage.rescue import newest_readable, versions_of
from debateprep.storage.versions import Version, Versions
from tests.builders import debate, made

LATER = made(debate(2), SetField("clm_1", "statement", "later"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "shield.debate.yaml"


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def kept(file: Path, state: Path) -> list[Version]:
    """Two versions of the file, the older first."""
    versions = Versions(state, "prj_1", "00000001")
    found = []
    for project in (debate(2), LATER):
        save_project(project, file)
        found.append(versions.keep(file))
    return [version for version in found if version]


def test_versions_are_found_by_the_id_wherever_the_file_lies(file: Path, state: Path, kept: list[Version]) -> None:
    moved = file.with_name("moved.debate.yaml")
    moved.write_bytes(file.read_bytes()[:40] + b"\0" * 500)
    assert versions_of(moved, state) == tuple(reversed(kept))


def test_where_the_id_is_gone_they_are_found_by_where_the_file_lay(
    file: Path, state: Path, kept: list[Version], monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_bytes(b"\0" * 500)
    assert versions_of(file, state) == tuple(reversed(kept))
    monkeypatch.chdir(file.parent)
    assert versions_of(Path(file.name), state) == tuple(reversed(kept))
    assert versions_of(file.with_name("other.debate.yaml"), state) == ()


def test_a_file_that_moved_is_known_where_it_is_now(file: Path, state: Path, kept: list[Version]) -> None:
    moved = file.with_name("moved.debate.yaml")
    save_project(debate(1), moved)
    newest = Versions(state, "prj_1").keep(moved)
    moved.write_bytes(b"")
    assert versions_of(moved, state)[0] == newest
    assert len(versions_of(moved, state)) == len(kept) + 1


def test_the_newest_that_can_be_read_is_offered(file: Path, state: Path, kept: list[Version]) -> None:
    assert newest_readable(file, state) == (kept[1], LATER)
    kept[1].path.write_bytes(b"")
    assert newest_readable(file, state) == (kept[0], debate(2))
    kept[0].path.write_bytes(b"")
    assert newest_readable(file, state) is None


def test_without_versions_there_is_nothing(file: Path, state: Path) -> None:
    assert versions_of(file, state) == ()
