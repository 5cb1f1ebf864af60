import json

import pytest

from debateprep.brief.brief import SourceLine
from debateprep.brief.citations import final_stop, is_citable, library, style
from debateprep.core.source import Source


def entry(source: Source) -> dict[str, object]:
    only: dict[str, object] = json.loads(library([SourceLine(1, source, ())]))["cited-1"]
    return only


def test_a_title_keeps_its_capitals_and_its_signs() -> None:
    assert entry(Source(id="s", title="NATO {and} $5"))["title"] == r"{NATO \{and\} \$5}"


def test_a_source_without_a_title_is_called_untitled() -> None:
    assert entry(Source(id="s"))["title"] == "{Untitled}"


def test_a_final_stop_in_a_title_is_not_doubled() -> None:
    assert entry(Source(id="s", title="On shields."))["title"] == "{On shields}"


def test_a_person_has_a_family_name_and_a_body_has_not() -> None:
    names = entry(Source(id="s", author=("Noev, Boyko", "North Atlantic Council")))["author"]
    assert names == [{"name": "Noev", "given-name": "Boyko"}, {"name": "North Atlantic Council"}]


def test_who_issued_a_document_stands_for_its_author() -> None:
    assert entry(Source(id="s", issuer="NATO"))["author"] == [{"name": "NATO"}]


@pytest.mark.parametrize("date", ["", "May 2012", "2012-13", "2012-05-40", "2012-02-31", "0000", "12"])
def test_a_date_that_the_engine_cannot_read_is_left_out(date: str) -> None:
    assert "date" not in entry(Source(id="s", date=date))


@pytest.mark.parametrize("date", ["2012", "2012-05", "2012-05-23"])
def test_a_date_may_be_partial(date: str) -> None:
    assert entry(Source(id="s", date=date))["date"] == date


@pytest.mark.parametrize("url", ["http://", "http://x y/", "https://1.2.3.999/", "javascript:alert(1)", "file:///etc"])
def test_an_address_that_the_engine_cannot_read_is_not_cited(url: str) -> None:
    assert not is_citable(url)
    assert "url" not in entry(Source(id="s", url=url))


def parent(source: Source) -> object:
    found = entry(source)["parent"]
    assert isinstance(found, dict)
    return found["type"]


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        (Source(id="s", type="article", container="Survival", volume="54", date="2012-05-23"), "periodical"),
        (Source(id="s", type="article", container="Survival", date="2012-05"), "periodical"),
        (Source(id="s", type="article", container="New Atlanticist", date="2012-05-23"), "newspaper"),
        (Source(id="s", type="article", container="Proceedings of the Munich Conference"), "anthology"),
        (Source(id="s", type="book", container="Handbook of Arms Control"), "anthology"),
    ],
)
def test_what_a_source_stands_in_is_told_by_what_counts_it(source: Source, kind: str) -> None:
    assert parent(source) == kind


@pytest.mark.parametrize(
    ("volume", "told"),
    [("54", ("54", "{Box}")), ("5–6", ("5-6", "{Box}")), ("Spring", (None, "{Box, Spring}")), ("", (None, "{Box}"))],
)
def test_a_volume_that_is_no_number_stands_behind_the_name(volume: str, told: tuple[str | None, str]) -> None:
    found = entry(Source(id="s", type="article", container="Box", volume=volume))["parent"]
    assert isinstance(found, dict)
    assert (found.get("volume"), found["title"]) == told


def test_a_doi_that_is_none_is_no_number() -> None:
    assert "serial-number" not in entry(Source(id="s", doi="see 12/5"))
    assert entry(Source(id="s", doi="https://doi.org/10.1000/182"))["serial-number"] == {"doi": "10.1000/182"}


def test_translators_are_named_each() -> None:
    found = entry(Source(id="s", translator="Smith, Ann and Berg, Bo"))["affiliated"]
    names = [{"name": "Smith", "given-name": "Ann"}, {"name": "Berg", "given-name": "Bo"}]
    assert found == [{"role": "translator", "names": names}]


def test_an_article_without_a_newspaper_is_no_preprint() -> None:
    assert entry(Source(id="s", type="article", date="2012-05-23"))["type"] == "web"


def test_an_unknown_style_is_chicago_notes() -> None:
    assert style("nonsense") == "chicago-notes"


@pytest.mark.parametrize(
    ("name", "source", "stop"),
    [
        ("apa", Source(id="s"), ""),
        ("chicago-notes", Source(id="s", type="report"), ""),
        ("chicago-notes", Source(id="s", type="report", date="2012"), "."),
        ("chicago-author-date", Source(id="s", type="web"), ""),
        ("chicago-notes", Source(id="s", type="report", doi="10.1000/182"), "."),
        ("chicago-author-date", Source(id="s", number="5"), "."),
        ("mla", Source(id="s", type="report"), "."),
    ],
)
def test_the_full_stop_that_the_engine_leaves_out_is_added(name: str, source: Source, stop: str) -> None:
    assert final_stop(source, name) == stop
