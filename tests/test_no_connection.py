"""The app connects nowhere, and hostile text opens no file: its main jobs, watched from within and by the system."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.trespass import CANARY, TRESPASS

ROOT = Path(__file__).parents[1]
OUTWARD = re.compile(r"(?:connect|sendto)\(.*sa_family=AF_INET6?\b")
OPENED = re.compile(rf'open(?:at)?\(.*"[^"]*{CANARY}')
TRESPASSES = {
    "a connection": "import socket; socket.socket().connect(('127.0.0.1', 9))",
    "a name looked up": "import socket; socket.getaddrinfo('example.org', 80)",
    "a file": f"open('far-{CANARY}.png', 'rb')",
}


def watched(folder: Path, *command: str) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """How a process ended, and what the system saw it and its children do that it may not."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    for name in ("CONFIG", "STATE", "DATA", "CACHE"):
        environment[f"XDG_{name}_HOME"] = str(folder / name.lower())
    seen = folder / "seen.txt"
    tracer = ["strace", "-f", "-qq", "--seccomp-bpf", "-o", str(seen), "-e", "trace=connect,sendto,open,openat"]
    before = tracer if _can_trace() else []
    done = subprocess.run(
        [*before, sys.executable, *command],
        cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    lines = seen.read_text("utf-8", "replace").splitlines() if before else []
    return done, [line for line in lines if OUTWARD.search(line) or OPENED.search(line)]


def _can_trace() -> bool:
    tried = [shutil.which("strace") or "false", "-qq", "--seccomp-bpf", "-f", "-e", "trace=connect", "true"]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


def test_no_job_connects_anywhere_and_hostile_text_opens_no_file(tmp_path: Path) -> None:
    (tmp_path / f"far-{CANARY}.png").write_bytes(b"")
    done, seen = watched(tmp_path, "-m", "tests.offline_jobs", str(tmp_path))
    assert done.returncode == 0, done.stderr[-3000:]
    assert done.stdout.endswith("done\n")
    assert seen == []


@pytest.mark.parametrize("what", TRESPASSES)
def test_what_goes_out_is_seen_from_within(tmp_path: Path, what: str) -> None:
    (tmp_path / f"far-{CANARY}.png").write_bytes(b"")
    script = f"import sys; from tests.trespass import forbid; sys.addaudithook(forbid); {TRESPASSES[what]}"
    assert watched(tmp_path, "-c", script)[0].returncode == TRESPASS


@pytest.mark.skipif(not _can_trace(), reason="no process can be traced here")
@pytest.mark.parametrize("what", ["a connection", "a file"])
def test_what_a_child_does_is_seen_by_the_system(tmp_path: Path, what: str) -> None:
    (tmp_path / f"far-{CANARY}.png").write_bytes(b"")
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {TRESPASSES[what]!r}])"
    assert watched(tmp_path, "-c", child)[1]
