"""What a debate cites and knows beside the article: sources, terms, and the dates of the issue."""

from dataclasses import dataclass

from debateprep.core.item import Item, SourceId

CHECKED = ("self", "second-hand", "unchecked")
SOURCE_TYPES = (
    "article", "report", "book", "speech", "press-release", "treaty", "decree", "poll", "web", "data",
)  # fmt: skip


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
    """Whether `date` lies wholly after `as_of` (both perhaps partial): out of role."""
    known = min(len(date), len(as_of))
    return date[:known] > as_of[:known]


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


def missing_fields(source: Source) -> tuple[str, ...]:
    """The fields that a citation of this type of source needs and that are still empty (domain.md 4.3)."""
    needed = _NEEDED.get(source.type, ("type", "title", "date"))
    missing = tuple(name for name in needed if not getattr(source, name))
    if source.type == "report" and not (source.author or source.issuer):
        missing = ("author", *missing)
    return missing


def source_name(source: Source) -> str:
    """What the source is called in a list: its title, else its author or issuer, else its id."""
    return source.title or ", ".join(source.author) or source.issuer or source.id


def short_citation(source: Source) -> str:
    """The source in a few words: who and when."""
    families = [name.split(",")[0].strip() for name in source.author[:2]]
    who = " and ".join(families) + (" and others" if len(source.author) > 2 else "")
    return ", ".join(filter(None, (who or source.issuer or source.title or source.id, source.date)))
