"""Painting on an article's page: tints and lines of marks, numbers and stripes in the margin, the title above."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLine

from debateprep.core.article import Article
from debateprep.core.text import Utf16
from debateprep.ui import theme
from debateprep.ui.marks import Mark

MARGIN = 66  # pixels left of the words, for the numbers
EDGE = 24  # around the page
_PARAGRAPH_NUMBERS = 28  # where the numbers of paragraphs end
_MARK_NUMBERS = 61  # where the numbers of marks end
_NUMBER_WIDTH = 17
_LINE_GAP = 3.0  # between the underlines of marks that overlap
_STRIPE = 3  # from one stripe of the margin to the next
_FAINT = 0.7  # of quiet ink on the paper, for what is only suggested
_DOTS = (1.0, 3.0)  # a dot and the room behind it, in widths of the line: farther apart than the dots of a mark
_PATTERNS = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a stretch of words that stands on one line of the page."""

    mark: Mark
    area: QRectF
    base: float  # of the letters
    first: bool  # where the stretch begins
    last: bool  # where it ends


def piece_on(mark: Mark, line: QTextLine, block: str, start: int, origin: QPointF) -> Piece | None:
    """The part of `mark` on a line of the block that begins at code point `start`; nothing if it has none there."""
    units = Utf16(block)
    begin, end = units.offset(max(0, mark.start - start)), units.offset(max(0, min(len(block), mark.end - start)))
    line_end = line.textStart() + line.textLength()
    left, right = max(begin, line.textStart()), min(end, line_end)
    if left >= right:
        return None
    x_left, x_right = (line.cursorToX(at)[0] for at in (left, right))  # type: ignore[index]  # a pair, x and position
    top = origin.y() + line.y()
    area = QRectF(origin.x() + x_left, top, x_right - x_left, line.height())
    first = mark.start >= start and left == begin
    last = mark.end <= start + len(block) and right == end
    return Piece(mark, area, top + line.ascent(), first, last)


def paint_tints(
    painter: QPainter, pieces: Sequence[Piece], current: str | None, tokens: theme.Tokens, *, flash: bool
) -> None:
    """Tint the words of the current claim."""
    colour = theme.blend(tokens.accent, tokens.paper, theme.SHOWN if flash else theme.CHOSEN)
    for piece in pieces:
        if piece.mark.claim == current:
            painter.fillRect(piece.area, colour)


def paint_suggestions(painter: QPainter, pieces: Iterable[Piece], tokens: theme.Tokens) -> None:
    """Underline what is suggested with faint dots."""
    pen = QPen(theme.blend(tokens.quiet, tokens.paper, _FAINT), 1.3)
    pen.setDashPattern(_DOTS)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    for piece in pieces:
        y = piece.base + 4
        painter.drawLine(QPointF(piece.area.left(), y), QPointF(piece.area.right(), y))


def paint_lines(painter: QPainter, pieces: Sequence[Piece], current: str | None, tokens: theme.Tokens) -> None:
    """Underline all marks: solid where every side has answered, dashed where some have, dotted where none has."""
    for piece in pieces:
        is_current = piece.mark.claim == current
        pen = QPen(QColor(tokens.accent if is_current else tokens.quiet), 2.0 if is_current else 1.4)
        pen.setStyle(_PATTERNS[_state(piece.mark)])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        y = piece.base + 4 + piece.mark.lane * _LINE_GAP
        painter.drawLine(QPointF(piece.area.left(), y), QPointF(piece.area.right(), y))


def paint_handles(painter: QPainter, pieces: Sequence[Piece], current: str | None, tokens: theme.Tokens) -> None:
    """Show where the current marks can be taken hold of."""
    painter.setPen(QPen(QColor(tokens.accent), 2.0))
    for piece in pieces:
        if piece.mark.claim == current:
            for is_end, x in ((piece.first, piece.area.left()), (piece.last, piece.area.right())):
                if is_end:
                    painter.drawLine(QPointF(x, piece.area.top() + 3), QPointF(x, piece.base + 4))


def paint_margin(painter: QPainter, pieces: Sequence[Piece], current: str | None, tokens: theme.Tokens) -> None:
    """Number the marks; those that overlap have a stripe as tall as they are."""
    painter.setFont(theme.interface(-1, bold=True))
    taken: dict[int, int] = {}  # places in the margin beside each line
    stripes = max((piece.mark.lane for piece in pieces if piece.mark.overlaps), default=0) * _STRIPE
    for piece in pieces:
        if piece.first:
            line = round(piece.base)
            right = _MARK_NUMBERS - stripes - _NUMBER_WIDTH * taken.get(line, 0)
            taken[line] = taken.get(line, 0) + 1
            _paint_number(painter, piece, right, current, tokens)
    for piece in pieces:
        if piece.mark.overlaps:
            x = MARGIN - 3.0 - piece.mark.lane * _STRIPE
            pen = QPen(QColor(tokens.accent if piece.mark.claim == current else tokens.quiet), 1.6)
            pen.setStyle(_PATTERNS[_state(piece.mark)])
            painter.setPen(pen)
            painter.drawLine(QPointF(x, piece.area.top() + 2), QPointF(x, piece.area.bottom()))


def _paint_number(painter: QPainter, piece: Piece, right: int, current: str | None, tokens: theme.Tokens) -> None:
    area = QRectF(right - _NUMBER_WIDTH, piece.base - 13, _NUMBER_WIDTH, 16)
    is_current = piece.mark.claim == current
    if is_current:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(area.adjusted(-1, 0, 1, 0), 4, 4)
    painter.setPen(QColor(tokens.on_accent if is_current else tokens.quiet))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter if is_current else _RIGHT, str(piece.mark.number))


def paint_paragraph_number(painter: QPainter, number: int, base: float, tokens: theme.Tokens) -> None:
    """Number a paragraph beside its first line."""
    painter.setFont(theme.interface(-1))
    painter.setPen(QColor(tokens.quiet))
    painter.drawText(QRectF(0, base - 13, _PARAGRAPH_NUMBERS, 16), _RIGHT, str(number))


def title_parts(article: Article, width: float) -> Iterator[tuple[QRectF, str, bool]]:
    """The lines of the title block: where, what, and whether it is the title."""
    top = float(EDGE)
    facts = " · ".join(filter(None, (article.author, article.publication, article.published)))
    for words, is_title in ((article.title, True), (facts, False), (article.interest, False)):
        if words:
            metrics = QFontMetricsF(_title_font(is_title))
            height = metrics.boundingRect(QRectF(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap.value, words).height()
            yield QRectF(MARGIN, top, width, height), words, is_title
            top += height + theme.GRID / 2


def paint_title(painter: QPainter, article: Article, width: float, shift: int, tokens: theme.Tokens) -> None:
    """Write the title block above the text."""
    for area, words, is_title in title_parts(article, width):
        painter.setFont(_title_font(is_title))
        painter.setPen(QColor(tokens.ink if is_title else tokens.quiet))
        painter.drawText(area.translated(0, -shift), Qt.TextFlag.TextWordWrap.value, words)


def _title_font(is_title: bool) -> QFont:
    return theme.serif(theme.ARTICLE_POINTS * theme.STEP**2, bold=True) if is_title else theme.interface()


def _state(mark: Mark) -> int:
    """0 where every side has answered, 1 where some have, 2 where none has."""
    if mark.sides and mark.answered == mark.sides:
        return 0
    return 1 if mark.answered else 2
