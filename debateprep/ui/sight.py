"""Keeping in sight what the keyboard is on, while a page is scrolled."""

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from debateprep.ui import theme
from debateprep.ui.text_field import TextField

_AROUND = theme.GRID * 3  # pixels that stay in sight above and below the caret


class Sight(QObject):
    """Scrolls a page to what gets the keyboard, and to the caret as it moves; what the mouse holds stays in place."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self.keeps_middle = False  # whether the line being written stays in the middle, as in a typewriter
        self._is_new_here = False  # the keyboard; then the whole of what has it is shown, not the caret alone
        self._soon = QTimer(self, singleShot=True, interval=0)  # once what was typed is laid out
        self._soon.timeout.connect(self._follow)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_moved)

    def bring(self, widget: QWidget) -> None:
        """Scroll to `widget`, and to the caret in it."""
        if self._holds(widget) and widget.isVisible():
            self._show(widget, widget.rect(), self._area.viewport().height() // 4)
            self._show_caret(widget)

    def watch(self, field: TextField) -> None:
        """Follow the caret of a field of the page."""
        field.cursorPositionChanged.connect(self._on_caret_moved)

    def _holds(self, widget: QWidget) -> bool:
        page = self._area.widget()
        return page is not None and page.isAncestorOf(widget)

    def _show_caret(self, widget: QWidget) -> None:
        if isinstance(widget, TextField):
            around = self._area.viewport().height() // 2 if self.keeps_middle else _AROUND
            self._show(widget.viewport(), widget.cursorRect(), around)

    def _show(self, widget: QWidget, part: QRect, around: int) -> None:
        """Have a part of a widget in sight, with `around` pixels above and below as far as there is room."""
        height, bar = self._area.viewport().height(), self._area.verticalScrollBar()
        top = widget.mapTo(self._area.viewport(), part.topLeft()).y() + bar.value()
        room = min(part.height() // 2 + around, height // 2)
        middle = top + min(part.height(), height) // 2
        self._area.ensureVisible(0, middle, 0, room)

    def _on_focus_moved(self) -> None:
        self._is_new_here = QApplication.mouseButtons() == Qt.MouseButton.NoButton
        self._on_caret_moved()

    def _on_caret_moved(self) -> None:
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._soon.start()

    def _follow(self) -> None:
        here, is_new = QApplication.focusWidget(), self._is_new_here
        self._is_new_here = False
        if here is not None and self._holds(here):
            self.bring(here) if is_new else self._show_caret(here)
