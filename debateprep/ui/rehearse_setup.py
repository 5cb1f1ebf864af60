"""What is rehearsed, by whom and against which clock; and how far one has come."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from debateprep.core.item import SideId
from debateprep.core.project import Project
from debateprep.core.rehearsal import CardKey, answered, speech, themes
from debateprep.core.sitting import MOST_CARDS, Day, Mode, due_first, due_now, next_due
from debateprep.core.text import clock
from debateprep.ui import theme
from debateprep.ui.choice_box import ChoiceBox
from debateprep.ui.labels import caption, remove
from debateprep.ui.rehearse_chart import RehearseChart
from debateprep.ui.rehearse_claims import ClaimTicks
from debateprep.ui.rehearse_words import claims, next_words

SLOTS = (30, 60, 90, 120)  # seconds
SHORTEST, LONGEST = 5, 900


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen: the cards in the project's order, or by their dates where these decide."""

    mode: Mode
    side: SideId
    slot: int  # seconds
    keys: tuple[CardKey, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What is remembered of a project, and what day it is."""

    today: date
    due: Mapping[CardKey, date] = field(default_factory=dict)
    days: tuple[Day, ...] = ()


class RehearseSetup(QWidget):
    """Asks in the order in which one thinks: what, who, which theme, how long."""

    start_wanted = Signal(object)  # Choice
    slot_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rehearse_setup")
        self._project: Project | None = None
        self._known = Known(date.min)
        self._keys: tuple[CardKey, ...] = ()  # what the button begins with
        self._modes = _choices(self, "mode", [(mode.value, words) for mode, words in self._mode_words()])
        self._side_row = QHBoxLayout()
        self._sides = QButtonGroup(self)
        self._slots = _choices(self, "slot", [(str(slot), self.tr("{} s").format(slot)) for slot in SLOTS])
        self._slot = QSpinBox()
        self._theme = ChoiceBox(self.tr("Theme"))
        self._ready_only = QCheckBox(self.tr("Only what is marked ready"))
        self._about, self._state, self._empty = QLabel(), QLabel(), QLabel()
        self._start = QPushButton(self.tr("Start"))
        self._chart_name = caption(self.tr("The last 14 days"))
        self.chart = RehearseChart()
        self.ticks = ClaimTicks()
        self._choosing = QWidget()
        self._themes: dict[SideId, str] = {}
        self._name()
        self._lay_out()
        self._connect()
        self._modes.button(0).setChecked(True)

    def show_project(self, project: Project, known: Known, slot: int) -> None:
        """Offer what can be rehearsed of a project; `slot` seconds unless another clock is chosen."""
        side = self.side
        self._project, self._known = project, known
        self._seat(side)
        self._slot.setValue(slot)
        self.chart.show_days(known.days, known.today)
        self.refresh()

    @property
    def mode(self) -> Mode:
        """The way to rehearse that is chosen."""
        return list(Mode)[max(self._modes.checkedId(), 0)]

    @property
    def side(self) -> SideId:
        """The side that is chosen; empty where there is none."""
        at = self._sides.checkedId()
        sides = self._project.sides if self._project else ()
        return sides[at].id if 0 <= at < len(sides) else ""

    @property
    def slot(self) -> int:
        """The seconds of a slot."""
        return self._slot.value()

    def refresh(self) -> None:
        """Show what the choices come to."""
        project = self._project
        if project is None:
            return
        self._empty.setVisible(not project.claims)
        self._choosing.setVisible(bool(project.claims))
        self._show_themes(project)
        self._about.setText(self._about_mode())
        every = answered(project, self.side, theme=self._theme_chosen(), ready_only=self._ready_only.isChecked())
        is_speech = self.mode is Mode.SPEECH
        self.ticks.setVisible(is_speech and bool(every))
        self.chart.setVisible(not is_speech)
        self._chart_name.setVisible(not is_speech)
        if is_speech:
            self.ticks.show_claims(project, every)
        self._show_state(project, every)

    def focus(self) -> None:
        """Put the keyboard where one begins."""
        (self._start if self._start.isEnabled() else self._modes.button(max(self._modes.checkedId(), 0))).setFocus()

    def _show_state(self, project: Project, every: tuple[CardKey, ...]) -> None:
        """Say what would be rehearsed, or why nothing is and what to do."""
        self._keys, words, button = every, "", self.tr("Start")
        if not every:
            words = self._why_nothing(project)
        elif self.mode is Mode.LEARN:
            words, button = self._show_due(every)
        elif self.mode is Mode.CROSS_EXAMINATION:
            words = self.tr("{}, in an order of chance.").format(claims(len(every)))
        else:
            words = self._speech_words(project)
        self._state.setText(words)
        self._start.setText(button)
        self._start.setEnabled(bool(self._keys))

    def _show_due(self, every: tuple[CardKey, ...]) -> tuple[str, str]:
        today, due = self._known.today, self._known.due
        found = due_now(every, due, today)
        if not found:
            self._keys = due_first(every, due)[:MOST_CARDS]
            words = f"{self.tr('Nothing is due today.')} {next_words(next_due(every, due, today), today)}."
            return words, self.tr("Rehearse anyway")
        new = sum(1 for key in found if key not in due)
        words = self.tr("{} due today, {} of them new.").format(claims(len(found)), new)
        if len(found) > MOST_CARDS:
            words += " " + self.tr("A sitting takes {}.").format(MOST_CARDS)
        self._keys = found[:MOST_CARDS]
        return words, self.tr("Start")

    def _speech_words(self, project: Project) -> str:
        self._keys = self.ticks.chosen()
        count, pace = sum(part.words for part in speech(project, self._keys)), project.settings.words_per_minute
        takes = round(count * 60 / max(pace, 1))
        words = self.tr("{}, {} words: {} at {} words a minute.")
        told = words.format(claims(len(self._keys)), count, clock(takes), pace)
        if takes > self.slot:
            over = count - self.slot * pace // 60
            told += " " + self.tr("That is {} words more than the clock allows.").format(over)
        return told

    def _why_nothing(self, project: Project) -> str:
        side = next((side.label or side.name for side in project.sides if side.id == self.side), "")
        if self._ready_only.isChecked() and answered(project, self.side, theme=self._theme_chosen()):
            return self.tr("Nothing is marked ready for {}. Take the tick away to rehearse drafts too.").format(side)
        return self.tr("{} has not answered a claim yet. Write a response under Prepare.").format(side)

    def _about_mode(self) -> str:
        return {
            Mode.LEARN: self.tr("What is due comes first; what you rate “again” comes back in the same sitting."),
            Mode.CROSS_EXAMINATION: self.tr("One theme; behind each answer, the expected counter is put to you."),
            Mode.SPEECH: self.tr("All chosen responses, scrolling at the pace of the project."),
        }[self.mode]

    def _mode_words(self) -> list[tuple[Mode, str]]:
        return [
            (Mode.LEARN, self.tr("Learn")),
            (Mode.CROSS_EXAMINATION, self.tr("Cross-examination")),
            (Mode.SPEECH, self.tr("Speech")),
        ]

    def _seat(self, chosen: SideId) -> None:
        """A button for each side, the chosen one down."""
        for button in self._sides.buttons():
            self._sides.removeButton(button)
            remove(button)
        sides = self._project.sides if self._project else ()
        for at, side in enumerate(sides):
            button = _choice_button("side", side.id, side.label or side.name)
            self._sides.addButton(button, at)
            self._side_row.insertWidget(at, button)
            button.setChecked(side.id == chosen or (at == 0 and chosen not in [one.id for one in sides]))

    def _show_themes(self, project: Project) -> None:
        found = themes(project, self.side)
        all_of_them = [] if self.mode is Mode.CROSS_EXAMINATION and found else [("", self.tr("all themes"))]
        offered = [*all_of_them, *((theme, theme) for theme in found)]
        chosen = self._themes.get(self.side, "")
        known = [value for value, _ in offered]
        self._theme.show_value(chosen if chosen in known else known[0], offered)
        self._theme.setEnabled(bool(found))

    def _theme_chosen(self) -> str:
        return str(self._theme.currentData() or "")

    def _name(self) -> None:
        self._slot.setObjectName("rehearse_slot")
        self._slot.setAccessibleName(self.tr("Seconds of the clock"))
        self._slot.setRange(SHORTEST, LONGEST)
        self._slot.setSuffix(self.tr(" s"))
        self._theme.setObjectName("rehearse_theme")
        self._theme.setProperty("field", True)
        self._ready_only.setObjectName("rehearse_ready_only")
        self._state.setObjectName("rehearse_state")
        self._empty.setObjectName("rehearse_empty")
        self._start.setObjectName("rehearse_start")
        self._start.setProperty("primary", True)
        self._empty.setText(self.tr("There is no claim to rehearse yet. Mark one under Prepare, and answer it."))
        for label in (self._about, self._state, self._empty):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setProperty("quiet", True)

    def _connect(self) -> None:
        self._modes.idClicked.connect(self.refresh)
        self._sides.idClicked.connect(self.refresh)
        self._slots.idClicked.connect(self._on_slot_clicked)
        self._slot.valueChanged.connect(self._on_slot_changed)
        self._theme.chosen.connect(self._on_theme_chosen)
        self._ready_only.toggled.connect(self.refresh)
        self.ticks.changed.connect(self._on_ticks_changed)
        self._start.clicked.connect(self._on_start)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GRID * 2)
        grid.setVerticalSpacing(theme.GRID)
        grid.setColumnStretch(1, 1)
        slots = _row(*self._slots.buttons(), self._slot)
        self._side_row.addStretch()
        for row, (name, content) in enumerate(
            (
                (self.tr("Mode"), _row(*self._modes.buttons())),
                ("", _row(self._about, stretches=False)),
                (self.tr("Side"), self._side_row),
                (self.tr("Theme"), _row(self._theme, self._ready_only)),
                (self.tr("Clock"), slots),
                ("", _row(self._state, stretches=False)),
                ("", _row(self._start)),
            )
        ):
            grid.addWidget(caption(name), row, 0)
            grid.addLayout(content, row, 1)
        columns = QVBoxLayout(self._choosing)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.addLayout(grid)
        columns.addSpacing(theme.GRID * 2)
        columns.addWidget(self._chart_name)
        columns.addWidget(self.chart)
        columns.addWidget(self.ticks, 1)
        columns.addStretch()
        self._frame()

    def _frame(self) -> None:
        title = QLabel(self.tr("Rehearse"))
        title.setFont(theme.serif(theme.STATEMENT_POINTS * theme.STEP, bold=True))
        inner = QWidget()
        inner.setMaximumWidth(theme.GRID * 92)
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[theme.GRID * 3] * 4)
        column.setSpacing(theme.GRID * 2)
        column.addWidget(title)
        column.addWidget(self._empty)
        column.addWidget(self._choosing, 1)
        column.addStretch()
        page = QScrollArea()
        page.setWidgetResizable(True)
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        page.setWidget(inner)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)

    def _on_slot_clicked(self, at: int) -> None:
        self._slot.setValue(SLOTS[at])
        self.slot_chosen.emit(self.slot)

    def _on_slot_changed(self, seconds: int) -> None:
        self._slots.setExclusive(False)
        for at, slot in enumerate(SLOTS):
            self._slots.button(at).setChecked(slot == seconds)
        self._slots.setExclusive(True)
        if self._slot.hasFocus():
            self.slot_chosen.emit(seconds)
        self.refresh()

    def _on_theme_chosen(self, theme_chosen: str) -> None:
        self._themes[self.side] = theme_chosen
        self.refresh()

    def _on_ticks_changed(self) -> None:
        if self._project is not None:
            self._show_state(self._project, self.ticks.offered)

    def _on_start(self) -> None:
        if self._keys:
            self.start_wanted.emit(Choice(self.mode, self.side, self.slot, self._keys))


def _choice_button(group: str, name: str, words: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(f"rehearse_{group}:{name}")
    button.setCheckable(True)
    button.setProperty("choice", True)
    return button


def _choices(parent: QWidget, group: str, offered: Iterable[tuple[str, str]]) -> QButtonGroup:
    made = QButtonGroup(parent)
    for at, (name, words) in enumerate(offered):
        made.addButton(_choice_button(group, name, words), at)
    return made


def _row(*widgets: QWidget, stretches: bool = True) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.GRID)
    for widget in widgets:
        row.addWidget(widget, 0 if stretches else 1)
    if stretches:
        row.addStretch()
    return row
