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
from typing import TypeAlias

from debateprep.commands import check, claims, desktop, export, merge, new, report
from debateprep.commands.check import placed
from debateprep.commands.terminal import discard_output, say, say_json, warn
from debateprep.core.errors import DebatePrepError
from debateprep.version import VERSION

Command: TypeAlias = Callable[[argparse.Namespace], int]

_DONE, _PROBLEM = 0, 1
_NEW_WINDOW = "DEBATEPREP_NEW_WINDOW"


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
        epilog="debateprep [FILE] opens the window, with FILE in it if one is named; "
        "“debateprep open --help” names what else it takes, such as --install-desktop.",
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
        places = [placed(one) for one in problem.problems]
        sentences = [one.located(problem.name) for one in problem.problems]
    else:
        places = [{"line": None, "column": None, "message": str(problem)}]
        sentences = [str(problem)]
    warn(*sentences)
    if as_json:
        say_json({"ok": False, "problems": places})


def _open(options: argparse.Namespace) -> int:
    from debateprep.screen import NoScreen, has_screen, may_draw_unseen  # noqa: PLC0415

    if not has_screen() and not may_draw_unseen():
        raise NoScreen
    return _show(options.file, new_window=options.new_window)


def _open_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a project or an article")
    sub.add_argument("--new-window", action="store_true", help=f"not in the window that runs; as {_NEW_WINDOW}=1 does")
    for name, command, words in (
        ("--install-desktop", desktop.install, "put DebatePrep into the menu of your desktop"),
        ("--uninstall-desktop", desktop.uninstall, "take it away from there"),
    ):
        sub.add_argument(name, dest="command", action="store_const", const=command, help=words)


def _show(path: Path | None, *, new_window: bool = False) -> int:
    """Show the window with that file: the one that runs, or else one of our own; its status."""
    from debateprep import folders  # noqa: PLC0415
    from debateprep.screen import load_window_library  # noqa: PLC0415
    from debateprep.ui.single_instance import door_of, this_call  # noqa: PLC0415

    door = None
    if not new_window and os.environ.get(_NEW_WINDOW, "0") in ("", "0"):
        door = door_of(folders.state())
        with door.alone():
            if door.hand_over(this_call(path)):
                return _DONE
            door.open()
    try:
        load_window_library()
        from debateprep import app  # noqa: PLC0415  # Qt

        return app.run(path, door, offers_tour=True)
    finally:
        if door is not None:
            door.close()


def _demo(options: argparse.Namespace) -> int:
    from debateprep.screen import has_screen, load_window_library  # noqa: PLC0415
    from debateprep.storage.durable import make_folder, write_whole  # noqa: PLC0415
    from debateprep.storage.samples import SAMPLE, sample_path  # noqa: PLC0415

    folder: Path = options.folder
    make_folder(folder)
    project = folder / SAMPLE
    if not project.exists():
        write_whole(project, sample_path().read_bytes())
    brief = folder / "brief.pdf"
    write_whole(brief, export.document_of(project, options))
    say(f"Project: {project}", f"Brief:   {brief}")
    load_window_library()
    if has_screen():
        return _show(project)
    _draw_window(project, folder / "window.png")
    say(f"Window:  {folder / 'window.png'} (there is no screen here, so the window was drawn into a file)")
    return _DONE


def _demo_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("folder", nargs="?", type=Path, default=Path("debateprep-demo"), metavar="DIR")
    sub.set_defaults(kind="brief")


def _draw_window(project: Path, picture: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from debateprep import app  # noqa: PLC0415
    from debateprep.screen import qt_in_sentences  # noqa: PLC0415

    with qt_in_sentences():
        app.draw(project, picture)


_COMMANDS: dict[str, tuple[Command, str, Callable[[argparse.ArgumentParser], None]]] = {
    "open": (_open, "open the window", _open_options),
    "demo": (_demo, "copy the sample debate to a folder, write its brief and show it", _demo_options),
    "new": (new.run, "make a project of an article", new.add_options),
    "check": (check.run, "name every problem of a project, and count what is prepared", check.add_options),
    "claims": (claims.run, "rank the sentences worth answering, with the reasons", claims.add_options),
    "export": (export.run, "write the brief or another document of a project", export.add_options),
    "report": (report.run, "compare a folder of projects, and write the brief of each", report.add_options),
    "merge": (merge.run, "make one project of two copies and what both began from", merge.add_options),
}
