"""What holds for every format: the same content in the same order, nothing that identifies, any text literally."""

import io
import json
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from debateprep import resources
from debateprep.brief.brief import Brief
from debateprep.brief.citing import Citations, full_citations
from debateprep.brief.compose import compose
from debateprep.brief.csv_table import csv_table
from debateprep.brief.docx import docx
from debateprep.brief.html import html
from debateprep.brief.markdown import markdown
from debateprep.core.markup import paragraphs_of
from debateprep.core.project import EXPORT, Export
from debateprep.storage.project_file import open_project
from tests.brief.small import debate, project, words
from tests.brief.written import docx_text, first_missing, html_text, markdown_text, page, pandoc_text, part, rows, solid

Write = Callable[[Brief, Citations], bytes]
READERS: dict[Write, Callable[[bytes], str]] = {html: html_text, docx: docx_text, markdown: markdown_text}
WRITERS: tuple[Write, ...] = (html, docx, markdown, csv_table)
SIGNED = """event: {authors: [Jo Writer], school: Hill School}
sides: [{id: a, name: North}]
articles: [{id: art, title: On shields, text: One shield.}]
claims:
- {id: c, code: C1, statement: So., notes: Mine, comments: [{id: k, author: Jo Writer, date: 2012-05-01, text: Good.}]}
"""
HOSTILE = (
    "<script>alert(1)</script>", "a & b &amp; &#60;", "| x | y |", "`code` ``x``", "=cmd()", "]]> <![CDATA[", "$x^2$",
    "[^1] [x](y) ![z]", "*b* **c** _d_ ~e~", "@key -- --- ...", "- no", "1. no", "# no", "~~~", ": no", "\\emph{x}",
    "\u05e9\u05dc\u05d5\u05dd", "\u202eevil", "\U0001f600", "'q' \"r\"", "% no", "+ no", "(a) no", "{.x}", "</style>",
)  # fmt: skip


@cache
def sample() -> tuple[Brief, Citations]:
    brief = compose(open_project(resources.path("samples/missile-defence.debate.yaml")).loaded.project)
    return brief, full_citations(brief)


@pytest.mark.parametrize("write", READERS)
def test_all_of_the_sample_is_told_in_the_order_of_the_brief(write: Write) -> None:
    assert first_missing(sample()[0], READERS[write](write(*sample()))) == ""


@pytest.mark.parametrize("write", READERS)
def test_every_response_and_every_source_is_told_once(write: Write) -> None:
    brief, citations = sample()
    whole = solid(READERS[write](write(brief, citations)))
    listed = whole[whole.rindex("SourcesPrimary") :]
    assert {whole.count(solid(words(side.text))) for block in brief.blocks for side in block.columns} == {1}
    assert all(solid(line.source.title)[:40].rstrip("?.") in listed for line in brief.sources)


@pytest.mark.parametrize("write", READERS)
@pytest.mark.parametrize("sides", ["A", "AB", "ABC", "ABCD"])
def test_any_number_of_sides_is_told_in_order(write: Write, sides: str) -> None:
    brief = compose(debate(3, tuple(f"Side {side}" for side in sides)))
    assert first_missing(brief, READERS[write](write(brief, {}))) == ""


def test_the_table_has_a_row_for_each_claim_and_side() -> None:
    brief, citations = sample()
    told = rows(csv_table(brief, citations))
    expected = [(block.code, side.facts.side, words(side.text)) for block in brief.blocks for side in block.columns]
    assert [(row["code"], row["side"], row["response"]) for row in told] == expected


@pytest.mark.parametrize("write", WRITERS)
def test_a_debate_without_claims_can_be_written(write: Write) -> None:
    made = write(compose(project()), {})
    assert READERS[write](made).count("No claim is marked yet.") == 1 if write in READERS else rows(made) == []


def every_byte(made: bytes) -> bytes:
    if not made.startswith(b"PK"):
        return made
    archive = zipfile.ZipFile(io.BytesIO(made))
    return b"\n".join(name.encode() + archive.read(name) for name in archive.namelist())


@pytest.mark.parametrize("write", WRITERS)
def test_blind_is_blind_in_every_byte(write: Write) -> None:
    made = every_byte(write(compose(project(SIGNED), Export(id=EXPORT, blind=True, comments=True)), {}))
    assert b"Writer" not in made
    assert b"Hill School" not in made


