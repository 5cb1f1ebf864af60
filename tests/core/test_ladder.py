import pytest

from debateprep.core.ladder import (
    AnswersItself,
    add_reply,
    delete_reply,
    fits_under,
    hang_reply,
    is_reply,
    move_reply,
    rungs,
    whose_turn,
)
from debateprep.core.project import Project, rung_numbers
from debateprep.core.response import response_id
from tests.builders import debate, edited

NORTH = response_id("clm_1", "north")


def ladder() -> tuple[Project, list[str]]:
    """Two replies to the north's response, an answer to the first; their ids in the order in which they stand."""
    project = edited(debate(), add_reply(debate(), NORTH))
    project = edited(project, add_reply(project, project.ids(NORTH, "replies")[0]))
    project = edited(project, add_reply(project, NORTH))
    return project, [rung.reply.id for rung in rungs(project, NORTH)]


def test_sides_take_turns_on_the_ladder() -> None:
    project, _ = ladder()
    assert [(rung.reply.side, rung.depth, rung.below) for rung in rungs(project, NORTH)] == [
        ("south", 1, 1),
        ("north", 2, 0),
        ("south", 1, 0),
    ]


def test_among_four_the_next_side_counters_first_and_the_first_answers() -> None:
    project = debate(sides=("a", "b", "c", "d"))
    last = response_id("clm_1", "d")
    assert whose_turn(project, last) == "a"
    project = edited(project, add_reply(project, last, "c"))
    assert whose_turn(project, project.ids(last, "replies")[0]) == "d"


def test_a_reply_moves_among_its_neighbours_and_no_further() -> None:
    project, (first, _, second) = ladder()
    assert move_reply(project, first, -1) is None
    moved = move_reply(project, second, -1)
    assert moved is not None
    assert edited(project, moved).ids(NORTH, "replies") == (second, first)


def test_a_reply_moves_with_what_hangs_under_it() -> None:
    project, (first, answer, second) = ladder()
    project = edited(project, hang_reply(project, second, answer, None))
    assert [rung.reply.id for rung in rungs(project, NORTH)] == [first, answer, second]
    assert rung_numbers(project, "clm_1")[second] == "1.1.1.1"


def test_no_side_answers_itself() -> None:
    project, (first, answer, second) = ladder()
    with pytest.raises(AnswersItself):
        hang_reply(project, second, first, None)
    assert fits_under(project, answer, first)


def test_a_deleted_reply_takes_its_answers_to_the_tray() -> None:
    project, (first, answer, _) = ladder()
    project = edited(project, delete_reply(first))
    assert not project.is_live(answer)
    assert len(list(rungs(project, NORTH))) == 1


def test_the_first_response_is_no_reply() -> None:
    project, (first, _, _) = ladder()
    assert is_reply(project, first)
    assert not is_reply(project, NORTH)
