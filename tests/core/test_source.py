import pytest

from debateprep.core.source import SOURCE_TYPES, Source, is_later, missing_fields, needed_fields


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
        ("May 2012", "2012-05-23"),
        ("Spring 2013", "2012-05-23"),
        ("c. 2013", "2012-05-23"),
        ("n.d.", "2012-05-23"),
        ("2013", "May 2012"),
    ],
)
def test_a_date_that_may_lie_before_the_day_is_not_later(date: str, as_of: str) -> None:
    assert not is_later(date, as_of)


@pytest.mark.parametrize("kind", ["", *SOURCE_TYPES])
def test_what_is_needed_of_an_empty_source_is_what_it_lacks(kind: str) -> None:
    empty = Source(id="s", type=kind)
    assert missing_fields(empty) == needed_fields(empty)


def test_a_report_needs_an_author_or_a_body() -> None:
    assert "author" in needed_fields(Source(id="s", type="report"))
    assert "author" not in needed_fields(Source(id="s", type="report", issuer="Council"))
    assert "author" not in missing_fields(Source(id="s", type="report", author=("Noev, Boyko",)))


def test_a_date_that_is_none_is_lacking_still() -> None:
    assert missing_fields(Source(id="s", type="treaty", title="Skies", date="May 2012")) == ("date",)
