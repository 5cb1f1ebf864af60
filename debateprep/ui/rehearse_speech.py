"""The speech of a side, scrolling at the project's pace; its slot is marked by sound, sign and word."""

from bisect import bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from debateprep.core.rehearsal import SpeechPart
from debateprep.core.sitting import Stopwatch, marks_passed
from debateprep.core.text import word_count
from debateprep.ui import theme
from debateprep.ui.focus_ring import FocusRing
from debateprep.ui.key_button import KeyButton
from debateprep.ui.labels import announce, restyle
from debateprep.ui.rehearse_clock import RehearseClock, Running
from debateprep.ui.roles import Role, give_role

_TICK, _CALM_TICK = 33, 250  # milliseconds; the second where nothing is to glide
_READ_AT = 0.3  # of the height: where the words stand that are due
_CLOCK = 0.6  # times the stage's type
_CODE, _BETWEEN = 0.45, 0.25
_AHEAD = 800  # words that are set before they are due: no page shows more


class SpeechPaper(QWidget):
    """The words, moved so that those due now stand at the mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rehearse_speech_paper")
        self._parts: Sequence[SpeechPart] = ()
        self._document = QTextDocument(self)
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        self._at: list[tuple[int, float]] = [(0, 0.0)]  # words said, and how far down these reach
        self._laid = self._laid_words = 0  # parts, and words in these, that stand in the document
        self._words = 0.0
        self._side = 0

    def show_parts(self, parts: Sequence[SpeechPart], side: int) -> None:
        """Show another speech, at its beginning."""
        self._parts, self._words, self._side = parts, 0.0, side
        self.setAccessibleName("\n".join(part.text for part in parts))
        self._set()

    def show_words(self, words: float) -> None:
        """Stand where so many words are said."""
        self._words = words
        self._lay_on()
        self.update()

    def reach(self) -> float:
        """How far down the words stand that are due now, in pixels; by whole lines where nothing is to glide."""
        at = min(max(bisect_right(self._at, (int(self._words), float("inf"))), 1), len(self._at) - 1)
        (before, top), (after, bottom) = self._at[at - 1], self._at[at]
        share = min(1.0, (self._words - before) / (after - before)) if after > before else 1.0
        deep = top + (bottom - top) * share
        line = self._line_height()
        return deep if theme.moves(self) else deep // line * line

    def _line_height(self) -> float:
        return theme.stage_pixels(self.width(), self.height()) * 1.4

    def _set(self) -> None:
        self._document.clear()
        self._document.setTextWidth(max(self.width() - theme.GRID * 12, 100))
        self._at, self._laid, self._laid_words = [(0, 0.0)], 0, 0
        self._lay_on()
        self.update()

    def _lay_on(self) -> None:
        """Set as much as will be read soon: a speech of hours would take seconds to set."""
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        while self._laid < len(self._parts) and self._laid_words < self._words + _AHEAD:
            self._add(cursor, self._parts[self._laid])
            self._laid += 1

    def _add(self, cursor: QTextCursor, part: SpeechPart) -> None:
        pixels = theme.stage_pixels(self.width(), self.height())
        code, words = QTextCharFormat(), QTextCharFormat()
        code.setFont(theme.in_pixels(theme.interface(bold=True), pixels * _CODE))
        words.setFont(theme.in_pixels(theme.serif(), pixels))
        self._add_line(cursor, part.code, code, pixels)
        for line in part.text.split("\n"):
            if line.strip():
                self._add_line(cursor, line, words, pixels * _BETWEEN)
                self._note(cursor, word_count(line))

    def _add_line(self, cursor: QTextCursor, line: str, look: QTextCharFormat, above: float) -> None:
        space = QTextBlockFormat()
        space.setTopMargin(above)
        if not self._document.isEmpty():
            cursor.insertBlock()
        cursor.setBlockFormat(space)
        cursor.insertText(line, look)

    def _note(self, cursor: QTextCursor, count: int) -> None:
        """Keep where the words of the last line begin and end."""
        area = self._document.documentLayout().blockBoundingRect(cursor.block())
        self._at.append((self._laid_words, area.top()))
        self._laid_words += count
        self._at.append((self._laid_words, area.bottom()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Larger type on a larger page."""
        super().resizeEvent(event)
        self._set()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words around the mark, and the mark."""
        del event
        tokens, painter = theme.tokens_of(self), QPainter(self)
        mark = self.height() * _READ_AT
        painter.fillRect(QRectF(theme.GRID * 3, mark, 4, self._line_height()), QColor(tokens.side(self._side)))
        top = mark - self.reach()
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(tokens.ink))
        context.clip = QRectF(0, -top, self.width(), self.height())
        painter.translate(QPointF(theme.GRID * 6, top))
        self._document.documentLayout().draw(painter, context)
        painter.end()


class Speech(QWidget):
    """Gives a speech its time: Space starts and pauses it, Esc ends it."""

    finished = Signal(float)  # seconds spoken

    def __init__(self, now: Callable[[], float], beep: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rehearse_speech")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        give_role(self, Role.Grouping)
        FocusRing(self)
        self._now = now  # seconds
        self._beep = beep
        self._watch = Stopwatch()
        self._seen = 0.0
        self._slot, self._pace, self._side = 60, 130, 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self.paper = SpeechPaper()
        self.clock = RehearseClock()
        self.clock.setObjectName("speech_clock")
        self._label = QLabel()
        self._label.setFont(theme.interface(bold=True))
        self._go = KeyButton(self.tr("Space"), self.tr("start to speak"))
        self._end = KeyButton(self.tr("Esc"), self.tr("end"))
        self._go.clicked.connect(self.start_or_pause)
        self._end.clicked.connect(self.end)
        self._lay_out()

    def show_speech(self, parts: Sequence[SpeechPart], label: str, side: int, slot: int, pace: int) -> None:
        """Make a speech ready: `slot` seconds for it, `pace` words a minute."""
        self._slot, self._pace, self._side = slot, max(pace, 1), side
        self._watch, self._seen = Stopwatch(), 0.0
        self._label.setText(label)
        self.setAccessibleName(self.tr("Speech of {}").format(label))
        restyle(self._label, "side", str(side % len(theme.SIDE_PATTERNS)))
        self.paper.show_parts(parts, side)
        self._show()
        self.setFocus()

    def start_or_pause(self) -> None:
        """Let the speech run, or stand."""
        now = self._now()
        self._watch = self._watch.stop(now) if self._watch.is_running else self._watch.start(now)
        if self._watch.is_running:
            self._timer.start(_TICK if theme.moves(self) else _CALM_TICK)
        else:
            self._timer.stop()
        self._show()

    def pause(self) -> None:
        """Let it stand, if it runs."""
        if self._watch.is_running:
            self.start_or_pause()

    def end(self) -> None:
        """Leave the speech."""
        self._timer.stop()
        seconds = self._watch.seconds(self._now())
        self._watch = Stopwatch()
        self.finished.emit(seconds)

    def tick(self) -> None:
        """Look at the clock; mark 15 seconds before the end of the slot, and the end."""
        seconds = self._watch.seconds(self._now())
        marks = marks_passed(self._seen, seconds, self._slot)
        self._seen = seconds
        self._show()
        if marks:
            self._beep()
            announce(self.clock, self.clock.word())

    def _show(self) -> None:
        seconds = self._watch.seconds(self._now())
        running = Running.RUNS if self._watch.is_running else Running.PAUSED if seconds else Running.WAITS
        self.clock.show_time(seconds, self._slot, running, self._side)
        self.paper.show_words(seconds * self._pace / 60)
        self._go.say(self.tr("pause") if self._watch.is_running else self.tr("start to speak"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.GRID * 6, theme.GRID, theme.GRID * 6, 0)
        head.addWidget(self._label)
        head.addStretch()
        keys = QHBoxLayout()
        keys.setContentsMargins(0, theme.GRID, 0, theme.GRID)
        keys.addStretch()
        keys.addWidget(self._go)
        keys.addWidget(self._end)
        keys.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.paper, 1)
        column.addWidget(self.clock)
        column.addLayout(keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space starts and pauses, Esc ends."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_P) and not event.isAutoRepeat():
            self.start_or_pause()
        elif event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Larger figures on a larger page."""
        super().resizeEvent(event)
        self.clock.show_size(round(theme.stage_pixels(self.width(), self.height()) * _CLOCK))
