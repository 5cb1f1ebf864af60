import os
from pathlib import Path

import pytest
from hypothesis import given

from debateprep.storage.file_names import file_name
from tests.strategies import any_text


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Shield", "Shield"),
        ("Missile defence: before/after?", "Missile defence- before-after"),
        ("Обе стороны «щита»", "Обе стороны «щита»"),
        ("  two\nlines ", "two-lines"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("console", "console"),
        ("...", "Debate"),
        ("", "Debate"),
        ("../../etc/passwd", "etc-passwd"),
        ("abc\u202efdp.exe", "abc-fdp.exe"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title, "Debate") == f"{name}.debate.yaml"


@given(any_text)
def test_any_title_names_a_file(title: str) -> None:
    name = file_name(title * 30, "Debate")
    assert Path(name).name == name
    assert len(os.fsencode(name)) <= 170
    assert not name.startswith(".")
