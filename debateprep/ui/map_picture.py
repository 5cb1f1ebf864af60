"""The map of a debate as a picture to scroll through: a click or a key goes from it to a claim."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from debateprep.core.debate_map import DebateMap, Point
from debateprep.core.item import ClaimId
from debateprep.core.map_layout import Drawing, Spot
from debateprep.ui import theme
from debateprep.ui.map_painter import QtType, look_of, paint
from debateprep.ui.roles import Role, give_role
from debateprep.ui.sentences import named

_ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
_LEAST_READ = 0.75  # of its size, at which its smallest words can be read
_STEP = 40  # pixels that an arrow scrolls sideways


class MapPicture(QAbstractScrollArea):
    """Paints only what is in sight, so that a thousand claims scroll as ten do."""

    claim_wanted = Signal(str)
    zoomed = Signal(int)  # percent

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("map_picture")
        self.setAccessibleName(self.tr("Map of the debate, as a picture; the same is shown as a list"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        give_role(self, Role.Graphic)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self._drawing = Drawing(0, 0)
        self._type: QtType | None = None
        self._points: dict[ClaimId, Point] = {}
        self._current = -1
        self._zoom = 1.0
        self._fits = True  # until it is zoomed

    def show_drawing(self, drawing: Drawing, type_: QtType, found: DebateMap) -> None:
        """Show a map that is laid out; the current claim stays so if it is on it."""
        claim = self.current
        self._drawing, self._type = drawing, type_
        self._points = {point.claim: point for point in found.points}
        self._current = next((at for at, spot in enumerate(drawing.spots) if spot.claim == claim), -1)
        self._set_bars()
        self._fit()
        self.viewport().update()

    @property
    def current(self) -> ClaimId:
        """The claim that is current; empty where none is."""
        return self._drawing.spots[self._current].claim if 0 <= self._current < len(self._drawing.spots) else ""

    def zoom_in(self) -> None:
        """Larger."""
        self._fits = False
        self._zoom_to(next((zoom for zoom in _ZOOMS if zoom > self._zoom), _ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Smaller."""
        self._fits = False
        self._zoom_to(next((zoom for zoom in reversed(_ZOOMS) if zoom < self._zoom), _ZOOMS[0]))

    def fit_width(self) -> None:
        """As wide as there is room, but not so small that it cannot be read, and so from now on."""
        self._fits = True
        self._fit()

    def go_to(self, at: int) -> None:
        """Make a claim current, by its place on the map, bring it into sight and say which it is."""
        if self._drawing.spots:
            self._current = max(0, min(at, len(self._drawing.spots) - 1))
            self._reveal(self._drawing.spots[self._current])
            self.setAccessibleDescription(self._told(self.current))
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
            self.viewport().update()

    def _fit(self) -> None:
        room = self.viewport().width() / max(self._drawing.width, 1)
        zoom = max(_LEAST_READ, min(room, 1.0))
        if self._fits and zoom != self._zoom:
            self._zoom_to(zoom)

    def _zoom_to(self, zoom: float) -> None:
        top = self.verticalScrollBar().value() / self._zoom
        self._zoom = zoom
        self._set_bars()
        self.verticalScrollBar().setValue(round(top * zoom))
        self.zoomed.emit(round(zoom * 100))
        self.viewport().update()

    def _set_bars(self) -> None:
        room, drawing = self.viewport().size(), self._drawing
        for bar, length, seen in (
            (self.horizontalScrollBar(), drawing.width, room.width()),
            (self.verticalScrollBar(), drawing.height, room.height()),
        ):
            bar.setRange(0, max(0, round(length * self._zoom) - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(_STEP)

    def _reveal(self, spot: Spot) -> None:
        top, bottom = spot.top * self._zoom, (spot.top + spot.height) * self._zoom
        bar, height = self.verticalScrollBar(), self.viewport().height()
        heading = theme.GRID * 6
        if top - heading < bar.value() or bottom > bar.value() + height:
            bar.setValue(round(top - heading if top - heading < bar.value() else bottom - height + theme.GRID))

    def _at(self, place: QPoint) -> int:
        """Which claim is at a place of the viewport; below 0 for none."""
        where = self._on_map(QPointF(place))
        return next((at for at, spot in enumerate(self._drawing.spots) if spot.holds(where.x(), where.y())), -1)

    def _on_map(self, place: QPointF) -> QPointF:
        return QPointF(
            (place.x() + self.horizontalScrollBar().value()) / self._zoom,
            (place.y() + self.verticalScrollBar().value()) / self._zoom,
        )

    def _told(self, claim: ClaimId) -> str:
        """A claim and where each side stands, in words."""
        point = self._points[claim]
        unsaid = self.tr("no answer yet")
        stands = (
            f"{stand.seat.name}: {(named(stand.stance) or self.tr('no stance yet')) if stand.words else unsaid}"
            for stand in point.stands
        )
        return "\n".join((f"{point.code} {point.words}", *stands))

    def _paint_current(self, painter: QPainter, spot: Spot, colours: theme.Tokens) -> None:
        area = QRectF(spot.left, spot.top, spot.width, spot.height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent), 2) if self.hasFocus() else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor(colours.hover))
        painter.drawRoundedRect(area, theme.GRID / 2, theme.GRID / 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The part of the map that is in sight."""
        if self._type is None:
            return
        colours = theme.tokens_of(self)
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(colours.paper))
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        painter.scale(self._zoom, self._zoom)
        if self.current:
            self._paint_current(painter, self._drawing.spots[self._current], colours)
        start, end = self._on_map(QPointF(event.rect().topLeft())), self._on_map(QPointF(event.rect().bottomRight()))
        paint(painter, self._drawing, look_of(colours), self._type, QRectF(start, end))
        painter.resetTransform()
        if self.hasFocus() and not self.current:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from claim to claim, Return opens one, plus and minus zoom."""
        keys, page = Qt.Key, max(1, round(self.viewport().height() / self._zoom / 70) - 1)
        moves = {keys.Key_Down: 1, keys.Key_Up: -1, keys.Key_PageDown: page, keys.Key_PageUp: -page}
        if event.key() in moves:
            self.go_to(self._current + moves[keys(event.key())])
        elif event.key() in (keys.Key_Home, keys.Key_End):
            self.go_to(0 if event.key() == keys.Key_Home else len(self._drawing.spots) - 1)
        elif event.key() in (keys.Key_Return, keys.Key_Enter) and self.current:
            self.claim_wanted.emit(self.current)
        elif event.key() in (keys.Key_Plus, keys.Key_Equal):
            self.zoom_in()
        elif event.key() == keys.Key_Minus:
            self.zoom_out()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt's own
        """A click makes a claim current."""
        at = self._at(event.position().toPoint())
        if at >= 0:
            self.go_to(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # Qt's own
        """Two open it."""
        at = self._at(event.position().toPoint())
        if at >= 0:
            self.claim_wanted.emit(self._drawing.spots[at].claim)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # Qt's own
        """The pointer is told the whole claim."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._at(event.pos())
            if at >= 0:
                QToolTip.showText(event.globalPos(), self._told(self._drawing.spots[at].claim), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size shows more or less."""
        super().resizeEvent(event)
        self._set_bars()
        self._fit()
