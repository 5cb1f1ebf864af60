import pytest

from debateprep.core.source import is_later


@pytest.mark.parametrize(
    ("date", "as_of"),
    [("2012-05-24", "2012-05-23"), ("2012-06", "2012-05-23"), ("2013", "2012-05-23"), ("2013-01-01", "2012")],
)
def test_a_date_wholly_after_the_day_is_later(date: str, as_of: str) -> None:
    assert is_later(date, as_of)


@pytest.mark.parametrize(
    ("date", "as_of"),
    [
        ("2012-05-23", "2012-05-23"),
        ("2012-05", "2012-05-23"),
        ("2012", "2012-05-23"),
        ("2012-05-24", "2012"),
        ("", "2012-05-23"),
        ("2012-05-24", ""),
    ],
)
def test_a_date_that_may_lie_before_the_day_is_not_later(date: str, as_of: str) -> None:
    assert not is_later(date, as_of)
