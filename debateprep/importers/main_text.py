"""Which paragraphs of a page are its article, and why each of the others is not.

Readability chooses first. Where it keeps too little of what reads like paragraphs, a second look takes these, between
the first and the last, that stand in no menu, foot or comment. This is the only module that names readability.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from copy import deepcopy
from itertools import pairwise
from typing import Any, TypeAlias

from debateprep.core.sentence import say
from debateprep.importers.found import Details
from debateprep.importers.markup import Node
from debateprep.importers.page_blocks import PLACE, Part
from debateprep.importers.page_details import day_in
from debateprep.importers.page_furniture import Furniture, is_notes
from debateprep.importers.report import Block

OUTSIDE = say("outside the main text")
_LINKS = say("links")
_TITLE = say("the article’s title")
_AUTHOR = say("the author’s name")
_DATE = "the date"
_DATE_LENGTH = 40  # characters
_OPENING = 5  # paragraphs
_GOOD = 80  # characters: shorter paragraphs may be anything
_TOO_LITTLE = 0.5  # of what reads like paragraphs
_FEW_LINKS = 0.3  # of a list or a table in an article
_MOST_CLEARED = 0.2  # of what was taken for the article
_WITHIN = frozenset("ul ol li dl dd dt table thead tbody tfoot tr td th blockquote figure pre".split())
_FEW = 250  # characters; less is hardly an article

_Scored: TypeAlias = dict[Node, dict[str, Any]]


def blocks_of(root: Node, parts: Sequence[Part], details: Details) -> list[Block]:
    """The paragraphs of the page, those outside its article with the reason."""
    furniture = Furniture(parts)
    reasons = [furniture.reason(part) for part in parts]
    good = [_is_good(part, reason) for part, reason in zip(parts, reasons, strict=True)]
    kept = _chosen(root, parts)
    _repair(parts, reasons, kept)
    _keep_notes(parts, kept)
    _clear(parts, reasons, kept)
    mass, taken = _mass(parts, good), _mass(parts, kept)
    if taken < _TOO_LITTLE * mass or (taken < _FEW and mass > taken):
        kept = _second_look(parts, good, reasons)
    if not any(kept):
        kept = [not reason for reason in reasons]
    blocks = [
        Block(part.text, "" if keep else reason or (_LINKS if part.link_share > 0.5 else OUTSIDE))
        for part, keep, reason in zip(parts, kept, reasons, strict=True)
    ]
    return list(_gathered(_without_details(blocks, parts, details)))


def _chosen(root: Node, parts: Sequence[Part]) -> list[bool]:
    """What readability takes for the article."""
    import logging  # noqa: PLC0415

    from readability import Document  # noqa: PLC0415  # 50 ms
    from readability.readability import Unparseable, text_length  # noqa: PLC0415

    logging.getLogger("readability").setLevel(logging.CRITICAL)  # what is wrong is seen by what it leaves

    class Marked(Document):  # type: ignore[misc]  # the library ships no types
        """Works on a copy of the tree each time that it tries, and keeps what is left of it."""

        def _html(self, force: bool = False) -> Node:
            if force or self.html is None:
                self.html: Node = self._parse(deepcopy(root))
                self._lengths: dict[Node, int] | None = None  # of what was measured while nothing is changed
            return self.html

        def get_link_density(self, elem: Node) -> float:
            """As the library measures it, each element once: it asks for the same ones thousands of times."""
            known = self._lengths if self._lengths is not None else {}
            links = elem.findall(".//a")
            for node in (elem, *links):
                if node not in known:
                    known[node] = text_length(node)
            return sum(known[link] for link in links) / max(known[elem], 1)

        def score_paragraphs(self) -> _Scored:
            """As the library does it."""
            self._lengths = {}
            scored: _Scored = super().score_paragraphs()
            self._lengths = None
            return scored

        def merge_article_segments(self, candidates: _Scored, best_candidate: dict[str, Any], score: float) -> None:
            """As the library does it."""
            self._lengths = {}
            super().merge_article_segments(candidates, best_candidate, score)
            self._lengths = None

    document = Marked("", xpath=True)  # `xpath`: do not count our numbers as letters of the article
    try:
        document.summary()
    except Unparseable:
        return [False] * len(parts)
    left = {node.get(PLACE) for node in document.html.iter() if isinstance(node.tag, str)}
    body = root.find("body")
    if body is not None:
        left.discard(body.get(PLACE))
    return [part.place in left for part in parts]


def _is_good(part: Part, reason: str) -> bool:
    return not reason and len(part.text) >= _GOOD and part.link_share < 0.4


def _mass(parts: Sequence[Part], good: Sequence[bool]) -> int:
    return sum(len(part.text) for part, is_good in zip(parts, good, strict=True) if is_good)


def _repair(parts: Sequence[Part], reasons: Sequence[str], kept: list[bool]) -> None:
    """Give back what lies between two paragraphs of the article, beside them, and is no furniture."""
    places = [at for at, keep in enumerate(kept) if keep]
    homes = {_surrounding(part) for part, keep in zip(parts, kept, strict=True) if keep}
    for before, after in pairwise(places):
        left_out = range(before + 1, after)
        links = sum(parts[at].linked for at in left_out)
        few_links = links < _FEW_LINKS * sum(len(parts[at].text) for at in left_out)
        for at in left_out:
            part = parts[at]
            fits = _is_good(part, reasons[at]) or part.is_heading or (few_links and part.is_listed)
            kept[at] = fits and not reasons[at] and part.link_share < 0.5 and _surrounding(part) in homes


def _keep_notes(parts: Sequence[Part], kept: list[bool]) -> None:
    """Keep the notes that stand in the element that is marked as the article and holds what was taken."""
    held = Counter(node for part, keep in zip(parts, kept, strict=True) if keep for node in _articles(part))
    articles = {node for node, count in held.items() if 2 * count > sum(kept)}
    for at, part in enumerate(parts):
        if not kept[at] and any(map(is_notes, (part.node, *part.node.iterancestors()))) and part.link_share < 0.5:
            kept[at] = not articles.isdisjoint(_articles(part))


def _articles(part: Part) -> list[Node]:
    return list(part.node.iterancestors("article"))


def _surrounding(part: Part) -> Node | None:
    """The element that the paragraph, its list, table or quotation stands in."""
    node = part.node.getparent()
    while node is not None and node.tag in _WITHIN:
        node = node.getparent()
    return node


def _clear(parts: Sequence[Part], reasons: Sequence[str], kept: list[bool]) -> None:
    """Take out what stands in the article and belongs to the page, unless it is so much that its name misleads."""
    all_kept = _mass(parts, kept)
    for reason in {*reasons} - {""}:
        of_it = [keep and one == reason for keep, one in zip(kept, reasons, strict=True)]
        if _mass(parts, of_it) < _MOST_CLEARED * all_kept:
            for at, is_of_it in enumerate(of_it):
                kept[at] = kept[at] and not is_of_it


def _second_look(parts: Sequence[Part], good: Sequence[bool], reasons: Sequence[str]) -> list[bool]:
    """The good paragraphs of the part of the page that holds most of them, and what is short between them."""
    home = _home(parts, good)
    inside = [home is None or home in (part.node, *part.node.iterancestors()) for part in parts]
    places = [at for at, is_good in enumerate(good) if is_good and inside[at]]
    kept = [False] * len(parts)
    if not places:
        return kept
    for at in range(_with_heading(parts, places[0]), places[-1] + 1):
        kept[at] = inside[at] and not reasons[at] and parts[at].link_share < 0.5
    return kept


def _with_heading(parts: Sequence[Part], at: int) -> int:
    return at - 1 if at and parts[at - 1].is_heading else at


def _home(parts: Sequence[Part], good: Sequence[bool]) -> Node | None:
    """The innermost element that holds nearly all of the good paragraphs."""
    wanted = 0.8 * _mass(parts, good)
    held: dict[Node, int] = {}
    for part, is_good in zip(parts, good, strict=True):
        for node in (part.node, *part.node.iterancestors()) if is_good else ():
            held[node] = held.get(node, 0) + len(part.text)
    able = [node for node, letters in held.items() if letters >= wanted]
    return max(able, key=_depth, default=None)


def _depth(node: Node) -> int:
    return sum(1 for _ in node.iterancestors())


def _without_details(blocks: list[Block], parts: Sequence[Part], details: Details) -> list[Block]:
    """Title, author and date stand in the details; where they open the article, they would be counted as paragraphs."""
    kept = [at for at, block in enumerate(blocks) if not block.dropped]
    heads = [at for at, block in enumerate(blocks) if block.dropped == OUTSIDE and parts[at].node.tag == "h1"]
    for at in (*kept[:_OPENING], *heads):
        if reason := _detail(blocks[at].text, details, is_title=parts[at].node.tag in ("h1", "h2")):
            blocks[at] = Block(blocks[at].text, reason)
    return blocks if any(not block.dropped for block in blocks) else [Block(block.text) for block in blocks]


def _detail(text: str, details: Details, *, is_title: bool) -> str:
    """Which of the details a paragraph is."""
    letters = _letters(text)
    if is_title and letters == _letters(details.title):
        return _TITLE
    if len(text) < _GOOD and details.author and letters in (_letters(details.author), _letters(f"by {details.author}")):
        return _AUTHOR
    is_date = len(text) < _DATE_LENGTH and details.published and day_in(text) == details.published
    return _DATE if is_date and not text.endswith(".") else ""


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _gathered(blocks: Sequence[Block]) -> Iterator[Block]:
    """The same, with the entries of a menu and the like as one: nobody puts them back one by one."""
    run: list[str] = []
    reason = ""
    for block in blocks:
        short = bool(block.dropped) and len(block.text) < _GOOD and block.dropped != _TITLE
        if run and not (short and block.dropped == reason):
            yield Block(" · ".join(run), reason)
            run = []
        if short:
            run, reason = [*run, block.text], block.dropped
        else:
            yield block
    if run:
        yield Block(" · ".join(run), reason)
