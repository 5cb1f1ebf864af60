"""One window of the monkey: `python -m tests.long.monkey_hands SEED GESTURES FOLDER`.

A clock makes the gestures, so that they go on within a dialog that waits for its answer.
"""

import faulthandler
import json
import os
import random
import sys
import threading
import traceback
from collections import Counter, deque
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QKeyEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from debateprep import app
from debateprep.core.project import Project
from debateprep.storage.project_file import open_project, save_project
from debateprep.storage.project_yaml import write_project
from debateprep.storage.samples import sample_path
from debateprep.ui.main_window import MainWindow
from tests.builders import debate
from tests.ui.gestures import turn_wheel

_CHECK_AT = 1000  # gestures
_PATIENCE = 600  # seconds for as many gestures; then it hangs, and where is told
_FRESH_AT = 5000  # gestures, after which another debate is opened: cards of hundreds of replies only make it slow
_OF_THE_SCREEN = "This plugin does not support"  # the offscreen one, of itself
_LETTERS = "aeinst ,.“”éЩи盾🛡\u00a0\u2028\u0301"
_NAMES = "Tab Backtab Return Backspace Delete Left Right Up Down Home End PageUp PageDown Space F2 F3 Menu"
_KEYS = tuple(getattr(Qt.Key, f"Key_{name}") for name in _NAMES.split())
_HELD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
_QUIT = "action_quit"
_SLOW = ("action_export", "action_print", "action_view_brief", "action_new", "action_add_article")  # once in a while


