import json
import subprocess
import sys
from pathlib import Path

import pytest

from debateprep.core.claim import Claim
from debateprep.core.edits import SetField
from debateprep.core.project import Project
from debateprep.storage.project_file import open_project, save_project
from tests.builders import debate, made


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    """A folder with what two began from and their copies: both chose a kind, each wrote a word of its own."""
    base = made(debate(2), SetField("clm_1", "statement", "It is safe."))
    mine = made(base, SetField("clm_1", "kind", "fact"), SetField("clm_1", "statement", "It is very safe."))
    theirs = made(base, SetField("clm_1", "kind", "value"), SetField("clm_1", "statement", "It is safe today."))
    for name, project in (("base", base), ("mine", mine), ("theirs", theirs)):
        save_project(project, tmp_path / f"{name}.debate.yaml")
    return tmp_path


def run(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    names = [str(folder / f"{name}.debate.yaml") for name in ("base", "mine", "theirs", "out")]
    command = [sys.executable, "-m", "debateprep", "merge", *names[:3], "-o", names[3], *options]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def merged(folder: Path) -> Project:
    return open_project(folder / "out.debate.yaml").loaded.project


def test_the_words_of_both_are_in_the_result(copies: Path) -> None:
    assert run(copies).returncode == 0
    claim = merged(copies).typed("clm_1", Claim)
    assert (claim.statement, claim.kind) == ("It is very safe today.", "fact")


def test_what_both_changed_is_told(copies: Path) -> None:
    told = json.loads(run(copies, "--json").stdout)
    assert told["both_changed"] == [{"id": "clm_1", "field": "statement"}, {"id": "clm_1", "field": "kind"}]
    assert told["conflicts"] == 1
    assert "C1: both changed “kind”; ours is kept" in run(copies).stdout


def test_git_can_be_told_to_stop(copies: Path) -> None:
    assert run(copies, "--exit-code").returncode == 1
    assert merged(copies).claims


def test_it_merges_in_git(copies: Path) -> None:
    def git(*words: str) -> subprocess.CompletedProcess[str]:
        identity = ("-c", "user.name=A", "-c", "user.email=a@b.example")
        command = ["git", *identity, *words]
        return subprocess.run(command, cwd=copies, capture_output=True, text=True, check=False)

    driver = f"{sys.executable} -m debateprep merge %O %A %B -o %A"
    git("init", "-q", "-b", "main")
    git("config", "merge.debateprep.driver", driver)
    (copies / ".gitattributes").write_text("*.debate.yaml merge=debateprep\n")
    file = copies / "shared.debate.yaml"
    for name, branch in (("base", "main"), ("theirs", "partner"), ("mine", "main")):
        git("checkout", "-q", branch) if name != "theirs" else git("checkout", "-q", "-b", branch)
        file.write_bytes((copies / f"{name}.debate.yaml").read_bytes())
        git("add", "shared.debate.yaml", ".gitattributes")
        git("commit", "-q", "-m", name)
    done = git("merge", "-q", "partner", "-m", "together")
    assert done.returncode == 0, done.stderr
    assert "It is very safe today." in file.read_text("utf-8")


def test_another_debate_is_refused(copies: Path) -> None:
    text = (copies / "theirs.debate.yaml").read_text("utf-8").replace("prj_1", "prj_2")
    (copies / "theirs.debate.yaml").write_text(text, "utf-8")
    done = run(copies)
    assert done.returncode == 1
    assert "is another debate than" in done.stderr
    assert not (copies / "out.debate.yaml").exists()
