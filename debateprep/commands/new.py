"""`debateprep new`: a project of an article of any kind, and what was kept and dropped of it."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from debateprep.commands.terminal import say, say_json
from debateprep.core.errors import DebatePrepError

if TYPE_CHECKING:
    from debateprep.core.project import Project
    from debateprep.importers.report import Imported

_SHOWN = 80  # characters of what was dropped
_DETAILS = ("title", "author", "publication", "published", "url", "accessed")


class BadDate(DebatePrepError):
    """A date that is no date."""

    def __init__(self, date: str) -> None:
        super().__init__(f"“{date}” is not a date. Write it as 2012-05-23.")


class BadSides(DebatePrepError):
    """Sides that no debate can have."""

    def __init__(self) -> None:
        super().__init__("A debate has two to four sides, each with a name of its own. Give --side as often as that.")


class NoProject(DebatePrepError):
    """The ending of an output file is not that of a project."""

    def __init__(self, path: Path, ending: str) -> None:
        super().__init__(f"{path.name or path} does not end like a project. Give it the ending {ending}.")


class KeepsProject(DebatePrepError):
    """A new project would be written over something that is there."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path.name} is there already. Choose another name with -o, or move it away first.")


def run(options: argparse.Namespace) -> int:
    """Write the project and tell of its article; 0."""
    from debateprep.storage.project_file import SUFFIX, save_project  # noqa: PLC0415

    stem = "debate" if str(options.article) == "-" else options.article.stem
    out: Path = options.out or Path(stem + SUFFIX)
    if out.suffix.lower() not in (".yaml", ".yml"):
        raise NoProject(out, SUFFIX)
    imported = _imported(options.article)
    project = _project(imported, options)
    if options.out is None and out.exists():
        raise KeepsProject(out)
    save_project(project, out)
    if options.json:
        say_json({"project": str(out), "article": _facts(imported)})
    else:
        say(*_lines(out, imported))
    return 0


def add_options(sub: argparse.ArgumentParser) -> None:
    """What the command takes."""
    kinds = "an article (txt, md, html, mhtml, webarchive, docx, pdf, epub, odt, rtf), or - for standard input"
    sub.add_argument("article", type=Path, metavar="ARTICLE", help=kinds)
    sub.add_argument("-o", dest="out", type=Path, metavar="P", help="the project to write")
    sub.add_argument("--title", default="", metavar="T")
    sub.add_argument("--as-of", default="", metavar="D", help="the day on which the role-play is set, as 2012-05-23")
    sub.add_argument("--side", action="append", default=[], metavar="NAME", help="a side; may be given 2 to 4 times")
    sub.add_argument("--json", action="store_true")


def _imported(path: Path) -> "Imported":
    """The article at `path`, or on the standard input. Raises ImportProblem."""
    from debateprep.importers.import_file import Reading, import_article  # noqa: PLC0415

    if str(path) != "-":
        return import_article(path)
    from debateprep.importers.plain_text import read_article_stream  # noqa: PLC0415

    return Reading().article_in(read_article_stream(sys.stdin.buffer), "The input")


def _project(imported: "Imported", options: argparse.Namespace) -> "Project":
    from debateprep.core.edits import apply, set_field  # noqa: PLC0415
    from debateprep.core.project import EVENT  # noqa: PLC0415
    from debateprep.storage.samples import started_project  # noqa: PLC0415

    title = _name(options.title) or imported.report.suggested_title
    project = started_project(title, imported.article, _sides(options.side))
    if options.as_of:
        project, _ = apply(project, set_field(EVENT, "as_of", _day(options.as_of), label="set").operations)
    return project


def _facts(imported: "Imported") -> dict[str, Any]:
    """What is said of the article: counts, what was dropped and why, and the details that the file had."""
    report = imported.report
    return {
        "paragraphs": report.found,
        "kept": report.kept,
        "dropped": [{"text": block.text, "reason": block.dropped} for block in report.dropped],
        "characters": len(imported.article.text),
        **{name: value for name in _DETAILS if (value := getattr(imported.article, name))},
        **({"notices": list(report.notices)} if report.notices else {}),
    }


def _lines(out: Path, imported: "Imported") -> list[str]:
    article, report = imported.article, imported.report
    details = ", ".join(filter(None, (article.author, article.title, article.publication, article.published)))
    return [
        f"{out}: {report.sentence}",
        *([f"  {details}"] if details else []),
        *(f"  {notice}" for notice in report.notices),
        *(f"  dropped ({block.dropped}): {block.text[:_SHOWN]}" for block in report.dropped),
    ]


def _name(text: str) -> str:
    from debateprep.core.text import clean, one_line  # noqa: PLC0415

    return one_line(clean(text).text)


def _sides(given: list[str]) -> tuple[str, ...]:
    """The names of the sides, or none for the usual ones. Raises BadSides."""
    names = tuple(map(_name, given))
    if names and (not 2 <= len(set(names)) == len(names) <= 4 or not all(names)):
        raise BadSides
    return names


def _day(text: str) -> str:
    from datetime import date  # noqa: PLC0415

    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise BadDate(text) from None
