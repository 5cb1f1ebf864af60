"""A combo box that shows a value of the project and tells when another is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from debateprep.ui import theme
from debateprep.ui.labels import FEWEST, elided
from debateprep.ui.sentences import named

_AROUND = 28  # pixels beside the words: padding, and the sign that there is more


class ChoiceBox(QComboBox):
    """Offers values, each in words, and perhaps none; it is as wide as the words that are chosen."""

    chosen = Signal(str)  # a value

    def __init__(self, name: str, nothing: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel scrolls the page
        self._nothing = nothing  # the words for no value; without them, one value always holds
        self._offered: Sequence[tuple[str, str]] | None = None
        self._shown = ""
        self._showing = False
        self.setMinimumWidth(FEWEST)
        self.currentIndexChanged.connect(self._on_index_changed)

    def show_value(self, value: str, offered: Sequence[tuple[str, str]]) -> None:
        """Show `value` among those offered, each with its words; one that is not among them is added."""
        self._shown, self._showing = value, True
        if offered != self._offered:
            self._offered = offered
            self.clear()
            for known, words in ([("", self._nothing)] if self._nothing else []) + list(offered):
                self.addItem(words, known)
        at = self.findData(value)
        if at < 0:
            self.addItem(value, value)
            at = self.count() - 1
        self.setCurrentIndex(at)
        self._showing = False

    def _on_index_changed(self, index: int) -> None:
        self.updateGeometry()
        self._show_whole()
        value = self.itemData(index)
        if not self._showing and value != self._shown:
            self.chosen.emit(value)

    def _show_whole(self) -> None:
        """Tell the pointer what is chosen, where it is cut."""
        self.setToolTip(self.currentText() if self.width() < self.sizeHint().width() else "")

    def sizeHint(self) -> QSize:
        """Room for what is chosen."""
        self.ensurePolished()  # before that, the words are not yet as bold as they will be
        return QSize(self.fontMetrics().horizontalAdvance(self.currentText()) + _AROUND, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width cuts elsewhere."""
        super().resizeEvent(event)
        self._show_whole()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page be scrolled; nothing of the debate changes under a hand that only wants to read on."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words as far as there is room, and a small sign that there is more to choose from."""
        del event
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = elided(self.currentText(), self.fontMetrics(), self.width() - _AROUND)
        painter, style = QStylePainter(self), QStyle
        painter.drawComplexControl(style.ComplexControl.CC_ComboBox, option)
        painter.drawControl(style.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        draw_arrow(self, 4)

    def minimumSizeHint(self) -> QSize:
        """Narrow columns cut the words."""
        return QSize(FEWEST, self.sizeHint().height())


def draw_arrow(box: QComboBox, edge: int) -> None:
    """The sign that there is more to choose from, `edge` pixels from the end of `box`."""
    painter = QPainter(box)
    painter.setPen(QColor(theme.tokens_of(box).quiet))
    place = box.rect().adjusted(0, 0, -edge, 0)
    painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "▾")
    painter.end()


def in_words(values: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Each value with its words."""
    return tuple((value, named(value)) for value in values)
