"""A drill: one card after another, thought about, spoken to against the clock, revealed, and rated."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from debateprep.core.item import SideId
from debateprep.core.project import Project
from debateprep.core.rehearsal import Card, Counter, card
from debateprep.core.sitting import Mode, Phase, Rating, Sitting, Stopwatch, Turn, marks_passed, next_phase, summary
from debateprep.ui.labels import announce
from debateprep.ui.rehearse_clock import Running
from debateprep.ui.rehearse_stage import Stage

_TICK = 100  # milliseconds


@dataclass(frozen=True, slots=True)
class Plan:
    """What was chosen for a sitting; the project is as it was at its beginning."""

    project: Project
    mode: Mode
    side: SideId
    slot: int  # seconds
    next_due: str = ""  # in words

    @property
    def labels(self) -> Mapping[SideId, str]:
        """What the sides are called."""
        return {side.id: side.label or side.name for side in self.project.sides}

    @property
    def place(self) -> int:
        """Where the side stands among the sides."""
        ids = [side.id for side in self.project.sides]
        return ids.index(self.side) if self.side in ids else 0


class Drill(QObject):
    """Leads through a sitting on a stage; it changes nothing and tells of every turn."""

    turn_taken = Signal(object)  # Turn
    finished = Signal(object)  # Sitting

    def __init__(self, stage: Stage, now: Callable[[], float], beep: Callable[[], None]) -> None:
        super().__init__(stage)
        self._stage = stage
        self._now = now  # seconds
        self._beep = beep
        self._plan: Plan | None = None
        self._sitting = Sitting(())
        self._card: Card | None = None
        self._phase = Phase.THINK
        self._watch = Stopwatch()
        self._spoken: tuple[float, ...] = ()
        self._seen = 0.0  # seconds at the last look at the clock
        self._shows_counter = False
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self.tick)
        stage.go_on_wanted.connect(self._on_go_on)
        stage.pause_wanted.connect(self._on_pause)
        stage.counter_wanted.connect(self._on_counter)
        stage.rating_chosen.connect(self._on_rating)
        stage.end_wanted.connect(self.end)

    @property
    def is_on(self) -> bool:
        """Whether a sitting is going on."""
        return self._plan is not None

    @property
    def phase(self) -> Phase:
        """Where one stands with the card."""
        return self._phase

    def begin(self, plan: Plan, sitting: Sitting) -> None:
        """Ask the first card."""
        self._plan, self._sitting = plan, sitting
        self._ask()

    def end(self) -> None:
        """Leave the sitting with the turns that were taken."""
        if self._plan is not None:
            self.abandon()
            self.finished.emit(self._sitting)

    def abandon(self) -> None:
        """Leave the sitting without a word."""
        self._timer.stop()
        self._plan = None
        self._watch = Stopwatch()

    def pause(self) -> None:
        """Let the clock stand, if it runs."""
        if self._watch.is_running:
            self._on_pause()

    def tick(self) -> None:
        """Look at the clock; mark 15 seconds before the end, and the end."""
        if self._plan is None:
            return
        seconds = self._watch.seconds(self._now())
        marks = marks_passed(self._seen, seconds, self._plan.slot)
        self._seen = seconds
        self._show_time()
        if marks:
            self._beep()
            announce(self._stage.clock, self._stage.clock.word())

    @property
    def _counter(self) -> Counter | None:
        """The counter that is put to this card; another one when it comes again."""
        counters = self._card.counters if self._card else ()
        return counters[len(self._sitting.turns) % len(counters)] if counters else None

    @property
    def _follows_up(self) -> bool:
        is_cross = self._plan is not None and self._plan.mode is Mode.CROSS_EXAMINATION
        return is_cross and self._counter is not None

    def _ask(self) -> None:
        """Show the card that is next; one that is gone is passed over."""
        plan = self._plan
        self._card = None
        while plan is not None and self._sitting.current is not None and self._card is None:
            self._card = card(plan.project, self._sitting.current)
            if self._card is None:
                self._sitting = self._sitting.without_current()
        if plan is None or self._card is None:
            self.end()
            return
        self._phase, self._spoken, self._shows_counter = Phase.THINK, (), False
        self._restart(runs=False)
        self._stage.show_card(self._card, plan.labels, plan.place, plan.slot)
        self._show_phase()

    def _restart(self, *, runs: bool) -> None:
        self._watch, self._seen = Stopwatch(), 0.0
        if runs:
            self._watch = self._watch.start(self._now())
            self._timer.start()
        else:
            self._timer.stop()

    def _on_go_on(self) -> None:
        if self._plan is None or self._phase is Phase.REVEAL:
            return
        if self._phase is not Phase.THINK:
            self._spoken = (*self._spoken, self._watch.seconds(self._now()))
        self._phase = next_phase(self._phase, has_follow_up=self._follows_up)
        self._restart(runs=self._phase is not Phase.REVEAL)
        self._put_counter(self._phase is Phase.FOLLOW_UP)
        self._show_phase()

    def _on_pause(self) -> None:
        if self._phase not in (Phase.SPEAK, Phase.FOLLOW_UP):
            return
        if self._watch.is_running:
            self._watch = self._watch.stop(self._now())
            self._timer.stop()
        else:
            self._watch = self._watch.start(self._now())
            self._timer.start()
        self._show_phase()

    def _on_counter(self) -> None:
        self._put_counter(not self._shows_counter)

    def _put_counter(self, shown: bool) -> None:
        if self._plan is not None:
            self._shows_counter = shown
            none_there = shown and self._counter is None
            self._stage.show_counter(self._counter if shown else None, self._plan.labels, none_there=none_there)

    def _on_rating(self, rating: int) -> None:
        if self._plan is None or self._card is None or self._phase is not Phase.REVEAL:
            return
        turn = Turn(self._card.key, Rating(rating), self._spoken, self._plan.slot)
        self._sitting = self._sitting.rated(turn)
        self.turn_taken.emit(turn)
        self._ask()

    def _show_phase(self) -> None:
        paused = self._phase in (Phase.SPEAK, Phase.FOLLOW_UP) and not self._watch.is_running
        left = len(self._sitting.waiting)
        self._show_time()
        self._stage.show_phase(self._phase, left, follows_up=self._follows_up, paused=paused)
        told = summary(self._sitting.turns)
        words = self.tr("this sitting {} of {} · on time {} · over {}").format(
            len(self._sitting.turns) + 1, len(self._sitting.turns) + left, told.on_time, told.turns - told.on_time
        )
        self._stage.show_foot(words, self._plan.next_due if self._plan else "")
        self._stage.setFocus()

    def _show_time(self) -> None:
        if self._plan is None:
            return
        seconds, slot = self._watch.seconds(self._now()), self._plan.slot
        running = Running.RUNS if self._watch.is_running else Running.PAUSED
        if self._phase is Phase.THINK:
            running = Running.WAITS
        elif self._phase is Phase.REVEAL:
            seconds, slot, running = sum(self._spoken), slot * max(len(self._spoken), 1), Running.DONE
        self._stage.clock.show_time(seconds, slot, running, self._plan.place)
