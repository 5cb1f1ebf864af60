"""`debateprep check`: every problem of a project with its place, what is prepared, and what waits beside the file."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from debateprep.commands.terminal import say, say_json, warn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from debateprep.core.coverage import Coverage
    from debateprep.core.project import Project
    from debateprep.storage.problems import Problem
    from debateprep.storage.project_file import Opened
    from debateprep.storage.recovery import Draft


def run(options: argparse.Namespace) -> int:
    """Tell how a project stands; 1 where there are problems in its file."""
    from debateprep.core.coverage import coverage  # noqa: PLC0415
    from debateprep.storage.problems import DamagedProject  # noqa: PLC0415
    from debateprep.storage.project_file import open_project  # noqa: PLC0415

    try:
        opened = open_project(options.project)
    except DamagedProject as damage:
        _tell(options, damage.problems, {}, _beside(options.project, None))
        return 1
    project, problems = opened.loaded.project, opened.loaded.problems
    counted = coverage(project)
    _tell(options, problems, _counts(counted), _beside(options.project, opened), _summary(project, counted))
    return 1 if problems else 0


def add_options(sub: argparse.ArgumentParser) -> None:
    """What the command takes."""
    sub.add_argument("project", type=Path, metavar="P")
    sub.add_argument("--json", action="store_true")


def placed(problem: Any) -> dict[str, Any]:  # noqa: ANN401  # a Problem
    """A problem and its place, for JSON."""
    return {"line": problem.line, "column": problem.column, "message": problem.message}


def _tell(
    options: argparse.Namespace,
    problems: "Sequence[Problem]",
    counts: dict[str, Any],
    beside: dict[str, Any],
    *summary: str,
) -> None:
    if options.json:
        say_json({"ok": not problems, "problems": [placed(one) for one in problems], **counts, **beside})
        return
    warn(*(one.located(options.project.name) for one in problems))
    if told := [*summary, *_remarks(beside)]:
        say(*told)


def _counts(counted: "Coverage") -> dict[str, Any]:
    sides = {
        side: {"answered": one.answered, "ready": one.ready, "sourced": one.sourced}
        for side, one in counted.sides.items()
    }
    return {
        "claims": counted.claims,
        "coverage": sides,
        "unanchored": counted.unanchored,
        "unsourced": counted.unsourced,
        "late_sources": counted.late_sources,
    }


def _summary(project: "Project", counted: "Coverage") -> str:
    names = {side.id: side.name for side in project.sides}
    answered = [f"{names[side]} {one.answered}/{counted.claims}" for side, one in counted.sides.items()]
    gaps = [f"unsourced {counted.unsourced}", f"unanchored {counted.unanchored}"]
    return " · ".join([f"{counted.claims} claims", *answered, *gaps, f"late sources {counted.late_sources}"])


def _beside(path: Path, opened: "Opened | None") -> dict[str, Any]:
    """What is known of the file beside its own words: unsaved work, who has it open, its copies, older versions."""
    from debateprep import folders  # noqa: PLC0415
    from debateprep.storage.disk_state import conflicted_copies, project_id  # noqa: PLC0415
    from debateprep.storage.journal_file import FOLDER  # noqa: PLC0415
    from debateprep.storage.lock import holder  # noqa: PLC0415
    from debateprep.storage.recovery import waiting  # noqa: PLC0415
    from debateprep.storage.rescue import versions_of  # noqa: PLC0415

    held = holder(path)
    versions = versions_of(path, folders.state())
    return {
        "unsaved": [
            {"when": draft.when.isoformat(), "changes": _changes(draft)}
            for draft in waiting(folders.state() / FOLDER, path, opened)
        ],
        "open_elsewhere": held.sentence if held else None,
        "conflicted_copies": [copy.name for copy in conflicted_copies(path, project_id(path))],
        "versions": len(versions),
        "newest_version": str(versions[0].path) if versions else None,
    }


def _changes(draft: "Draft") -> str:
    if draft.file is None:
        return "the whole debate, as it was then"
    difference = draft.difference
    return "changes in the tray" if difference is None or difference.is_nothing else difference.sentence


def _remarks(beside: dict[str, Any]) -> list[str]:
    """The same in sentences, of what there is."""
    lines = [
        f"Unsaved work of {one['when'][:16].replace('T', ' ')} UTC: {one['changes']}." for one in beside["unsaved"]
    ]
    lines += filter(None, [beside["open_elsewhere"]])
    lines += [f"{name} beside it is a copy of the same debate. Merge it." for name in beside["conflicted_copies"]]
    if count := beside["versions"]:
        kept = "1 older version is" if count == 1 else f"{count} older versions are"
        lines.append(f"{kept} kept, the newest as {beside['newest_version']}")
    return lines
