"""The end of a sitting: time over and under, and the claims to work on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from debateprep.core.project import Project
from debateprep.core.rehearsal import CardKey
from debateprep.core.sitting import Summary
from debateprep.core.text import clock
from debateprep.ui import theme
from debateprep.ui.labels import announce
from debateprep.ui.rehearse_claims import claim_words
from debateprep.ui.rehearse_words import answers, claims


class RehearseSummary(QWidget):
    """Tells in three lines how it went; each weak claim is opened from here, one after another."""

    claim_wanted = Signal(str)
    weak_wanted = Signal(object)  # tuple of CardKey
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rehearse_summary")
        self._weak: tuple[CardKey, ...] = ()
        self._title, self._facts, self._list_name = QLabel(), QLabel(), QLabel()
        self._list = QListWidget()
        self._open = QPushButton(self.tr("Open these"))
        self._once_more = QPushButton(self.tr("Rehearse these once more"))
        self._leave = QPushButton(self.tr("Done"))
        self._name()
        self._lay_out()
        self._list.itemActivated.connect(self._on_item_activated)
        self._open.clicked.connect(self._on_open)
        self._once_more.clicked.connect(self._on_once_more)
        self._leave.clicked.connect(self.left)

    def show_sitting(self, project: Project, told: Summary, next_due: str) -> None:
        """Tell how a drill went."""
        self._title.setText(f"{claims(told.claims)}, {answers(told.turns)}")
        facts = [
            self.tr("On time: {} of {}").format(told.on_time, told.turns),
            self.tr("Over time: {} in all").format(clock(told.over)),
            self.tr("Under time: {} in all").format(clock(told.under)),
        ]
        self._facts.setText("\n".join(filter(None, (*facts, next_due))))
        self._show_weak(project, told.weak)
        name = self.tr("Weak: rated again or hard") if told.weak else self.tr("No claim was rated again or hard.")
        self._list_name.setText(name)
        self._tell()

    def show_speech(self, project: Project, seconds: float, slot: int, words: int) -> None:
        """Tell how a speech went: how long it took, and how long its words take at the project's pace."""
        spoken, pace = round(seconds), project.settings.words_per_minute
        self._title.setText(self.tr("Spoken in {}").format(clock(spoken)))
        over = self.tr("Over time: {}") if spoken > slot else self.tr("Under time: {}")
        takes = round(words * 60 / max(pace, 1))
        length = self.tr("The text: {} words, {} at {} words a minute")
        self._facts.setText(f"{over.format(clock(abs(spoken - slot)))}\n{length.format(words, clock(takes), pace)}")
        self._show_weak(project, ())
        self._list_name.setText("")
        self._tell()

    def focus(self) -> None:
        """Put the keyboard on what comes next."""
        (self._open if self._weak else self._leave).setFocus()

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._title.text()}. {self._facts.text()}")
        announce(self, self.accessibleName())

    def _show_weak(self, project: Project, weak: tuple[CardKey, ...]) -> None:
        self._weak = weak
        self._list.clear()
        for key in weak:
            item = QListWidgetItem(claim_words(project, key.claim))
            item.setToolTip(item.text())
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        for widget in (self._list, self._open, self._once_more):
            widget.setVisible(bool(weak))

    def _name(self) -> None:
        self._title.setFont(theme.serif(theme.STATEMENT_POINTS * theme.STEP**2, bold=True))
        self._facts.setFont(theme.interface(1))
        self._facts.setObjectName("rehearse_facts")
        self._list_name.setProperty("quiet", True)
        self._list.setObjectName("rehearse_weak")
        self._list.setAccessibleName(self.tr("Weak claims"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._open.setObjectName("rehearse_open")
        self._open.setProperty("primary", True)
        self._once_more.setObjectName("rehearse_once_more")
        self._leave.setObjectName("rehearse_done")

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self._open, self._once_more, self._leave):
            buttons.addWidget(button)
        buttons.addStretch()
        inner = QWidget()
        inner.setMaximumWidth(theme.GRID * 92)
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[theme.GRID * 3] * 4)
        column.setSpacing(theme.GRID * 2)
        for widget in (self._title, self._facts, self._list_name):
            column.addWidget(widget)
        column.addWidget(self._list, 1)
        column.addLayout(buttons)
        column.addStretch()
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)

    def _on_item_activated(self, item: QListWidgetItem) -> None:
        self.claim_wanted.emit(self._weak[self._list.row(item)].claim)

    def _on_open(self) -> None:
        """Open the chosen claim, and stand on the next one for who comes back."""
        at = max(self._list.currentRow(), 0)
        self._list.setCurrentRow((at + 1) % len(self._weak))
        self.claim_wanted.emit(self._weak[at].claim)

    def _on_once_more(self) -> None:
        self.weak_wanted.emit(self._weak)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the choice of what to rehearse."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
