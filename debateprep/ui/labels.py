"""Small words on the page: captions, hairlines, words that give way, and a look that follows a state."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from debateprep.ui import theme

FEWEST = theme.GRID * 6  # pixels that words keep when they give way


def caption(words: str) -> QLabel:
    """A small quiet label above a field."""
    label = QLabel(words)
    label.setFont(theme.interface(-1))
    label.setProperty("quiet", True)
    label.setContentsMargins(6, 0, 0, 0)
    return label


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where there is no room for it; then the pointer is told the whole."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(min(FEWEST, self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width cuts elsewhere."""
        super().resizeEvent(event)
        room = self.contentsRect().width()
        self.setToolTip(self.text() if elided(self.text(), self.fontMetrics(), room) != self.text() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is room for."""
        del event
        painter, room = QPainter(self), self.contentsRect()
        shown = elided(self.text(), self.fontMetrics(), room.width())
        self.style().drawItemText(
            painter, room, self.alignment().value, self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )
        painter.end()


def elided(words: str, metrics: QFontMetrics, room: int, end: str = "") -> str:
    """`words` and `end`, cut within `words` to `room` pixels; `end` always stays whole."""
    if metrics.horizontalAdvance(words + end) <= room:
        return words + end
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room - metrics.horizontalAdvance(end)) + end


def hairline() -> QFrame:
    """A line of one pixel between two parts."""
    line = QFrame()
    line.setFixedHeight(1)
    line.setProperty("hairline", True)
    return line


def empty_page(
    words: str,
    button_words: str,
    act: Any,  # noqa: ANN401  # a slot or a signal
    *,
    is_low: bool = False,
    stands_out: bool = True,
) -> QWidget:
    """What an empty pane shows: one sentence, one button, to which the keyboard goes; smaller in a low pane."""
    page, sentence, button = QWidget(), QLabel(words), QPushButton(button_words)
    page.setObjectName("empty_page")
    sentence.setFont(theme.interface() if is_low else theme.serif(13))
    sentence.setProperty("quiet", True)
    sentence.setWordWrap(True)
    sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
    button.setProperty("primary", stands_out)
    button.clicked.connect(act)
    page.setFocusProxy(button)
    column = QVBoxLayout(page)
    edge = theme.GRID * (2 if is_low else 8)
    column.setContentsMargins(edge, 0, edge, edge)
    column.addStretch()
    column.addWidget(sentence)
    column.addSpacing(theme.GRID * (1 if is_low else 2))
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch()
    return page


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Give a widget another look by a property that the style sheet knows."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def remove(widget: QWidget) -> None:
    """Take a widget out of the window at once, so that nobody finds it there by its name."""
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()


def end(one: QObject) -> None:
    """Delete it now, and not in a moment: what is told meanwhile is not for it any more."""
    one.deleteLater()
    QCoreApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete.value)


def announce(widget: QWidget, words: str) -> None:
    """Say something to who listens, without moving the keyboard."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
