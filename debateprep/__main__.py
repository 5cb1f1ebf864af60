"""The start of the program, as `debateprep` and as `python -m debateprep`."""

import os
import sys

from debateprep.child_command import CHILD, become
from debateprep.version import VERSION


def main() -> None:
    """Run the command line and end with its status; the version is told without loading anything."""
    if sys.argv[1:] == ["--version"]:
        try:
            print(f"debateprep {VERSION}", flush=True)  # noqa: T201  # what a command line is for
        except OSError:
            os._exit(1)  # the output is full; leaving in the usual way would try it again
        return
    if sys.argv[1:2] == [CHILD]:
        sys.exit(become(sys.argv[2:]))
    from debateprep.cli import run  # noqa: PLC0415  # argparse takes longer than the whole answer

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
