"""Which process is at work on something, and whether it still lives: by its number, its start and its computer."""

import os
import platform
import subprocess
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path


class Life(Enum):
    """What is known of the process that owns something."""

    LIVING = auto()
    DEAD = auto()
    ELSEWHERE = auto()  # on another computer, which nobody can ask from here


@dataclass(frozen=True, slots=True)
class Owner:
    """A process. Its start tells it from a later one under the same number."""

    pid: int
    host: str
    started: str

    @property
    def life(self) -> Life:
        """Whether it lives now."""
        if self.host != platform.node():
            return Life.ELSEWHERE
        return Life.LIVING if self.started and start_of(self.pid) == self.started else Life.DEAD


def this_process() -> Owner:
    """The process that runs this."""
    return Owner(os.getpid(), platform.node(), start_of(os.getpid()))


def start_of(pid: int) -> str:
    """When the process with that number began, in the system's own words; empty if there is none."""
    if os.name == "nt":
        return _start_on_windows(pid)
    if Path("/proc/self/stat").exists():
        return _start_in_proc(pid)
    return _start_by_ps(pid)


def _start_in_proc(pid: int) -> str:
    try:
        words = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()
    except OSError:
        return ""
    state, ticks = words[0], words[19]  # fields 3 and 22 of proc(5)
    return "" if state in "ZX" else f"{_boot()}:{ticks}"  # a zombie only waits to be counted


def _boot() -> str:
    """The name of this run of the system: numbers and ticks begin anew with each."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except OSError:
        return ""


def _start_by_ps(pid: int) -> str:
    asked = ["/bin/ps", "-o", "lstart=", "-p", str(pid)]
    try:
        return subprocess.run(asked, capture_output=True, text=True, timeout=5, check=False).stdout.strip()  # noqa: S603  # a number
    except (OSError, subprocess.TimeoutExpired):
        return ""


def _start_on_windows(pid: int) -> str:
    import ctypes  # noqa: PLC0415  # there only

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  # unknown to checkers elsewhere
    process = kernel.OpenProcess(0x1000, False, pid)  # the right to ask for a little
    if not process:
        return ""
    times = [ctypes.c_ulonglong() for _ in range(4)]
    code = ctypes.c_ulong()
    try:
        kernel.GetExitCodeProcess(process, ctypes.byref(code))
        known = kernel.GetProcessTimes(process, *(ctypes.byref(time) for time in times))
    finally:
        kernel.CloseHandle(process)
    return str(times[0].value) if known and code.value == 259 else ""  # still active
