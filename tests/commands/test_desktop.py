import re
import shlex
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from configparser import RawConfigParser
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from debateprep import resources
from debateprep.cli import run
from debateprep.commands.desktop import ENTRY, SIZES, entry, this_command

TEMPLATE = resources.path("desktop/debateprep.desktop").read_text("utf-8")
pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="menus of files are of Linux and the BSDs")


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this user's apps are, empty."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own data"))
    return tmp_path / "own data"


def written(path: Path) -> list[str]:
    """The files there, without those that the tools of the desktop make of them."""
    files = (str(file.relative_to(path)) for file in path.rglob("*") if file.is_file())
    return sorted(name for name in files if not re.match(r"mime/(?!packages/)|.*\.cache$", name))


def passes(*command: str) -> bool:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return (done.returncode, done.stderr) == (0, "")


def test_what_is_installed_is_said_and_can_be_taken_away(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--install-desktop"]) == 0
    assert len(written(data)) == len(SIZES) + 4
    assert f"{len(SIZES) + 4} files are in {data}" in capsys.readouterr().out
    assert run(["--uninstall-desktop"]) == 0
    assert written(data) == []


def test_it_is_installed_twice_and_taken_away_twice_in_peace(data: Path) -> None:
    assert [run([f"--{word}-desktop"]) for word in ("install", "install", "uninstall", "uninstall")] == [0] * 4
    assert written(data) == []


def test_what_others_installed_stays(data: Path) -> None:
    other = data / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\n")
    run(["--install-desktop"])
    run(["--uninstall-desktop"])
    assert written(data) == ["applications/other.desktop"]


def test_no_tool_of_the_desktop_is_needed(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert run(["--install-desktop"]) == 0
    assert (data / ENTRY).exists()


def test_a_place_that_cannot_be_written_is_a_sentence(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data.write_text("a file")
    assert run(["--install-desktop"]) == 1
    assert capsys.readouterr().err.startswith("debateprep: ")


def test_every_icon_is_as_large_as_its_folder_says(data: Path) -> None:
    run(["--install-desktop"])
    for size in SIZES:
        image = QImage(str(data / f"icons/hicolor/{size}x{size}/apps/debateprep.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, size // 4).alpha() == 255


def test_the_entry_starts_this_very_program(data: Path) -> None:
    run(["--install-desktop"])
    parser = RawConfigParser(interpolation=None)
    parser.read(data / ENTRY, "utf-8")
    *command, file = shlex.split(parser["Desktop Entry"]["exec"])
    told = subprocess.run([*command, "--version"], capture_output=True, text=True, check=False).stdout
    assert (file, told.split()[0]) == ("%f", "debateprep")
    assert parser["Desktop Entry"]["tryexec"] == sys.executable


def test_odd_signs_in_a_path_are_quoted() -> None:
    made = entry(TEMPLATE, (r'/a b/$"100%\py', "-m", "debateprep"))
    assert r'Exec="/a b/\\$\\"100%%\\\\py" -m debateprep %f' in made.splitlines()
    assert "TryExec=" + r'/a b/$"100%\\py' in made.splitlines()


def test_the_validators_are_content(tmp_path: Path) -> None:
    (tmp_path / "debateprep.desktop").write_text(entry(TEMPLATE, ("/a b/python", "-m", "debateprep")), "utf-8")
    assert passes("desktop-file-validate", str(tmp_path / "debateprep.desktop"))
    assert passes("desktop-file-validate", str(resources.path("desktop/debateprep.desktop")))


def test_the_validator_of_software_centres_is_content() -> None:
    assert passes("appstreamcli", "validate", "--no-net", str(resources.path("desktop/debateprep.metainfo.xml")))


def test_the_three_files_speak_of_the_same_kind_of_file() -> None:
    kind = "application/x-debateprep+yaml"
    told = ET.parse(resources.path("desktop/debateprep.xml")).getroot()[0]  # noqa: S314  # our own file
    metainfo = resources.path("desktop/debateprep.metainfo.xml").read_text("utf-8")
    assert told.get("type") == kind
    assert f"MimeType={kind};" in TEMPLATE
    assert f"<mediatype>{kind}</mediatype>" in metainfo


def test_a_desktop_knows_a_project_by_its_name(data: Path) -> None:
    run(["--install-desktop"])
    assert (data / ENTRY).exists()
    ask = "from PySide6.QtCore import *; print(QMimeDatabase().mimeTypeForFile('a.debate.yaml').name())"
    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=False)
    assert told.stdout.strip() == "application/x-debateprep+yaml"


def test_a_system_with_another_menu_says_so(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert run(["--install-desktop"]) == 1
    assert this_command()[0] in capsys.readouterr().err
    assert not data.exists()
