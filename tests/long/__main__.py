"""Runs that take long: `python -m tests.long [--quick] NAME ...`. Each prints a table; status 1 if a law was broken."""

import sys
from collections.abc import Callable

from tests.long import anchors, disk, effort, journal, kill, loader, mutation, powercut, syscalls

RUNS: dict[str, Callable[[], bool]] = {
    "anchors": anchors.run,
    "kill": kill.run,
    "syscalls": syscalls.run,
    "journal": journal.run,
    "powercut": powercut.run,
    "disk": disk.run,
    "loader": loader.run,
    "mutation": mutation.run,
}


def main(words: list[str]) -> int:
    names = [word for word in words if word != "--quick"]
    effort.quick = len(names) < len(words)
    unknown = [name for name in names if name not in RUNS]
    if unknown or not names:
        print(f"python -m tests.long [--quick] NAME …, where NAME is one of: {', '.join(RUNS)}")
        return 2
    kept = [RUNS[name]() for name in names]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
