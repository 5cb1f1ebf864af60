"""How parts of the program are started as processes: as modules of Python, and from a bundled app by itself."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from debateprep import resources
from debateprep.brief.typesetter import Typesetter
from debateprep.child import Child
from debateprep.child_command import CHILD, MODULES, become, child_command
from debateprep.importers.import_file import Reading

HOUSE = Path(__file__).parents[1] / "debateprep"
SPELLER, FINDER = "debateprep.language.spelling_worker", "debateprep.language.claim_worker"


@pytest.fixture
def bundled(monkeypatch: pytest.MonkeyPatch) -> None:
    """What Python is told inside a bundled app."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)


def started(code: str, *arguments: str, asked: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", *code.split(), *arguments]
    return subprocess.run(command, input=asked, capture_output=True, text=True, check=False, timeout=60)


def test_an_installed_package_starts_a_module_of_python() -> None:
    assert child_command(SPELLER, "a b") == [sys.executable, "-I", "-m", SPELLER, "a b"]


@pytest.mark.usefixtures("bundled")
def test_a_bundled_app_starts_itself() -> None:
    assert child_command(SPELLER, "a b") == [sys.executable, "--child", SPELLER, "a b"]


@pytest.mark.usefixtures("bundled")
def test_a_bundled_app_starts_every_child_through_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[str]] = []
    monkeypatch.setattr("debateprep.child.subprocess.Popen", _noting(seen))
    with pytest.raises(OSError, match="noted"):
        Child(FINDER)._started()
    with pytest.raises(Exception, match="noted"):
        Typesetter()
    assert [*seen, Reading().command] == [
        [sys.executable, CHILD, FINDER],
        [sys.executable, CHILD, "debateprep.brief.typst_worker", str(resources.folder("fonts"))],
        [sys.executable, CHILD, "debateprep.importers.import_worker"],
    ]


def _noting(seen: list[list[str]]) -> object:
    def popen(command: list[str], **_: object) -> None:
        seen.append(command)
        raise OSError(0, "noted")

    return popen


def test_every_worker_of_the_house_can_be_started_and_nothing_else() -> None:
    workers = {".".join(path.relative_to(HOUSE.parent).with_suffix("").parts) for path in HOUSE.rglob("*_worker.py")}
    assert {*MODULES} == workers


@pytest.mark.parametrize("named", [["json.tool"], ["debateprep.cli", "--version"], ["os"], []])
def test_nothing_else_becomes_a_child(named: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert become(named) == 2
    assert capsys.readouterr().err.startswith("debateprep: --child")


def test_a_child_of_the_app_answers_as_the_module_does() -> None:
    asked = json.dumps({"dictionary": "en_GB", "words": ["defence", "defense"]}) + "\n"
    folder = str(resources.folder("dictionaries"))
    told = started("-m debateprep --child", SPELLER, folder, asked=asked)
    assert json.loads(told.stdout) == {"answer": {"wrong": ["defense"]}}
    assert told.stdout == started("-m", SPELLER, folder, asked=asked).stdout


@pytest.mark.parametrize("module", [SPELLER, FINDER])
def test_a_child_loads_neither_qt_nor_the_command_line(module: str) -> None:
    code = (
        "import sys; from debateprep.__main__ import main\n"
        f"sys.argv[1:] = ['--child', {module!r}]\n"
        "try: main()\n"
        "finally: print([name for name in sys.modules if name == 'debateprep.cli' or name.startswith('PySide6')])"
    )
    told = subprocess.run([sys.executable, "-c", code], input="", capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
