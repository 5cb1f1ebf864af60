"""The pictures of the help and of the README: the real window, with the sample in it, drawn where nobody sees it.

python -m tools.screenshots [NAME …]     draw them all, or those that are named, into `resources/help/pictures`
"""

import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QImage, QImageWriter, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton

from debateprep import app
from debateprep.resources import folder
from debateprep.storage.durable import write_whole
from debateprep.storage.samples import SAMPLE, sample_path
from debateprep.ui.main_window import MainWindow
from debateprep.ui.overview_head import MAP, TABLE

APart = TypeVar("APart", bound=QObject)

SIZE = (1280, 800)
PICTURES = folder("help") / "pictures"
_COLOURS = 256
_SPOKEN = 41  # seconds that somebody rehearses: the clock of the window is the real one
_STILL, _PATIENCE = 2.0, 60.0  # seconds without a change after which a picture is taken, and at most


def start(window: MainWindow) -> None:
    """The start page, with a project that was open before."""
    window.close_project()


def prepare(window: MainWindow) -> None:
    """A claim of the article, and what every side says to it."""
    window.prepare.choose(window.session.project.claims[3].id)


def overview(window: MainWindow) -> None:
    """A row for each claim."""
    do(window, "action_view_overview")
    window.views.overview.show_view(TABLE)


def debate_map(window: MainWindow) -> None:
    """Where the sides stand, claim by claim."""
    do(window, "action_view_overview")
    window.views.overview.show_view(MAP)


def brief(window: MainWindow) -> None:
    """The pages as they will be printed, once they are set."""
    do(window, "action_view_brief")
    until = time.monotonic() + _PATIENCE
    while window.views.brief.pages.isHidden() and time.monotonic() < until:
        _wait(0.2)


def rehearse(window: MainWindow) -> None:
    """What was written beside what was said, to be rated."""
    do(window, "action_view_rehearse")
    _part(window, QPushButton, "rehearse_start").click()
    for seconds in (1, _SPOKEN):
        _wait(seconds)
        _press(Qt.Key.Key_Space)


def sources(window: MainWindow) -> None:
    """The library, and one source in it."""
    do(window, "action_sources")


SHOTS: dict[str, Callable[[MainWindow], None]] = {
    shot.__name__: shot for shot in (start, prepare, overview, debate_map, brief, rehearse, sources)
}


def do(window: MainWindow, name: str) -> None:
    """Trigger the action of that name."""
    _part(window, QAction, name).trigger()


def _part(window: MainWindow, kind: type[APart], name: str) -> APart:
    found = window.findChild(kind, name)
    if found is None:
        raise LookupError(name)
    return found


def main(names: list[str]) -> None:
    """Draw the pictures and say how large they are."""
    PICTURES.mkdir(exist_ok=True)
    for name in names or SHOTS:
        with _window() as window:
            SHOTS[name](window)
            picture = reduced(_taken(window))
        write_whole(PICTURES / f"{name}.png", picture)
        print(f"{name}: {len(picture):,} bytes")


@contextmanager
def _window() -> Iterator[MainWindow]:
    """A window of a computer that nobody has used yet."""
    with tempfile.TemporaryDirectory() as home:
        for kind in ("CONFIG", "STATE", "DATA", "CACHE"):
            os.environ[f"XDG_{kind}_HOME"] = str(Path(home, kind))
        project = Path(home, SAMPLE)
        project.write_bytes(sample_path().read_bytes())
        app.application().setCursorFlashTime(0)
        window = app.main_window(project)
        do(window, "action_theme_light")
        window.resize(*SIZE)
        window.show()
        _wait(0.5)
        yield window
        window.close()


def _taken(window: MainWindow) -> QImage:
    """The window as it looks once nothing moves in it any more."""
    until = time.monotonic() + _PATIENCE
    before, since = QImage(), time.monotonic()
    while time.monotonic() < until and time.monotonic() - since < _STILL:
        _wait(0.2)
        now = window.grab().toImage()
        if now != before:
            before, since = now, time.monotonic()
    return before


def reduced(image: QImage) -> bytes:
    """The picture as PNG in the colours that are seen most, which is a third of its size."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    seen = Counter(memoryview(plain.constBits()).cast("I"))
    table = [colour for colour, _ in seen.most_common(_COLOURS)]
    few = plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)
    with tempfile.TemporaryDirectory() as place:
        target = Path(place, "picture.png")
        writer = QImageWriter(str(target), QByteArray(b"png"))
        writer.setCompression(100)
        writer.write(few)
        return target.read_bytes()


def _press(key: Qt.Key) -> None:
    target = QApplication.focusWidget()
    if target is None:
        raise LookupError(key)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def _wait(seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    main(sys.argv[1:])
