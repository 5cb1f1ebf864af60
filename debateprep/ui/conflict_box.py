"""One field that both changed: mine, theirs, or both, each with its text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from debateprep.core.item import FieldValue
from debateprep.core.merge import BothChanged
from debateprep.core.taking import Wanted
from debateprep.ui import theme
from debateprep.ui.labels import caption


class ConflictBox(QWidget):
    """Two or three choices below the name of the field; a text of both is offered where there is one."""

    chosen = Signal()

    def __init__(self, told: BothChanged, name: str, wanted: Wanted, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = told
        self._group = QButtonGroup(self)
        self._wanted: list[Wanted] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.GRID)
        column.setSpacing(theme.GRID // 2)
        head = caption(name)
        head.setContentsMargins(0, 0, 0, 0)
        column.addWidget(head)
        choices = ((Wanted.MINE, self.tr("Mine"), told.mine), (Wanted.THEIRS, self.tr("Theirs"), told.theirs))
        both = ((Wanted.BOTH, self.tr("Both"), told.both),) if has_both(told) else ()
        for choice, words, value in (*choices, *both):
            self._add(column, choice, words, value, name)
        self._group.button(self._wanted.index(wanted)).setChecked(True)
        self._group.idClicked.connect(self._on_clicked)

    @property
    def wanted(self) -> Wanted:
        """What was chosen."""
        return self._wanted[self._group.checkedId()]

    def _add(self, column: QVBoxLayout, choice: Wanted, words: str, value: FieldValue, name: str) -> None:
        text = _told(value) or self.tr("nothing")
        button = QRadioButton(words)
        button.setObjectName(f"conflict_{choice.name.lower()}")
        button.setAccessibleName(f"{name}, {words}")
        button.setAccessibleDescription(text)
        shown = QLabel(text)
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setWordWrap(True)
        shown.setFont(theme.writing(theme.serif(theme.RESPONSE_POINTS)))
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setContentsMargins(theme.GRID * 3, 0, 0, 0)
        self._group.addButton(button, len(self._wanted))
        self._wanted.append(choice)
        column.addWidget(button)
        column.addWidget(shown)

    def _on_clicked(self, _id: int) -> None:
        self.chosen.emit()


def has_both(told: BothChanged) -> bool:
    """Whether both texts can stand behind each other."""
    return told.both not in (told.mine, told.theirs)


def _told(value: FieldValue) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)
