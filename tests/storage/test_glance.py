from pathlib import Path

import pytest

from debateprep.storage.glance import Glance, glance, written
from debateprep.storage.problems import DamagedProject
from debateprep.storage.project_file import save_project
from debateprep.storage.samples import sample_path
from tests.builders import debate


def test_a_glance_tells_title_and_progress(tmp_path: Path) -> None:
    path = tmp_path / "a.debate.yaml"
    save_project(debate(claims=3), path)
    assert glance(path, 5) == Glance(5, "Shield", claims=3, answered=0, sides=2)


def test_the_sample_is_answered_from_both_sides() -> None:
    seen = glance(sample_path(), 0)
    assert (seen.answered, seen.claims) == (20, 20)


def test_a_file_that_is_gone_was_never_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert written(tmp_path / "file") == (tmp_path / "file").stat().st_mtime_ns
    assert written(tmp_path / "gone") is None
    assert written(tmp_path / "file" / "gone") is None


def test_what_is_damaged_has_no_glance(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("debate: [", encoding="utf-8")
    with pytest.raises(DamagedProject):
        glance(tmp_path / "a.yaml", 0)
