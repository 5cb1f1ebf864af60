import statistics
import time

import pytest

from debateprep.importers.import_file import Reading
from debateprep.importers.main_text import OUTSIDE
from tests.importers.pages import COMMENTS, COOKIES, FOOT, NAV, PAGES, RELATED, f1, framed, in_order, ps, told
from tests.importers.reading import dropped, kept, read

TEXT = told(5)
ARTICLE = f"<article>{ps(TEXT)}</article>"
LINKED = """{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "The Pilot"}, {"@type":
"OpinionNewsArticle", "headline": "The closed &amp; frozen harbour", "author":
[{"@type": "Person", "name": "Ada Marsh"},
{"name": "Ben Shore"}], "datePublished": "2012-05-23T08:00:00+02:00", "publisher": {"name": "The Pilot"},
"mainEntityOfPage": {"@id": "https://example.org/harbour"}}]}"""
TAGS = """<meta property="og:title" content="The closed harbour"><meta property="og:site_name" content="The Pilot">
<meta name="author" content="Ada Marsh"><meta property="article:published_time" content="2012-05-23">
<meta property="og:url" content="https://example.org/harbour">"""
BYLINE = """<h1>The closed harbour</h1><p class="byline">By Ada Marsh</p><span class="date">May 23rd, 2012</span>"""


@pytest.mark.parametrize("name", PAGES)
def test_the_main_text_of_a_page_is_found_in_its_order(name: str) -> None:
    page = PAGES[name]
    found = read(page.data, page.name)
    assert f1(found.article.text, page.main) >= 0.99
    assert in_order(kept(found), page.main)


def test_on_the_whole_hardly_a_word_is_missed_or_too_many() -> None:
    assert statistics.mean(f1(read(page.data, page.name).article.text, page.main) for page in PAGES.values()) >= 0.995


def test_every_part_of_the_furniture_says_what_it_is() -> None:
    found = read(framed(f"{COOKIES}{NAV}{ARTICLE}{RELATED}{COMMENTS}{FOOT}"), "a.html")
    reasons = {reason for _, reason in dropped(found)}
    assert reasons == {
        "a notice about cookies", "the head of the page", "a menu", "pointers to other articles", "comments of readers",
        "the foot of the page",
    }  # fmt: skip


def test_no_word_of_the_page_goes_unsaid() -> None:
    found = read(framed(f"{NAV}{ARTICLE}<div><div>A stray line.</div></div>{RELATED}{FOOT}"), "a.html")
    told_of = " ".join(block.text for block in found.report.blocks)
    assert all(
        words in told_of for words in ("Opinion", "A stray line.", "with a thermometer", "All rights reserved", *TEXT)
    )
    assert "must never be read" not in told_of
    assert ("A stray line.", OUTSIDE) in dropped(found)


def test_what_is_hidden_is_not_kept() -> None:
    hidden = f'<div style="display: none"><p>{TEXT[0]}</p></div><p hidden>{TEXT[1]}</p>'
    found = read(framed(f"<article>{ps(TEXT[2:])}{hidden}</article>"), "a.html")
    assert kept(found) == list(TEXT[2:])
    assert {reason for _, reason in dropped(found)} == {"hidden on the page"}


def test_a_name_that_holds_the_whole_page_tells_nothing() -> None:
    found = read(framed(f'<div class="has-sidebar with-comments">{NAV}<div>{ps(TEXT)}</div>{FOOT}</div>'), "a.html")
    assert kept(found) == list(TEXT)


def test_a_page_without_any_tag_for_a_paragraph_is_read() -> None:
    assert kept(read(f"<html>{TEXT[0]}".encode(), "a.html")) == [TEXT[0]]


def test_lines_that_are_set_apart_stay_lines() -> None:
    assert kept(read(framed(f"{ARTICLE[:-10]}<pre>one\ntwo</pre>{ps(TEXT[:1])}</article>"), "a.html"))[-3:-1] == [
        "one",
        "two",
    ]


@pytest.mark.parametrize(
    "head",
    [f'<script type="application/ld+json">{LINKED}</script>', TAGS],
    ids=["linked data", "tags"],
)
def test_details_come_from_what_the_page_says_of_itself(head: str) -> None:
    article = read(framed(ARTICLE, "Something else", head), "a.html").article
    assert article.title in ("The closed harbour", "The closed & frozen harbour")
    assert article.author.startswith("Ada Marsh")
    assert (article.publication, article.published, article.url) == (
        "The Pilot",
        "2012-05-23",
        "https://example.org/harbour",
    )


def test_details_come_from_the_byline_where_nothing_else_tells() -> None:
    article = read(framed(f"<article>{BYLINE}{ps(TEXT)}</article>"), "a.html").article
    assert (article.title, article.author, article.published) == ("The closed harbour", "Ada Marsh", "2012-05-23")
    assert article.text.startswith(TEXT[0])


@pytest.mark.parametrize(
    "comment",
    [
        "saved from url=(0026)https://example.org/harbour",
        "\n Page saved with SingleFile \n url: https://example.org/harbour \n saved date: Thu May 24 2012 10:00:00 GMT",
    ],
)
def test_the_address_that_a_browser_noted_is_taken(comment: str) -> None:
    page = framed(ARTICLE).replace(b'<html lang="en">', f"<html lang='en'><!-- {comment} -->".encode())
    article = read(page, "a.html").article
    assert article.url == "https://example.org/harbour"
    assert article.accessed in ("", "2012-05-24")


@pytest.mark.parametrize(
    "broken", ["{", "[1, [2]]", '{"@type": 3}', '{"@type": "Article", "author": [[{}]]}', "null", ""]
)
def test_broken_linked_data_does_no_harm(broken: str) -> None:
    page = framed(ARTICLE, head=f'<script type="application/ld+json">{broken}</script>')
    assert kept(read(page, "a.html")) == list(TEXT)


DEEP = {
    "closed": "<div>" * 20_000 + TEXT[0] + "</div>" * 20_000,
    "open": "<div>" * 20_000 + TEXT[0],
    "inline": "<p>" + "<b>" * 20_000 + TEXT[0],
    "tables": "<table><tr><td>" * 5_000 + TEXT[0],
    "a long word": f"<p>{'a' * 1_000_000}</p><p>{TEXT[0]}</p>",
}


@pytest.mark.parametrize("kind", DEEP)
def test_a_page_made_to_do_harm_is_read_all_the_same(kind: str) -> None:
    assert TEXT[0] in Reading().article_in(DEEP[kind].encode(), "a.html").article.text


def test_a_page_of_many_links_is_read_in_little_time() -> None:
    links = "".join(f'<div><a href="/{n}">A link, number {n}, of very many</a></div>' for n in range(4_000))
    started = time.perf_counter()
    assert kept(read(framed(f"{ARTICLE}<div>{links}</div>"), "a.html")) == list(TEXT)
    assert time.perf_counter() - started < 5


def test_a_page_of_nothing_but_elements_is_refused() -> None:
    with pytest.raises(Exception, match="takes more memory than an article may"):
        Reading().article_in(b"<p>a</p>" + b"<i></i>" * 400_000, "a.html")
