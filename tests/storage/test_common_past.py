from pathlib import Path

import pytest

from debateprep.core.edits import SetField
from debateprep.core.merge import UnrelatedProjects
from debateprep.core.project import Project, new_project
from debateprep.core.response import response_id
from debateprep.storage.common_past import common_past, meet
from debateprep.storage.project_file import save_project
from debateprep.storage.versions import Occasion, Version, Versions
from tests.builders import debate, made, with_claim, with_sides

NORTH, SOUTH = response_id("clm_1", "north"), response_id("clm_1", "south")
FIRST = debate(2)
SECOND = made(FIRST, SetField(NORTH, "text", "The shield is small."))
THIRD = with_claim(SECOND, "clm_9", "C9")


@pytest.fixture
def versions(tmp_path: Path) -> Versions:
    return Versions(tmp_path / "state", "prj_1", "00000001")


@pytest.fixture
def kept(tmp_path: Path, versions: Versions) -> list[Version]:
    """The three states as versions, the oldest first."""
    return [version for state in (FIRST, SECOND, THIRD) if (version := versions.keep(written(tmp_path, state)))]


def written(folder: Path, project: Project) -> Path:
    path = folder / "shield.debate.yaml"
    save_project(project, path)
    return path


def test_the_base_is_what_my_work_was_begun_on_where_theirs_grew_from_it_too(
    versions: Versions, kept: list[Version]
) -> None:
    mine = made(THIRD, SetField(NORTH, "text", ""))  # as it was in the first: its look tells nothing
    theirs = made(THIRD, SetField(SOUTH, "text", "It is not."))
    past = common_past(mine, theirs, versions, kept[2].digest)
    assert (past.version, past.base) == (kept[2], THIRD)
    assert common_past(mine, theirs, versions).version != kept[2]


def test_an_older_one_is_the_base_where_theirs_knows_nothing_of_what_i_saved_since(
    versions: Versions, kept: list[Version]
) -> None:
    theirs = made(SECOND, SetField(SOUTH, "text", "It is not."))
    past = common_past(THIRD, theirs, versions, kept[2].digest)
    assert (past.version, past.base) == (kept[1], SECOND)


def test_a_version_that_cannot_be_read_is_passed_over(versions: Versions, kept: list[Version]) -> None:
    kept[2].path.write_bytes(b"")
    past = common_past(THIRD, made(THIRD, SetField(SOUTH, "text", "No.")), versions, kept[2].digest)
    assert past.version == kept[1]


def test_without_versions_nothing_counts_as_deleted(versions: Versions) -> None:
    past = common_past(THIRD, SECOND, versions, "0" * 64)
    assert past.version is None
    assert not past.base.claims or set(past.base.items) <= set(SECOND.items)


def test_meeting_keeps_what_both_wrote_and_the_file_as_it_was(
    tmp_path: Path, versions: Versions, kept: list[Version]
) -> None:
    mine = made(THIRD, SetField(NORTH, "text", "The shield is small and costly."))
    theirs = made(SECOND, SetField(SOUTH, "text", "It is not."))
    met = meet(written(tmp_path, theirs), mine, versions, kept[2].digest)
    assert met.theirs.loaded.project == theirs
    assert met.merged.project == made(mine, SetField(SOUTH, "text", "It is not."))
    newest = versions.listed()[0]
    assert (newest.occasion, newest.digest) == (Occasion.MERGE, met.theirs.digest)


def test_another_debate_is_refused(tmp_path: Path, versions: Versions) -> None:
    other = with_sides(new_project("prj_2"), "north", "south")
    with pytest.raises(UnrelatedProjects):
        meet(written(tmp_path, other), FIRST, versions, "")
