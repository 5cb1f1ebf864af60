"""What a page says of its article: JSON-LD first, then the tags for networks, then plain tags, then the byline."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from debateprep.core.text import one_line
from debateprep.importers.found import Details
from debateprep.importers.found_sources import a_date
from debateprep.importers.markup import Node

_TITLES = (
    "og:title",
    "twitter:title",
    "citation_title",
    "dc.title",
    "dcterms.title",
    "parsely-title",
    "sailthru.title",
)
_AUTHORS = (
    "author", "citation_author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl",
    "article:author", "twitter:creator_name",
)  # fmt: skip
_PUBLICATIONS = ("og:site_name", "citation_journal_title", "dc.publisher", "dcterms.publisher", "application-name")
_DATES = (
    "article:published_time", "citation_publication_date", "citation_date", "dc.date", "dcterms.date", "dc.date.issued",
    "dcterms.created", "datepublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate",
    "publish-date", "date",
)  # fmt: skip
_KINDS = re.compile(r"(Article|BlogPosting|Report|Review|Posting|WebPage|Chapter|Book)$")
_BY = re.compile(r"^\s*(?:by|von|par|por|da|автор:?|written by|text:?)\s+", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s+[|–—\-·•«»:]\s+")
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)\s*(\S+)")
_SINGLE_FILE = re.compile(r"url:\s*(\S+)(?:.*?saved date:\s*\w+ (\w+ \d+ \d{4}))?", re.DOTALL)
_DAY = re.compile(
    r"(?P<day>\d{1,2})\.?(?:st|nd|rd|th)?\s+(?P<month>[A-Z][a-z]{2,8})\.?,?\s+(?P<year>\d{4})"
    r"|(?P<month2>[A-Z][a-z]{2,8})\.?\s+(?P<day2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year2>\d{4})"
)
_LONGEST_NAME = 120  # characters
_BYLINES = (
    "//*[@itemprop='author']//*[@itemprop='name']", "//*[@itemprop='author']", "//a[@rel='author']",
    "//*[contains(concat(' ', normalize-space(@class), ' '), ' byline ')]",
    "//*[contains(@class, 'byline') or contains(@class, 'author-name') or contains(@class, 'article-author')]",
)  # fmt: skip
_DAYS = (
    "//*[@itemprop='datePublished']/@datetime", "//*[@itemprop='datePublished']/@content", "//time[@pubdate]/@datetime",
    "//article//time/@datetime", "//main//time/@datetime", "//time/@datetime",
)  # fmt: skip
_PLACES = ("//*[contains(@class, 'byline')]", "//*[contains(@class, 'date') or contains(@id, 'date')]", "//time")


def details_of(root: Node) -> Details:
    """What the page says; empty where it says nothing."""
    linked, tags = _linked_data(root), _tags(root)
    address, saved = _saved_from(root)
    publication = _name(linked.get("publisher")) or _first(tags, _PUBLICATIONS)
    return Details(
        title=_text(linked.get("headline")) or _first(tags, _TITLES) or _title(root, publication),
        author=_name(linked.get("author")) or _author(tags) or _byline(root),
        publication=publication,
        published=day_in(_text(linked.get("datePublished"))) or day_in(_first(tags, _DATES)) or _day(root),
        url=_address(root, tags, linked) or address,
        accessed=day_in(saved),
        language=(root.get("lang") or _text(linked.get("inLanguage")) or tags.get("og:locale", "")).replace("_", "-"),
    )


def is_cut_short(root: Node) -> bool:
    """Whether the page says that it is free to read only in part."""
    return str(_linked_data(root).get("isAccessibleForFree", "")).casefold() == "false"


def _linked_data(root: Node) -> Mapping[str, Any]:
    """The JSON-LD object that describes the article, or nothing."""
    found = [
        item
        for script in root.iterfind(".//script[@type='application/ld+json']")
        for item in _objects(_json(script.text or ""))
        if any(_KINDS.search(str(kind)) for kind in _listed(item.get("@type")))
    ]
    return max(
        found, key=lambda item: ("headline" in item) + ("author" in item) + ("datePublished" in item), default={}
    )


def _json(text: str) -> object:
    try:
        return json.loads(text.strip().removeprefix("<!--").removesuffix("-->"), strict=False)
    except (ValueError, RecursionError):
        return None


def _objects(value: object) -> Iterator[dict[str, Any]]:
    for one in _listed(value):
        if isinstance(one, dict):
            yield one
            yield from (inner for inner in _listed(one.get("@graph")) if isinstance(inner, dict))
            if isinstance(entity := one.get("mainEntity"), dict):
                yield entity


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: object) -> str:
    first = next(iter(_listed(value)), "")
    return one_line(_unescaped(first)) if isinstance(first, str) else ""


def _unescaped(text: str) -> str:
    import html  # noqa: PLC0415

    return html.unescape(text)


def _name(value: object) -> str:
    """The names of people or bodies, in JSON-LD's forms."""
    names = (one.get("name") if isinstance(one, dict) else one for one in _listed(value))
    return _joined(_text(name) for name in names)


