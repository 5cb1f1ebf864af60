"""Who sits at the table: each side's name and label, their order, and what goes to the tray with one that leaves."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from debateprep.core.errors import EditRefused
from debateprep.core.item import mint
from debateprep.core.project import Project, Side
from debateprep.core.rules import MOST_SIDES, Holdings, check_sides, holdings
from debateprep.core.text import clean, one_line
from debateprep.ui import theme
from debateprep.ui.labels import remove
from debateprep.ui.sentences import spoken
from debateprep.ui.setting import Setting, Value
from debateprep.ui.setting_editors import Editor


class SideRow(QWidget):
    """One side, which stays in sight when it is to leave, so that it can be kept after all."""

    changed = Signal()
    moved = Signal(int)  # by how many places
    left = Signal()

    def __init__(self, side: Side, held: str) -> None:
        super().__init__()
        self.side = side
        self.leaves = False
        self._held = held
        self._name = self._field(side.name, self.tr("Name"), "side_name")
        self._label = self._field(side.label, self.tr("Label"), "side_label")
        self._up = self._button("↑", self.tr("Move {} up"), partial(self.moved.emit, -1))
        self._down = self._button("↓", self.tr("Move {} down"), partial(self.moved.emit, 1))
        self._leave = QPushButton()
        self._leave.setProperty("flat", True)
        self._leave.setObjectName(f"side_remove:{side.id}")
        self._leave.clicked.connect(self._on_leave)
        words = (self.tr("Keep"), self.tr("Remove"))
        self._leave.setMinimumWidth(max(map(self._leave.fontMetrics().horizontalAdvance, words)) + theme.GRID * 2)
        self._farewell = QLabel(held)
        self._farewell.setWordWrap(True)
        self._farewell.setFont(theme.interface(-1))
        self._farewell.setTextFormat(Qt.TextFormat.PlainText)
        self._farewell.setProperty("state", "warn")
        self._lay_out()
        self._show_leaving()

    def wanted(self) -> Side:
        """The side as it is written here."""
        name, label = (one_line(clean(field.text()).text) for field in (self._name, self._label))
        return replace(self.side, name=name, label=label)

    def show_place(self, *, first: bool, last: bool) -> None:
        """Where the row stands among the others."""
        self._up.setEnabled(not first)
        self._down.setEnabled(not last)

    def focus(self) -> None:
        """Put the cursor into the name."""
        self._name.setFocus()

    def _field(self, text: str, hint: str, name: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setCursorPosition(0)
        field.setObjectName(f"{name}:{self.side.id}")
        field.setPlaceholderText(hint)
        field.setAccessibleName(f"{hint}: {self.side.name}")
        field.textChanged.connect(self.changed)
        return field

    def _button(self, sign: str, words: str, do: "partial[Any]") -> QPushButton:
        button = QPushButton(sign)
        button.setProperty("flat", True)
        button.setAccessibleName(words.format(self.side.name))
        button.setToolTip(words.format(self.side.name))
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GRID // 2)
        grid.setVerticalSpacing(theme.GRID // 2)
        for at, widget in enumerate((self._name, self._label, self._up, self._down, self._leave)):
            grid.addWidget(widget, 0, at)
        grid.addWidget(self._farewell, 1, 0, 1, 5)
        for at, stretch in ((0, 2), (1, 3)):
            grid.setColumnStretch(at, stretch)

    def _on_leave(self) -> None:
        self.leaves = not self.leaves
        self._show_leaving()
        self.left.emit()

    def _show_leaving(self) -> None:
        self._leave.setText(self.tr("Keep") if self.leaves else self.tr("Remove"))
        self._leave.setAccessibleName(f"{self._leave.text()}: {self.side.name}")
        self._farewell.setVisible(self.leaves)
        for field in (self._name, self._label):
            field.setEnabled(not self.leaves)


class SidesEditor(Editor):
    """The sides of a project, as they are wanted."""

    def __init__(self, setting: Setting[Any], project: Project) -> None:
        self._list = QWidget()
        super().__init__(setting, self._list)
        self._add = QPushButton(self.tr("Add side"))
        self._add.setObjectName("add_side")
        self._add.clicked.connect(self._on_add)
        self._rows: list[SideRow] = []
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        for side in project.sides:
            self._seat(side, _farewell(side.name, holdings(project, side.id)))
        self._show_places()
        self._list.setFocusProxy(self._rows[0] if self._rows else self._add)

    def sides(self) -> tuple[Side, ...]:
        """The sides that are wanted, in their order."""
        return tuple(row.wanted() for row in self._rows if not row.leaves)

    def value(self) -> Value:
        """Their ids, names and labels, one behind the other."""
        return tuple(words for side in self.sides() for words in (side.id, side.name, side.label))

    def problem(self) -> str:
        """Why these cannot be seated."""
        try:
            check_sides(self.sides())
        except EditRefused as problem:
            return spoken(problem)
        return ""

    def _seat(self, side: Side, farewell: str) -> SideRow:
        row = SideRow(side, farewell)
        row.changed.connect(self.changed)
        row.moved.connect(partial(self._on_moved, row))
        row.left.connect(partial(self._on_left, row))
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)
        return row

    def _on_add(self) -> None:
        self._seat(Side(id=mint("sid")), "").focus()
        self._show_places()
        self.changed.emit()

    def _on_left(self, row: SideRow) -> None:
        if row.side.name == "":  # it was never seated
            self._rows.remove(row)
            self._column.removeWidget(row)
            remove(row)
        self._show_places()
        self.changed.emit()

    def _on_moved(self, row: SideRow, by: int) -> None:
        at = self._rows.index(row) + by
        self._rows.remove(row)
        self._rows.insert(at, row)
        self._column.removeWidget(row)
        self._column.insertWidget(at, row)
        self._show_places()
        self.changed.emit()

    def _show_places(self) -> None:
        for at, row in enumerate(self._rows):
            row.show_place(first=at == 0, last=at == len(self._rows) - 1)
        self._add.setEnabled(len(self.sides()) < MOST_SIDES)


def _farewell(name: str, held: Holdings) -> str:
    """What happens to a side that leaves, and what it holds."""
    parts = ", ".join(_counted(held))
    if not parts:
        return _tr("{} leaves; nothing was written for it yet.").format(name)
    words = _tr("{} goes to the tray with all it holds: {}. Edit, Deleted items, brings it back whole.")
    return words.format(name, parts)


def _counted(held: Holdings) -> Iterator[str]:
    for count, one, more in (
        (held.answers, _tr("{} response"), _tr("{} responses")),
        (held.replies, _tr("{} reply"), _tr("{} replies")),
        (held.evidence, _tr("{} piece of evidence"), _tr("{} pieces of evidence")),
        (held.red_lines, _tr("{} red line"), _tr("{} red lines")),
    ):
        if count:
            yield (one if count == 1 else more).format(count)


def _tr(words: str) -> str:
    return QCoreApplication.translate("SidesEditor", words)
