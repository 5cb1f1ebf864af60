"""A walk through the window: one sentence beside each of a few real widgets, which stay as usable as ever."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPropertyAnimation, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from debateprep.ui import theme
from debateprep.ui.labels import announce
from debateprep.ui.roles import Role, give_role

_WIDTH = 320  # pixels of the sentence's frame
_AROUND = 3  # pixels between a widget and the ring around it
_GAP = theme.GRID + _AROUND  # between the ring and the sentence
_MOVED = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


@dataclass(frozen=True, slots=True)
class Stop:
    """A widget, which is asked for anew each time it is looked at, and what is said of it."""

    where: Callable[[], QWidget]
    words: str


class Tour(QObject):
    """Goes from stop to stop. Only its own buttons take the keyboard, and they give it back to whoever clicks."""

    ended = Signal()

    def __init__(self, window: QWidget, stops: Sequence[Stop]) -> None:
        super().__init__(window)
        self._window = window
        self._stops = stops
        self._at = 0
        self._watched: list[QWidget] = []
        self.ring = Ring(window)
        self.sign = Sign(window)
        self.sign.next_wanted.connect(self.go_on)
        self.sign.end_wanted.connect(self.end)
        self._slide = QPropertyAnimation(self.ring, b"geometry", self)
        self._soon = QTimer(self, singleShot=True, interval=0)  # once what moved is laid out
        self._soon.timeout.connect(self._follow)

    @property
    def stop(self) -> Stop:
        """What is looked at."""
        return self._stops[self._at]

    def begin(self) -> None:
        """Show the first stop."""
        self._at = 0
        self._arrive()

    def go_on(self) -> None:
        """Show the next stop, or end behind the last."""
        if self._at + 1 < len(self._stops):
            self._at += 1
            self._arrive()
        else:
            self.end()

    def end(self) -> None:
        """Leave the window as it was."""
        self._watch(None)
        self._slide.stop()
        for part in (self.ring, self.sign):
            part.hide()
            part.deleteLater()
        self.ended.emit()
        self.deleteLater()

    def _arrive(self) -> None:
        self.sign.say(self.stop.words, self._at + 1, len(self._stops))
        before = self.ring.geometry() if self.ring.isVisible() else None
        self._follow()
        if before is not None and theme.moves(self._window):
            self._slide.setDuration(theme.MOTION)
            self._slide.setStartValue(before)
            self._slide.setEndValue(self.ring.geometry())
            self._slide.start()
        self.sign.take_keyboard()

    def _follow(self) -> None:
        """Stand beside the widget, wherever it is now; where it cannot be seen any more, the walk is over."""
        widget = self.stop.where()
        if not widget.isVisibleTo(self._window):
            self.end()
            return
        self._watch(widget)
        self._slide.stop()
        area, room = seen_part(widget, self._window), self._window.rect()
        self.ring.setGeometry(area.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND) & room)
        size = self.sign.size_in(_WIDTH)
        self.sign.setGeometry(QRect(beside(area, size, room), size))
        for part in (self.ring, self.sign):
            part.show()
            part.raise_()

    def _watch(self, widget: QWidget | None) -> None:
        """Follow `widget` and all that it stands in."""
        for old in self._watched:
            old.removeEventFilter(self)
        self._watched = [*_chain(widget, self._window)] if widget else []
        for one in self._watched:
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what moves."""
        if event.type() in _MOVED:
            self._soon.start()
        return super().eventFilter(watched, event)


class Ring(QWidget):
    """A line around a widget, through which everything is clicked and seen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.tokens_of(self.window()).accent), 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)
        painter.end()


class Sign(QFrame):
    """The sentence of a stop, and the way on."""

    next_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour_sign")
        give_role(self, Role.Dialog)
        self._count, self._words = QLabel(), QLabel()
        self._count.setFont(theme.interface(-1))
        self._count.setProperty("quiet", True)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._skip, self._next = QPushButton(self.tr("Skip")), QPushButton()
        self._skip.setProperty("flat", True)
        self._skip.setAccessibleName(self.tr("Skip the tour"))
        self._skip.setToolTip(self.tr("Esc"))
        self._next.setProperty("primary", True)
        self._next.setObjectName("tour_next")
        self._skip.setObjectName("tour_skip")
        self._skip.clicked.connect(self.end_wanted)
        self._next.clicked.connect(self.next_wanted)
        self._lay_out()
        self.hide()

    def say(self, words: str, number: int, count: int) -> None:
        """Say the sentence of stop `number` of so many."""
        self._words.setText(words)
        self._count.setText(self.tr("{} of {}").format(number, count))
        is_last = number == count
        self._next.setText(self.tr("Done") if is_last else self.tr("Next"))
        self._next.setAccessibleDescription(words)
        self._skip.setVisible(not is_last)
        self.setAccessibleName(self.tr("Tour, {} of {}").format(number, count))
        self.setAccessibleDescription(words)
        announce(self, f"{self.accessibleName()}: {words}")

    def take_keyboard(self) -> None:
        """Let Return and Space go on."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def size_in(self, width: int) -> QSize:
        """How large it is, so wide."""
        return QSize(width, max(self.heightForWidth(width), self.minimumSizeHint().height()))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(self._skip)
        row.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID * 2, theme.GRID * 2, theme.GRID * 2, theme.GRID + 4)
        column.setSpacing(theme.GRID + 4)
        column.addWidget(self._words)
        column.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the button that has the keyboard, as Space does; Escape ends the walk."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self._skip if self._skip.hasFocus() else self._next).click()
        elif event.key() == Qt.Key.Key_Escape:
            self.end_wanted.emit()
        else:
            super().keyPressEvent(event)


def seen_part(widget: QWidget, window: QWidget) -> QRect:
    """The part of `widget` that is in sight, in the window's pixels."""
    seen = QRect(widget.mapTo(window, QPoint()), widget.size())
    for above in _chain(widget, window):
        seen &= QRect(above.mapTo(window, QPoint()), above.size())
    return seen


def beside(area: QRect, size: QSize, room: QRect) -> QPoint:
    """Where something of that size stands in `room` beside `area`, or in its lower corner if nothing else is free."""
    left = max(room.left() + _GAP, min(area.left(), room.right() - size.width() - _GAP))
    top = max(room.top() + _GAP, min(area.top() + _GAP, room.bottom() - size.height() - _GAP))
    for at in (
        QPoint(left, area.bottom() + _GAP),
        QPoint(area.left() - size.width() - _GAP, top),
        QPoint(left, area.top() - size.height() - _GAP),
        QPoint(area.right() + _GAP, top),
    ):
        if room.contains(QRect(at, size)):
            return at
    return QPoint(left, room.bottom() - size.height() - _GAP)


def _chain(widget: QWidget, window: QWidget) -> Iterator[QWidget]:
    """A widget and all that it stands in, up to the window."""
    here: QWidget | None = widget
    while here is not None:
        yield here
        here = None if here is window else here.parentWidget()
