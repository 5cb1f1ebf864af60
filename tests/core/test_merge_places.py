import pytest

from debateprep.core.claim import Claim
from debateprep.core.edits import MAX_RUNGS, Create, Move, Operation, SetField, Trash
from debateprep.core.merge import Merged, merge
from debateprep.core.project import Project, Trashed
from debateprep.core.response import Response, response_id
from tests.builders import debate, made

BASE = debate(3)
NORTH = response_id("clm_1", "north")


def merged(mine: Operation, theirs: Operation, base: Project = BASE) -> Merged:
    return merge(base, made(base, mine), made(base, theirs))


def order(found: Merged) -> list[str]:
    return [claim.id for claim in found.project.claims]


def new(name: str, after: str | None) -> Create:
    return Create(Claim(id=name, code=name), BASE.root, after)


# --- where it hangs


def test_what_both_hung_elsewhere_hangs_where_i_have_it() -> None:
    assert merged(Move("psg_1", "clm_2"), Move("psg_1", "clm_3")).project.parents["psg_1"] == ("clm_2", "passages")


def test_what_one_deleted_and_the_other_hung_elsewhere_hangs_there() -> None:
    for found in (
        merged(Trash("psg_1"), Move("psg_1", "clm_3")),
        merged(Move("psg_1", "clm_3"), Trash("psg_1")),
    ):
        assert found.project.parents["psg_1"] == ("clm_3", "passages")
        assert found.project.trash == {}


def test_what_both_deleted_lies_in_the_tray_as_i_put_it_there() -> None:
    found = merged(Trash("clm_2", "2026-01-01"), Trash("clm_2", "2026-01-02"))
    assert found.project.trash == {"clm_2": Trashed(BASE.root, "claims", "clm_1", "2026-01-01")}
    assert found.kept == ()


@pytest.mark.parametrize("item", ["clm_1", NORTH])
def test_what_one_deleted_stays_if_the_other_worked_on_it_or_below(item: str) -> None:
    field = "notes" if item == "clm_1" else "text"
    for mine, theirs in (
        (Trash("clm_1"), SetField(item, field, "x")),
        (SetField(item, field, "x"), Trash("clm_1")),
    ):
        found = merged(mine, theirs)
        assert (order(found), found.kept) == (["clm_1", "clm_2", "clm_3"], ("clm_1",))


def test_what_one_deleted_goes_though_the_other_worked_on_something_else() -> None:
    for mine, theirs in ((Trash("clm_1"), SetField("clm_2", "notes", "x")), (new("new", None), Trash("clm_1"))):
        found = merged(mine, theirs)
        assert found.kept == ()
        assert [*found.project.trash] == ["clm_1"]


def test_a_deleted_claim_that_the_other_answered_anew_stays() -> None:
    answer = Create(Response(id="new", side="south"), NORTH)
    found = merged(Trash("clm_1"), answer)
    assert found.project.is_live("new")
    assert found.kept == ("clm_1",)


def test_replies_hung_under_each_other_stand_as_i_have_them() -> None:
    base = made(BASE, *(Create(Response(id=name, side="north"), NORTH) for name in ("a", "b")))
    for mine, theirs, above in (
        (Move("a", "b"), Move("b", "a"), {"a": "b", "b": NORTH}),
        (Move("b", "a"), Move("a", "b"), {"a": NORTH, "b": "a"}),
    ):
        found = merged(mine, theirs, base).project
        assert {item: found.parents[item][0] for item in ("a", "b")} == above
        assert found.trash == {}


def ladder(names: list[str], below: str) -> list[Operation]:
    """Replies, each to the one before."""
    return [Create(Response(id=name, side="north"), above) for name, above in zip(names, [below, *names], strict=False)]


def test_a_ladder_that_both_made_too_long_ends_in_the_tray() -> None:
    long = [f"rung_{n}" for n in range(2, MAX_RUNGS)]  # the first is the answer itself, the last is free
    base = made(BASE, *ladder(long, NORTH), *ladder(["short"], response_id("clm_2", "north")))
    found = merged(Move("short", long[-1]), Create(Response(id="end", side="south"), "short"), base).project
    assert found.is_live("short")
    assert found.trash == {"end": Trashed("short", "replies", None)}


# --- in which order


@pytest.mark.parametrize(
    ("mine", "theirs", "together"),
    [
        (Move("clm_3", "prj_1"), new("new", "clm_2"), ["clm_3", "clm_1", "clm_2", "new"]),
        (new("new", "clm_2"), Move("clm_3", "prj_1"), ["clm_3", "clm_1", "clm_2", "new"]),
        (Move("clm_3", "prj_1"), Move("clm_1", "prj_1", "clm_2"), ["clm_3", "clm_1", "clm_2"]),
        (Move("clm_3", "prj_1"), new("new", None), ["new", "clm_3", "clm_1", "clm_2"]),
        (new("a", "clm_1"), new("b", "clm_1"), ["clm_1", "a", "b", "clm_2", "clm_3"]),
        (new("a", "clm_3"), new("b", None), ["b", "clm_1", "clm_2", "clm_3", "a"]),
        (Trash("clm_2"), new("new", "clm_2"), ["clm_1", "new", "clm_3"]),
        (Trash("clm_2"), Move("clm_3", "prj_1"), ["clm_3", "clm_1"]),
    ],
)
def test_claims_stand_as_who_moved_any_has_them_with_new_ones_behind_what_they_stood_behind(
    mine: Operation, theirs: Operation, together: list[str]
) -> None:
    assert order(merged(mine, theirs)) == together


def test_several_that_one_made_keep_their_order() -> None:
    mine = made(BASE, new("a", "clm_1"), new("b", "a"))
    theirs = made(BASE, Move("clm_3", "prj_1"))
    assert order(merge(BASE, mine, theirs)) == ["clm_3", "clm_1", "a", "b", "clm_2"]
