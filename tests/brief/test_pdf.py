import json
from dataclasses import replace
from functools import cache
from itertools import pairwise

import pypdfium2 as pdfium  # type: ignore[import-untyped]  # it ships no types
import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from debateprep import resources
from debateprep.brief.brief import Brief
from debateprep.brief.citations import STYLES
from debateprep.brief.compose import compose
from debateprep.brief.pdf import Pages, write_pdf
from debateprep.core.edits import SetField
from debateprep.core.markup import paragraphs_of
from debateprep.core.project import EXPORT, SETTINGS, Export, Project
from debateprep.storage.project_file import open_project
from tests.brief.small import body_of, debate, faults, letters, links_of, page_count, project, text_of, texts_of, words
from tests.builders import made

HOSTILE = (
    '#read("/etc/passwd")',
    "$x$",
    "*b*",
    "[",
    "]",
    "@key",
    "\\u{200b}",
    '"',
    "<label>",
    "// no",
    "= no",
    "{",
    "- no",
)
SOURCES = """
sides: [{id: a, name: A}]
claims:
- id: c
  code: C1
  responses:
  - id: r
    side: a
    text: So.
    evidence: [{id: e1, source: s1}, {id: e2, source: s2}, {id: e3, source: s3}, {id: e4, source: s4}]
sources:
- {id: s1, type: web, title: Undated page, issuer: NATO, url: "https://nato.int/x"}
- {id: s2, type: press-release, title: Dated by year, issuer: NATO, date: "2012"}
- {id: s3, type: article, title: Without author, container: The Times, date: 2012-05}
- id: s4
  type: article
  title: In a journal
  container: Survival
  volume: "54"
  pages: 12–34
  date: "2012"
  doi: 10.1080/0039
"""


def sample() -> Project:
    return open_project(resources.path("samples/missile-defence.debate.yaml")).loaded.project


@cache
def sample_brief() -> Brief:
    return compose(sample())


@cache
def sample_pages() -> Pages:
    return write_pdf(sample_brief())


@cache
def sample_text() -> str:
    return text_of(sample_pages().data)


def outline(data: bytes) -> list[str]:
    return [mark.get_title() for mark in pdfium.PdfDocument(data).get_toc()]


def hostile(more: str = "") -> Project:
    text = json.dumps(" ".join(HOSTILE) + more, ensure_ascii=False)
    return project(f"""title: {text}
question: {text}
event: {{conference: {text}, as_of: {text}, authors: [{text}]}}
bottom_line: {text}
settings: {{citation_style: {text}}}
sides: [{{id: a, name: {text}}}]
articles: [{{id: art, title: {text}, url: {text}, text: {text}}}]
claims: [{{id: c, code: {text}, statement: {text}, kind: {text}, agreed_ground: {text}, responses: [{{id: r, side: a,
  text: {text}, evidence: [{{id: e, source: s, pinpoint: {text}, quote: {text}}}]}}]}}]
sources: [{{id: s, title: {text}, author: [{text}], issuer: {text}, number: {text}, date: {text}, url: {text}}}]
glossary: [{{term: {text}, meaning: {text}, source: s}}]
timeline: [{{date: {text}, event: {text}}}]""")


def test_the_sample_makes_fourteen_pages() -> None:
    assert page_count(sample_pages().data) == 14


def test_the_sample_needs_only_the_shipped_fonts() -> None:
    assert sample_pages().notice == ""


def test_every_claim_response_and_source_is_on_the_pages() -> None:
    text = letters(sample_text())
    for block in sample_brief().blocks:
        said = [words(column.text) for column in block.columns]
        assert all(letters(part) in text for part in (block.statement, *said))
    for line in sample_brief().sources:
        assert letters(line.source.title)[:20] in text


def test_each_page_says_which_of_how_many_it_is() -> None:
    assert all(f"{number} of 14" in sample_text() for number in range(1, 15))


def test_each_claim_is_bookmarked() -> None:
    assert sum(1 for title in outline(sample_pages().data) if title.startswith("C")) >= len(sample_brief().blocks)


def test_the_same_brief_is_the_same_bytes() -> None:
    brief = compose(debate(2))
    assert write_pdf(brief).data == write_pdf(brief).data


