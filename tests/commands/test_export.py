import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pypdfium2 as pdfium  # type: ignore[import-untyped]  # it ships no types
import pytest

from debateprep.brief.documents import KINDS as DOCUMENTS
from debateprep.commands.export import FLAGS, KINDS
from debateprep.core.item import Item
from debateprep.core.project import Export
from debateprep.storage.project_file import save_project
from debateprep.ui import export_settings
from tests.brief.small import debate, text_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "debate.debate.yaml"
    save_project(debate(3), path)
    return path


def exported(path: Path, *options: str, to: str = "out.pdf") -> tuple[subprocess.CompletedProcess[str], Path]:
    out = path.parent / to
    command = [sys.executable, "-m", "debateprep", "export", str(path), "-o", str(out), *options]
    return subprocess.run(command, capture_output=True, text=True, check=False), out


def test_every_choice_of_a_project_can_be_made_on_the_command_line_and_in_the_window() -> None:
    every = {part.name for part in fields(Export)} - {part.name for part in fields(Item)}
    assert every == {flag.field for flag in FLAGS if flag.item == "export"}
    assert every == {one.key.partition("/")[2] for one in export_settings.TABLE if one.key.startswith("export/")}


def test_every_document_can_be_asked_for() -> None:
    assert KINDS == tuple(DOCUMENTS) == tuple(kind for kind, _ in export_settings.KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_each_document_is_written(path: Path, kind: str) -> None:
    done, out = exported(path, "--as", kind)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(pdfium.PdfDocument(out)) >= 1


def test_choices_hold_for_this_once(path: Path) -> None:
    before = path.read_bytes()
    done, out = exported(
        path, "--claims", "c2", "--side", "south", "--paper", "letter", "--size", "10", "--no-contents"
    )
    text = text_of(out.read_bytes())
    assert done.returncode == 0
    assert "South on 2" in text
    assert not any(other in text for other in ("North on 2", "South on 1"))
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--first", "Nobody"], "This debate has no side “Nobody”. Its sides are “North”, “South”."),
        (["--claims", "C1,C9"], "This project has no claim “C9”."),
        (["--size", "100"], "“100” is not a size of type that can be printed."),
    ],
)
def test_what_is_not_there_is_a_sentence(path: Path, options: list[str], told: str) -> None:
    done, out = exported(path, *options)
    assert done.returncode == 1
    assert told in done.stderr
    assert not out.exists()


def test_an_ending_that_cannot_be_written_is_a_sentence(path: Path) -> None:
    done, _ = exported(path, "--as", "cards", to="out.xyz")
    assert done.returncode == 1
    assert "out.xyz does not end in a format that can be written" in done.stderr
