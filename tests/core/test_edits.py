import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debateprep.core.article import Article
from debateprep.core.claim import Comment, red_line_id
from debateprep.core.edits import (
    MAX_RUNGS,
    Create,
    ItemExists,
    LadderTooLong,
    Move,
    NoSuchField,
    Operation,
    Restore,
    SetField,
    Splice,
    Trash,
    add_article,
    add_evidence,
    add_side,
    apply,
    created_claim,
    delete_claim,
    draw_red_line,
    mark_claim,
    set_field,
    type_text,
)
from debateprep.core.errors import EditRefused, Misplaced, MissingItem
from debateprep.core.project import EVENT, Project, Side
from debateprep.core.response import Evidence, Response, response_id
from tests.builders import ARTICLE, SENTENCES, TEXT, debate, edited, made
from tests.strategies import operations, projects

NORTH = response_id("clm_1", "north")
COMMENT = Comment(id="cmt_1", text="Why?")


def codes(project: Project) -> list[str]:
    return [claim.code for claim in project.claims]


# --- the law of all six


@settings(max_examples=80)
@given(st.data())
def test_the_inverse_of_any_operation_restores_the_project_exactly(data: st.DataObject) -> None:
    project = data.draw(projects())
    for _ in range(4):
        after, inverse = apply(project, [data.draw(operations(project))])
        restored, forward = apply(after, inverse)
        assert restored == project
        assert apply(restored, forward)[0] == after
        project = after


@given(st.data())
def test_the_inverse_of_many_operations_takes_all_of_them_back(data: st.DataObject) -> None:
    before = project = data.draw(projects())
    taken: list[Operation] = []
    for _ in range(5):
        taken.append(data.draw(operations(project)))
        project = made(project, taken[-1])
    after, inverse = apply(before, taken)
    assert after == project
    assert apply(after, inverse)[0] == before


@given(st.data())
def test_an_operation_leaves_the_old_project_as_it_was(data: st.DataObject) -> None:
    project = data.draw(projects())
    shown = repr(project)
    made(project, data.draw(operations(project)))
    assert repr(project) == shown


# --- create


def test_a_new_item_stands_behind_its_neighbour() -> None:
    project = made(debate(claims=2), Create(Side(id="east"), "prj_1", after="north"))
    assert [side.id for side in project.sides] == ["north", "east", "south"]


def test_without_a_neighbour_a_new_item_stands_first() -> None:
    assert made(debate(), Create(Side(id="east"), "prj_1")).sides[0].id == "east"


def test_a_neighbour_that_went_elsewhere_puts_the_new_item_last() -> None:
    assert made(debate(), Create(Side(id="east"), "prj_1", after="gone")).sides[-1].id == "east"


def test_no_id_is_taken_twice_not_even_from_the_tray() -> None:
    with pytest.raises(ItemExists, match="clm_1"):
        made(debate(), Trash("clm_1"), Create(debate().claims[0], "prj_1"))


def test_an_item_needs_a_parent_that_takes_its_kind() -> None:
    with pytest.raises(Misplaced):
        made(debate(), Create(COMMENT, ARTICLE))
    with pytest.raises(MissingItem):
        made(debate(), Create(COMMENT, "clm_9"))


# --- set and splice


@pytest.mark.parametrize("name", ["id", "extra", "colour", "__class__"])
def test_what_is_no_field_cannot_be_set(name: str) -> None:
    with pytest.raises(NoSuchField, match=name):
        made(debate(), SetField("clm_1", name, "x"))


@pytest.mark.parametrize("value", [1, True, ("x",)])
def test_a_text_field_takes_only_text(value: int | bool | tuple[str, ...]) -> None:
    with pytest.raises(NoSuchField):
        made(debate(), SetField("clm_1", "statement", value))


def test_a_number_is_not_true_or_false() -> None:
    with pytest.raises(NoSuchField):
        made(debate(), SetField("settings", "paper_words", value=True))


def test_the_event_has_fields_like_any_item() -> None:
    assert made(debate(), SetField(EVENT, "as_of", "2012-05-23")).event.as_of == "2012-05-23"


