import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.edits import Create, Edit, Restore, Trash, apply, draft, draw_red_line
from debateprep.core.errors import EditRefused
from debateprep.core.history import History
from debateprep.core.project import EVENT, SETTINGS, Project, Side
from debateprep.core.response import Evidence, Response, response_id
from debateprep.core.rules import (
    NoSuchDay,
    NotOneDay,
    SameName,
    TooFewSides,
    TooManySides,
    UnnamedSide,
    bring_back,
    change_settings,
    check_day,
    holdings,
    went_with,
)
from debateprep.core.text import TextChange
from tests.builders import debate, edited, made

NORTH, SOUTH, EAST = Side(id="north", name="north"), Side(id="south", name="south"), Side(id="east", name="East")


def answered() -> Project:
    """Two claims; south has answered the first, with evidence, a reply of its own under north's, and a red line."""
    project = debate(claims=2)
    said, asked = response_id("clm_1", "south"), response_id("clm_1", "north")
    project = edited(project, draft(project, said, "text", TextChange(0, 0, "Not so.")))
    project = edited(project, draw_red_line(project, "clm_1", "south", "No bases."))
    reply = Response(id="rsp_r", side="south", text="And yet.", status="draft")
    below = Response(id="rsp_b", side="north", text="Still.", status="draft")
    return made(
        project, Create(Evidence(id="evd_1"), said), Create(reply, asked), Create(below, "rsp_r"),
    )  # fmt: skip


def change(project: Project, *sides: Side) -> Project:
    edit = change_settings(project, {}, sides)
    return edited(project, edit) if edit else project


def test_many_values_are_one_step() -> None:
    history = History(debate())
    edit = change_settings(history.project, {(SETTINGS, "paper"): "letter", (EVENT, "as_of"): "2012-05"})
    assert edit is not None
    history.apply(edit)
    assert (history.project.settings.paper, history.project.event.as_of) == ("letter", "2012-05")
    history.undo()
    assert history.project == debate()


def test_what_is_so_already_is_no_change() -> None:
    project = debate()
    assert change_settings(project, {(SETTINGS, "paper"): "a4"}, project.sides) is None


@pytest.mark.parametrize("text", ["", "2012", "2012-05", "2012-02-29"])
def test_a_day_a_month_or_a_year_is_taken(text: str) -> None:
    check_day(text)


@pytest.mark.parametrize("text", ["2011-02-29", "2012-13", "23 May 2012", "20120523", "2012-W21-3", "٢٠١٢", "2012-5-1"])
def test_what_no_calendar_has_is_refused(text: str) -> None:
    with pytest.raises(NoSuchDay, match="2012-05-23"):
        change_settings(debate(), {(EVENT, "as_of"): text})


@pytest.mark.parametrize(
    ("sides", "refusal"),
    [
        ((NORTH,), TooFewSides),
        ((NORTH, SOUTH, EAST, Side(id="w", name="W"), Side(id="x", name="X")), TooManySides),
        ((NORTH, Side(id="new", name=" ")), UnnamedSide),
        ((NORTH, Side(id="new", name="NORTH")), SameName),
    ],
)
def test_sides_that_cannot_be_seated_are_refused(sides: tuple[Side, ...], refusal: type[EditRefused]) -> None:
    with pytest.raises(refusal):
        change(debate(), *sides)


def test_a_new_side_has_a_place_at_every_claim() -> None:
    project = change(debate(claims=2), NORTH, EAST, SOUTH)
    assert [side.name for side in project.sides] == ["north", "East", "south"]
    assert all(project.response(claim.id, "east").status == "empty" for claim in project.claims)


def test_a_side_is_renamed_where_it_stands() -> None:
    project = change(debate(), Side(id="north", name="Nord", label="Position"), SOUTH)
    assert [(side.name, side.label) for side in project.sides] == [("Nord", "Position"), ("south", "")]


@given(st.permutations([NORTH, SOUTH, EAST, Side(id="west", name="West")]), st.integers(2, 4))
def test_sides_come_into_any_order_and_back(wanted: list[Side], count: int) -> None:
    history = History(change(answered(), NORTH, SOUTH, EAST))
    before = history.project
    edit = change_settings(before, {}, wanted[:count])
    if edit is not None:
        history.apply(edit)
    assert list(history.project.sides) == wanted[:count]
    history.undo()
    assert history.project == before


def test_what_a_side_holds_is_counted() -> None:
    held = holdings(answered(), "south")
    assert (held.answers, held.replies, held.evidence, held.red_lines) == (1, 2, 1, 1)


def test_a_side_that_goes_takes_all_it_said_to_the_tray() -> None:
    project = change(answered(), NORTH, EAST)
    assert {*went_with(project, "south")} == {
        response_id("clm_1", "south"), "rsp_r", *(line.id for line in answered().red_lines("clm_1"))
    }  # fmt: skip
    assert response_id("clm_2", "south") not in project.items  # nobody had written there


def test_a_side_comes_back_with_all_it_said() -> None:
    gone = change(change(answered(), NORTH, SOUTH, EAST), NORTH, EAST)
    back, _ = apply(gone, bring_back(gone, "south"))
    assert back == change(answered(), NORTH, SOUTH, EAST)


def test_what_was_deleted_before_the_side_stays_deleted() -> None:
    project = change(answered(), NORTH, SOUTH, EAST)
    line = project.red_lines("clm_1")[0]
    project = made(project, Trash(line.id, "2026-01-01T10:00:00+00:00"))
    gone = change(project, NORTH, EAST)
    back, _ = apply(gone, bring_back(gone, "south"))
    assert line.id in back.trash


def test_a_fifth_side_is_not_brought_back() -> None:
    gone = change(change(answered(), NORTH, SOUTH, EAST), NORTH, EAST)
    full = change(gone, NORTH, EAST, Side(id="w", name="W"), Side(id="x", name="X"))
    with pytest.raises(TooManySides):
        bring_back(full, "south")


def test_anything_else_comes_back_alone() -> None:
    project = made(answered(), Trash("clm_1"))
    assert bring_back(project, "clm_1") == (Restore("clm_1"),)


@pytest.mark.parametrize("text", ["2026-12", "2026", "2026-02-30", "20261201", "tomorrow", "2026-W10-1"])
def test_a_debate_is_held_on_one_day(text: str) -> None:
    with pytest.raises(NotOneDay, match="2026-12-01"):
        change_settings(debate(), {(EVENT, "deadline"): text})


def test_the_day_of_the_debate_is_kept_or_taken_away() -> None:
    project = edited(debate(), change_settings(debate(), {(EVENT, "deadline"): "2026-12-01"}) or Edit("none", ()))
    assert project.event.deadline == "2026-12-01"
    assert change_settings(project, {(EVENT, "deadline"): ""}) is not None
