from debateprep.core.edits import Create, Move, SetField, Trash
from debateprep.core.project import Project
from debateprep.core.response import Evidence, Response, response_id
from debateprep.storage.seats import seated, written
from tests.builders import debate, made

NORTH, SOUTH = response_id("clm_1", "north"), response_id("clm_1", "south")


def sides(responses: tuple[Response, ...]) -> list[str]:
    return [response.side for response in responses]


def reseated(project: Project) -> tuple[Response, ...]:
    """The responses to the first claim, as they come back from the file."""
    return seated(project, "clm_1", written(project, "clm_1"))


def test_an_untouched_response_is_left_out_and_put_back() -> None:
    project = made(debate(), SetField(SOUTH, "text", "No."))
    assert sides(written(project, "clm_1")) == ["south"]
    assert reseated(project) == project.responses("clm_1")


def test_evidence_makes_a_response_worth_writing() -> None:
    assert sides(written(made(debate(), Create(Evidence(id="evd_1"), NORTH)), "clm_1")) == ["north"]


def test_what_something_in_the_tray_came_from_is_written() -> None:
    reply = Create(Response(id="rsp_9", side="south"), NORTH)
    assert sides(written(made(debate(), reply, Trash("rsp_9")), "clm_1")) == ["north"]


def test_an_order_of_ones_own_is_written_in_full() -> None:
    project = made(debate(), Move(NORTH, "clm_1", after=SOUTH))
    assert sides(written(project, "clm_1")) == ["south", "north"]


def test_a_response_in_the_tray_is_not_put_back() -> None:
    project = made(debate(), Trash(NORTH))
    assert sides(reseated(project)) == ["south"]


def test_the_response_of_a_side_in_the_tray_is_written() -> None:
    project = made(debate(), Trash("north"))
    assert "north" in sides(written(project, "clm_1"))
