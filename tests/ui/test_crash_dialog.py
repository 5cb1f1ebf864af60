import gc
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from debateprep import log
from debateprep.ui.crash_dialog import CrashDialog, Crashes
from tests.ui.gestures import named

PRIVATE = "Verteidigungsschild"  # what a person wrote


class Bell(QObject):
    rung = Signal(str)

    def on_rung(self, words: str) -> None:
        raise ValueError(words)


class Desk(QWidget):
    """A window that counts how often its work was made safe."""

    def __init__(self) -> None:
        super().__init__()
        self.made_safe = 0
        self.outcome: Callable[[], bool] = bool
        self.shown_before = False

    def before(self) -> bool:
        self.made_safe += 1
        self.shown_before = bool(dialogs(self))
        return self.outcome()


def dialogs(desk: Desk) -> list[CrashDialog]:
    return [one for one in desk.findChildren(CrashDialog) if one.isVisible()]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    """A window in which every error that nobody catches is shown."""
    desk = Desk()
    qtbot.addWidget(desk)
    desk.show()
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    Crashes(desk, "DebatePrep 1.0", log.told, desk.before).watch()
    yield desk
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


def shown(desk: Desk, qtbot: QtBot) -> CrashDialog:
    qtbot.waitUntil(lambda: bool(dialogs(desk)))
    return named(desk, "crash_dialog", CrashDialog)


def ring(words: str = PRIVATE) -> None:
    bell = Bell()
    bell.rung.connect(bell.on_rung)
    bell.rung.emit(words)


def fail_in_thread() -> None:
    thread = threading.Thread(target=int, args=(PRIVATE,))
    thread.start()
    thread.join()


def fail_in_timer() -> None:
    QTimer.singleShot(0, fail)


def fail() -> None:
    raise KeyError(PRIVATE)


class Falling:
    def __del__(self) -> None:
        raise OSError(PRIVATE)


def fail_at_the_end() -> None:
    Falling()
    gc.collect()


@pytest.mark.parametrize("raising", [ring, fail_in_thread, fail_in_timer, fail_at_the_end])
def test_what_nobody_caught_is_shown_wherever_it_was_raised(
    desk: Desk, qtbot: QtBot, raising: Callable[[], None]
) -> None:
    raising()
    report = shown(desk, qtbot).report
    assert "Error" in report
    assert PRIVATE not in report


def test_the_work_is_made_safe_before_anything_is_shown(desk: Desk, qtbot: QtBot) -> None:
    desk.outcome = lambda: True
    ring()
    assert desk.made_safe == 1
    assert not desk.shown_before
    assert "Your work is kept" in named(shown(desk, qtbot), "crash_sentence", QLabel).text()


@pytest.mark.parametrize("outcome", [bool, fail])
def test_work_that_is_not_safe_is_not_called_kept(desk: Desk, qtbot: QtBot, outcome: Callable[[], bool]) -> None:
    desk.outcome = outcome
    ring()
    words = named(shown(desk, qtbot), "crash_sentence", QLabel).text()
    assert "save the project now" in words
    assert "kept" not in words


def test_the_same_error_is_shown_once_whatever_its_values(
    desk: Desk, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    for words in ("one", "two", "three"):
        ring(words)
    shown(desk, qtbot).accept()
    ring("four")
    qtbot.wait(50)
    assert not dialogs(desk)
    assert caplog.text.count("the same error again") == 3


def test_different_errors_are_shown_one_after_the_other(desk: Desk, qtbot: QtBot) -> None:
    for raising in (ring, fail_in_thread, fail_at_the_end):
        raising()
    for _ in range(3):
        dialog = shown(desk, qtbot)
        assert len(dialogs(desk)) == 1
        dialog.accept()
        QApplication.processEvents()
    qtbot.waitUntil(lambda: desk.findChild(CrashDialog) is None)


def test_the_report_is_copied_as_it_is_read(desk: Desk, qtbot: QtBot) -> None:
    ring()
    dialog = shown(desk, qtbot)
    named(dialog, "copy_report", QPushButton).click()
    copied = QApplication.clipboard().text()
    assert copied == named(dialog, "crash_report", QPlainTextEdit).toPlainText()
    assert copied.startswith("DebatePrep 1.0, Qt 6")
    assert copied.endswith("on_rung\nValueError")


def test_return_goes_on(desk: Desk, qtbot: QtBot) -> None:
    ring()
    dialog = shown(desk, qtbot)
    assert named(dialog, "go_on", QPushButton).isDefault()
    named(dialog, "go_on", QPushButton).click()
    qtbot.waitUntil(lambda: not dialogs(desk))


def test_it_is_shown_over_a_dialog_that_waits_for_an_answer(desk: Desk, qtbot: QtBot) -> None:
    question = QDialog(desk)
    question.setModal(True)
    question.show()
    ring()
    assert shown(desk, qtbot).parent() is question


def test_a_key_that_interrupts_is_no_error(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert desk.made_safe == 0
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_afterwards_python_tells_errors_itself_again(qtbot: QtBot) -> None:
    desk = Desk()
    qtbot.addWidget(desk)
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    crashes = Crashes(desk, "", log.told, desk.before)
    crashes.watch()
    crashes.stop()
    assert sys.excepthook is sys.__excepthook__
    assert threading.excepthook is threading.__excepthook__
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
