"""What there is to rehearse, or why there is nothing; and how far one has come."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from debateprep.core.item import SideId
from debateprep.core.project import Project
from debateprep.core.rehearsal import CardKey, answered, speech
from debateprep.core.sitting import MOST_CARDS, Day, Mode, due_first, due_now, next_due
from debateprep.core.text import clock
from debateprep.ui import theme
from debateprep.ui.labels import caption, restyle
from debateprep.ui.rehearse_chart import RehearseChart
from debateprep.ui.rehearse_choices import RehearseChoices
from debateprep.ui.rehearse_claims import ClaimTicks
from debateprep.ui.rehearse_words import claims, next_words

_WIDTH = 92  # grid steps


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
    """Lets one choose, and says what the choice comes to before one starts."""

    start_wanted = Signal(object)  # Choice
    prepare_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rehearse_setup")
        self._project: Project | None = None
        self._known = Known(date.min)
        self._keys: tuple[CardKey, ...] = ()  # what the button begins with
        self.choices = RehearseChoices()
        self._state = QLabel()
        self._start = QPushButton(self.tr("Start"))
        self._chart_name = caption(self.tr("The last 14 days"))
        self.chart = RehearseChart()
        self.ticks = ClaimTicks()
        self._name()
        self._lay_out()
        self.choices.changed.connect(self.refresh)
        self.ticks.changed.connect(self._on_ticks_changed)
        self._start.clicked.connect(self._on_start)

    def show_project(self, project: Project, known: Known, slot: int) -> None:
        """Offer what can be rehearsed of a project; `slot` seconds unless another clock is chosen."""
        self._project, self._known = project, known
        self.choices.show_project(project, slot)
        self.chart.show_days(known.days, known.today)
        self.refresh()

    def refresh(self) -> None:
        """Show what the choices come to."""
        project, choices = self._project, self.choices
        if project is None:
            return
        choices.setVisible(bool(project.claims))
        choices.show_themes(project)
        every = answered(project, choices.side, theme=choices.theme, ready_only=choices.is_ready_only)
        is_speech = choices.mode is Mode.SPEECH
        self.ticks.setVisible(is_speech and bool(every))
        for widget in (self.chart, self._chart_name):
            widget.setVisible(not is_speech and bool(self._known.days))
        if is_speech:
            self.ticks.show_claims(project, every)
        self._show_state(project, every)

    def focus(self) -> None:
        """Put the keyboard where one begins."""
        if self._start.isEnabled():
            self._start.setFocus()
        else:
            self.choices.focus()

    def _show_state(self, project: Project, every: tuple[CardKey, ...]) -> None:
        """Say what would be rehearsed, or why nothing is and what to do."""
        self._keys, button = every, self.tr("Start")
        if not every:
            words, button = self._why_nothing(project), self.tr("Go to Prepare")
        elif self.choices.mode is Mode.LEARN:
            words, button = self._show_due(every)
        elif self.choices.mode is Mode.CROSS_EXAMINATION:
            words = self.tr("{}, in an order of chance.").format(claims(len(every)))
        else:
            words = self._speech_words(project)
        self._state.setText(words)
        self._start.setText(button)
        self._start.setEnabled(bool(self._keys) or not every)
        restyle(self._start, "primary", "true" if self._start.isEnabled() else "")

    def _show_due(self, every: tuple[CardKey, ...]) -> tuple[str, str]:
        today, due = self._known.today, self._known.due
        found = due_now(every, due, today)
        if not found:
            self._keys = due_first(every, due)[:MOST_CARDS]
            coming = next_words(next_due(every, due, today), today)
            words = self.tr("Nothing is due today. {}.").format(coming) if coming else self.tr("Nothing is due today.")
            return words, self.tr("Rehearse anyway")
        self._keys = found[:MOST_CARDS]
        words = self._due_words(found)
        if len(found) > MOST_CARDS:
            words += " " + self.tr("A sitting takes {}.").format(MOST_CARDS)
        return words, self.tr("Start")

    def _due_words(self, found: tuple[CardKey, ...]) -> str:
        new = sum(1 for key in found if key not in self._known.due)
        if new == len(found):
            return self.tr("{} due today, never rehearsed before.").format(claims(new))
        if new:
            return self.tr("{} due today, {} of them never rehearsed before.").format(claims(len(found)), new)
        return self.tr("{} due today.").format(claims(len(found)))

    def _speech_words(self, project: Project) -> str:
        self._keys = self.ticks.chosen()
        count, pace = sum(part.words for part in speech(project, self._keys)), project.settings.words_per_minute
        takes, slot = round(count * 60 / max(pace, 1)), self.choices.slot
        told = self.tr("{}, {} words: {} at {} words a minute.").format(
            claims(len(self._keys)), count, clock(takes), pace
        )
        if takes > slot:
            told += " " + self.tr("That is {} words more than the clock allows.").format(count - slot * pace // 60)
        return told

    def _why_nothing(self, project: Project) -> str:
        choices = self.choices
        if not project.claims:
            return self.tr("There is no claim to rehearse yet. Mark one, and answer it.")
        side = next((side.label or side.name for side in project.sides if side.id == choices.side), "")
        if choices.is_ready_only and answered(project, choices.side, theme=choices.theme):
            return self.tr(
                "Nothing is marked ready for {}. Mark a response so, or take the tick away to rehearse drafts too."
            ).format(side)
        return self.tr("{} has not answered a claim yet. Write a response first.").format(side)

    def _name(self) -> None:
        self._state.setObjectName("rehearse_state")
        self._start.setObjectName("rehearse_start")
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)

    def _lay_out(self) -> None:
        begin = QHBoxLayout()
        begin.setSpacing(theme.GRID * 2)
        begin.addWidget(self._start)
        begin.addWidget(self._state, 1)
        column = QVBoxLayout()
        column.setSpacing(theme.GRID * 2)
        column.addWidget(self.choices)
        column.addLayout(begin)
        column.addWidget(self._chart_name)
        column.addWidget(self.chart)
        column.addWidget(self.ticks, 1)
        column.addStretch()  # where no claims are listed, the rest stays together
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page(column))

    def _page(self, content: QVBoxLayout) -> QScrollArea:
        title = QLabel(self.tr("Rehearse"))
        title.setFont(theme.serif(theme.STATEMENT_POINTS * theme.STEP, bold=True))
        inner = QWidget()
        inner.setMaximumWidth(theme.GRID * _WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(title)
        column.addLayout(content, 1)
        column.addStretch()
        page = QScrollArea()
        page.setWidgetResizable(True)
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        page.setWidget(inner)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return page

    def _on_ticks_changed(self) -> None:
        if self._project is not None:
            self._show_state(self._project, self.ticks.offered)

    def _on_start(self) -> None:
        if not self._keys:
            self.prepare_wanted.emit()
        else:
            self.start_wanted.emit(Choice(self.choices.mode, self.choices.side, self.choices.slot, self._keys))
