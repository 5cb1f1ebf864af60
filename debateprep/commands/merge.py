"""`debateprep merge`: two copies of a project and what both began from become one; also for git."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from debateprep.commands.terminal import say, say_json

if TYPE_CHECKING:
    from debateprep.core.merge import Merged


def run(options: argparse.Namespace) -> int:
    """Write the merged project; 1 where `--exit-code` asks for it and somebody should look at the result."""
    from debateprep.core.merge import merge  # noqa: PLC0415
    from debateprep.storage.project_file import open_project, save_project  # noqa: PLC0415

    base, mine, theirs = (open_project(path).loaded.project for path in (options.base, options.ours, options.theirs))
    merged = merge(base, mine, theirs)
    save_project(merged.project, options.out)
    if options.json:
        say_json(
            {
                "merged": str(options.out),
                "both_changed": [{"id": one.item, "field": one.field} for one in merged.both_changed],
                "conflicts": len(merged.conflicts),
            }
        )
    else:
        say(*_told(merged, options.out))
    return 1 if options.exit_code and merged.conflicts else 0


def add_options(sub: argparse.ArgumentParser) -> None:
    """What the command takes, in git's order: %O %A %B."""
    for name, words in (("base", "what both began from"), ("ours", "one copy"), ("theirs", "the other copy")):
        sub.add_argument(name, type=Path, metavar=name.upper(), help=words)
    sub.add_argument("-o", dest="out", type=Path, required=True, metavar="OUT", help="the project to write")
    sub.add_argument("--exit-code", action="store_true", help="exit 1 where both changed the same words or choices")
    sub.add_argument("--json", action="store_true")


def _told(merged: "Merged", out: Path) -> list[str]:
    """The result in sentences."""
    from debateprep.core.claim import Claim  # noqa: PLC0415

    project = merged.project
    lines = [f"{out}: {len(project.claims)} claims"]
    for one in merged.conflicts:
        claim = project.claim_of(one.item)
        where = project.typed(claim, Claim).code if claim else one.item
        kept = "both are kept" if one.both != one.mine else "ours is kept"
        lines.append(f"  {where}: both changed “{one.field.replace('_', ' ')}”; {kept}")
    codes = (project.typed(item, Claim).code for item in merged.renumbered)
    return [*lines, *(f"  {code}: renumbered, as its code was taken" for code in codes)]
