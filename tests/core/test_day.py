from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debateprep.core.day import is_day

NO_DAYS = ("", "May 2012", "23 May 2011", "Spring 2010", "c. 2011", "n.d.", "2012-13", "2012-02-30", "2012-5-1",
    "20120523", "2012-W21-3", "٢٠١٢", "0000", "12", "2012-", "2012-05-23 ", "2012-05-23T10:00")  # fmt: skip


@given(st.dates(), st.sampled_from((4, 7, 10)))
def test_a_day_a_month_and_a_year_are_dates(day: date, length: int) -> None:
    assert is_day(day.isoformat()[:length])


@pytest.mark.parametrize("text", NO_DAYS)
def test_what_is_written_otherwise_or_in_no_calendar_is_none(text: str) -> None:
    assert not is_day(text)
