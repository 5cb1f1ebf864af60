"""A key and what it does, side by side: read as a hint, and pressed as a button."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from debateprep.ui import theme

_AROUND_KEY = 8  # pixels beside the key's name
_GAP = 7
_EDGE = 5


class KeyButton(QPushButton):
    """It takes the keyboard by Tab only, so that a click leaves the keys where they are."""

    def __init__(self, key: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._key = key
        self.setProperty("flat", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(theme.interface())
        self.say(words)

    def say(self, words: str) -> None:
        """Name what the key does now."""
        self.setText(words)
        self.setAccessibleName(f"{words}, {self._key}")
        self.updateGeometry()

    def _key_width(self) -> int:
        return QFontMetrics(theme.interface(-1, bold=True)).horizontalAdvance(self._key) + 2 * _AROUND_KEY

    def sizeHint(self) -> QSize:
        """Room for the key and the words."""
        width = self._key_width() + _GAP + self.fontMetrics().horizontalAdvance(self.text()) + 2 * _EDGE
        return QSize(width, self.fontMetrics().height() + 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        """All of it is seen, or none."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The key as a cap, the words beside it, and the ring of the keyboard around both."""
        del event
        tokens, painter = theme.tokens_of(self.window()), QPainter(self)  # its own ground is transparent
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(tokens.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        cap = QRect(_EDGE, _EDGE - 1, self._key_width(), self.height() - 2 * _EDGE + 2)
        painter.setBrush(QColor(tokens.paper))
        painter.setPen(QPen(QColor(tokens.quiet), 1))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(QColor(tokens.ink))
        painter.setFont(theme.interface(-1, bold=True))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.setPen(QColor(tokens.quiet))
        painter.setFont(self.font())
        words = self.rect().adjusted(cap.right() + _GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()
