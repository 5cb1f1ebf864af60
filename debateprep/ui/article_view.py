"""The article: a page to read and to mark, whose words nobody changes by accident."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLine,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from debateprep.core.article import Article, Span
from debateprep.core.item import ClaimId
from debateprep.core.text import code_point_offset, utf16_offset
from debateprep.ui import theme
from debateprep.ui.marks import Mark

_MARGIN = 62  # pixels left of the words, for the numbers
_PARAGRAPH_NUMBERS = 36  # where the numbers of paragraphs end
_MARK_NUMBERS = 58  # where the numbers of marks end
_EDGE = 24
_FLASH = 600  # milliseconds that a passage stays bright after it was scrolled to
_LINE_GAP = 3.0  # between the underlines of marks that overlap
_PATTERNS = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)


@dataclass(frozen=True, slots=True)
class _Piece:
    """The part of a mark that stands on one line of the page."""

    mark: Mark
    area: QRectF
    base: float  # of the letters
    first: bool


class ArticleView(QTextEdit):
    """Shows an article with its marks; choosing a mark is a signal, not a decision."""

    mark_clicked = Signal(str)  # claim
    words_selected = Signal(bool)  # whether any are

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article_view")
        self.setAccessibleName(self.tr("Article"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(theme.serif())
        self.document().setDefaultFont(theme.serif())
        self.document().setDocumentMargin(0)
        self.viewport().setMouseTracking(True)
        self._article = Article(id="")
        self._marks: tuple[Mark, ...] = ()
        self._current: ClaimId | None = None
        self._flash = QTimer(self, singleShot=True, interval=_FLASH)
        self._flash.timeout.connect(self.viewport().update)
        self._pressed_at = QPointF()
        self._since_press = QElapsedTimer()
        self.copyAvailable.connect(self.words_selected)

    @property
    def article(self) -> Article:
        """The article that is shown."""
        return self._article

    def show_article(self, article: Article) -> None:
        """Show `article`; its text is laid out anew only if it is another one."""
        before, self._article = self._article, article
        if article.text != before.text:
            self.setPlainText(article.text)
            self._space_paragraphs()
        self._fit_margins()
        self.viewport().update()

    def show_marks(self, marks: Sequence[Mark], current: ClaimId | None) -> None:
        """Show the marks; those of the `current` claim stand out."""
        self._marks, self._current = tuple(marks), current
        self.viewport().update()

    def selected_words(self) -> Span | None:
        """What is selected, in code points, without white space at its ends; nothing if that is nothing."""
        cursor, text = self.textCursor(), self._article.text
        start = code_point_offset(text, cursor.selectionStart())
        end = code_point_offset(text, cursor.selectionEnd())
        words = text[start:end]
        start += len(words) - len(words.lstrip())
        return Span(start, start + len(words.strip())) if words.strip() else None

    def clear_selection(self) -> None:
        """Select nothing; the cursor stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def select(self, start: int, end: int) -> None:
        """Select the words from code point `start` up to `end`."""
        cursor = self.textCursor()
        cursor.setPosition(utf16_offset(self._article.text, start))
        cursor.setPosition(utf16_offset(self._article.text, end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def reveal(self, claim: ClaimId) -> None:
        """Scroll to the first mark of `claim` if it is out of sight, and let it flash."""
        for mark in self._marks:
            if mark.claim == claim:
                self._scroll_to(mark)
                self._flash.start()
                self.viewport().update()
                return

    def marks_at(self, position: QPointF) -> tuple[Mark, ...]:
        """The marks under a point of the viewport, the shortest first."""
        found = {piece.mark for piece in self._pieces(self._visible_blocks()) if piece.area.contains(position)}
        return tuple(sorted(found, key=_length))

    def _scroll_to(self, mark: Mark) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(utf16_offset(self._article.text, mark.start))
        rect = self.cursorRect(cursor)
        height = self.viewport().height()
        if rect.top() < 0 or rect.bottom() > height - 2 * rect.height():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - height // 3)

    def _space_paragraphs(self) -> None:
        lines = QTextBlockFormat()
        lines.setLineHeight(theme.LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)
        blank = QTextBlockFormat()
        blank.setLineHeight(theme.GRID * 1.5, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block = self.document().begin()
        while block.isValid():
            if not block.text().strip():
                cursor.setPosition(block.position())
                cursor.mergeBlockFormat(blank)
            block = block.next()
        cursor.endEditBlock()

    def _fit_margins(self) -> None:
        """Lines of a length that reads well, with room for the title above them."""
        width = QFontMetricsF(self.document().defaultFont()).averageCharWidth() * theme.READING_WIDTH
        frame = QTextFrameFormat()
        frame.setLeftMargin(_MARGIN)
        frame.setRightMargin(max(_EDGE, self.viewport().width() - _MARGIN - width))
        frame.setTopMargin(self._title_height(self.viewport().width() - _MARGIN - frame.rightMargin()) + _EDGE)
        frame.setBottomMargin(self.viewport().height() / 3)
        self.document().rootFrame().setFrameFormat(frame)

    def _title_parts(self, width: float) -> Iterator[tuple[QRectF, str, bool]]:
        """The lines of the title block: where, what, and whether it is the title."""
        article, top = self._article, float(_EDGE)
        facts = " · ".join(filter(None, (article.author, article.publication, article.published)))
        for words, is_title in ((article.title, True), (facts, False), (article.interest, False)):
            if words:
                font = theme.serif(theme.ARTICLE_POINTS * theme.STEP**2, bold=True) if is_title else theme.interface()
                metrics = QFontMetricsF(font)
                room = QRectF(_MARGIN, top, width, 10_000)
                height = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, words).height()
                yield QRectF(_MARGIN, top, width, height), words, is_title
                top += height + theme.GRID / 2

    def _title_height(self, width: float) -> float:
        return max((area.bottom() for area, _, _ in self._title_parts(width)), default=0.0)

    def _visible_blocks(self) -> Iterator[QTextBlock]:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        layout = self.document().documentLayout()
        block = self.cursorForPosition(QPointF(_MARGIN, 0).toPoint()).block()
        while block.isValid() and layout.blockBoundingRect(block).top() <= bottom:
            yield block
            block = block.next()

    def _pieces(self, blocks: Iterator[QTextBlock]) -> Iterator[_Piece]:
        text = self._article.text
        shift = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        document_layout = self.document().documentLayout()
        for block in blocks:
            start = code_point_offset(text, block.position())
            here = [mark for mark in self._marks if mark.start < start + block.length() and mark.end > start]
            if not here:
                continue
            origin = document_layout.blockBoundingRect(block).topLeft() + shift
            layout, words = block.layout(), block.text()
            for count in range(layout.lineCount()):
                line = layout.lineAt(count)
                for mark in here:
                    piece = _piece(mark, line, words, start, origin)
                    if piece is not None:
                        yield piece

    def _paint_tints(self, painter: QPainter, pieces: Sequence[_Piece]) -> None:
        colours = theme.tokens_of(self)
        for piece in pieces:
            if piece.mark.claim == self._current:
                share = 0.34 if self._flash.isActive() else 0.14
                painter.fillRect(piece.area, theme.blend(colours.accent, colours.paper, share))

    def _paint_lines(self, painter: QPainter, pieces: Sequence[_Piece]) -> None:
        colours = theme.tokens_of(self)
        for piece in pieces:
            current = piece.mark.claim == self._current
            pen = QPen(QColor(colours.accent if current else colours.quiet))
            pen.setWidthF(2.0 if current else 1.4)
            pen.setStyle(_PATTERNS[_state(piece.mark)])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            y = piece.base + 4 + piece.mark.lane * _LINE_GAP
            painter.drawLine(QPointF(piece.area.left(), y), QPointF(piece.area.right(), y))

    def _paint_mark_numbers(self, painter: QPainter, pieces: Sequence[_Piece]) -> None:
        colours = theme.tokens_of(self)
        taken: dict[int, int] = {}
        painter.setFont(theme.interface(-1, bold=True))
        for piece in (piece for piece in pieces if piece.first):
            line = round(piece.base)
            area = QRectF(_MARK_NUMBERS - 18, piece.base - 14 + 11 * taken.get(line, 0), 18, 16)
            taken[line] = taken.get(line, 0) + 1
            current = piece.mark.claim == self._current
            if current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.accent))
                painter.drawRoundedRect(area, 4, 4)
            painter.setPen(QColor(colours.on_accent if current else colours.quiet))
            align = Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignHCenter if current else Qt.AlignmentFlag.AlignRight
            )
            painter.drawText(area, align, str(piece.mark.number))

    def _paint_paragraph_numbers(self, painter: QPainter) -> None:
        painter.setFont(theme.interface(-1))
        painter.setPen(QColor(theme.tokens_of(self).quiet))
        layout, shift = self.document().documentLayout(), self.verticalScrollBar().value()
        number = 0
        block = self.document().begin()
        first_visible = next(self._visible_blocks(), block)
        while block.isValid():
            number += bool(block.text().strip())
            if block.position() >= first_visible.position() and block.text().strip():
                top = layout.blockBoundingRect(block).top() - shift
                if top > self.viewport().height():
                    break
                ascent = block.layout().lineAt(0).ascent()
                area = QRectF(0, top + ascent - 14, _PARAGRAPH_NUMBERS, 16)
                painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))
            block = block.next()

    def _paint_title(self, painter: QPainter) -> None:
        shift = self.verticalScrollBar().value()
        frame = self.document().rootFrame().frameFormat()
        if shift > frame.topMargin():
            return
        colours = theme.tokens_of(self)
        for area, words, is_title in self._title_parts(self.viewport().width() - _MARGIN - frame.rightMargin()):
            font = theme.serif(theme.ARTICLE_POINTS * theme.STEP**2, bold=True) if is_title else theme.interface()
            painter.setFont(font)
            painter.setPen(QColor(colours.ink if is_title else colours.quiet))
            painter.drawText(area.translated(0, -shift), Qt.TextFlag.TextWordWrap.value, words)

    def sizeHint(self) -> QSize:
        """Two fifths of a small screen."""
        return QSize(520, 600)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tints below the words, and lines and numbers above."""
        pieces = tuple(self._pieces(self._visible_blocks()))
        painter = QPainter(self.viewport())
        self._paint_tints(painter, pieces)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_lines(painter, pieces)
        self._paint_title(painter)
        self._paint_paragraph_numbers(painter)
        self._paint_mark_numbers(painter, pieces)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where, to tell a click from a drag."""
        self._pressed_at = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a mark chooses its claim."""
        super().mouseReleaseEvent(event)
        moved = (event.position() - self._pressed_at).manhattanLength()
        if event.button() == Qt.MouseButton.LeftButton and moved < 4 and not self.textCursor().hasSelection():
            for mark in self.marks_at(event.position())[:1]:
                self.mark_clicked.emit(mark.claim)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has other margins."""
        super().resizeEvent(event)
        self._fit_margins()


def _length(mark: Mark) -> int:
    return mark.end - mark.start


def _state(mark: Mark) -> int:
    """0 where every side has answered, 1 where some have, 2 where none has."""
    if mark.sides and mark.answered == mark.sides:
        return 0
    return 1 if mark.answered else 2


def _piece(mark: Mark, line: QTextLine, words: str, start: int, origin: QPointF) -> _Piece | None:
    """The part of `mark` on a line of the block that begins at code point `start` and holds `words`."""
    first = max(utf16_offset(words, max(0, mark.start - start)), line.textStart())
    last = min(utf16_offset(words, max(0, min(len(words), mark.end - start))), line.textStart() + line.textLength())
    if first >= last:
        return None
    left, right = (line.cursorToX(at)[0] for at in (first, last))  # type: ignore[index]  # a pair, x and position
    top = origin.y() + line.y()
    area = QRectF(origin.x() + left, top, right - left, line.height())
    begins = mark.start >= start and first == utf16_offset(words, mark.start - start)
    return _Piece(mark, area, top + line.ascent(), begins)
