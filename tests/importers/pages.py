# ruff: noqa: E501  # pages stand here as they are saved
"""Web pages of many shapes, in our own words, each with the main text that a reader would want of it."""

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

_SENTENCES = (
    "The harbour was closed for the third winter in a row, and nobody in the council could say when it would open again.",
    "Engineers had warned of the ice for years, but their letters went unanswered, as letters from engineers often do.",
    "What looked like a question of money turned out, on closer reading, to be a question of trust between two towns.",
    "Each side had its own map, its own measurements, and its own version of what had been agreed in that long summer.",
    "A small radar on the northern pier could see farther than the treaty allowed, or so the southern town maintained.",
    "The mayor, who had promised a new breakwater, now spoke of patience, of procedure, and of the limits of the budget.",
    "Fishermen do not read treaties, said one of them, but they notice when a light that was always on is suddenly off.",
    "It would be easy to blame the weather; it would also be wrong, since the weather has been the same for everybody.",
    "In the archives there is a photograph of both delegations, smiling, in front of a ship that was never completed.",
    "Transparency, in this story, came late and in small portions, like coffee in a ministry on a Friday afternoon.",
    "The proposal to share the measurements was made twice, refused twice, and then adopted without being mentioned.",
    "If the pier is repaired before the spring, the ferries may run in June, and the quarrel may well be forgotten.",
    "Nothing in the agreement obliged anybody to answer, and so, for eleven months, nobody did, politely and in writing.",
    "An observer from a third town called the whole affair a lesson in reading one another's intentions from shadows.",
    "The numbers were published at last in an appendix, in a type so small that the printer apologised for the paper.",
    "Perhaps the most honest sentence of the whole debate was spoken by a child, who asked what the harbour was for.",
    "There is no shield against a misunderstanding, wrote the old pilot, except the dull habit of asking once more.",
    "Both councils have since agreed to meet each month, alternately here and there, whether or not there is news.",
)
_RUSSIAN = (
    "Гавань была закрыта третью зиму подряд, и никто в совете не мог сказать, когда её наконец откроют снова.",
    "Инженеры годами предупреждали о льде, но письма их оставались без ответа, как это часто бывает с письмами.",
    "То, что казалось вопросом денег, при внимательном чтении оказалось вопросом доверия между двумя городами.",
    "У каждой стороны была своя карта, свои измерения и своё представление о том, о чём договорились летом.",
    "Рыбаки не читают договоров, сказал один из них, но замечают, когда гаснет огонь, который горел всегда.",
    "Если пирс починят до весны, паромы пойдут в июне, и ссора, пожалуй, забудется сама собой, как забывались другие.",
)
NAV = (
    '<header class="site-header"><a href="/">The Pilot</a><nav class="main-nav"><ul><li><a href="/news">News</a></li>'
    '<li><a href="/opinion">Opinion</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li>'
    "</ul></nav></header>"
)
FOOT = (
    '<footer class="site-footer"><p>© 2014 The Pilot Company. All rights reserved. Reproduction in whole or in part '
    'without permission is prohibited.</p><ul><li><a href="/about">About us</a></li><li><a href="/jobs">Jobs</a></li></ul></footer>'
)
COOKIES = (
    '<div id="cookie-consent" class="cookie-banner" role="dialog"><p>We use cookies and similar techniques, and so do our '
    "812 partners, to measure how you use this site, to show you offers, and to remember what you chose. You may accept, "
    'or read our policy first, which is long.</p><button>Accept all</button><a href="/cookies">Settings</a></div>'
)
RELATED = (
    '<aside class="related-articles"><h3>Read more</h3><ul><li><a href="/a">The ferry that never came: a history of waiting '
    'for boats in the north</a></li><li><a href="/b">Ice, and who should pay for it: five questions answered</a></li>'
    '<li><a href="/c">Our correspondent on the pier, at night, with a thermometer</a></li></ul></aside>'
)
COMMENTS = (
    '<section id="comments" class="comments"><h3>3 comments</h3><div class="comment"><p>I have lived here for forty years '
    "and have never seen the council agree on anything, so thank you for explaining this at last.</p></div>"
    '<div class="comment"><p>The author forgets the second pier, which was built later and is much better, as anybody who '
    'has sailed there knows.</p></div><div class="comment"><p>Nice text!</p></div></section>'
)
SHARE = '<div class="social-share"><a href="#">Share</a> <a href="#">Tweet</a> <a href="#">E-mail</a></div>'
NEWSLETTER = (
    '<div class="newsletter-signup"><h4>Stay informed</h4><p>Sign up for our letter, which comes each Friday and tells you '
    'what happened.</p><form><input type="email"><button>Sign up</button></form></div>'
)
SCRIPT = "<script>var words = 'this is not text, it is a program, and must never be read as text';</script><style>p{color:red}</style>"


