from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.edits import SetField
from debateprep.core.project import EVENT, EXPORT, Export, Project
from debateprep.core.selection import ORDERS, LeftOut, NoSuchSide, find_side, left_out, selected
from tests.builders import debate, made
from tests.strategies import projects

USUAL = Export(id=EXPORT)


def codes(project: Project) -> list[str]:
    return [claim.code for claim in project.claims]


def themed() -> Project:
    """Three claims: the first and the last on one theme, the second on none."""
    return made(debate(claims=3), SetField("clm_1", "theme", "Range"), SetField("clm_3", "theme", "Range"))


def test_claims_of_one_theme_stand_together_and_those_of_none_last() -> None:
    assert codes(selected(themed(), replace(USUAL, order="theme"))) == ["C1", "C3", "C2"]


def test_claims_are_chosen_by_theme_and_by_code() -> None:
    assert codes(selected(themed(), replace(USUAL, theme="Range"))) == ["C1", "C3"]
    assert codes(selected(themed(), replace(USUAL, claims=("C2",)))) == ["C2"]


def test_what_every_side_has_ready_comes_first_by_status() -> None:
    project = debate(claims=2)
    ready = [SetField(said.id, name, value) for said in project.responses("clm_2") for name, value in
             (("text", "So."), ("status", "ready"))]  # fmt: skip
    project = made(project, *ready)
    assert codes(selected(project, replace(USUAL, order="status"))) == ["C2", "C1"]
    assert codes(selected(project, replace(USUAL, ready_only=True))) == ["C2"]


def test_the_side_i_speak_for_stands_first() -> None:
    project = debate()
    last = project.sides[-1].id
    assert selected(project, replace(USUAL, first_side=last)).sides[0].id == last
    assert [side.id for side in selected(project, replace(USUAL, side=last)).sides] == [last]


def test_blind_leaves_nobody_named() -> None:
    project = made(debate(), SetField(EVENT, "authors", ("Jo Writer",)), SetField(EVENT, "school", "Hill School"))
    event = selected(project, replace(USUAL, blind=True)).event
    assert (event.authors, event.school) == ((), "")


def test_what_is_kept_back_is_counted() -> None:
    project = made(debate(claims=2), SetField("clm_1", "notes", "Mine alone."))
    assert left_out(selected(project)) == LeftOut(1, 0)
    assert left_out(selected(project, replace(USUAL, notes=True))) == LeftOut(0, 0)


def test_a_side_is_found_by_its_name_in_any_case() -> None:
    side = debate().sides[0]
    assert find_side(debate(), side.name.upper()) == side.id
    with pytest.raises(NoSuchSide, match="has no side “Nobody”"):
        find_side(debate(), "Nobody")


@given(projects(), st.sampled_from(ORDERS))
def test_an_order_keeps_every_claim(project: Project, order: str) -> None:
    assert sorted(codes(selected(project, replace(USUAL, order=order)))) == sorted(codes(project))
