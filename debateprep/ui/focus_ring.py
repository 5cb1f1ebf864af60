"""The ring of the keyboard around a whole page that answers to keys itself."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from debateprep.ui import theme

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class FocusRing(QWidget):
    """Lies over a page and shows that the keyboard came to it by Tab; not where it was there from the start."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come with the keyboard, go with it, and be as large as the page."""
        if isinstance(event, QFocusEvent):
            self.setGeometry(self._page.rect())
            self.raise_()
            self.setVisible(event.gotFocus() and event.reason() in _BY_KEY)
        elif event.type() == QEvent.Type.Resize:
            self.setGeometry(self._page.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two pixels along the edge."""
        del event
        painter = QPainter(self)
        painter.setPen(QPen(QColor(theme.tokens_of(self).accent), 2))
        painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()