def test_blind_is_blind_in_the_metadata_too() -> None:
    signed = project("event: {authors: [Jo Writer], school: Hill School}")
    assert "Jo Writer" in pdfium.PdfDocument(write_pdf(compose(signed)).data).get_metadata_dict()["Author"]
    blind = write_pdf(compose(signed, Export(id=EXPORT, blind=True))).data
    assert b"Writer" not in blind
    assert b"Hill School" not in blind
    assert "Writer" not in text_of(blind)


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_paper_is_what_was_chosen(paper: str) -> None:
    sheet = pdfium.PdfDocument(write_pdf(compose(made(debate(), SetField(SETTINGS, "paper", paper)))).data)[0]
    assert round(sheet.get_width()) == {"a4": 595, "letter": 612}[paper]


@pytest.mark.parametrize("style", STYLES)
def test_every_citation_style_prints_every_source_without_slips(style: str) -> None:
    text = text_of(write_pdf(replace(compose(project(SOURCES)), citation_style=style)).data)
    assert all(title in text for title in ("Undated page", "Dated by year", "Without author"))
    assert "12–34" in text
    assert "54" in text
    assert "10.1080/0039" in letters(text)
    assert not any(slip in text for slip in ("..", ",)", ",.", "Preprint", "{"))


def test_hostile_text_is_printed_as_it_is() -> None:
    text = text_of(write_pdf(compose(hostile())).data)
    assert all(text.count(sign) >= 10 for sign in HOSTILE)


