"""How many small wrong changes of the code that saves, loads and journals the tests find out (mutmut)."""

import importlib.util
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.long.effort import amount

_ROOT = Path(__file__).parents[2]
_MODULES = (
    "journal_lines", "journal_file", "journal", "recovery", "retired", "operation_json", "durable", "project_file",
    "lock", "versions",
)  # fmt: skip
_TESTS = tuple(
    path.name for path in sorted((_ROOT / "tests" / "storage").glob("test_*.py")) if path.stem[5:] in _MODULES
)
_FIT = "not (anybody or read_only or memory or larger_than)"  # a process that is nobody's cannot read mutmut itself
_LEAST = 0.85  # share of the mutants that some test runs
_RESULT = re.compile(r"^\s+debateprep\.storage\.(\w+)\.\S+: ([\w ]+)$", re.MULTILINE)


def run() -> bool:
    """Whether enough were found out."""
    if not importlib.util.find_spec("mutmut"):
        print("mutmut is not installed (pip install mutmut), so no mutants can be made.")
        return True
    modules = _MODULES[: amount(len(_MODULES), 1)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("debateprep", "tests", "resources"):
            shutil.copytree(_ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "pyproject.toml").write_text(_configured(modules), "utf-8")
        made = _mutmut(folder, "run", "--max-children", "2")
        found = _RESULT.findall(_mutmut(folder, "results", "--all", "true"))
    if not found or all(verdict == "not checked" for _, verdict in found):
        print(made[-3_000:])
        return False
    return _told(Counter((module, verdict.strip()) for module, verdict in found))


def _configured(modules: tuple[str, ...]) -> str:
    """The settings of mutmut, with the tests that are about these modules."""
    only = ", ".join(f'"debateprep/storage/{module}.py"' for module in modules)
    tests = ", ".join(f'"tests/storage/{name}"' for name in _TESTS)
    return f"""
[tool.mutmut]
source_paths = ["debateprep"]
only_mutate = [{only}]
also_copy = ["resources"]
pytest_add_cli_args_test_selection = [{tests}]
pytest_add_cli_args = ["-p", "no:cacheprovider", "-p", "no:pytest-qt", "-k", "{_FIT}"]
use_git_change_detection = false
"""


def _mutmut(folder: Path, *words: str) -> str:
    command = [sys.executable, "-m", "mutmut", *words]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def _told(counted: Counter[tuple[str, str]]) -> bool:
    """Print the score of each module; whether all of it together is enough."""
    killed = covered = 0
    print(f"{'module':20} {'killed':>8} {'survived':>9} {'no test':>8} {'score':>7}")
    for module in dict.fromkeys(module for module, _ in counted):
        dead = sum(counted[module, verdict] for verdict in ("killed", "timeout", "segfault", "suspicious"))
        alive = counted[module, "survived"]
        print(f"{module:20} {dead:8} {alive:9} {counted[module, 'no tests']:8} {dead / max(1, dead + alive):7.0%}")
        killed, covered = killed + dead, covered + dead + alive
    print(f"{'all':20} {killed:8} {covered - killed:9} {'':8} {killed / max(1, covered):7.0%}")
    return killed >= _LEAST * covered
