import os
import stat
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from debateprep.core.rehearsal import CardKey
from debateprep.core.sitting import Rating, Turn
from debateprep.storage.rehearsals import DamagedRehearsals, Rehearsals, RehearsalsNotKept, RehearsalsNotRead

KEY = CardKey("clm_1", "north")
EVENING = datetime(2026, 3, 2, 22, 30, tzinfo=timezone(timedelta(hours=2)))


class Clock:
    """A clock that is where it was set."""

    def __init__(self, now: datetime = EVENING) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def kept(tmp_path: Path, clock: Clock) -> Rehearsals:
    return Rehearsals(tmp_path / "rehearsals", clock)


def turn(rating: Rating = Rating.GOOD, key: CardKey = KEY, spoken: float = 40.0) -> Turn:
    return Turn(key, rating, (spoken,), 30)


def test_nothing_is_due_and_no_file_is_made_before_something_is_rated(kept: Rehearsals) -> None:
    assert (kept.due("prj_1"), kept.days("prj_1")) == ({}, ())
    assert not kept.path("prj_1").parent.exists()


def test_what_was_rated_is_known_to_the_next_window(kept: Rehearsals, tmp_path: Path, clock: Clock) -> None:
    when = kept.rate("prj_1", turn())
    again = Rehearsals(tmp_path / "rehearsals", clock)
    assert again.due("prj_1") == {KEY: when}
    assert when > EVENING.date()
    assert again.due("prj_2") == {}


def test_better_ratings_come_back_later(kept: Rehearsals) -> None:
    days = [kept.rate("prj_1", turn(rating, CardKey(rating.name, "north"))) for rating in Rating]
    assert days == sorted(days)
    assert days[0] == date(2026, 3, 3)
    assert days[-1] >= date(2026, 3, 8)


def test_what_is_known_well_comes_back_ever_later_but_within_a_month(kept: Rehearsals, clock: Clock) -> None:
    gaps = []
    for _ in range(8):
        due = kept.rate("prj_1", turn())
        gaps.append((due - clock().date()).days)
        clock.now = clock.now + timedelta(days=gaps[-1])
    assert gaps == sorted(gaps)
    assert gaps[0] < 5
    assert gaps[-1] == 30


def test_a_card_that_came_again_in_the_sitting_is_due_the_next_day(kept: Rehearsals, clock: Clock) -> None:
    kept.rate("prj_1", turn(Rating.AGAIN))
    clock.now += timedelta(minutes=3)
    assert kept.rate("prj_1", turn(Rating.GOOD)) == date(2026, 3, 3)


def test_a_day_ends_at_midnight_of_this_place(kept: Rehearsals, clock: Clock) -> None:
    kept.rate("prj_1", turn())
    clock.now += timedelta(hours=2)
    kept.rate("prj_1", turn(Rating.AGAIN, spoken=20.0))
    first, second = kept.days("prj_1")
    assert (first.date, first.ratings, first.over) == (date(2026, 3, 2), (0, 0, 1, 0), 10)
    assert (second.date, second.ratings, second.under) == (date(2026, 3, 3), (1, 0, 0, 0), 10)


def test_another_window_loses_nothing(kept: Rehearsals, tmp_path: Path, clock: Clock) -> None:
    other = Rehearsals(tmp_path / "rehearsals", clock)
    kept.rate("prj_1", turn())
    other.rate("prj_1", turn(key=CardKey("clm_2", "south")))
    kept.rate("prj_1", turn(key=CardKey("clm_3", "north")))
    assert [key.claim for key in other.due("prj_1")] == ["clm_1", "clm_2", "clm_3"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_file_is_nobody_elses_to_read(kept: Rehearsals) -> None:
    for _ in range(2):
        kept.rate("prj_1", turn())
        assert stat.S_IMODE(kept.path("prj_1").stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.path("prj_1").parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("project", ["../../etc/passwd", "a/b", "", "x" * 5_000, "CON", "Ж\ud800"])
def test_an_id_of_any_text_stays_in_the_folder(kept: Rehearsals, project: str) -> None:
    kept.rate(project, turn())
    assert [*kept.path("prj_1").parent.iterdir()] == [kept.path(project)]
    assert KEY in kept.due(project)


def _cut(data: bytes) -> bytes:
    return data[:-20]


def _nul(data: bytes) -> bytes:
    return bytes(len(data))


def _newer(data: bytes) -> bytes:
    return data.replace(b'"rehearsals": 1', b'"rehearsals": 2')


def _infinite(data: bytes) -> bytes:
    return data.replace(b'"difficulty": ', b'"difficulty": 1e9')


def _other(data: bytes) -> bytes:
    return data.replace(b"prj_1", b"prj_2")


def _last_year(data: bytes) -> bytes:
    return data.replace(b'"due": "2026', b'"due": "9999')


def _deep(data: bytes) -> bytes:
    return b"[" * 100_000 + data


@pytest.mark.parametrize("harm", [_cut, _nul, _newer, _infinite, _other, _last_year, _deep])
def test_a_damaged_file_is_told_once_and_put_aside(kept: Rehearsals, harm: Callable[[bytes], bytes]) -> None:
    kept.rate("prj_1", turn())
    harmed = harm(kept.path("prj_1").read_bytes())
    kept.path("prj_1").write_bytes(harmed)
    with pytest.raises(DamagedRehearsals, match="every claim is new again"):
        kept.due("prj_1")
    assert kept.due("prj_1") == {}
    (aside,) = kept.path("prj_1").parent.iterdir()
    assert aside.read_bytes() == harmed


def test_what_was_put_aside_before_stays(kept: Rehearsals) -> None:
    for _ in range(2):
        kept.rate("prj_1", turn())
        kept.path("prj_1").write_bytes(b"?")
        with pytest.raises(DamagedRehearsals):
            kept.days("prj_1")
    assert len([*kept.path("prj_1").parent.iterdir()]) == 2


def test_a_file_that_was_only_made_is_no_damage(kept: Rehearsals) -> None:
    kept.rate("prj_1", turn())
    kept.path("prj_1").write_bytes(b"")
    assert kept.due("prj_1") == {}


def test_a_rating_that_cannot_be_kept_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(RehearsalsNotKept, match="Your rating is not kept"):
        Rehearsals(tmp_path / "file" / "folder").rate("prj_1", turn())


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="modes bind only others than root")
def test_a_file_that_cannot_be_opened_is_left_alone(kept: Rehearsals) -> None:
    kept.rate("prj_1", turn())
    kept.path("prj_1").chmod(0)
    with pytest.raises(RehearsalsNotRead):
        kept.due("prj_1")


def test_a_folder_in_its_place_is_told(kept: Rehearsals) -> None:
    kept.path("prj_1").mkdir(parents=True)
    with pytest.raises(RehearsalsNotRead, match="cannot be opened"):
        kept.due("prj_1")


def test_a_clock_that_was_set_back_does_no_harm(kept: Rehearsals, clock: Clock) -> None:
    kept.rate("prj_1", turn())
    clock.now = datetime(2025, 1, 1, tzinfo=UTC)
    assert kept.rate("prj_1", turn()) > date(2025, 1, 1)
