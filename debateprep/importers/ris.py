"""RIS, as reference managers and library catalogues write it."""

import re
from typing import Any

from debateprep.core.source import Source
from debateprep.importers.found_sources import MOST_ENTRIES, FoundSources, Unread, a_date, a_source, is_blank

_TYPES = {
    "JOUR": "article", "NEWS": "article", "MGZN": "article", "EJOUR": "article", "CPAPER": "article", "CONF": "article",
    "INPR": "article", "BOOK": "book", "CHAP": "book", "EBOOK": "book", "ECHAP": "book", "EDBOOK": "book",
    "RPRT": "report", "THES": "report", "GOVDOC": "report", "UNPB": "report", "STAND": "report", "PAMP": "report",
    "ELEC": "web", "BLOG": "web", "ICOMM": "web", "GEN": "web", "DATA": "data", "AGGR": "data", "DBASE": "data",
    "STAT": "decree", "BILL": "decree", "LEGAL": "treaty", "HEAR": "speech", "VIDEO": "speech", "SOUND": "speech",
}  # fmt: skip
_BEGINNING = re.compile(r"^TY {2}-", re.MULTILINE)
_END = re.compile(r"^ER {2}-", re.MULTILINE)
_TAG = re.compile(r"^([A-Z][A-Z0-9])\s*-\s?", re.MULTILINE)  # some write one blank where two belong


def read_ris(text: str) -> FoundSources:
    """The sources in `text`; a record without its end ends where the next begins."""
    text = _TAG.sub(r"\1  - ", text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    starts = [match.start() for match in _BEGINNING.finditer(text)]
    sources, unread = [], []
    for start, stop in zip(starts[:MOST_ENTRIES], [*starts[1:], len(text)], strict=False):
        record = text[start:stop]
        found = _record(record)
        source = _source(found) if found is not None else None
        if source is None or is_blank(source):
            unread.append(Unread(text.count("\n", 0, start) + 1, record[:60]))
        else:
            sources.append(source)
    return FoundSources(tuple(sources), tuple(unread))


def _record(text: str) -> dict[str, Any] | None:
    """One record, ended if it was not; nothing where the library cannot read it."""
    import rispy  # noqa: PLC0415  # only where there is something to read

    whole = text if _END.search(text) else text.rstrip() + "\nER  - \n"
    try:
        found = rispy.loads(whole)
    except (OSError, ValueError, KeyError, IndexError, TypeError):
        return None
    return found[0] if found else None


def _source(record: dict[str, Any]) -> Source:
    first, last = str(record.get("start_page", "")), str(record.get("end_page", ""))
    kind = _TYPES.get(record.get("type_of_reference", ""), "web")
    values = {
        "title": _one(record, "title", "primary_title", "short_title"),
        "container": _one(record, "secondary_title", "journal_name", "alternate_title1", "custom3"),
        "issuer": _one(record, "publisher"),
        "place": _one(record, "place_published"),
        "volume": _one(record, "volume"),
        "issue": _one(record, "number") if kind == "article" else "",
        "number": "" if kind == "article" else _one(record, "number"),
        "pages": f"{first}–{last}" if first and last and first != last else first,
        "date": a_date(_one(record, "date")) or a_date(_one(record, "year", "publication_year")),
        "doi": _one(record, "doi"),
        "url": _one(record, "urls", "url", "file_attachments2", "links"),
        "accessed": a_date(_one(record, "access_date")),
        "language": _one(record, "language"),
        "note": _one(record, "notes"),
    }
    people = record.get("authors") or record.get("first_authors") or record.get("secondary_authors") or []
    return a_source(kind, values, people)


def _one(record: dict[str, Any], *names: str) -> str:
    """The first value that one of these fields has."""
    for name in names:
        value = record.get(name)
        if value:
            return str(value[0] if isinstance(value, list) else value)
    return ""
