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
    large = scratch("b.debate.yaml", big_project(100))
    sample_times, large_times = [], []
    for _ in range(5):
        sample_times.append(_seconds(sample_path()))
        large_times.append(_seconds(large))
    yield Figure("sample to PDF, whole process", statistics.median(sample_times), "s", 0.6)
    yield Figure("100 claims to PDF, whole process", statistics.median(large_times), "s", 1.5)


def _seconds(project: Path) -> float:
    out = Path(tempfile.mkdtemp()) / "brief.pdf"
    started = perf_counter()
    subprocess.run([sys.executable, "-m", "debateprep", "export", str(project), "-o", str(out)], check=True)
    return perf_counter() - started
