"""What a reader of each format sees: its words, its links, and what they lead to."""

import csv
import io
import json
import re
import shutil
import subprocess
import zipfile
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree

from debateprep.brief.brief import Brief
from tests.brief.small import words

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MARKS = re.compile(
    r"\\([!-/:-@\[-`{-~])|<span id=\"[^\"]*\"></span>|<!-- -->|\]\((?:<[^>]*>|#[^)]*)\)|[\[*]|^#+ |^> |^[-|].*\|$",
    re.MULTILINE,
)


@dataclass
class Page(HTMLParser):
    """A page taken apart; `text` is what stands in `main`."""

    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    text: str = ""
    _in_main: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.tags.append((tag, named))
        self.ids += [str(named["id"])] if "id" in named else []
        self.links += [str(named["href"])] if "href" in named else []
        self._in_main |= tag == "main"

    def handle_endtag(self, tag: str) -> None:
        self._in_main &= tag != "main"

    def handle_data(self, data: str) -> None:
        self.text += data if self._in_main else ""


def page(data: bytes) -> Page:
    read = Page()
    read.feed(data.decode())
    read.close()
    return read


def html_text(data: bytes) -> str:
    return page(data).text


def part(data: bytes, name: str = "word/document.xml") -> ElementTree.Element:
    return ElementTree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read(name))  # noqa: S314  # we made it


def docx_text(data: bytes) -> str:
    return "\n".join("".join(line.itertext()) for line in part(data).iter(f"{W}p"))


def markdown_text(data: bytes) -> str:
    """As a person reads the file itself; the table at a glance is left out."""
    return _MARKS.sub(lambda found: found[1] or "", data.decode())


def pandoc_text(data: bytes) -> str:
    """As pandoc reads it."""
    pandoc = shutil.which("pandoc") or ""
    made = subprocess.run([pandoc, "-f", "markdown", "-t", "json"], input=data, capture_output=True, check=True)
    return _told(json.loads(made.stdout)["blocks"])


def _told(node: Any) -> str:  # noqa: ANN401  # a tree of plain values
    """The words below `node`; what pandoc took for code, mathematics or markup is told as such."""
    if isinstance(node, list):
        return "".join(map(_told, node))
    if not isinstance(node, dict):
        return ""
    kind, content = node.get("t"), node.get("c")
    if kind in ("Code", "Math", "RawInline", "RawBlock", "CodeBlock"):
        return f"({kind} {content})" if "<!-- -->" not in str(content) else ""
    if kind == "Str":
        return str(content)
    return " " if kind in ("Space", "SoftBreak", "LineBreak") else _told(content)


def rows(data: bytes) -> list[dict[str, str]]:
    return [*csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))]


def solid(text: str) -> str:
    """`text` without its spaces, which a line end may add."""
    return "".join(text.split())


def in_order(brief: Brief) -> list[str]:
    """Everything that is drafted or listed behind the table at a glance, in the order in which it is printed."""
    told = []
    for block in brief.blocks:
        told += [block.statement, *(quotation.text for quotation in block.quotations)]
        for side in block.columns:
            told += [side.label, words(side.text), words(side.because), words(side.so_what)]
        told += [words(reply.text) for reply in block.ladder]
        told += [words(block.agreed_ground), *(words(line) for _, line in block.red_lines), words(block.open_question)]
        told += [words(aside.text) for aside in block.asides]
    for pair in (*brief.glossary, *brief.timeline):
        told += [pair.left, pair.right]
    for line in brief.sources:
        told += [line.source.title.rstrip("?!.")[:30], *line.remarks]
    return [*filter(None, map(solid, (*told, *brief.gaps)))]


def first_missing(brief: Brief, text: str) -> str:
    """The first part of the brief that does not stand in `text` behind the one before it; nothing if all do."""
    whole = solid(text)
    at = whole.index("Claimsandresponses") if brief.blocks else 0
    for told in in_order(brief):
        found = whole.find(told, at)
        if found < 0:
            return told
        at = found + len(told)
    return ""
