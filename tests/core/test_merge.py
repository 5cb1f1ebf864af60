import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debateprep.core.article import Article
from debateprep.core.claim import Claim
from debateprep.core.edits import Create, LadderTooLong, Move, Operation, SetField, Trash
from debateprep.core.errors import EditRefused
from debateprep.core.item import Item
from debateprep.core.merge import PROSE, UnrelatedProjects, common_base, merge
from debateprep.core.project import Project, new_project
from debateprep.core.response import Response
from debateprep.core.steps import steps
from debateprep.storage.project_yaml import read_project, write_project
from tests.builders import debate, made
from tests.strategies import operations, projects


def after(draw: st.DrawFn, project: Project, most: int = 6) -> Project:
    """`project` after a few operations of somebody."""
    for _ in range(draw(st.integers(0, most))):
        operation: Operation = draw(operations(project))
        try:
            project = operation.apply(project)
        except EditRefused:
            continue
    return project


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Project, Project]:
    base = draw(projects())
    return base, after(draw, base)


@st.composite
def threes(draw: st.DrawFn) -> tuple[Project, Project, Project]:
    base = draw(projects())
    return base, after(draw, base), after(draw, base)


def words(item: Item) -> list[str]:
    return [
        word for name in PROSE if isinstance(text := getattr(item, name, ""), str) for word in re.findall(r"\w+", text)
    ]


@given(pairs())
def test_what_only_one_changed_is_taken_as_it_is(pair: tuple[Project, Project]) -> None:
    base, changed = pair
    assert merge(base, changed, base).project == changed
    assert merge(base, base, changed).project == changed
    assert merge(base, changed, changed).project == changed
    assert merge(base, base, changed).both_changed == ()


@given(threes())
def test_a_merge_is_the_same_each_time_and_can_be_written_and_read(three: tuple[Project, Project, Project]) -> None:
    merged = merge(*three).project
    assert merge(*three).project == merged
    text = write_project(read_project(write_project(merged)).project)
    assert write_project(read_project(text).project) == text


@given(threes())
def test_no_word_that_somebody_wrote_is_lost(three: tuple[Project, Project, Project]) -> None:
    base, mine, theirs = three
    merged = merge(base, mine, theirs).project
    for item, written in [pair for one in (mine, theirs) for pair in one.items.items()]:
        if type(merged.items.get(item)) is type(written):  # a random id never means two kinds of things
            there = words(base.items[item]) if item in base.items else []
            added = Counter(words(written)) - Counter(there)
            assert not added - Counter(words(merged.items[item])) or type(merged.items[item]) in CHOSEN_WHOLE


CHOSEN_WHOLE = {type(found) for found in debate().items.values() if hasattr(found, "prefix")} | {Article}


@given(threes())
def test_nothing_that_somebody_made_is_gone(three: tuple[Project, Project, Project]) -> None:
    base, mine, theirs = three
    merged = merge(base, mine, theirs).project
    assert {item for one in (mine, theirs) for item in one.items if item not in base.items} <= set(merged.items)


@given(threes())
def test_everything_hangs_below_the_debate_or_the_tray(three: tuple[Project, Project, Project]) -> None:
    merged = merge(*three).project
    assert set(merged.parents) == {item for ids in merged.children.values() for item in ids}
    assert all(merged.is_live(item) or _tray_above(merged, item) for item in merged.items)


def _tray_above(project: Project, item: str) -> bool:
    while item in project.parents:
        item = project.parents[item][0]
    return item in project.trash


@given(threes())
@settings(max_examples=40)
def test_the_steps_to_a_merge_lead_there(three: tuple[Project, Project, Project]) -> None:
    base, mine, theirs = three
    merged = merge(base, mine, theirs).project
    try:
        reached = made(mine, *steps(mine, merged))
    except LadderTooLong:
        return
    assert reached.children == merged.children
    assert {item: words(found) for item, found in merged.items.items()}.items() <= {
        item: words(found) for item, found in reached.items.items()
    }.items()


