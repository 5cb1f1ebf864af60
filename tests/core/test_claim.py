import pytest

from debateprep.core.claim import code_number, red_line_id


@pytest.mark.parametrize(("code", "number"), [("C12", 12), ("7", 7), ("", 0), ("C", 0), ("Annex 3", 0), ("C²", 0)])
def test_a_code_has_a_number_or_none(code: str, number: int) -> None:
    assert code_number(code) == number


def test_a_code_of_ten_thousand_digits_has_no_number() -> None:
    assert code_number("C" + "9" * 10_000) == 0


def test_everyone_draws_the_same_red_line() -> None:
    assert red_line_id("clm_1", "north") == red_line_id("clm_1", "north") != red_line_id("clm_1", "south")