@dataclass(frozen=True)
class Page:
    """A page as bytes, and its main text."""

    data: bytes
    main: tuple[str, ...]
    name: str = "page.html"


def told(count: int, start: int = 0, sentences: tuple[str, ...] = _SENTENCES) -> tuple[str, ...]:
    """`count` paragraphs of three sentences each, no two alike."""
    at = [(start + number * 3) % len(sentences) for number in range(count)]
    return tuple(
        f"{sentences[one]} {sentences[(one + 1) % len(sentences)]} {sentences[(one + 2 + number // 5) % len(sentences)]}"
        for number, one in enumerate(at)
    )


def ps(paragraphs: tuple[str, ...]) -> str:
    return "".join(f"<p>{one}</p>\n" for one in paragraphs)


def framed(body: str, title: str = "The closed harbour - The Pilot", head: str = "") -> bytes:
    return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}{SCRIPT}</head><body>{body}</body></html>'.encode()


def op_ed() -> Page:
    text = told(9)
    body = (
        f'{COOKIES}{NAV}<main><article class="article"><h1>The closed harbour</h1><div class="byline">By '
        f'<a rel="author" href="/ada">Ada Marsh</a></div>{SHARE}<div class="article-body">{ps(text[:4])}'
        f'<div class="ad-slot">Advertisement</div>{ps(text[4:6])}{NEWSLETTER}<h2>What comes next</h2>{ps(text[6:])}</div>'
        f"{SHARE}</article></main>{RELATED}{COMMENTS}{FOOT}"
    )
    return Page(framed(body), (*text[:6], "What comes next", *text[6:]))


def blog() -> Page:
    text = told(6, 3)
    items = (
        "ask once more, and write the answer down",
        "never trust a map that has no date on it",
        "bring a thermometer",
    )
    quote = (
        "We shall look, said the pilot, and we shall count what we see, however long it takes us to agree on the count."
    )
    body = (
        f'<div id="page" class="hfeed">{NAV}<div id="content"><div class="post hentry"><h2 class="entry-title">Ice and trust</h2>'
        f'<p class="post-meta">Posted on May 23, 2012 by pilot</p><div class="entry-content">{ps(text[:3])}'
        f"<blockquote><p>{quote}</p></blockquote>{ps(text[3:5])}<ul>{''.join(f'<li>{one}</li>' for one in items)}</ul>"
        f'{ps(text[5:])}</div><div class="tags">Tagged <a href="/t">ice</a>, <a href="/u">trust</a></div></div>{COMMENTS}</div>'
        f'<div id="sidebar" class="widget-area"><div class="widget"><h3>Archives</h3><ul><li><a href="/m">May 2012</a></li></ul>'
        f'</div><div class="widget"><h3>About</h3><p>I am a pilot, retired, and I write about ice, harbours, trust, and maps, '
        f"whenever my knees allow it.</p></div></div>{FOOT}</div>"
    )
    return Page(framed(body, "Ice and trust « The old pilot"), (*text[:3], quote, *text[3:5], *items, text[5]))


