"""Kills of the real window while somebody types in it: at most a second of typing is lost, and nothing is made up.

A window without its journal must lose more under the same test, or the test has no teeth.
"""

import os
import random
import signal
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from debateprep.storage.project_file import open_project, save_project
from debateprep.storage.recovery import find
from tests.builders import debate
from tests.long.effort import Table, amount

_EVERY = 20  # milliseconds from key to key
_SAVE_AT = 40  # every so many letters, in the runs that save
_LETTERS = "The shield, Щит, 盾, 🛡. "
_LONGEST = 2.5  # seconds of typing until the kill
_MOST_LOST = 1.0  # seconds of typing
_FIELD = "response:north"


@dataclass(frozen=True, slots=True)
class Typed:
    """When each letter was typed, and when the window was killed, in seconds of the same clock."""

    times: list[float]
    killed: float

    def lost(self, text: str) -> float:
        """How many seconds of typing are not in `text`."""
        kept = len(text)
        return self.killed - self.times[kept] if kept < len(self.times) else 0.0


def run() -> bool:
    """Whether no kill took more than a second of typing."""
    table = Table("Kills of the real window while typing")
    chance = random.Random(2012)  # noqa: S311  # a seed, so that a broken law can be seen again
    worst = 0.0
    for number in range(amount(200, 2)):
        worst = max(worst, _one_kill(table, chance, saves=number % 3 == 2))
    table.count("most milliseconds of typing lost", round(worst * 1000))
    unkept = max(_without_journal(chance) for _ in range(amount(5, 1)))
    table.count("without the journal, in the same test: most milliseconds", round(unkept * 1000))
    table.broken("window without a journal that came through unharmed", int(unkept <= _MOST_LOST))
    return table.told()


def _one_kill(table: Table, chance: random.Random, *, saves: bool) -> float:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        typed = _killed(folder, chance.uniform(0, _LONGEST), saves=saves)
        texts, unreadable = _recovered(folder)
    text = max(texts, key=len)
    table.count("kills, and saves in between" if saves else "kills")
    table.count("letters typed", len(typed.times))
    table.count("letters recovered", len(text))
    table.broken("lost more than a second", int(typed.lost(text) > _MOST_LOST))
    table.broken("text that is no beginning of what was typed", sum(not _endless().startswith(one) for one in texts))
    table.broken("unreadable journal, or more than one draft", unreadable + int(len(texts) > 2))
    return typed.lost(text)


def _without_journal(chance: random.Random) -> float:
    with tempfile.TemporaryDirectory() as name:
        typed = _killed(Path(name), chance.uniform(1.5, _LONGEST), journal=False)
        texts, _ = _recovered(Path(name))
    return typed.lost(max(texts, key=len))


def _endless() -> str:
    return _LETTERS * 400


def _file(folder: Path) -> Path:
    return folder / "shield.debate.yaml"


def _recovered(folder: Path) -> tuple[list[str], int]:
    """What the response is in the file and in each draft that the next start finds, and the unreadable journals."""
    projects = [open_project(_file(folder)).loaded.project]
    unreadable = 0
    for journals in {path.parent for path in (folder / "state").rglob("*.journal")}:
        found = find(journals)
        projects += [draft.project for draft in found.drafts]
        unreadable += len(found.unreadable)
    return [project.response("clm_1", "north").text for project in projects], unreadable


def _killed(folder: Path, seconds: float, *, saves: bool = False, journal: bool = True) -> Typed:
    """Let a window be typed in, and kill it after some seconds of that."""
    save_project(debate(), _file(folder))
    read_end, write_end = os.pipe()
    child = os.fork()
    if not child:
        os.close(read_end)
        _type_on_and_on(folder, write_end, saves=saves, journal=journal)
    os.close(write_end)
    told = os.read(read_end, 65_536)  # the first letter
    time.sleep(seconds)
    killed = time.monotonic()
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(read_end, 65_536):
        told += more
    os.close(read_end)
    return Typed([float(line) for line in told.splitlines()], killed)


def _type_on_and_on(folder: Path, told: int, *, saves: bool, journal: bool) -> None:
    """The child: the window as it is started, and a key every moment. It never returns."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for name in ("config", "state", "data", "cache"):
        os.environ[f"XDG_{name.upper()}_HOME"] = str(folder / name)
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
    from debateprep import app  # noqa: PLC0415  # Qt, in the child only
    from tests.long.window_typist import Typist  # noqa: PLC0415

    app.application()
    typist = Typist(_endless(), _FIELD, told, save_at=_SAVE_AT if saves else 0, journal=journal)
    typist.begin(_EVERY)
    app.run(_file(folder))
    os._exit(0)
