import json
import os
import socket
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from debateprep.storage.lock import lock_path
from debateprep.storage.project_file import save_project
from debateprep.ui import single_instance
from debateprep.ui.doorkeeper import Doorkeeper
from debateprep.ui.main_window import MainWindow
from debateprep.ui.named_pipe import PipeDoor
from debateprep.ui.single_instance import Call, Door, SocketDoor, door_of, read_call, this_call
from tests.builders import debate

UNIX = pytest.mark.skipif(sys.platform == "win32", reason="sockets of the file system")
Ring = Callable[[Call], bool]
RINGING = """
import sys, pathlib
from debateprep.ui import single_instance
place, message = sys.argv[1:]
if place.endswith(".socket"):
    door = single_instance.SocketDoor(pathlib.Path(place))
else:
    from debateprep.ui.named_pipe import PipeDoor
    door = PipeDoor(place)
print(door.hand_over(single_instance.read_call(message.encode())))
"""


@pytest.fixture(params=[pytest.param("socket", marks=UNIX), "pipe"])
def make_door(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Door]:
    """Makes doors of the same place, in either way."""
    name = f"dp-{os.getpid()}-{tmp_path.name[-8:]}"
    return partial(SocketDoor, tmp_path / "w.socket") if request.param == "socket" else partial(PipeDoor, name)


@pytest.fixture
def kept(window: MainWindow, make_door: Callable[[], Door]) -> Iterator[Doorkeeper]:
    """The keeper of an open door of a window; what comes is opened."""
    door = make_door()
    door.open()
    keeper = Doorkeeper(door, window)
    keeper.path_came.connect(window.files.open_recent)
    yield keeper
    keeper.leave()


@pytest.fixture
def ring(make_door: Callable[[], Door], qtbot: QtBot) -> Ring:
    """Ring as another program, while the window works; whether the call was taken."""
    door = vars(make_door())

    def rung(call: Call) -> bool:
        given = [str(door.get("_path") or door["_name"]), call.message().decode()]
        with subprocess.Popen([sys.executable, "-c", RINGING, *given], stdout=subprocess.PIPE, text=True) as other:
            qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
            return other.communicate()[0].strip() == "True"

    return rung


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder whose path is short, as the name of a socket has to be: 107 bytes at most."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def another(tmp_path: Path) -> Path:
    path = tmp_path / "other.debate.yaml"
    save_project(debate(claims=2), path)
    return path


def test_the_file_of_a_second_start_is_opened(
    kept: Doorkeeper, ring: Ring, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = another(tmp_path)
    assert kept
    assert ring(Call(path))
    qtbot.waitUntil(lambda: window.files.path == path)


def test_a_minimised_window_comes_back(kept: Doorkeeper, ring: Ring, window: MainWindow, qtbot: QtBot) -> None:
    window.showMinimized()
    assert kept
    assert ring(Call())
    qtbot.waitUntil(lambda: not window.windowState() & Qt.WindowState.WindowMinimized)


def test_a_file_waits_while_a_dialog_asks(
    kept: Doorkeeper, ring: Ring, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    before, path = window.files.path, another(tmp_path)
    dialog = QDialog(window)
    dialog.open()
    assert kept
    assert ring(Call(path))
    assert window.files.path == before
    dialog.close()
    qtbot.waitUntil(lambda: window.files.path == path)


def test_nobody_answers_at_a_door_that_is_closed(kept: Doorkeeper, ring: Ring) -> None:
    kept.leave()
    assert not ring(Call())


@UNIX
def test_a_socket_is_nobody_elses_and_goes_with_its_window(tmp_path: Path) -> None:
    door = SocketDoor(tmp_path / "w.socket")
    door.open()
    assert stat.S_IMODE((tmp_path / "w.socket").stat().st_mode) == 0o600
    door.close()
    assert not (tmp_path / "w.socket").exists()


@UNIX
def test_a_socket_that_a_crash_left_is_taken_over(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(tmp_path / "w.socket"))
    door, call = SocketDoor(tmp_path / "w.socket"), Call(Path("a.debate.yaml"))
    assert not door.hand_over(call)
    door.open()
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(tmp_path / "w.socket"))
        line.sendall(call.message())
        assert door.answer() == call
    door.close()


@UNIX
def test_a_window_that_does_not_answer_keeps_its_door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single_instance, "PATIENCE", 0.05)
    first, second = SocketDoor(tmp_path / "w.socket"), SocketDoor(tmp_path / "w.socket")
    first.open()
    inode = (tmp_path / "w.socket").stat().st_ino
    assert not second.hand_over(Call(Path("late.debate.yaml")))
    second.open()
    assert first.answer() is None  # who rang has gone and has a window of its own: nothing is opened twice
    second.close()
    assert (tmp_path / "w.socket").stat().st_ino == inode
    first.close()


@UNIX
@pytest.mark.parametrize("message", [b"", b"no call\n", b'{"path": 3, "token": ""}\n', b"[" * 70_000])
def test_who_talks_nonsense_gets_no_answer(message: bytes, tmp_path: Path) -> None:
    door = SocketDoor(tmp_path / "w.socket")
    door.open()
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(tmp_path / "w.socket"))
        line.sendall(message)
        assert door.answer() is None
    door.close()


@UNIX
@pytest.mark.parametrize("place", ["x" * 120, "file/below"])
def test_where_there_can_be_no_door_each_start_is_alone(place: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    door = SocketDoor(tmp_path / place / "w.socket")
    with door.alone():
        assert not door.hand_over(Call())
        door.open()
    assert door.answer() is None
    door.close()


@given(path=st.text(st.characters(exclude_characters="\0"), min_size=1), token=st.text(max_size=9))
def test_a_call_is_read_as_it_was_meant(path: str, token: str) -> None:
    call = Call(Path(path), token.replace("\0", ""))
    assert read_call(call.message()) == call
    assert read_call(Call().message()) == Call()


def test_a_path_is_whole_and_the_token_of_the_desktop_is_passed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "t1")
    call = this_call(Path("a.debate.yaml"))
    assert (call.path, call.token) == (Path.cwd() / "a.debate.yaml", "t1")


def test_each_screen_has_a_door_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    doors = []
    for display in (":0", ":1", ":0"):
        monkeypatch.setenv("DISPLAY", display)
        doors.append(vars(door_of(tmp_path))["_path" if sys.platform != "win32" else "_name"])
    assert doors[0] == doors[2] != doors[1]


def test_two_starts_make_one_window_unless_somebody_asks_for_another(tmp_path: Path, short: Path) -> None:
    path = another(tmp_path)
    places = {f"XDG_{name}_HOME": str(short / name) for name in ("STATE", "CONFIG")}
    environment = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "debateprep"]
    with subprocess.Popen(command, env=environment) as first:
        try:
            _wait_for(lambda: bool([*(short / "STATE").rglob("*.socket")]))
            second = subprocess.run([*command, path.name], env=environment, cwd=tmp_path, check=False, timeout=20)
            assert second.returncode == 0
            _wait_for(lock_path(path).exists)
            assert json.loads(lock_path(path).read_text())["pid"] == first.pid
            with subprocess.Popen([*command, "--new-window"], env=environment) as third:
                with pytest.raises(subprocess.TimeoutExpired):
                    third.wait(2)
                third.kill()
        finally:
            first.kill()


def test_a_second_start_loads_nothing_of_qt() -> None:
    ask = "import sys, debateprep.ui.single_instance as s; print('PySide6' in sys.modules, s.door_of.__name__)"
    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=False)
    assert told.stdout.split() == ["False", "door_of"]


def _wait_for(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.05)
