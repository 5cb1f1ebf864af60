from debateprep.core.response import Response, is_answered, response_id, spoken_text


def test_blanks_are_no_answer() -> None:
    assert not is_answered(Response(id="rsp_1", side="north", text=" \n", because="It is so."))
    assert is_answered(Response(id="rsp_1", side="north", text="No."))


def test_response_because_and_so_what_are_spoken_in_this_order() -> None:
    assert spoken_text(Response(id="rsp_1", side="north", text="A", because="B", so_what="C")) == "A\nB\nC"
    assert spoken_text(Response(id="rsp_1", side="north", text="A", so_what="C")) == "A\nC"


def test_everyone_opens_the_same_first_response() -> None:
    assert response_id("clm_1", "north") == response_id("clm_1", "north") != response_id("clm_2", "north")
