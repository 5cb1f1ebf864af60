"""Runs that take long: `python -m tests.long NAME`. Each prints a table and ends with status 1 if a law was broken."""

import sys
from collections.abc import Callable

from tests.long import anchors

RUNS: dict[str, Callable[[], bool]] = {"anchors": anchors.run}


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in RUNS]
    if unknown or not names:
        print(f"python -m tests.long NAME …, where NAME is one of: {', '.join(RUNS)}")
        return 2
    kept = [RUNS[name]() for name in names]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
