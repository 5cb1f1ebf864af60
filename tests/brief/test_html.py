"""The page: offline, without scripts, its links lead somewhere, and a screen reader finds its way."""

import re
from functools import cache
from itertools import pairwise

import pytest

from debateprep import resources
from debateprep.brief.compose import compose
from debateprep.brief.html import POLICY, html
from debateprep.storage.project_file import open_project
from tests.brief.small import debate, project
from tests.brief.written import Page, page

MARKED = """sides: [{id: a, name: North}]
claims: [{id: c, code: C1, statement: A, responses: [{id: r, side: a, text: "2. *Two* [way](https://a.example/)"}]}]"""


@cache
def sample() -> Page:
    return page(html(compose(open_project(resources.path("samples/missile-defence.debate.yaml")).loaded.project), {}))


def test_nothing_is_loaded_and_nothing_runs() -> None:
    assert ("meta", {"http-equiv": "Content-Security-Policy", "content": POLICY}) in sample().tags
    assert "default-src 'none'" in POLICY
    assert not [tag for tag, named in sample().tags if tag in ("script", "link", "img", "iframe") or "src" in named]


def test_the_style_loads_nothing_either() -> None:
    style = resources.path("brief/brief.css").read_text("utf-8")
    assert not re.search(r"url\(|@import|@font-face", style)


def test_every_link_in_the_page_leads_somewhere() -> None:
    read = sample()
    assert {link[1:] for link in read.links if link.startswith("#")} <= {*read.ids}
    assert len({*read.ids}) == len(read.ids)


def test_a_claim_leads_to_its_passage_and_the_passage_back() -> None:
    read = sample()
    assert "#passage-5-1" in read.links
    back = next(named for _, named in read.tags if named.get("id") == "passage-5-1")
    assert back["href"] == "#claim-5"


def test_links_to_elsewhere_say_nothing_of_this_page() -> None:
    outside = [named for tag, named in sample().tags if tag == "a" and str(named.get("href")).startswith("http")]
    assert outside
    assert all(named["rel"] == "noopener noreferrer" for named in outside)


def test_the_page_is_built_of_what_a_screen_reader_knows() -> None:
    tags = [tag for tag, _ in sample().tags]
    assert {"main", "nav", "article", "aside", "header", "footer", "section", "table", "h1", "h2", "h3"} <= {*tags}
    assert ("html", {"lang": "en-GB"}) in sample().tags
    assert all(named.get("scope") in ("col", "row") for tag, named in sample().tags if tag == "th")


def test_no_heading_skips_a_level() -> None:
    levels = [int(tag[1]) for tag, _ in sample().tags if re.fullmatch(r"h\d", tag)]
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_each_side_has_its_pattern_and_its_label() -> None:
    sides = [named for _, named in page(html(compose(debate(1, tuple("ABCD"))), {})).tags if "aria-label" in named]
    told = [(named["class"], named["aria-label"]) for named in sides if "side " in str(named.get("class"))]
    assert told == [("side side-1", "A"), ("side side-2", "B"), ("side side-3", "C"), ("side side-4", "D")]


def test_markdown_looks_as_it_was_meant() -> None:
    made = html(compose(project(MARKED)), {}).decode()
    assert '<ol start="2"><li dir="auto"><em>Two</em> ' in made
    assert '<a href="https://a.example/" rel="noopener noreferrer">way</a>' in made


@pytest.mark.parametrize(("paper", "size"), [("a4", "A4"), ("letter", "letter")])
def test_it_prints_on_the_paper_of_the_project(paper: str, size: str) -> None:
    made = html(compose(project(f"settings: {{paper: {paper}}}")), {}).decode()
    assert f"@page {{ size: {size}; margin: 1.0in" in made


def test_a_debate_without_an_article_has_none_beside_it() -> None:
    assert "aside" not in [tag for tag, _ in page(html(compose(debate()), {})).tags]
