"""Sources from and for citation managers: what is read, what cannot be, and that nothing is lost on the way."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debateprep.brief.source_files import bibtex, csl_json
from debateprep.core.errors import ImportProblem
from debateprep.core.source import CHECKED, SOURCE_TYPES, Source
from debateprep.core.text import clean, one_line
from debateprep.importers.bibtex import read_bibtex
from debateprep.importers.csl_json import read_csl_json
from debateprep.importers.found_sources import FoundSources, a_date
from debateprep.importers.ris import read_ris
from debateprep.importers.source_file import read_sources
from debateprep.storage.project_file import open_project
from debateprep.storage.samples import sample_path
from tests.strategies import any_text

BIB = r"""
@string{na = "New Atlanticist"}
@article{noev2012, author = {Noev, Boyko and {North Atlantic Council} and Ivo H. Daalder
  and M{\"u}ller, J{\'e}r{\^o}me},
  title = {{NATO}'s {B}allistic Missile {\'E}tude \& more: 50\% of it}, journal = na, volume = 5, number = {2},
  pages = {12--34}, year = 2012, month = may, day = {23}, url = {http://a.example/c_d%20e}, doi = {https://doi.org/10.1000/AB}}
@techreport{broken, title = {a
@book{b1, title = {Shields}, editor = {van der Berg, Ann}, publisher = {Press}, address = {Paris}, date = {2010-11}}
@book{b1, title = {The same key again}}
"""
RIS = """\ufeffTY  - RPRT
AU  - Noev, Boyko
TI  - Shields
PB  - Council
CY  - Paris
PY  - 2012/05/23/
TY  - JOUR
T1  - Second
JO  - Journal
SP  - 3
EP  - 5
PY  - 2011
ER  -
""".replace("\n", "\r\n")
CSL = [
    {"id": 1, "type": "article-journal", "title": "Shields", "container-title": ["Journal"], "page": "3-5",
     "author": [{"family": "Berg", "given": "Ann", "non-dropping-particle": "van der"}, {"literal": "NATO"}],
     "issued": {"date-parts": [["2012", 5]]}},
    "what is this",
    {"type": "report", "genre": "Press release", "title": "News", "issued": {"raw": "2012-05-23"}},
]  # fmt: skip


def test_bibtex_is_read_with_its_names_accents_and_months() -> None:
    noev, _, _ = read_bibtex(BIB).sources
    assert noev.author == ("Noev, Boyko", "North Atlantic Council", "Daalder, Ivo H.", "Müller, Jérôme")
    assert noev.title == "NATO's Ballistic Missile Étude & more: 50% of it"
    assert (noev.container, noev.volume, noev.issue, noev.pages) == ("New Atlanticist", "5", "2", "12–34")
    assert (noev.date, noev.url, noev.doi) == ("2012-05-23", "http://a.example/c_d%20e", "10.1000/ab")


def test_a_broken_entry_costs_only_itself_and_is_told_with_its_line() -> None:
    found = read_bibtex(BIB)
    assert [source.title for source in found.sources[1:]] == ["Shields", "The same key again"]
    assert [one.line for one in found.unread] == [7]
    assert found.sentence == "3 sources read; 1 entry could not be read (line 7)."


def test_ris_is_read_without_its_mark_and_without_an_end() -> None:
    report, article = read_ris(RIS).sources
    assert (report.type, report.title, report.author, report.date) == (
        "report",
        "Shields",
        ("Noev, Boyko",),
        "2012-05-23",
    )
    assert (report.issuer, report.place) == ("Council", "Paris")
    assert (article.container, article.pages, article.date) == ("Journal", "3–5", "2011")


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (read_ris, "TY  - XYZ\nER  -\n"),
        (read_bibtex, "@misc{a, year = {2012}}"),
        (read_csl_json, '[{"type": "thing", "note": "x"}]'),
    ],
)
def test_an_entry_that_names_no_document_is_no_source(read: Callable[[str], FoundSources], text: str) -> None:
    found = read(text)
    assert found.sources == ()
    assert found.sentence.startswith("0 sources read; 1 entry could not be read")


def test_csl_json_is_read_with_particles_and_genres() -> None:
    found = read_csl_json(json.dumps(CSL))
    article, release = found.sources
    assert article.author == ("van der Berg, Ann", "NATO")
    assert (article.container, article.pages, article.date) == ("Journal", "3–5", "2012-05")
    assert (release.type, release.date) == ("press-release", "2012-05-23")
    assert len(found.unread) == 1


@pytest.mark.parametrize(
    ("parts", "date"),
    [
        (("2012", "May", "3"), "2012-05-03"), (("2012/5/3/",), "2012-05-03"), (("2012", "", "3"), "2012"),
        (("2012", "sept."), "2012-09"), (("",), ""), (("c. 2012",), ""), (("2012", "13"), "2012"),
    ],
)  # fmt: skip
def test_dates_come_out_as_a_project_writes_them(parts: tuple[str, ...], date: str) -> None:
    assert a_date(*parts) == date


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.docx", b"PK"), ("a.bib", b"no entry at all"), ("a.ris", b""), ("a.json", b"{nonsense"), ("a.json", b"3"),
        ("a.json", b"[" * 100_000), ("a.bib", b"\0" * 5000), ("a.bib", b"x" * 5_000_001),
    ],
)  # fmt: skip
def test_what_holds_no_sources_is_refused_in_a_sentence(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ImportProblem, match=r"\.$"):
        read_sources(tmp_path / name)


def test_a_file_of_any_encoding_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_bytes("@misc{a, title = {Щит над Европой сегодня}}".encode("cp1251"))
    assert read_sources(tmp_path / "a.bib").sources[0].title == "Щит над Европой сегодня"


def kept(source: Source) -> Source:
    """What both formats can hold."""
    return replace(source, id="", text="", extra=())


@pytest.mark.parametrize(("write", "read"), [(bibtex, read_bibtex), (csl_json, read_csl_json)])
def test_the_library_of_the_sample_comes_back_as_it_was(write: object, read: object) -> None:
    assert callable(write)
    assert callable(read)
    sources = open_project(sample_path()).loaded.project.sources
    assert [kept(one) for one in read(write(sources)).sources] == [kept(one) for one in sources]


def tidy(text: str) -> str:
    return one_line(clean(text).text)


words = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=8)
phrases = st.lists(words, min_size=1, max_size=3).map(" ".join).map(tidy)
described = st.builds(
    Source, id=st.just(""), title=phrases, issuer=phrases, note=phrases, type=st.sampled_from(SOURCE_TYPES),
    date=st.sampled_from(["", "2012", "2012-05", "2012-05-23"]), primary=st.booleans(),
    checked=st.sampled_from(CHECKED),
)  # fmt: skip


@settings(max_examples=60)
@given(st.lists(described, max_size=3))
def test_csl_json_brings_back_any_text(sources: list[Source]) -> None:
    assert [kept(one) for one in read_csl_json(csl_json(sources)).sources] == [kept(one) for one in sources]


@settings(max_examples=40, deadline=None)
@given(any_text)
def test_any_text_is_read_somehow(text: str) -> None:
    read_bibtex(f"@misc{{a, title = {{{text}}}}}\n{text}")
    read_ris(f"TY  - JOUR\nTI  - {text}\nER  - \n{text}")