def test_two_who_write_beside_each_other_lose_nothing() -> None:
    base = made(debate(), SetField("clm_1", "statement", "The shield is safe."))
    mine = made(base, SetField("clm_1", "statement", "The wide shield is safe."))
    theirs = made(base, SetField("clm_1", "statement", "The shield is safe today."), SetField("clm_1", "kind", "fact"))
    merged = merge(base, mine, theirs)
    assert merged.project.typed("clm_1", Claim).statement == "The wide shield is safe today."
    assert merged.project.typed("clm_1", Claim).kind == "fact"
    assert [told.field for told in merged.both_changed] == ["statement"]
    assert merged.conflicts == ()


def test_a_choice_that_both_made_is_mine_and_is_told() -> None:
    base = debate()
    mine, theirs = (made(base, SetField("clm_1", "kind", kind)) for kind in ("fact", "value"))
    (told,) = merge(base, mine, theirs).conflicts
    assert (told.item, told.field, told.mine, told.theirs, told.both) == ("clm_1", "kind", "fact", "value", "fact")


def test_what_one_deleted_and_the_other_worked_on_stays() -> None:
    base = debate(2)
    mine = made(base, Trash("clm_1"))
    said = base.responses("clm_1")[0].id
    theirs = made(base, SetField(said, "text", "We agree."))
    merged = merge(base, mine, theirs)
    assert [claim.id for claim in merged.project.claims] == ["clm_1", "clm_2"]
    assert merged.kept == ("clm_1",)


def test_claims_marked_apart_under_one_code_get_one_each() -> None:
    base = debate(1)
    mine = made(base, Create(Claim(id="clm_mine", code="C2", statement="Mine"), base.root, "clm_1"))
    theirs = made(base, Create(Claim(id="clm_theirs", code="C2", statement="Theirs"), base.root, "clm_1"))
    merged = merge(base, mine, theirs)
    assert {claim.id: claim.code for claim in merged.project.claims} == {
        "clm_1": "C1", "clm_mine": "C2", "clm_theirs": "C3",
    }  # fmt: skip
    assert merged.renumbered == ("clm_theirs",)


def test_both_answering_for_one_side_keeps_both_answers() -> None:
    base = debate()
    said = base.responses("clm_1")[0].id
    mine, theirs = (made(base, SetField(said, "text", text)) for text in ("We agree.", "We differ."))
    assert merge(base, mine, theirs).project.typed(said, Response).text == "We agree. We differ."


def test_two_who_hang_replies_under_each_other_get_no_ring() -> None:
    base = debate()
    said = base.responses("clm_1")[0].id
    base = made(base, *(Create(Response(id=name, side="north"), said) for name in ("a", "b")))
    mine, theirs = made(base, Move("a", "b")), made(base, Move("b", "a"))
    merged = merge(base, mine, theirs).project
    assert merged.is_live("a")
    assert merged.is_live("b")


def test_copies_without_a_common_past_lose_nothing_either() -> None:
    base = made(debate(), SetField("clm_1", "statement", "The shield is safe."))
    mine = made(base, SetField("clm_1", "statement", "The wide shield is safe."))
    theirs = made(base, SetField("clm_1", "statement", "The shield is not safe."))
    merged = merge(common_base(mine, theirs), mine, theirs).project
    assert merged.typed("clm_1", Claim).statement == "The wide shield is not safe."


@given(threes())
def test_without_a_common_past_nothing_counts_as_deleted(three: tuple[Project, Project, Project]) -> None:
    _, mine, theirs = three
    merged = merge(common_base(mine, theirs), mine, theirs).project
    assert {*mine.items, *theirs.items} <= set(merged.items)


def test_another_debate_is_no_copy() -> None:
    with pytest.raises(UnrelatedProjects, match="“Sea” is another debate than “Land”"):
        merge(new_project("Land"), new_project("Land"), new_project("Sea"))