def test_a_splice_puts_text_in_place_of_text_in_code_points() -> None:
    project = made(debate(), SetField("clm_1", "statement", "a👩🏽b"), Splice("clm_1", "statement", 1, 2, "Ж"))
    assert project.claims[0].statement == "aЖb"


def test_a_splice_behind_the_end_is_put_at_the_end() -> None:
    assert made(debate(), Splice("clm_1", "statement", 99, 5, "end")).claims[0].statement == "end"


def test_only_text_can_be_spliced() -> None:
    with pytest.raises(NoSuchField):
        made(debate(), Splice("clm_1", "flags", 0, 0, "x"))


# --- move


def test_a_claim_moves_behind_another_and_keeps_its_code() -> None:
    assert codes(made(debate(claims=3), Move("clm_1", "prj_1", after="clm_2"))) == ["C2", "C1", "C3"]


def test_a_passage_moves_to_another_claim() -> None:
    project = made(debate(claims=2), Move("psg_1", "clm_2", after="psg_2"))
    assert [passage.id for passage in project.passages("clm_2")] == ["psg_2", "psg_1"]
    assert not project.passages("clm_1")


def test_nothing_moves_below_itself() -> None:
    project = made(debate(), Create(Response(id="rsp_2", side="south"), NORTH))
    with pytest.raises(Misplaced):
        made(project, Move(NORTH, "rsp_2"))


def test_nothing_stands_behind_itself() -> None:
    with pytest.raises(Misplaced):
        made(debate(), Move("clm_1", "prj_1", after="clm_1"))


def test_what_hangs_nowhere_cannot_move() -> None:
    with pytest.raises(EditRefused):
        made(debate(), Move("prj_1", "prj_1"))
    with pytest.raises(MissingItem):
        made(debate(), Trash("clm_1"), Move("clm_1", "prj_1"))


# --- the tray


def test_the_tray_remembers_the_place_and_gives_it_back() -> None:
    project = debate(claims=3)
    trashed = made(project, Trash("clm_2", "2026-01-01T10:00:00+00:00"))
    assert codes(trashed) == ["C1", "C3"]
    assert trashed.trash["clm_2"].after == "clm_1"
    assert made(trashed, Restore("clm_2")) == project


def test_what_returns_stands_last_where_its_neighbour_is_gone() -> None:
    project = made(debate(claims=4), Trash("clm_2"), Trash("clm_1"), Restore("clm_2"))
    assert codes(project) == ["C3", "C4", "C2"]


def test_nothing_is_trashed_twice() -> None:
    with pytest.raises(MissingItem):
        made(debate(), Trash("clm_1"), Trash("clm_1"))


def test_what_is_not_in_the_tray_does_not_return() -> None:
    with pytest.raises(MissingItem):
        made(debate(), Restore("clm_1"))


def test_nothing_returns_below_itself() -> None:
    project = made(debate(), Create(Response(id="rsp_2", side="south"), NORTH), Trash("rsp_2"))
    with pytest.raises(Misplaced):
        made(project, Move(NORTH, "rsp_2"), Restore("rsp_2"))


def test_a_creation_that_is_taken_back_leaves_nothing_in_the_tray() -> None:
    project, inverse = apply(debate(), [Create(COMMENT, "clm_1")])
    assert apply(project, inverse)[0] == debate()


def test_what_was_changed_since_it_was_made_goes_to_the_tray() -> None:
    project, inverse = apply(debate(), [Create(COMMENT, "clm_1")])
    project = made(project, SetField("cmt_1", "text", "Because."), *inverse)
    assert [*project.trash] == ["cmt_1"]


def test_what_something_in_the_tray_belongs_to_is_not_forgotten() -> None:
    claim = debate().claims[0]
    bare = made(debate(claims=0), Create(claim, "prj_1"), Create(COMMENT, "clm_1"), Trash("cmt_1"))
    project = made(bare, Trash("clm_1", made=claim))
    assert made(project, Restore("clm_1"), Restore("cmt_1")).comments("clm_1") == (COMMENT,)