@pytest.mark.parametrize("letter", ["n", "W", "Щ", "a/", "…"])
def test_a_word_of_three_hundred_letters_stays_on_the_page(letter: str) -> None:
    word = letter * (300 // len(letter))
    claim = f"{{id: c, code: C1, statement: {word}, responses: [{{id: r, side: a, text: {word}}}]}}"
    body = f"title: {word}\nsides: [{{id: a, name: A}}, {{id: b, name: B}}]\nclaims: [{claim}]"
    document = pdfium.PdfDocument(write_pdf(compose(project(body))).data)
    for sheet in document:
        words = sheet.get_textpage()
        assert all(words.get_charbox(at)[2] <= 595 - 60 for at in range(words.count_chars()))


@pytest.mark.parametrize("text", ["Zażółć gęślą jaźń", "Ωμέγα και άλφα", "Ярославль, Київ", "ığüşİ çö"])
def test_the_scripts_of_europe_are_in_the_shipped_font(text: str) -> None:
    pages = write_pdf(compose(project(f"title: {text}")))
    assert text in text_of(pages.data)
    assert pages.notice == ""


def test_a_character_of_no_shipped_font_is_named() -> None:
    assert "“\U0001f600”" in write_pdf(compose(project("title: Smile \U0001f600"))).notice


def test_two_claims_with_one_code_are_both_printed() -> None:
    text = text_of(write_pdf(compose(project("claims: [{id: a, code: C1}, {id: b, code: C1}]"))).data)
    assert text.count("Not put into words yet") == 4


def test_a_claim_longer_than_a_page_is_split() -> None:
    pages = write_pdf(compose(debate(1, words=3000)))
    assert text_of(pages.data).count("says so") >= 2990
    assert faults(pages.data) == set()


def large(points: int) -> Project:
    return made(debate(2, words=400), SetField(EXPORT, "points", points))


def in_four(words: int) -> Project:
    return debate(2, ("A", "B", "C", "D"), words=words)


def laddered() -> Project:
    reply = "{id: p%d, side: s0, text: Never again}"
    replies = ", ".join(reply % number for number in range(150))
    return project(f"""sides: [{{id: s0, name: A}}]
claims: [{{id: c, code: C1, responses: [{{id: r, side: s0, text: So., replies: [{replies}]}}]}}]""")


@pytest.mark.parametrize(
    ("printed", "phrase", "times"),
    [(large(24), "says so", 800), (in_four(500), "says so", 2000), (laddered(), "Never again", 150)],
)
def test_a_claim_taller_than_a_page_is_never_cut(printed: Project, phrase: str, times: int) -> None:
    assert body_of(write_pdf(compose(printed)).data).count(phrase) >= times * 0.9  # some are broken by a line's end


@pytest.mark.parametrize("words", [380, 460])
def test_a_heading_never_stands_alone_on_its_page(words: int) -> None:
    pages = texts_of(write_pdf(compose(debate(1, ("A", "B", "C", "D"), words=words))).data)
    assert not any("Claims and responses" in text and "Statement" not in text for text in pages[1:])


def test_the_running_head_stays_on_the_page_in_the_largest_type() -> None:
    event = "event: {conference: A conference of a very long name indeed, committee: And a committee}"
    body = "claims: [" + ", ".join(f"{{id: c{n}, code: C{n}}}" for n in range(30)) + "]\nexport: {points: 24}"
    second = pdfium.PdfDocument(write_pdf(compose(project(f"title: {'Long title ' * 9}\n{event}\n{body}"))).data)[1]
    words = second.get_textpage()
    assert max(words.get_charbox(at)[3] for at in range(words.count_chars())) < 842


def test_links_lead_from_the_table_to_claims_and_sources_and_back() -> None:
    data = write_pdf(compose(debate(6, words=200))).data
    last = page_count(data) - 1
    assert {(0, 1), (1, 0), (1, last), (last, 1)} <= links_of(data)


def test_long_names_of_four_sides_do_not_run_into_each_other() -> None:
    names = ("Großbritannien", "Donaumonarchiegesellschaft", "Bundesrepublik", "Vertragsstaaten")
    first = pdfium.PdfDocument(write_pdf(compose(debate(1, names))).data)[0].get_textpage()
    at = first.get_text_range().index("Apart")
    above, foot = first.get_charbox(at)[3] + 4, first.get_charbox(at)[1] - 30
    boxes = [first.get_charbox(one) for one in range(first.count_chars())]
    row = sorted(box for box in boxes if foot < box[1] and box[3] < above and box[2] > box[0])
    assert not any(one[2] > two[0] + 2 and abs(one[1] - two[1]) < 1 for one, two in pairwise(row))


def test_the_sample_is_archival_and_accessible() -> None:
    assert faults(sample_pages().data) == set()


@pytest.mark.parametrize(
    "printed", [project(), debate(3, ("A", "B", "C")), debate(3, ("A", "B", "C", "D")), debate(60), hostile()]
)
def test_every_brief_is_archival_and_accessible(printed: Project) -> None:
    assert faults(write_pdf(compose(printed)).data) == set()


@settings(max_examples=10, deadline=None, phases=[Phase.explicit, Phase.generate])
@example(["\x00", "{", "$", "2012-02-31", "1999-02-30", "http://a.bc:99/[", "2012-02-31", "\ue000", " "])
@given(st.lists(st.text(), min_size=9, max_size=9))
def test_any_text_can_be_typeset(texts: list[str]) -> None:
    brief = compose(project(SOURCES))
    first, *others = brief.sources
    title, issuer, container, date, number, url, accessed, translator, note = texts
    source = replace(
        first.source, title=title, issuer=issuer, container=container, date=date, number=number, url=url,
        accessed=accessed, translator=translator, note=note, author=(title, note),
    )  # fmt: skip
    block = replace(brief.blocks[0], statement=texts[0], agreed_ground=paragraphs_of(texts[1]), remarks=tuple(texts))
    printed = replace(brief, title=texts[2], blocks=(block,), sources=(replace(first, source=source), *others))
    assert write_pdf(printed).data.startswith(b"%PDF")


MARKED = """sides: [{id: a, name: North}]
claims: [{id: c, code: C1, statement: "A **bold** one", agreed_ground: "1. One\\n2. *Two*", responses: [{id: r, side: a,
  text: "We say:\\n- that [skies](https://example.org/a) are **open**\\n- and 2 * 3 * 4"}]}]"""


def test_markdown_is_printed_as_meant() -> None:
    printed = write_pdf(compose(project(MARKED))).data
    text = text_of(printed)
    assert "A bold one" in text
    assert "that skies are open" in text
    assert "and 2 * 3 * 4" in text
    assert "**" not in text
    assert faults(printed) == set()
