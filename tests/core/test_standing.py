from debateprep.core.edits import SetField
from debateprep.core.response import response_id
from debateprep.core.standing import standing
from tests.builders import debate, made

NORTH_1, NORTH_2 = response_id("clm_1", "north"), response_id("clm_2", "north")


def test_what_a_side_has_is_counted_over_all_claims() -> None:
    project = made(
        debate(3),
        SetField(NORTH_1, "text", "one two three"),
        SetField(NORTH_1, "stance", "rebut"),
        SetField(NORTH_1, "status", "ready"),
        SetField(NORTH_2, "text", "word " * 300),
        SetField(NORTH_2, "stance", "rebut"),
        SetField("clm_3", "flags", ("unclear",)),
    )
    counted = standing(project)
    north, south = counted.sides
    assert (north.answered, north.ready, north.words, north.too_long) == (2, 1, 303, 1)
    assert (north.stances, south.answered, south.stances) == ((("rebut", 2),), 0, ())
    assert (counted.claims, counted.unsourced, counted.flags) == (3, 2, (("unclear", 1),))


def test_a_stance_without_an_answer_does_not_count() -> None:
    project = made(debate(1), SetField(NORTH_1, "stance", "defend"))
    assert standing(project).sides[0].stances == ()
