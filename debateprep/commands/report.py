"""`debateprep report`: the projects of a class side by side, and the brief of each."""

import argparse
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from debateprep.commands.export import FLAGS, add_flags, with_choices
from debateprep.commands.terminal import say, say_json, warn
from debateprep.core.errors import DebatePrepError

if TYPE_CHECKING:
    from debateprep.brief.class_report import ClassReport, Entry
    from debateprep.core.project import Project
    from debateprep.core.standing import Standing

PAGE, TABLE, KEY = "report.html", "report.csv", "key.csv"
_CHOICES = ("blind", "grey", "comment_margin", "rubric", "paper")
_AT_ONCE = 4  # typesetters, each a process


class NoProjects(DebatePrepError):
    """A folder in which nothing is a project."""

    def __init__(self, folder: Path) -> None:
        name = folder.name or str(folder)
        super().__init__(f"There is no project in {name}. Put the files that end in .debate.yaml there.")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: an entry, or the sentence why it is not read."""

    path: Path
    name: str  # of its brief, without the ending
    entry: "Entry | None" = None
    problem: str = ""


def run(options: argparse.Namespace) -> int:
    """Write page, table and briefs; 0 also where files could not be read, for they are named. Raises NoProjects."""
    from debateprep.storage.class_folder import projects_in, stems  # noqa: PLC0415
    from debateprep.storage.durable import make_folder  # noqa: PLC0415

    found = projects_in(options.folder)
    if not found.projects:
        raise NoProjects(options.folder)
    make_folder(options.out)
    paths = _shuffled(found.projects, options.folder) if options.blind else found.projects
    names = _numbers(len(paths)) if options.blind else stems(paths, options.folder)
    with ThreadPoolExecutor(min(_AT_ONCE, os.cpu_count() or 1)) as pool:
        outcomes = tuple(pool.map(partial(_outcome, options), paths, names))
    closed = [f"{path.name} cannot be looked into: you have no permission for that folder." for path in found.closed]
    warn(*(outcome.problem for outcome in outcomes if outcome.problem), *closed)
    _write(options, outcomes, closed)
    if options.json:
        say_json(_facts(options, outcomes, closed, found.others))
    else:
        say(*_lines(options, outcomes, found.others))
    return 0


def add_options(sub: argparse.ArgumentParser) -> None:
    """What the command takes; what is not given is as each project remembers it."""
    sub.add_argument("folder", type=Path, metavar="FOLDER", help="the projects, also in folders of their own")
    sub.add_argument("-o", dest="out", type=Path, required=True, metavar="OUT", help="the folder to write to")
    add_flags(sub, (flag for flag in FLAGS if flag.field in _CHOICES))
    sub.add_argument("--json", action="store_true")


def _outcome(options: argparse.Namespace, path: Path, name: str) -> Outcome:
    """Read one project and write its brief; whatever is wrong with it becomes a sentence."""
    from debateprep.storage.project_file import open_project  # noqa: PLC0415

    try:
        loaded = open_project(path).loaded
    except DebatePrepError as problem:
        return Outcome(path, name, problem=_sentence(options, path, problem))
    project = with_choices(loaded.project, options)
    remarks = [one.located(path.name if not options.blind else name) for one in loaded.problems]
    brief = f"{name}.pdf"
    try:
        remarks += _write_brief(project, options.out / brief)
    except DebatePrepError as problem:
        brief = ""
        remarks.append(str(problem))
    return Outcome(path, name, _entry(options, path, name, project, brief, remarks))


def _write_brief(project: "Project", out: Path) -> list[str]:
    """What is to be said of the pages. Raises DebatePrepError."""
    from debateprep.brief.export import BRIEF, PDF, export  # noqa: PLC0415
    from debateprep.storage.durable import write_whole  # noqa: PLC0415

    made = export(project, BRIEF, PDF)
    write_whole(out, made.data)
    return [made.notice] if made.notice else []


def _entry(  # what is known of one project
    options: argparse.Namespace, path: Path, name: str, project: "Project", brief: str, remarks: list[str]
) -> "Entry":
    from debateprep.brief.class_report import Entry  # noqa: PLC0415
    from debateprep.core.standing import standing  # noqa: PLC0415

    authors = "" if project.export.blind else ", ".join(project.event.authors)
    file = "" if options.blind else str(path.relative_to(options.folder))
    return Entry(authors or name, file, standing(project), _changed(path), brief, tuple(remarks))


def _sentence(options: argparse.Namespace, path: Path, problem: DebatePrepError) -> str:
    """Why a file is not read, with the folder in which it lies where its name alone says too little."""
    folder = path.relative_to(options.folder).parent
    return str(problem) if folder == Path() else f"{folder}: {problem}"


def _changed(path: Path) -> str:
    from datetime import datetime  # noqa: PLC0415

    try:
        return datetime.fromtimestamp(path.stat().st_mtime).astimezone().strftime("%Y-%m-%d %H:%M")
    except (OSError, ValueError, OverflowError):
        return ""


def _shuffled(paths: tuple[Path, ...], folder: Path) -> tuple[Path, ...]:
    """The same files in an order that says nothing of their names, and is the same each time."""
    import hashlib  # noqa: PLC0415

    return tuple(sorted(paths, key=lambda path: hashlib.sha256(os.fsencode(path.relative_to(folder))).digest()))


def _numbers(count: int) -> tuple[str, ...]:
    width = max(2, len(str(count)))
    return tuple(f"{number:0{width}}" for number in range(1, count + 1))


def _write(options: argparse.Namespace, outcomes: tuple[Outcome, ...], closed: list[str]) -> None:
    from debateprep.brief.class_report import class_csv, class_html  # noqa: PLC0415
    from debateprep.storage.durable import write_whole  # noqa: PLC0415

    report = _report(options, outcomes, closed)
    write_whole(options.out / PAGE, class_html(report))
    write_whole(options.out / TABLE, class_csv(report))
    if options.blind:
        write_whole(options.out / KEY, _key(options, outcomes))


def _report(options: argparse.Namespace, outcomes: tuple[Outcome, ...], closed: list[str]) -> "ClassReport":
    from debateprep.brief.class_report import ClassReport  # noqa: PLC0415

    entries = tuple(outcome.entry for outcome in outcomes if outcome.entry)
    unread = tuple(outcome.problem for outcome in outcomes if outcome.problem)
    if options.blind:  # a sentence names its file, and a file is often named for a person
        unread = tuple(f"One file could not be read; {KEY} names it." for _ in unread)
        closed = ["One folder could not be looked into." for _ in closed]
    title = "Projects" if options.blind else options.folder.resolve().name or "Projects"
    return ClassReport(title, entries, (*unread, *closed), tuple(options.rubric or ()))


def _key(options: argparse.Namespace, outcomes: tuple[Outcome, ...]) -> bytes:
    """Which number is which file: to be opened when the marks are given."""
    from debateprep.brief.class_report import key_csv  # noqa: PLC0415

    folder = options.folder
    return key_csv((outcome.name, str(outcome.path.relative_to(folder)), outcome.problem) for outcome in outcomes)


def _lines(options: argparse.Namespace, outcomes: tuple[Outcome, ...], others: int) -> Iterator[str]:
    report = _report(options, outcomes, [])
    briefs = sum(1 for entry in report.entries if entry.brief)
    yield f"{options.out / PAGE}: {report.sentence}, {briefs} brief{'' if briefs == 1 else 's'}"
    if others:
        yield f"  {others} file{' is no project and was' if others == 1 else 's are no projects and were'} passed over"
    if options.blind:
        yield f"  {options.out / KEY} says which number is which file: open it when the marks are given"


def _facts(
    options: argparse.Namespace, outcomes: tuple[Outcome, ...], closed: list[str], others: int
) -> dict[str, Any]:
    return {
        "page": str(options.out / PAGE),
        "table": str(options.out / TABLE),
        "key": str(options.out / KEY) if options.blind else None,
        "projects": [_project_facts(outcome.entry) for outcome in outcomes if outcome.entry],
        "not_read": [
            {"file": str(outcome.path.relative_to(options.folder)), "message": outcome.problem}
            for outcome in outcomes
            if outcome.problem
        ],
        "not_looked_into": closed,
        "passed_over": others,
    }


def _project_facts(entry: "Entry") -> dict[str, Any]:
    counted = entry.standing
    return {
        "who": entry.who,
        "file": entry.file or None,
        "title": counted.title,
        "claims": counted.claims,
        "sides": _sides(counted),
        "unsourced": counted.unsourced,
        "unanchored": counted.unanchored,
        "late_sources": counted.late_sources,
        "flags": dict(counted.flags),
        "rubric": list(counted.rubric),
        "changed": entry.changed,
        "brief": entry.brief or None,
        "remarks": list(entry.remarks),
    }


def _sides(counted: "Standing") -> list[dict[str, Any]]:
    from dataclasses import asdict  # noqa: PLC0415

    return [{**asdict(side), "stances": dict(side.stances)} for side in counted.sides]
