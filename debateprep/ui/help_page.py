"""A page of the help as it is seen: blocks set with formats of our own, never read as HTML or Markdown by Qt."""

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QPainter,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from debateprep import resources
from debateprep.core.article import Span
from debateprep.core.text import Utf16
from debateprep.ui import theme
from debateprep.ui.help_pages import Block, Code, Heading, Look, Page, Paragraph, Picture, Table, Words, plain

_POINTS = 11.5
_HEADINGS = (20.0, 14.5, 12.0)  # points, by level
_LEAST, _MOST = 16, 60  # letters, for which a column of a table is given room
_LINE = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


class HelpPage(QTextBrowser):
    """Shows one page; a link that is followed is a signal."""

    followed = Signal(str)  # the target

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help_page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(theme.GRID * 3)
        self._page = Page("", ())
        self._colours = theme.tokens_of(self)
        self._hits: list[Span] = []
        self._at = -1
        self.anchorClicked.connect(self._on_anchor)

    def show_page(self, page: Page) -> None:
        """Show a page from its top."""
        self._page, self._hits = page, []
        self._write()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self.setAccessibleName(page.title)

    def show_hits(self, hits: list[Span], at: int) -> None:
        """Set off what was found, in code points of the shown text, and bring the one at `at` into sight."""
        self._hits, self._at = hits, at
        units, colours = Utf16(self.toPlainText()), theme.tokens_of(self)
        self.setExtraSelections([self._set_off(hit, number == at, units, colours) for number, hit in enumerate(hits)])
        if 0 <= at < len(hits):
            cursor = QTextCursor(self.document())
            cursor.setPosition(units.offset(hits[at].start))
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def _set_off(self, hit: Span, is_current: bool, units: Utf16, colours: theme.Tokens) -> QTextEdit.ExtraSelection:
        found = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(units.offset(hit.start))
        cursor.setPosition(units.offset(hit.end), QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(theme.blend(colours.accent, colours.paper, theme.SHOWN if is_current else theme.CHOSEN))
        look.setForeground(QColor(colours.ink))  # a link's own colour is too near to that ground
        look.setFontUnderline(is_current)
        found.cursor, found.format = cursor, look
        return found

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        self._colours = theme.tokens_of(self)
        self._fit_pictures()
        writer = _Writer(cursor, self._colours)
        cursor.beginEditBlock()
        for block in self._page.blocks:
            writer.write(block)
        cursor.endEditBlock()

    def _fit_pictures(self) -> None:
        """Qt would shrink them without care; small letters want it."""
        width = self.viewport().width() - 2 * round(self.document().documentMargin())
        for file in self._pictures:
            drawn = _fitted(QImage(str(resources.path(f"help/{file}"))), width, self.devicePixelRatioF(), self._colours)
            self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(file), drawn)

    @property
    def _pictures(self) -> tuple[str, ...]:
        return tuple(block.file for block in self._page.blocks if isinstance(block, Picture))

    def _is_in_other_colours(self) -> bool:
        return bool(self._page.blocks) and self._colours is not theme.tokens_of(self)

    def _on_anchor(self, url: QUrl) -> None:
        self.followed.emit(url.toString())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the pictures as wide as the page."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self._pictures:
            self._fit_pictures()
            self.document().markContentsDirty(0, self.document().characterCount())

    def changeEvent(self, event: QEvent) -> None:
        """Write the page again in other colours; what was found stays found."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._is_in_other_colours():
            place = self.verticalScrollBar().value()
            self._write()
            self.show_hits(self._hits, -1)
            self.verticalScrollBar().setValue(place)


class _Writer:
    """Sets blocks, one below the other."""

    def __init__(self, cursor: QTextCursor, colours: theme.Tokens) -> None:
        self._cursor = cursor
        self._colours = colours
        self._is_first = True

    def write(self, block: Block) -> None:
        """Set one block below what is there."""
        if isinstance(block, Heading):
            self._write_heading(block)
        elif isinstance(block, Paragraph):
            self._write_paragraph(block)
        elif isinstance(block, Table):
            self._write_table(block)
        elif isinstance(block, Picture):
            self._write_picture(block)
        else:
            self._write_code(block)

    def _begin(self, form: QTextBlockFormat) -> None:
        """Begin a block; the first one of a document is there already."""
        if self._is_first:
            self._cursor.setBlockFormat(form)
        else:
            self._cursor.insertBlock(form)
        self._is_first = False

    def _write_heading(self, block: Heading) -> None:
        form = _spaced(0 if block.level == 1 else theme.GRID * 3, theme.GRID)
        form.setHeadingLevel(block.level)
        self._begin(form)
        self._insert(block.words, theme.serif(_HEADINGS[block.level - 1], bold=True))

    def _write_paragraph(self, block: Paragraph) -> None:
        form = _spaced(0, theme.GRID // 2) if block.item else _spaced(theme.GRID, theme.GRID)
        if block.item:
            form.setLeftMargin(theme.GRID * 3 * (block.depth + 1))
            form.setTextIndent(-theme.GRID * 3)
            form.setTabPositions([QTextOption.Tab(theme.GRID * 3, QTextOption.TabType.LeftTab)])
        self._begin(form)
        if block.item:
            self._cursor.insertText(f"{block.item}\t", self._look(theme.serif(_POINTS)))
        self._insert(block.words, theme.serif(_POINTS))

    def _write_picture(self, block: Picture) -> None:
        """A picture, and below it what it shows."""
        place = QTextBlockFormat()
        place.setTopMargin(theme.GRID * 2)
        place.setBottomMargin(theme.GRID)
        self._begin(place)
        form = QTextImageFormat()
        form.setName(block.file)
        form.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setProperty(QTextFormat.Property.ImageAltText, block.words)
        self._cursor.insertImage(form)
        self._begin(_spaced(0, theme.GRID * 2))
        look = self._look(theme.interface())
        look.setForeground(QColor(self._colours.quiet))
        self._cursor.insertText(block.words, look)

    def _write_code(self, block: Code) -> None:
        form = _spaced(theme.GRID // 2, theme.GRID)
        form.setLeftMargin(theme.GRID * 2)
        form.setBackground(QColor(self._colours.desk))
        self._begin(form)
        self._cursor.insertText(block.text.replace("\n", "\u2028"), self._look(_fixed()))

    def _write_table(self, block: Table) -> None:
        self._begin(_spaced(0, 0))
        table = self._cursor.insertTable(len(block.rows), len(block.rows[0]), self._table_format(block))
        for row, cells in enumerate(block.rows):
            for column, words in enumerate(cells):
                cell = table.cellAt(row, column)
                cell.setFormat(self._cell_format())
                self._cursor = cell.firstCursorPosition()
                self._insert(words, theme.interface(bold=row == 0))
        self._cursor = table.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)

    def _table_format(self, block: Table) -> QTextTableFormat:
        form = QTextTableFormat()
        form.setHeaderRowCount(1)
        form.setCellSpacing(0)
        form.setBottomMargin(theme.GRID * 1.5)
        form.setBorder(0)
        form.setBorderCollapse(True)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, share) for share in _shares(block)]
        )
        return form

    def _cell_format(self) -> QTextTableCellFormat:
        """A hairline below each row, and none between columns."""
        form = QTextTableCellFormat()
        form.setPadding(theme.GRID // 2)
        form.setLeftPadding(0)
        form.setRightPadding(theme.GRID * 2)
        form.setBottomBorder(1)
        form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBottomBorderBrush(QBrush(QColor(self._colours.hairline)))
        return form

    def _insert(self, words: tuple[Words, ...], font: QFont) -> None:
        for one in words:
            self._cursor.insertText(one.text, self._look(font, one))

    def _look(self, font: QFont, words: Words | None = None) -> QTextCharFormat:
        look = QTextCharFormat()
        kind = words.look if words else Look.PLAIN
        look.setFont(_fixed() if kind is Look.CODE else font)
        look.setForeground(QColor(self._colours.ink))
        if kind is Look.BOLD:
            look.setFontWeight(QFont.Weight.Bold)
        look.setFontItalic(kind is Look.ITALIC)
        if words and words.target:
            look.setAnchor(True)
            look.setAnchorHref(words.target)
            look.setForeground(QColor(self._colours.accent))
            look.setFontUnderline(True)
        return look


def _fitted(picture: QImage, width: int, dots: float, colours: theme.Tokens) -> QImage:
    """A picture in a thin frame, `width` wide or as wide as it is, for a screen with that many dots to a pixel."""
    wide = min(round(width * dots), picture.width())
    drawn = picture.convertToFormat(QImage.Format.Format_RGB32).scaledToWidth(
        max(1, wide), Qt.TransformationMode.SmoothTransformation
    )
    painter = QPainter(drawn)
    painter.setPen(QColor(colours.hairline))
    painter.drawRect(drawn.rect().adjusted(0, 0, -1, -1))
    painter.end()
    drawn.setDevicePixelRatio(dots)
    return drawn


def _spaced(above: float, below: float) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(above)
    form.setBottomMargin(below)
    form.setLineHeight(theme.LINE_HEIGHT, _LINE)
    return form


def _fixed() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(theme.interface().pointSizeF())
    return font


def _shares(block: Table) -> list[int]:
    """How wide the columns are, in percent: by the longest of their cells, but none is squeezed."""
    longest = [max(len(plain(cell)) for cell in column) for column in zip(*block.rows, strict=True)]
    wanted = [min(max(length + 4, _LEAST), _MOST) for length in longest]
    return [round(100 * width / sum(wanted)) for width in wanted]
