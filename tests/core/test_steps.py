from dataclasses import replace

import pytest

from debateprep.core.claim import Claim
from debateprep.core.edits import Create, Move, Operation, SetField, Trash
from debateprep.core.project import Project
from debateprep.core.response import response_id
from debateprep.core.steps import steps
from tests.builders import debate, made

BASE = debate(3)
ROOT = BASE.root


def forgotten(project: Project, item: str) -> Project:
    """`project` without `item` and all below it, also in the tray."""
    below = {item, *project.descendants(item)}
    return Project(
        project.root,
        {name: found for name, found in project.items.items() if name not in below},
        {
            place: tuple(name for name in ids if name not in below)
            for place, ids in project.children.items()
            if place[0] not in below
        },
        {name: place for name, place in project.parents.items() if name not in below},
        {name: record for name, record in project.trash.items() if name not in below},
    )


@pytest.mark.parametrize(
    "operations",
    [
        (Create(Claim(id="new", code="C9"), ROOT, None),),
        (Create(Claim(id="a", code="C8"), ROOT, "clm_2"), Create(Claim(id="b", code="C9"), ROOT, "a")),
        (Move("clm_3", ROOT, "clm_1"),),
        (Move("psg_1", "clm_2", "psg_2"),),
        (SetField("clm_1", "notes", "x"),),
        (Trash("clm_3", "2026-01-01"),),
    ],
)
def test_what_was_done_is_all_that_is_done(operations: tuple[Operation, ...]) -> None:
    after = made(BASE, *operations)
    found = steps(BASE, after)
    assert made(BASE, *found) == after
    assert len(found) == len(operations)


def test_nothing_is_done_where_nothing_changed() -> None:
    assert steps(BASE, BASE) == ()


def test_what_is_forgotten_in_the_end_goes_to_the_tray_once_with_all_below_it() -> None:
    assert steps(BASE, forgotten(BASE, "clm_3")) == (Trash("clm_3"),)
    answer = response_id("clm_2", "south")
    assert steps(BASE, forgotten(BASE, answer)) == (Trash(answer),)


def test_what_lies_in_the_tray_stays_there_though_it_is_forgotten_in_the_end() -> None:
    before = made(BASE, Trash("clm_2"))
    assert steps(before, forgotten(before, "clm_2")) == ()


def test_what_somebody_made_and_deleted_lies_in_the_tray_as_they_put_it_there() -> None:
    after = made(BASE, Create(Claim(id="new", code="C9"), ROOT, "clm_3"), Trash("new", "2026-01-01"))
    record = replace(after.trash["new"], extra=(("later", "1"),))
    after = replace(after, trash={"new": record})
    reached = made(BASE, *steps(BASE, after))
    assert reached.items == after.items
    assert reached.trash == {"new": record}


def test_keys_of_a_later_version_are_left_alone() -> None:
    claim = replace(BASE.get("clm_1"), extra=(("later", "1"),))
    assert steps(BASE, replace(BASE, items={**BASE.items, "clm_1": claim})) == ()
