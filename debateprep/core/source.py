"""What a debate cites and knows beside the article: sources, terms, and the dates of the issue."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace

from debateprep.core.day import is_day
from debateprep.core.item import Item, SourceId

CHECKED = ("self", "second-hand", "unchecked")
SOURCE_TYPES = (
    "article", "report", "book", "speech", "press-release", "treaty", "decree", "poll", "web", "data",
)  # fmt: skip

_DOI = re.compile(r"10\.\d{4,9}/[^\s\"<>]+", re.IGNORECASE)  # as registered: prefix, slash, anything


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Item):
    """A document that evidence points into; numbered once in a brief and reused."""

    type: str = ""
    title: str = ""
    author: tuple[str, ...] = ()  # each "Family, Given", or the name of a body
    issuer: str = ""
    place: str = ""  # of publication, or where a speech was given
    container: str = ""  # the journal, newspaper, book or site it stands in
    volume: str = ""
    issue: str = ""
    pages: str = ""
    date: str = ""  # maybe only a year or a month
    number: str = ""
    doi: str = ""
    url: str = ""
    accessed: str = ""
    language: str = ""
    translator: str = ""
    primary: bool = False
    checked: str = "unchecked"
    note: str = ""
    text: str = ""  # its words, or the part that is quoted: quotations are checked against it


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Item):
    """A word of the field, explained."""

    term: str = ""
    meaning: str = ""
    source: SourceId = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone(Item):
    """A dated event on the way to the debate."""

    date: str = ""
    event: str = ""
    source: SourceId = ""


def is_later(date: str, as_of: str) -> bool:
    """Whether `date` lies wholly after `as_of` (both perhaps partial): out of role. What is no date never is."""
    known = min(len(date), len(as_of))
    return is_day(date) and is_day(as_of) and date[:known] > as_of[:known]


_NEEDED = {
    "article": ("author", "title", "container", "date"),
    "report": ("title", "date"),
    "book": ("author", "title", "issuer", "date"),
    "speech": ("author", "title", "date"),
    "press-release": ("issuer", "title", "date"),
    "treaty": ("title", "date"),
    "decree": ("title", "date"),
    "poll": ("issuer", "title", "date"),
    "web": ("title", "url", "date"),
    "data": ("issuer", "title", "date"),
}


_FIELDS = {
    "article": ("author", "title", "container", "volume", "issue", "pages", "date", "doi", "url"),
    "report": ("author", "issuer", "title", "number", "place", "date", "doi", "url"),
    "book": ("author", "title", "container", "issuer", "place", "date", "pages", "doi", "url"),
    "speech": ("author", "title", "container", "place", "date", "url"),
    "press-release": ("issuer", "title", "number", "place", "date", "url"),
    "treaty": ("title", "issuer", "number", "place", "date", "url"),
    "decree": ("issuer", "title", "number", "date", "url"),
    "poll": ("issuer", "title", "container", "number", "date", "url"),
    "web": ("author", "title", "container", "issuer", "date", "url"),
    "data": ("issuer", "title", "number", "date", "doi", "url"),
}
_DATES = ("date", "accessed")
_OF_ANY_TYPE = ("accessed", "language", "translator", "note")


_PRIMARY, _CHECKED = "primary source", "checked: "


def keywords_of(source: Source) -> tuple[str, ...]:
    """What a file for citation managers has no field of its own for, as the keywords that it may have."""
    checked = (_CHECKED + source.checked,) if source.checked in CHECKED[:-1] else ()
    return ((_PRIMARY,) if source.primary else ()) + checked


def with_keywords(source: Source, keywords: Iterable[str]) -> Source:
    """`source` as the keywords of such a file describe it; others are left alone."""
    known = {word.strip().casefold() for word in keywords}
    checked = next((one for one in CHECKED if _CHECKED + one in known), source.checked)
    return replace(source, primary=source.primary or _PRIMARY in known, checked=checked)


def fields_of(source: Source) -> tuple[str, ...]:
    """The fields of its form: those that a source of its type has, and any other that is filled."""
    usual = (*_FIELDS.get(source.type, _FIELDS["web"]), *_OF_ANY_TYPE)
    every = (name for names in _FIELDS.values() for name in names)
    return tuple(dict.fromkeys((*usual[:-4], *(name for name in every if getattr(source, name)), *_OF_ANY_TYPE)))


def needed_fields(source: Source) -> tuple[str, ...]:
    """The fields without which a source of its type cannot be cited (domain.md 4.3); a report may name a body."""
    needed = _NEEDED.get(source.type, ("type", "title", "date"))
    names_nobody = source.type == "report" and not source.issuer
    return ("author", *needed) if names_nobody else needed


def unreadable_dates(source: Source) -> tuple[str, ...]:
    """The fields in which a date is to stand, and something else does."""
    return tuple(name for name in _DATES if getattr(source, name) and not is_day(getattr(source, name)))


def missing_fields(source: Source) -> tuple[str, ...]:
    """The fields that a citation of this type of source needs and lacks: empty, or no date (domain.md 4.3)."""
    unreadable = unreadable_dates(source)
    return tuple(name for name in needed_fields(source) if not getattr(source, name) or name in unreadable)


def source_name(source: Source) -> str:
    """What the source is called in a list: its title, else its author, issuer or address, else its id."""
    return source.title or ", ".join(source.author) or source.issuer or source.url or source.id


def short_citation(source: Source) -> str:
    """The source in a few words: who and when."""
    families = [name.split(",")[0].strip() for name in source.author[:2]]
    who = " and ".join(families) + (" and others" if len(source.author) > 2 else "")
    return ", ".join(filter(None, (who or source.issuer or source_name(source), source.date)))


def is_same_source(one: Source, other: Source) -> bool:
    """Whether both describe one document: by their DOI, else by address, else by title, year and first author."""
    dois = bare_doi(one.doi), bare_doi(other.doi)
    if all(dois):
        return dois[0] == dois[1]
    addresses = _bare_address(one.url), _bare_address(other.url)
    if all(addresses) and addresses[0] == addresses[1]:
        return True
    titles = _letters(one.title), _letters(other.title)
    years = one.date[:4], other.date[:4]
    return (
        bool(titles[0]) and titles[0] == titles[1] and (years[0] == years[1] or not all(years)) and _by_same(one, other)
    )


def bare_doi(doi: str) -> str:
    """A DOI without what is written before it, in small letters (DOIs know no case: ISO 26324)."""
    found = _DOI.search(doi)
    return found[0].rstrip(".,;)").lower() if found else ""


def _bare_address(url: str) -> str:
    bare = re.sub(r"^https?://(www\.)?", "", url.strip(), flags=re.IGNORECASE)
    host, slash, rest = bare.partition("#")[0].rstrip("/").partition("/")
    return host.lower() + slash + rest


def _letters(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", text).casefold() if letter.isalnum())


def _by_same(one: Source, other: Source) -> bool:
    """Whether nothing tells their authors apart."""
    families = [_letters(source.author[0].split(",")[0]) if source.author else "" for source in (one, other)]
    return families[0] == families[1] or not all(families)
