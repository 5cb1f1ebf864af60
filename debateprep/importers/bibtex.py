"""BibTeX and BibLaTeX; a broken entry costs only itself."""

import logging
import re
from typing import Any

from debateprep.core.source import Source, with_keywords
from debateprep.importers.found_sources import MOST_ENTRIES, FoundSources, Unread, a_date, a_source, is_blank

_TYPES = {
    "article": "article", "inproceedings": "article", "conference": "article", "periodical": "article",
    "book": "book", "inbook": "book", "incollection": "book", "collection": "book", "booklet": "book",
    "proceedings": "book", "mvbook": "book", "bookinbook": "book",
    "report": "report", "techreport": "report", "manual": "report", "phdthesis": "report", "mastersthesis": "report",
    "thesis": "report", "unpublished": "report",
    "online": "web", "www": "web", "electronic": "web", "misc": "web",
    "dataset": "data", "legislation": "decree", "jurisdiction": "decree", "legal": "treaty",
}  # fmt: skip
_OWN_TYPES = ("speech", "press-release", "treaty", "decree", "poll")  # in the field "type", as this app writes it
_ISSUERS = ("publisher", "institution", "organization", "school")
_CONTAINERS = ("journaltitle", "journal", "booktitle", "eventtitle", "maintitle")
_AS_THEY_ARE = ("url", "doi")  # no LaTeX in them
_KEYWORDS_APART = re.compile("[,;]")
_COMMENT = re.compile(r"(?<!\\)%")


def read_bibtex(text: str) -> FoundSources:
    """The sources in `text`."""
    from bibtexparser import entrypoint, middlewares  # noqa: PLC0415  # 50 ms

    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)  # what is wrong is in the report
    library = entrypoint.parse_string(
        text, append_middleware=[middlewares.SeparateCoAuthors(), middlewares.SplitNameParts()]
    )
    sources, unread = [], []
    for block in library.blocks[:MOST_ENTRIES]:
        entry = getattr(block, "ignore_error_block", None) or block  # the same key twice is no reason to lose one
        source = _source(entry) if hasattr(entry, "entry_type") else None
        if source is not None and not is_blank(source):
            sources.append(source)
        elif source is not None or block in library.failed_blocks:
            unread.append(Unread((block.start_line or 0) + 1, (block.raw or "")[:60]))
    return FoundSources(tuple(sources), tuple(unread))


def _source(entry: Any) -> Source:  # noqa: ANN401  # the library ships no types
    fields = {field.key.lower(): field.value for field in entry.fields}
    plain = {name: _plain(name, value) for name, value in fields.items() if isinstance(value, str)}
    own = plain.get("type", "").lower()
    found = own if own in _OWN_TYPES else _TYPES.get(entry.entry_type.lower(), "web")
    values = {
        "title": ". ".join(filter(None, (plain.get("title"), plain.get("subtitle")))),
        "issuer": _first(plain, _ISSUERS),
        "place": _first(plain, ("location", "address", "venue")),
        "container": _first(plain, _CONTAINERS) or (plain.get("howpublished", "") if not own else ""),
        "volume": plain.get("volume", ""),
        "issue": plain.get("issue") or (plain.get("number", "") if found == "article" else ""),
        "number": "" if found == "article" else plain.get("number", ""),
        "pages": plain.get("pages", "").replace("--", "–"),
        "date": a_date(plain.get("date") or plain.get("year", ""), plain.get("month", ""), plain.get("day", "")),
        "doi": plain.get("doi", ""),
        "url": plain.get("url", ""),
        "accessed": a_date(plain.get("urldate", "")),
        "language": plain.get("langid") or plain.get("language", ""),
        "translator": " and ".join(_names(fields.get("translator"))),
        "note": plain.get("note") or plain.get("annotation", ""),
    }
    source = a_source(found, values, _names(fields.get("author") or fields.get("editor")))
    return with_keywords(source, _KEYWORDS_APART.split(plain.get("keywords", "")))


def _first(values: dict[str, str], names: tuple[str, ...]) -> str:
    return next((values[name] for name in names if values.get(name)), "")


def _plain(name: str, value: str) -> str:
    return value if name in _AS_THEY_ARE else _decoded(value)


def _decoded(value: str) -> str:
    if not any(sign in value for sign in "\\{}$~`'-%"):
        return value
    from pylatexenc.latex2text import LatexNodes2Text  # noqa: PLC0415

    words: str = LatexNodes2Text(math_mode="text").latex_to_text(_COMMENT.sub(r"\\%", value))
    return words.replace("\xa0", " ")


def _names(value: object) -> list[str]:
    if isinstance(value, str):
        return [_decoded(value)]
    return [_name(name) for name in value] if isinstance(value, list) else []


def _name(parts: Any) -> str:  # noqa: ANN401  # NameParts, or text where it could not be parted
    if isinstance(parts, str):
        return _decoded(parts)
    family = _decoded(" ".join([*parts.von, *parts.last, *parts.jr]))
    given = _decoded(" ".join(parts.first))
    return f"{family}, {given}" if given else family
