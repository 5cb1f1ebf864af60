"""OpenDocument texts, as LibreOffice writes them."""

from collections.abc import Iterator

from debateprep.importers.docx import COMMENT, DELETED, TRACKED
from debateprep.importers.found import Found, Wanted
from debateprep.importers.markup import Node, attribute, local_name, xml_tree
from debateprep.importers.office_details import office_details
from debateprep.importers.packed import Package
from debateprep.importers.problems import ArticleDamaged, ArticleLocked
from debateprep.importers.report import Block
from debateprep.importers.rows import row_blocks

_MOST_SPACES = 100  # that one sign may stand for
_NUMBERED = ("h", "p")


def found_in(data: bytes, name: str, wanted: Wanted) -> Found:
    """The text of an OpenDocument text. Raises ImportProblem."""
    del wanted
    package = Package(data, name)
    if b"encryption-data" in package.read("META-INF/manifest.xml"):
        raise ArticleLocked(name)
    tree = xml_tree(package.read("content.xml"), name)
    body = next((node for node in tree.iter() if local_name(node) == "text" and "office" in node.tag), None)
    if body is None:
        raise ArticleDamaged(name)
    reader = _Reader()
    blocks = (*reader.blocks(body), *reader.notes)
    return Found(blocks, office_details(package.read("meta.xml"), name), notices=(TRACKED,) if reader.tracked else ())


class _Reader:
    """Reads one document; notes are numbered as they are come upon, and stand at the end."""

    def __init__(self) -> None:
        self.notes: list[Block] = []
        self.tracked = False
        self._number = 0

    def blocks(self, parent: Node) -> Iterator[Block]:
        """The paragraphs and rows below `parent`, in their order."""
        for node in parent:
            name = local_name(node)
            if name in _NUMBERED:
                hung: list[Block] = []
                yield Block("".join(self._words(node, hung)))
                yield from hung
            elif name == "tracked-changes":
                yield from self._deleted(node)
            elif name == "table-row":
                yield from row_blocks([list(self.blocks(cell)) for cell in node])
            elif name not in ("sequence-decls", "forms", "annotation", "note"):
                yield from self.blocks(node)

    def _deleted(self, changes: Node) -> Iterator[Block]:
        """What was deleted is kept by the format before the text, not where it stood."""
        self.tracked = True
        for node in changes.iter():
            if local_name(node) == "deletion":
                for block in self.blocks(node):
                    yield Block(block.text, DELETED)

    def _words(self, node: Node, hung: list[Block]) -> Iterator[str]:
        """The words of a paragraph; what hangs on it (boxes, comments) goes to `hung`."""
        yield node.text or ""
        for child in node:
            yield from self._inner(child, hung)
            yield child.tail or ""

    def _inner(self, node: Node, hung: list[Block]) -> Iterator[str]:
        name = local_name(node)
        if name == "s":
            count = attribute(node, "c")
            yield " " * min(int(count) if count.isdecimal() else 1, _MOST_SPACES)
        elif name in ("tab", "line-break"):
            yield "\t" if name == "tab" else "\n"
        elif name == "note":
            yield self._noted(node)
        elif name == "annotation":
            words = (block.text for block in self.blocks(node))
            hung.append(Block(" ".join(words), COMMENT))
        elif name == "text-box":
            hung += self.blocks(node)
        elif name not in ("creator", "date", "title", "desc", "binary-data", "annotation-end"):
            yield from self._words(node, hung)

    def _noted(self, note: Node) -> str:
        """Put a note at the end; the number that stands for it in the text."""
        self._number += 1
        number = self._number
        body = next((node for node in note if local_name(node) == "note-body"), ())
        words = [block for block in self.blocks(body) if block.text.strip()]
        if words:
            self.notes += [Block(f"[{number}] {words[0].text.strip()}"), *words[1:]]
        return f"[{number}]"
