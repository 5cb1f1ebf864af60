"""What an importer hands over: the article, and an account of what became of the file."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from debateprep.core.article import Article, fingerprint
from debateprep.core.sentence import say


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of the file; `dropped` says why it is not in the article, and is empty where it is."""

    text: str
    dropped: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What was found in a file, in its order, and what became of it; nothing is dropped or put in unsaid."""

    blocks: tuple[Block, ...]
    removed_characters: int = 0  # control characters and the like, which no page can show
    encoding: str = ""
    breaks: int = 0  # spaces put into words too long to be laid out
    suggested_title: str = ""  # a guess for the person to take or leave; the article's own title is not guessed
    language: str = ""  # as the file says it: en, ru
    notices: tuple[str, ...] = ()  # sentences about the file that the person should know
    chapters: tuple[str, ...] = ()  # of a book, in its order
    chapter: int | None = None  # the one that was read, from 0; nothing where all were

    @property
    def found(self) -> int:
        """How many paragraphs the file has."""
        return len(self.blocks)

    @property
    def kept(self) -> int:
        """How many of them are in the article."""
        return len(self.blocks) - len(self.dropped)

    @property
    def dropped(self) -> tuple[Block, ...]:
        """Those that are not."""
        return tuple(block for block in self.blocks if block.dropped)

    @property
    def sentence(self) -> str:
        """The count in words: "34 paragraphs found, 34 kept"."""
        return counted(self.found, self.kept)


@dataclass(frozen=True, slots=True)
class Imported:
    """An article ready for the project, and the report to show beside it."""

    article: Article
    report: ImportReport


def counted(found: int, kept: int) -> str:
    """How many paragraphs were found and kept, in words."""
    words = say("{} paragraph found, {} kept") if found == 1 else say("{} paragraphs found, {} kept")
    return say(words, found, kept)


def text_of(blocks: Iterable[Block]) -> str:
    """The text of an article that is made of `blocks`."""
    return "\n\n".join(block.text for block in blocks)


def article_with(imported: Imported, chosen: Collection[int]) -> Article:
    """The article made of these blocks of the report, by their place in it: one that was dropped goes back there."""
    text = text_of(block for at, block in enumerate(imported.report.blocks) if at in chosen)
    return replace(imported.article, text=text, sha256=fingerprint(text))


def kept_places(report: ImportReport) -> frozenset[int]:
    """The places of the blocks that are in the article."""
    return frozenset(at for at, block in enumerate(report.blocks) if not block.dropped)
