from dataclasses import replace

from hypothesis import given

from debateprep.core.claim import Claim, Comment
from debateprep.core.edits import Create, SetField, Splice, Trash, add_side, apply
from debateprep.core.project import Project, Side
from debateprep.core.response import Evidence, Response, response_id
from debateprep.core.restoring import graft, restore_claim
from debateprep.core.source import Source
from tests.builders import debate, edited, made
from tests.core.test_merge import pairs

NORTH = response_id("clm_1", "north")


def branch(project: Project, claim: str) -> list[object]:
    return [(project.items[item], project.parents.get(item)) for item in project.descendants(claim)]


@given(pairs())
def test_a_claim_that_is_grafted_is_as_it_is_there_and_nothing_hangs_nowhere(pair: tuple[Project, Project]) -> None:
    then, now = pair
    for claim in [claim.id for claim in then.claims]:
        grown = graft(now, then, claim)
        assert branch(grown, claim) == branch(then, claim)
        assert {parent for parent, _ in grown.parents.values()} <= grown.items.keys()
        assert {*grown.parents} | {*grown.trash} <= grown.items.keys()


@given(pairs())
def test_a_restored_claim_is_one_step_that_undo_takes_back(pair: tuple[Project, Project]) -> None:
    then, now = pair
    for claim in then.claims:
        edit = restore_claim(now, then, claim.id)
        after, inverse = apply(now, edit.operations)
        fields = replace(after.typed(claim.id, Claim), extra=()), replace(claim, extra=())
        assert fields[0] == fields[1]
        assert after.is_live(claim.id)
        assert now.items.keys() <= after.items.keys()
        assert apply(after, inverse)[0].claims == now.claims


def test_a_claim_that_is_as_it_was_is_let_be() -> None:
    assert restore_claim(debate(2), debate(2), "clm_1").operations == ()


def test_a_claim_comes_back_with_what_its_sides_said() -> None:
    then = made(debate(3), SetField(NORTH, "text", "It does."), Create(Response(id="rsp_x", side="south"), NORTH))
    now = made(then, Splice(NORTH, "text", 0, 8, "It never did."), Trash("rsp_x"), SetField("clm_1", "statement", "S"))
    after = edited(now, restore_claim(now, then, "clm_1"))
    assert branch(after, "clm_1") == branch(then, "clm_1")
    assert after.ids(after.root, "claims") == then.ids(then.root, "claims")


def test_a_deleted_claim_comes_back_to_its_place() -> None:
    then = debate(3)
    now = made(then, Trash("clm_2"))
    assert edited(now, restore_claim(now, then, "clm_2")) == then


def test_what_came_since_lies_in_the_tray_with_its_time() -> None:
    then = debate(1)
    now = made(then, Create(Response(id="rsp_new", side="south", text="New."), NORTH))
    after = edited(now, restore_claim(now, then, "clm_1"))
    assert after.trash["rsp_new"].when


def test_remarks_stay_as_they_are() -> None:
    then = made(debate(1), Create(Comment(id="cmt_old", text="Old."), "clm_1"))
    now = made(then, Trash("cmt_old"), Create(Comment(id="cmt_new", text="New."), "clm_1"))
    after = edited(now, restore_claim(now, then, "clm_1"))
    assert [remark.id for remark in after.comments("clm_1")] == ["cmt_new"]


def test_a_side_that_left_stays_away_and_one_that_came_keeps_its_words() -> None:
    then = made(debate(1, ("north", "south")), SetField(NORTH, "text", "Mine."))
    now = edited(made(then, Trash(NORTH), Trash("north")), add_side(then, Side(id="east", name="East")))
    now = made(now, SetField(response_id("clm_1", "east"), "text", "East says."))
    after = edited(now, restore_claim(now, then, "clm_1"))
    assert [(one.side, one.text) for one in after.responses("clm_1")] == [("south", ""), ("east", "East says.")]


def test_a_cited_source_comes_along() -> None:
    then = made(debate(1), Create(Source(id="src_1", title="Treaty"), "prj_1"))
    then = made(then, Create(Evidence(id="evd_1", source="src_1"), NORTH))
    now = made(then, Trash("evd_1"), Trash("src_1"))
    after = edited(now, restore_claim(now, then, "clm_1"))
    assert [source.title for source in after.sources] == ["Treaty"]
    assert after.evidence(NORTH)
