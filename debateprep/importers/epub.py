"""Books: a chapter, or the whole where that is no longer than an article may well be."""

import posixpath
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import unquote

from debateprep.core.sentence import say
from debateprep.core.text import one_line, word_count
from debateprep.importers.charset import decoded_page
from debateprep.importers.found import Details, Found, Wanted
from debateprep.importers.found_sources import a_date
from debateprep.importers.markup import Node, attribute, html_tree, local_name, xml_tree
from debateprep.importers.packed import Package
from debateprep.importers.page_blocks import Part, parts_of
from debateprep.importers.problems import ArticleDamaged, ArticleLocked, EmptyArticle
from debateprep.importers.report import Block

_MOST_WORDS = 20_000  # of a whole that is taken unasked
_MOST_CHAPTERS = 1_000
_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")
_CONTENTS = say("the table of contents")


@dataclass(frozen=True, slots=True)
class _Chapter:
    title: str
    parts: tuple[Part, ...]
    reason: str  # why it is no part of the article

    @property
    def blocks(self) -> tuple[Block, ...]:
        return tuple(Block(part.text, self.reason) for part in self.parts)

    @property
    def words(self) -> int:
        return sum(word_count(part.text) for part in self.parts)


def found_in(data: bytes, name: str, wanted: Wanted) -> Found:
    """The text of a book: the chapter that is `wanted`, else all, or the longest where that is too much.

    Raises ImportProblem.
    """
    book = _Book(Package(data, name), name)
    chapters = book.chapters()
    readable = [chapter for chapter in chapters if not chapter.reason]
    if not readable:
        raise EmptyArticle(name)
    titles = tuple(chapter.title for chapter in readable)
    at = wanted.chapter
    notices: tuple[str, ...] = ()
    words = sum(chapter.words for chapter in readable)
    if at is None and not wanted.everything and words > _MOST_WORDS and len(readable) > 1:
        at = max(range(len(readable)), key=lambda one: readable[one].words)
        notices = (say("The book has {} chapters; the longest was taken: {}.", len(readable), titles[at]),)
    if at is not None and not 0 <= at < len(readable):
        raise ArticleDamaged(name)
    taken: Sequence[_Chapter] = chapters if at is None else [readable[at]]
    blocks = tuple(block for chapter in taken for block in chapter.blocks)
    return Found(blocks, book.details(at, titles), notices=notices, chapters=titles, chapter=at)


class _Book:
    """The parts of one book, found by its table of parts."""

    def __init__(self, package: Package, name: str) -> None:
        self._package = package
        self._name = name
        root = xml_tree(package.read("META-INF/container.xml"), name)
        files = [attribute(node, "full-path") for node in root.iter() if local_name(node) == "rootfile"]
        self._path = next(filter(None, files), "")
        if self._path not in package.names:
            raise ArticleDamaged(name)
        self._root = html_tree(self._text(self._path), name)
        self._items = {node.get("id", ""): node for node in _named(self._root, "item")}
        self._folder = posixpath.dirname(self._path)

    def chapters(self) -> list[_Chapter]:
        """The pages of the book in their order, with what they are called."""
        paths = [
            (node, self._inside(self._items[one].get("href", "")))
            for one in (node.get("idref", "") for node in _named(self._root, "itemref"))
            if (node := self._items.get(one)) is not None and node.get("media-type") in _PAGES
        ]
        self._refuse_locked({path for _, path in paths})
        titles = self._titles()
        found = [self._chapter(node, path, titles) for node, path in paths[:_MOST_CHAPTERS]]
        return [
            replace(chapter, title=chapter.title or f"Chapter {at}")
            for at, chapter in enumerate((one for one in found if one.parts), 1)
        ]

    def details(self, at: int | None, titles: Sequence[str]) -> Details:
        """What the book says of itself; the title of the chapter, if one was taken."""
        said: dict[str, list[str]] = {}
        for node in self._root.iter():
            if isinstance(node.tag, str) and node.tag.startswith("dc:") and (words := one_line(node.text_content())):
                said.setdefault(node.tag.removeprefix("dc:"), []).append(words)
        first = {name: values[0] for name, values in said.items()}
        book = first.get("title", "")
        places = [*said.get("source", ()), *said.get("identifier", ())]
        return Details(
            title=book if at is None else titles[at],
            author=", ".join(said.get("creator", ())[:4]),
            publication=first.get("publisher", "") if at is None else book,
            published=a_date(first.get("date", "")),
            url=next((place for place in places if place.startswith(("http://", "https://"))), ""),
            language=first.get("language", ""),
        )

    def _chapter(self, item: Node, path: str, titles: dict[str, str]) -> _Chapter:
        data = self._package.read(path)
        if not data.strip():
            return _Chapter("", (), "")
        root = html_tree(decoded_page(data, self._name).text, self._name)
        parts = tuple(parts_of(root))
        heading = next((part.text for part in parts if part.is_heading), "")
        is_contents = "nav" in (item.get("properties") or "").split()
        linked = sum(part.linked for part in parts) > 0.6 * sum(len(part.text) for part in parts)
        return _Chapter(
            titles.get(path) or heading, parts, _CONTENTS if is_contents or (linked and len(parts) > 3) else ""
        )

    def _titles(self) -> dict[str, str]:
        """What the table of contents calls each page; the first entry for it counts."""
        titles: dict[str, str] = {}
        for item in self._items.values():
            if "nav" in (item.get("properties") or "").split() or "dtbncx" in (item.get("media-type") or ""):
                path = self._inside(item.get("href", ""))
                if path in self._package.names:
                    root = html_tree(self._text(path), self._name)
                    for words, href in (*_nav_entries(root), *_ncx_entries(root)):
                        titles.setdefault(self._inside(href, posixpath.dirname(path)), words)
        return titles

    def _refuse_locked(self, pages: set[str]) -> None:
        """Fonts may be scrambled; pages may not."""
        locked = self._package.read("META-INF/encryption.xml")
        if not locked:
            return
        places = {attribute(node, "URI") for node in xml_tree(locked, self._name).iter()}
        if pages & {unquote(place) for place in places}:
            raise ArticleLocked(self._name)

    def _inside(self, href: str, folder: str | None = None) -> str:
        """The path of a part in the package that `href` means, seen from a folder in it."""
        path = unquote(re.sub(r"[#?].*", "", href))
        return posixpath.normpath(posixpath.join(self._folder if folder is None else folder, path)).lstrip("/")

    def _text(self, path: str) -> str:
        return decoded_page(self._package.read(path), self._name).text


def _named(root: Node, name: str) -> list[Node]:
    """The elements of that name, with or without a prefix."""
    return [node for node in root.iter() if isinstance(node.tag, str) and node.tag.rpartition(":")[2] == name]


def _nav_entries(root: Node) -> list[tuple[str, str]]:
    links = root.xpath("//nav[contains(concat(' ', @*[name()='epub:type'], ' '), ' toc ')]//a[@href]")
    return [(one_line(link.text_content()), link.get("href")) for link in links or root.xpath("//nav//a[@href]")]


def _ncx_entries(root: Node) -> list[tuple[str, str]]:
    points = []
    for point in root.iter("navpoint"):
        label, content = point.find("navlabel"), next(point.iter("content"), None)
        if label is not None and content is not None:
            points.append((one_line(label.text_content()), content.get("src", "")))
    return points
