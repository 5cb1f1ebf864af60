import hashlib
import os
import threading
from pathlib import Path

import pytest

from debateprep.core.edits import SetField
from debateprep.core.errors import StorageProblem
from debateprep.storage.problems import DamagedProject, NotAFile, NotThere, ProjectTooLarge
from debateprep.storage.project_file import open_project, read_regular_file, save_project
from debateprep.storage.project_yaml import write_project
from tests.builders import debate, made

NAME = "shield.debate.yaml"


def kept(folder: Path, data: bytes) -> Path:
    """A file of these bytes."""
    path = folder / NAME
    path.write_bytes(data)
    return path


def sentence(path: Path) -> str:
    """Why the file at `path` cannot be opened."""
    with pytest.raises(StorageProblem) as problem:
        open_project(path)
    return str(problem.value)


def test_what_was_saved_is_opened(tmp_path: Path) -> None:
    digest = save_project(debate(claims=3), tmp_path / NAME)
    opened = open_project(tmp_path / NAME)
    assert opened.path == tmp_path / NAME
    assert opened.loaded.project == debate(claims=3)
    assert opened.digest == digest == hashlib.sha256((tmp_path / NAME).read_bytes()).hexdigest()


def test_saving_over_a_file_replaces_all_of_it(tmp_path: Path) -> None:
    for claims in (5, 1):
        save_project(debate(claims), tmp_path / NAME)
    assert (tmp_path / NAME).read_text("utf-8") == write_project(debate(claims=1))


def test_half_a_letter_does_not_stop_a_save(tmp_path: Path) -> None:
    save_project(made(debate(), SetField("clm_1", "notes", "\ud800")), tmp_path / NAME)
    assert open_project(tmp_path / NAME).loaded.project.claims[0].notes == "\ufffd"


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("newline", [b"\n", b"\r\n"])
def test_a_byte_order_mark_and_windows_newlines_are_no_obstacle(tmp_path: Path, mark: bytes, newline: bytes) -> None:
    data = write_project(debate()).encode("utf-8").replace(b"\n", newline)
    assert open_project(kept(tmp_path, mark + data)).loaded.project == debate()


@pytest.mark.parametrize("data", [b"", b" \r\n\t"])
def test_an_empty_file_is_damaged_and_never_an_empty_project(tmp_path: Path, data: bytes) -> None:
    assert f"{NAME} cannot be read as a project. Line 1, column 1: The file is empty" in sentence(kept(tmp_path, data))


def test_a_file_of_zero_bytes_is_damaged(tmp_path: Path) -> None:
    assert "nothing but zero bytes: it is damaged" in sentence(kept(tmp_path, b"\0" * 4096))


def test_zero_bytes_at_the_end_are_named_with_their_place(tmp_path: Path) -> None:
    assert "Line 2, column 1: The character U+0000" in sentence(kept(tmp_path, b"debateprep: 1\n\0\0\0"))


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_another_encoding_is_named_with_its_place_in_letters(tmp_path: Path, mark: bytes) -> None:
    data = mark + "debateprep: 1\nid: prj_1\ntitle: ЖЖ".encode() + "é".encode("latin-1")
    assert "Line 3, column 10: This is not UTF-8 text" in sentence(kept(tmp_path, data))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32"])
def test_utf_16_is_refused(tmp_path: Path, encoding: str) -> None:
    assert "cannot be read" in sentence(kept(tmp_path, write_project(debate()).encode(encoding)))


def test_a_file_cut_off_in_the_middle_of_a_letter_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DamagedProject):
        open_project(kept(tmp_path, "debateprep: 1\ntitle: Ж".encode()[:-1]))


def test_a_last_line_without_an_end_is_told_with_its_place(tmp_path: Path) -> None:
    whole = b"debateprep: 1\nid: prj_1\ntitle: Shield\n"
    assert not open_project(kept(tmp_path, whole)).loaded.problems
    (problem,) = open_project(kept(tmp_path, whole[:-1])).loaded.problems
    assert (problem.line, problem.column) == (3, 14)
    assert problem.message == "The last line has no end; something may be missing behind it."


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotThere, match=NAME):
        open_project(tmp_path / NAME)


def test_a_folder_that_is_a_file_holds_nothing(tmp_path: Path) -> None:
    with pytest.raises(NotThere):
        open_project(kept(tmp_path, b"x") / NAME)


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(NotAFile, match="Choose a file"):
        open_project(tmp_path)


def test_a_device_is_not_a_file() -> None:
    with pytest.raises(NotAFile):
        open_project(Path(os.devnull))


def test_a_file_that_is_not_ours_to_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError

    path = kept(tmp_path, b"debateprep: 1\n")
    monkeypatch.setattr(os, "open", refuse)
    assert sentence(path).startswith(f"Could not open {NAME}: you have no permission")
    with pytest.raises(NotAFile):
        open_project(tmp_path)  # Windows says this of a folder


def test_a_link_to_itself_is_not_a_file(tmp_path: Path) -> None:
    (tmp_path / NAME).symlink_to(tmp_path / NAME)
    with pytest.raises(NotAFile):
        open_project(tmp_path / NAME)


@pytest.mark.parametrize("name", ["a\0b", "n" * 300])
def test_a_name_that_no_file_can_have_is_not_a_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(NotAFile):
        open_project(tmp_path / name)


def test_opening_never_waits_at_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / NAME)
    found: list[str] = []
    reader = threading.Thread(target=lambda: found.append(sentence(tmp_path / NAME)), daemon=True)
    reader.start()
    reader.join(timeout=5)
    assert found
    assert "is not a file" in found[0]


def test_a_file_over_the_limit_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / NAME
    with path.open("wb") as file:
        file.truncate(65_000_000)
    with pytest.raises(ProjectTooLarge, match="65 MB; a project may have 64 MB"):
        open_project(path)


def test_a_file_of_just_the_limit_is_read(tmp_path: Path) -> None:
    assert read_regular_file(kept(tmp_path, b"12345"), limit=5) == b"12345"


def test_opening_leaves_no_file_open(tmp_path: Path) -> None:
    before = len([*Path("/proc/self/fd").iterdir()])
    for path in (tmp_path, kept(tmp_path, b"")):
        sentence(path)
    assert len([*Path("/proc/self/fd").iterdir()]) == before
