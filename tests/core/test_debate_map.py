from hypothesis import given

from debateprep.core.debate_map import Captions, Concession, Entry, all_rungs, debate_map, entries
from debateprep.core.edits import Create, SetField
from debateprep.core.project import Project
from debateprep.core.response import Response, response_id
from tests.builders import debate, made
from tests.strategies import projects

NORTH, SOUTH = response_id("clm_1", "north"), response_id("clm_1", "south")


def mapped() -> Project:
    """Three claims: the south rebuts the first and grants a reply to the north; the last has a theme."""
    return made(
        debate(3),
        SetField("clm_3", "theme", "Radars"),
        SetField(NORTH, "text", "It *does*."),
        SetField(NORTH, "stance", "defend"),
        SetField(SOUTH, "text", "No."),
        SetField(SOUTH, "stance", "rebut"),
        Create(Response(id="rsp_a", side="south", text="Not all."), NORTH),
        Create(Response(id="rsp_b", side="north", text="Nearly."), "rsp_a"),
        Create(Response(id="rsp_c", side="south", text="Granted.", stance="concede"), NORTH, "rsp_a"),
    )


def test_claims_stand_under_their_themes_and_no_theme_last() -> None:
    found = debate_map(mapped())
    assert [(region.theme, [point.code for point in region.points]) for region in found.regions] == [
        ("Radars", ["C3"]),
        ("", ["C1", "C2"]),
    ]


def test_each_side_stands_where_its_stance_is() -> None:
    first = next(point for point in debate_map(mapped()).points if point.code == "C1")
    assert [(stand.seat.name, stand.stance, stand.words) for stand in first.stands] == [
        ("north", "defend", "It does."),
        ("south", "rebut", "No."),
    ]
    assert first.contested == 3


def test_ladders_are_threads_with_their_numbers() -> None:
    first = next(point for point in debate_map(mapped()).points if point.code == "C1")
    assert [rung.number for rung in all_rungs(first.stands[0].replies)] == ["1.1", "1.1.1", "1.2"]


def test_who_concedes_what_is_known_of_claims_and_replies() -> None:
    project = made(mapped(), SetField(SOUTH, "stance", "concede"))
    found = debate_map(project)
    assert found.concessions == (Concession(found.seats[0], ()), Concession(found.seats[1], ("C1", "1.2")))


def test_a_stance_without_words_is_not_taken_yet() -> None:
    project = made(mapped(), SetField(SOUTH, "text", " "), SetField(SOUTH, "stance", "concede"))
    assert debate_map(project).concessions[1].grants == ("1.2",)


def test_the_stances_go_from_agreement_to_none_and_own_ones_follow() -> None:
    project = made(mapped(), SetField(SOUTH, "stance", "shrug"))
    assert debate_map(project).stances == ("defend", "extend", "concede", "qualify", "reframe", "rebut", "shrug")


def test_a_reply_of_a_side_that_left_is_nobodys() -> None:
    project = made(mapped(), SetField("rsp_a", "side", "east"))
    first = next(point for point in debate_map(project).points if point.code == "C1")
    assert first.stands[0].replies[0].seat is None


def test_the_list_says_all_that_the_picture_shows() -> None:
    found = [*entries(debate_map(mapped()), Captions())]
    assert found[0] == Entry(0, "Radars")
    assert [entry.words for entry in found if entry.claim == "clm_1"] == [
        "C1 “The shield protects all of Europe.” · strongly contested",
        "north · defend · It does.",
        "1.1 south · Not all.",
        "1.1.1 north · Nearly.",
        "1.2 south · concede · Granted.",
        "south · rebut · No.",
    ]
    assert [entry.words for entry in found[-3:]] == [
        "Who concedes what",
        "north concedes nothing",
        "south concedes 1.2",
    ]


@given(project=projects())
def test_every_claim_is_on_the_map_once(project: Project) -> None:
    assert sorted(point.claim for point in debate_map(project).points) == sorted(claim.id for claim in project.claims)
