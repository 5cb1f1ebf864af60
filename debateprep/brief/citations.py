"""Sources as the citation engine (hayagriva, inside Typst) wants them."""

import json
import re

from debateprep.core.source import Source

STYLES = {
    "chicago-notes": "chicago-notes",
    "chicago-author-date": "chicago-author-date",
    "mla": "modern-language-association",
    "apa": "american-psychological-association",
}
_TYPES = {
    "article": "article",
    "report": "report",
    "book": "book",
    "speech": "misc",
    "press-release": "misc",
    "treaty": "misc",
    "decree": "misc",
    "poll": "report",
    "web": "web",
    "data": "report",
}
_CODE = re.compile(r"([\\{}$])")


def hayagriva(sources: tuple[Source, ...]) -> str:
    """The bibliography of `sources` under their ids; JSON, which is YAML, so that no text can become markup."""
    return json.dumps({source.id: _entry(source) for source in sources}, ensure_ascii=False)


def style(name: str) -> str:
    """The engine's name of a citation style; Chicago notes for one that it does not know."""
    return STYLES.get(name, STYLES["chicago-notes"])


def _entry(source: Source) -> dict[str, object]:
    entry: dict[str, object] = {"type": _TYPES.get(source.type, "misc"), "title": _verbatim(source.title or "Untitled")}
    if source.author:
        entry["author"] = [_name(name) for name in source.author]
    if source.issuer:
        entry["publisher" if source.author else "author"] = (
            _verbatim(source.issuer) if source.author else [{"name": _verbatim(source.issuer)}]
        )
    if re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", source.date):
        entry["date"] = source.date
    if source.container:
        parent = "newspaper" if source.type == "article" else "web" if source.type == "web" else "periodical"
        entry["parent"] = {"type": parent, "title": _verbatim(source.container)}
    if source.number:
        entry["serial-number"] = _verbatim(source.number)
    if re.match(r"https?://", source.url):
        entry["url"] = {"value": source.url, "date": source.accessed} if _is_day(source.accessed) else source.url
    return entry


def _name(name: str) -> dict[str, str]:
    family, comma, given = name.partition(",")
    if not comma:
        return {"name": _verbatim(name.strip())}
    return {"name": _verbatim(family.strip()), "given-name": _verbatim(given.strip())}


def _is_day(date: str) -> bool:
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", date))


def _verbatim(text: str) -> str:
    """`text` as it is: titles are code to the engine, and it changes their capitals, unless they are wrapped."""
    return "{" + _CODE.sub(r"\\\1", text) + "}"
