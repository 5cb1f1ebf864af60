"""Runs that take long: `python -m tests.long [--quick] NAME [ARGUMENT …] …`.

Each prints a table and ends with status 1 if a law was broken. What follows a name and is none is its argument.
"""

import sys
from collections.abc import Callable

from tests.long import (
    anchors,
    build,
    disk,
    effort,
    import_fuzz,
    journal,
    kill,
    loader,
    monkey,
    mutation,
    powercut,
    syscalls,
    window_kills,
)

RUNS: dict[str, Callable[..., bool]] = {
    "anchors": anchors.run,
    "import_fuzz": import_fuzz.run,
    "kill": kill.run,
    "syscalls": syscalls.run,
    "journal": journal.run,
    "powercut": powercut.run,
    "disk": disk.run,
    "loader": loader.run,
    "window_kills": window_kills.run,
    "monkey": monkey.run,
    "mutation": mutation.run,
    "build": build.run,
}


def main(given: list[str]) -> int:
    words = [word for word in given if word != "--quick"]
    effort.quick = len(words) < len(given)
    if not words or words[0] not in RUNS:
        print(f"python -m tests.long [--quick] NAME [ARGUMENT …] …, where NAME is one of: {', '.join(RUNS)}")
        return 2
    calls: list[tuple[str, list[str]]] = []
    for word in words:
        if word in RUNS:
            calls.append((word, []))
        else:
            calls[-1][1].append(word)
    kept = [RUNS[name](*arguments) for name, arguments in calls]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
