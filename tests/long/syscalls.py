"""A kill, and each of eight errors, at every system call of a save: the file is whole, and every failure is told.

strace does it; a process that is about to save is attached to, so that its calls can be counted from there.
"""

import os
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

from debateprep.core.errors import StorageProblem
from debateprep.core.project import Project
from debateprep.storage.disk_state import clear_strays
from debateprep.storage.project_file import save_project
from debateprep.storage.project_yaml import write_project
from tests.builders import debate
from tests.long.effort import Table, amount

_ERRORS = ("EIO", "ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "EMFILE", "ENOENT")
_SAVED, _TOLD, _NO_MEMORY, _UNCAUGHT = 0, 3, 4, 5
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\(")
_MISSING = "strace is not on this machine (apt-get install strace), so no error can be put under a save."


def run() -> bool:
    """Whether the file was whole after each, and each failure told."""
    strace = shutil.which("strace")
    if not strace:
        print(_MISSING)
        return True
    table = Table("A kill and eight errors at every system call of a save")
    with tempfile.TemporaryDirectory() as folder:
        bench = _Bench(strace, Path(folder) / "shield.debate.yaml")
        calls = bench.calls()
        table.count("system calls of a save", len(calls))
        for place in calls[:: amount(1, 9)]:
            bench.check(table, place, "signal=SIGKILL", "kills")
        for error in _ERRORS[: amount(8, 1)]:
            for place in calls[:: amount(1, 9)]:
                bench.check(table, place, f"error={error}", "errors")
    return table.told()


class _Bench:
    """Saves in a process of its own while strace spoils one call."""

    def __init__(self, strace: str, path: Path) -> None:
        self._strace = strace
        self._path = path
        self._old = write_project(debate(1)).encode()
        self._new = write_project(debate(2)).encode()
        self._project = debate(2)

    def calls(self) -> list[tuple[str, int]]:
        """Each call of a save, by its name and the how manieth of that name it is."""
        log = self._path.with_name("calls")
        self._save(["-o", str(log)])
        counted: Counter[str] = Counter()
        found = []
        for line in log.read_text().splitlines():
            if name := _CALL.match(line):
                counted[name[1]] += 1
                found.append((name[1], counted[name[1]]))
        return [place for place in found if place[0] not in ("exit_group", "restart_syscall")][1:]  # it waits in a read

    def check(self, table: Table, place: tuple[str, int], how: str, what: str) -> None:
        name, number = place
        status = self._save(["-o", os.devnull, "-e", f"trace={name}", "-e", f"inject={name}:{how}:when={number}"])
        data = self._path.read_bytes()
        table.count(what)
        table.broken(f"{what}: file neither old nor new", int(data not in (self._old, self._new)))
        table.broken(f"{what}: called saved, and the old one there", int(status == _SAVED and data != self._new))
        if what == "errors":
            table.count("errors: told in a sentence", int(status == _TOLD))
            table.count("errors: that stood in no save's way", int(status == _SAVED))
            table.count("errors: memory refused", int(status == _NO_MEMORY))
            table.broken("errors: not told", int(status not in (_SAVED, _TOLD, _NO_MEMORY)))
        table.count(f"{what}: temporary files left", len(clear_strays(self._path)))
        table.broken(f"{what}: files left that are not ours to find", len([*self._path.parent.glob(".*")]))

    def _save(self, options: list[str]) -> int:
        """The status of a process that saves while strace looks on, or worse; -9 where it was killed."""
        self._path.write_bytes(self._old)
        read_end, write_end = os.pipe()
        waits_end, told_end = os.pipe()
        child = os.fork()
        if not child:
            _wait_and_save(self._project, self._path, read_end, told_end)
        os.close(read_end)
        os.read(waits_end, 1)  # from here on it only waits, so that its calls are counted from the save on
        os.close(waits_end)
        os.close(told_end)
        command = [self._strace, "-p", str(child), *options]
        with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as tracer:
            assert tracer.stderr
            attached = tracer.stderr.readline()
            os.write(write_end, b"x")
            os.close(write_end)
            status = os.waitpid(child, 0)[1]
            assert "attached" in attached, attached
        return os.waitstatus_to_exitcode(status)


def _wait_and_save(project: Project, path: Path, go: int, waits: int) -> None:
    """Save once there is something to read. Never returns: this is a process of its own."""
    status = _UNCAUGHT
    try:
        os.write(waits, b"x")
        os.read(go, 1)
        save_project(project, path)
        status = _SAVED
    except StorageProblem:
        status = _TOLD
    except MemoryError:
        status = _NO_MEMORY
    finally:
        os._exit(status)
