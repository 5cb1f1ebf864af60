"""The document: its styles, fields, links, fonts and facts, and that a word processor opens it."""

import io
import shutil
import subprocess
import zipfile
from functools import cache
from pathlib import Path

import pypdfium2 as pdfium  # type: ignore[import-untyped]  # it ships no types
import pytest

from debateprep import resources
from debateprep.brief.brief import Brief
from debateprep.brief.compose import compose
from debateprep.brief.docx import docx
from debateprep.brief.word_fonts import EMBEDDED
from debateprep.core.project import EXPORT, Export
from debateprep.storage.project_file import open_project
from tests.brief.small import debate, project, text_of
from tests.brief.written import W, part

SOFFICE = shutil.which("soffice")


@cache
def sample_brief() -> Brief:
    return compose(open_project(resources.path("samples/missile-defence.debate.yaml")).loaded.project)


@cache
def sample() -> bytes:
    return docx(sample_brief(), {})


def values(data: bytes, tag: str, attribute: str, name: str = "word/document.xml") -> list[str]:
    return [found for node in part(data, name).iter(W + tag) if (found := node.get(W + attribute))]


def lines(data: bytes, style: str) -> list[str]:
    found = [line for line in part(data).iter(f"{W}p") if _style(line) == style]
    return ["".join(line.itertext()) for line in found]


def _style(line: object) -> str:
    named = line.find(f"{W}pPr/{W}pStyle")  # type: ignore[attr-defined]  # an element of the standard library
    return str(named.get(f"{W}val"))


def test_every_style_that_is_used_is_defined() -> None:
    used = {*values(sample(), "pStyle", "val"), *values(sample(), "rStyle", "val")}
    assert used <= {*values(sample(), "style", "styleId", "word/styles.xml")}


def test_headings_are_headings() -> None:
    assert lines(sample(), "Heading1")[:3] == ["Bottom line", "Claims at a glance", "Claims and responses"]
    assert len(lines(sample(), "Heading2")) == len(sample_brief().blocks)
    assert lines(sample(), "Title") == [sample_brief().title]


def test_the_contents_are_a_field_that_is_filled_in() -> None:
    assert 'TOC \\o "1-1"' in "".join(node.text or "" for node in part(sample()).iter(f"{W}instrText"))
    first, *others = lines(sample(), "Toc1")
    assert first.endswith(lines(sample(), "Heading1")[0])
    assert others == lines(sample(), "Heading1")[1:]
    assert values(sample(), "fldChar", "fldCharType") == ["begin", "separate", "end"]


def test_every_link_leads_to_a_bookmark() -> None:
    marks = values(sample(), "bookmarkStart", "name")
    assert {*values(sample(), "hyperlink", "anchor")} <= {*marks}
    assert {"claim_1", "source_1"} <= {*values(sample(), "hyperlink", "anchor")}
    assert len({*marks}) == len(marks)


def feet(data: bytes) -> list[str]:
    return [name for name in zipfile.ZipFile(io.BytesIO(data)).namelist() if name.startswith("word/footer")]


def test_each_foot_counts_the_pages() -> None:
    assert len(feet(sample())) == 2
    assert all(values(sample(), "fldSimple", "instr", name) == [" PAGE ", " NUMPAGES "] for name in feet(sample()))


@pytest.mark.parametrize(("sides", "columns"), [("A", 1), ("AB", 2), ("ABC", 3), ("ABCD", 2)])
def test_sides_are_columns_of_a_table(sides: str, columns: int) -> None:
    tables = [*part(docx(compose(debate(1, tuple(sides))), {})).iter(f"{W}tbl")]
    assert len([*tables[1].iter(f"{W}gridCol")]) == columns


def test_the_first_row_at_a_glance_is_repeated_on_each_page() -> None:
    glance = next(part(sample()).iter(f"{W}tbl"))
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in glance.iter(f"{W}tr")][:2] == [True, False]


