"""Citations for the screen: each style, pinpoints, what the engine refuses, and any text."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from debateprep import resources
from debateprep.brief import typst_worker
from debateprep.brief.brief import Brief, SourceLine
from debateprep.brief.citations import STYLES, key, library, style
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


JOURNAL = Source(
    id="j", type="article", title="The Shield", author=("Noev, Boyko",), container="Survival", volume="54", issue="3",
    pages="12–34", date="2012", doi="10.1080/00396338.2012.690978",
)  # fmt: skip
TRANSLATED = replace(BOOK, id="t", translator="Smith, Ann")
CHAPTER = Source(
    id="c", type="book", title="The Shield", author=("Noev, Boyko",), container="Handbook of Arms Control",
    issuer="Routledge", pages="101–120", date="2011",
)  # fmt: skip
PAPER = replace(CHAPTER, id="p", type="article", container="Proceedings of the Munich Conference")


@pytest.fixture(scope="module")
def desk() -> Iterator[CitationDesk]:
    made = CitationDesk()
    yield made
    made.stop()


def words(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)


def cited(desk: CitationDesk, name: str, *sources: Source) -> dict[str, Citation]:
    return desk.ask(sources, name).result(60)


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


@pytest.mark.parametrize(
    ("style", "full"),
    [
        (
            "chicago-notes",
            "Noev, Boyko. “The Shield.” Survival 54, no. 3 (2012): 12–34. https://doi.org/10.1080/00396338.2012.690978.",
        ),
        (
            "chicago-author-date",
            "Noev, Boyko. 2012. “The Shield.” Survival 54 (3): 12–34. https://doi.org/10.1080/00396338.2012.690978.",
        ),
        (
            "mla",
            "Noev, Boyko. “The Shield.” Survival, vol. 54, no. 3, 2012, pp. 12–34, "
            "https://doi.org/10.1080/00396338.2012.690978.",
        ),
        (
            "apa",
            "Noev, B. (2012). The Shield. Survival, 54(3), 12–34. https://doi.org/10.1080/00396338.2012.690978",
        ),
    ],
)
def test_an_article_of_a_journal_has_its_volume_issue_pages_and_doi(desk: CitationDesk, style: str, full: str) -> None:
    assert words(cited(desk, style, JOURNAL)["j"].full) == full


@pytest.mark.parametrize("style", STYLES)
def test_a_translation_names_who_made_it(desk: CitationDesk, style: str) -> None:
    full = words(cited(desk, style, TRANSLATED)["t"].full)
    assert re.search(r"Translated by Ann Smith|A\. Smith, Trans\.", full)


@pytest.mark.parametrize("source", [CHAPTER, PAPER])
@pytest.mark.parametrize("style", STYLES)
def test_a_part_of_a_book_is_told_from_the_book(desk: CitationDesk, style: str, source: Source) -> None:
    found = cited(desk, style, source)[source.id].full
    assert source.container in [run.text for run in found if run.italic]
    assert "The Shield" in "".join(run.text for run in found if not run.italic)
    assert "Routledge" in words(found)


ODD = ("99999999999999999999", "34–12", "–", "1–2–3", "XII/b", "{", "$x$ #y", "\\", "~", "[1]", "a: b", "½", "Ж" * 99)


@pytest.mark.parametrize("name", ["volume", "issue", "pages", "number", "doi", "place", "translator", "url", "date"])
def test_no_field_makes_the_engine_refuse_a_source(name: str) -> None:
    odd = [replace(JOURNAL, id=f"s{at}", **{name: text}) for at, text in enumerate(ODD)]  # type: ignore[arg-type]
    odd += [replace(BOOK, id=f"b{at}", **{name: text}) for at, text in enumerate(ODD)]  # type: ignore[arg-type]
    lines = [SourceLine(number, source, ()) for number, source in enumerate(odd, 1)]
    question = {"style": style("mla"), "pinpoint": "", "libraries": {key(line): library([line]) for line in lines}}
    template = resources.path("brief/citations.typ").read_bytes()
    assert len(typst_worker.cited(template, question)) == 1  # one page for all: none was refused


def test_a_question_as_a_title_gets_no_full_stop(desk: CitationDesk) -> None:
    assert "Contention?” New" in words(cited(desk, "chicago-notes", NEWS)["n"].full)


def test_what_is_copied_has_no_places_to_break_a_line(desk: CitationDesk) -> None:
    long = replace(NEWS, title="Rüstungskontrollverhandlungsdelegation" * 2, url=f"https://a.example/{'x' * 80}")
    found = cited(desk, "chicago-notes", long)["n"]
    assert long.title in words(found.full)
    assert "\u200b" not in words(found.full) + words(found.at("p. 5"))


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
    asked = [desk.ask([NEWS], name) for name in STYLES]
    assert "Noev" in words(asked[-1].result(60)["n"].full)


def cites(*sources: Source, named: str = "chicago-notes") -> Brief:
    lines = tuple(SourceLine(number, source, ()) for number, source in enumerate(sources, start=1))
    return replace(compose(project()), sources=lines, citation_style=named)


def test_the_sources_of_a_brief_are_cited_in_its_style() -> None:
    notes, apa = (full_citations(cites(BOOK, NEWS, named=name)) for name in ("chicago-notes", "apa"))
    assert words(notes["b"]).endswith("Press, 2010.")
    assert "(2010)" in words(apa["b"])
    assert [*notes] == ["b", "n"]


def test_where_the_engine_does_not_answer_in_time_sources_are_cited_plainly() -> None:
    cited = full_citations(cites(BOOK), time_limit=0.0)
    assert words(cited["b"]) == "van der Berg, Ann. “Shields: $#{}\\ A History.” Press, 2010."


def test_a_brief_without_sources_asks_nobody() -> None:
    assert full_citations(cites(), time_limit=0.0) == {}
