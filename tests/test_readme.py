import re
import shutil
import subprocess
from pathlib import Path

from debateprep.cli import _COMMANDS

TOP = Path(__file__).parents[1]
README = (TOP / "README.md").read_text(encoding="utf-8")
RUN = (TOP / ".ci" / "run").read_text(encoding="utf-8")
ALLOWED = {
    "pyproject.toml", "debateprep", "resources", "tests", "tools", "docs", "README.md", "LICENSE", "constraints.txt",
}  # fmt: skip


def commands() -> list[str]:
    """The shell lines of the README."""
    return [line for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL) for line in block.splitlines()]


def test_the_run_calls_the_test_command_as_the_readme_has_it() -> None:
    (command,) = [line for line in commands() if "pytest" in line]
    assert command in RUN.splitlines()


def test_the_first_command_makes_the_environment_and_runs_the_demo() -> None:
    assert commands()[0].startswith("python3 -m venv .venv")
    assert commands()[0].endswith(".venv/bin/debateprep demo")


def test_windows_has_its_own_spelling() -> None:
    assert r".venv\Scripts\debateprep demo" in README


def test_the_table_of_commands_is_the_programs_own() -> None:
    told = set(re.findall(r"^\| `debateprep (\w+)", README, re.MULTILINE))
    assert told == set(_COMMANDS) - {"open"}


def test_every_version_is_pinned_without_an_address() -> None:
    lines = (TOP / "constraints.txt").read_text(encoding="utf-8").split()
    assert all(re.fullmatch(r"[\w.\-]+==[\w.]+", line) for line in lines)


def test_nothing_else_stands_at_the_top() -> None:
    git = shutil.which("git") or "git"
    listed = subprocess.run([git, "ls-files"], cwd=TOP, capture_output=True, text=True, check=False).stdout.split()
    assert {line.split("/")[0] for line in listed if not line.startswith(".")} <= ALLOWED
