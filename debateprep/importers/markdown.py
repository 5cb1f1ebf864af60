"""Markdown: its words without its signs. This is the only module that names markdown-it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from debateprep.core.sentence import say
from debateprep.importers.found import Details, Found, Wanted
from debateprep.importers.found_sources import a_date
from debateprep.importers.plain_text import decoded
from debateprep.importers.report import Block

if TYPE_CHECKING:
    from markdown_it.token import Token

_HTML = say("HTML in the Markdown")
_TITLE = say("the article’s title")
_FRONT = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(\w+):[ \t]*[\"']?(.*?)[\"']?[ \t]*$", re.MULTILINE)
_INVISIBLE = re.compile(r"<!--.*?-->", re.DOTALL)


def found_in(data: bytes, name: str, wanted: Wanted) -> Found:
    """The text of a Markdown file. Raises NotText."""
    from markdown_it import MarkdownIt  # noqa: PLC0415  # 50 ms

    source = decoded(data, name, wanted.encoding)
    text = source.text.replace("\r\n", "\n").lstrip("\ufeff")
    front = _FRONT.match(text)
    details = _details(front[1]) if front else Details()
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    blocks = list(_blocks(parser.parse(text[front.end() if front else 0 :])))
    titled = _titled(details, blocks)
    return Found(tuple(blocks), titled, encoding=source.encoding)


def _details(front: str) -> Details:
    """What stands before the text between two rules."""
    said = {found[1].casefold(): found[2] for found in _FIELD.finditer(front)}
    return Details(
        title=said.get("title", ""),
        author=said.get("author", "").strip("[]"),
        publication=said.get("publication") or said.get("source", ""),
        published=a_date(said.get("date", "")),
        url=said.get("url", ""),
        language=said.get("lang", ""),
    )


def _titled(details: Details, blocks: list[Block]) -> Details:
    """The details with the first heading as the title, which then is no paragraph."""
    first = blocks[0] if blocks else Block("")
    if first.dropped == _TITLE and (not details.title or details.title == first.text) and len(blocks) > 1:
        return replace(details, title=first.text)
    blocks[:1] = [Block(first.text, "" if first.dropped == _TITLE else first.dropped)] if blocks else []
    return details


def _blocks(tokens: "Sequence[Token]") -> Iterator[Block]:
    row: list[str] = []
    numbers: list[int | None] = []  # of the list items that are open; nothing where a list has none
    for at, token in enumerate(tokens):
        if token.type in ("bullet_list_open", "ordered_list_open"):
            numbers.append(int(token.attrs.get("start", 1)) - 1 if token.type.startswith("ordered") else None)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            numbers.pop()
        elif token.type == "tr_close":
            yield Block("\t".join(filter(None, row)))
            row = []
        elif token.type == "inline":
            words = "".join(_words(token))
            if tokens[at - 1].type in ("td_open", "th_open"):
                row.append(words)
            elif at == 1 and tokens[0].tag == "h1":
                yield Block(words, _TITLE)
            else:
                yield Block(_number(tokens, at, numbers) + words)
        elif token.type in ("fence", "code_block"):
            yield Block(token.content)
        elif token.type == "html_block" and (left := _INVISIBLE.sub("", token.content).strip()):
            yield Block(left, _HTML)


def _number(tokens: "Sequence[Token]", at: int, numbers: list[int | None]) -> str:
    """The number of the item that begins here, if one does."""
    begins = at >= 2 and tokens[at - 2].type == "list_item_open"
    if not begins or not numbers or numbers[-1] is None:
        return ""
    numbers[-1] += 1
    return f"{numbers[-1]}. "


def _words(token: "Token") -> Iterator[str]:
    for child in token.children or ():
        if child.type in ("text", "code_inline"):
            yield child.content
        elif child.type in ("softbreak", "hardbreak"):
            yield " " if child.type == "softbreak" else "\n"
        elif child.type == "text_special":
            yield child.content
