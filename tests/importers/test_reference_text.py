"""References taken apart: how many fields come out right, and that nothing is guessed."""

from dataclasses import fields

import pytest
from hypothesis import given

from debateprep.core.source import Source
from debateprep.core.text import clean
from debateprep.importers.reference_text import read_reference
from tests.importers.references import Work, references
from tests.strategies import any_text

EVERY = tuple(references())


def expected(style: str, work: Work) -> dict[str, object]:
    """What can be known from a reference in that style."""
    has_day = style != "gost"
    return {
        "title": work.title,
        "author": work.initials if style in ("apa", "gost") else work.names,
        "date": work.date if has_day or not work.month else work.year,
        "container": work.container,
        "volume": work.volume,
        "issue": work.issue,
        "issuer": work.publisher,
        "pages": work.pages if work.container else None,
    }


def is_right(name: str, told: Source, wanted: object) -> bool:
    value = getattr(told, name)
    return wanted is None or value == wanted


@pytest.mark.parametrize(
    ("name", "share"),
    [("title", 0.95), ("date", 0.95), ("author", 0.9), ("container", 0.9), ("volume", 0.95), ("issuer", 0.9)],
)
def test_most_fields_come_out_right(name: str, share: float) -> None:
    wrong = []
    for style, text, work in EVERY:
        told = read_reference(text).source
        if not is_right(name, told, expected(style, work)[name]):
            wrong.append((text, getattr(told, name)))
    assert len(EVERY) >= 60
    assert 1 - len(wrong) / len(EVERY) >= share, wrong


@pytest.mark.parametrize(
    "written", ["10.1000/ABC.5", "doi:10.1000/abc.5", "https://doi.org/10.1000/abc.5", "DOI 10.1000/abc.5."]
)
def test_a_bare_doi_is_a_source(written: str) -> None:
    told = read_reference(written)
    assert (told.source.doi, told.source.url, told.source.title, told.left) == ("10.1000/abc.5", "", "", "")


def test_a_bare_address_is_a_source() -> None:
    told = read_reference("<https://www.nato.int/cps/en/natohq/x.htm>")
    assert (told.source.type, told.source.url) == ("web", "https://www.nato.int/cps/en/natohq/x.htm")


@pytest.mark.parametrize("said", ["Accessed May 24, 2012.", "(accessed 24 May 2012)", "(дата обращения: 24.05.2012)"])
def test_the_day_of_reading_is_told_from_the_day_of_the_document(said: str) -> None:
    told = read_reference(f"Noev, Boyko. “The Shield.” New Atlanticist, May 23, 2012. https://a.example/b. {said}")
    assert (told.source.accessed, told.source.date) == ("2012-05-24", "2012-05-23")
    assert told.source.url == "https://a.example/b"


def test_what_could_not_be_placed_is_said() -> None:
    told = read_reference("Noev, Boyko. “The Shield.” New Atlanticist, May 23, 2012. Reprinted with zebras.")
    assert "zebras" in told.left


@given(any_text)
def test_any_text_is_read_and_invents_nothing(text: str) -> None:
    told = read_reference(text).source
    for part in fields(Source):
        value = getattr(told, part.name)
        if isinstance(value, str) and part.name in ("title", "issuer", "container", "place"):
            assert set(value) <= set(clean(text).text) | {" "}
