"""The window: how soon it is there, and how soon it answers."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import cycle
from time import perf_counter, sleep

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from debateprep import app
from debateprep.storage.samples import sample_path
from debateprep.ui import languages
from debateprep.ui.main_window import MainWindow
from debateprep.ui.text_field import TextField
from tests.benchmarks.__main__ import Figure, middle, scratch
from tests.benchmarks.big import big_project

_BARE = """
import json, resource, time
started = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
app = QApplication([])
window = QMainWindow()
view = QTextEdit("Some text. " * 400)
window.setCentralWidget(view)
watched = view.viewport()
"""
_OURS = """
import json, resource, time
started = time.perf_counter()
from debateprep import app
window = app.main_window({path!r})
watched = window.prepare.reading.view.viewport()
"""
_START_PAGE = """
import json, resource, time
started = time.perf_counter()
from debateprep import app
from PySide6.QtWidgets import QWidget
window = app.main_window()
watched = window.findChild(QWidget, "start_page")
"""
_PAINTED = """
from PySide6.QtCore import QCoreApplication, QEvent, QObject
class Watch(QObject):
    painted = False
    def eventFilter(self, watched, event):
        self.painted = self.painted or event.type() == QEvent.Type.Paint
        return False
watch = Watch()
watched.installEventFilter(watch)
window.resize(1280, 800)
window.show()
while not watch.painted:
    QCoreApplication.processEvents()
