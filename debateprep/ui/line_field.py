"""Plain editors, most of one line: they leave files and undo to the window, where there is one undo for everything."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from debateprep.core.text import clean, code_point_offset, difference, one_line
from debateprep.ui.drop_target import dropped_path
from debateprep.ui.text_field import is_undo_or_redo

_AROUND = 22  # pixels beside the words: frame, padding, and the caret


class PlainLine(QLineEdit):
    """A line to type in; a file that is dropped on it is the window's."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take words that are dragged here."""
        if dropped_path(event.mimeData()) is None:
            super().dragEnterEvent(event)
        else:
            event.ignore()


class PlainText(QPlainTextEdit):
    """Lines to type in; a file that is dropped on them is the window's."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words that are dragged here."""
        return dropped_path(source) is None and super().canInsertFromMimeData(source)


class Line(PlainLine):
    """A line whose text is not in the project yet: only what was typed since can be taken back in it."""

    @property
    def takes_back(self) -> bool:
        """Whether the line has something of its own to take back or to make again."""
        return self.isUndoAvailable() or self.isRedoAvailable()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if is_undo_or_redo(event) and not self.takes_back:
            event.ignore()
            return False
        return super().event(event)


class LineField(Line):
    """A line of the project's text: what is typed is told as a change of code points, as a TextField does."""

    edited = Signal(int, int, str)  # at, length, insert: code points of the project's text
    left = Signal()  # the keyboard went elsewhere

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.textChanged.connect(self._on_text_changed)
        self.editingFinished.connect(self._tidy)

    @property
    def takes_back(self) -> bool:
        """Nothing: the project has it all."""
        return False

    def show_text(self, text: str) -> None:
        """Show `text`; a long one from its beginning."""
        if text != self._text:
            self._text = text
            self.setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def _on_text_changed(self, shown: str) -> None:
        self.setToolTip(shown)
        self.updateGeometry()
        text = clean(shown).text
        change = difference(self._text, text, min(len(text), code_point_offset(shown, self.cursorPosition())))
        if change is not None:
            self._text = text
            self.edited.emit(change.at, change.length, change.insert)

    def _tidy(self) -> None:
        self.setText(one_line(self.text()))

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        words = self.text() or self.placeholderText()
        return QSize(self.fontMetrics().horizontalAdvance(words) + _AROUND, super().sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning of what was written, and tell that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.setCursorPosition(0)
        self.left.emit()
