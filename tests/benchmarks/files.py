"""Starting and loading."""

import gc
import subprocess
import sys
from collections.abc import Iterator
from time import perf_counter

import yaml

from debateprep.storage.project_file import open_project
from tests.benchmarks.__main__ import Figure, middle, scratch
from tests.benchmarks.big import big_project

_LOADED = """
import sys
sys.argv = ["debateprep", "--version"]
from debateprep.__main__ import main
main()
print(len({"PySide6", "typst", "yaml"} & set(sys.modules)))
"""


def version() -> Iterator[Figure]:
    ours, bare = [], []
    for _ in range(9):
        bare.append(_process("-c", "pass"))
        ours.append(_process("-m", "debateprep", "--version"))
    yield Figure(f"debateprep --version, whole process (bare Python: {middle(bare):.0f} ms)", middle(ours), "ms", 60)
    told = subprocess.run([sys.executable, "-c", _LOADED], check=True, capture_output=True, text=True).stdout
    yield Figure("engines that it loads (Qt, typst, YAML)", int(told.split()[-1]), "", 0)


def load() -> Iterator[Figure]:
    path = scratch("big.debate.yaml", big_project(1000))
    text = path.read_text(encoding="utf-8")
    loads, scans = [], []
    for _ in range(7):
        gc.collect()
        started = perf_counter()
        for _event in yaml.parse(text, Loader=yaml.CSafeLoader):
            pass
        scans.append(perf_counter() - started)
        gc.collect()
        started = perf_counter()
        opened = open_project(path)
        loads.append(perf_counter() - started)
        del opened
    size = path.stat().st_size / 1e6
    yield Figure(
        f"load 1,000 claims, {size:.1f} MB (baseline: bare event scan)", middle(loads), "ms", 1.5, middle(scans)
    )


def _process(*arguments: str) -> float:
    started = perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
    return perf_counter() - started