def wiki() -> Page:
    text = told(10, 5)
    toc = '<div id="toc" class="toc"><h2>Contents</h2><ul><li><a href="#h">1 History</a></li><li><a href="#d">2 Dispute</a></li></ul></div>'
    linked = tuple(one.replace("harbour", '<a href="/wiki/Harbour" title="Harbour">harbour</a>', 1) for one in text)
    table = (
        '<table class="wikitable"><tr><th>Year</th><th>Days of ice</th></tr><tr><td>2011</td><td>112</td></tr>'
        "<tr><td>2012</td><td>131</td></tr></table>"
    )
    body = (
        f'<div id="mw-navigation"><div id="p-search"><form><input></form></div><ul><li><a href="/">Main page</a></li></ul></div>'
        f'<div id="content" class="mw-body"><h1 id="firstHeading">Harbour dispute</h1><div id="bodyContent">'
        f'<div id="mw-content-text"><div class="mw-parser-output">{ps(linked[:3])}{toc}<h2>History</h2>{ps(linked[3:6])}'
        f"{table}<h2>Dispute</h2>{ps(linked[6:])}</div></div>"
        f'<div id="catlinks" class="catlinks"><ul><li><a href="/c">Category: Harbours</a></li></ul></div></div></div>'
        f'<div id="footer"><ul><li>This page was last edited on 23 May 2012.</li></ul></div>'
    )
    rows = ("Year", "Days of ice", "2011", "112", "2012", "131")
    main = (*text[:3], "History", *text[3:6], *rows, "Dispute", *text[6:])
    return Page(framed(body, "Harbour dispute - Freepedia"), main)


def think_tank() -> Page:
    text = told(12, 7)
    marked = tuple(f'{one}<sup><a href="#fn{n}">[{n}]</a></sup>' for n, one in enumerate(text, 1))
    notes = tuple(f"See the report of the commission on harbours, volume {n}, page {n + 30}." for n in range(1, 13))
    listed = "".join(f'<li id="fn{n}">{one}</li>' for n, one in enumerate(notes, 1))
    body = (
        f'{NAV}<div class="layout"><div class="column-main"><article><header><h1>Ice, maps and trust</h1></header>'
        f'<section class="body-text">{ps(marked[:4])}<h3>Measurements</h3>{ps(marked[4:8])}<h3>Remedies</h3>{ps(marked[8:])}</section>'
        f'<section class="footnotes"><h3>Notes</h3><ol>{listed}</ol></section></article></div>'
        f'<div class="column-side"><div class="promo"><h4>Events</h4><p>A breakfast on harbours, with the commissioner.</p></div>'
        f"{RELATED}</div></div>{FOOT}"
    )
    with_marks = tuple(f"{one}[{n}]" for n, one in enumerate(text, 1))
    main = (*with_marks[:4], "Measurements", *with_marks[4:8], "Remedies", *with_marks[8:], "Notes",
            *(f"{n}. {one}" for n, one in enumerate(notes, 1)))  # fmt: skip
    return Page(framed(body, "Ice, maps and trust | Institute of Harbours"), main)


def old_tables() -> Page:
    text = told(7, 2)
    menu = "<br>".join(f'<a href="/{n}">Section {n} of the paper</a>' for n in range(12))
    body = (
        f'<table width="100%"><tr><td colspan="3"><font size="5">THE PILOT</font></td></tr><tr><td width="150" valign="top">'
        f'{menu}</td><td valign="top"><font face="Times"><b>The closed harbour</b><p>{"<p>".join(text)}</font></td>'
        f'<td width="150"><a href="/x">Subscribe to the paper</a><br><a href="/y">Letters</a></td></tr>'
        f'<tr><td colspan="3"><font size="1">Copyright 1999 The Pilot</font></td></tr></table>'
    )
    return Page(framed(body), ("The closed harbour", *text))


def breaks() -> Page:
    text = told(8, 4)
    body = f'{NAV}<div id="story">{"<br><br>".join(text)}</div><div id="links"><a href="/a">Back</a> <a href="/b">Top</a></div>{FOOT}'
    return Page(framed(body), text)


def bare_divs() -> Page:
    text = told(8, 6)
    body = f'<div class="css-1x"><div class="css-2y">{"".join(f"<div class=css-3z><span>{one}</span></div>" for one in text)}</div></div>'
    return Page(framed(f"{NAV}<main>{body}</main>{RELATED}{FOOT}"), text)


def paywall() -> Page:
    text = told(2, 1)
    wall = (
        '<div class="paywall"><h3>Continue reading</h3><p>Subscribe now for one coin a week and read everything that we have '
        "ever written, on every device.</p><button>Subscribe</button></div>"
    )
    data = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The closed harbour","isAccessibleForFree":false}</script>'
    body = (
        f'{NAV}<article><h1>The closed harbour</h1><div class="teaser">{ps(text)}</div>{wall}</article>{RELATED}{FOOT}'
    )
    return Page(framed(body, head=data), text)


