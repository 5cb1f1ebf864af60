import pytest
from hypothesis import given

from debateprep.core.claim import Claim
from debateprep.core.edits import Create, SetField, Trash, add_side, mark_claim
from debateprep.core.merge import UnrelatedProjects
from debateprep.core.project import Project, Side, new_project
from debateprep.core.response import Response, response_id
from debateprep.core.steps import steps
from debateprep.core.taking import News, Wanted, count_in_words, offer
from tests.builders import debate, edited, made
from tests.core.test_merge import threes

NORTH = response_id("clm_1", "north")
BASE = debate(3)
MINE = made(BASE, SetField(NORTH, "text", "It is mine."), SetField("clm_3", "theme", "cost"))
THEIRS = made(
    BASE,
    SetField(NORTH, "text", "That is theirs."),
    SetField("clm_2", "statement", "Radars see."),
    Trash("clm_3"),
    Create(Claim(id="clm_9", code="C9"), "prj_1", "clm_3"),
)
KEY = (NORTH, "text")


def text(project: Project) -> str:
    return project.typed(NORTH, Response).text


def test_what_a_copy_brings_is_told_claim_by_claim() -> None:
    news = offer(BASE, MINE, THEIRS).claims()
    assert [(told.claim, told.news) for told in news] == [
        ("clm_1", News.CONFLICT), ("clm_2", News.CHANGED), ("clm_3", News.KEPT), ("clm_9", News.NEW),
    ]  # fmt: skip
    assert count_in_words(news) == (
        "1 claim new, 1 changed, 1 changed by both, 1 deleted by one and changed by the other"
    )


@pytest.mark.parametrize(
    ("wanted", "said"),
    [(Wanted.MINE, "It is mine."), (Wanted.THEIRS, "That is theirs."), (Wanted.BOTH, "It is mine. That is theirs.")],
)
def test_where_both_changed_it_becomes_what_is_wanted(wanted: Wanted, said: str) -> None:
    assert text(offer(BASE, MINE, THEIRS).take((), {KEY: wanted})) == said


def test_what_is_left_out_stays_as_it_is_in_mine() -> None:
    taken = offer(BASE, MINE, THEIRS).take(("clm_1", "clm_2", "clm_9"), {KEY: Wanted.THEIRS})
    assert taken == MINE


def test_a_deleted_claim_goes_to_the_tray_unless_it_is_left_out() -> None:
    found = offer(BASE, BASE, made(BASE, Trash("clm_2")))
    assert [told.news for told in found.claims()] == [News.DELETED]
    assert "clm_2" in found.take((), {}).trash
    assert found.take(("clm_2",), {}) == BASE


def test_another_debate_is_refused() -> None:
    with pytest.raises(UnrelatedProjects):
        offer(BASE, MINE, new_project("Other"))


def test_a_new_side_is_seated_at_a_claim_that_only_the_other_has() -> None:
    mine = edited(BASE, mark_claim(BASE, "art_1", 0, 3))
    theirs = edited(BASE, add_side(BASE, Side(id="east", name="East")))
    taken = offer(BASE, mine, theirs).take((), {})
    assert all(len(taken.responses(claim.id)) == 3 for claim in taken.claims)


@given(threes())
def test_all_taken_is_the_merge_and_none_taken_takes_nothing_from_a_claim(
    three: tuple[Project, Project, Project],
) -> None:
    base, mine, theirs = three
    found = offer(base, mine, theirs)
    assert found.merged.project.items.items() <= found.take((), {}).items.items()
    none = found.take([told.claim for told in found.claims()], {})
    reached = made(mine, *steps(mine, none))
    for claim in mine.claims:
        assert reached.is_live(claim.id)
        assert {*mine.descendants(claim.id)} <= {*reached.descendants(claim.id)}
