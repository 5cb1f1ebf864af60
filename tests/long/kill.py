"""Kills at random times during saves: the file is whole, and what was called saved is there.

A naive writer under the same test must lose files, or the test has no teeth.
"""

import os
import random
import signal
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from debateprep.core.edits import SetField
from debateprep.storage.disk_state import clear_strays
from debateprep.storage.durable import temporary_of, write_whole
from debateprep.storage.project_file import open_project
from debateprep.storage.project_yaml import write_project
from tests.builders import debate, made
from tests.long.effort import Table, amount

_MARK = b"question: QQQQQQQQ"
_LONGEST = 0.006  # seconds until the kill
_PADDING = "A line of the article.\n" * 4_000  # so that a save takes a while

Write = Callable[[Path, bytes], None]


def run() -> bool:
    """Whether no kill did harm, and the naive writer's did."""
    table = Table("Kills at random times during saves")
    ours = _kills(write_whole, amount(10_000, 150))
    for what, times in ours.items():
        (table.broken if what in ("corrupt", "acknowledged but lost") else table.count)(what, times)
    naive = _kills(_write_in_place, amount(2_000, 150))
    table.count("naive writer, in the same test: corrupt", naive["corrupt"])
    table.broken("naive writer that came through unharmed", int(not naive["corrupt"]))
    return table.told()


def _kills(write: Write, times: int) -> dict[str, int]:
    chance = random.Random(2012)  # noqa: S311  # a seed, so that a broken law can be seen again
    found = {"kills": 0, "in the middle of a save": 0, "corrupt": 0, "acknowledged but lost": 0}
    template = _template()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shield.debate.yaml"
        number = 0
        for _ in range(times):
            path.write_bytes(_numbered(template, number))
            known = _killed(write, path, template, number, chance.uniform(0, _LONGEST))
            found["kills"] += 1
            number = _check(path, template, known, found)
    return found


def _killed(write: Write, path: Path, template: bytes, number: int, delay: float) -> int:
    """Let a process save on and on and kill it; the number of the last save that it called done."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if not child:
        _save_on_and_on(write, path, template, number, write_end)
    os.close(write_end)
    os.read(read_end, 8)  # it has begun
    time.sleep(delay)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    acknowledged = b""
    while more := os.read(read_end, 65_536):
        acknowledged += more
    os.close(read_end)
    return int(acknowledged[-8:] or b"%d" % number)


def _save_on_and_on(write: Write, path: Path, template: bytes, number: int, acknowledge: int) -> None:
    os.write(acknowledge, b"%08d" % number)
    while True:
        number += 1
        write(path, _numbered(template, number))
        os.write(acknowledge, b"%08d" % number)


def _check(path: Path, template: bytes, known: int, found: dict[str, int]) -> int:
    """Count what the kill did; the number to go on from."""
    data = path.read_bytes()
    at = template.index(_MARK) + len(_MARK) - 8
    number = int(data[at : at + 8]) if data[at : at + 8].isdigit() else -1
    if number < 0 or data != _numbered(template, number):
        found["corrupt"] += 1
        return known
    if number % 50 == 0:
        open_project(path)
    found["acknowledged but lost"] += number < known
    found["in the middle of a save"] += number > known or temporary_of(path).exists()
    clear_strays(path)
    return number


def _template() -> bytes:
    project = made(debate(5), SetField("prj_1", "question", "QQQQQQQQ"), SetField("prj_1", "bottom_line", _PADDING))
    text = write_project(project).replace("question: |\n  QQQQQQQQ", "question: QQQQQQQQ")
    return text.encode()


def _numbered(template: bytes, number: int) -> bytes:
    return template.replace(_MARK, _MARK[:-8] + b"%08d" % number)


def _write_in_place(path: Path, data: bytes) -> None:
    path.write_bytes(data)
