"""The one editor of text: it shows a text of the project and reports what is typed as a change of code points."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QStaticText,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QTextEdit, QWidget

from debateprep.core.sentence import say
from debateprep.core.text import Utf16, clean, code_point_offset, difference
from debateprep.ui import theme
from debateprep.ui.drop_target import dropped_path

_WINDOW_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_AT_WORDS = QTextOption()
_AT_WORDS.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
_WINDOW_ACTIONS = ("edit-undo", "edit-redo")  # as Qt names them in its menu
_PADDING = 4  # pixels between the frame and the text
_UNLIMITED = (1 << 24) - 1  # pixels: what Qt takes for no limit


class TextField(QTextEdit):
    """A text that looks like print until one works on it, as tall as its words.

    The widget is never the store: it holds what Qt shows of a text, and tells what changed in it.
    """

    edited = Signal(int, int, str)  # at, length, insert: code points of the project's text
    left = Signal()  # the keyboard went elsewhere
    dropping = Signal(
        str
    )  # words are let go here, and perhaps taken from elsewhere: one step, called so if it has a name
    dropped = Signal()  # that is done

    def __init__(self, font: QFont, parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__(parent)
        self._text = ""
        self._lines = lines
        self._shown = ""
        self._showing = False
        self._fills = False
        self._hint = QStaticText()
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setTextOption(_AT_WORDS)
        self._usual_font = font
        self.setFont(theme.writing(font))
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(_PADDING)
        self._set_line_height()
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    @property
    def text(self) -> str:
        """The project's text, as this field last heard of it."""
        return self._text

    @property
    def hint(self) -> str:
        """What belongs here, as an empty field says it."""
        return self._hint.text()

    def show_hint(self, words: str) -> None:
        """Say in the empty field what belongs into it; Qt's own way to do so cuts all but one line."""
        if words != self.hint:
            self._hint.setText(words)
            self._fit()
            self.viewport().update()

    @property
    def position(self) -> int:
        """The code point that the cursor stands before."""
        return code_point_offset(self._shown, self.textCursor().position())

    def position_at(self, point: QPoint) -> int:
        """The code point under a point of the field."""
        return code_point_offset(self._shown, self.cursorForPosition(point).position())

    def cursor_on(self, start: int, end: int) -> QTextCursor:
        """A cursor that holds the words from `start` up to `end`, in code points."""
        units, last = Utf16(self._shown), len(self._shown)
        cursor = QTextCursor(self.document())
        cursor.setPosition(units.offset(min(start, last)))
        cursor.setPosition(units.offset(min(end, last)), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def select_words(self, start: int, end: int) -> None:
        """Choose the words from `start` up to `end`, in code points."""
        self.setTextCursor(self.cursor_on(start, end))

    def show_text(self, text: str) -> None:
        """Show `text`; only what differs is touched, so that the cursor stays where it was."""
        if text == self._text:
            return
        self._text = text
        change = difference(self._shown, text)
        if change is None:
            return
        self._showing = True
        self.cursor_on(change.at, change.at + change.length).insertText(change.insert)
        self._shown = self._displayed()
        self._showing = False
        self._fit()

    def fill(self, fills: bool) -> None:
        """Take all the height there is, or only what the words need."""
        if fills != self._fills:
            self._fills = fills
            vertical = QSizePolicy.Policy.Expanding if fills else QSizePolicy.Policy.Fixed
            self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
            self.setMaximumHeight(_UNLIMITED)
            self.setMinimumHeight(0)
            self._fit()

    def show_font(self) -> None:
        """Set the text in the font that the person chose."""
        self.setFont(theme.writing(self._usual_font))
        self._fit()

    def usual_menu(self) -> QMenu:
        """What a field of text offers, without undo and redo: there is one undo for everything, in the window."""
        menu = self.createStandardContextMenu()
        menu.setParent(self, menu.windowFlags())
        menu.aboutToHide.connect(menu.deleteLater)
        for action in menu.actions():
            if action.objectName() in _WINDOW_ACTIONS:
                menu.removeAction(action)
        if menu.actions() and menu.actions()[0].isSeparator():
            menu.removeAction(menu.actions()[0])
        return menu

    def _displayed(self) -> str:
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def _on_text_changed(self) -> None:
        if self._showing:
            return
        shown = self._displayed()
        # Where Qt shows another number of characters than the text has, only the whole can be compared.
        before = self._shown if len(self._shown) == len(self._text) else self._text
        change = difference(before, shown, code_point_offset(shown, self.textCursor().position()))
        self._shown = shown
        self._fit()
        if change is not None:
            insert = clean(change.insert).text
            self._text = self._text[: change.at] + insert + self._text[change.at + change.length :]
            self.edited.emit(change.at, change.length, insert)
            self._show_cleaned()

    def _show_cleaned(self) -> None:
        if len(self._text) != len(self._shown):
            text, self._text = self._text, self._shown
            self.show_text(text)

    def _set_line_height(self) -> None:
        block = QTextBlockFormat()
        block.setLineHeight(theme.LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(block)

    def _hint_height(self) -> int:
        self._hint.setTextWidth(self.viewport().width() - 2 * _PADDING)
        self._hint.prepare(font=self.font())
        return round(self._hint.size().height()) + 2 * _PADDING

    def _fit(self) -> None:
        wanted = self.sizeHint().height()
        if wanted != self.minimumHeight():
            self.setMinimumHeight(wanted) if self._fills else self.setFixedHeight(wanted)

    def sizeHint(self) -> QSize:
        """As tall as the text or, without one, its hint, and at least the asked-for lines."""
        frame = 2 * self.frameWidth() + 4
        least = self._lines * self.fontMetrics().lineSpacing() * theme.LINE_HEIGHT / 100 + 2 * _PADDING
        hint = 0 if self._shown else self._hint_height()
        return QSize(160, round(max(self.document().size().height(), least, hint)) + frame)

    def minimumSizeHint(self) -> QSize:
        """Narrow columns wrap the text."""
        return QSize(80, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window: there is one undo for everything."""
        if is_undo_or_redo(event):
            event.ignore()
            return False
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the usual."""
        self.usual_menu().popup(event.globalPos())

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in words that are let go here; where they are moved, they leave the other field in the same step."""
        other = _moved_from(event, self)
        self.dropping.emit(say("move words") if other else "")
        try:
            super().dropEvent(event)
            if other is not None and event.isAccepted():
                other.textCursor().removeSelectedText()
                event.setDropAction(Qt.DropAction.CopyAction)  # there is nothing more to be taken from there
        finally:
            self.dropped.emit()
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, or the hint in its place."""
        super().paintEvent(event)
        if not self._shown:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            painter.setFont(self.font())
            painter.drawStaticText(_PADDING, _PADDING, self._hint)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        self._fit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words can be dropped here; a file is the window's."""
        return dropped_path(source) is None and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take pasted text as plain words."""
        self.textCursor().insertText(clean(source.text()).text)


def _moved_from(event: QDropEvent, here: TextField) -> TextField | None:
    """The other field that the words of a drop are to leave."""
    source = event.source()
    field = source.parent() if isinstance(source, QWidget) else None  # a drag begins in a field's viewport
    if event.dropAction() != Qt.DropAction.MoveAction or not isinstance(field, TextField):
        return None
    return None if field is here or field.isReadOnly() else field


def is_undo_or_redo(event: QEvent) -> bool:
    """Whether keys ask, before they become a command of the window, to take back or to make again."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return any(event.matches(key) for key in _WINDOW_KEYS)
