"""Damage to journals, and kills while they are written: what is recovered was typed, and what was safe is there."""

import os
import random
import signal
import tempfile
import time
from pathlib import Path

from debateprep.core.edits import Splice
from debateprep.core.project import Project
from debateprep.storage.journal import Journal
from debateprep.storage.journal_file import (
    DamagedJournal,
    Footing,
    Header,
    JournalFile,
    journals,
    now,
    read_journal,
)
from debateprep.storage.processes import this_process
from debateprep.storage.recovery import find
from tests.builders import debate, made
from tests.long.effort import Table, amount

_LETTERS = "The shield, Щит, 盾, 🛡️. "
_LONGEST = 0.02  # seconds until the kill


def run() -> bool:
    """Whether nothing was recovered that was not typed, and nothing lost that was safe."""
    table = Table("Damaged journals and killed writers")
    with tempfile.TemporaryDirectory() as folder:
        _damage(table, Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        _kills(table, Path(folder) / "journals")
    return table.told()


def _damage(table: Table, folder: Path) -> None:
    """Cut the journal off at every byte, and turn one bit of every byte."""
    chance = random.Random(2012)  # noqa: S311  # a seed, so that a broken law can be seen again
    data, states = _example(folder, amount(40, 6))
    path = folder / "damaged.journal"
    for at in range(0, len(data) + 1, amount(1, 29)):
        whole = states[data[:at].count(b"\n")]
        path.write_bytes(data[:at])
        table.count("cut off")
        table.broken("cut off: something else recovered", int(_recovered(path) != whole))
        if at < len(data):
            path.write_bytes(data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :])
            table.count("one bit turned")
            table.broken("one bit turned: something else recovered", int(_recovered(path) != whole))


def _example(folder: Path, edits: int) -> tuple[bytes, list[Project | None]]:
    """A journal, and what it is to give after so many whole lines."""
    state = debate()
    states: list[Project | None] = [None, None, state]
    log = JournalFile(folder / "whole", Header(Footing(), this_process(), "prj_1", now()), state)
    for number in range(edits):
        edit = _typed(number)
        state = made(state, edit)
        log.add((edit,), now())
        states.append(state)
    log.close()
    return log.path.read_bytes(), states


def _recovered(path: Path) -> Project | None:
    try:
        return read_journal(path).project
    except DamagedJournal:
        return None


def _typed(number: int) -> Splice:
    return Splice("clm_1", "statement", number, 0, _LETTERS[number % len(_LETTERS)])


def _kills(table: Table, folder: Path) -> None:
    chance = random.Random(2012)  # noqa: S311
    for _ in range(amount(5_000, 60)):
        safe = _killed(folder, chance.uniform(0, _LONGEST))
        found = find(folder)
        texts = [draft.project.claims[0].statement for draft in found.drafts]
        endless = _LETTERS * 400
        table.count("kills")
        table.count("letters that were safe", safe)
        table.count("letters that were recovered", sum(map(len, texts)))
        table.broken("more than one draft, or an unreadable one", int(len(texts) > 1 or bool(found.unreadable)))
        table.broken("recovered something that was not typed", int(any(not endless.startswith(text) for text in texts)))
        table.broken("safe and lost", int(safe > max(map(len, texts), default=0)))
        for path in journals(folder):
            path.unlink()


def _killed(folder: Path, delay: float) -> int:
    """Let a process type on and on, and kill it; how many letters it had been told were safe."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if not child:
        _type_on_and_on(folder, write_end)
    os.close(write_end)
    os.read(read_end, 1)  # it has begun
    time.sleep(delay)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    told = b""
    while more := os.read(read_end, 65_536):
        told += more
    os.close(read_end)
    return int(told.splitlines()[-1]) if told else 0


def _type_on_and_on(folder: Path, told: int) -> None:
    log, state = Journal(folder, Footing()), debate()
    os.write(told, b"\n")
    number = 0
    while True:
        edit = _typed(number)
        state = made(state, edit)
        log.append((edit,), state)
        number += 1
        if number % 3 == 0 and log.flush():
            os.write(told, b"%d\n" % number)
