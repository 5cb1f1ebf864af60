"""Citations for the screen: each style, pinpoints, what the engine refuses, and any text."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from debateprep.brief.brief import Brief, SourceLine
from debateprep.brief.citations import STYLES
from debateprep.brief.citing import Citation, CitationDesk, Run, full_citations
from debateprep.brief.compose import compose
from debateprep.core.source import Source
from tests.brief.small import project

BOOK = Source(
    id="b", type="book", title="Shields: $#{}\\ A History", author=("van der Berg, Ann",), issuer="Press", date="2010"
)
NEWS = Source(
    id="n", type="article", title="Cooperation or Contention?", author=("Noev, Boyko", "Daalder, Ivo"),
    container="New Atlanticist", date="2012-05-23", url="https://a.example/x",
)  # fmt: skip


@pytest.fixture(scope="module")
def desk() -> Iterator[CitationDesk]:
    made = CitationDesk()
    yield made
    made.stop()


def words(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)


def cited(desk: CitationDesk, style: str, *sources: Source) -> dict[str, Citation]:
    return desk.ask(sources, style).result(60)


@pytest.mark.parametrize(
    ("style", "placed"),
    [
        (
            "chicago-notes",
            "Boyko Noev and Ivo Daalder, “Cooperation or Contention?,” New Atlanticist, May 23, 2012, p. 5",
        ),
        ("chicago-author-date", "(Noev and Daalder 2012, p. 5)"),
        ("mla", "(Noev and Daalder, p. 5)"),
        ("apa", "(Noev & Daalder, 2012, p. 5)"),
    ],
)
def test_a_source_is_cited_in_each_style_with_its_pinpoint(desk: CitationDesk, style: str, placed: str) -> None:
    found = cited(desk, style, NEWS, BOOK)["n"]
    assert words(found.at("p. 5")).startswith(placed)
    assert "pinpoint" not in words(found.at(""))
    assert ", )" not in words(found.at(""))


@pytest.mark.parametrize("style", STYLES)
def test_the_full_form_holds_every_fact_and_ends_well(desk: CitationDesk, style: str) -> None:
    full = words(cited(desk, style, NEWS, BOOK)["b"].full)
    assert "Shields: $#{}\\ A History" in full
    assert "2010" in full
    assert full.endswith(".")
    assert not full.endswith("..")


def test_a_question_as_a_title_gets_no_full_stop(desk: CitationDesk) -> None:
    assert "Contention?” New" in words(cited(desk, "chicago-notes", NEWS)["n"].full)


def test_titles_of_books_are_italic(desk: CitationDesk) -> None:
    runs = cited(desk, "chicago-notes", BOOK)["b"].full
    assert [run.text for run in runs if run.italic] == ["Shields: $#{}\\ A History"]


def test_two_of_one_year_are_told_apart(desk: CitationDesk) -> None:
    other = Source(id="o", type="book", title="Other", author=BOOK.author, issuer="Press", date="2010")
    found = cited(desk, "chicago-author-date", BOOK, other)
    assert words(found["b"].at("")) != words(found["o"].at(""))


def test_no_source_needs_no_answer(desk: CitationDesk) -> None:
    assert cited(desk, "mla") == {}


@pytest.mark.parametrize("title", ["", "<b>&amp;", "*a* _b_ `c` @d", "Ж" * 3000, "\u202e\u200b", "“«„”»", "a\nb"])
def test_any_title_is_cited(desk: CitationDesk, title: str) -> None:
    odd = Source(id="x", title=title, author=tuple(f"Name{n}, A" for n in range(40)), date="2012-13-45")
    found = cited(desk, "chicago-notes", odd, NEWS)
    assert "Contention" in words(found["n"].full)
    assert "x" in found


def test_the_newest_asking_wins(desk: CitationDesk) -> None:
    asked = [desk.ask([NEWS], style) for style in STYLES]
    assert "Noev" in words(asked[-1].result(60)["n"].full)


def cites(*sources: Source, style: str = "chicago-notes") -> Brief:
    lines = tuple(SourceLine(number, source, ()) for number, source in enumerate(sources, start=1))
    return replace(compose(project()), sources=lines, citation_style=style)


def test_the_sources_of_a_brief_are_cited_in_its_style() -> None:
    notes, apa = (full_citations(cites(BOOK, NEWS, style=style)) for style in ("chicago-notes", "apa"))
    assert words(notes["b"]).endswith("Press, 2010.")
    assert "(2010)" in words(apa["b"])
    assert [*notes] == ["b", "n"]


def test_where_the_engine_does_not_answer_in_time_sources_are_cited_plainly() -> None:
    cited = full_citations(cites(BOOK), time_limit=0.0)
    assert words(cited["b"]) == "van der Berg, Ann. “Shields: $#{}\\ A History.” Press, 2010."


def test_a_brief_without_sources_asks_nobody() -> None:
    assert full_citations(cites(), time_limit=0.0) == {}
