import os
from pathlib import Path

import pytest

from debateprep.storage.class_folder import projects_in, stems
from debateprep.storage.problems import NotAFolder


def test_names_that_differ_only_in_capitals_are_told_apart(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a/x.debate.yaml", "b/X.debate.yaml", "y.debate.yaml", "a - x.yaml")]
    names = stems(paths, tmp_path)
    assert names == ("a - x", "b - X", "y", "a - x (2)")


def test_a_file_is_meant_by_its_ending_or_by_how_it_begins(tmp_path: Path) -> None:
    (tmp_path / "empty.debate.yaml").touch()
    (tmp_path / "SHOUTED.DEBATE.YAML").write_text("x")
    (tmp_path / "renamed (1).yaml").write_text("debateprep: 1\n")
    (tmp_path / "other.yaml").write_text("a: debateprep\n")
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "x.debate.yaml").touch()
    found = projects_in(tmp_path)
    assert [path.name for path in found.projects] == ["SHOUTED.DEBATE.YAML", "empty.debate.yaml", "renamed (1).yaml"]
    assert found.others == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_and_a_loop_of_links_hold_nobody_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert projects_in(tmp_path).projects == ()


def test_no_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(NotAFolder, match="is not a folder"):
        projects_in(tmp_path / "nowhere")
