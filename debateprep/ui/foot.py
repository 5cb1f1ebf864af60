"""The line at the foot of the window: what is prepared, whether it is saved, at which pace it is spoken."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from debateprep.core.text import clock
from debateprep.ui import theme
from debateprep.ui.coverage_strip import CoverageStrip
from debateprep.ui.labels import restyle
from debateprep.ui.session import Session

_COUNTED_SOON = 150  # milliseconds that the counts may lag behind the typing


class Foot(QStatusBar):
    """Counts a moment after each change."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.strip = CoverageStrip()
        self._goal = 0
        self._saved, self._words, self._pace = QLabel(), QLabel(), QLabel()
        self._saved.setObjectName("save_state")
        self._words.setObjectName("word_goal")
        self._words.setToolTip(
            self.tr("Written in claims, responses and red lines since the project was opened. Notes do not count.")
        )
        self.setSizeGripEnabled(False)
        self.addWidget(self.strip, 1)
        for label in (self._saved, self._words, self._pace):
            label.setFont(theme.interface(-1))
            label.setProperty("quiet", True)
            label.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
            self.addPermanentWidget(label)
        self._soon = QTimer(self, singleShot=True, interval=_COUNTED_SOON)
        self._soon.timeout.connect(self.show_counts)
        session.changed.connect(self._on_changed)
        session.opened.connect(self.show_counts)
        self._show_words()

    def show_counts(self) -> None:
        """Count what is prepared, and what was written."""
        self._show_words()
        project = self._session.project
        pace, slot = project.settings.words_per_minute, project.settings.response_seconds
        self.strip.show_coverage(self._session.ledger.coverage, project.sides, pace)
        self._pace.setText(self.tr("{} words a minute").format(pace))
        self._pace.setToolTip(self.tr("A response has {}").format(clock(slot)))

    def show_saved(self, words: str, *, is_trouble: bool = False) -> None:
        """Say whether the file holds what is seen."""
        self._saved.setText(words)
        restyle(self._saved, "state", "warn" if is_trouble else "")

    def show_goal(self, words: int) -> None:
        """Say how far the sitting has come to its goal of so many words; nothing for 0."""
        self._goal = words
        self._show_words()

    def _show_words(self) -> None:
        written = self._session.words_written
        is_reached = written >= self._goal
        self._words.setText(
            self.tr("{:,} of {:,} words written").format(written, self._goal) + (" ✓" if is_reached else "")
        )
        self._words.setVisible(self._goal > 0)
        restyle(self._words, "state", "good" if is_reached else "")

    def _on_changed(self) -> None:
        self._soon.start()
