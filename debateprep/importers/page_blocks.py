"""The paragraphs of a web page in the order in which they stand there: headings, items, quotations, rows, lines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from debateprep.importers.markup import Node, walked

PLACE = "x"  # the attribute that numbers each element, so that it is known again in a copy
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary "
    "table tbody td tfoot th thead tr ul".split()
)
_UNSEEN = frozenset(
    "script style noscript template head svg math iframe object embed applet video audio canvas map button select "
    "option textarea input datalist title meta link".split()
)
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_SPACE = re.compile(r"[ \t\n\r\f]+")
_MOST_NUMBERED = 20  # items: longer lists are notes and references, which carry their numbers themselves
_CELL = 200  # characters: longer cells hold paragraphs, in a page that is laid out by a table


@dataclass(slots=True)
class Part:
    """A paragraph of the page, and the element that it is the text of."""

    text: str
    node: Node
    linked: int = 0  # letters of it that are links

    @property
    def place(self) -> str:
        """The number of its element."""
        return str(self.node.get(PLACE, ""))

    @property
    def is_heading(self) -> bool:
        """Whether it stands over others."""
        return self.node.tag in HEADINGS

    @property
    def is_listed(self) -> bool:
        """Whether it is an item of a list, or stands in a table."""
        return any(node.tag in ("li", "tr", "dl") for node in (self.node, *self.node.iterancestors()))

    @property
    def link_share(self) -> float:
        """How much of it is links, from 0 to 1."""
        return self.linked / max(len(self.text), 1)


@dataclass(slots=True)
class _Line:
    """What has been read of a paragraph."""

    pieces: list[str] = field(default_factory=list)
    linked: int = 0
    breaks: int = 0


def number_elements(root: Node) -> None:
    """Give each element its number."""
    for at, node in enumerate(root.iter()):
        if isinstance(node.tag, str):
            node.set(PLACE, str(at))


def parts_of(root: Node) -> list[Part]:
    """The paragraphs below `root`."""
    return list(_in_rows(_Reader(root).parts()))


class _Reader:
    """Walks a tree once; a paragraph ends where an element of a paragraph's rank begins or ends."""

    def __init__(self, root: Node) -> None:
        self._root = root
        self._line = _Line()
        self._owners: list[Node] = [root]
        self._links = 0
        self._unseen: Node | None = None
        self._pre = 0

    def parts(self) -> Iterator[Part]:
        for event, node in walked(self._root):
            if not isinstance(node.tag, str):  # a comment
                if event == "end" and self._unseen is None and node is not self._root:
                    yield from self._add(node.tail)
            elif event == "start":
                yield from self._begin(node)
            else:
                yield from self._finish(node)
        yield from self._flush()

    def _begin(self, node: Node) -> Iterator[Part]:
        if self._unseen is not None:
            return
        if node.tag in _UNSEEN:
            self._unseen = node
            return
        if node.tag in _BLOCKS:
            yield from self._flush()
            self._owners.append(node)
        self._links += node.tag == "a"
        self._pre += node.tag == "pre"
        if node.tag == "br":
            yield from self._break()
        elif node.tag == "img" and node.tail is None:
            self._line.pieces.append(" ")
        yield from self._add(node.text)

    def _finish(self, node: Node) -> Iterator[Part]:
        if self._unseen is not None and node is not self._unseen:
            return
        if node is self._unseen:
            self._unseen = None
        else:
            if node.tag in _BLOCKS:
                yield from self._flush()
                self._owners.pop()
            self._links -= node.tag == "a"
            self._pre -= node.tag == "pre"
        if node is not self._root:
            yield from self._add(node.tail)

    def _break(self) -> Iterator[Part]:
        """One break is a line within the paragraph, two end it."""
        self._line.breaks += 1
        if self._line.breaks > 1 and not self._pre:
            yield from self._flush()
        else:
            self._line.pieces.append("\n" if self._pre else " ")

    def _add(self, text: str | None) -> Iterator[Part]:
        if not text:
            return
        if self._pre:
            for at, line in enumerate(text.split("\n")):
                if at:
                    yield from self._flush()
                self._line.pieces.append(line)
            return
        if text.strip():
            self._line.breaks = 0
            self._line.linked += len(text.strip()) if self._links else 0
        self._line.pieces.append(text)

    def _flush(self) -> Iterator[Part]:
        text = _SPACE.sub(" ", "".join(self._line.pieces)).strip(" \t\r\n\f\xa0")
        if text:
            yield Part(text, self._owners[-1], self._line.linked)
        self._line = _Line()


def _in_rows(parts: Iterator[Part]) -> Iterator[Part]:
    """The same, where the cells of a row of figures are one paragraph, and an item has its number."""
    row: list[Part] = []
    for part in parts:
        of_row = part.node.tag in ("td", "th") and len(part.text) <= _CELL
        if row and not (of_row and part.node.getparent() is row[0].node.getparent()):
            yield _row(row)
            row = []
        if of_row:
            row.append(part)
        else:
            yield _numbered(part)
    if row:
        yield _row(row)


def _row(cells: list[Part]) -> Part:
    return Part("\t".join(cell.text for cell in cells), cells[0].node, sum(cell.linked for cell in cells))


def _numbered(part: Part) -> Part:
    """An item of a short numbered list, with its number."""
    item = part.node if part.node.tag == "li" else part.node.getparent()
    if item is None or item.tag != "li" or (part.node is not item and part.node is not item[0]):
        return part
    above = item.getparent()
    if above is None or above.tag != "ol":
        return part
    items = [one for one in above if one.tag == "li"]
    if len(items) > _MOST_NUMBERED or (item.text or "").strip()[:1].isdigit():
        return part
    part.text = f"{items.index(item) + 1}. {part.text}"
    return part
