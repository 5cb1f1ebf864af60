"""`debateprep new`: a project of an article of any kind, and what was kept and dropped of it; or one on a template."""

import argparse
import sys
from collections.abc import Iterable
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


class NoTemplate(DebatePrepError):
    """No template of that name came with the app."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        super().__init__(f"No template is called “{name}”. There are: {', '.join(known)}.")


class SidesOfTemplate(DebatePrepError):
    """Other sides were asked for than those of the template."""

    def __init__(self, name: str) -> None:
        super().__init__(f"The template {name} brings its own sides. Leave --side out, or begin on an article.")


def run(options: argparse.Namespace) -> int:
    """Write the project and tell of its article; 0."""
    from debateprep.storage.project_file import SUFFIX, save_project  # noqa: PLC0415

    if options.template is not None and options.side:
        raise SidesOfTemplate(options.template)
    out: Path = options.out or Path(_stem(options) + SUFFIX)
    if out.suffix.lower() not in (".yaml", ".yml"):
        raise NoProject(out, SUFFIX)
    imported = _imported(options.article) if options.template is None else None
    project = _titled(_project(imported, options) if imported else _begun(options.template), options)
    if options.out is None and out.exists():
        raise KeepsProject(out)
    save_project(project, out)
    if options.json:
        say_json({"project": str(out), "article": _facts(imported) if imported else _told(project)})
    else:
        say(*(_lines(out, imported) if imported else [f"{out}: begun on the template {options.template}."]))
    return 0


def add_options(sub: argparse.ArgumentParser) -> None:
    """What the command takes."""
    kinds = "an article (txt, md, html, mhtml, webarchive, docx, pdf, epub, odt, rtf), or - for standard input"
    beginning = sub.add_mutually_exclusive_group(required=True)
    beginning.add_argument("article", type=Path, nargs="?", metavar="ARTICLE", help=kinds)
    template = "in the place of an article, a template that came with the app; an unknown name tells which there are"
    beginning.add_argument("--template", metavar="NAME", help=template)
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


def _stem(options: argparse.Namespace) -> str:
    if options.template is not None:
        return str(options.template)
    return "debate" if str(options.article) == "-" else str(options.article.stem)


def _project(imported: "Imported", options: argparse.Namespace) -> "Project":
    from debateprep.storage.samples import started_project  # noqa: PLC0415

    return started_project(imported.report.suggested_title, imported.article, _sides(options.side))


def _titled(project: "Project", options: argparse.Namespace) -> "Project":
    """The project with the title and the day that were given."""
    from debateprep.core.edits import SetField, apply  # noqa: PLC0415
    from debateprep.core.project import EVENT  # noqa: PLC0415

    if title := _name(options.title):
        project, _ = apply(project, (SetField(project.root, "title", title),))
    if options.as_of:
        project, _ = apply(project, (SetField(EVENT, "as_of", _day(options.as_of)),))
    return project


def _begun(name: str) -> "Project":
    """A project of the student's own on the template of that name. Raises NoTemplate."""
    from debateprep.core.template import begun  # noqa: PLC0415
    from debateprep.storage.project_file import open_project  # noqa: PLC0415
    from debateprep.storage.samples import template_paths  # noqa: PLC0415

    paths = template_paths()
    if name not in paths:
        raise NoTemplate(name, paths)
    return begun(open_project(paths[name]).loaded.project)


def _told(project: "Project") -> dict[str, Any]:
    """What is said of the articles of a template: nothing was dropped."""
    from debateprep.core.article import paragraphs  # noqa: PLC0415

    texts = [article.text for article in project.articles]
    count = sum(len(paragraphs(text)) for text in texts)
    return {"paragraphs": count, "kept": count, "dropped": [], "characters": sum(map(len, texts))}


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
