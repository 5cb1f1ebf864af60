"""The stored words of a source, to take a quotation from: what is selected is word for word what stands there."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from debateprep.core.article import paragraph_number
from debateprep.core.source import Source, source_name
from debateprep.core.text import code_point_offset
from debateprep.ui import theme
from debateprep.ui.text_field import TextField


class QuoteDialog(QDialog):
    """Select the words and take them; the paragraph that they stand in comes along."""

    taken = Signal(str, int)  # the words, and the number of their paragraph

    def __init__(self, source: Source, quote: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quote_dialog")
        self.setWindowTitle(self.tr("Take words from the source"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._source = source
        self._field = TextField(theme.serif())
        self._field.setObjectName("quote_text")
        self._field.setReadOnly(True)
        self._field.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._field.setAccessibleName(self.tr("Words of the source"))
        self._field.show_text(source.text)
        self._find = QLineEdit()
        self._find.setObjectName("quote_find")
        self._find.setPlaceholderText(self.tr("Find in it"))
        self._find.setAccessibleName(self.tr("Find in the words of the source"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._take = self._buttons.addButton(self.tr("Take the selected words"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._find.textEdited.connect(self._on_find)
        self._find.returnPressed.connect(self._on_find)
        self._field.selectionChanged.connect(self._show_whether)
        self._show_whether()
        at = source.text.find(quote) if quote else -1
        if at >= 0:
            self._field.select_words(at, at + len(quote))
        theme.size_to(self, QSize(640, 560))

    def _lay_out(self) -> None:
        title = QLabel(source_name(self._source))
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setFont(theme.interface(1, bold=True))
        page = QScrollArea()
        page.setWidgetResizable(True)
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setWidget(self._field)
        self._page = page
        self._take.setObjectName("quote_take")
        self._take.setProperty("primary", True)
        self._buttons.accepted.connect(self._on_take)
        self._buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._find.setFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.GRID * 2,) * 4)
        column.setSpacing(theme.GRID)
        for part in (title, self._find, page, self._buttons):
            column.addWidget(part)

    def _selected(self) -> tuple[int, int]:
        """The selected words, in code points of the source's text; white space around them is left out."""
        cursor, shown = self._field.textCursor(), self._field.toPlainText()
        start, end = (code_point_offset(shown, at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        text = self._source.text
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        return start, end

    def _show_whether(self) -> None:
        start, end = self._selected()
        self._take.setEnabled(start < end)

    def _on_find(self) -> None:
        """Go to the next place of what was typed, around the end."""
        words, after = self._find.text().casefold(), self._selected()[0] + 1
        text = self._source.text.casefold()
        at = text.find(words, after) if words else -1
        at = text.find(words) if at < 0 and words else at
        if at >= 0 and len(text) == len(self._source.text):
            self._field.select_words(at, at + len(words))
            self._bring_into_sight(self._field.textCursor())

    def _bring_into_sight(self, cursor: QTextCursor) -> None:
        place = self._field.cursorRect(cursor).center()
        self._page.ensureVisible(place.x(), place.y(), 0, self._page.viewport().height() // 3)

    def _on_take(self) -> None:
        start, end = self._selected()
        self.accept()
        self.taken.emit(self._source.text[start:end], paragraph_number(self._source.text, start))
