"""Rich Text Format, also with Cyrillic in an old encoding. This is the only module that names striprtf."""

import re
from collections.abc import Iterator

from debateprep.importers.docx import DELETED, TRACKED
from debateprep.importers.found import Details, Found, Wanted
from debateprep.importers.office_details import a_title, an_author
from debateprep.importers.report import Block

_CODE_PAGE = re.compile(r"\\ansicpg(\d{3,5})")
_GROUP = re.compile(r"\{(?:\\\*)?(?:\\[a-z]{1,32}-?\d{0,9} ?){0,20}?\\(footnote|deleted)\b")
_BRACE = re.compile(r"\\[{}\\]|[{}]")
_LINK = re.compile(r"(\\fldinst\b[^{}]{0,80}\{?[^{}]{0,200}?)HYPERLINK\b")
_OBJECT = re.compile(r"\\bin\d*|\\objdata|\\pict")
_MARK = "\\uc0\\u57344 "  # a private letter, where a note or a deletion was taken out
_MARKED = re.compile("\ue000")
_LETTER = re.compile(r"\\u(-?\d{5,10})")
_TITLE, _AUTHOR = re.compile(r"\{\\title ([^{}]{1,400})\}"), re.compile(r"\{\\author ([^{}]{1,200})\}")


def found_in(data: bytes, name: str, wanted: Wanted) -> Found:
    """The text of an RTF file. Raises ImportProblem."""
    del name, wanted
    code_page = _CODE_PAGE.search(data[:4000].decode("latin-1"))
    encoding = _known(f"cp{code_page[1]}" if code_page else "cp1252")
    source = _LETTER.sub(_no_letter, _LINK.sub(r"\1", data.decode(encoding, "replace")))
    if encoding != "cp1252":
        source = source.replace("\\fcharset0 ", "\\fcharset1 ")  # old programs call the system's own charset 0
    rest, taken = _taken_out(source)
    head = _head(source)
    words = [(kind, _plain(head + group + "}", encoding).strip()) for kind, group in taken]
    blocks = _blocks(_plain(rest, encoding), words)
    details = Details(a_title(_said(_TITLE, source, encoding)), an_author(_said(_AUTHOR, source, encoding)))
    tracked = any(kind == "deleted" for kind, _ in words) or "\\revised" in source
    return Found(tuple(blocks), details, notices=(TRACKED,) if tracked else ())


def _plain(source: str, encoding: str) -> str:
    from striprtf.striprtf import rtf_to_text  # noqa: PLC0415

    text: str = rtf_to_text(source, encoding=encoding, errors="replace")  # type: ignore[no-untyped-call]  # as it ships
    return text.replace("\xad", "")


def _no_letter(found: re.Match[str]) -> str:
    """A question mark for a number that no letter has."""
    return found[0] if -0x10000 <= int(found[1]) <= 0x10FFFF else "?"


def _known(encoding: str) -> str:
    try:
        "".encode(encoding)
    except LookupError:
        return "cp1252"
    return encoding


def _head(source: str) -> str:
    """What stands before the text and tells how to read it: the code page and the fonts."""
    end = _end(source, at) if (at := source.find("{\\fonttbl")) >= 0 else source.find("\\", 6)
    return source[: max(end, 6)]


def _taken_out(source: str) -> tuple[str, list[tuple[str, str]]]:
    """The source with a mark where notes and deletions were, and these."""
    pieces, taken, at = [], [], 0
    while found := _GROUP.search(source, at):
        end = _end(source, found.start())
        pieces += [source[at : found.start()], _MARK]
        inner = source[found.start() : end].replace("\\footnote", "", 1).replace("\\deleted", "", 1)
        taken.append((found[1], inner.replace("{\\*", "{", 1).replace("\\chftn", "")))
        at = end
    return "".join((*pieces, source[at:])), taken


def _end(source: str, start: int) -> int:
    """Where the group that begins at `start` ends."""
    depth = 0
    for brace in _BRACE.finditer(source, start):
        depth += {"{": 1, "}": -1}.get(brace[0], 0)
        if depth == 0:
            return brace.end()
    return len(source)


def _blocks(text: str, taken: list[tuple[str, str]]) -> Iterator[Block]:
    """The lines, rows and notes; a deletion behind the line that it was in."""
    notes: list[str] = []
    left = iter(taken)
    for line in text.split("\n"):
        gone: list[str] = []

        def number(_mark: re.Match[str], gone: list[str] = gone) -> str:
            kind, words = next(left, ("", ""))
            if kind == "footnote":
                notes.append(words)
                return f"[{len(notes)}]"
            gone.append(words)
            return ""

        yield Block(_row(_MARKED.sub(number, line)))
        yield from (Block(words, DELETED) for words in gone)
    yield from (Block(f"[{at}] {words}") for at, words in enumerate(notes, 1) if words)


def _row(line: str) -> str:
    """Cells end with a bar; between short ones a tab tells more."""
    return line.rstrip("|").replace("|", "\t") if line.endswith("|") else line


def _said(pattern: re.Pattern[str], source: str, encoding: str) -> str:
    found = pattern.search(source[:20_000])
    return _plain("{\\rtf1 " + found[1] + "}", encoding).strip() if found else ""
