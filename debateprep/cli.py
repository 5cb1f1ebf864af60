"""The command line, for scripts, teachers and tests.

Exit 0 done, 1 the input has a problem (one line on the error output), 2 usage. What is heavy is imported inside the
command that needs it: `--version` loads neither Qt nor a parser.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Any, TypeAlias

from debateprep.commands import claims, export, merge
from debateprep.commands.terminal import discard_output, say, say_json, warn
from debateprep.core.errors import DebatePrepError
from debateprep.version import VERSION

Command: TypeAlias = Callable[[argparse.Namespace], int]

_DONE, _PROBLEM = 0, 1


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


class UnknownKind(DebatePrepError):
    """An article of a kind that cannot be read."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path.name} is not a kind of article that can be read. Save it as plain text (.txt).")


class KeepsProject(DebatePrepError):
    """A new project would be written over something that is there."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path.name} is there already. Choose another name with -o, or move it away first.")


def run(arguments: Sequence[str]) -> int:
    """Carry out one command; the exit status."""
    _make_streams_sound()
    options = _parser().parse_args(_with_command(arguments))
    command: Command = options.command
    try:
        return command(options)
    except DebatePrepError as problem:
        _report(problem, as_json=getattr(options, "json", False))
        return _PROBLEM
    except BrokenPipeError:
        discard_output()
        return _PROBLEM
    except KeyboardInterrupt:
        return 130


def _make_streams_sound() -> None:
    """Let nothing that is said, or asked for, fail for want of a stream or of a letter in it."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:  # closed: what is opened next would take its place
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115  # for good
        elif mode == "w" and isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _with_command(arguments: Sequence[str]) -> list[str]:
    """`debateprep FILE` and `debateprep` alone open the window."""
    known = (*_COMMANDS, "-h", "--help", "--version")
    return list(arguments) if arguments and arguments[0] in known else ["open", *arguments]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="debateprep",
        description="Prepare a debate: the article beside both positions. Without a command, the window opens.",
        epilog="debateprep [FILE] opens the window, with FILE in it if one is named.",
    )
    parser.add_argument("--version", action="version", version=f"debateprep {VERSION}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for name, (command, words, add_options) in _COMMANDS.items():
        sub = commands.add_parser(name, help=words, description=words)
        add_options(sub)
        sub.set_defaults(command=command)
    return parser


def _report(problem: DebatePrepError, *, as_json: bool) -> None:
    """Print a problem as one line a place, `debateprep: FILE:LINE:COL: sentence`."""
    from debateprep.storage.problems import DamagedProject  # noqa: PLC0415

    if isinstance(problem, DamagedProject):
        placed = [_placed(one) for one in problem.problems]
        sentences = [one.located(problem.name) for one in problem.problems]
    else:
        placed = [{"line": None, "column": None, "message": str(problem)}]
        sentences = [str(problem)]
    warn(*sentences)
    if as_json:
        say_json({"ok": False, "problems": placed})


def _open(options: argparse.Namespace) -> int:
    from debateprep.screen import NoScreen, has_screen, load_window_library, may_draw_unseen  # noqa: PLC0415

    if not has_screen() and not may_draw_unseen():
        raise NoScreen
    load_window_library()
    from debateprep import app  # noqa: PLC0415  # Qt

    return app.run(options.file)


def _open_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a project or an article")


def _demo(options: argparse.Namespace) -> int:
    from debateprep.screen import has_screen, load_window_library  # noqa: PLC0415
    from debateprep.storage.durable import write_whole  # noqa: PLC0415
    from debateprep.storage.samples import SAMPLE, sample_path  # noqa: PLC0415

    folder: Path = options.folder
    _make_folder(folder)
    project = folder / SAMPLE
    if not project.exists():
        write_whole(project, sample_path().read_bytes())
    brief = folder / "brief.pdf"
    write_whole(brief, export.document_of(project, options))
    say(f"Project: {project}", f"Brief:   {brief}")
    load_window_library()
    if has_screen():
        from debateprep import app  # noqa: PLC0415

        return app.run(project)
    _draw_window(project, folder / "window.png")
    say(f"Window:  {folder / 'window.png'} (there is no screen here, so the window was drawn into a file)")
    return _DONE


def _demo_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("folder", nargs="?", type=Path, default=Path("debateprep-demo"), metavar="DIR")
    sub.set_defaults(kind="brief")


def _new(options: argparse.Namespace) -> int:
    from debateprep.core.edits import apply, set_field  # noqa: PLC0415
    from debateprep.core.project import EVENT  # noqa: PLC0415
    from debateprep.storage.project_file import SUFFIX, save_project  # noqa: PLC0415
    from debateprep.storage.samples import started_project  # noqa: PLC0415

    stem = "debate" if str(options.article) == "-" else options.article.stem
    out: Path = options.out or Path(stem + SUFFIX)
    if out.suffix.lower() not in (".yaml", ".yml"):
        raise NoProject(out, SUFFIX)
    imported = _import_article(options.article)
    title = _name(options.title) or imported.report.suggested_title
    project = started_project(title, imported.article, _sides(options.side))
    if options.as_of:
        project, _ = apply(project, set_field(EVENT, "as_of", _day(options.as_of), label="set").operations)
    if options.out is None and out.exists():
        raise KeepsProject(out)
    save_project(project, out)
    dropped = [{"text": part.text, "reason": part.reason} for part in imported.report.dropped]
    if options.json:
        article = {
            "paragraphs": imported.report.found,
            "kept": imported.report.kept,
            "dropped": dropped,
            "characters": len(imported.article.text),
        }
        say_json({"project": str(out), "article": article})
    else:
        say(
            f"{out}: {imported.report.sentence}",
            *(f"  dropped ({part['reason']}): {part['text'][:80]}" for part in dropped),
        )
    return _DONE


def _new_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("article", type=Path, metavar="ARTICLE", help="a text file, or - for standard input")
    sub.add_argument("-o", dest="out", type=Path, metavar="P", help="the project to write")
    sub.add_argument("--title", default="", metavar="T")
    sub.add_argument("--as-of", default="", metavar="D", help="the day on which the role-play is set, as 2012-05-23")
    sub.add_argument("--side", action="append", default=[], metavar="NAME", help="a side; may be given 2 to 4 times")
    sub.add_argument("--json", action="store_true")


def _check(options: argparse.Namespace) -> int:
    from debateprep.core.coverage import coverage  # noqa: PLC0415
    from debateprep.storage.project_file import open_project  # noqa: PLC0415

    loaded = open_project(options.project).loaded
    counted = coverage(loaded.project)
    sides = {
        side: {"answered": one.answered, "ready": one.ready, "sourced": one.sourced}
        for side, one in counted.sides.items()
    }
    if options.json:
        say_json(
            {
                "ok": not loaded.problems,
                "problems": [_placed(one) for one in loaded.problems],
                "claims": counted.claims,
                "coverage": sides,
                "unanchored": counted.unanchored,
                "unsourced": counted.unsourced,
                "late_sources": counted.late_sources,
            }
        )
    else:
        warn(*(one.located(options.project.name) for one in loaded.problems))
        names = {side.id: side.name for side in loaded.project.sides}
        answered = [f"{names[side]} {one['answered']}/{counted.claims}" for side, one in sides.items()]
        gaps = [f"unsourced {counted.unsourced}", f"unanchored {counted.unanchored}"]
        say(" · ".join([f"{counted.claims} claims", *answered, *gaps, f"late sources {counted.late_sources}"]))
    return _PROBLEM if loaded.problems else _DONE


def _check_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("project", type=Path, metavar="P")
    sub.add_argument("--json", action="store_true")


def _import_article(path: Path) -> Any:  # noqa: ANN401  # Imported; the parser loads with the command
    from debateprep.importers.plain_text import read_text_article, read_text_stream  # noqa: PLC0415

    if str(path) == "-":
        return read_text_stream(sys.stdin.buffer)
    if path.suffix.lower() not in ("", ".txt", ".text"):
        raise UnknownKind(path)
    return read_text_article(path)


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


def _placed(problem: Any) -> dict[str, Any]:  # noqa: ANN401  # a Problem
    return {"line": problem.line, "column": problem.column, "message": problem.message}


def _make_folder(folder: Path) -> None:
    from debateprep.storage.problems import NotWritten  # noqa: PLC0415

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritten(folder, f"the folder cannot be made ({error.strerror})") from None


def _draw_window(project: Path, picture: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from debateprep import app  # noqa: PLC0415
    from debateprep.screen import qt_in_sentences  # noqa: PLC0415

    with qt_in_sentences():
        app.draw(project, picture)


_COMMANDS: dict[str, tuple[Command, str, Callable[[argparse.ArgumentParser], None]]] = {
    "open": (_open, "open the window", _open_options),
    "demo": (_demo, "copy the sample debate to a folder, write its brief and show it", _demo_options),
    "new": (_new, "make a project of an article", _new_options),
    "check": (_check, "name every problem of a project, and count what is prepared", _check_options),
    "claims": (claims.run, "rank the sentences worth answering, with the reasons", claims.add_options),
    "export": (export.run, "write the brief or another document of a project", export.add_options),
    "merge": (merge.run, "make one project of two copies and what both began from", merge.add_options),
}
