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

# What every brief needs, so that the engine has it at hand when the job comes: fonts, and the usual citation style.
WARM_UP = b"""#set text(font: "DebatePrep Serif")
#show bibliography: none
#cite(label("a"), form: "full")
#bibliography(bytes("{a: {type: book, title: A, author: B, date: 2012}}"), style: "chicago-notes")"""
STANDARDS: "list[PDFStandard]" = ["a-2a", "ua-1"]  # archival, and readable by a screen reader
NO_STANDARDS: "list[PDFStandard]" = []


def main() -> None:
    """Warm up with the folder of fonts that is named, read one job, write one answer.

    An answer is a line of JSON, `missing` and `archival` or `error`, and the document behind it.
    """
    compiled(WARM_UP, {}, sys.argv[1], system_fonts=False, standards=NO_STANDARDS, timestamp=0)
    job = json.load(sys.stdin.buffer)
    try:
        answer, document = typeset(job["templates"], job["inputs"], job["fonts"], job["timestamp"])
    except RuntimeError as error:
        answer, document = {"error": str(error)}, b""
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n" + document)


def typeset(templates: list[str], inputs: dict[str, str], fonts: str, timestamp: int) -> tuple[dict[str, Any], bytes]:
    """The PDF of templates, read one behind the other, and what had to be given up for it.

    That is nothing at first, then to do with the shipped fonts alone, then the standards. Raises RuntimeError with
    the engine's own words.
    """
    import typst  # noqa: PLC0415  # heavy: only where pages are made

    source = _joined(templates)
    missing = ""
    for system_fonts, standards in ((False, STANDARDS), (True, STANDARDS), (True, NO_STANDARDS)):
        try:
            document = compiled(
                source, inputs, fonts, system_fonts=system_fonts, standards=standards, timestamp=timestamp
            )
        except typst.TypstError as error:
            if "could not be displayed" not in error.message or not standards:
                raise RuntimeError(error.message) from error
            missing = error.message
        else:
            return {"missing": missing, "archival": bool(standards)}, document
    raise RuntimeError(missing)


def compiled(  # they are the engine's
    source: bytes,
    inputs: dict[str, str],
    fonts: str,
    *,
    system_fonts: bool,
    standards: "list[PDFStandard]",
    timestamp: int,
) -> bytes:
    """The PDF of a template. Raises TypstError."""
    import typst  # noqa: PLC0415

    known = typst.Fonts(include_system_fonts=system_fonts, font_paths=[fonts])
    compiler = typst.Compiler(None, root=Path.cwd(), font_paths=known, sys_inputs=inputs)
    document: Any = compiler.compile(input=source, format="pdf", pdf_standards=standards, timestamp=timestamp)
    return bytes(document)


class Refused(Exception):
    """The engine cannot set this; in its own words."""


class Engine:
    """The engine kept warm, for pages that are made again and again: it does anew only what has changed.

    Its data are files in `folder`, which is its root. Fonts of the system help out, since nothing here is archival.
    """

    def __init__(self, folder: Path, fonts: str) -> None:
        import typst  # noqa: PLC0415

        self._folder = folder
        known = typst.Fonts(include_system_fonts=True, font_paths=[fonts])
        self._compiler = typst.Compiler(None, root=folder, font_paths=known)

    def set(self, question: dict[str, Any]) -> bytes:
        """The PDF, untagged, of the `templates` of a question with its `document` and `library`. Raises Refused."""
        import typst  # noqa: PLC0415

        (self._folder / "document.json").write_text(question["document"], encoding="utf-8")
        (self._folder / "library.yml").write_text(question["library"], encoding="utf-8")
        try:
            made: Any = self._compiler.compile(input=_joined(question["templates"]), format="pdf", pdf_tags=False)
        except typst.TypstError as error:
            raise Refused(error.message) from error
        return bytes(made)


def _joined(templates: list[str]) -> bytes:
    """Templates one behind the other."""
    return b"\n".join(Path(template).read_bytes() for template in templates)


def answer_questions(template: str) -> None:
    """Format citations until there are no more questions; each question and each answer is a line of JSON.

    An answer holds pages of HTML: one, or, where the engine refuses a source, one for each that it takes.
    """
    source = Path(template).read_bytes()
    for line in sys.stdin.buffer:
        pages = {"pages": cited(source, json.loads(line))}
        sys.stdout.buffer.write(json.dumps({"answer": pages}).encode() + b"\n")
        sys.stdout.buffer.flush()


def cited(template: bytes, question: dict[str, Any]) -> list[str]:
    """The pages for a question: `style`, `pinpoint`, and `libraries`, one of each source by its key."""
    libraries: dict[str, str] = question["libraries"]
    whole = _page(template, question, list(libraries))
    if whole is not None or len(libraries) < 2:
        return [whole] if whole else []
    return [page for key in libraries if (page := _page(template, question, [key]))]


def _page(template: bytes, question: dict[str, Any], keys: list[str]) -> str | None:
    """The page with these sources; nothing where the engine refuses one."""
    import typst  # noqa: PLC0415

    entries = {key: entry for name in keys for key, entry in json.loads(question["libraries"][name]).items()}
    inputs = {
        "library": json.dumps(entries, ensure_ascii=False),
        "style": question["style"],
        "wanted": json.dumps({"keys": keys, "pinpoint": question["pinpoint"]}),
    }
    if not keys:
        return None
    try:
        made: Any = typst.Compiler(None, root=Path.cwd(), sys_inputs=inputs).compile(input=template, format="html")
    except typst.TypstError:
        return None
    return bytes(made).decode()


if __name__ == "__main__":
    answer_questions(sys.argv[2]) if sys.argv[1] == "citations" else main()
