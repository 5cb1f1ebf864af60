"""A claim in two states beside each other, field by field; words that only one of them has are set off."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor, QTextLength, QTextTable, QTextTableFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from debateprep.core.article import Span
from debateprep.core.claim_pairs import Pair
from debateprep.core.project import Side
from debateprep.core.text import Utf16
from debateprep.ui import theme
from debateprep.ui.sentences import spoken


class SideBySide(QTextEdit):
    """Two columns to read and to copy from; a field whose words differ says so above them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(theme.GRID * 2)

    def show_pairs(self, heads: tuple[str, str], pairs: Sequence[Pair], sides: Iterable[Side]) -> None:
        """Show what is said in both states, under the words in `heads`."""
        self.clear()
        named = {side.id: (at, side.name) for at, side in enumerate(sides)}
        table = self._make_table(1 + 2 * len(pairs))
        for column, words in enumerate(heads):
            self._write(table, 0, column, words, self._ink(theme.interface(bold=True)))
        for at, pair in enumerate(pairs):
            self._write_pair(table, 1 + 2 * at, pair, named.get(pair.side))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_words(self, words: str) -> None:
        """Show a sentence and nothing else."""
        self.clear()
        cursor = self.textCursor()
        cursor.insertText(words, self._quiet())

    def _make_table(self, rows: int) -> QTextTable:
        look = QTextTableFormat()
        look.setBorder(0)
        look.setCellPadding(theme.GRID // 2)
        look.setCellSpacing(0)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        look.setColumnWidthConstraints([half, half])
        return self.textCursor().insertTable(rows, 2, look)

    def _write_pair(self, table: QTextTable, row: int, pair: Pair, side: tuple[int, str] | None) -> None:
        words = " · ".join(filter(None, (side[1] if side else "", spoken(pair.name))))
        told = self.tr("{} · differs").format(words) if pair.is_changed else words
        look = self._quiet()
        if side is not None:
            look.setForeground(QColor(theme.tokens_of(self).side(side[0])))
        table.mergeCells(row, 0, 1, 2)
        self._write(table, row, 0, told, look)
        for column, text, only in ((0, pair.one, pair.only_one), (1, pair.other, pair.only_other)):
            self._write_text(table, row + 1, column, text, only)

    def _write_text(self, table: QTextTable, row: int, column: int, text: str, only: Sequence[Span]) -> None:
        if not text:
            self._write(table, row, column, self.tr("nothing"), self._quiet(slanted=True))
            return
        self._write(table, row, column, text, self._ink(theme.writing(theme.serif(theme.RESPONSE_POINTS))))
        first = table.cellAt(row, column).firstCursorPosition().position()
        units = Utf16(text)
        cursor = QTextCursor(self.document())
        for span in only:
            cursor.setPosition(first + units.offset(span.start))
            cursor.setPosition(first + units.offset(span.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(self._set_off())

    def _write(self, table: QTextTable, row: int, column: int, words: str, look: QTextCharFormat) -> None:
        table.cellAt(row, column).firstCursorPosition().insertText(words, look)

    def _ink(self, font: QFont) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(font)
        look.setForeground(QColor(theme.tokens_of(self).ink))
        return look

    def _quiet(self, *, slanted: bool = False) -> QTextCharFormat:
        look = self._ink(theme.interface(-1))
        look.setForeground(QColor(theme.tokens_of(self).quiet))
        look.setFontItalic(slanted)
        return look

    def _set_off(self) -> QTextCharFormat:
        colours = theme.tokens_of(self)
        look = QTextCharFormat()
        look.setFontUnderline(True)
        look.setFontWeight(QFont.Weight.Bold)
        look.setBackground(theme.blend(colours.accent, colours.paper, theme.DIFFERENT))
        return look
