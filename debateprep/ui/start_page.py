"""What is seen while no project is open: how to begin, and where one left off."""

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from debateprep.ui import icons, theme
from debateprep.ui.recent_list import RecentList
from debateprep.ui.recents import Recents
from debateprep.ui.start_row import StartRow, Words

_WIDEST, _ALONE = 980, 680  # pixels of all that stands on the page, with and without projects
_SOON = 50  # milliseconds: the page is painted before files are looked at
_PICTURE = 48


class StartPage(QWidget):
    """Five ways to begin, and the projects opened last."""

    new_wanted = Signal()
    paste_wanted = Signal()
    empty_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    recent_chosen = Signal(object)  # Path

    def __init__(self, recents: Recents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start_page")
        self._recents = recents
        self._ways = self._make_ways()
        self._list = RecentList(recents)
        self._list.chosen.connect(self.recent_chosen)
        self._caption = QLabel(self.tr("Recent projects"))
        self._caption.setProperty("quiet", True)
        self._inner, self._last = QWidget(), QWidget()  # all that stands on the page; caption and list
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(recents.look)
        self._lay_out()
        recents.listed.connect(self.show_recent)

    def show_recent(self) -> None:
        """List the projects opened last."""
        self._list.show_paths()
        has_any = bool(self._recents.paths)
        self._last.setVisible(has_any)
        self._inner.setMaximumWidth(_WIDEST if has_any else _ALONE)
        if self.isVisible():
            self._soon.start()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(theme.GRID * 3, theme.GRID * 2, theme.GRID * 3, theme.GRID * 2)
        column.setSpacing(theme.GRID * 3)
        column.addStretch(2)
        column.addLayout(self._head())
        column.addLayout(self._body())
        column.addWidget(_quiet(self.tr("You can also drop an article or a project anywhere in this window.")))
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._inner, 100)
        row.addStretch(1)

    def _head(self) -> QHBoxLayout:
        picture, title = QLabel(), QLabel("DebatePrep")
        picture.setPixmap(icons.app_icon().pixmap(_PICTURE, _PICTURE))
        title.setFont(theme.serif(26, bold=True))
        promise = QLabel(self.tr("The article beside both positions. One readable file. A brief on paper."))
        promise.setFont(theme.serif(13))
        promise.setProperty("quiet", True)
        promise.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(promise)
        head = QHBoxLayout()
        head.setSpacing(theme.GRID * 2)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _body(self) -> QHBoxLayout:
        ways = QVBoxLayout()
        ways.setSpacing(theme.GRID // 2)
        for way in self._ways:
            ways.addWidget(way)
        ways.addStretch()
        last = QVBoxLayout(self._last)
        last.setContentsMargins(0, 0, 0, 0)
        last.setSpacing(theme.GRID // 2)
        self._caption.setContentsMargins(theme.GRID + 4, 0, 0, 0)
        last.addWidget(self._caption)
        last.addWidget(self._list)
        last.addStretch()
        body = QHBoxLayout()
        body.setSpacing(theme.GRID * 4)
        body.addLayout(ways, 2)
        body.addWidget(self._last, 3)
        return body

    def _make_ways(self) -> list[StartRow]:
        table: tuple[tuple[str, str, str, SignalInstance], ...] = (
            ("new", self.tr("New from article…"), self.tr("Text, web page, Word, PDF, EPUB, ODT or RTF"),
             self.new_wanted),
            ("article", self.tr("Paste an article"), self.tr("The words that you copied"), self.paste_wanted),
            ("add", self.tr("Empty project"), self.tr("Begin now, add the article later"), self.empty_wanted),
            ("open", self.tr("Open project…"), self.tr("Yours, a partner’s, or a template"), self.open_wanted),
            ("star", self.tr("Look at the sample"), self.tr("20 claims, answered from both sides"),
             self.sample_wanted),
        )  # fmt: skip
        ways: list[StartRow] = []
        for icon, words, below, signal in table:
            way = StartRow(Words(words, below), icon, primary=not ways)
            way.clicked.connect(signal)
            ways.append(way)
        return ways

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from row to row, as Tab does."""
        steps = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}
        if event.key() in steps:
            self.focusNextPrevChild(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard on the first way to begin; look at the files once the page is painted."""
        super().showEvent(event)
        self._ways[0].setFocus()
        self._soon.start()


def _quiet(words: str) -> QLabel:
    label = QLabel(words)
    label.setFont(theme.interface(-1))
    label.setProperty("quiet", True)
    label.setWordWrap(True)
    label.setContentsMargins(theme.GRID + 4, 0, 0, 0)
    return label
