"""A million hostile files: each is read or refused in a sentence, quickly, in little memory; what is read can be saved.

With atheris, where it can be imported, which looks for ways through the reader; else by random changes.
"""

import importlib.util
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from debateprep.core.edits import SetField, Trash
from debateprep.storage.problems import DamagedProject
from debateprep.storage.project_file import read_bytes
from debateprep.storage.project_yaml import read_project, write_project
from tests.builders import debate, made
from tests.long.effort import Table, amount

_EXAMPLE = Path(__file__).parents[1] / "data" / "v1.debate.yaml"
_ROOT = Path(__file__).parents[2]
_SLOW = 1.0  # seconds
_MEMORY = 256  # MB beyond what the program itself has
_LONGEST = 4_096  # bytes of an input
_SPICE = (
    b"[", b"{", b"- ", b"? ", b": ", b"&a ", b"*a", b"!!int ", b"<<: ", b"---\n", b"...\n", b"|\n", b">-\n", b'"', b"'",
    b"\t", b"\r\n", b"\0", b"\xff", b"\xed\xa0\x80", b"\xc2\x85", b"\xe2\x80\xa8", b"\xef\xbb\xbf", b"id: a\n",
    b"%TAG\n", b"<<<<<<< HEAD\n", b"12:30", b"~", b"trash:\n", b"claims:\n", b"\xf0\x9f\x91\xa9",
)  # fmt: skip


def run() -> bool:
    """Whether every input was read or refused, in time and in little memory."""
    if not importlib.util.find_spec("atheris"):
        print("atheris is not installed (pip install atheris); the inputs are changed at random.")
        return _random_run()
    return _atheris_run() and _random_run(share=0.1)


def try_bytes(data: bytes) -> bool:
    """Read `data` as a project's file; whether it is one. What is read must come back as it was when it is saved."""
    try:
        project = read_bytes(data).project
    except DamagedProject as damage:
        if not damage.problems or any(problem.line < 1 or problem.column < 1 for problem in damage.problems):
            raise ValueError("a problem without its place") from damage
        return False
    written = write_project(project)
    again = read_project(written)
    assert again.project == project, "it did not come back as it was"
    assert write_project(again.project) == written, "saved twice, it is not the same"
    return True


def _random_run(share: float = 1.0) -> bool:
    table = Table("Random changes of project files")
    chance = random.Random(2012)  # noqa: S311  # a seed, so that a broken law can be seen again
    seeds = _seeds()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for name in ("read", "refused"):
        table.count(name, 0)
    for name in ("uncaught", "slower than a second"):
        table.broken(name, 0)
    for _ in range(int(amount(1_000_000, 2_000) * share)):
        data = _changed(chance, chance.choice(seeds))
        began = time.perf_counter()
        try:
            table.count("read" if try_bytes(data) else "refused")
        except Exception as error:  # noqa: BLE001, RUF100  # the law is that there is none
            table.broken("uncaught")
            _keep(data, error)
        table.broken("slower than a second", int(time.perf_counter() - began > _SLOW))
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
    table.count("MB of memory that were needed", grown)
    table.broken("needed more than 256 MB", int(grown > _MEMORY))
    return table.told()


def _atheris_run() -> bool:
    """A process of its own, which ends with the first input that breaks the law."""
    runs = amount(1_000_000, 1_000)
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder)
        for number, seed in enumerate(_seeds()):
            (corpus / f"seed{number}").write_bytes(seed[:_LONGEST])
        command = [sys.executable, "-m", "tests.long.fuzz", str(corpus), f"-runs={runs}", f"-max_len={_LONGEST}"]
        limits = [
            "-timeout=2",
            f"-rss_limit_mb={_MEMORY + 200}",
            f"-artifact_prefix={tempfile.gettempdir()}/hostile-",
            "-seed=2012",
        ]
        environment = {**os.environ, "PYTHONHASHSEED": "0"}
        began = time.monotonic()
        done = subprocess.run(
            [*command, *limits], capture_output=True, text=True, cwd=_ROOT, env=environment, check=False
        )
        lines = [line for line in done.stderr.splitlines() if line.startswith(("Done", "#", "stat"))]
        print(f"atheris ({time.monotonic() - began:.0f} s): {lines[-1] if lines else done.stderr[-2_000:]}")
        if done.returncode:
            print(done.stdout[-1_000:], done.stderr[-4_000:])
        return done.returncode == 0


def _seeds() -> list[bytes]:
    texts = [_EXAMPLE.read_text("utf-8"), write_project(debate(2))]
    texts.append(write_project(made(debate(1), SetField("clm_1", "notes", "Ж\n\n👩 “no”"), Trash("north"))))
    texts.append("debateprep: 1\nid: prj_1\nclaims:\n- {id: a, responses: [{side: b, text: x}]}\ntrash: []\n")
    return [text.encode() for text in texts]


def _changed(chance: random.Random, data: bytes) -> bytes:
    """`data` with a few bytes turned, cut, doubled, moved, or something spicy put in."""
    start = chance.randrange(max(1, len(data) - _LONGEST)) if chance.random() < 0.1 else 0
    changed = bytearray(data[start : start + _LONGEST])
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(changed) + 1)
        length = min(len(changed) - at, chance.choice((1, 1, 2, 8, 60)))
        piece = bytes(changed[at : at + length])
        elsewhere = chance.randrange(len(changed) + 1)
        match chance.randrange(5):
            case 0:
                changed[at : at + length] = bytes(byte ^ 1 << chance.randrange(8) for byte in piece)
            case 1:
                del changed[at : at + length]
            case 2:
                changed[elsewhere:elsewhere] = piece
            case 3:
                changed[at:at] = chance.choice(_SPICE)
            case _:
                changed[at : at + length] = changed[elsewhere : elsewhere + length]
    return bytes(changed)


def _keep(data: bytes, error: Exception) -> None:
    path = Path(tempfile.gettempdir()) / f"hostile-{abs(hash(data)):x}"
    path.write_bytes(data)
    print(f"  {type(error).__name__}: {error} (kept in {path})")
