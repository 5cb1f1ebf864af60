from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.comparison import compare
from debateprep.core.edits import Create, Move, SetField, Trash
from debateprep.core.project import Project
from debateprep.core.response import Evidence, response_id
from debateprep.core.source import Source
from tests.builders import debate, made
from tests.strategies import operations, projects

NORTH = response_id("clm_1", "north")


def words(before: Project, after: Project) -> str:
    return compare(before, after).sentence


def test_what_was_done_is_said_in_words() -> None:
    before = debate(claims=5)
    typed = [SetField(f"clm_{number}", "statement", "x") for number in (1, 2, 3)]
    after = made(before, *typed, Trash("clm_4"), Create(Source(id="src_1"), "prj_1"))
    assert words(before, after) == "3 claims changed, 1 deleted, 1 source added"
    assert words(after, before) == "3 claims changed, 1 added, 1 source deleted"


def test_a_claim_is_changed_by_what_stands_below_it() -> None:
    assert words(debate(), made(debate(), SetField(NORTH, "text", "No."))) == "1 claim changed"
    assert compare(debate(), made(debate(), Create(Evidence(id="evd_1"), NORTH))).claims.changed == ("clm_1",)


def test_claims_that_only_moved_are_in_another_order() -> None:
    assert words(debate(3), made(debate(3), Move("clm_1", "prj_1", "clm_3"))) == "claims in another order"


def test_a_claim_between_two_others_is_no_other_order() -> None:
    assert words(debate(3), made(debate(3), Trash("clm_2"))) == "1 claim deleted"


def test_the_parts_of_which_there_is_one_are_named() -> None:
    after = made(debate(), SetField("prj_1", "title", "x"), SetField("settings", "paper_words", 1))
    assert words(debate(), after) == "the title, question or bottom line changed, the settings changed"


def test_the_same_is_nothing() -> None:
    assert compare(debate(), debate()).is_nothing
    assert words(debate(), debate()) == "nothing changed"


@given(st.data())
def test_whatever_changes_among_what_is_shown_is_told(data: st.DataObject) -> None:
    before = data.draw(projects())
    after = made(before, data.draw(operations(before)))
    assert compare(before, after).is_nothing == (_shown(before) == _shown(after))


def _shown(project: Project) -> list[object]:
    live = [*project.descendants(project.root), "event", "settings", "export"]
    return [(project.items[item], project.parents.get(item)) for item in live]
