"""What nobody foresaw: an error that no part of the app caught is logged, the work made safe, and the person told."""

import hashlib
import logging
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QDateTime, QObject, QSize, Qt, QTimer, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from debateprep.ui import theme

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

_WIDTH, _HEIGHT = 560, 360  # pixels; higher where the letters are large
_log = logging.getLogger("debateprep")

Told: TypeAlias = Callable[[BaseException], str]
Before: TypeAlias = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Crash:
    """An error that nobody caught: where it was raised, without a word of the debate, and whether the work is safe."""

    where: str
    is_kept: bool


class Crashes(QObject):
    """Hears of every error that nobody caught, in a slot, a thread or a finaliser; each is shown once."""

    _raised = Signal(str)

    def __init__(self, window: QWidget, about: str, told: Told, before: Before) -> None:
        """`about` names the program; `told` says where an error was raised, without values.

        `before` makes the work safe, and says whether it is; it is called on the window's thread before anything is
        shown.
        """
        super().__init__(window)
        self._window = window
        self._about = about
        self._told = told
        self._before = before
        self._seen: set[str] = set()
        self._waiting: list[Crash] = []
        self._dialog: QDialog | None = None
        self._raised.connect(self._on_raised)

    def watch(self) -> None:
        """Hear of what is raised from now on."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_error_of_thread
        sys.unraisablehook = self._on_unraisable

    def stop(self) -> None:
        """Let Python tell it again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__

    def _hear(self, error: BaseException) -> None:
        """Log an error, on whichever thread it was raised; from here on there is only text, which holds no widget."""
        where = self._told(error)
        mark = hashlib.sha256(where.encode()).hexdigest()[:8]
        if where in self._seen:
            _log.error("the same error again: %s", mark)
            return
        self._seen.add(where)
        _log.error("error %s\n%s", mark, where)
        self._raised.emit(where)

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self._hear(error)

    def _on_error_of_thread(self, raised: threading.ExceptHookArgs) -> None:
        if raised.exc_value is not None and not issubclass(raised.exc_type, SystemExit):
            self._hear(raised.exc_value)

    def _on_unraisable(self, raised: "UnraisableHookArgs") -> None:
        if raised.exc_value is not None:
            self._hear(raised.exc_value)

    def _on_raised(self, where: str) -> None:
        self._waiting.append(Crash(where, self._is_kept()))
        QTimer.singleShot(0, self._show_next)  # not in the middle of painting, say

    def _is_kept(self) -> bool:
        try:
            return self._before()
        except Exception:  # the person is told of the first error even where the work cannot be made safe
            _log.exception("the work could not be made safe")
            return False

    def _show_next(self) -> None:
        if self._dialog is not None or not self._waiting:
            return
        crash = self._waiting.pop(0)
        self._dialog = CrashDialog(crash, self._about, QApplication.activeModalWidget() or self._window)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.destroyed.connect(self._on_gone)
        self._dialog.open()

    def _on_gone(self) -> None:
        self._dialog = None
        self._show_next()


class CrashDialog(QDialog):
    """Says that something went wrong and what became of the work; offers the report for who can mend it."""

    def __init__(self, crash: Crash, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crash_dialog")
        self.setWindowTitle(self.tr("Something went wrong"))
        kept = self.tr("Your work is kept. What you did last may not have been done: look, and do it again.")
        unkept = self.tr("What you wrote last may not be safe: save the project now, under another name if need be.")
        promise = self.tr(
            "The report says where in the program it was, and nothing that you wrote. It is sent nowhere."
        )
        happened = _sentence(self.tr("DebatePrep met an error of its own"))
        happened.setFont(theme.interface(1, bold=True))
        work = _sentence(kept if crash.is_kept else unkept)
        work.setObjectName("crash_sentence")
        note = _sentence(promise)
        note.setProperty("quiet", True)
        self._report = self._report_of(crash, about)
        column = QVBoxLayout(self)
        column.setSpacing(theme.GRID)
        for widget in (happened, work, self._report, note):
            column.addWidget(widget)
        column.addLayout(self._buttons())
        theme.size_to(self, QSize(_WIDTH, max(_HEIGHT, column.totalHeightForWidth(_WIDTH))))
        self._go_on.setFocus()

    @property
    def report(self) -> str:
        """What "Copy report" copies."""
        return self._report.toPlainText()

    def _report_of(self, crash: Crash, about: str) -> QPlainTextEdit:
        when = QDateTime.currentDateTime().toString(Qt.DateFormat.ISODate)
        system = f"{about}, Qt {qVersion()} {QGuiApplication.platformName()}"
        report = QPlainTextEdit(f"{system}\n{when}\n\n{crash.where}")
        report.setObjectName("crash_report")
        report.setReadOnly(True)
        report.setTabChangesFocus(True)
        report.setAccessibleName(self.tr("Report"))
        return report

    def _buttons(self) -> QHBoxLayout:
        self._copy = QPushButton(self.tr("Copy report"))
        self._copy.setObjectName("copy_report")
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._on_copy)
        self._go_on = QPushButton(self.tr("Go on"))
        self._go_on.setObjectName("go_on")
        self._go_on.setDefault(True)
        self._go_on.setProperty("primary", True)
        self._go_on.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self._copy)
        row.addStretch()
        row.addWidget(self._go_on)
        return row

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self.report)
        self._copy.setText(self.tr("Copied"))


def _sentence(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
