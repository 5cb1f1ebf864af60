"""What is seen while no project is open: how to begin, and where one left off."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from debateprep.ui import icons, theme


class StartPage(QWidget):
    """Four ways to begin and the projects opened last."""

    new_wanted = Signal()
    open_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()
    recent_chosen = Signal(str)  # path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start_page")
        self._recent = QListWidget()
        self._recent.setAccessibleName(self.tr("Recent projects"))
        self._recent.setStyleSheet("background: transparent;")
        self._recent.itemActivated.connect(self._on_recent_activated)
        self._recent.itemClicked.connect(self._on_recent_activated)
        self._caption = QLabel(self.tr("Recent projects"))
        self._caption.setProperty("quiet", True)
        self._lay_out()

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List the projects opened last; one that is gone says so."""
        self._recent.clear()
        for path in paths:
            there = path.is_file()
            item = QListWidgetItem(path.name if there else self.tr("{} · moved or deleted").format(path.name))
            item.setToolTip(str(path))
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            self._recent.addItem(item)
        self._recent.setVisible(bool(paths))
        self._caption.setVisible(bool(paths))

    def _lay_out(self) -> None:
        title = QLabel("DebatePrep")
        title.setFont(theme.serif(30, bold=True))
        picture = QLabel()
        picture.setPixmap(icons.app_icon().pixmap(56, 56))
        promise = QLabel(self.tr("The article beside both positions. One readable file. A brief on paper."))
        promise.setFont(theme.serif(14))
        promise.setProperty("quiet", True)
        column = QVBoxLayout()
        column.setSpacing(theme.GRID)
        column.addStretch(2)
        column.addWidget(picture)
        column.addWidget(title)
        column.addWidget(promise)
        column.addSpacing(theme.GRID * 3)
        column.addLayout(self._buttons())
        column.addSpacing(theme.GRID * 3)
        column.addWidget(self._caption)
        column.addWidget(self._recent, 3)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column, 3)
        row.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        for words, signal, primary in (
            (self.tr("New from article…"), self.new_wanted, True),
            (self.tr("Paste an article"), self.paste_wanted, False),
            (self.tr("Open project…"), self.open_wanted, False),
            (self.tr("Look at the sample"), self.sample_wanted, False),
        ):
            button = QPushButton(words)
            button.setProperty("primary", primary)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch()
        return row

    def _on_recent_activated(self, item: QListWidgetItem) -> None:
        self.recent_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
