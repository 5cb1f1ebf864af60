"""Documents as PDF: composed values go to the engine as data, in a process of its own."""

import json
import re
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Any

from debateprep import resources
from debateprep.brief.brief import Brief, Cards, Document, Flow, Paper, SelfTest, Speech
from debateprep.brief.citations import final_stop, is_citable, key, library, style
from debateprep.brief.printable import printable
from debateprep.brief.typesetter import Typesetter
from debateprep.brief.words import words_for
from debateprep.core.sentence import joined, say

_PAGE = 11_200  # characters of data that fill the full width of a page of A4 in 12 pt, within a tenth
_MAYBE_TALLER = 0.5  # of a page: letters may be twice as wide as most
_MARGINS = {"narrow": 0.75, "wide": 1.25}  # inches; the usual are 1
_CYRILLIC = re.compile("[\u0400-\u052f]")
_TEMPLATES = {Brief: "brief", Cards: "cards", Speech: "speech", Paper: "paper", Flow: "flow", SelfTest: "test"}


@dataclass(frozen=True, slots=True)
class Pages:
    """A finished document, and what the person should know about it."""

    data: bytes
    notice: str = ""


def write_pdf(document: Document, typesetter: Typesetter | None = None) -> Pages:
    """The document as PDF/UA-1 and PDF/A-2a, by a typesetter that was started before or by a new one.

    Raises NotTypeset, TypesettingTooLong.
    """
    if typesetter is None:
        with Typesetter() as started:
            return write_pdf(document, started)
    answer, made = typesetter.ask(job_for(document))
    notices = (_notice(answer["missing"], answer["archival"]), _past_limit(document))
    return Pages(made, joined(" ", filter(None, notices)))


def job_for(document: Document) -> dict[str, Any]:
    """What the typesetter is asked to do: templates in the order in which they are read, and the data for them."""
    names = ("common", _TEMPLATES[type(document)])
    return {
        "templates": [str(resources.path(f"brief/{name}.typ")) for name in names],
        "fonts": str(resources.folder("fonts")),
        "timestamp": _timestamp(document.as_of),
        "inputs": {
            "document": json.dumps(_data(document), ensure_ascii=False),
            "library": library(document.sources),
        },
    }


def _timestamp(as_of: str) -> int:
    """The as-of day as seconds since 1970, so that the same brief is the same bytes whenever it is made."""
    try:
        return max(0, int(datetime.fromisoformat(as_of).replace(tzinfo=UTC).timestamp()))
    except ValueError:
        return 0


def _data(document: Document) -> dict[str, Any]:
    """The document as its template reads it."""
    if isinstance(document, Brief):
        document = replace(document, texts=())  # paper has no room for the articles themselves
    data: dict[str, Any] = asdict(document)
    data["vocabulary"] = words_for(document.headings).table
    data["cyrillic"] = _CYRILLIC.search(repr(document)) is not None
    if isinstance(document, Brief):
        _add_to_brief(data)
    data["sources"] = [
        {
            "number": line.number,
            "key": key(line),
            "primary": line.source.primary,
            "stop": final_stop(line.source, document.citation_style),
            "address": "" if is_citable(line.source.url) else line.source.url,
            "remarks": line.remarks,
        }
        for line in document.sources
    ]
    cleaned: dict[str, Any] = _cleaned(data)
    cleaned["title"] = cleaned["title"].strip() or "Untitled"  # no accessible document without one
    cleaned["citation_style"] = style(document.citation_style)
    return cleaned


def _add_to_brief(data: dict[str, Any]) -> None:
    for article in data["articles"]:
        article["linked"] = is_citable(article["url"])
    for block in data["blocks"]:
        block["long"] = _pages(block) / _room(data["sheet"]) > _MAYBE_TALLER


def _pages(block: dict[str, Any]) -> float:
    """About how many pages a claim fills in 12 pt; its columns stand side by side, four of them in two rows."""
    columns = [len(json.dumps(column)) for column in block["columns"]]
    others = len(json.dumps({name: value for name, value in block.items() if name != "columns"}))
    abreast = 2 if len(columns) == 4 else max(1, len(columns))
    rows = [max(columns[at : at + abreast]) for at in range(0, len(columns), abreast)]
    return (sum(rows) * abreast + others) / _PAGE


def _room(sheet: dict[str, Any]) -> float:
    """How much fits on a page, beside what fits on A4 with usual margins in 12 pt."""
    width, height = (8.5, 11.0) if sheet["paper"] == "letter" else (8.27, 11.69)
    margin = _MARGINS.get(sheet["margins"], 1.0)
    across = width - (3.4 if sheet["comment_margin"] else 2 * margin)
    smaller = 12 / int(sheet["points"])
    return across * (height - 2 * margin) / (6.27 * 9.69) * smaller * smaller


def _cleaned(value: Any) -> Any:  # noqa: ANN401  # a tree of plain values
    """The same values with text that a page can hold."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, dict):
        return {name: _cleaned(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_cleaned(inner) for inner in value]
    return value


def _past_limit(document: Document) -> str:
    if isinstance(document, Paper) and document.words > document.limit:
        return say("The paper has {} of {} words. Sources are not counted.", document.words, document.limit)
    return ""


def _notice(missing: str, archival: bool) -> str:
    """What to tell the person where the engine says that a character is missing."""
    if not missing:
        return ""
    found = re.search(r'the text `?"?(.+?)"?`? could not be displayed', missing)
    which = say("The character “{}”", found[1]) if found else say("A character")
    if archival:
        return say("{} is in none of the shipped fonts; the brief was made with a font of this computer.", which)
    return say("{} is in no font of this computer; an empty box stands for it, and the PDF is not archival.", which)
