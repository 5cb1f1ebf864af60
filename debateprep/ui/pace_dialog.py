"""Measure my pace: a paragraph read aloud against the clock."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from debateprep.core.pace import SLOWEST, measured_pace
from debateprep.core.text import clock, speaking_seconds, word_count
from debateprep.ui import theme
from debateprep.ui.labels import restyle
from debateprep.ui.roles import Role, give_role

_TICK = 200  # milliseconds


class PaceDialog(QDialog):
    """Shows `text`, times how long it takes to read aloud, and offers the words a minute that follow."""

    def __init__(self, text: str, parent: QWidget | None = None, *, now: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self.setObjectName("pace_dialog")
        self.setWindowTitle(self.tr("Measure my pace"))
        self._text = text
        self._now = now  # seconds
        self._started: float | None = None
        self.pace = 0  # words a minute, once they are measured
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._show_time)
        self._guide = QLabel()
        self._guide.setWordWrap(True)
        self._time = QLabel(clock(0))
        self._time.setObjectName("pace_time")
        self._time.setFont(theme.interface(2, bold=True))
        self._clock = QPushButton(self.tr("Start clock"))
        self._clock.setObjectName("pace_clock")
        self._clock.clicked.connect(self._on_clock)
        self._use = QPushButton()
        self._use.setObjectName("pace_use")
        self._use.setProperty("primary", True)
        self._use.clicked.connect(self.accept)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("pace_cancel")
        self._cancel.clicked.connect(self.reject)
        self._everywhere = QCheckBox(self.tr("Also for new projects"))
        self._everywhere.setObjectName("pace_everywhere")
        self._everywhere.setChecked(True)
        self._lay_out()
        theme.size_to(self, QSize(600, 460))
        words = self.tr("Start the clock, read these {} words aloud, and stop it.")
        self._show_state(words.format(word_count(text)))

    @property
    def is_for_new_projects(self) -> bool:
        """Whether new projects begin with this pace too."""
        return self._everywhere.isChecked()

    def _lay_out(self) -> None:
        words = QLabel(self._text)
        words.setObjectName("pace_text")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setFont(theme.serif())
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.setContentsMargins(*[theme.GRID * 2] * 4)
        page = QScrollArea()
        page.setObjectName("pace_page")
        page.setAccessibleName(self.tr("Words to read aloud"))
        give_role(page, Role.Grouping)
        page.setWidgetResizable(True)
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setWidget(words)
        timing = QHBoxLayout()
        timing.setSpacing(theme.GRID * 2)
        for widget in (self._clock, self._time):
            timing.addWidget(widget)
        timing.addStretch()
        offer = QHBoxLayout()
        for button in (self._use, self._everywhere):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # nothing jumps when the offer comes
            button.setSizePolicy(policy)
        offer.addWidget(self._everywhere)
        offer.addStretch()
        offer.addWidget(self._use)
        offer.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        column.setSpacing(theme.GRID * 2)
        column.addWidget(self._guide)
        column.addWidget(page, 1)
        column.addLayout(timing)
        column.addLayout(offer)

    def _on_clock(self) -> None:
        if self._started is None:
            self._started, self.pace = self._now(), 0
            self._time.setText(clock(0))
            self._timer.start()
            self._show_state(self.tr("Read aloud, as you would speak in the room. Stop the clock at the last word."))
        else:
            self._timer.stop()
            seconds, self._started = self._now() - self._started, None
            self._time.setText(clock(round(seconds)))
            self.pace = measured_pace(self._text, seconds)
            self._show_state(self._outcome(seconds))

    def _outcome(self, seconds: float) -> str:
        if self.pace:
            return self.tr("You read {} words a minute. Use that, or read once more.").format(self.pace)
        words = word_count(self._text)
        is_short = seconds < speaking_seconds(self._text, SLOWEST)
        said = self.tr("{} is too short for {} words.") if is_short else self.tr("{} is too long for {} words.")
        again = self.tr("Start the clock again as you begin to read.")
        return f"{said.format(clock(round(seconds)), words)} {again}"

    def _show_time(self) -> None:
        if self._started is not None:
            self._time.setText(clock(int(self._now() - self._started)))

    def _show_state(self, words: str) -> None:
        self._guide.setText(words)
        self._clock.setText(self.tr("Start clock") if self._started is None else self.tr("Stop clock"))
        restyle(self._clock, "primary", "" if self.pace else "true")
        self._use.setText(self.tr("Use {} words a minute").format(self.pace))
        for widget in (self._use, self._everywhere):
            widget.setVisible(bool(self.pace))
