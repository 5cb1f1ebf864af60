"""The line above a reply: its number, whose it is, the part it plays, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from debateprep.core.edits import MAX_RUNGS
from debateprep.core.ladder import Rung
from debateprep.ui import theme
from debateprep.ui.choice_box import ChoiceBox
from debateprep.ui.labels import FEWEST

_GAP = theme.GRID // 2


class RungHead(QWidget):
    """The number and the buttons are always whole; the part gives way first, then the side's name."""

    side_chosen = Signal(str)
    fold_wanted = Signal()
    reply_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.role = QLabel(), QLabel()
        self.side = ChoiceBox(self.tr("Side of the reply"))
        self.fold = _button("", self.tr("Fold the replies"))
        self.reply = _button("↳", self.tr("Reply"))
        self.more = _button("⋯", self.tr("More for this reply"))
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self.side.chosen.connect(self.side_chosen)
        self.fold.clicked.connect(self.fold_wanted)
        self.reply.clicked.connect(self.reply_wanted)

    def show_rung(self, rung: Rung, number: str, offered: Sequence[tuple[str, str]], *, folded: bool) -> None:
        """Show a reply's number, and its side among those `offered`."""
        self.number.setText(number)
        self.role.setText(self.tr("expected counter") if rung.depth % 2 else self.tr("answer"))
        self.side.show_value(rung.reply.side, offered)
        self.fold.setText(f"▸ {rung.below}" if folded else "▾")
        self.fold.setVisible(rung.below > 0)
        self.fold.setToolTip(self.tr("Show the replies") if folded else self.tr("Fold the replies"))
        self.reply.setVisible(rung.depth < MAX_RUNGS - 1)
        self._fit()

    def set_menu(self, menu: QMenu) -> None:
        """Offer more behind the last button."""
        self.more.setMenu(menu)

    def _lay_out(self) -> None:
        for label in (self.number, self.role):
            label.setFont(theme.interface(-1))
            label.setProperty("quiet", True)
        self.number.setContentsMargins(6, 0, 0, 0)
        self.side.setFont(theme.interface(-1))
        whose, done = QHBoxLayout(), QHBoxLayout()
        for widget in (self.number, self.side, self.role):
            whose.addWidget(widget)
        whose.addStretch()
        done.addStretch()
        for button in (self.fold, self.reply, self.more):
            done.addWidget(button)
        self._lines.setContentsMargins(0, 0, 0, 0)
        for line in (whose, done):
            line.setSpacing(_GAP)
            self._lines.addLayout(line, 1 if line is whose else 0)
        self._lines.setSpacing(0)

    def _fit(self) -> None:
        """One line where number, buttons and a few letters of the side fit into it, else two."""
        buttons = [button for button in (self.fold, self.reply, self.more) if not button.isHidden()]
        needed = sum(widget.sizeHint().width() + _GAP for widget in (self.number, *buttons))
        room, directions = self.width() - needed, QBoxLayout.Direction
        is_two_lines = room < 2 * FEWEST
        self._lines.setDirection(directions.TopToBottom if is_two_lines else directions.LeftToRight)
        wanted = self.side.sizeHint().width() + self.role.sizeHint().width() + 2 * _GAP
        self.role.setVisible(not is_two_lines and wanted <= room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more or less."""
        super().resizeEvent(event)
        self._fit()


def _button(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("flat", True)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setFont(theme.interface(-1))
    return button
