"""The stage of a drill: the page, the clock and the keys; large, still, and worked without a mouse."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from debateprep.core.item import SideId
from debateprep.core.rehearsal import Card, Counter
from debateprep.core.sitting import Phase, Rating
from debateprep.ui import theme
from debateprep.ui.focus_ring import FocusRing
from debateprep.ui.key_button import KeyButton
from debateprep.ui.labels import announce
from debateprep.ui.rehearse_clock import RehearseClock
from debateprep.ui.rehearse_page import RehearsePage
from debateprep.ui.roles import Role, give_role

Key = Qt.Key


class Stage(QWidget):
    """Shows one card in one phase; every gesture is a signal."""

    go_on_wanted = Signal()
    pause_wanted = Signal()
    counter_wanted = Signal()
    rating_chosen = Signal(int)
    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rehearse_stage")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        give_role(self, Role.Grouping)
        FocusRing(self)
        self._phase = Phase.THINK
        self.page = RehearsePage()
        self.clock = RehearseClock()
        self._low, self._foot, self._next = QWidget(), QLabel(), QLabel()
        self._go_on = KeyButton(self.tr("Space"), "")
        self._pause = KeyButton("P", "")
        self._ask_counter = KeyButton("E", self.tr("expected counter"))
        self._end = KeyButton(self.tr("Esc"), "")
        names = (self.tr("again"), self.tr("hard"), self.tr("good"), self.tr("easy"))
        self._ratings = tuple(KeyButton(str(int(rating)), name) for rating, name in zip(Rating, names, strict=True))
        self._lay_out()
        self._connect()

    def show_card(self, card: Card, labels: Mapping[SideId, str], side: int, slot: int) -> None:
        """Ask a card of the side that stands at `side`, which has `slot` seconds for it."""
        self.page.show_card(card, labels, side, slot)
        self.show_counter(None, labels)
        self.setAccessibleName(self.page.question())
        announce(self, self.page.question())

    def show_counter(self, counter: Counter | None, labels: Mapping[SideId, str], *, none_there: bool = False) -> None:
        """Put the expected counter below the claim, or take it away; or say that none is written."""
        self.page.show_counter(counter, labels, none_there=none_there)
        self._fit()
        if self.page.counter():
            announce(self, self.page.counter())

    def show_phase(self, phase: Phase, left: int, *, follows_up: bool, paused: bool) -> None:
        """Offer what can be done in `phase`; `left` cards are still to come."""
        self._phase = phase
        revealed = phase is Phase.REVEAL
        self._go_on.say(self._next_words(follows_up=follows_up))
        self._pause.say(self.tr("go on") if paused else self.tr("pause"))
        self._end.say(self.tr("end · {} left").format(left))
        self._go_on.setVisible(not revealed)
        self._pause.setVisible(phase in (Phase.SPEAK, Phase.FOLLOW_UP))
        self._ask_counter.setVisible(phase in (Phase.THINK, Phase.SPEAK) and not follows_up)
        for button in self._ratings:
            button.setVisible(revealed)
        self.page.show_revealed(revealed)
        self._fit()
        if revealed:
            announce(self, self.page.reveal.text())

    def show_foot(self, sitting: str, next_due: str) -> None:
        """Tell how the sitting stands, and when the next one is due."""
        self._foot.setText(sitting)
        self._next.setText(next_due)

    def _next_words(self, *, follows_up: bool) -> str:
        if self._phase is Phase.THINK:
            return self.tr("start to speak")
        return (
            self.tr("hear the counter") if self._phase is Phase.SPEAK and follows_up else self.tr("reveal my response")
        )

    def _fit(self) -> None:
        pixels = theme.stage_pixels(self.width(), self.height())
        self.clock.show_size(pixels)
        beside = self.clock.sizeHint().height() + self._low.sizeHint().height()
        self.page.fit(self.width(), self.height() - beside, pixels)

    def _lay_out(self) -> None:
        low = QVBoxLayout(self._low)
        low.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID * 2, theme.GRID)
        low.addLayout(self._keys())
        low.addLayout(self._feet())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.page, 1)
        whole.addWidget(self.clock)
        whole.addWidget(self._low)

    def _keys(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addStretch()
        for button in (self._go_on, *self._ratings, self._pause, self._ask_counter, self._end):
            row.addWidget(button)
        row.addStretch()
        return row

    def _feet(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for label in (self._foot, self._next):
            label.setProperty("quiet", True)
        row.addWidget(self._foot)
        row.addStretch()
        row.addWidget(self._next)
        return row

    def _connect(self) -> None:
        self._go_on.clicked.connect(self.go_on_wanted)
        self._pause.clicked.connect(self.pause_wanted)
        self._ask_counter.clicked.connect(self.counter_wanted)
        self._end.clicked.connect(self.end_wanted)
        for rating, button in zip(Rating, self._ratings, strict=True):
            button.clicked.connect(partial(self._on_rated, int(rating)))

    def _on_rated(self, rating: int) -> None:
        self.rating_chosen.emit(rating)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space goes on, 1 to 4 rate, P pauses, E asks for the counter, Esc ends; the arrows scroll."""
        key, revealed, fresh = event.key(), self._phase is Phase.REVEAL, not event.isAutoRepeat()
        buttons = {Key.Key_P: self._pause, Key.Key_E: self._ask_counter, Key.Key_Escape: self._end}
        steps = {Key.Key_Down: 1, Key.Key_Up: -1, Key.Key_PageDown: 1, Key.Key_PageUp: -1, Key.Key_Space: 1}
        if key == Key.Key_Space and not revealed:
            buttons[Key.Key_Space] = self._go_on
        if Key.Key_1 <= key <= Key.Key_4:
            buttons[Key(key)] = self._ratings[key - Key.Key_1]
        if key in buttons:
            if fresh and buttons[Key(key)].isVisibleTo(self):
                buttons[Key(key)].click()
        elif key in steps:
            self.page.turn_by(steps[Key(key)], pages=key not in (Key.Key_Down, Key.Key_Up))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Larger type on a larger page."""
        super().resizeEvent(event)
        self._fit()
