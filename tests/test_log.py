import logging
import re
import stat
import sys
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from debateprep import app, log
from debateprep.storage.project_file import open_project
from debateprep.storage.samples import sample_path
from debateprep.ui.crash_dialog import CrashDialog, Crashes
from debateprep.ui.main_window import MainWindow
from tests.ui.gestures import named
from tests.ui.panel import do, write

PRIVATE = "Verteidigungsschild"  # what a person wrote
LOGGER = logging.getLogger(log.NAME)


@pytest.fixture(autouse=True)
def own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    yield
    log.end()


def written(folder: Path) -> str:
    return "".join(path.read_text("utf-8") for path in sorted(folder.glob("*.log*")))


def stumble(words: str) -> None:
    raise KeyError(words)


def raised(words: str = PRIVATE) -> Exception:
    try:
        stumble(words)
    except KeyError as error:
        return error
    raise AssertionError


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no modes")
def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    log.begin(tmp_path / "state", "1.0")
    assert stat.S_IMODE((tmp_path / "state" / log.FILE).stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "state").stat().st_mode) == 0o700


def test_it_says_which_program_and_system_it_is(tmp_path: Path) -> None:
    log.begin(tmp_path, "1.2.3")
    assert "DebatePrep 1.2.3, Python 3." in written(tmp_path)


def test_an_error_is_told_by_its_places_and_kind_alone() -> None:
    lines = log.told(raised()).splitlines()
    assert lines[0].startswith("  tests/test_log.py:")
    assert lines[0].endswith(" raised")
    assert lines[-1] == "KeyError"
    assert not [line for line in lines if PRIVATE in line or str(Path.home()) in line]


def test_the_same_fault_is_told_in_the_same_words_whatever_the_values() -> None:
    assert len({log.told(raised(words)) for words in ("one", "two", "two " * 99)}) == 1


def test_what_led_to_an_error_is_told_before_it() -> None:
    try:
        raise ValueError(PRIVATE) from raised()
    except ValueError as error:
        told = log.told(error)
    assert re.findall(r"^\w.*", told, re.MULTILINE) == ["KeyError", "and then", "ValueError"]


def test_an_endless_call_is_told_once() -> None:
    def call_itself() -> None:
        call_itself()

    with pytest.raises(RecursionError) as caught:
        call_itself()
    assert log.told(caught.value).count("call_itself") == 1


def test_a_traceback_in_the_log_holds_no_values_even_after_another_handler_told_them(
    tmp_path: Path,
) -> None:
    log.begin(tmp_path, "1.0")
    other = logging.StreamHandler(loud := StringIO())
    LOGGER.handlers.insert(0, other)
    LOGGER.error("saving", exc_info=raised())
    LOGGER.removeHandler(other)
    assert PRIVATE in loud.getvalue()
    assert "KeyError" in written(tmp_path)
    assert PRIVATE not in written(tmp_path)


def test_it_never_grows_beyond_its_limit(tmp_path: Path) -> None:
    log.begin(tmp_path, "1.0")
    for number in range(4000):
        LOGGER.info("%06d %s", number, "x" * 400)
    sizes = [path.stat().st_size for path in tmp_path.glob("*.log*")]
    assert len(sizes) == 1 + log.OLD_ONES
    assert max(sizes) <= log.LARGEST
    assert "003999" in written(tmp_path)


def test_where_it_cannot_be_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    log.begin(tmp_path / "file" / "folder", "1.0")
    assert not [one for one in LOGGER.handlers if isinstance(one, log.PrivateFile)]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_a_full_disk_stops_nothing_and_says_nothing_here(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / log.FILE).symlink_to("/dev/full")
    log.begin(tmp_path, "1.0")
    LOGGER.info("once more")
    log.end()
    assert not capsys.readouterr().err


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]{4,}", text.lower()))


def _drive(window: MainWindow, qtbot: QtBot) -> None:
    """Write, go about, save, and stumble over what was written."""
    side = window.session.project.sides[0].id
    write(window, f"response:{side}", PRIVATE)
    for action in ("next_claim", "undo", "redo", "mark_sentence", "delete_claim", "view_brief", "view_prepare", "save"):
        do(window, f"action_{action}")
    window.open_path(Path(f"/nowhere/{PRIVATE}.debate.yaml"))
    crashes = Crashes(window, log.about("1.0"), log.told, before=bool)
    crashes.watch()
    try:
        sys.excepthook(KeyError, raised(window.session.project.claims[1].statement), None)
        qtbot.waitUntil(lambda: window.findChild(CrashDialog) is not None)
        named(window, "crash_dialog", CrashDialog).accept()
    finally:
        crashes.stop()


def test_the_log_of_a_driven_window_holds_no_word_of_the_debate(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / f"{PRIVATE}.debate.yaml"
    path.write_bytes(sample_path().read_bytes())
    log.begin(tmp_path / "state", "1.0")
    window = app.main_window(path)
    qtbot.addWidget(window)
    window.show()
    _drive(window, qtbot)
    told = written(tmp_path / "state")
    programs = [*Path(app.__file__).parent.rglob("*.py"), Path(__file__)]
    ours = _words(" ".join(one.read_text("utf-8") for one in programs))
    theirs = _words(path.read_text("utf-8")) - ours | _words(PRIVATE)
    assert len(theirs) > 500
    assert "action_save" in told
    assert "save_over: done" in told
    assert "KeyError" in told
    assert not _words(told) & theirs
    assert str(tmp_path) not in told
    assert open_project(path).loaded.project == window.session.project
