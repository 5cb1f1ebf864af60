import pytest

from debateprep.core.anchor import Passage
from debateprep.core.claim import Claim
from debateprep.core.edits import Create, Trash
from debateprep.core.errors import Misplaced, MissingItem
from debateprep.core.item import mint
from debateprep.core.project import EVENT, EXPORT, SETTINGS, Side, new_project, role_under
from debateprep.core.response import Response, response_id
from tests.builders import ARTICLE, debate, made


def test_a_new_project_has_a_title_an_event_settings_and_nothing_else() -> None:
    project = new_project("Shield")
    assert project.debate.title == "Shield"
    assert set(project.items) == {project.root, EVENT, SETTINGS, EXPORT}
    assert project.settings.words_per_minute == 130


def test_items_are_looked_up_by_id() -> None:
    assert debate().get("clm_1") == debate().claims[0]


def test_an_unknown_id_is_a_missing_item() -> None:
    with pytest.raises(MissingItem, match="clm_9"):
        debate().get("clm_9")


def test_an_id_of_another_kind_is_a_missing_item() -> None:
    with pytest.raises(MissingItem):
        debate().typed("clm_1", Side)


def test_claims_stand_in_their_order() -> None:
    assert [claim.code for claim in debate(claims=3).claims] == ["C1", "C2", "C3"]


def test_each_side_has_its_response() -> None:
    project = debate()
    assert [response.side for response in project.responses("clm_1")] == ["north", "south"]
    assert project.response("clm_1", "south").id == response_id("clm_1", "south")


def test_a_stranger_has_no_response() -> None:
    with pytest.raises(MissingItem):
        debate().response("clm_1", "east")


def test_the_root_hangs_under_nothing() -> None:
    with pytest.raises(MissingItem):
        debate().parent("prj_1")


def test_what_lies_in_the_tray_is_not_live_nor_is_what_hangs_below_it() -> None:
    project = made(debate(claims=2), Trash("clm_1"))
    assert not project.is_live("clm_1")
    assert not project.is_live("psg_1")
    assert project.is_live("psg_2")


def test_the_root_and_the_singles_are_live_and_an_unknown_id_is_not() -> None:
    project = debate()
    assert project.is_live(project.root)
    assert project.is_live(EVENT)
    assert not project.is_live("clm_9")


def test_descendants_come_parents_first() -> None:
    below = [*debate().descendants("clm_1")]
    assert below[0] == "clm_1"
    assert set(below[1:]) == {"psg_1", response_id("clm_1", "north"), response_id("clm_1", "south")}


def test_neighbours_are_found() -> None:
    project = debate(claims=2)
    assert project.previous_sibling("clm_1") is None
    assert project.previous_sibling("clm_2") == "clm_1"


def test_the_claim_of_a_reply_is_found_up_the_ladder() -> None:
    first = response_id("clm_1", "north")
    project = made(debate(), Create(Response(id="rsp_2", side="south"), first))
    assert project.claim_of("rsp_2") == "clm_1"
    assert project.claim_of(ARTICLE) is None


def test_marking_the_same_words_finds_the_claim() -> None:
    passage = debate().passages("clm_1")[0]
    found = debate().claim_on(ARTICLE, passage.start, passage.end)
    assert found is not None
    assert found.code == "C1"


def test_other_words_have_no_claim() -> None:
    assert debate().claim_on(ARTICLE, 1, 2) is None


def test_a_code_is_never_given_twice_not_even_after_the_claim_went_to_the_tray() -> None:
    assert made(debate(claims=3), Trash("clm_3")).next_code() == "C4"
    assert debate(claims=0).next_code() == "C1"


def test_a_kind_has_its_role_under_a_parent() -> None:
    claim = Claim(id=mint("clm"), code="C1")
    assert role_under(claim, Passage(id="psg_1", article="art_1")) == "passages"
    assert role_under(Response(id="a", side=""), Response(id="b", side="")) == "replies"


def test_a_kind_without_a_role_is_misplaced() -> None:
    with pytest.raises(Misplaced):
        role_under(Side(id="north"), Claim(id="clm_1", code="C1"))
