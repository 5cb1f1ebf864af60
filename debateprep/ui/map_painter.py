"""The map of a debate on the screen and in a picture: its fonts measured, its values painted."""

from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from debateprep.core.map_layout import Box, Drawing, Face, Ink, Stroke, Words
from debateprep.core.map_svg import CORNER, EDGE, Lettering, Look
from debateprep.ui import theme

_SERIFS = (Face.TITLE, Face.THEME, Face.STATEMENT)
_BOLD = (Face.TITLE, Face.THEME, Face.CODE, Face.SIDE)
_SHARP = 2.0  # pixels of a picture for each of the drawing, where it is not too large for that
_MOST_PIXELS, _LONGEST_EDGE = 60_000_000, 30_000  # of a picture: 240 MB while it is made; Qt paints up to 32,767


class QtType:
    """How much room words take in the fonts of the window."""

    def __init__(self) -> None:
        self.fonts = {face: _font(face) for face in Face}
        self._metrics = {face: QFontMetricsF(font) for face, font in self.fonts.items()}
        self.width = cache(self._width)

    def ascent(self, face: Face) -> float:
        """How far words rise above the line they stand on."""
        return self._metrics[face].ascent()

    def leading(self, face: Face) -> float:
        """How far lines stand below each other."""
        return self._metrics[face].lineSpacing()

    def _width(self, words: str, face: Face) -> float:
        return self._metrics[face].horizontalAdvance(words)


def look_of(tokens: theme.Tokens) -> Look:
    """The map in the colours of a scheme."""
    inks = {
        Ink.INK: tokens.ink,
        Ink.QUIET: tokens.quiet,
        Ink.HAIRLINE: tokens.hairline,
        Ink.AMBER: tokens.amber,
        Ink.PAPER: tokens.paper,
    }
    dashes = tuple(tuple(QPen(style).dashPattern()) for style in theme.SIDE_PATTERNS)
    return Look(inks, tokens.sides, dashes, {face: _lettering(face) for face in Face})


def paint(painter: QPainter, drawing: Drawing, look: Look, type_: QtType, clip: QRectF | None = None) -> None:
    """Paint a map, or only what touches `clip`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    low, high = (clip.top(), clip.bottom()) if clip is not None else (0.0, drawing.height)
    for stroke in drawing.strokes:
        heights = [y for _, y in stroke.points]
        if min(heights) <= high and max(heights) >= low:
            _paint_stroke(painter, stroke, look)
    _paint_boxes(painter, (box for box in drawing.boxes if box.top <= high and box.top + box.height >= low), look)
    _paint_words(painter, (words for words in drawing.words if low - 8 <= words.baseline <= high + 32), look, type_)


def png(drawing: Drawing, look: Look, type_: QtType) -> bytes:
    """A map as a PNG picture: sharp, and never larger than a computer can show."""
    edge = max(drawing.width, drawing.height)
    scale = min(_SHARP, _LONGEST_EDGE / edge, (_MOST_PIXELS / (drawing.width * drawing.height)) ** 0.5)
    image = QImage(round(drawing.width * scale), round(drawing.height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(look.inks[Ink.PAPER]))
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint(painter, drawing, look, type_)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt's stubs want bytes for the format
    buffer.close()
    return bytes(data.data())


def _font(face: Face) -> QFont:
    """Sizes in pixels: a picture is the same on every screen."""
    font = theme.serif() if face in _SERIFS else theme.interface()
    font.setPixelSize(theme.MAP_PIXELS[face])
    font.setBold(face in _BOLD)
    return font


def _lettering(face: Face) -> Lettering:
    families = (_font(face).family(), "Georgia" if face in _SERIFS else "sans-serif")
    return Lettering(families, theme.MAP_PIXELS[face], face in _BOLD)


def _paint_stroke(painter: QPainter, stroke: Stroke, look: Look) -> None:
    painter.setPen(QPen(QColor(look.colour(stroke.ink, -1)), stroke.width))
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in stroke.points]))


def _paint_boxes(painter: QPainter, boxes: Iterable[Box], look: Look) -> None:
    for box in boxes:
        colour = QColor(look.colour(box.ink, box.place))
        pen = QPen(colour, EDGE)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dash := look.dash(box.place):
            pen.setDashPattern(list(dash))
        painter.setPen(pen)
        painter.setBrush(QBrush(colour if box.filled else QColor(look.inks[Ink.PAPER])))
        painter.drawRoundedRect(QRectF(box.left, box.top, box.width, box.height), CORNER, CORNER)


def _paint_words(painter: QPainter, every: Iterable[Words], look: Look, type_: QtType) -> None:
    for words in every:
        painter.setFont(type_.fonts[words.face])
        painter.setPen(QColor(look.colour(words.ink, words.place)))
        painter.drawText(QPointF(words.left, words.baseline), words.text)
