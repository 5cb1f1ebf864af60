"""The lines of a PDF's pages: words, and where they stand. Of the importers, only this one names pypdfium2."""

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from debateprep.importers.problems import ArticleDamaged, ArticleLocked, TooManyPages

MOST_PAGES = 2_000
_MOST_LETTERS = 10_000_000  # of all pages: five times the longest novel
_BREAKS = "\r\n"
_LINE = re.compile("[^\r\n\ufffe\x02]*(?:[\ufffe\x02]|[\r\n]+|$)")  # PDFium ends no line at a hyphen that it marks


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand beside each other; places in points from the left and the foot of the page."""

    text: str
    page: int  # from 0
    left: float
    right: float
    foot: float
    top: float
    height: float  # of the font of its first letter


@dataclass(frozen=True, slots=True)
class Pages:
    """The lines of a document, page by page in the order of the file, and what it says of itself."""

    lines: tuple[tuple[Line, ...], ...]
    heights: tuple[float, ...]
    title: str
    author: str


def read_pages(data: bytes, name: str) -> Pages:
    """The lines of the PDF in `data`. Raises ArticleDamaged, ArticleLocked, TooManyPages."""
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415  # 60 ms; it ships no types

    try:
        document = pypdfium2.PdfDocument(data)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        locked = "assword" in str(error) or "ecurity" in str(error)
        raise (ArticleLocked(name) if locked else ArticleDamaged(name)) from None
    if count > MOST_PAGES:
        raise TooManyPages(name, count, MOST_PAGES)
    left = _MOST_LETTERS
    lines, heights = [], []
    for number in range(count):
        try:
            page = document[number]
            found = tuple(_lines(page, number))
            heights.append(float(page.get_height()))
        except pypdfium2.PdfiumError:  # a broken page costs only itself
            found = ()
            heights.append(0.0)
        left -= sum(len(line.text) for line in found)
        if left < 0:
            raise TooManyPages(name, count, number)
        lines.append(found)
    said = document.get_metadata_dict(skip_empty=True)
    return Pages(tuple(lines), tuple(heights), said.get("Title", ""), said.get("Author", ""))


def _lines(page: Any, number: int) -> Iterator[Line]:  # noqa: ANN401  # a PdfPage
    text_page = page.get_textpage()
    text = text_page.get_text_range() if text_page.count_chars() else ""
    at = 0
    for piece in _LINE.findall(text):
        words = piece.rstrip(_BREAKS)
        visible = words.strip()
        if visible:
            first = at + _units(words[: words.index(visible[0])])
            last = first + _units(visible) - 1
            left, foot, _, top = _box(text_page, first)
            _, _, right, _ = _box(text_page, last)
            yield Line(visible, number, left, max(right, left), foot, top, _size(text_page, first) or top - foot)
        at += _units(piece)


def _units(text: str) -> int:
    """Its length as PDFium counts, in UTF-16."""
    return len(text) + sum(1 for letter in text if letter > "\uffff")


def _box(text_page: Any, index: int) -> tuple[float, float, float, float]:  # noqa: ANN401  # a PdfTextPage
    """Left, foot, right and top of a letter, or of the nearest one before that has a place on the page."""
    from pypdfium2 import raw  # noqa: PLC0415

    rect = raw.FS_RECTF()
    for back in range(4):
        has_box = index >= back and raw.FPDFText_GetLooseCharBox(text_page, index - back, ctypes.byref(rect))
        if has_box and rect.right > rect.left:
            break
    return rect.left, rect.bottom, rect.right, rect.top


def _size(text_page: Any, index: int) -> float:  # noqa: ANN401  # a PdfTextPage
    """The size of a letter's font as it is seen: files scale fonts of size 1."""
    from pypdfium2 import raw  # noqa: PLC0415

    matrix = raw.FS_MATRIX()
    scale = math.hypot(matrix.c, matrix.d) if raw.FPDFText_GetMatrix(text_page, index, ctypes.byref(matrix)) else 1.0
    return float(raw.FPDFText_GetFontSize(text_page, index)) * scale
