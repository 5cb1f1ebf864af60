"""What an importer of sources hands over, and how the words of a file become those of a source."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from debateprep.core.item import mint
from debateprep.core.sentence import say
from debateprep.core.source import Source, bare_doi
from debateprep.core.text import clean, one_line

MOST_ENTRIES = 20_000
_ISO = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)")
_MONTHS = {name: at for at, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)}


@dataclass(frozen=True, slots=True)
class Unread:
    """An entry that could not be read: its line in the file, from 1 (0 where that is not known), and its beginning."""

    line: int
    words: str


@dataclass(frozen=True, slots=True)
class FoundSources:
    """The sources of a file, in its order, and what could not be read."""

    sources: tuple[Source, ...]
    unread: tuple[Unread, ...] = ()

    @property
    def sentence(self) -> str:
        """The count in words: "12 sources read; 1 entry could not be read (line 40)"."""
        count = len(self.sources)
        words = say("{} source read", count) if count == 1 else say("{} sources read", count)
        if not self.unread:
            return say("{}.", words)
        lines = ", ".join(str(one.line) for one in self.unread[:5] if one.line)
        if len(self.unread) == 1:
            where = say(" (line {})", lines) if lines else ""
            return say("{}; 1 entry could not be read{}.", words, where)
        where = say(" (lines {})", lines) if lines else ""
        return say("{}; {} entries could not be read{}.", words, len(self.unread), where)


def a_source(type_of: str, values: dict[str, str], authors: Iterable[str] = ()) -> Source:
    """A new source with these fields, each on one line; a DOI without its address."""
    tidy: dict[str, Any] = {name: one_line(clean(value).text) for name, value in values.items()}
    tidy["doi"] = bare_doi(tidy.get("doi", ""))
    people = tuple(name for author in authors if (name := one_line(clean(author).text)))
    blank = Source(id=mint("src"), type=type_of, author=people)
    return replace(blank, **{name: value for name, value in tidy.items() if value})


def is_blank(source: Source) -> bool:
    """Whether nothing says what document it is."""
    return not any(
        (source.title, source.author, source.issuer, source.container, source.number, source.doi, source.url)
    )


def a_date(year: str, month: str = "", day: str = "") -> str:
    """The date as a project writes it: 2012-05-23, 2012-05, 2012; nothing where there is no year."""
    whole = _ISO.match(year.strip())
    if whole is None:
        return ""
    found = [whole[1], whole[2] or _month(month), whole[3] or (day.strip() if day.strip().isdigit() else "")]
    if not found[1]:
        found[2] = ""
    return "-".join(f"{int(part):0{4 if at == 0 else 2}d}" for at, part in enumerate(found) if part)


def _month(month: str) -> str:
    month = month.strip().rstrip(".").lower()
    return month if month.isdigit() and 1 <= int(month) <= 12 else str(_MONTHS.get(month[:3], ""))
