"""The article: a page to read and to mark, whose words nobody changes by accident."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextFrameFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from debateprep.core.article import Article, Span
from debateprep.core.item import ClaimId
from debateprep.core.text import Utf16
from debateprep.ui import mark_painter, theme
from debateprep.ui.mark_painter import EDGE, MARGIN, Piece, piece_on
from debateprep.ui.marks import Mark, Marks
from debateprep.ui.reading import Reading

_ROOM_BELOW = 0.66  # of the height: the last line can be read while a panel stands over the foot
_FLASH = 600  # milliseconds that a passage stays bright after it was scrolled to
_GRIP = 5.0  # pixels beside the end of a mark where it can be taken hold of


class ArticleView(QTextEdit):
    """Shows an article with its marks; a gesture on it is a signal, not a decision."""

    marks_clicked = Signal(list)  # of Mark: those under the pointer, the shortest first
    sentence_wanted = Signal(int)  # code point
    reshaped = Signal(str, int, int)  # passage, start, end
    zoom_wanted = Signal(int)

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
        self.document().setDocumentMargin(0)
        self.viewport().setMouseTracking(True)
        self._article = Article(id="")
        self._units = Utf16("")
        self._paragraphs: list[int] = []  # the number of each block's paragraph, 0 for a blank one
        self._reading = Reading()
        self._marks = self._suggested = Marks()
        self._current: ClaimId | None = None
        self._hits: Sequence[Span] = ()
        self._hit = -1
        self._held: tuple[Mark, bool] | None = None  # the mark that is being reshaped, and whether by its end
        self._pressed_at = QPointF()
        self._flash = QTimer(self, singleShot=True, interval=_FLASH)
        self._flash.timeout.connect(self.viewport().update)
        self.cursorPositionChanged.connect(self._tell_what_is_here)
        self.show_reading(self._reading)

    @property
    def article(self) -> Article:
        """The article that is shown."""
        return self._article

    @property
    def position(self) -> int:
        """Where the cursor is, in code points."""
        return self._units.position(self.textCursor().position())

    def show_article(self, article: Article) -> None:
        """Show `article`; its text is laid out anew only if it is another one."""
        before, self._article = self._article, article
        if article.text != before.text or article.id != before.id:
            self._units = Utf16(article.text)
            self._hits, self._hit = (), -1
            self.setPlainText(article.text)
            self._space_paragraphs()
        self._fit_margins()
        self.viewport().update()

    def show_reading(self, reading: Reading) -> None:
        """Set the article as the person likes to read."""
        self._reading = reading
        font = QFont(reading.family)
        font.setPointSizeF(reading.size)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._space_paragraphs()
        self._fit_margins()

    @property
    def marks(self) -> Marks:
        """The marks that are shown."""
        return self._marks

    def show_marks(self, marks: Marks, current: ClaimId | None) -> None:
        """Show the marks; those of the `current` claim stand out."""
        self._marks, self._current = marks, current
        self._tell_what_is_here()
        self.viewport().update()

    def show_current(self, current: ClaimId | None) -> None:
        """Let the marks of another claim stand out."""
        self.show_marks(self._marks, current)

    def show_suggestions(self, suggested: Marks) -> None:
        """Show which sentences are suggested as claims, faintly."""
        self._suggested = suggested
        self._tell_what_is_here()
        self.viewport().update()

    def show_hits(self, hits: Sequence[Span], current: int) -> None:
        """Show what a search found; the hit of that number stands out, and the page goes there."""
        self._hits, self._hit = hits, current
        if 0 <= current < len(hits):
            self.select(hits[current].start, hits[current].end)
            self.ensureCursorVisible()
        self.viewport().update()

    def selected_words(self) -> Span | None:
        """What is selected, in code points, without white space at its ends; nothing if that is nothing."""
        cursor, text = self.textCursor(), self._article.text
        start, end = self._units.position(cursor.selectionStart()), self._units.position(cursor.selectionEnd())
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
        cursor.setPosition(self._units.offset(start))
        cursor.setPosition(self._units.offset(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def show_words(self, start: int, end: int) -> None:
        """Select the words from code point `start` up to `end`, and scroll to them if they are out of sight."""
        self.select(start, end)
        self._scroll_to(start)

    def reveal(self, claim: ClaimId) -> None:
        """Scroll to the first mark of `claim` if it is out of sight, and let it flash."""
        for mark in self._marks.of(claim)[:1]:
            self._scroll_to(mark.start)
            self._flash.start()
            self.viewport().update()

    def marks_at(self, point: QPointF) -> list[Mark]:
        """The marks under a point of the viewport, the shortest first."""
        found = {piece.mark for piece in self._pieces() if piece.area.contains(point)}
        return sorted(found, key=_length)

    def end_of_mark_at(self, point: QPointF) -> tuple[Mark, bool] | None:
        """The current mark whose start or end (True) is at a point of the viewport."""
        for piece in self._pieces():
            if piece.mark.claim == self._current and piece.area.top() <= point.y() <= piece.area.bottom():
                if piece.last and abs(point.x() - piece.area.right()) <= _GRIP:
                    return piece.mark, True
                if piece.first and abs(point.x() - piece.area.left()) <= _GRIP:
                    return piece.mark, False
        return None

    def point_of(self, position: int) -> QPoint:
        """Where on the viewport a code point stands."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._units.offset(position))
        return self.cursorRect(cursor).center()

    def pressed_at(self) -> QPoint:
        """Where on the viewport the mouse was pressed last."""
        return self._pressed_at.toPoint()

    def _scroll_to(self, position: int) -> None:
        y, height = self.point_of(position).y(), self.viewport().height()
        if not self.fontMetrics().height() < y < height - 3 * self.fontMetrics().height():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + y - height // 3)

    def _tell_what_is_here(self) -> None:
        """Say to a screen reader which claims and suggestions stand under the cursor, or where the selection begins."""
        at = self._units.position(self.textCursor().selectionStart())
        here = "; ".join(marks.spoken(mark) for marks in (self._marks, self._suggested) for mark in marks.at(at))
        if here != self.accessibleDescription():
            self.setAccessibleDescription(here)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _space_paragraphs(self) -> None:
        lines, blank = QTextBlockFormat(), QTextBlockFormat()
        lines.setLineHeight(self._reading.spacing, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        blank.setLineHeight(self._reading.size, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)
        self._paragraphs, number = [], 0
        block = self.document().begin()
        while block.isValid():
            written = bool(block.text().strip())
            number += written
            self._paragraphs.append(number if written else 0)
            if not written:
                cursor.setPosition(block.position())
                cursor.mergeBlockFormat(blank)
            block = block.next()
        cursor.endEditBlock()

    def _fit_margins(self) -> None:
        """Lines of a length that reads well, with room for the title above them."""
        letters = QFontMetricsF(self.document().defaultFont()).averageCharWidth() * self._reading.width
        frame = QTextFrameFormat()
        frame.setLeftMargin(MARGIN)
        frame.setRightMargin(max(EDGE, self.viewport().width() - MARGIN - letters))
        bottoms = [area.bottom() for area, _, _ in mark_painter.title_parts(self._article, self._title_width(frame))]
        frame.setTopMargin(max(bottoms, default=0) + EDGE)
        frame.setBottomMargin(self.viewport().height() * _ROOM_BELOW)
        page = self.document().rootFrame()
        if frame != page.frameFormat():  # else all of it would be laid out anew
            page.setFrameFormat(frame)

    def _title_width(self, frame: QTextFrameFormat) -> float:
        return self.viewport().width() - MARGIN - frame.rightMargin()

    def _visible_blocks(self) -> Iterator[QTextBlock]:
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        layout = self.document().documentLayout()
        block = self.cursorForPosition(QPoint(MARGIN, 0)).block()
        while block.isValid() and layout.blockBoundingRect(block).top() <= bottom:
            yield block
            block = block.next()

    def _origin(self, block: QTextBlock) -> QPointF:
        top_left = self.document().documentLayout().blockBoundingRect(block).topLeft()
        return top_left - QPointF(0, self.verticalScrollBar().value())

    def _pieces(self) -> Iterator[Piece]:
        """The visible parts of all marks."""
        for block in self._visible_blocks():
            start = self._units.position(block.position())
            marks = [self._as_held(mark) for mark in self._marks.within(start, start + block.length())]
            yield from self._pieces_in(block, start, marks)

    def _pieces_of(self, marks: Marks) -> Iterator[Piece]:
        """The visible parts of other stretches."""
        for block in self._visible_blocks():
            start = self._units.position(block.position())
            yield from self._pieces_in(block, start, marks.within(start, start + block.length()))

    def _pieces_in(self, block: QTextBlock, start: int, marks: Sequence[Mark]) -> Iterator[Piece]:
        origin, layout, words = self._origin(block), block.layout(), block.text()
        for count in range(layout.lineCount() if marks else 0):
            line = layout.lineAt(count)
            for mark in marks:
                piece = piece_on(mark, line, words, start, origin)
                if piece is not None:
                    yield piece

    def _as_held(self, mark: Mark) -> Mark:
        """A mark as it would be if the hand let go of it now."""
        held = self._held[0] if self._held else None
        return held if held is not None and held.passage == mark.passage else mark

    def _hit_pieces(self) -> Iterator[tuple[Piece, bool]]:
        shown = Marks(Mark("", "", number, hit.start, hit.end, 0, 0) for number, hit in enumerate(self._hits))
        for piece in self._pieces_of(shown):
            yield piece, piece.mark.number == self._hit

    def _paint_hits(self, painter: QPainter, tokens: theme.Tokens) -> None:
        for piece, is_current in self._hit_pieces() if self._hits else ():
            painter.fillRect(
                piece.area, theme.blend(tokens.amber, tokens.paper, theme.LOOKED_AT if is_current else theme.FOUND)
            )

    def _paint_paragraph_numbers(self, painter: QPainter, tokens: theme.Tokens) -> None:
        for block in self._visible_blocks():
            number = self._paragraphs[block.blockNumber()] if block.blockNumber() < len(self._paragraphs) else 0
            if number:
                base = self._origin(block).y() + block.layout().lineAt(0).ascent()
                mark_painter.paint_paragraph_number(painter, number, base, tokens)

    def _hold_to(self, point: QPointF) -> None:
        if self._held is None:
            return
        mark, by_end = self._held
        at = self._units.position(self.cursorForPosition(point.toPoint()).position())
        moved = replace(mark, end=max(mark.start + 1, at)) if by_end else replace(mark, start=min(mark.end - 1, at))
        self._held = (moved, by_end)
        self.viewport().update()

    def _let_go(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            self.reshaped.emit(held[0].passage, held[0].start, held[0].end)

    def sizeHint(self) -> QSize:
        """Two fifths of a small screen."""
        return QSize(520, 600)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tints below the words, and lines and numbers above."""
        tokens = theme.tokens_of(self)
        pieces = tuple(self._pieces())
        painter = QPainter(self.viewport())
        mark_painter.paint_tints(painter, pieces, self._current, tokens, flash=self._flash.isActive())
        self._paint_hits(painter, tokens)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark_painter.paint_suggestions(painter, self._pieces_of(self._suggested), tokens)
        mark_painter.paint_lines(painter, pieces, self._current, tokens)
        mark_painter.paint_handles(painter, pieces, self._current, tokens)
        self._paint_paragraph_numbers(painter, tokens)
        mark_painter.paint_margin(painter, pieces, self._current, tokens)
        frame, shift = self.document().rootFrame().frameFormat(), self.verticalScrollBar().value()
        if shift <= frame.topMargin():
            mark_painter.paint_title(painter, self._article, self._title_width(frame), shift, tokens)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the end of a mark, or begin to select."""
        self._pressed_at = event.position()
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = self.end_of_mark_at(event.position())
        if self._held is None:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the end that is held; show where one can be taken."""
        if self._held is not None:
            self._hold_to(event.position())
            return
        super().mouseMoveEvent(event)
        grip = not event.buttons() and self.end_of_mark_at(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if grip else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of an end; a click on marks tells which."""
        moved = (event.position() - self._pressed_at).manhattanLength() >= 4
        if self._held is not None:
            if moved:
                self._let_go()
            self._held = None
            return
        super().mouseReleaseEvent(event)
        clicked = event.button() == Qt.MouseButton.LeftButton and not moved and not self.textCursor().hasSelection()
        if clicked and (here := self.marks_at(event.position())):
            self.marks_clicked.emit(here)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click wants the sentence."""
        self.sentence_wanted.emit(self._units.position(self.cursorForPosition(event.position().toPoint()).position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets a mark be as it was."""
        if event.key() == Qt.Key.Key_Escape and self._held is not None:
            self._held = None
            self.viewport().update()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has other margins."""
        super().resizeEvent(event)
        self._fit_margins()


def _length(mark: Mark) -> int:
    return mark.end - mark.start
