"""Sources as the citation engine (hayagriva, inside Typst) wants them."""

import json
import re
from collections.abc import Iterable

from debateprep.brief.brief import SourceLine
from debateprep.brief.printable import printable
from debateprep.core.day import is_day
from debateprep.core.source import Source, bare_doi
from debateprep.core.text import one_line

STYLES = {
    "chicago-notes": "chicago-notes",
    "chicago-author-date": "chicago-author-date",
    "mla": "modern-language-association",
    "apa": "american-psychological-association",
}
_KINDS = {"article": "article", "report": "report", "poll": "report", "data": "report", "book": "book"}
_ADDRESS = re.compile(r"https?://([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(:\d{1,4})?([/?#]\S*)?", re.IGNORECASE)
_PROCEEDINGS = re.compile(r"\b(?:proceedings|conference|symposium|congress)\b|конференци|симпозиум", re.IGNORECASE)
_NUMBER = re.compile(r"[0-9]{1,9}(-[0-9]{1,9})?")
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
    ends_well = name == "apa" or (name != "mla" and _ends_undated(source, name))
    return "" if ends_well else "."


def _ends_undated(source: Source, name: str) -> bool:
    """Whether the last that a Chicago style says of it is "n.d.", which has a stop."""
    if is_day(source.date) or is_citable(source.url) or bare_doi(source.doi):
        return False
    if name == "chicago-author-date":  # the date stands behind who wrote it, else behind the title
        return not (_authors(source) or source.container or source.number or source.place or source.translator)
    if _kind(source) == "article":
        return not (_parent(source).get("volume") or source.issue or source.pages or source.number)
    return _kind(source) in ("report", "book", "chapter")


def _entry(source: Source) -> dict[str, object]:
    """One entry. What is no article, report or book is a "web" item: the only kind that every style prints whole."""
    entry: dict[str, object] = {
        "type": _kind(source),
        "title": _verbatim(_title(source)),
        "author": _authors(source),
        "affiliated": _translators(source),
        "parent": _parent(source),
        "publisher": _publisher(source),
        "page-range": _plain(source.pages.replace("–", "-")),
        "serial-number": _numbers(source),
        "date": source.date if is_day(source.date) else "",
        "url": _address(source),
    }
    return {key: value for key, value in entry.items() if value}


def _parent(source: Source) -> dict[str, str]:
    """What it stands in, with what counts its volumes; the engine cannot put volumes in order that are no numbers."""
    kind = _kind(source)
    if kind not in ("article", "chapter"):
        return {}
    container = "anthology" if kind == "chapter" else _container_kind(source)
    volume = _plain(source.volume.replace("–", "-"))
    is_number = _NUMBER.fullmatch(volume) is not None
    parent = {
        "type": container,
        "title": _verbatim(source.container if is_number or not volume else f"{source.container}, {volume}"),
        "volume": volume if is_number else "",
        "issue": _plain(source.issue),
    }
    return {name: value for name, value in parent.items() if value}


def _container_kind(source: Source) -> str:
    """What an article stands in: what has volumes or no days is a periodical, other days are those of a newspaper."""
    has_day = len(source.date) == len("2012-05-23")
    return "newspaper" if has_day and not (source.volume or source.issue or source.doi) else "periodical"


def _is_in_book(source: Source) -> bool:
    """Whether it is a part of a book: a chapter, or a paper in the proceedings of a conference."""
    is_paper = source.type == "article" and not source.volume and _PROCEEDINGS.search(source.container) is not None
    return is_paper or (source.type == "book" and bool(source.container))


def _publisher(source: Source) -> dict[str, str]:
    """Who published it and where, with what it stands in where that is no parent."""
    names = [source.container] if source.container and not _parent(source) else []
    names += [source.issuer] if source.issuer and source.author else []
    publisher = {"name": _verbatim(", ".join(names)) if names else "", "location": _place(source)}
    return {key: value for key, value in publisher.items() if value}


def _place(source: Source) -> str:
    return _verbatim(source.place) if source.place else ""


def _numbers(source: Source) -> dict[str, str]:
    numbers = {"serial": _plain(source.number), "doi": bare_doi(source.doi)}
    return {key: value for key, value in numbers.items() if value}


def _address(source: Source) -> object:
    if not is_citable(source.url):
        return ""
    return {"value": source.url, "date": source.accessed} if is_day(source.accessed) else source.url


def _translators(source: Source) -> list[dict[str, object]]:
    names = [name for name in source.translator.split(" and ") if name.strip()]
    return [{"role": "translator", "names": [_name(name) for name in names]}] if names else []


def _title(source: Source) -> str:
    return one_line(source.title).removesuffix(".") or "Untitled"


def _kind(source: Source) -> str:
    kind = _KINDS.get(source.type, "web")
    if kind == "article" and not source.container:
        kind = "web"
    if _is_in_book(source):
        kind = "chapter"
    return "report" if kind == "web" and re.fullmatch(r"\d{4}", source.date) else kind  # APA: "(2012,)" for a web item


def _authors(source: Source) -> list[dict[str, str]]:
    """Who wrote it; for a document that names nobody, the body that issued it."""
    if source.author:
        return [_name(name) for name in source.author]
    return [{"name": printable(one_line(source.issuer))}] if source.issuer else []


def _name(name: str) -> dict[str, str]:
    family, _, given = (part.strip() for part in printable(one_line(name)).partition(","))
    return {"name": family, "given-name": given} if given else {"name": family}


def _plain(text: str) -> str:
    """`text` for a field that is no code."""
    return printable(one_line(text))


def _verbatim(text: str) -> str:
    """`text` as it is: titles are code to the engine, and it changes their capitals, unless they are wrapped."""
    return "{" + _CODE.sub(r"\\\1", printable(one_line(text))) + "}"
