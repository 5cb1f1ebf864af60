"""Keeping in sight what the keyboard is on, while a page is scrolled."""

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from debateprep.ui import theme
from debateprep.ui.text_field import TextField

_AROUND = theme.GRID * 3  # pixels that stay in sight above and below


class Sight(QObject):
    """Scrolls a page to what gets the keyboard, and to the caret as it moves; what the mouse holds stays in place."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._field: TextField | None = None
        self._to_whole = False
        self._soon = QTimer(self, singleShot=True, interval=0)  # once what was typed is laid out
        self._soon.timeout.connect(self._follow)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_moved)

    def bring(self, widget: QWidget) -> None:
        """Scroll to `widget`, and to the caret in it."""
        page = self._area.widget()
        if page is None or not page.isAncestorOf(widget) or not widget.isVisible():
            return
        self._show(widget, widget.rect())
        self._show_caret(widget)

    def _show_caret(self, widget: QWidget) -> None:
        if isinstance(widget, TextField):
            self._show(widget.viewport(), widget.cursorRect())

    def _show(self, widget: QWidget, part: QRect) -> None:
        page, height = self._area.widget(), self._area.viewport().height()
        top = widget.mapTo(page, part.topLeft()).y()
        room = min(part.height() // 2 + _AROUND, height // 2)
        middle = top + min(part.height(), height) // 2
        self._area.ensureVisible(0, middle, 0, room)

    def _on_focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._field is not None:
            self._field.cursorPositionChanged.disconnect(self._on_caret_moved)
        page = self._area.widget()
        is_here = page is not None and new is not None and page.isAncestorOf(new)
        self._field = new if is_here and isinstance(new, TextField) else None
        if self._field is not None:
            self._field.cursorPositionChanged.connect(self._on_caret_moved)
        if is_here and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._to_whole = True
            self._soon.start()

    def _on_caret_moved(self) -> None:
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._soon.start()

    def _follow(self) -> None:
        here, whole = QApplication.focusWidget(), self._to_whole
        self._to_whole = False
        if here is None:
            return
        if whole:
            self.bring(here)
        elif here is self._field:
            self._show_caret(here)
