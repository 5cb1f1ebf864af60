"""The child process that typesets: a job as JSON on its input, the pages or the reason why not on its output.

It is a process of its own because the engine keeps its memory, can be stopped only by ending it, and is to read nothing
but what it is given: its root is an empty folder. This is the only module that names Typst.
"""

import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typst import PDFStandard

STANDARDS: "list[PDFStandard]" = ["a-2a", "ua-1"]  # archival, and readable by a screen reader
NO_STANDARDS: "list[PDFStandard]" = []


def main() -> None:
    """Read one job, write one answer: `{"notice"}` and the document behind it, or `{"error"}`."""
    job = json.load(sys.stdin.buffer)
    try:
        notice, document = typeset(job["template"], job["inputs"], job["fonts"], job["timestamp"])
    except RuntimeError as error:
        sys.stdout.buffer.write(json.dumps({"error": str(error)}).encode() + b"\n")
        return
    sys.stdout.buffer.write(json.dumps({"notice": notice}).encode() + b"\n" + document)


def typeset(template: str, inputs: dict[str, str], fonts: str, timestamp: int) -> tuple[str, bytes]:
    """The PDF, and what had to be given up for it: nothing, the shipped fonts, then the standards.

    Raises RuntimeError with the engine's own words.
    """
    import typst  # noqa: PLC0415  # heavy: only where pages are made

    given_up = ""
    for system_fonts, standards in ((False, STANDARDS), (True, STANDARDS), (True, NO_STANDARDS)):
        try:
            with tempfile.TemporaryDirectory() as empty:
                source = Path(template).read_bytes()
                document: Any = typst.Compiler(
                    input=source,
                    root=empty,
                    font_paths=[fonts],
                    ignore_system_fonts=not system_fonts,
                    sys_inputs=inputs,
                ).compile(input=source, format="pdf", pdf_standards=standards, timestamp=timestamp)
                return given_up, bytes(document)
        except typst.TypstError as error:
            if "could not be displayed" not in error.message or not standards:
                raise RuntimeError(error.message) from error
            given_up = error.message
    raise RuntimeError(given_up)


if __name__ == "__main__":
    main()
