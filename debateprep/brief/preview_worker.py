"""The child process behind the pages on the screen: sets a document again after each change, and draws its pages.

Each question and each answer is a line of JSON. `{"document", "library", "templates", "standards"}` is answered by the
sizes of the pages and the places of their headings; `{"page", "scale"}` by a picture. It keeps what it set last.
This is the only module of its room that names PDFium.
"""

import base64
import json
import sys
import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from debateprep.brief.typst_worker import Engine, Refused


@dataclass(slots=True)
class Shown:
    """What was set last."""

    pages: Any = None  # a PDFium document


def answer(question: dict[str, Any], engine: Engine, shown: Shown) -> dict[str, Any]:
    """What is to be said to one question."""
    if "page" in question:
        return _picture(shown.pages, question["page"], question["scale"])
    try:
        document = engine.set(question)
    except Refused as refused:
        return {"refused": str(refused)}
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415  # it ships no types

    shown.pages = pypdfium2.PdfDocument(document)
    sizes = [shown.pages.get_page_size(at) for at in range(len(shown.pages))]
    return {"sizes": sizes, "headings": list(_headings(shown.pages))}


def _headings(pages: Any) -> Any:  # noqa: ANN401
    """Each heading with its page and its distance from the foot of the page, in points."""
    for mark in pages.get_toc(max_depth=3):
        place = mark.get_dest()
        if place is not None:
            _, (_, y, *_) = place.get_view()
            yield [mark.get_title(), place.get_index(), y]


def _picture(pages: Any, number: int, scale: float) -> dict[str, Any]:  # noqa: ANN401
    """A page, `scale` pixels a point, as rows of blue, green, red and an unused byte."""
    if pages is None or number >= len(pages):
        return {"width": 0, "height": 0, "stride": 0, "pixels": ""}
    drawn = pages[number].render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
    packed = zlib.compress(bytes(drawn.buffer), 1)
    pixels = base64.b64encode(packed).decode("ascii")
    return {"width": drawn.width, "height": drawn.height, "stride": drawn.stride, "pixels": pixels}


def main() -> None:
    """Answer questions until there are no more; the folder of fonts is named."""
    shown = Shown()
    with tempfile.TemporaryDirectory() as folder:
        engine = Engine(Path(folder), sys.argv[1])
        for line in sys.stdin.buffer:
            told = {"answer": answer(json.loads(line), engine, shown)}
            sys.stdout.buffer.write(json.dumps(told).encode() + b"\n")
            sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
