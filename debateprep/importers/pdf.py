"""PDF: lines put together to paragraphs, across columns and pages; heads, feet and page numbers are reported."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from debateprep.core.sentence import say
from debateprep.importers.found import Details, Found, Wanted
from debateprep.importers.office_details import a_title, an_author
from debateprep.importers.pdf_lines import Line, Pages, read_pages
from debateprep.importers.problems import NoTextInScan
from debateprep.importers.report import Block

RUNNING = say("a running head or foot")
NUMBERS = say("page numbers")
_NUMBER = re.compile(r"(?:page |p\. ?|seite |стр\. ?)?[-–—\[(|]*\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[-–—\])|]*"
                     r"(?:\s*(?:of|/|von|из)\s*\d{1,4})?", re.IGNORECASE)  # fmt: skip
_EDGE = 0.13  # of the page's height, where heads and feet stand
_AT_EDGE = 3  # lines of a page that may be heads or feet, at either end
_ENDS = re.compile(r"[.!?:…][\"'”’»)\]]*(?:\[?\d{1,3}\]?)?$")
_HYPHENS = "\ufffe\x02\xad"  # PDFium's sign for a hyphen at the end of a line, its older one, and the soft hyphen
_WORD = re.compile(r"\w+(?:[-‑]\w+)*")


def found_in(data: bytes, name: str, wanted: Wanted) -> Found:
    """The text of a PDF. Raises ImportProblem."""
    del wanted
    pages = read_pages(data, name)
    if not any(pages.lines):
        raise NoTextInScan(name, len(pages.lines))
    furniture = _furniture(pages)
    flowing = [_in_columns([line for line in lines if line not in furniture]) for lines in pages.lines]
    blocks = [*_reported(furniture), *map(Block, _paragraphs(flowing))]
    empty = [number for number, lines in enumerate(pages.lines, 1) if not lines]
    details = Details(a_title(pages.title.strip()), an_author(pages.author.strip()))
    return Found(tuple(blocks), details, notices=(_without_text(empty),) if empty else ())


def _without_text(pages: Sequence[int]) -> str:
    numbers = ", ".join(map(str, pages[:10])) + (" …" if len(pages) > 10 else "")
    if len(pages) == 1:
        return say("Page {} has no text: what is seen there is a picture, or nothing.", numbers)
    return say("Pages {} have no text: what is seen there is a picture, or nothing.", numbers)


def _furniture(pages: Pages) -> dict[Line, str]:
    """The lines that belong to the pages and not to the text, each with what it is."""
    at_edge = [line for lines, height in zip(pages.lines, pages.heights, strict=True) for line in _edges(lines, height)]
    seen: dict[str, set[int]] = {}
    for line in at_edge:
        seen.setdefault(_alike(line), set()).add(line.page)
    often = min(3, max(2, len(pages.lines)))
    found: dict[Line, str] = {}
    for line in at_edge:
        if _NUMBER.fullmatch(line.text):
            found[line] = NUMBERS
        elif len(seen[_alike(line)]) >= often:
            found[line] = RUNNING
    return found


def _edges(lines: Sequence[Line], height: float) -> Iterator[Line]:
    by_place = sorted(lines, key=lambda line: line.top)
    for line in by_place[:_AT_EDGE]:
        if line.top < _EDGE * height:
            yield line
    for line in by_place[_AT_EDGE:][-_AT_EDGE:]:
        if line.foot > (1 - _EDGE) * height:
            yield line


def _alike(line: Line) -> str:
    """What is the same in the head of every page: all but the number at either end."""
    return re.sub(r"^\d+(?=\s)|(?<=\s)\d+$", "#", line.text.casefold())


def _reported(furniture: dict[Line, str]) -> Iterator[Block]:
    """Each head once, and all page numbers together."""
    heads: dict[str, str] = {}
    for line, reason in furniture.items():
        if reason == RUNNING:
            heads.setdefault(_alike(line), line.text)
    yield from (Block(text, RUNNING) for text in heads.values())
    if numbers := [line.text for line, reason in furniture.items() if reason == NUMBERS]:
        yield Block(" · ".join(numbers), NUMBERS)


def _in_columns(lines: list[Line]) -> list[Line]:
    """The lines in the order of reading. Most files have it; one that jumps up often was written across its columns."""
    jumps = sum(1 for one, other in pairwise(lines) if other.foot > one.top)
    if jumps <= max(4, len(lines) // 8):
        return lines
    width = max(line.right for line in lines) - min(line.left for line in lines)
    narrow = [line for line in lines if line.right - line.left < 0.6 * width]
    lefts = sorted({round(line.left / width * 4) for line in narrow})
    return sorted(lines, key=lambda line: (_column(line, lefts, width), -line.top))


def _column(line: Line, lefts: Sequence[int], width: float) -> int:
    return max((at for at, left in enumerate(lefts) if left <= round(line.left / width * 4)), default=0)


def _paragraphs(pages: Sequence[Sequence[Line]]) -> Iterator[str]:
    """Lines joined to paragraphs; small print at the foot of a page comes behind the paragraph that it interrupts."""
    lines = [line for page in pages for line in page]
    if not lines:
        return
    body = median(line.height for line in lines)
    words = Counter(word.casefold() for line in lines for word in _WORD.findall(line.text))
    gap = _usual_gap(lines)
    current: list[Line] = []
    notes: list[list[Line]] = []
    for line in lines:
        if _is_small(line, body) and current and not _is_small(current[-1], body):
            notes = _with_note(notes, line, gap)
            continue
        if current and _begins(line, current, gap):
            yield _joined(current, words)
            yield from (_joined(note, words) for note in notes)
            current, notes = [], []
        current.append(line)
    yield _joined(current, words)
    yield from (_joined(note, words) for note in notes)


def _is_small(line: Line, body: float) -> bool:
    return line.height < 0.88 * body


def _with_note(notes: list[list[Line]], line: Line, gap: float) -> list[list[Line]]:
    starts = re.match(r"(\d{1,3}|[*†‡])\s*\D", line.text) is not None
    if notes and not starts and not _begins(line, notes[-1], gap):
        notes[-1].append(line)
        return notes
    return [*notes, [line]]


def _usual_gap(lines: Sequence[Line]) -> float:
    """From the foot of a line to that of the next in the same column."""
    steps = [one.foot - other.foot for one, other in pairwise(lines) if one.page == other.page]
    down = [step for step in steps if 0 < step < 60]
    return median(down) if down else 14.0


def _begins(line: Line, current: Sequence[Line], gap: float) -> bool:
    """Whether a paragraph begins with `line`, after those that were joined so far."""
    last = current[-1]
    if abs(line.height - last.height) > 0.12 * last.height:
        return True
    step = last.foot - line.foot
    moved_on = line.page != last.page or step < 0 or line.left > last.right
    if moved_on:
        return bool(_ENDS.search(last.text)) and _is_short_or_upper(line, current)
    if step > 1.35 * gap:
        return True
    edge = min(one.left for one in current if one.page == line.page and abs(one.left - last.left) < 4 * line.height)
    indented = 0.6 * line.height < line.left - edge < 6 * line.height and len(current) > 1
    hanging = len(current) == 1 and current[0].left - line.left > 0.6 * line.height
    if indented and not hanging:
        return True
    widest = max(one.right for one in current)
    return bool(_ENDS.search(last.text)) and last.right < widest - 0.25 * (widest - edge)


def _is_short_or_upper(line: Line, current: Sequence[Line]) -> bool:
    """At the head of a column: a capital after the end of a sentence, unless the last line is full and may go on."""
    last = current[-1]
    widest = max(one.right - one.left for one in current)
    is_full = last.right - last.left > 0.97 * widest and len(current) > 1
    return not is_full and not line.text[:1].islower()


def _joined(lines: Sequence[Line], words: Counter[str]) -> str:
    text = lines[0].text if lines else ""
    for line in lines[1:]:
        text = _continued(text, line.text, words)
    return text.rstrip(_HYPHENS)


def _continued(text: str, more: str, words: Counter[str]) -> str:
    """`text` with the next line; a word that was parted at the line's end is whole again."""
    if text[-1:] in _HYPHENS:
        stem = text.rstrip(_HYPHENS)
        before, after = _WORD.findall(stem)[-1:], _WORD.findall(more)[:1]
        if not before or not after:
            return stem + more
        whole, parted = (f"{before[0]}{sign}{after[0]}".casefold() for sign in ("", "-"))
        return f"{stem}-{more}" if words[parted] > words[whole] else stem + more
    if text.endswith(("-", "‑")) and more[:1].islower() and len(text) > 1 and text[-2].isalpha():
        stem = text[:-1]
        whole = f"{_WORD.findall(stem)[-1:][0]}{_WORD.findall(more)[0]}".casefold()
        return stem + more if words[whole] else text + more
    if text.endswith(("—", "/")):
        return text + more
    return f"{text} {more}"
