"""Sources as the citation engine (hayagriva, inside Typst) wants them."""

import json
import re
from collections.abc import Iterable

from debateprep.brief.brief import SourceLine
from debateprep.brief.printable import printable
from debateprep.core.day import is_day
from debateprep.core.source import Source
from debateprep.core.text import one_line

STYLES = {
    "chicago-notes": "chicago-notes",
    "chicago-author-date": "chicago-author-date",
    "mla": "modern-language-association",
    "apa": "american-psychological-association",
}
_KINDS = {"article": "article", "report": "report", "poll": "report", "data": "report", "book": "book"}
_ADDRESS = re.compile(r"https?://([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(:\d{1,4})?([/?#]\S*)?", re.IGNORECASE)
_CODE = re.compile(r"([\\{}$])")


def library(lines: Iterable[SourceLine]) -> str:
    """The bibliography of the sources in `lines`; JSON, which is YAML, so that no text can become markup."""
    return json.dumps({key(line): _entry(line.source) for line in lines}, ensure_ascii=False)


def key(line: SourceLine) -> str:
    """The name of a source in the bibliography."""
    return f"cited-{line.number}"


def style(name: str) -> str:
    """The engine's name of a citation style; Chicago notes for one that it does not know."""
    return STYLES.get(name, STYLES["chicago-notes"])


def is_citable(url: str) -> bool:
    """Whether the engine takes `url`; one address that it cannot read makes it refuse the whole bibliography."""
    return _ADDRESS.fullmatch(url) is not None


def final_stop(source: Source, name: str) -> str:
    """What the engine leaves out at the end of a full citation in style `name`: a full stop, or nothing."""
    if name == "apa":
        return ""
    undated = not is_day(source.date)
    dated_last = name != "chicago-author-date" and _kind(source) in ("report", "book")
    ends_in_date = dated_last or (name == "chicago-author-date" and not _authors(source))
    if not is_citable(source.url) and undated and ends_in_date and name != "mla":
        return ""  # "n.d." has one
    return "."


def _entry(source: Source) -> dict[str, object]:
    """One entry. What is no article, report or book is a "web" item: the only kind that every style prints whole."""
    kind = _kind(source)
    entry: dict[str, object] = {"type": kind, "title": _verbatim(_title(source)), "author": _authors(source)}
    publisher = [source.issuer] if source.author else []
    if kind == "article":
        entry["parent"] = {"type": "newspaper", "title": _verbatim(source.container)}
    elif source.container:
        publisher.insert(0, source.container)
    if any(publisher):
        entry["publisher"] = _verbatim(", ".join(filter(None, publisher)))
    if is_day(source.date):
        entry["date"] = source.date
    if source.number:
        entry["serial-number"] = printable(one_line(source.number))
    if is_citable(source.url):
        entry["url"] = {"value": source.url, "date": source.accessed} if is_day(source.accessed) else source.url
    return {key: value for key, value in entry.items() if value}


def _title(source: Source) -> str:
    return one_line(source.title).removesuffix(".") or "Untitled"


def _kind(source: Source) -> str:
    kind = _KINDS.get(source.type, "web")
    if kind == "article" and not source.container:
        kind = "web"
    return "report" if kind == "web" and re.fullmatch(r"\d{4}", source.date) else kind  # APA: "(2012,)" for a web item


def _authors(source: Source) -> list[dict[str, str]]:
    """Who wrote it; for a document that names nobody, the body that issued it."""
    if source.author:
        return [_name(name) for name in source.author]
    return [{"name": printable(one_line(source.issuer))}] if source.issuer else []


def _name(name: str) -> dict[str, str]:
    family, _, given = (part.strip() for part in printable(one_line(name)).partition(","))
    return {"name": family, "given-name": given} if given else {"name": family}


def _verbatim(text: str) -> str:
    """`text` as it is: titles are code to the engine, and it changes their capitals, unless they are wrapped."""
    return "{" + _CODE.sub(r"\\\1", printable(one_line(text))) + "}"
