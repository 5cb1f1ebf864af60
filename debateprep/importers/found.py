"""What a format's parser finds in a file, and the article that becomes of it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from debateprep.core.article import Article, fingerprint
from debateprep.core.item import mint
from debateprep.core.text import clean, one_line
from debateprep.importers.problems import EmptyArticle
from debateprep.importers.report import Block, Imported, ImportReport, text_of

MAX_RUN = 10_000  # characters without white space; Qt lays out longer words in quadratic time
_LONG_RUN = re.compile(rf"(?<!\S)\S{{{MAX_RUN + 1},}}")  # from its first character only, or the search is quadratic


@dataclass(frozen=True, slots=True)
class Details:
    """What the file says of its article; empty where it says nothing."""

    title: str = ""
    author: str = ""
    publication: str = ""
    published: str = ""
    url: str = ""
    accessed: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """The paragraphs of a file in their order, those to be dropped with their reason, and what it says of itself."""

    blocks: tuple[Block, ...]
    details: Details = field(default_factory=Details)
    encoding: str = ""
    removed_characters: int = 0  # so far
    notices: tuple[str, ...] = ()
    chapters: tuple[str, ...] = ()
    chapter: int | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a file is to be read where there is a choice."""

    encoding: str = ""  # of text and web pages; empty for what the file proves or suggests
    chapter: int | None = None  # of a book, from 0; nothing for the whole
    everything: bool = False  # also what looks like the furniture of a page: somebody chose it by hand


def imported(found: Found, name: str, title: str = "", suggested_title: str = "") -> Imported:
    """The article of what was found, and its report. Raises EmptyArticle with the `name` of the file."""
    blocks, removed = _cleaned(found.blocks)
    if all(block.dropped for block in blocks):
        raise EmptyArticle(name)
    broken = tuple(Block(_LONG_RUN.sub(_in_pieces, block.text), block.dropped) for block in blocks)
    text = text_of(block for block in broken if not block.dropped)
    details = found.details
    article = Article(
        id=mint("art"),
        title=_line(details.title) or title,
        author=_line(details.author),
        publication=_line(details.publication),
        published=_line(details.published),
        url=_line(details.url),
        accessed=_line(details.accessed),
        sha256=fingerprint(text),
        text=text,
    )
    report = ImportReport(
        blocks=broken,
        removed_characters=found.removed_characters + removed,
        encoding=found.encoding,
        breaks=sum(len(new.text) - len(old.text) for new, old in zip(broken, blocks, strict=True) if not new.dropped),
        suggested_title=article.title or suggested_title,
        language=_line(details.language),
        notices=found.notices,
        chapters=tuple(map(_line, found.chapters)),
        chapter=found.chapter,
    )
    return Imported(article, report)


def _cleaned(blocks: Iterable[Block]) -> tuple[list[Block], int]:
    """The blocks that have something in them, each line of them one, and how many characters had to go."""
    kept, removed = [], 0
    for block in blocks:
        cleaned = clean(block.text)
        removed += cleaned.removed
        kept += [Block(line, block.dropped) for line in _lines(cleaned.text)]
    return kept, removed


def _lines(text: str) -> Iterator[str]:
    return filter(None, map(str.strip, text.split("\n")))


def _line(text: str) -> str:
    return one_line(clean(text).text)


def _in_pieces(run: re.Match[str]) -> str:
    return " ".join(run[0][at : at + MAX_RUN] for at in range(0, len(run[0]), MAX_RUN))
