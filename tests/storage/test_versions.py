import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.article import Article
from debateprep.core.claim import Claim
from debateprep.core.edits import Create, Operation, SetField, Trash
from debateprep.core.project import Project, new_project
from debateprep.core.source import Source, Term
from debateprep.storage import versions
from debateprep.storage.problems import DamagedProject, NotWritten
from debateprep.storage.project_file import save_project
from debateprep.storage.versions import (
    DAYS,
    SAVES,
    SESSIONS,
    UPHEAVALS,
    WEEKS,
    Occasion,
    Version,
    Versions,
    copy_name,
    is_empty,
    worth_keeping,
)
from tests.builders import debate, made, with_sides

NOON = datetime(2026, 3, 7, 12, tzinfo=UTC)


def state(number: int) -> Project:
    return made(debate(), SetField("prj_1", "question", f"{number}?"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "shield.debate.yaml"
    save_project(state(0), path)
    return path


@pytest.fixture
def kept(tmp_path: Path) -> Versions:
    return Versions(tmp_path / "state", "prj_1", "00000001")


def questions(kept: Versions) -> list[str]:
    return [kept.load(version).debate.question for version in kept.listed()]


def test_what_is_kept_is_listed_and_comes_back(file: Path, kept: Versions) -> None:
    version = kept.keep(file)
    assert version
    assert kept.listed() == (version,)
    assert kept.load(version) == state(0)
    assert version.size == file.stat().st_size


def test_the_newest_comes_first_and_the_same_is_kept_once(file: Path, kept: Versions) -> None:
    for number in (1, 1, 2, 2, 1):
        save_project(state(number), file)
        kept.keep(file)
    assert questions(kept) == ["1?", "2?", "1?"]


def test_a_clock_that_is_set_back_changes_no_order(file: Path, kept: Versions, monkeypatch: pytest.MonkeyPatch) -> None:
    for number, year in enumerate((2026, 1999, 2031)):
        monkeypatch.setattr(versions, "now", lambda year=year: datetime(year, 1, 1, tzinfo=UTC))
        save_project(state(number), file)
        kept.keep(file)
    assert questions(kept) == ["2?", "1?", "0?"]


def test_what_a_partner_was_sent_is_found_by_its_bytes(file: Path, kept: Versions) -> None:
    digest = save_project(state(7), file)
    kept.keep(file)
    save_project(state(8), file)
    kept.keep(file)
    found = kept.with_digest(digest)
    assert found
    assert kept.load(found) == state(7)
    assert kept.with_digest("0" * 64) is None


def test_a_version_that_was_damaged_is_not_found_by_its_bytes(file: Path, kept: Versions) -> None:
    version = kept.keep(file)
    assert version
    version.path.write_bytes(b"\0" * version.size)
    assert kept.with_digest(version.digest) is None
    assert kept.keep(file)


@pytest.mark.parametrize("data", [b"", b"\0" * 99, b"debateprep: 1\n<<<<<<< HEAD\n", b"hello"])
def test_what_cannot_be_read_is_not_kept_and_pushes_nothing_out(file: Path, kept: Versions, data: bytes) -> None:
    kept.keep(file)
    file.write_bytes(data)
    with pytest.raises(DamagedProject):
        kept.keep(file)
    assert questions(kept) == ["0?"]


def test_what_is_empty_is_not_kept(file: Path, kept: Versions) -> None:
    save_project(with_sides(new_project("Untitled"), "north"), file)
    assert kept.keep(file) is None
    assert not kept.listed()


EMPTY = with_sides(new_project("Shield", item="prj_1"), "north")


@pytest.mark.parametrize(
    "written",
    [
        Create(Article(id="art_1"), "prj_1"),
        Create(Claim(id="clm_1", code="C1"), "prj_1"),
        Create(Source(id="src_1"), "prj_1"),
        Create(Term(id="trm_1"), "prj_1"),
        SetField("prj_1", "question", "x"),
        SetField("prj_1", "bottom_line", "x"),
        Trash("north"),
    ],
)
def test_whatever_is_in_a_debate_makes_it_worth_keeping(written: Operation) -> None:
    assert is_empty(EMPTY)
    assert not is_empty(made(EMPTY, written))


def test_versions_are_numbered_from_one_and_say_what_they_are(file: Path, kept: Versions) -> None:
    digests = []
    for number in (1, 2):
        digests.append(save_project(state(number), file))
        kept.keep(file)
    found = kept.listed()
    assert [version.number for version in found] == [2, 1]
    assert [version.digest for version in found] == digests[::-1]
    assert {(version.session, version.occasion) for version in found} == {("00000001", Occasion.SESSION)}


def test_an_upheaval_keeps_what_a_session_has_kept_and_keeps_it_once(file: Path, kept: Versions) -> None:
    for occasion in (Occasion.SESSION, Occasion.MERGE, Occasion.MERGE, Occasion.SESSION, Occasion.MIGRATION):
        kept.keep(file, occasion)
    assert [version.occasion for version in kept.listed()] == [Occasion.MIGRATION, Occasion.MERGE, Occasion.SESSION]


def test_each_session_has_a_name_of_its_own(tmp_path: Path, file: Path) -> None:
    for number in (1, 2):
        save_project(state(number), file)
        Versions(tmp_path, "prj_1").keep(file)
    assert len({version.session for version in Versions(tmp_path, "prj_1").listed()}) == 2


def test_nobody_else_can_read_them(file: Path, kept: Versions) -> None:
    version = kept.keep(file)
    assert version
    assert stat.S_IMODE(version.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(version.path.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in version.path.parent.iterdir()} == {0o600}


def test_a_version_that_does_not_come_back_pushes_nothing_out(
    file: Path, kept: Versions, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(SAVES + 1):
        save_project(state(number), file)
        kept.keep(file)
    before = kept.listed()
    save_project(state(99), file)
    monkeypatch.setattr(versions, "write_whole", lambda path, *_, **__: path.write_bytes(b"debateprep: 1\n"))
    with pytest.raises(NotWritten, match="did not come back"):
        kept.keep(file)
    assert {version.number for version in before} <= {version.number for version in kept.listed()}


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, file: Path) -> None:
    (tmp_path / "full").write_bytes(b"")
    with pytest.raises(NotWritten, match="the folder is not there any more"):
        Versions(tmp_path / "full", "prj_1", "00000001").keep(file)


def test_projects_do_not_mix_whatever_their_ids_are(tmp_path: Path, file: Path) -> None:
    for project in ("prj_1", "../../prj_1", "\ud800" * 300):
        assert Versions(tmp_path / "state", project, "00000001").keep(file)
    assert len(os.listdir(tmp_path / "state" / "versions")) == 3  # noqa: PTH208  # only how many


def test_what_is_no_version_of_ours_is_let_be(file: Path, kept: Versions) -> None:
    version = kept.keep(file)
    assert version
    for name in ("notes.debate.yaml", version.path.name.replace("session", "holiday")):
        version.path.with_name(name).write_bytes(b"")
    assert kept.listed() == (version,)


@pytest.mark.parametrize("name", ["shield.debate.yaml", "shield.yaml", "shield.yml", "shield"])
def test_a_version_is_restored_under_a_name_of_its_own(name: str) -> None:
    (version,) = listed(0)
    here = NOON.astimezone()
    assert copy_name(Path(name), version) == f"shield ({here:%Y-%m-%d %H.%M}).debate.yaml"


def listed(*days: float, occasion: Occasion = Occasion.SESSION) -> list[Version]:
    """Versions of so many days ago, the newest first, each of a session of its own."""
    count = len(days)
    return [
        Version(Path(), count - at, occasion, f"{count - at:08x}", NOON - timedelta(days=day), "", 0)
        for at, day in enumerate(days)
    ]


def test_the_last_of_each_session_day_and_week_stay() -> None:
    there = listed(*(day / 4 for day in range(400)))
    kept = {version.number for version in there if version.number in worth_keeping(there)}
    assert {version.number for version in there[:SAVES]} <= kept
    days = {version.when.astimezone().date() for version in there if version.number in kept}
    weeks = {day.isocalendar()[:2] for day in days}
    assert len(days) >= DAYS
    assert len(weeks) == WEEKS
    assert len(kept) <= SAVES + SESSIONS + DAYS + WEEKS


def test_upheavals_have_room_of_their_own() -> None:
    there = listed(*range(50), occasion=Occasion.MERGE)
    assert worth_keeping(there) == {version.number for version in there[:UPHEAVALS]}
    assert worth_keeping(listed(*range(50), occasion=Occasion.MIGRATION)) == worth_keeping(there)


@given(st.lists(st.floats(0, 100), min_size=1, max_size=60))
def test_the_newest_always_stays(days: list[float]) -> None:
    there = listed(*days)
    kept = worth_keeping(there)
    assert {version.number for version in there[:SESSIONS]} <= kept
    assert len(kept) <= SAVES + SESSIONS + DAYS + WEEKS
