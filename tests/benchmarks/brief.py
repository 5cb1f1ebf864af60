"""Typesetting, as whole processes."""

import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from debateprep.storage.samples import sample_path
from tests.benchmarks.__main__ import Figure, scratch
from tests.benchmarks.big import big_project


def export() -> Iterator[Figure]:
    yield Figure("sample to PDF, whole process", _seconds(sample_path(), 7), "s", 0.6)
    yield Figure("100 claims to PDF, whole process", _seconds(scratch("b.debate.yaml", big_project(100)), 3), "s", 1.5)


def _seconds(project: Path, times: int) -> float:
    out = Path(tempfile.mkdtemp()) / "brief.pdf"
    taken = []
    for _ in range(times):
        started = perf_counter()
        subprocess.run([sys.executable, "-m", "debateprep", "export", str(project), "-o", str(out)], check=True)
        taken.append(perf_counter() - started)
    return statistics.median(taken)
