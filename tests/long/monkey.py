"""Random hands on the real window: each thousand gestures, what is saved comes back equal; nothing is uncaught.

`monkey [GESTURES [SEEDS]]`. A window of its own for each seed, in a process of its own: one that dies is counted too.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from tests.long.effort import Table, amount

_ROOT = Path(__file__).parents[2]
_SEEDS = 10
_WAIT = 5_400  # seconds for one window


def run(gestures: str = "", seeds: str = "") -> bool:
    """Whether nothing went wrong in any window."""
    table = Table("Random gestures on the real window")
    count = int(seeds or amount(_SEEDS, 1))
    each = (int(gestures) if gestures else amount(100_000, 400)) // count
    with ThreadPoolExecutor(max(1, (os.cpu_count() or 2) // 2 * 2)) as pool:
        for lines, told in pool.map(_window, range(count), [each] * count):
            _count(table, lines, told)
            table.broken("gestures that were not made", each - (lines[-1]["done"] if lines else 0))
    return table.told()


def _count(table: Table, lines: list[dict[str, Any]], told: str) -> None:
    table.count("windows")
    for what, times in lines[-1]["counted"].items() if lines else ():
        table.count(what, times)
    wrong = lines[-1]["wrong"] if lines else {}
    for what in ("uncaught", "Qt warnings", "save and reload not equal", "window gone"):
        table.broken(what, len(wrong.get(what, ())))
    table.broken("windows that ended before their time", int(bool(told)))
    for words in (*(one for several in wrong.values() for one in several), told):
        if words:
            print(words, flush=True)


def _window(seed: int, gestures: int) -> tuple[list[dict[str, Any]], str]:
    """What one window told of itself, and what of its end, if that was not peaceful."""
    with tempfile.TemporaryDirectory() as name:
        command = [sys.executable, "-X", "faulthandler", "-m", "tests.long.monkey_hands"]
        environment = {**os.environ, "HOME": name, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        for kind in ("CONFIG", "STATE", "DATA", "CACHE"):
            environment[f"XDG_{kind}_HOME"] = str(Path(name, kind.lower()))
        started = subprocess.Popen(
            [*command, str(seed), str(gestures), name],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            cwd=_ROOT,
        )
        try:
            out, errors = started.communicate(timeout=_WAIT)
        except subprocess.TimeoutExpired:
            started.send_signal(signal.SIGABRT)  # faulthandler tells where it hangs
            out, errors = started.communicate()
    lines = [json.loads(line) for line in out.splitlines() if line.startswith("{")]
    return lines, "" if started.returncode == 0 else f"seed {seed}: status {started.returncode}\n{errors[-3000:]}"
