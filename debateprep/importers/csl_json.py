"""CSL-JSON, the form in which citation managers hand data to each other."""

import json
import re
from typing import Any

from debateprep.core.errors import ImportProblem
from debateprep.core.sentence import say
from debateprep.core.source import Source, with_keywords
from debateprep.importers.found_sources import MOST_ENTRIES, FoundSources, Unread, a_date, a_source, is_blank

_TYPES = {
    "article": "article", "article-journal": "article", "article-magazine": "article", "article-newspaper": "article",
    "paper-conference": "article", "review": "article", "book": "book", "chapter": "book", "entry-encyclopedia": "book",
    "report": "report", "thesis": "report", "manuscript": "report", "standard": "report", "pamphlet": "report",
    "speech": "speech", "interview": "speech", "broadcast": "speech", "treaty": "treaty", "legislation": "decree",
    "bill": "decree", "regulation": "decree", "legal_case": "decree", "dataset": "data", "webpage": "web",
    "post": "web", "post-weblog": "web",
}  # fmt: skip
_KEYWORDS_APART = re.compile("[,;]")
_GENRES = {"press release": "press-release", "poll": "poll"}  # kinds that CSL has no type for


class NotCslJson(ImportProblem):
    """The file is no list of sources."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            "This is not a CSL-JSON file: {}. In your citation manager, export as CSL-JSON and import that.", reason
        )


def read_csl_json(text: str) -> FoundSources:
    """The sources in `text`. Raises NotCslJson."""
    try:
        found = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        raise NotCslJson(say("it cannot be read as JSON")) from None
    entries = found.get("items", [found]) if isinstance(found, dict) else found
    if not isinstance(entries, list):
        raise NotCslJson(say("it holds no list of sources"))
    sources, unread = [], []
    for entry in entries[:MOST_ENTRIES]:
        source = _source(entry) if isinstance(entry, dict) else None
        if source is not None and not is_blank(source):
            sources.append(source)
        else:
            unread.append(Unread(0, str(entry)[:60]))
    return FoundSources(tuple(sources), tuple(unread))


def _source(entry: dict[str, Any]) -> Source:
    genre = _text(entry, "genre").lower()
    values = {
        "title": _text(entry, "title"),
        "container": _text(entry, "container-title") or _text(entry, "event-title") or _text(entry, "event"),
        "issuer": _text(entry, "publisher") or _text(entry, "authority"),
        "place": _text(entry, "publisher-place") or _text(entry, "event-place"),
        "volume": _text(entry, "volume"),
        "issue": _text(entry, "issue"),
        "number": _text(entry, "number"),
        "pages": _text(entry, "page").replace("-", "–"),
        "date": _date(entry.get("issued")),
        "doi": _text(entry, "DOI"),
        "url": _text(entry, "URL"),
        "accessed": _date(entry.get("accessed")),
        "language": _text(entry, "language"),
        "translator": " and ".join(_people(entry.get("translator"))),
        "note": _text(entry, "note"),
    }
    kind = _GENRES.get(genre) or _TYPES.get(_text(entry, "type"), "web")
    source = a_source(kind, values, _people(entry.get("author") or entry.get("editor")))
    return with_keywords(source, _KEYWORDS_APART.split(_text(entry, "keyword")))


def _text(entry: dict[str, Any], name: str) -> str:
    value = entry.get(name, "")
    if isinstance(value, list) and value:
        value = value[0]
    return str(value) if isinstance(value, str | int | float) else ""


def _date(value: object) -> str:
    if not isinstance(value, dict):
        return ""
    parts = value.get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], list) else []
    if first:
        return a_date(*(str(part) for part in first[:3]))
    return a_date(str(value.get("raw") or value.get("literal") or ""))


def _people(value: object) -> list[str]:
    return [_name(one) for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _name(person: dict[str, Any]) -> str:
    literal = _text(person, "literal")
    particle = _text(person, "non-dropping-particle") or _text(person, "dropping-particle")
    family = " ".join(filter(None, (particle, _text(person, "family"), _text(person, "suffix"))))
    return literal or ", ".join(filter(None, (family, _text(person, "given"))))
