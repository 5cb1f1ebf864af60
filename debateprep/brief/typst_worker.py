"""The child process that typesets: a job as JSON on its input, the pages or the reason why not on its output.

It is a process of its own because the engine keeps its memory, can be stopped only by ending it, and is to read nothing
but what it is given: it runs in an empty folder, which is its root. This is the only module that names Typst.
"""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typst import PDFStandard

STANDARDS: "list[PDFStandard]" = ["a-2a", "ua-1"]  # archival, and readable by a screen reader
NO_STANDARDS: "list[PDFStandard]" = []


def main() -> None:
    """Read one job, write one answer: what is missing and whether it is archival, and the document; or the error."""
    job = json.load(sys.stdin.buffer)
    try:
        answer, document = typeset(job["template"], job["inputs"], job["fonts"], job["timestamp"])
    except RuntimeError as error:
        answer, document = {"error": str(error)}, b""
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n" + document)


def typeset(template: str, inputs: dict[str, str], fonts: str, timestamp: int) -> tuple[dict[str, Any], bytes]:
    """The PDF, and what had to be given up for it: nothing, the shipped fonts, then the standards.

    Raises RuntimeError with the engine's own words.
    """
    import typst  # noqa: PLC0415  # heavy: only where pages are made

    source = Path(template).read_bytes()
    missing = ""
    for system_fonts, standards in ((False, STANDARDS), (True, STANDARDS), (True, NO_STANDARDS)):
        known = typst.Fonts(include_system_fonts=system_fonts, font_paths=[fonts])
        try:
            compiler = typst.Compiler(None, root=Path.cwd(), font_paths=known, sys_inputs=inputs)
            document: Any = compiler.compile(input=source, format="pdf", pdf_standards=standards, timestamp=timestamp)
            return {"missing": missing, "archival": bool(standards)}, bytes(document)
        except typst.TypstError as error:
            if "could not be displayed" not in error.message or not standards:
                raise RuntimeError(error.message) from error
            missing = error.message
    raise RuntimeError(missing)


if __name__ == "__main__":
    main()
