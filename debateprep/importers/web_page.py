"""A web page as a browser saves it: the article without the page's furniture, and what the page says of it."""

import re
from dataclasses import replace

from debateprep.core.sentence import say
from debateprep.core.text import clean
from debateprep.importers.charset import decoded_page
from debateprep.importers.found import Found, Wanted
from debateprep.importers.main_text import blocks_of
from debateprep.importers.markup import Node, html_tree
from debateprep.importers.page_blocks import Part, number_elements, parts_of
from debateprep.importers.page_details import details_of, is_cut_short
from debateprep.importers.problems import TooMuchForAnArticle
from debateprep.importers.report import Block

CUT_SHORT = say("The page says that only a part of it is free to read: check that the article is whole.")
_MOST_ELEMENTS = 300_000
_NESTING = re.compile(
    r"</?(?:div|section|article|main|table|tbody|tr|td|ul|ol|li|dl|dd|form|center|blockquote)\b[^<>]*>", re.IGNORECASE
)
_INLINE = re.compile(r"</?(?:span|font|b|i|u|em|strong|small|big|sub|sup|a|ins|del|s|label)\b[^<>]*>", re.IGNORECASE)
_FOLDED = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")


def found_in(data: bytes, name: str, wanted: Wanted) -> Found:
    """The article in a saved page. Raises ImportProblem."""
    return page_found(data, name, wanted)


def page_found(data: bytes, name: str, wanted: Wanted, url: str = "", said: str = "") -> Found:
    """The article in a page that came from `url`, of which an envelope `said` the encoding. Raises ImportProblem."""
    source = decoded_page(data, name, wanted.encoding, said)
    root, parts = _parsed(_FOLDED.sub("", source.text), name)
    details = details_of(root)
    return Found(
        tuple(Block(part.text) for part in parts) if wanted.everything else tuple(blocks_of(root, parts, details)),
        replace(details, url=details.url or url),
        encoding=source.encoding,
        removed_characters=clean(source.text).removed,
        notices=(CUT_SHORT,) if is_cut_short(root) else (),
    )


def _parsed(text: str, name: str) -> tuple[Node, list[Part]]:
    """The tree of the page and its paragraphs; one that is nested too deep to be parsed is read as if flat."""
    root = html_tree(text, name)
    _refuse_too_many(root, name)
    if not (parts := _numbered_parts(root)):
        root = html_tree(_INLINE.sub(" ", _NESTING.sub("<p>", text)), name)
        parts = _numbered_parts(root)
    return root, parts


def _numbered_parts(root: Node) -> list[Part]:
    number_elements(root)
    body = root.find("body")
    return parts_of(root if body is None else body)


def _refuse_too_many(root: Node, name: str) -> None:
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        raise TooMuchForAnArticle(name)
