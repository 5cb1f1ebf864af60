"""The source library for citation managers: BibLaTeX and CSL-JSON."""

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

from debateprep.core.source import Source, keywords_of

_BIB_TYPES = {"article": "article", "report": "report", "book": "book", "web": "online", "data": "dataset"}
_CSL_TYPES = {
    "article": "article-newspaper", "report": "report", "book": "book", "speech": "speech", "press-release": "report",
    "treaty": "treaty", "decree": "legislation", "poll": "report", "data": "dataset",
}  # fmt: skip
_GENRES = {"press-release": "Press release", "poll": "Poll"}
_BIB_FIELDS = (
    ("issuer", "publisher"), ("place", "location"), ("volume", "volume"), ("pages", "pages"), ("date", "date"),
    ("doi", "doi"), ("url", "url"), ("accessed", "urldate"), ("language", "langid"), ("note", "note"),
)  # fmt: skip
_CSL_FIELDS = (
    ("title", "title"), ("issuer", "publisher"), ("container", "container-title"), ("place", "publisher-place"),
    ("volume", "volume"), ("issue", "issue"), ("number", "number"), ("pages", "page"), ("doi", "DOI"), ("url", "URL"),
    ("language", "language"), ("note", "note"),
)  # fmt: skip
_VERBATIM = ("url", "doi")
_SPECIAL = re.compile(r"([\\{}$%&#_~^])")
_IN_LATEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
_LETTERS = re.compile(r"[^a-z0-9]")


def bibtex(sources: Sequence[Source]) -> str:
    """The sources as a `.bib` file in UTF-8."""
    keys = _keys(sources)
    return "\n".join(_bib_entry(key, source) for key, source in zip(keys, sources, strict=True))


def csl_json(sources: Sequence[Source]) -> str:
    """The sources as CSL-JSON."""
    keys = _keys(sources)
    entries = [_csl_entry(key, source) for key, source in zip(keys, sources, strict=True)]
    return json.dumps(entries, ensure_ascii=False, indent=2) + "\n"


def _keys(sources: Iterable[Source]) -> list[str]:
    """A key for each: family or issuer, year, and a letter where that is taken."""
    keys: list[str] = []
    for source in sources:
        name = (source.author or (source.issuer or source.title,))[0].split(",")[0]
        stem = (_LETTERS.sub("", name.lower())[:20] or "source") + source.date[:4]
        letters = iter(["", *"abcdefghijklmnopqrstuvwxyz", *(f"-{number}" for number in range(1, len(keys) + 2))])
        keys.append(next(key for letter in letters if (key := stem + letter) not in keys))
    return keys


def _bib_entry(key: str, source: Source) -> str:
    kind = _BIB_TYPES.get(source.type, "misc")
    fields = {"title": f"{{{_latex(source.title)}}}"}
    if source.author:
        fields["author"] = " and ".join(map(_bib_name, source.author))
    if source.translator:
        fields["translator"] = _bib_name(source.translator)
    if kind == "misc" and source.type:
        fields["type"] = source.type
    if source.container:
        fields["journaltitle" if kind == "article" else "booktitle"] = _latex(source.container)
    for name, field in (*_BIB_FIELDS, ("issue", "issue"), ("number", "number")):
        value = getattr(source, name)
        if value:
            fields[field] = _address(value) if name in _VERBATIM else _latex(value)
    if keywords_of(source):
        fields["keywords"] = ", ".join(keywords_of(source))
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items())
    return f"@{kind}{{{key},\n{lines}}}\n"


def _bib_name(name: str) -> str:
    """A person as "Family, Given"; a body in braces, so that no first name is looked for in it."""
    family, comma, given = name.partition(",")
    person = f"{_name_part(family)}, {_name_part(given)}"
    return person if comma else f"{{{_latex(name)}}}"


def _name_part(words: str) -> str:
    words = _latex(words.strip())
    return f"{{{words}}}" if re.search(r"\band\b|,", words) else words


def _latex(text: str) -> str:
    return _SPECIAL.sub(lambda found: _IN_LATEX.get(found[0], f"\\{found[0]}"), text)


def _address(url: str) -> str:
    """Nothing is special in an address but braces, which a file of fields cannot do without."""
    return url.replace("{", "%7B").replace("}", "%7D")


def _csl_entry(key: str, source: Source) -> dict[str, Any]:
    entry: dict[str, Any] = {"id": key, "type": _CSL_TYPES.get(source.type, "webpage")}
    if source.type in _GENRES:
        entry["genre"] = _GENRES[source.type]
    for name, field in _CSL_FIELDS:
        if getattr(source, name):
            entry[field] = getattr(source, name)
    if keywords_of(source):
        entry["keyword"] = ", ".join(keywords_of(source))
    if source.author:
        entry["author"] = [_csl_name(name) for name in source.author]
    if source.translator:
        entry["translator"] = [_csl_name(source.translator)]
    for name, field in (("date", "issued"), ("accessed", "accessed")):
        parts = [int(part) for part in getattr(source, name).split("-") if part.isdigit()]
        if parts:
            entry[field] = {"date-parts": [parts]}
    return entry


def _csl_name(name: str) -> dict[str, str]:
    family, comma, given = name.partition(",")
    return {"family": family.strip(), "given": given.strip()} if comma else {"literal": name}
