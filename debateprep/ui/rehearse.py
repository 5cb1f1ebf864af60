"""Rehearse: a timed drill from the student's own project, which it never touches."""

import secrets
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from debateprep.core.errors import StorageProblem
from debateprep.core.project import Project
from debateprep.core.rehearsal import CardKey, answered, shuffled, speech
from debateprep.core.sitting import Mode, Schedule, Sitting, Turn, next_due, summary
from debateprep.ui import settings as choices
from debateprep.ui.rehearse_drill import Drill, Plan
from debateprep.ui.rehearse_setup import Choice, Known, RehearseSetup
from debateprep.ui.rehearse_speech import Speech
from debateprep.ui.rehearse_stage import Stage
from debateprep.ui.rehearse_summary import RehearseSummary
from debateprep.ui.rehearse_words import next_words
from debateprep.ui.sentences import spoken
from debateprep.ui.session import Session
from debateprep.ui.settings import Settings


class RehearseView(QStackedWidget):
    """Choose, rehearse, and see how it went; what is remembered goes to the schedule."""

    claim_wanted = Signal(str)
    prepare_wanted = Signal()
    said = Signal(str, str)  # a sentence, and what a button beside it would do

    def __init__(
        self,
        session: Session,
        schedule: Schedule,
        settings: Settings,
        *,
        now: Callable[[], float] = monotonic,
        beep: Callable[[], None] = QApplication.beep,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("view_rehearse")
        self._session = session
        self._schedule = schedule
        self._settings = settings
        self._choice = Choice(Mode.LEARN, "", 0, ())
        self._is_untold = True  # that ratings are not kept; it is said once, until one is kept again
        self.setup = RehearseSetup()
        self.stage = Stage()
        self.drill = Drill(self.stage, now, beep)
        self.speech = Speech(now, beep)
        self.summary = RehearseSummary()
        for page in (self.setup, self.stage, self.speech, self.summary):
            self.addWidget(page)
        self._connect()

    def show_setup(self) -> None:
        """Offer what can be rehearsed now."""
        self.setCurrentWidget(self.setup)
        self._show_choices()
        self.setup.focus()

    def start(self, choice: Choice) -> None:
        """Begin a sitting with what was chosen."""
        self._choice = choice
        project = self._session.project
        if choice.mode is Mode.SPEECH:
            self._start_speech(project, choice)
            return
        keys = choice.keys
        if choice.mode is Mode.CROSS_EXAMINATION:
            keys = shuffled(keys, secrets.randbelow(2**32))
        plan = Plan(project, choice.mode, choice.side, choice.slot, self._next_words())
        self.setCurrentWidget(self.stage)
        self.drill.begin(plan, Sitting(keys))

    def _connect(self) -> None:
        self.setup.start_wanted.connect(self.start)
        self.setup.prepare_wanted.connect(self.prepare_wanted)
        self.setup.choices.slot_chosen.connect(self._on_slot_chosen)
        self.drill.turn_taken.connect(self._on_turn_taken)
        self.drill.finished.connect(self._on_drill_finished)
        self.speech.finished.connect(self._on_speech_finished)
        self.summary.claim_wanted.connect(self.claim_wanted)
        self.summary.weak_wanted.connect(self._on_weak_wanted)
        self.summary.left.connect(self.show_setup)
        self._session.opened.connect(self._on_opened)
        self._session.changed.connect(self._on_changed)

    def _start_speech(self, project: Project, choice: Choice) -> None:
        sides = {side.id: (at, side.label or side.name) for at, side in enumerate(project.sides)}
        at, label = sides.get(choice.side, (0, ""))
        self.setCurrentWidget(self.speech)
        parts = speech(project, choice.keys)
        self.speech.show_speech(parts, label, at, choice.slot, project.settings.words_per_minute)

    def _show_choices(self) -> None:
        project = self._session.project
        slot = self._settings.get(choices.REHEARSE_SECONDS) or project.settings.response_seconds
        self.setup.show_project(project, self._known(), slot)

    def _known(self) -> Known:
        """What is remembered of the project; a problem is said, and nothing is remembered then."""
        project, today = self._session.project.root, self._schedule.today()
        try:
            return Known(today, self._schedule.due(project), self._schedule.days(project))
        except StorageProblem as problem:
            self.said.emit(spoken(problem), "")
            return Known(today)

    def _next_words(self) -> str:
        known = self._known()
        every = answered(self._session.project, self._choice.side)
        return next_words(next_due(every, known.due, known.today), known.today)

    def _on_turn_taken(self, turn: Turn) -> None:
        try:
            self._schedule.rate(self._session.project.root, turn)
        except StorageProblem as problem:
            if self._is_untold:
                self.said.emit(spoken(problem), "")
            self._is_untold = False
        else:
            self._is_untold = True

    def _on_drill_finished(self, sitting: Sitting) -> None:
        if not sitting.turns:
            self.show_setup()
            return
        self.summary.show_sitting(self._session.project, summary(sitting.turns), self._next_words())
        self.setCurrentWidget(self.summary)
        self.summary.focus()

    def _on_speech_finished(self, seconds: float) -> None:
        if seconds < 1:
            self.show_setup()
            return
        project = self._session.project
        words = sum(part.words for part in speech(project, self._choice.keys))
        self.summary.show_speech(project, seconds, self._choice.slot, words)
        self.setCurrentWidget(self.summary)
        self.summary.focus()

    def _on_weak_wanted(self, weak: tuple[CardKey, ...]) -> None:
        self.start(Choice(Mode.LEARN, self._choice.side, self._choice.slot, weak))

    def _on_slot_chosen(self, seconds: int) -> None:
        self._settings.put(choices.REHEARSE_SECONDS, seconds)

    def _on_opened(self) -> None:
        """What was rehearsed belongs to another project."""
        self.drill.abandon()
        self.speech.pause()
        self.setCurrentWidget(self.setup)
        if self.isVisible():
            self.show_setup()

    def _on_changed(self) -> None:
        if self.isVisible() and self.currentWidget() is self.setup:
            self._show_choices()

    def showEvent(self, event: QShowEvent) -> None:
        """Offer what there is now; a sitting that is on waits as it was left."""
        super().showEvent(event)
        if self.currentWidget() is self.setup:
            self.show_setup()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody speaks to a page that is not seen."""
        self.drill.pause()
        self.speech.pause()
        super().hideEvent(event)