def test_the_same_date_stands_on_everything() -> None:
    archive = zipfile.ZipFile(io.BytesIO(sample()))
    assert {entry.date_time for entry in archive.infolist()} == {(2012, 5, 23, 0, 0, 0)}
    assert b"2012-05-23T00:00:00Z" in archive.read("docProps/core.xml")


@pytest.mark.parametrize("as_of", ["", "soon", "1949-04-04"])
def test_a_debate_without_a_usable_day_is_dated_all_the_same(as_of: str) -> None:
    made = docx(compose(project(f"event: {{as_of: '{as_of}'}}")), {})
    assert {entry.date_time[0] for entry in zipfile.ZipFile(io.BytesIO(made)).infolist()} == {1980}


def core(made: bytes) -> str:
    return zipfile.ZipFile(io.BytesIO(made)).read("docProps/core.xml").decode()


def test_its_facts_name_title_author_and_language() -> None:
    signed = project("title: Shield\nevent: {authors: [Jo Writer]}\nsettings: {dictionary: en_GB}")
    assert all(fact in core(docx(compose(signed), {})) for fact in ("Shield", "Jo Writer", "en-GB"))
    assert "Jo Writer" not in core(docx(compose(signed, Export(id=EXPORT, blind=True)), {}))
    assert "python-docx" not in core(docx(compose(signed), {}))


def test_the_language_is_set_for_all_text() -> None:
    assert values(sample(), "lang", "val", "word/styles.xml") == ["en-GB"]


def test_the_shipped_serif_comes_with_it_and_can_be_read_back() -> None:
    archive = zipfile.ZipFile(io.BytesIO(sample()))
    keys = [
        values(sample(), f"embed{name}", "fontKey", "word/fontTable.xml")[0].strip("{}").replace("-", "")
        for name in EMBEDDED
    ]
    for name, key in zip(EMBEDDED, keys, strict=True):
        hidden = archive.read(f"word/fonts/{name}.odttf")
        mask = bytes.fromhex(key)[::-1] * 2
        font = bytes(one ^ other for one, other in zip(hidden[:32], mask, strict=True)) + hidden[32:]
        assert font == resources.path(f"fonts/DebatePrepSerif-{name}.ttf").read_bytes()


@pytest.mark.parametrize(("paper", "width"), [("a4", "11906"), ("letter", "12240")])
def test_the_paper_is_what_was_chosen(paper: str, width: str) -> None:
    assert values(docx(compose(project(f"settings: {{paper: {paper}}}")), {}), "pgSz", "w") == [width]


def test_the_size_of_type_and_grey_are_what_was_chosen() -> None:
    usual = values(docx(compose(debate()), {}), "sz", "val", "word/styles.xml")
    chosen = docx(compose(debate(), Export(id=EXPORT, points=24, grey=True)), {})
    assert values(chosen, "sz", "val", "word/styles.xml")[1] == str(2 * int(usual[1]))
    assert {*values(chosen, "color", "val", "word/styles.xml")} == {"545454"}


def test_contents_are_left_out_where_they_are_not_wanted() -> None:
    assert lines(docx(compose(debate(), Export(id=EXPORT, contents=False)), {}), "Toc1") == []


def test_room_for_comments_is_beside_the_text_and_sides_stand_two_by_two() -> None:
    made = docx(compose(debate(1, tuple("ABC")), Export(id=EXPORT, comment_margin=True)), {})
    assert values(made, "pgMar", "right") == ["3600"]
    assert len([*[*part(made).iter(f"{W}tbl")][1].iter(f"{W}gridCol")]) == 2


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_a_word_processor_opens_it_and_prints_all_of_it(tmp_path: Path) -> None:
    (tmp_path / "brief.docx").write_bytes(sample())
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [str(SOFFICE), profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), "brief.docx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    printed = (tmp_path / "brief.pdf").read_bytes()
    assert len(pdfium.PdfDocument(printed)) < 30
    text = text_of(printed)
    assert all(block.statement[:25] in text for block in sample_brief().blocks)
    assert f"1 of {len(pdfium.PdfDocument(printed))}" in text