@pytest.mark.parametrize("write", READERS)
def test_who_signs_is_named(write: Write) -> None:
    assert "Jo Writer · Hill School" in READERS[write](write(compose(project(SIGNED)), {}))


@pytest.mark.parametrize("write", WRITERS)
def test_notes_and_comments_are_told_only_where_they_are_asked_for(write: Write) -> None:
    told = every_byte(write(compose(project(SIGNED), Export(id=EXPORT, notes=True, comments=True)), {})).decode(
        "utf-8", "replace"
    )
    assert all(words in told for words in ("Note.", "Mine", "Jo Writer, 1 May 2012.", "Good."))
    silent = every_byte(write(compose(project(SIGNED)), {}))
    assert b"Mine" not in silent
    assert b"Good." not in silent


@pytest.mark.parametrize("write", READERS)
def test_headings_of_themes_and_a_page_to_mark_by_are_told(write: Write) -> None:
    themes = "claims: [{id: a, code: C1, theme: Law}, {id: b, code: C2, theme: Cost}]"
    chosen = Export(id=EXPORT, order="theme", rubric=("Sources · 20",))
    told = READERS[write](write(compose(project(themes), chosen), {}))
    places = [told.rindex(words) for words in ("Law", "Cost", "Assessment", "Remarks")]
    assert places == sorted(places)


@pytest.mark.parametrize("write", WRITERS)
def test_the_same_brief_is_the_same_bytes(write: Write) -> None:
    assert write(*sample()) == write(*sample())


def hostile(text: str) -> Brief:
    said = json.dumps(text, ensure_ascii=False)
    return compose(
        project(f"""title: {said}
question: {said}
event: {{conference: {said}, as_of: {said}, authors: [{said}]}}
bottom_line: {said}
sides: [{{id: a, name: {said}}}, {{id: b, name: South}}]
articles: [{{id: art, title: {said}, url: {said}, interest: {said}, text: {said}}}]
claims: [{{id: c, code: {said}, statement: {said}, kind: {said}, agreed_ground: {said}, red_lines: {{a: {said}}},
  responses: [{{id: r, side: a, text: {said}, because: {said}, evidence: [{{id: e, source: s, pinpoint: {said}}}],
  replies: [{{id: q, side: b, text: {said}}}]}}]}}]
sources: [{{id: s, title: {said}, author: [{said}], issuer: {said}, date: {said}, url: {said}, note: {said}}}]
glossary: [{{term: {said}, meaning: {said}, source: s}}]
timeline: [{{date: {said}, event: {said}}}]""")
    )


@pytest.mark.parametrize("write", [html, docx])
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stands_as_it_is(write: Write, text: str) -> None:
    brief = hostile(text)
    assert first_missing(brief, READERS[write](write(brief, {}))) == ""


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
def test_hostile_text_stands_as_it_is_for_pandoc() -> None:
    blocks = tuple(replace(block, code=f"C{n}") for n, text in enumerate(HOSTILE) for block in hostile(text).blocks)
    brief = replace(hostile("Plain"), blocks=blocks)
    assert first_missing(brief, pandoc_text(markdown(brief, {}))) == ""


def test_no_text_becomes_an_element_of_the_page() -> None:
    harmless, evil = (page(html(hostile(text), {})) for text in ("harmless", HOSTILE[0]))
    assert [tag for tag, _ in evil.tags] == [tag for tag, _ in harmless.tags]


@settings(max_examples=15, phases=[Phase.explicit, Phase.generate])
@example(["\x00", "\ud800", "\ufffe", "\u2028", "\ue000", " "])
@given(st.lists(st.text(), min_size=6, max_size=6))
def test_any_text_can_be_written(texts: list[str]) -> None:
    brief = compose(debate(1))
    block = replace(brief.blocks[0], statement=texts[0], code=texts[1], agreed_ground=paragraphs_of(texts[2]))
    source = replace(brief.sources[0].source, title=texts[3], url=texts[4], author=(texts[5],))
    line = replace(brief.sources[0], source=source, remarks=tuple(texts))
    brief = replace(brief, title=texts[0], blocks=(block,), sources=(line,), question=paragraphs_of(texts[5]))
    assert all(b"\x00" not in every_byte(write(brief, {})) for write in (html, markdown, csv_table))
    assert part(docx(brief, {})) is not None
