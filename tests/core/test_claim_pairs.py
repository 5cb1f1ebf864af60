from debateprep.core.claim_pairs import claim_pairs
from debateprep.core.edits import Create, SetField, Trash
from debateprep.core.response import Response, response_id
from tests.builders import debate, made

NORTH, SOUTH = response_id("clm_1", "north"), response_id("clm_1", "south")


def test_the_words_that_differ_are_found_on_either_side() -> None:
    now = made(debate(1), SetField(NORTH, "text", "The shield is small."))
    then = made(debate(1), SetField(NORTH, "text", "The big shield is."))
    (pair,) = claim_pairs(now, then, "clm_1")
    assert (pair.name, pair.side) == ("response", "north")
    assert [now_only for span in pair.only_one for now_only in [pair.one[span.start : span.end]]] == ["small"]
    assert [pair.other[span.start : span.end] for span in pair.only_other] == ["big"]


def test_what_is_alike_is_shown_where_it_is_read_and_left_out_elsewhere() -> None:
    same = made(debate(1), SetField("clm_1", "statement", "S"), SetField("clm_1", "theme", "cost"))
    assert [(pair.name, pair.is_changed) for pair in claim_pairs(same, same, "clm_1")] == [("claim", False)]


def test_a_claim_that_is_deleted_now_stands_alone() -> None:
    then = made(
        debate(1), SetField(SOUTH, "text", "No."), Create(Response(id="rsp_2", side="north", text="Yes."), SOUTH)
    )
    pairs = claim_pairs(made(then, Trash("clm_1")), then, "clm_1")
    assert [(pair.side, pair.one, pair.other) for pair in pairs if pair.field == "text"] == [
        ("south", "", "No."), ("north", "", "Yes."),
    ]  # fmt: skip
