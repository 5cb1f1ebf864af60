"""Word documents: paragraphs, rows and notes in their order; what was deleted under tracking is reported, not kept."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from debateprep.core.sentence import say
from debateprep.importers.found import Found, Wanted
from debateprep.importers.markup import Node, attribute, local_name, xml_tree
from debateprep.importers.office_details import office_details
from debateprep.importers.packed import Package
from debateprep.importers.problems import ArticleDamaged
from debateprep.importers.report import Block
from debateprep.importers.rows import row_blocks

DELETED = say("deleted under tracked changes")
HEAD_OR_FOOT = say("the head or foot of the pages")
COMMENT = say("a comment in the margin")
TRACKED = say("The document has tracked changes: what was inserted is kept, what was deleted is left out.")
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "ptab": "\t"}
_SKIPPED = ("Fallback", "moveFrom", "instrText", "rPr", "pPr", "sectPr", "tblPr", "trPr", "tcPr", "delInstrText")
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}


def found_in(data: bytes, name: str, wanted: Wanted) -> Found:
    """The text of a Word document. Raises ImportProblem."""
    del wanted
    package = Package(data, name)
    body = next(
        (node for node in xml_tree(package.read("word/document.xml"), name) if local_name(node) == "body"), None
    )
    if body is None:
        raise ArticleDamaged(name)
    reader = _Reader(package, name)
    blocks = [*reader.blocks(body), *reader.note_blocks(), *reader.blocks_beside()]
    details = office_details(package.read("docProps/core.xml"), name)
    return Found(tuple(blocks), details, notices=(TRACKED,) if reader.tracked else ())


@dataclass(slots=True)
class _Line:
    """What has been read of a paragraph: what stands, what was deleted, and what hangs on it."""

    kept: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    boxes: list[Block] = field(default_factory=list)

    def blocks(self) -> Iterator[Block]:
        yield Block("".join(self.kept))
        yield from self.boxes
        if gone := "".join(self.deleted).strip():
            yield Block(gone, DELETED)


class _Reader:
    """Reads the parts of one document; its notes are numbered as they are come upon."""

    def __init__(self, package: Package, name: str) -> None:
        self._package = package
        self._name = name
        self._notes: list[tuple[str, str]] = []  # part, id
        self.tracked = False

    def blocks(self, parent: Node) -> Iterator[Block]:
        """The paragraphs and rows right below `parent`, in their order."""
        for node in parent:
            name = local_name(node)
            if name == "p":
                line = _Line()
                self._read(node, line, deleted=False)
                yield from line.blocks()
            elif name == "tbl":
                yield from self._rows(node)
            elif name in ("sdt", "sdtContent", "ins", "customXml", "moveTo", "smartTag", "AlternateContent", "Choice"):
                yield from self.blocks(node)

    def note_blocks(self) -> Iterator[Block]:
        """The notes that the text refers to, in the order of its numbers."""
        parts = {part: self._by_id(part) for part in set(_NOTES.values())}
        for number, (part, note) in enumerate(self._notes, 1):
            body = parts[part].get(note)
            words = [block for block in self.blocks(body) if block.text.strip()] if body is not None else []
            if words:
                yield Block(f"[{number}] {words[0].text.strip()}", words[0].dropped)
                yield from words[1:]

    def blocks_beside(self) -> Iterator[Block]:
        """Heads, feet and comments: reported, and not kept."""
        beside = [part for part in sorted(self._package.names) if part.startswith(("word/header", "word/footer"))]
        seen: set[str] = set()
        for part in beside:
            yield from self._dropped(part, HEAD_OR_FOOT, seen)
        if "word/comments.xml" in self._package.names:
            for comment in xml_tree(self._package.read("word/comments.xml"), self._name):
                words = (block.text for block in self.blocks(comment) if not block.dropped)
                yield Block(" ".join(words), COMMENT)

    def _dropped(self, part: str, reason: str, seen: set[str]) -> Iterator[Block]:
        for block in self.blocks(xml_tree(self._package.read(part), self._name)):
            if block.text.strip() and block.text not in seen:
                seen.add(block.text)
                yield Block(block.text, reason)

    def _by_id(self, part: str) -> dict[str, Node]:
        path = f"word/{part}.xml"
        if path not in self._package.names:
            return {}
        return {attribute(node, "id"): node for node in xml_tree(self._package.read(path), self._name)}

    def _rows(self, table: Node) -> Iterator[Block]:
        for row in table:
            if local_name(row) == "tr":
                cells = [list(self.blocks(cell)) for cell in _cells(row)]
                yield from row_blocks(cells)

    def _read(self, parent: Node, line: _Line, *, deleted: bool) -> None:
        """Add what stands below `parent` to `line`."""
        for node in parent:
            name = local_name(node)
            if name in _SKIPPED or (name == "r" and _is_hidden(node)):
                continue
            if name in ("t", "delText"):
                gone = deleted or name == "delText"
                (line.deleted if gone else line.kept).append(node.text or "")
            elif name in _SIGNS:
                (line.deleted if deleted else line.kept).append(_SIGNS[name])
            elif name in _NOTES and not deleted:
                self._notes.append((_NOTES[name], attribute(node, "id")))
                line.kept.append(f"[{len(self._notes)}]")
            elif name == "txbxContent":
                line.boxes += self.blocks(node)
            else:
                self.tracked = self.tracked or name in ("ins", "del", "moveTo")
                self._read(node, line, deleted=deleted or name == "del")


def _cells(row: Node) -> Iterator[Node]:
    """The cells of a row, also those in a content control."""
    for node in row:
        if local_name(node) == "tc":
            yield node
        elif local_name(node) in ("sdt", "sdtContent"):
            yield from _cells(node)


def _is_hidden(run: Node) -> bool:
    """Whether the words of a run are set not to be shown."""
    looks = next((node for node in run if local_name(node) == "rPr"), ())
    marks = [node for node in looks if local_name(node) == "vanish"]
    return any(attribute(mark, "val") not in ("0", "false") for mark in marks)