class Monkey(QObject):
    """Makes gestures one after the other, and looks each thousand whether what is saved comes back."""

    def __init__(self, window: MainWindow, seed: int, gestures: int, folder: Path) -> None:
        super().__init__()
        self.window = window
        self.chance = random.Random(seed)  # noqa: S311  # a seed, so that a broken law can be seen again
        self.gestures = gestures
        self.folder = folder
        self.counted: Counter[str] = Counter()
        self.wrong: dict[str, list[str]] = {}
        self.last: deque[str] = deque(maxlen=12)
        self.done = 0
        self.checked = 0

    def begin(self) -> None:
        """Watch, and begin."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_error_of_thread
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(self._on_message)
        faulthandler.dump_traceback_later(_PATIENCE, exit=True)
        self._go_on_soon()

    def blame(self, what: str, words: str) -> None:
        """Note something that may not happen."""
        several = self.wrong.setdefault(what, [])
        if len(several) < 20:
            several.append(f"{what} after {self.done} gestures ({' · '.join(self.last)}): {words}")

    def _go_on_soon(self) -> None:
        QTimer.singleShot(0, self._go_on)  # each time anew: a timer that beats is still within a dialog's own loop

    def _go_on(self) -> None:
        if self.done and self.done % _CHECK_AT == 0 and self.checked < self.done:
            if self._is_at_rest():
                self._check()
            self._go_on_soon()
        elif self.done >= self.gestures:
            self._finish()
        else:
            self._go_on_soon()
            self.done += 1
            self._gesture()

    def _is_at_rest(self) -> bool:
        """Whether nothing waits for an answer; what does is put away."""
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        for one in (popup, modal):
            if one is not None:
                one.close()
        return popup is None and modal is None

    def _gesture(self) -> None:
        ways: tuple[tuple[int, Callable[[QWidget], None]], ...] = (
            (30, self.type_words), (18, self.press_key), (25, self.click), (8, self.act), (5, self.drag),
            (4, self.wheel), (2, self.double_click), (2, self.right_click), (1, self.resize), (2, self.escape),
        )  # fmt: skip
        way = self.chance.choices([one for _, one in ways], [weight for weight, _ in ways])[0]
        self.counted[way.__name__.replace("_", " ")] += 1
        self.counted["gestures"] += 1
        self.last.append(way.__name__)
        way(self._target())

    def _target(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window

    def _somewhere(self, target: QWidget) -> tuple[QWidget, QPoint]:
        at = QPoint(self.chance.randrange(max(1, target.width())), self.chance.randrange(max(1, target.height())))
        child = target.childAt(at)
        return (child, child.mapFrom(target, at)) if child is not None else (target, at)

    def type_words(self, target: QWidget) -> None:
        """Type a few letters wherever the keyboard is."""
        for _ in range(self.chance.randint(1, 4)):
            self._key(target, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, self.chance.choice(_LETTERS))

    def press_key(self, target: QWidget) -> None:
        """Press a key that is no letter."""
        self._key(target, self.chance.choice(_KEYS), self.chance.choice(_HELD), "")

    def escape(self, target: QWidget) -> None:
        """Get out."""
        self._key(target, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "")

    def _key(self, target: QWidget, key: Qt.Key, held: Qt.KeyboardModifier, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            focus = QApplication.focusWidget() or target
            if kind is QEvent.Type.KeyRelease and not focus.isVisible():
                return
            QApplication.sendEvent(focus, QKeyEvent(kind, key, held, text))

    def click(self, target: QWidget) -> None:
        """Click somewhere."""
        widget, at = self._somewhere(target)
        self.last.append(f"{type(widget).__name__} {widget.objectName()}")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, self.chance.choice(_HELD[:3]), at)

    def right_click(self, target: QWidget) -> None:
        """Ask for a menu somewhere."""
        widget, at = self._somewhere(target)
        QTest.mouseClick(widget, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, at)
        if widget.isVisible():
            reason = QContextMenuEvent.Reason.Mouse
            QApplication.postEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))

    def double_click(self, target: QWidget) -> None:
        """Click twice somewhere."""
        widget, at = self._somewhere(target)
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def drag(self, target: QWidget) -> None:
        """Press, move and let go: selects words in the article, moves rows in a list."""
        widget, at = self._somewhere(target)
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        for _ in range(3):
            at += QPoint(self.chance.randint(-60, 60), self.chance.randint(-20, 20))
            if not widget.isVisible():
                return
            QTest.mouseMove(widget, at)
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def wheel(self, target: QWidget) -> None:
        """Turn the wheel somewhere."""
        turn_wheel(self._somewhere(target)[0])

    def resize(self, _target: QWidget) -> None:
        """Make the window larger or smaller."""
        self.window.resize(self.chance.randint(640, 1920), self.chance.randint(480, 1200))

    def act(self, _target: QWidget) -> None:
        """Do what a menu offers."""
        name = self.chance.choice(sorted(self.window.actions_by_name))
        if name == _QUIT or (name in _SLOW and self.chance.random() < 0.9):
            return
        self.last.append(name)
        self.counted["actions of menus"] += 1
        if QApplication.activeModalWidget() is None:
            self.window.actions_by_name[name].trigger()

    def chosen_file(self, to_save: bool, *_: object, **__: object) -> tuple[str, str]:
        """Answer the system's dialog of files: often with nothing, else with some file."""
        if self.chance.random() < 0.5:
            return "", ""
        names = (
            ("saved.debate.yaml", "out.bib", "out.md", "out.html") if to_save else ("a.txt", "a.md", "a.html", "b.bib")
        )
        return str(self.folder / self.chance.choice(names)), ""

    def _check(self) -> None:
        """What is saved comes back equal, and is written again byte by byte as it was."""
        if not self.window.isVisible():
            self.blame("window gone", "it is not visible any more")
        self.checked = self.done
        faulthandler.dump_traceback_later(_PATIENCE, exit=True)
        project, path = self.window.session.project, self.folder / "check.debate.yaml"
        save_project(project, path)
        again = open_project(path).loaded.project
        self.counted["saved and read again"] += 1
        if again != project or write_project(again).encode() != path.read_bytes():
            self.blame("save and reload not equal", _difference(project, again))
        self.counted["claims, replies and sources seen"] += len(project.items)
        print(json.dumps({"done": self.done, "counted": self.counted, "wrong": self.wrong}), flush=True)
        if self.done % _FRESH_AT == 0:
            self._open_fresh()

    def _open_fresh(self) -> None:
        path = self.folder / f"debate-{self.done}.debate.yaml"
        if self.chance.random() < 0.5:
            path.write_bytes(sample_path().read_bytes())
        else:
            save_project(debate(claims=3), path)
        self.window.open_path(path)

    def _finish(self) -> None:
        faulthandler.cancel_dump_traceback_later()
        self.window.put_down()
        QApplication.processEvents()
        QApplication.clipboard().clear()  # the offscreen one outlives Python, and what was copied may not
        qInstallMessageHandler(None)
        print(json.dumps({"done": self.done, "counted": self.counted, "wrong": self.wrong}), flush=True)
        QApplication.exit(0)

    def _on_error(self, _kind: object, error: BaseException, _trace: object) -> None:
        self.blame("uncaught", "".join(traceback.format_exception(error)))

    def _on_error_of_thread(self, raised: threading.ExceptHookArgs) -> None:
        self.blame("uncaught", "".join(traceback.format_exception(raised.exc_value)))

    def _on_unraisable(self, raised: "sys.UnraisableHookArgs") -> None:
        self.blame("uncaught", f"{raised.object!r}: {''.join(traceback.format_exception(raised.exc_value))}")

    def _on_message(self, kind: QtMsgType, _context: object, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and _OF_THE_SCREEN not in message:
            self.blame("Qt warnings", message)


def _difference(one: Project, other: Project) -> str:
    """The first item that differs."""
    for item in sorted({*one.items, *other.items}):
        if one.items.get(item) != other.items.get(item):
            return f"{one.items.get(item)!r} came back as {other.items.get(item)!r}"
    return "the same items in another order, or another tray"


def _prepare(folder: Path) -> None:
    words = "It was said that the shield protects. “Not all agree,” said others. It stands at the border."
    (folder / "a.txt").write_text(f"{words}\n\n{words}", encoding="utf-8")
    (folder / "a.md").write_text(f"# On shields\n\n{words}\n\n![](file:///etc/hostname)\n", encoding="utf-8")
    (folder / "a.html").write_text(f"<h1>On shields</h1><p>{words * 5}</p><img src='https://example.org/a.png'>")
    (folder / "b.bib").write_text("@book{a, title={On Shields}, author={A. Author}, year={2012}}")


def main(seed: int, gestures: int, folder: Path) -> int:
    """Let one monkey loose; the exit status."""
    _prepare(folder)
    os.chdir(folder)
    path = folder / "debate.debate.yaml"
    save_project(debate(claims=3), path)
    application = app.application()
    window = app.main_window(path)
    monkey = Monkey(window, seed, gestures, folder)
    for name, saving in (("getOpenFileName", False), ("getSaveFileName", True)):
        setattr(QFileDialog, name, partial(monkey.chosen_file, saving))
    QPrintDialog.exec = _refuse  # type: ignore[method-assign]  # nothing is printed
    QDesktopServices.openUrl = _open_nothing  # type: ignore[method-assign]  # nothing is opened
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    window.actions_by_name[_QUIT].setVisible(False)  # or its menu and its key would end it
    monkey.begin()
    return application.exec()


def _refuse(_dialog: QDialog) -> int:
    return int(QDialog.DialogCode.Rejected.value)


def _open_nothing(_url: QUrl | str) -> bool:
    return True


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])))
