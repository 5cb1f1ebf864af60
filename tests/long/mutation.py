"""How many small wrong changes of the code that saves, loads, journals and merges the tests find out (mutmut).

A mutant may do anything to the disk, so none runs as root: started by root, all of it is nobody's, in nobody's folder.
"""

import importlib.util
import os
import pwd
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tests.long.effort import amount

_ROOT = Path(__file__).parents[2]
_JOURNAL = "storage/test_journal storage/test_recovery"
_YAML = "storage/test_project_yaml"
_MODULES = {  # each with the tests that are about it, where that is not only the one of its name
    "core/merge": "core/test_merge core/test_merge_places",
    "core/merge_places": "core/test_merge_places core/test_merge",
    "core/text_merge": "core/test_text_merge core/test_claim_pairs core/test_ancestry",
    "core/ancestry": "core/test_ancestry",
    "core/taking": "core/test_taking",
    "core/steps": "core/test_steps core/test_merge core/test_taking",
    "storage/common_past": "storage/test_common_past",
    "storage/lock": "storage/test_lock",
    "storage/durable": "storage/test_durable",
    "storage/journal_file": f"storage/test_journal_file {_JOURNAL}",
    "storage/journal": _JOURNAL,
    "storage/journal_lines": f"storage/test_journal_lines {_JOURNAL}",
    "storage/operation_json": f"storage/test_operation_json {_JOURNAL}",
    "storage/recovery": "storage/test_recovery",
    "storage/retired": _JOURNAL,
    "storage/project_file": "storage/test_project_file",
    "storage/versions": "storage/test_versions",
    "storage/project_writer": _YAML,
    "storage/yaml_text": "storage/test_yaml_text",
    "storage/strict_yaml": "storage/test_strict_yaml",
    "storage/project_yaml": _YAML,
}
_FIT = "not (anybody or read_only or memory or larger_than or countless)"  # these need root, or much of the machine
_LEAST = 0.85  # share of the mutants that some test runs
_MEMORY = 4_000_000_000  # bytes; a mutant may grow without end
_RESULT = re.compile(r"^\s+(debateprep\.\S+): ([\w ]+)$", re.MULTILINE)
_FOUND_OUT = ("killed", "timeout", "segfault", "suspicious")


def run(*asked: str) -> bool:
    """Whether enough were found out, in the modules `asked` for or in all; of those asked for, survivors are shown."""
    if not importlib.util.find_spec("mutmut"):
        print("mutmut is not installed (pip install mutmut), so no mutants can be made.")
        return True
    if os.geteuid() == 0 and not shutil.which("setpriv"):
        print("There is no setpriv here, and mutants are not let loose as root: start this as somebody else.")
        return True
    print(f"{'module':24} {'killed':>8} {'survived':>9} {'no test':>8} {'score':>7}", flush=True)
    total: Counter[str] = Counter()
    for module in asked or [*_MODULES][: amount(len(_MODULES), 1)]:
        total += _verdicts(module, shown=bool(asked))
    _print("all", total)
    killed, covered = _score(total)
    return killed >= _LEAST * covered > 0


def _verdicts(module: str, *, shown: bool) -> Counter[str]:
    """What became of the mutants of one module, printed as a line of the table."""
    with tempfile.TemporaryDirectory(prefix="mutants-") as name:
        folder = Path(name)
        for part in ("debateprep", "tests", "resources"):
            shutil.copytree(_ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "pyproject.toml").write_text(_configured(module), "utf-8")
        (folder / "tmp").mkdir()
        if os.geteuid() == 0:
            _give_to_nobody(folder)
        made = _mutmut(folder, "run", "--max-children", "2")
        found = _RESULT.findall(_mutmut(folder, "results", "--all", "true"))
        verdicts = Counter(verdict.strip() for _, verdict in found)
        _print(module, verdicts)
        if not _score(verdicts)[1]:
            print(made[-3_000:])
        for mutant in [mutant for mutant, verdict in found if verdict == "survived" and shown]:
            print(_mutmut(folder, "show", mutant))
        return verdicts


def _configured(module: str) -> str:
    """The settings of mutmut, with the tests that are about this module."""
    tests = ", ".join(f'"tests/{name}.py"' for name in _MODULES[module].split())
    return f"""
[tool.mutmut]
source_paths = ["debateprep"]
only_mutate = ["debateprep/{module}.py"]
also_copy = ["resources"]
pytest_add_cli_args_test_selection = [{tests}]
pytest_add_cli_args = ["-p", "no:cacheprovider", "-p", "no:pytest-qt", "--hypothesis-profile=sketch", "-k", "{_FIT}"]
use_git_change_detection = false
"""


def _give_to_nobody(folder: Path) -> None:
    nobody = pwd.getpwnam("nobody")
    for path in (folder, *folder.rglob("*")):
        os.chown(path, nobody.pw_uid, nobody.pw_gid)


def _mutmut(folder: Path, *words: str) -> str:
    limited = ["prlimit", f"--as={_MEMORY}"] if shutil.which("prlimit") else []
    command = [*limited, *_as_nobody(), sys.executable, "-m", "mutmut", *words]
    home = {"HOME": str(folder), "TMPDIR": str(folder / "tmp"), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        command, cwd=folder, env=os.environ | home, capture_output=True, text=True, errors="replace", check=False
    )
    return done.stdout + done.stderr


def _as_nobody() -> Iterable[str]:
    """What makes a command of root nobody's, who may read what is here (Python may be in root's home), never write."""
    if os.geteuid() != 0:
        return ()
    nobody = pwd.getpwnam("nobody")
    only_read = "-all,+dac_read_search"
    return (
        "setpriv", f"--reuid={nobody.pw_uid}", f"--regid={nobody.pw_gid}", "--clear-groups", "--no-new-privs",
        f"--inh-caps={only_read}", f"--ambient-caps={only_read}", f"--bounding-set={only_read}",
    )  # fmt: skip


def _score(verdicts: Counter[str]) -> tuple[int, int]:
    """How many mutants were found out, of how many that some test runs."""
    killed = sum(verdicts[word] for word in _FOUND_OUT)
    return killed, killed + verdicts["survived"]


def _print(name: str, verdicts: Counter[str]) -> None:
    killed, covered = _score(verdicts)
    score = killed / max(1, covered)
    print(f"{name:24} {killed:8} {covered - killed:9} {verdicts['no tests']:8} {score:7.0%}", flush=True)
