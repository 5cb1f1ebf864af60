"""What the app has to say, in the window: it slides over the foot of a pane and moves nothing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from debateprep.ui import theme
from debateprep.ui.labels import announce, remove, restyle

UNDO = "undo"  # what a notice can offer: to take the last step back
Offer = tuple[str, str]  # what is done, and the words on its button
_STAYS = 6000  # milliseconds; an error stays until it is put away or mended


class Notice(QFrame):
    """One sentence, perhaps with buttons."""

    action_wanted = Signal(str)  # what was offered

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("notice")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QHBoxLayout()
        close = QPushButton("×")
        close.setProperty("flat", True)
        close.setAccessibleName(self.tr("Put this notice away"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID, theme.GRID)
        row.addWidget(self._words, 1)
        row.addLayout(self._buttons)
        row.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=_STAYS)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def say(self, words: str, *offers: Offer, stays: bool = False) -> None:
        """Say something that may be missed; what `stays` does so until something else is said."""
        self._show(words, "info", offers)
        self._timer.stop() if stays else self._timer.start()

    def warn(self, words: str, *offers: Offer) -> None:
        """Say something that stays until it is put away."""
        self._timer.stop()
        self._show(words, "error", offers)

    def text(self) -> str:
        """What is being said; empty when nothing is."""
        return self._words.text() if not self.isHidden() else ""

    def _show(self, words: str, kind: str, offers: Sequence[Offer]) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        for old in self.findChildren(QPushButton, "notice_offer"):
            remove(old)
        for meaning, label in offers:
            button = QPushButton(label)
            button.setObjectName("notice_offer")
            button.clicked.connect(partial(self._on_action, meaning))
            self._buttons.addWidget(button)
            button.show()  # else it would take room only once Qt comes to it, where another notice is seen already
        restyle(self, "kind", kind)
        self._place()
        self.show()
        self.raise_()
        announce(self, words)

    def _place(self) -> None:
        over, edge = self._over, theme.GRID * 2
        self._words.setWordWrap(False)
        wanted = self.sizeHint().width()
        width = min(wanted, 720, over.width() - 2 * edge)
        self._words.setWordWrap(width < wanted)
        height = max(self.heightForWidth(width), self.sizeHint().height())
        self.setGeometry((over.width() - width) // 2, over.height() - height - edge, width, height)

    def _on_action(self, meaning: str) -> None:
        self.hide()
        self.action_wanted.emit(meaning)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the pane changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
