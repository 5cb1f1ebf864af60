"""What the app has to say, in the window: it slides over the foot of a pane and moves nothing."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from debateprep.ui import theme
from debateprep.ui.labels import restyle

UNDO = "undo"  # what a notice can offer: to take the last step back
_STAYS = 6000  # milliseconds; an error stays until it is put away or mended


class Notice(QFrame):
    """One sentence, perhaps with one button."""

    action_wanted = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("notice")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton()
        self._button.clicked.connect(self._on_action)
        close = QPushButton("×")
        close.setProperty("flat", True)
        close.setAccessibleName(self.tr("Put this notice away"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID, theme.GRID)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        row.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=_STAYS)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def say(self, words: str, action: str = "") -> None:
        """Say something that may be missed."""
        self._show(words, "info", action)
        self._timer.start()

    def warn(self, words: str, action: str = "") -> None:
        """Say something that stays until it is put away."""
        self._timer.stop()
        self._show(words, "error", action)

    def text(self) -> str:
        """What is being said; empty when nothing is."""
        return self._words.text() if not self.isHidden() else ""

    def _show(self, words: str, kind: str, action: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        restyle(self, "kind", kind)
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        over, edge = self._over, theme.GRID * 2
        self._words.setWordWrap(False)
        wanted = self.sizeHint().width()
        width = min(wanted, 720, over.width() - 2 * edge)
        self._words.setWordWrap(width < wanted)
        height = max(self.heightForWidth(width), self.sizeHint().height())
        self.setGeometry((over.width() - width) // 2, over.height() - height - edge, width, height)

    def _on_action(self) -> None:
        self.hide()
        self.action_wanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the pane changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