def _joined(names: Iterable[str]) -> str:
    known = dict.fromkeys(_BY.sub("", name) for name in names if name and not _is_address(name))
    return ", ".join(known) if sum(map(len, known)) <= 3 * _LONGEST_NAME else ""


def _tags(root: Node) -> dict[str, str]:
    """The page's own tags: the first of each name; several authors in one."""
    tags: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().casefold()
        value = one_line(meta.get("content") or "")
        if name and value and name == "citation_author" and name in tags:
            tags[name] += f", {value}"
        elif name and value:
            tags.setdefault(name, value)
    return tags


def _first(tags: Mapping[str, str], names: Iterable[str]) -> str:
    return next((tags[name] for name in names if name in tags), "")


def _author(tags: Mapping[str, str]) -> str:
    fit = (tags[name] for name in _AUTHORS if name in tags)
    return next((found for name in fit if (found := _joined([name]))), "")


def _is_address(text: str) -> bool:
    return "://" in text or text.startswith(("@", "www."))


def _byline(root: Node) -> str:
    for path in _BYLINES:
        names = dict.fromkeys(one_line(node.text_content()) for node in root.xpath(path)[:4])
        fit = [name for name in names if 3 < len(name) <= _LONGEST_NAME and any(map(str.isalpha, name))]
        if fit:
            return _joined(_without_day(name) for name in fit[:3])
    return ""


def _without_day(name: str) -> str:
    """A byline often holds the date too."""
    found = _DAY.search(name)
    return (name[: found.start()] if found else name).strip(" |·•,–—-/")


def _title(root: Node, publication: str) -> str:
    """The heading that the window's title names, else that title without the name of the site."""
    node = root.find(".//title")
    whole = one_line(node.text_content()) if node is not None else ""
    headings = [one_line(heading.text_content()) for heading in root.iter("h1")]
    named = [heading for heading in headings if heading and heading in whole]
    if named:
        return max(named, key=len)
    if len(headings) == 1 and headings[0] and not whole:
        return headings[0]
    pieces = _SEPARATOR.split(whole)
    if publication and len(pieces) > 1:
        pieces = [piece for piece in pieces if piece.casefold() != publication.casefold()]
    return max(pieces, key=len) if len(pieces) > 1 else "".join(pieces)


def _address(root: Node, tags: Mapping[str, str], linked: Mapping[str, Any]) -> str:
    links = (link.get("href") or "" for link in root.iter("link") if "canonical" in (link.get("rel") or "").split())
    entity = linked.get("mainEntityOfPage")
    known = (*links, tags.get("og:url", ""), _text(linked.get("url")),
             _text(entity.get("@id") if isinstance(entity, dict) else entity))  # fmt: skip
    return next((url for url in known if url.startswith(("https://", "http://"))), "")


def _saved_from(root: Node) -> tuple[str, str]:
    """The address that a browser noted when it saved the page, and the day, if it noted that."""
    from_top = root.getroottree().getroot().itersiblings(preceding=True)
    for comment in (*from_top, *root[:1], *(child for child in root if not isinstance(child.tag, str))):
        words = comment.text or "" if not isinstance(comment.tag, str) else ""
        found = _SAVED_FROM.search(words) or (_SINGLE_FILE.search(words) if "SingleFile" in words else None)
        if found:
            return found[1], found[2] or "" if found.re is _SINGLE_FILE else ""
    return "", ""


def _day(root: Node) -> str:
    for path in _DAYS:
        for value in root.xpath(path)[:3]:
            if day := day_in(str(value)):
                return day
    for path in _PLACES:
        for node in root.xpath(path)[:6]:
            if (words := one_line(node.text_content())) and len(words) < 2 * _LONGEST_NAME and (day := day_in(words)):
                return day
    return ""


def day_in(text: str) -> str:
    """The day that `text` begins with or names, in the forms that pages have it in; empty where there is none."""
    if re.match(r"\d{8}(?!\d)", text.strip()):
        text = f"{text.strip()[:4]}-{text.strip()[4:6]}-{text.strip()[6:8]}"
    if whole := a_date(text):
        return whole
    if found := _DAY.search(text):
        return a_date(found["year"] or found["year2"], found["month"] or found["month2"], found["day"] or found["day2"])
    if swapped := re.search(r"\b(?:[A-Z][a-z]{2} )?([A-Z][a-z]{2}) (\d{1,2}) (\d{4})\b", text):
        return a_date(swapped[3], swapped[1], swapped[2])
    return ""
