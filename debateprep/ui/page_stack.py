"""Pages below each other, as they will be printed: each drawn when it comes into sight, the old one until then."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from debateprep.ui import theme

_GAP = theme.GRID * 2
_ZOOMS = (0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_PIXELS_A_POINT = 96 / 72  # at 100 %
_DRAWN_SOON = 40  # milliseconds after the hand that scrolls rests


class _Sheet(QWidget):
    """One page: its picture, also while it is of another size or of before."""

    clicked = Signal(int, float)  # page, points above its foot

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.points = (0.0, 0.0)
        self.picture = QImage()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_size(self, points: tuple[float, float], pixels_a_point: float) -> None:
        self.points = points
        self.setFixedSize(round(points[0] * pixels_a_point), round(points[1] * pixels_a_point))

    def show_picture(self, picture: QImage) -> None:
        self.picture = picture
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        share = event.position().y() / max(1, self.height())
        self.clicked.emit(self.number, self.points[1] * (1 - share))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        if not self.picture.isNull():
            painter.drawImage(QRectF(QPointF(), self.rect().size().toSizeF()), self.picture)
        painter.setPen(QColor(theme.tokens_of(self).hairline))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PageStack(QScrollArea):
    """Shows pages as wide as there is room, or in a size that the person chose."""

    picture_wanted = Signal(int, float)  # page, pixels a point
    place_clicked = Signal(int, float)  # page, points above its foot
    moved = Signal()  # another page is in sight, or the size is another

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_stack")
        self.setAccessibleName(self.tr("Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheets: list[_Sheet] = []
        self._sizes: Sequence[tuple[float, float]] = ()
        self._zoom: float | None = None  # none: as wide as there is room
        self._stale: set[int] = set()
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        self._column.setSpacing(_GAP)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self._soon = QTimer(self, singleShot=True, interval=_DRAWN_SOON)
        self._soon.timeout.connect(self._ask_for_seen)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def percent(self) -> int:
        """The size of the pages: 100 is that of the paper, on a screen of 96 pixels an inch."""
        return round(self._scale() / _PIXELS_A_POINT * 100)

    @property
    def is_fitted(self) -> bool:
        """Whether pages are as wide as there is room."""
        return self._zoom is None

    @property
    def current(self) -> int:
        """The page in the middle of what is seen, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        below = [number for number, top in enumerate(self._tops()) if top <= middle]
        return below[-1] if below else 0

    def show_pages(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Show pages of these sizes, in points; what is seen of each is asked for, and shown when it comes."""
        self._sizes = sizes
        while len(self._sheets) < len(sizes):
            sheet = _Sheet(len(self._sheets))
            sheet.setAccessibleName(self.tr("Page {}").format(sheet.number + 1))
            sheet.clicked.connect(self.place_clicked)
            self._sheets.append(sheet)
            self._column.addWidget(sheet)
        while len(self._sheets) > len(sizes):
            self._sheets.pop().deleteLater()
        self._stale = set(range(len(sizes)))
        self._lay_out()
        self._ask_for_seen()
        self.moved.emit()

    def show_picture(self, page: int, picture: QImage) -> None:
        """The picture of a page has come."""
        if page < len(self._sheets):
            picture.setDevicePixelRatio(1.0)
            self._sheets[page].show_picture(picture)

    def go_to(self, page: int) -> None:
        """Bring a page to the top."""
        if self._sheets:
            top = self._tops()[max(0, min(page, len(self._sheets) - 1))]
            self.verticalScrollBar().setValue(top - _GAP // 2)

    def go_to_place(self, page: int, above_foot: float) -> None:
        """Bring a place of a page into sight."""
        if page < len(self._sheets):
            sheet = self._sheets[page]
            y = self._tops()[page] + round((sheet.points[1] - above_foot) * self._scale())
            self.verticalScrollBar().setValue(y - self.viewport().height() // 6)

    def zoom_in(self) -> None:
        """Show the pages larger."""
        here = self.percent / 100
        self._use_zoom(next((zoom for zoom in _ZOOMS if zoom > here + 0.01), _ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Show the pages smaller."""
        here = self.percent / 100
        self._use_zoom(next((zoom for zoom in reversed(_ZOOMS) if zoom < here - 0.01), _ZOOMS[0]))

    def fit(self) -> None:
        """Show the pages as wide as there is room."""
        self._use_zoom(None)

    def _use_zoom(self, zoom: float | None) -> None:
        share = self._share_above()
        self._zoom = zoom
        self._lay_out()
        self._stale = set(range(len(self._sheets)))
        self._column.activate()
        self.verticalScrollBar().setValue(round(share * max(1, self._content.sizeHint().height())))
        self._soon.start()
        self.moved.emit()

    def _share_above(self) -> float:
        return self.verticalScrollBar().value() / max(1, self._content.sizeHint().height())

    def _scale(self) -> float:
        """Pixels a point."""
        if self._zoom is not None:
            return self._zoom * _PIXELS_A_POINT
        widest = max((width for width, _ in self._sizes), default=595.0)
        return max(0.3, min(2.0, (self.viewport().width() - 2 * _GAP) / widest))

    def _tops(self) -> list[int]:
        """Where each page begins, also before Qt has put it there."""
        heights = (sheet.height() + _GAP for sheet in self._sheets)
        return [_GAP, *(_GAP + below for below in accumulate(heights))][: len(self._sheets)]

    def _lay_out(self) -> None:
        scale = self._scale()
        for sheet, size in zip(self._sheets, self._sizes, strict=True):
            sheet.show_size(size, scale)

    def _ask_for_seen(self) -> None:
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        seen = QRect(0, top - height // 2, 1, 2 * height)
        for sheet, y in zip(self._sheets, self._tops(), strict=True):
            if sheet.number in self._stale and QRect(0, y, 1, sheet.height()).intersects(seen):
                self._stale.discard(sheet.number)
                self.picture_wanted.emit(sheet.number, self._scale() * self.devicePixelRatioF())

    def _on_scrolled(self) -> None:
        self._soon.start()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages that fill the width are laid out anew."""
        super().resizeEvent(event)
        if self._zoom is None and self._sheets:
            self._lay_out()
            self._stale = set(range(len(self._sheets)))
            self._soon.start()
            self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus and 0 change the size; the rest scrolls."""
        ways = {Qt.Key.Key_Plus: self.zoom_in, Qt.Key.Key_Minus: self.zoom_out, Qt.Key.Key_0: self.fit}
        way = ways.get(Qt.Key(event.key()))
        if way is not None:
            way()
        else:
            super().keyPressEvent(event)
