"""A field for what is drafted: light Markdown as meant, doubts underlined, copies that say whose words they are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from debateprep.core.item import SourceId
from debateprep.core.markup import Style, styled, toggled
from debateprep.core.smart_quotes import DOUBLE, SINGLE, typed_quote
from debateprep.core.text import Utf16
from debateprep.ui import theme
from debateprep.ui.text_field import TextField

_KEYS = Qt.Key
_CARET_KEYS = (_KEYS.Key_Left, _KEYS.Key_Right, _KEYS.Key_Up, _KEYS.Key_Down, _KEYS.Key_Home, _KEYS.Key_End)
_OWN_WORDS = "application/x-debateprep-text"  # inside the app, words are moved without a label


class Doubt(Enum):
    """Why words are underlined."""

    SPELLING = auto()
    QUOTATION = auto()
    CUT = auto()  # nothing is wrong: words are left out of a quotation, and it says so


@dataclass(frozen=True, slots=True)
class Remark:
    """Words from `start` up to `end` (code points) that are worth another look, and why, in a sentence."""

    start: int
    end: int
    doubt: Doubt
    words: str = ""
    mends: str = ""  # what could stand there instead


class MarkdownPainter(QSyntaxHighlighter):
    """Sets bold, italic, lists and links as they are meant; their signs step back."""

    def __init__(self, document: QTextDocument, field: QWidget) -> None:
        super().__init__(document)
        self._field = field

    def highlightBlock(self, text: str) -> None:
        """Style one line."""
        stretches = styled(text)
        if not stretches:
            return
        units = Utf16(text)
        look: dict[int, QTextCharFormat] = {}
        for stretch in stretches:
            for at in range(stretch.start, stretch.end):
                look[at] = self._with(look.get(at), stretch.style)
        for at, shown in look.items():
            start = units.offset(at)
            self.setFormat(start, units.offset(at + 1) - start, shown)

    def _with(self, before: QTextCharFormat | None, style: Style) -> QTextCharFormat:
        colours = theme.tokens_of(self._field)
        shown = QTextCharFormat(before) if before else QTextCharFormat()
        match style:
            case Style.BOLD:
                shown.setFontWeight(QFont.Weight.Bold)
            case Style.ITALIC:
                shown.setFontItalic(True)
            case Style.LINK:
                shown.setForeground(QColor(colours.accent))
                shown.setFontUnderline(True)
            case Style.MARKER:
                shown.setForeground(QColor(colours.quiet))
        return shown


class ProseField(TextField):
    """Where a position is drafted."""

    suggestions_wanted = Signal(object, object)  # the menu that is about to open, the remark it is for
    quoted_from_changed = Signal()

    def __init__(self, font: QFont, parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__(font, parent, lines=lines)
        self.attribution = ""  # whose words a copy says these are
        self.language_of_quotes: Callable[[], str] | None = None  # whose marks are set for straight ones
        self._set_quote = ""  # the mark that was just set
        self._typed_quote = ""  # the key that it was set for
        self._quoted_from: SourceId | None = None
        self._remarks: Sequence[Remark] = ()
        self._painter = MarkdownPainter(self.document(), self)

    @property
    def remarks(self) -> Sequence[Remark]:
        """What is underlined."""
        return self._remarks

    @property
    def quoted_from(self) -> SourceId | None:
        """The source whose words all of it is; empty where that is not chosen yet, none for words of one's own."""
        return self._quoted_from

    def quote_from(self, source: SourceId) -> None:
        """All of it is words of `source`, or of one that is not chosen yet."""
        if source != self._quoted_from:
            self._quoted_from = source
            self.quoted_from_changed.emit()

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Underline these words."""
        if list(remarks) != list(self._remarks):
            self._remarks = tuple(remarks)
            self.setExtraSelections([self._underline(remark) for remark in remarks])

    def toggle(self, sign: str) -> None:
        """Put `sign` (** or *) around the chosen words, or take it away from around them."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        start, words = cursor.selectionStart(), cursor.selection().toPlainText()
        signed = toggled(words, sign) if words.strip() else f"{sign}{words}{sign}"
        cursor.insertText(signed)
        inside = len(sign) if not words else 0
        cursor.setPosition(start + inside)
        cursor.setPosition(start + (inside or len(signed.encode("utf-16-le")) // 2), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def replace_words(self, remark: Remark, words: str) -> None:
        """Put other words in place of those of a remark."""
        cursor = self.cursor_on(remark.start, remark.end)
        cursor.insertText(words)

    def remark_at(self, position: int) -> Remark | None:
        """The remark on the code point at `position`."""
        return next((one for one in self._remarks if one.start <= position <= one.end), None)

    def _quote_for(self, event: QKeyEvent) -> str:
        """The mark to set for a key; nothing where the key is to be taken as it is."""
        language = self.language_of_quotes() if self.language_of_quotes else ""
        if not language or event.text() not in (DOUBLE, SINGLE) or self._quoted_from is not None:
            return ""
        before = QTextCursor(self.document())
        before.setPosition(self.textCursor().selectionStart())
        before.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        mark = typed_quote(before.selectedText(), event.text(), language)
        return mark if mark != event.text() else ""

    def _straighten(self) -> bool:
        """Put the key that was typed in place of the mark that was just set; whether there was one."""
        mark, cursor = self._set_quote, self.textCursor()
        if not mark or cursor.hasSelection():
            return False
        left = QTextCursor.MoveOperation.Left
        cursor.movePosition(left, QTextCursor.MoveMode.KeepAnchor, len(mark))
        if cursor.selectedText() != mark:
            return False
        cursor.insertText(self._typed_quote)
        return True

    def _underline(self, remark: Remark) -> QTextEdit.ExtraSelection:
        colours, lines = theme.tokens_of(self), QTextCharFormat.UnderlineStyle
        line, colour = {
            Doubt.SPELLING: (lines.SpellCheckUnderline, colours.red),
            Doubt.QUOTATION: (lines.DashUnderline, colours.amber),
            Doubt.CUT: (lines.DotLine, colours.quiet),
        }[remark.doubt]
        shown = QTextEdit.ExtraSelection()
        shown.format.setUnderlineStyle(line)
        shown.format.setUnderlineColor(QColor(colour))
        shown.cursor = self.cursor_on(remark.start, remark.end)
        return shown

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Set quotation marks as the language writes them; Backspace right after makes them straight again."""
        if event.key() == Qt.Key.Key_Backspace and not event.modifiers() and self._straighten():
            self._set_quote = ""
            return
        if event.text() or event.key() in _CARET_KEYS:
            self._set_quote, self._typed_quote = self._quote_for(event), event.text()
        if self._set_quote and event.text() == self._typed_quote:
            self.textCursor().insertText(self._set_quote)
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what mends the words under the pointer, above the usual."""
        menu = self.usual_menu()
        position = (
            self.position_at(event.pos()) if event.reason() != QContextMenuEvent.Reason.Keyboard else self.position
        )
        remark = self.remark_at(position)
        if remark is not None:
            self.suggestions_wanted.emit(menu, remark)
        menu.popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Say why words are underlined when the pointer rests on them, and what belongs into an empty field."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            remark = self.remark_at(self.position_at(event.pos()))
            hint = "" if self.text else self.hint
            QToolTip.showText(event.globalPos(), remark.words if remark else hint, self)
            return True
        return super().event(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """A copy carries the label of the side, so that a position is never taken for somebody's own."""
        words = self.textCursor().selection().toPlainText()
        copied = QMimeData()
        copied.setText(f"{words}\n({self.attribution})" if self.attribution else words)
        copied.setData(_OWN_WORDS, words.encode("utf-8", "surrogatepass"))
        return copied

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Words that come from this app come without their label."""
        own = bytes(source.data(_OWN_WORDS).data())
        if own:
            bare = QMimeData()
            bare.setText(own.decode("utf-8", "replace"))
            source = bare
        super().insertFromMimeData(source)
