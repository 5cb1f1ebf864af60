"""What a person chooses a setting's value with, one widget a kind of value."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFontComboBox,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QWidget,
)

from debateprep.core.errors import EditRefused
from debateprep.core.rules import check_day, check_one_day
from debateprep.core.text import clean, one_line
from debateprep.ui import theme
from debateprep.ui.choice_box import draw_arrow
from debateprep.ui.line_field import PlainLine, PlainText
from debateprep.ui.sentences import spoken
from debateprep.ui.setting import AskedBy, Setting, Value, words_of

_LARGEST = 2**31 - 1  # that a spin box can hold
_NARROW = 200  # pixels of a value that is short


class Editor(QWidget):
    """Asks for one value. What it reads back is a change only if it is not what it showed."""

    changed = Signal()

    def __init__(self, setting: Setting[Any], control: QWidget) -> None:
        super().__init__()
        self.setting = setting
        self.control = control
        control.setObjectName(f"setting:{setting.key}")
        control.setAccessibleName(words_of(setting.label))
        control.setAccessibleDescription(words_of(setting.help))
        self.setFocusProxy(control)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(theme.GRID // 2)
        self.row.addWidget(control)

    def value(self) -> Value:
        """What is chosen."""
        raise NotImplementedError

    def problem(self) -> str:
        """Why this cannot be taken; empty where it can."""
        return ""


class LineEditor(Editor):
    """A line of text."""

    def __init__(self, setting: Setting[str], value: str) -> None:
        self._line = PlainLine(value)
        self._line.setCursorPosition(0)
        super().__init__(setting, self._line)
        self._line.textChanged.connect(self.changed)

    def value(self) -> str:
        """The line, cleaned."""
        return one_line(clean(self._line.text()).text)


class DayEditor(LineEditor):
    """A day, a month or a year."""

    def __init__(self, setting: Setting[str], value: str) -> None:
        super().__init__(setting, value)
        self._line.setFixedWidth(_NARROW)
        self.row.addStretch()
        self._line.setPlaceholderText("2012-05-23")

    def problem(self) -> str:
        """Why this is no date."""
        try:
            check_day(self.value())
        except EditRefused as problem:
            return spoken(problem)
        return ""


class OneDayEditor(DayEditor):
    """A day."""

    def problem(self) -> str:
        """Why this is no day."""
        try:
            check_one_day(self.value())
        except EditRefused as problem:
            return spoken(problem)
        return ""


class TextEditor(Editor):
    """Text of several lines."""

    def __init__(self, setting: Setting[Any], text: str, lines: int = 3) -> None:
        self._text = PlainText(text)
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(round(self._text.fontMetrics().lineSpacing() * lines) + 2 * theme.GRID + 4)
        super().__init__(setting, self._text)
        self._text.textChanged.connect(self.changed)

    def value(self) -> Value:
        """The text, cleaned."""
        raw = self._text.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        return clean(raw).text.strip("\n")


class LinesEditor(TextEditor):
    """A list, one a line; an empty one means the usual."""

    def __init__(self, setting: Setting[tuple[str, ...]], value: tuple[str, ...]) -> None:
        super().__init__(setting, "\n".join(value), lines=max(3, min(len(value) + 1, 9)))

    def value(self) -> tuple[str, ...]:
        """The lines that say something, each once."""
        lines = (one_line(line) for line in str(super().value()).split("\n"))
        return tuple(dict.fromkeys(filter(None, lines))) or self.setting.default


class NumberEditor(Editor):
    """A whole number with its unit."""

    def __init__(self, setting: Setting[int], value: int) -> None:
        self._number = QSpinBox()
        self._number.lineEdit().setAcceptDrops(False)
        low, high = min(setting.low, value), max(setting.high, value)
        self._number.setRange(max(low, -_LARGEST), min(high, _LARGEST))
        self._number.setValue(max(-_LARGEST, min(_LARGEST, value)))
        self._number.setSuffix(words_of(setting.unit))
        super().__init__(setting, self._number)
        _add_steps(self.row, self._number, setting)
        self._number.valueChanged.connect(self.changed)

    def value(self) -> int:
        """The number."""
        return self._number.value()


class SecondsEditor(NumberEditor):
    """A number, the usual ones at a click."""

    def __init__(self, setting: Setting[int], value: int) -> None:
        super().__init__(setting, value)
        for at, (usual, words) in enumerate(setting.choices, 3):
            button = _flat_button(words, f"{words}{words_of(setting.unit)}")
            button.setObjectName(f"setting:{setting.key}:{usual}")
            button.clicked.connect(partial(self._number.setValue, int(usual)))
            self.row.insertWidget(at, button)


class PointsEditor(Editor):
    """A size of type."""

    def __init__(self, setting: Setting[float], value: float) -> None:
        self._points = QDoubleSpinBox(decimals=1, singleStep=0.5)
        self._points.lineEdit().setAcceptDrops(False)
        self._points.setRange(min(setting.low, value), max(setting.high, value))
        self._points.setValue(value)
        self._points.setSuffix(words_of(setting.unit))
        super().__init__(setting, self._points)
        _add_steps(self.row, self._points, setting)
        self._points.valueChanged.connect(self.changed)

    def value(self) -> float:
        """The size in points."""
        return self._points.value()


class TickEditor(Editor):
    """Yes or no."""

    def __init__(self, setting: Setting[bool], value: bool) -> None:
        self._tick = QCheckBox(words_of(setting.label))
        self._tick.setChecked(value)
        super().__init__(setting, self._tick)
        self._tick.toggled.connect(self.changed)

    def value(self) -> bool:
        """Whether it is ticked."""
        return self._tick.isChecked()


class FieldBox(QComboBox):
    """A choice among a few that looks like a field."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """A small sign that there is more to choose from."""
        super().paintEvent(event)
        draw_arrow(self, theme.GRID + 4)


class _FontBox(QFontComboBox):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_arrow(self, theme.GRID + 4)


class ChoiceEditor(Editor):
    """One of a few values."""

    def __init__(self, setting: Setting[Any], value: str | int) -> None:
        self._box = FieldBox()
        self._box.setProperty("field", True)
        self._box.setMinimumWidth(_NARROW)
        for known, words in setting.offered_in_words:
            self._box.addItem(words, known)
        if self._box.findData(value) < 0:
            self._box.addItem(str(value), value)
        self._box.setCurrentIndex(self._box.findData(value))
        super().__init__(setting, self._box)
        self.row.addStretch()
        self._box.currentIndexChanged.connect(self.changed)

    def value(self) -> Value:
        """The value that is chosen."""
        value: Value = self._box.currentData()
        return value


class FontEditor(Editor):
    """A family of type."""

    def __init__(self, setting: Setting[str], value: str) -> None:
        self._box = _FontBox()
        self._box.setProperty("field", True)
        self._box.setEditable(False)
        self._box.setCurrentFont(QFont(value))
        self._box.setMinimumWidth(_NARROW)
        super().__init__(setting, self._box)
        self.row.addStretch()
        self._box.currentIndexChanged.connect(self.changed)

    def value(self) -> str:
        """The name of the family."""
        return self._box.currentText()


class WheelGuard(QObject):
    """Lets the wheel scroll the page past numbers and choices, which only change under the keyboard's focus."""

    def watch(self, page: QWidget) -> None:
        """Guard what stands on `page`."""
        for kind in (QComboBox, QAbstractSpinBox):
            for control in page.findChildren(kind):
                control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _add_steps(row: QHBoxLayout, number: QSpinBox | QDoubleSpinBox, setting: Setting[Any]) -> None:
    """Less and more at a click, beside the number."""
    number.lineEdit().setTextMargins(4, 0, 4, 0)
    number.setMinimumWidth(number.sizeHint().width() + theme.GRID)
    name = words_of(setting.label)
    for sign, words, step in (("−", words_of("Less"), number.stepDown), ("+", words_of("More"), number.stepUp)):
        button = _flat_button(sign, f"{name}: {words}")
        button.setAutoRepeat(True)
        button.clicked.connect(step)
        row.addWidget(button)
    row.addStretch()


def _flat_button(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("flat", True)
    button.setAccessibleName(name)
    return button


_MAKERS: Mapping[AskedBy, Callable[[Setting[Any], Any], Editor]] = {
    AskedBy.LINE: LineEditor,
    AskedBy.TEXT: TextEditor,
    AskedBy.LINES: LinesEditor,
    AskedBy.DAY: DayEditor,
    AskedBy.ONE_DAY: OneDayEditor,
    AskedBy.NUMBER: NumberEditor,
    AskedBy.SECONDS: SecondsEditor,
    AskedBy.POINTS: PointsEditor,
    AskedBy.TICK: TickEditor,
    AskedBy.CHOICE: ChoiceEditor,
    AskedBy.FONT: FontEditor,
}


def editor_for(setting: Setting[Any], value: Value) -> Editor:
    """What asks for `setting`, with `value` chosen."""
    return _MAKERS[setting.asked_by](setting, value)
