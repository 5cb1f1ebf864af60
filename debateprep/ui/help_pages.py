"""The pages of the help, read into blocks: a small Markdown of our own, of which nothing else is ever understood."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from debateprep import resources

ORDER = ("first-debate", "good-response", "teachers-guide", "keyboard", "file-format", "privacy")

_HEADING = re.compile(r"(#{1,3}) +(.+)")
_ITEM = re.compile(r"( *)(-|\d{1,2}\.) +(.+)")
_RULE = re.compile(r"\|[-:| ]+\|")  # below the head of a table
_CELL = re.compile(r"(?<!\\)\|")
_PICTURE = re.compile(r"!\[(?P<words>[^\]]+)\]\((?P<file>pictures/[a-z_]+\.png)\)")
_FENCE = "```"
_INLINE = re.compile(
    r"`(?P<code>[^`]+)`|\*\*(?P<bold>[^*]+)\*\*|\*(?P<italic>[^*]+)\*|\[(?P<words>[^\]]+)\]\((?P<target>[^)\s]+)\)"
)


class Look(Enum):
    """How words are set."""

    PLAIN = auto()
    BOLD = auto()
    ITALIC = auto()
    CODE = auto()


@dataclass(frozen=True, slots=True)
class Words:
    """Words that are set alike; with a `target` they lead there: to a page (privacy.md), or into the web."""

    text: str
    look: Look = Look.PLAIN
    target: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; the title of a page has level 1."""

    level: int
    words: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; `item` is its sign or number where it belongs to a list, `depth` how far in that stands."""

    words: tuple[Words, ...]
    item: str = ""
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, all as many; the first is the head."""

    rows: tuple[tuple[tuple[Words, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Lines as they are typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the window, in a line of its own; `words` say what is to be seen for who does not see it."""

    file: str  # below the folder of the pages
    words: str


Block = Heading | Paragraph | Table | Code | Picture


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its name, which is that of its file without the ending, and what stands on it."""

    name: str
    blocks: tuple[Block, ...]

    @property
    def title(self) -> str:
        """Its first heading."""
        return next((plain(block.words) for block in self.blocks if isinstance(block, Heading)), self.name)


def pages() -> tuple[Page, ...]:
    """Every page, in the order in which they are listed."""
    return tuple(Page(name, blocks_of(_text(name))) for name in ORDER)


def page_of(target: str) -> str:
    """The name of the page that a link leads to; nothing for a link into the web."""
    name = target.removesuffix(".md")
    return name if name != target and name in ORDER else ""


def plain(words: Sequence[Words]) -> str:
    """The words alone."""
    return "".join(one.text for one in words)


def blocks_of(text: str) -> tuple[Block, ...]:
    """What stands on a page, from top to bottom."""
    found: list[Block] = []
    lines = text.split("\n")
    while lines:
        if not lines[0].strip():
            del lines[0]
        elif lines[0].startswith(_FENCE):
            found.append(_code(lines))
        elif lines[0].startswith("|"):
            found.append(_table(lines))
        elif picture := _PICTURE.fullmatch(lines[0].strip()):
            del lines[0]
            found.append(Picture(picture["file"], picture["words"]))
        else:
            found.append(_running(lines))
    return tuple(found)


def words_of(line: str) -> tuple[Words, ...]:
    """A line as words that are set alike."""
    return tuple(words for words in _words_of(line) if words.text)


def _text(name: str) -> str:
    return resources.path(f"help/{name}.md").read_text(encoding="utf-8")


def _code(lines: list[str]) -> Code:
    """Take the lines up to the closing fence, and that too."""
    del lines[0]
    inside = _taken(lines, is_in=_is_no_fence)
    del lines[:1]
    return Code("\n".join(inside))


def _table(lines: list[str]) -> Table:
    rows = [_cells(line) for line in _taken(lines, is_in=_is_row) if not _RULE.fullmatch(line.strip())]
    widest = max(map(len, rows))
    return Table(tuple(row + ((),) * (widest - len(row)) for row in rows))


def _running(lines: list[str]) -> Block:
    """A heading, or a paragraph with the lines that go on with it."""
    first = lines.pop(0)
    if heading := _HEADING.fullmatch(first):
        return Heading(len(heading[1]), words_of(heading[2]))
    item = _ITEM.fullmatch(first)
    rest = _taken(lines, is_in=_goes_on)
    text = " ".join(line.strip() for line in (item[3] if item else first, *rest))
    if item is None:
        return Paragraph(words_of(text))
    return Paragraph(words_of(text), "•" if item[2] == "-" else item[2], len(item[1]) // 2)


def _taken(lines: list[str], *, is_in: Callable[[str], bool]) -> list[str]:
    """The first lines of which that is true, which are taken away."""
    count = next((at for at, line in enumerate(lines) if not is_in(line)), len(lines))
    taken, lines[:] = lines[:count], lines[count:]
    return taken


def _is_no_fence(line: str) -> bool:
    return not line.startswith(_FENCE)


def _is_row(line: str) -> bool:
    return line.startswith("|")


def _goes_on(line: str) -> bool:
    begins = _HEADING.fullmatch(line) or _ITEM.fullmatch(line) or line.startswith(("|", _FENCE))
    return bool(line.strip()) and not begins


def _cells(line: str) -> tuple[tuple[Words, ...], ...]:
    inner = line.strip().removeprefix("|").removesuffix("|")
    return tuple(words_of(cell.strip().replace(r"\|", "|")) for cell in _CELL.split(inner))


def _words_of(line: str) -> Iterator[Words]:
    at = 0
    for match in _INLINE.finditer(line):
        yield Words(line[at : match.start()])
        if match["target"]:
            yield Words(match["words"], target=match["target"])
        else:
            look = Look[(match.lastgroup or "plain").upper()]
            yield Words(match[match.lastgroup or 0], look)
        at = match.end()
    yield Words(line[at:])