def test_taking_back_a_return_leaves_the_tray_as_it_was() -> None:
    trashed = made(debate(claims=3), Trash("clm_2"), Trash("clm_1"))
    restored, inverse = apply(trashed, [Restore("clm_2")])
    assert restored.claims[-1].id == "clm_2"
    assert apply(restored, inverse)[0] == trashed


# --- the edits that people make


def test_marking_words_makes_a_claim_with_room_for_every_side() -> None:
    edit = mark_claim(debate(claims=0), ARTICLE, 4, 10)
    project = edited(debate(claims=0), edit)
    claim = created_claim(edit) or ""
    assert project.passages(claim)[0].quote == "shield"
    assert [response.side for response in project.responses(claim)] == ["north", "south"]
    assert edit.label == "mark claim C1"


def test_a_claim_takes_its_place_by_where_its_words_stand() -> None:
    start = TEXT.index(SENTENCES[1])
    project = made(debate(claims=3), Trash("clm_2"))
    assert codes(edited(project, mark_claim(project, ARTICLE, start, start + 5))) == ["C1", "C4", "C3"]


def test_an_edit_that_makes_no_claim_says_so() -> None:
    assert created_claim(set_field("clm_1", "kind", "fact", label="set kind")) is None


def test_a_claim_is_deleted_into_the_tray() -> None:
    edit = delete_claim(debate(), "clm_1")
    assert edit.label == "delete claim C1"
    assert edited(debate(), edit).trash["clm_1"].when


def test_typing_in_one_field_has_one_name() -> None:
    one, other = (type_text("clm_1", "statement", at, 0, "x", label="type") for at in (0, 1))
    assert one.typing == other.typing != ""


def test_a_new_side_is_seated_at_every_claim() -> None:
    project = debate(claims=2)
    project = edited(project, add_side(project, Side(id="east", name="East")))
    assert [side.id for side in project.sides] == ["north", "south", "east"]
    assert all(project.responses(claim.id)[-1].side == "east" for claim in project.claims)


def test_further_articles_and_evidence_come_last() -> None:
    project = debate()
    project = edited(project, add_article(project, Article(id="art_2")))
    for number in ("1", "2"):
        project = edited(project, add_evidence(project, NORTH, Evidence(id=f"evd_{number}")))
    assert project.articles[-1].id == "art_2"
    assert [evidence.id for evidence in project.evidence(NORTH)] == ["evd_1", "evd_2"]


def test_a_ladder_ends_before_its_file_would_be_nested_too_deep() -> None:
    project, last = debate(), NORTH
    for rung in range(2, MAX_RUNGS + 1):
        project = made(project, Create(Response(id=f"rsp_{rung}", side="south"), last))
        last = f"rsp_{rung}"
    with pytest.raises(LadderTooLong, match=str(MAX_RUNGS)):
        made(project, Create(Response(id="rsp_99", side="south"), last))


def test_a_ladder_does_not_grow_too_long_by_moving_either() -> None:
    project, last = debate(claims=2), NORTH
    for rung in range(2, MAX_RUNGS + 1):
        project = made(project, Create(Response(id=f"rsp_{rung}", side="south"), last))
        last = f"rsp_{rung}"
    with pytest.raises(LadderTooLong):
        made(project, Move(NORTH, response_id("clm_2", "north")))


def test_a_red_line_that_was_deleted_is_drawn_anew() -> None:
    project = edited(debate(), draw_red_line(debate(), "clm_1", "north", "No radars."))
    project = made(project, Trash(red_line_id("clm_1", "north")))
    project = edited(project, draw_red_line(project, "clm_1", "north", "N"))
    assert [line.text for line in project.red_lines("clm_1")] == ["N"]


def test_a_side_draws_one_red_line_on_a_claim() -> None:
    project = edited(debate(), draw_red_line(debate(), "clm_1", "north", "No radars."))
    assert [(line.side, line.text) for line in project.red_lines("clm_1")] == [("north", "No radars.")]
