"""The start of the program, as `debateprep` and as `python -m debateprep`."""

import sys

from debateprep.cli import run


def main() -> None:
    """Run the command line and end with its status."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