def amp() -> Page:
    text = told(7, 8)
    body = (
        f'<amp-sidebar id="menu"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><amp-consent id="c"><div><p>We use cookies, '
        f"as everybody does, and ask you to agree to it before you go on reading this page.</p></div></amp-consent>"
        f'<article class="amp-wp-article"><header><h1>The closed harbour</h1><div class="amp-wp-meta">Ada Marsh</div></header>'
        f'<div class="amp-wp-article-content">{ps(text[:3])}<amp-img src="a.jpg"></amp-img><amp-ad></amp-ad>{ps(text[3:])}</div></article>'
    )
    return Page(framed(body), text)


def russian() -> Page:
    text = told(2, 0, _RUSSIAN)
    body = (
        f'<div class="menu"><a href="/">Главная</a> <a href="/n">Новости</a></div><div class="article"><h1>Закрытая гавань</h1>'
        f'<div class="article__text">{ps(text)}</div></div><div class="footer">© 2014 «Лоцман». Все права защищены.</div>'
    )
    page = (
        framed(body, "Закрытая гавань — Лоцман")
        .decode()
        .replace("utf-8", "windows-1251")
        .replace('lang="en"', 'lang="ru"')
    )
    return Page(page.encode("cp1251"), text)


def western() -> Page:
    text = tuple(one.replace("A small", "Un café, déjà fermé; a small") for one in told(6, 4))
    page = framed(f"{NAV}<div class=main>{ps(text)}</div>{FOOT}").decode().replace("utf-8", "iso-8859-1")
    return Page(page.encode("cp1252"), text)


def question_and_answer() -> Page:
    text = told(10, 9)
    body = "".join(f"<p><strong>{one}</strong></p>" if n % 2 == 0 else f"<p>{one}</p>" for n, one in enumerate(text))
    page = f'{COOKIES}{NAV}<div role="main"><h1>An interview</h1><div class="interview-content">{body}</div></div>{COMMENTS}{FOOT}'
    return Page(framed(page, "An interview | The Pilot"), text)


def long_list() -> Page:
    lead, items = told(2, 11), told(9, 12)
    listed = "".join(f"<li><p>{one}</p></li>" for one in items)
    body = f"{NAV}<article><h1>Nine lessons</h1>{ps(lead)}<ol>{listed}</ol></article>{FOOT}"
    return Page(framed(body, "Nine lessons - The Pilot"), (*lead, *(f"{n}. {one}" for n, one in enumerate(items, 1))))


def more_comments_than_text() -> Page:
    text = told(3, 13)
    said = "".join(f'<div class="comment-body"><p>{one}</p></div>' for one in told(9, 2))
    body = f'{NAV}<article><h1>Short</h1><div class="story-body">{ps(text)}</div></article><div id="disqus_thread" class="comments">{said}</div>'
    return Page(framed(body), text)


def article_in_a_form() -> Page:
    text = told(8, 10)
    body = f'<form id="aspnetForm" method="post"><input type="hidden">{NAV}<div id="ctl00_Body"><h1>The closed harbour</h1>{ps(text)}</div>{FOOT}</form>'
    return Page(framed(body), text)


def speech() -> Page:
    text = told(14, 15)
    body = f'<div class="press-release"><h1>Remarks on the harbour</h1><div class="date">23 May 2012</div><div class="field-item even">{ps(text)}</div></div>'
    return Page(framed(f"{NAV}{body}{SHARE}{FOOT}", "Remarks on the harbour | The Council"), text)


PAGES = {
    made.__name__: made()
    for made in (
        op_ed, blog, wiki, think_tank, old_tables, breaks, bare_divs, paywall, amp, russian, western, question_and_answer,
        long_list, more_comments_than_text, article_in_a_form, speech,
    )
}  # fmt: skip


def f1(text: str, main: tuple[str, ...]) -> float:
    """How alike the words of two texts are: the harmonic mean of precision and recall, counted with repetition."""
    found, wanted = Counter(text.split()), Counter(" ".join(main).split())
    same = sum((found & wanted).values())
    return 2 * same / max(sum(found.values()) + sum(wanted.values()), 1)


def in_order(paragraphs: list[str], main: tuple[str, ...]) -> bool:
    """Whether the paragraphs that both have stand in one order."""
    places = [main.index(one) for one in paragraphs if one in main]
    return all(one <= other for one, other in pairwise(places))
