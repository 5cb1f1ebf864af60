"""A box that stands in a cell of a table while one of its values is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from debateprep.ui import theme
from debateprep.ui.choice_box import draw_arrow, in_words


class CellEditor(QComboBox):
    """Offers values, each in words; letters choose, Return keeps, Escape leaves all as it was."""

    picked = Signal()  # a value from the list, which is shut again

    def __init__(self, values: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("field", True)
        for value, words in in_words(values):
            self.addItem(words or self.tr("none"), value)

    @property
    def value(self) -> str:
        """The value that is chosen."""
        return str(self.currentData())

    def show_value(self, value: str) -> None:
        """Show `value`; one that is not offered is added."""
        at = self.findData(value)
        if at < 0:
            self.addItem(value, value)
            at = self.count() - 1
        self.setCurrentIndex(at)

    def hidePopup(self) -> None:  # noqa: N802  # Qt's own
        """Tell that the list is shut, where it was open: Qt shuts it also when it is not."""
        was_open = self.view().isVisible()
        super().hidePopup()
        if was_open:
            self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return is for the table's delegate, which keeps the value; it must not open the claim as well."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The value, and the sign that there is more to choose from."""
        super().paintEvent(event)
        draw_arrow(self, theme.GRID)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the table be scrolled."""
        event.ignore()
