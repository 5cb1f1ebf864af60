from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.rehearsal import CardKey
from debateprep.core.sitting import (
    AGAIN_AFTER,
    Day,
    Phase,
    Rating,
    Sitting,
    Stopwatch,
    Turn,
    due_first,
    due_now,
    marks_passed,
    next_due,
    next_phase,
    summary,
)

TODAY = date(2026, 3, 2)
ratings = st.sampled_from(list(Rating))
keys = st.integers(0, 12).map(lambda count: tuple(CardKey(f"clm_{n}", "north") for n in range(count)))


def turn(key: CardKey | str, rating: Rating = Rating.GOOD, *spoken: float, slot: int = 30) -> Turn:
    return Turn(CardKey(key, "north") if isinstance(key, str) else key, rating, spoken or (20.0,), slot)


def sat_through(cards: tuple[CardKey, ...], given_ratings: list[Rating]) -> list[Turn]:
    """The turns of a sitting that is rated so, and well from then on."""
    sitting, left = Sitting(cards), iter(given_ratings)
    while sitting.current is not None:
        sitting = sitting.rated(turn(sitting.current, next(left, Rating.GOOD)))
    return list(sitting.turns)


@given(keys, st.lists(ratings, max_size=30))
def test_every_card_is_shown_and_leaves_once_it_is_known(cards: tuple[CardKey, ...], rated: list[Rating]) -> None:
    turns = sat_through(cards, rated)
    done = [one.key for one in turns if one.rating is not Rating.AGAIN]
    assert sorted(done) == sorted(cards)


@given(keys, st.lists(ratings, max_size=30))
def test_only_again_brings_a_card_back(cards: tuple[CardKey, ...], rated: list[Rating]) -> None:
    turns = sat_through(cards, rated)
    for at, one in enumerate(turns):
        returns = one.key in [later.key for later in turns[at + 1 :]]
        assert returns == (one.rating is Rating.AGAIN)


@given(keys, st.lists(ratings, max_size=30))
def test_some_other_cards_come_before_a_return(cards: tuple[CardKey, ...], rated: list[Rating]) -> None:
    sitting, left = Sitting(cards), iter(rated)
    while sitting.current is not None:
        now, others = sitting.current, len(sitting.waiting) - 1
        sitting = sitting.rated(turn(now, next(left, Rating.GOOD)))
        if sitting.turns[-1].rating is Rating.AGAIN:
            assert sitting.waiting.index(now) == min(AGAIN_AFTER, others)


@given(keys, st.lists(ratings, max_size=30))
def test_the_first_showings_keep_the_order_of_the_due(cards: tuple[CardKey, ...], rated: list[Rating]) -> None:
    assert tuple(dict.fromkeys(one.key for one in sat_through(cards, rated))) == cards


@given(keys, st.lists(st.one_of(st.none(), st.integers(-9, 9)), min_size=12, max_size=12))
def test_what_is_due_comes_before_what_is_new_and_nothing_early(cards: tuple[CardKey, ...], days: list[int]) -> None:
    due = {key: TODAY + timedelta(days=away) for key, away in zip(cards, days, strict=False) if away is not None}
    now = due_now(cards, due, TODAY)
    assert set(now) == {key for key in cards if due.get(key, TODAY) <= TODAY}
    places = [due.get(key, date.max) for key in now]
    assert places == sorted(places)


def test_the_next_day_tells_how_many_come() -> None:
    cards = [CardKey(name, "north") for name in "abcd"]
    due = dict(zip(cards, (TODAY, *[TODAY + timedelta(days=days) for days in (3, 1, 1)]), strict=True))
    assert next_due(cards, due, TODAY) == (TODAY + timedelta(days=1), 2)
    assert next_due(cards, {}, TODAY) is None
    assert [key.claim for key in due_first(cards, due)] == ["a", "c", "d", "b"]


def test_one_thinks_speaks_and_reveals() -> None:
    assert next_phase(Phase.THINK, has_follow_up=False) is Phase.SPEAK
    assert next_phase(Phase.SPEAK, has_follow_up=False) is Phase.REVEAL
    assert next_phase(Phase.SPEAK, has_follow_up=True) is Phase.FOLLOW_UP
    assert next_phase(Phase.FOLLOW_UP, has_follow_up=True) is Phase.REVEAL


def test_a_stopwatch_leaves_pauses_out() -> None:
    watch = Stopwatch().start(10.0).stop(14.0).start(20.0)
    assert (watch.seconds(21.5), watch.is_running) == (5.5, True)
    assert watch.stop(30.0).seconds(99.0) == 14.0


@pytest.mark.parametrize(
    ("before", "after", "slot", "left"),
    [
        (0.0, 0.2, 30, ()),
        (14.9, 15.0, 30, (15,)),
        (15.0, 15.1, 30, ()),
        (29.9, 30.1, 30, (0,)),
        (10.0, 40.0, 30, (15, 0)),
        (0.0, 0.1, 15, ()),
    ],
)
def test_marks_stand_15_seconds_before_the_end_and_at_it(
    before: float, after: float, slot: int, left: tuple[int, ...]
) -> None:
    assert marks_passed(before, after, slot) == left


def test_time_over_and_under_is_told_apart() -> None:
    told = summary([turn("a", Rating.GOOD, 34.4), turn("b", Rating.GOOD, 25.0, 31.0), turn("c", Rating.GOOD, 30.2)])
    assert (told.over, told.under, told.on_time, told.turns) == (5, 5, 1, 3)


def test_weak_claims_are_those_rated_again_or_hard_the_worst_first() -> None:
    told = summary([turn("a", Rating.HARD), turn("b"), turn("c", Rating.AGAIN), turn("c", Rating.EASY)])
    assert [key.claim for key in told.weak] == ["c", "a"]
    assert (told.turns, told.claims) == (4, 3)


def test_a_day_counts_its_turns() -> None:
    day = Day(TODAY).with_turn(turn("a", Rating.AGAIN, 40.0)).with_turn(turn("a", Rating.EASY, 20.0))
    assert (day.ratings, day.turns, day.over, day.under) == ((1, 0, 0, 1), 2, 10, 10)
