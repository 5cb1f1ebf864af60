"""The page on which a card is asked and revealed: large, still, and worked by keys."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from debateprep.core.item import SideId
from debateprep.core.rehearsal import Card, Counter
from debateprep.core.sitting import Phase, Rating
from debateprep.ui import theme
from debateprep.ui.key_button import KeyButton
from debateprep.ui.labels import announce, restyle
from debateprep.ui.rehearse_clock import RehearseClock
from debateprep.ui.rehearse_reveal import Reveal
from debateprep.ui.side_column import SideBar

_LABEL, _PLACE, _SPACE = 0.42, 0.45, 0.4  # times the stage's type
_FITTING = (1.0, 0.85, 0.72, 0.62, 0.54)  # the sizes that are tried for a long claim
_REVEALED, _BESIDE = 0.5, 0.6  # of the claim, above what is revealed; and above a counter
_LETTERS = 22  # of a line of the claim, in widths of an em


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
        self._phase = Phase.THINK
        self.clock = RehearseClock()
        self.reveal = Reveal()
        self._bar_place = QHBoxLayout()
        self._column = QVBoxLayout()
        self._bar = SideBar(0)
        self._label, self._asked, self._counter = (_centred() for _ in range(3))
        self._place, self._counter_name = _centred(quiet=True), _centred(quiet=True)
        self._asked.setObjectName("rehearse_asked")
        self._counter.setObjectName("rehearse_counter")
        self._foot, self._next = QLabel(), QLabel()
        self._go_on = KeyButton(self.tr("Space"), "")
        self._pause = KeyButton("P", "")
        self._ask_counter = KeyButton("E", self.tr("expected counter"))
        self._end = KeyButton(self.tr("Esc"), "")
        self._ratings = tuple(
            KeyButton(str(int(rating)), words)
            for rating, words in zip(
                Rating, (self.tr("again"), self.tr("hard"), self.tr("good"), self.tr("easy")), strict=True
            )
        )
        self._page, self._inner, self._low = QScrollArea(), QWidget(), QWidget()
        self._lay_out()
        self._connect()

    def show_card(self, card: Card, labels: Mapping[SideId, str], side: int, slot: int) -> None:
        """Ask a card of the side that stands at `side`; what is revealed later is made ready, and hidden."""
        self._put_bar(side)
        said = self.tr("{} seconds").format(slot)
        stance = card.stance.replace("-", " ")
        self._label.setText(" · ".join(filter(None, (labels.get(card.key.side, ""), stance, said))))
        restyle(self._label, "side", str(side % len(theme.SIDE_PATTERNS)))
        self._asked.setText(f"“{card.asked}”" if card.is_quoted else card.asked)
        paragraph = self.tr("paragraph {} of the article").format(card.paragraph) if card.paragraph else ""
        own = "" if card.is_quoted else self.tr("in your own words")
        code = "" if card.asked == card.code else card.code
        self._place.setText(" · ".join(filter(None, (code, card.theme, paragraph, own))))
        self.reveal.show_card(card, labels)
        self.show_counter(None, labels)
        self.setAccessibleName(f"{self._label.text()}. {self._asked.text()}")
        announce(self, self.accessibleName())

    def show_counter(self, counter: Counter | None, labels: Mapping[SideId, str], *, none_there: bool = False) -> None:
        """Put the expected counter below the claim, or take it away; or say that none is written."""
        name = self.tr("expected counter, {}").format(labels.get(counter.side, counter.side)) if counter else ""
        self._counter_name.setText(self.tr("no counter is on the ladder of this response yet") if none_there else name)
        self._counter.setText(counter.text if counter else "")
        self._counter_name.setVisible(bool(self._counter_name.text()))
        self._counter.setVisible(counter is not None)
        self._fit()
        if self._counter_name.text():
            announce(self, f"{self._counter_name.text()}. {self._counter.text()}")

    def show_phase(self, phase: Phase, left: int, *, follows_up: bool, paused: bool) -> None:
        """Offer what can be done in `phase`; `left` cards are still to come."""
        self._phase = phase
        revealed, speaks = phase is Phase.REVEAL, phase in (Phase.SPEAK, Phase.FOLLOW_UP)
        words = self.tr("reveal my response")
        if phase is Phase.THINK:
            words = self.tr("start to speak")
        elif phase is Phase.SPEAK and follows_up:
            words = self.tr("hear the counter")
        self._go_on.say(words)
        self._pause.say(self.tr("go on") if paused else self.tr("pause"))
        self._end.say(self.tr("end · {} left").format(left))
        self._go_on.setVisible(not revealed)
        self._pause.setVisible(speaks)
        self._ask_counter.setVisible(phase in (Phase.THINK, Phase.SPEAK) and not follows_up)
        for button in self._ratings:
            button.setVisible(revealed)
        was_hidden = self.reveal.isHidden()
        self.reveal.setVisible(revealed)
        self._fit()
        self._page.verticalScrollBar().setValue(0)
        if revealed and was_hidden:
            announce(self, self.reveal.text())

    def show_foot(self, sitting: str, next_due: str) -> None:
        """Tell how the sitting stands, and when the next one is due."""
        self._foot.setText(sitting)
        self._next.setText(next_due)

    def _put_bar(self, side: int) -> None:
        bar = SideBar(side)
        self._bar_place.replaceWidget(self._bar, bar)
        self._bar.setParent(None)
        self._bar.deleteLater()
        self._bar = bar

    def _lay_out(self) -> None:
        column = self._column
        self._inner.setLayout(column)
        column.setContentsMargins(theme.GRID * 4, theme.GRID * 2, theme.GRID * 4, theme.GRID * 2)
        self._bar_place.addWidget(self._bar)
        column.addStretch()
        column.addLayout(self._bar_place)
        for widget in (self._label, self._asked, self._place, self._counter_name, self._counter, self.reveal):
            column.addWidget(widget)
        column.addStretch()
        self._page.setWidget(self._inner)
        self._page.setWidgetResizable(True)
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._page, 1)
        whole.addWidget(self.clock)
        low = QVBoxLayout(self._low)
        low.setContentsMargins(0, 0, 0, 0)
        low.addLayout(self._keys())
        low.addLayout(self._feet())
        whole.addWidget(self._low)

    def _keys(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID * 2, theme.GRID)
        row.setSpacing(theme.GRID)
        row.addStretch()
        for button in (self._go_on, *self._ratings, self._pause, self._ask_counter, self._end):
            row.addWidget(button)
        row.addStretch()
        return row

    def _feet(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.GRID * 2, 0, theme.GRID * 2, theme.GRID)
        for label in (self._foot, self._next):
            label.setProperty("quiet", True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self._foot)
        row.addStretch()
        row.addWidget(self._next)
        return row

    def _connect(self) -> None:
        self._go_on.clicked.connect(self.go_on_wanted)
        self._pause.clicked.connect(self.pause_wanted)
        self._ask_counter.clicked.connect(self.counter_wanted)
        self._end.clicked.connect(self.end_wanted)
        for button in self._ratings:
            button.clicked.connect(self._on_rating)

    def _on_rating(self) -> None:
        sender = self.sender()
        if isinstance(sender, KeyButton) and sender in self._ratings:
            self.rating_chosen.emit(self._ratings.index(sender) + 1)

    def _fit(self) -> None:
        """Set the type for the room there is; a claim too long for it is set smaller, and then scrolls."""
        pixels = theme.stage_pixels(self.width(), self.height())
        width = min(self.width() - theme.GRID * 8, pixels * _LETTERS)
        edge = max(0, (self.width() - width) // 2 - theme.GRID * 4)
        self._dress(pixels, edge)
        self._bar.setFixedWidth(min(width, QFontMetrics(self._label.font()).horizontalAdvance(self._label.text())))
        beside = self.clock.sizeHint().height() + self._low.sizeHint().height()
        for share in (_REVEALED,) if self._phase is Phase.REVEAL else _FITTING:
            self._set_claim(pixels * share)
            if self._give_room() <= self.height() - beside:
                break

    def _dress(self, pixels: int, edge: int) -> None:
        revealed = self._phase is Phase.REVEAL
        self.clock.show_size(pixels)
        self.reveal.show_size(pixels, edge)
        self._column.setSpacing(round(pixels * _SPACE * (0.5 if revealed else 1)))
        self._label.setFont(theme.in_pixels(theme.interface(bold=True), pixels * _LABEL))
        self._counter_name.setFont(theme.in_pixels(theme.interface(), pixels * _LABEL))
        self._place.setFont(theme.in_pixels(theme.serif(), pixels * _PLACE))
        for label in (self._asked, self._counter):
            label.setContentsMargins(edge, 0, edge, 0)

    def _set_claim(self, pixels: float) -> None:
        """What is to be answered now is the larger of claim and counter."""
        puts_counter = bool(self._counter.text())
        self._asked.setFont(theme.in_pixels(theme.serif(bold=True), pixels * (_BESIDE if puts_counter else 1)))
        self._counter.setFont(theme.in_pixels(theme.serif(bold=True), pixels))

    def _give_room(self) -> int:
        """Make the page as tall as its words: a scroll area does not ask how tall they are at its width."""
        inside = self.reveal.layout()
        if inside is not None:
            inside.activate()
        self._column.activate()
        height = max(0, self._column.heightForWidth(self.width()))
        self._inner.setMinimumHeight(height)
        return height

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space goes on, 1 to 4 rate, P pauses, E asks for the counter, Esc ends; the arrows scroll."""
        bar = self._page.verticalScrollBar()
        key, revealed = event.key(), self._phase is Phase.REVEAL
        if key == Qt.Key.Key_Space and not revealed and not event.isAutoRepeat():
            self.go_on_wanted.emit()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_4 and revealed and not event.isAutoRepeat():
            self.rating_chosen.emit(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_P and self._pause.isVisibleTo(self):
            self.pause_wanted.emit()
        elif key == Qt.Key.Key_E and self._ask_counter.isVisibleTo(self):
            self.counter_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.end_wanted.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            bar.setValue(bar.value() + bar.singleStep() * (3 if key == Qt.Key.Key_Down else -3))
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Space):
            bar.setValue(bar.value() + bar.pageStep() * (-1 if key == Qt.Key.Key_PageUp else 1))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Larger type on a larger page."""
        super().resizeEvent(event)
        self._fit()


def _centred(*, quiet: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setProperty("quiet", quiet)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
