"""How a module of ours is started as a process of its own, from an installed package as from a bundled app.

A bundled app is no Python that takes `-m`: there, the app itself is started again and becomes the module that is named.
"""

import runpy
import sys
from collections.abc import Sequence

CHILD = "--child"
MODULES = (  # nothing else can be started in this way
    "debateprep.brief.preview_worker",
    "debateprep.brief.typst_worker",
    "debateprep.importers.import_worker",
    "debateprep.language.claim_worker",
    "debateprep.language.spelling_worker",
)


def child_command(module: str, *arguments: str) -> list[str]:
    """The command that runs `module` in a process of its own."""
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD, module, *arguments]
    return [sys.executable, "-I", "-m", module, *arguments]


def become(arguments: Sequence[str]) -> int:
    """Be the module that is named first, with the arguments behind it; the exit status."""
    module = arguments[0] if arguments else ""
    if module not in MODULES:
        sys.stderr.write(f"debateprep: {CHILD} is how DebatePrep starts parts of itself; “{module}” is none of them.\n")
        return 2
    sys.argv[1:] = arguments[1:]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    return 0