print(json.dumps([time.perf_counter() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
import os; os._exit(0)
"""
_PAUSES = (0.09, 0.12, 0.16, 0.13, 0.24, 0.15, 0.11, 0.18, 0.14, 0.31)  # seconds between the keys of a quick hand


class Painted(QObject):
    """Notes when a widget was painted last."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.at = perf_counter()
        return super().eventFilter(watched, event)


class Pulse(QTimer):
    """Beats every millisecond, and knows how long the event loop let it wait at worst, by one clock or another."""

    def __init__(self, clock: Callable[[], float] = perf_counter) -> None:
        super().__init__(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._clock = clock
        self.timeout.connect(self._on_beat)
        self.begin()

    def begin(self) -> None:
        """Forget what was, and beat."""
        self.longest, self._last = 0.0, self._clock()
        self.start()

    def _on_beat(self) -> None:
        now = self._clock()
        self.longest, self._last = max(self.longest, now - self._last), now


def start() -> Iterator[Figure]:
    ours, bare, page = [], [], []
    for _ in range(7):
        bare.append(_told(_BARE))
        page.append(_told(_START_PAGE))
        ours.append(_told(_OURS.format(path=str(sample_path()))))
    times = middle([one[0] for one in ours]), middle([one[0] for one in bare])
    first = middle([one[0] for one in page])
    yield Figure("start page painted (baseline: bare window)", first, "ms", 2.5, times[1])
    yield Figure("window with the sample painted (baseline: bare window)", times[0], "ms", 3, times[1])
    memory = [sorted(one[1] for one in runs)[len(runs) // 2] for runs in (ours, bare)]
    yield Figure("memory of it (baseline: bare window)", memory[0], "MB", 2, memory[1])


def save() -> Iterator[Figure]:
    window, pulse = _big_window(), Pulse()
    held = []
    for _ in range(7):
        press(_field(window), "x")
        settle(0.4)  # what the key itself leaves to do later is not the save's
        started = perf_counter()
        window.files.save()
        blocked = perf_counter() - started
        pulse.begin()
        while window.isWindowModified():
            QApplication.processEvents()
        settle(0.01)
        held.append(blocked + pulse.longest)
    yield Figure("save 1,000 claims: what save() holds, and the longest stall", middle(held), "ms", 60)
    window.close()


def keys() -> Iterator[Figure]:
    window = _big_window()
    field = _field(window)
    painted = Painted(field.viewport())
    times = []
    for letter in "the shield stands in the wrong place " * 8:
        started = perf_counter()
        press(field, letter)
        _until(painted, started)
        times.append(perf_counter() - started)
        sleep(0.004)
    times.sort()
    yield Figure("keystroke to painted, 1,000 claims, p50", times[len(times) // 2] * 1000, "ms", 16)
    yield Figure("keystroke to painted, 1,000 claims, p99", times[int(len(times) * 0.99)] * 1000, "ms", 16)
    window.session.mark_saved(window.session.state)
    window.close()


def rhythm() -> Iterator[Figure]:
    """Keys with the pauses of a hand, in which the window does what it had put off: late is from when a key is due."""
    window = _big_window()
    field = _field(window)
    painted = Painted(field.viewport())
    times, due = [], perf_counter()
    for letter, pause in zip("the shield stands in the wrong place " * 4, cycle(_PAUSES), strict=False):
        due += pause
        while perf_counter() < due:
            QApplication.processEvents()
        press(field, letter)
        _until(painted, due)
        times.append(perf_counter() - due)
    times.sort()
    yield Figure("the same at a hand's pace, p50", times[len(times) // 2] * 1000, "ms", 16)
    yield Figure("the same at a hand's pace, p99", times[int(len(times) * 0.99)] * 1000, "ms", 16)
    window.session.mark_saved(window.session.state)
    window.close()


def switch() -> Iterator[Figure]:
    window = _big_window(sides=4, ladder=3)
    painted = Painted(_field(window).viewport())
    times = []
    for _ in range(40):
        started = perf_counter()
        window.prepare.next_claim()
        _until(painted, started)
        times.append(perf_counter() - started)
    yield Figure("switch claim, 1,000 claims, 4 sides, ladder 3", middle(times), "ms", 30)
    window.close()


def language() -> Iterator[Figure]:
    """The whole window in another language; what is spoken for the first time is compiled before."""
    window = app.main_window(sample_path())
    window.resize(1280, 800)
    window.show()
    settle(0.4)
    for code in languages.CODES:
        app.speak(code)
    times = []
    for code in languages.CODES * 3:
        old = window.prepare
        started = perf_counter()
        app.speak(code)
        while window.prepare is old:
            QApplication.processEvents()
        window.prepare.reading.view.viewport().repaint()
        times.append(perf_counter() - started)
    app.speak(languages.ENGLISH)
    yield Figure("switch the language, the sample open", middle(times), "ms", 200)
    window.close()


def mark() -> Iterator[Figure]:
    window = _big_window()
    view = window.prepare.reading.view
    times = []
    for number in range(15):
        view.select(number * 90 + 5, number * 90 + 30)
        started = perf_counter()
        window.prepare.marking.mark_claim()
        times.append(perf_counter() - started)
    yield Figure("mark a claim among 1,000, 2 sides", middle(times), "ms", 10)
    window.session.mark_saved(window.session.state)
    window.close()


def _told(script: str) -> tuple[float, float]:
    done = subprocess.run([sys.executable, "-c", script + _PAINTED], check=True, capture_output=True, text=True)
    seconds, megabytes = json.loads(done.stdout)
    return seconds, megabytes


def _big_window(sides: int = 2, ladder: int = 0) -> MainWindow:
    window = app.main_window(scratch("big.debate.yaml", big_project(1000, sides=sides, ladder=ladder)))
    window.resize(1280, 800)
    window.show()
    settle(0.4)
    return window


def _field(window: MainWindow) -> TextField:
    field = window.findChild(TextField, f"response:{window.session.project.sides[0].id}")
    assert field is not None
    return field


def press(widget: QWidget, letter: str) -> None:
    """Type a letter into a widget."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter))


def _until(painted: Painted, started: float) -> None:
    while painted.at < started:
        QApplication.processEvents()


def settle(seconds: float) -> None:
    """Let the window do what it has to do, for so many seconds."""
    end = perf_counter() + seconds
    while perf_counter() < end:
        QApplication.processEvents()
        sleep(0.001)
