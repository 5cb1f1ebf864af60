"""What one chooses before a rehearsal: the mode, the side, a theme, and the clock."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from debateprep.core.item import SideId
from debateprep.core.project import Project, Side
from debateprep.core.rehearsal import themes
from debateprep.core.sitting import Mode
from debateprep.ui import theme
from debateprep.ui.choice_box import ChoiceBox
from debateprep.ui.labels import caption, remove

SLOTS = (30, 60, 90, 120)  # seconds
SHORTEST, LONGEST = 5, 900


class RehearseChoices(QWidget):
    """Asks in the order in which one thinks: what, who, which theme, how long."""

    changed = Signal()
    slot_chosen = Signal(int)  # by the person, in seconds

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seated: tuple[Side, ...] = ()
        self._themes: dict[SideId, str] = {}  # what was chosen for each side
        self._mode_names = (self.tr("Learn"), self.tr("Cross-examination"), self.tr("Speech"))
        modes = zip((mode.value for mode in Mode), self._mode_names, strict=True)
        self._modes = _choices(self, "mode", modes)
        self._about = QLabel()
        self._sides, self._side_row = QButtonGroup(self), QHBoxLayout()
        self._theme = ChoiceBox(self.tr("Theme"))
        self._ready_only = QCheckBox(self.tr("Only what is marked ready"))
        self._slots = _choices(self, "slot", ((str(slot), self.tr("{} s").format(slot)) for slot in SLOTS))
        self._slot = QSpinBox()
        self._slot.lineEdit().setAcceptDrops(False)
        self._slot.lineEdit().setTextMargins(theme.GRID // 2, 0, theme.GRID // 2, 0)
        self._name()
        self._lay_out()
        self._connect()
        self._modes.button(0).setChecked(True)

    @property
    def mode(self) -> Mode:
        """The way to rehearse that is chosen."""
        return tuple(Mode)[max(self._modes.checkedId(), 0)]

    @property
    def side(self) -> SideId:
        """The side that is chosen; empty where there is none."""
        at = self._sides.checkedId()
        return self._seated[at].id if 0 <= at < len(self._seated) else ""

    @property
    def theme(self) -> str:
        """The theme that is chosen; empty for all."""
        return str(self._theme.currentData() or "")

    @property
    def is_ready_only(self) -> bool:
        """Whether drafts are left out."""
        return self._ready_only.isChecked()

    @property
    def slot(self) -> int:
        """The seconds of a slot."""
        return self._slot.value()

    def show_project(self, project: Project, slot: int) -> None:
        """Offer the sides of a project, and `slot` seconds."""
        if project.sides != self._seated:
            self._seat(project.sides)
        if not self._slot.hasFocus():
            self._slot.setValue(slot)
        self._show_slot()

    def show_themes(self, project: Project) -> None:
        """Offer the themes of the side, for the mode that is chosen; and say what that mode does."""
        found = themes(project, self.side)
        one_of_them = self.mode is Mode.CROSS_EXAMINATION and bool(found)
        offered = [*([] if one_of_them else [("", self.tr("all themes"))]), *((one, one) for one in found)]
        chosen, known = self._themes.get(self.side, ""), [value for value, _ in offered]
        self._theme.show_value(chosen if chosen in known else known[0], offered)
        self._theme.setEnabled(bool(found))
        self._about.setText(self._about_mode())

    def focus(self) -> None:
        """Put the keyboard on the mode."""
        self._modes.button(max(self._modes.checkedId(), 0)).setFocus()

    def _about_mode(self) -> str:
        return {
            Mode.LEARN: self.tr("What is due comes first; what you rate “again” comes back in the same sitting."),
            Mode.CROSS_EXAMINATION: self.tr("One theme; behind each answer, the expected counter is put to you."),
            Mode.SPEECH: self.tr("All chosen responses, scrolling at the pace of the project."),
        }[self.mode]

    def _seat(self, sides: tuple[Side, ...]) -> None:
        """A button for each side; the one that was chosen stays so."""
        chosen = self.side
        for button in self._sides.buttons():
            self._sides.removeButton(button)
            remove(button)
        self._seated = sides
        ids = [side.id for side in sides]
        for at, side in enumerate(sides):
            button = _choice_button("side", side.id, side.label or side.name)
            self._sides.addButton(button, at)
            self._side_row.insertWidget(at, button)
            button.setChecked(at == (ids.index(chosen) if chosen in ids else 0))

    def _name(self) -> None:
        self._about.setProperty("quiet", True)
        self._about.setWordWrap(True)
        self._theme.setObjectName("rehearse_theme")
        self._ready_only.setObjectName("rehearse_ready_only")
        self._slot.setObjectName("rehearse_slot")
        self._slot.setAccessibleName(self.tr("Seconds of the clock"))
        self._slot.setRange(SHORTEST, LONGEST)
        self._slot.setSuffix(self.tr(" s"))

    def _connect(self) -> None:
        self._modes.idClicked.connect(self.changed)
        self._sides.idClicked.connect(self.changed)
        self._theme.chosen.connect(self._on_theme_chosen)
        self._ready_only.toggled.connect(self.changed)
        self._slots.idClicked.connect(self._on_slot_clicked)
        self._slot.valueChanged.connect(self._on_slot_changed)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GRID * 2)
        grid.setVerticalSpacing(theme.GRID)
        grid.setColumnStretch(1, 1)
        self._side_row.setSpacing(theme.GRID)
        self._side_row.addStretch()
        for row, (name, content) in enumerate(
            (
                (self.tr("Mode"), _row(*self._modes.buttons())),
                (self.tr("Side"), self._side_row),
                (self.tr("Theme"), _row(self._theme, self._ready_only)),
                (self.tr("Clock"), _row(*self._slots.buttons(), self._slot)),
            )
        ):
            grid.addWidget(caption(name), row * 2, 0)
            grid.addLayout(content, row * 2, 1)
        grid.addWidget(self._about, 1, 1)

    def _on_theme_chosen(self, chosen: str) -> None:
        self._themes[self.side] = chosen
        self.changed.emit()

    def _on_slot_clicked(self, at: int) -> None:
        self._slot.setValue(SLOTS[at])
        self.slot_chosen.emit(SLOTS[at])

    def _on_slot_changed(self, seconds: int) -> None:
        self._show_slot()
        if self._slot.hasFocus():
            self.slot_chosen.emit(seconds)
        self.changed.emit()

    def _show_slot(self) -> None:
        self._slots.setExclusive(False)  # none of them is down for a clock of one's own
        for at, slot in enumerate(SLOTS):
            self._slots.button(at).setChecked(slot == self.slot)
        self._slots.setExclusive(True)


def _choice_button(group: str, name: str, words: str) -> QPushButton:
    button = QPushButton(words.replace("&", "&&"))
    button.setObjectName(f"rehearse_{group}:{name}")
    button.setCheckable(True)
    button.setProperty("choice", True)
    return button


def _choices(parent: QWidget, group: str, offered: Iterable[tuple[str, str]]) -> QButtonGroup:
    made = QButtonGroup(parent)
    for at, (name, words) in enumerate(offered):
        made.addButton(_choice_button(group, name, words), at)
    return made


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.GRID)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    row.addStretch()
    return row
