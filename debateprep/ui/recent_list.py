"""The projects opened last on the start page: title, folder, when, how far; and what became of a file that moved."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from debateprep.ui import theme
from debateprep.ui.claim_list import SIGNS
from debateprep.ui.labels import remove
from debateprep.ui.recents import Recents
from debateprep.ui.start_row import StartRow, Words

_NANOSECONDS = 1_000_000  # in a millisecond


class RecentList(QScrollArea):
    """A row for each; it is drawn at once with what is known, and again as more is."""

    chosen = Signal(object)  # Path

    def __init__(self, recents: Recents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recents = recents
        self._rows: dict[Path, RecentRow] = {}
        self.setObjectName("recent_list")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addStretch()
        self.setWidget(page)
        recents.learned.connect(self._on_learned)
        recents.listed.connect(self.show_paths)

    def show_paths(self) -> None:
        """List the projects as they are listed now; the keyboard stays where it was in the list."""
        paths = self._recents.paths
        if paths == list(self._rows):
            return
        here = next((at for at, row in enumerate(self._rows.values()) if self._is_on(row)), None)
        for row in self._rows.values():
            remove(row)
        self._rows = {path: RecentRow(path, self._recents) for path in paths}
        for at, (path, row) in enumerate(self._rows.items()):
            row.button.clicked.connect(partial(self._on_clicked, path))
            self._column.insertWidget(at, row)
            row.show()
        if here is not None and paths:
            self._rows[paths[min(here, len(paths) - 1)]].button.setFocus()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As tall as its rows."""
        return QSize(480, self._column.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for one row; the rest is scrolled to."""
        return QSize(self._column.minimumSize().width(), min(60, self._column.sizeHint().height()))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The row that the keyboard comes to is scrolled into sight."""
        moved = super().focusNextPrevChild(forward)
        here = self.focusWidget()
        if moved and here is not None:
            self.ensureWidgetVisible(here)
        return moved

    def _is_on(self, row: "RecentRow") -> bool:
        """Whether the keyboard is on a row."""
        here = self.focusWidget()
        return here is not None and row.isAncestorOf(here)

    def _on_learned(self, path: Path) -> None:
        if path in self._rows:
            self._rows[path].show_known()

    def _on_clicked(self, path: Path) -> None:
        if self._recents.known(path).is_gone:
            self._recents.locate(path)
        else:
            self.chosen.emit(path)


class RecentRow(QWidget):
    """One project; where its file is gone, what can be done about it."""

    def __init__(self, path: Path, recents: Recents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._recents = recents
        self.button = StartRow(Words(path.name))
        self.button.setObjectName("recent")
        self.button.setToolTip(str(path))
        self._locate = self._make_button(self.tr("Locate…"), "locate", recents.locate)
        self._forget = self._make_button(self.tr("Remove from list"), "forget", recents.forget)
        self._offer_to_forget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID // 2)
        for part in (self.button, self._locate, self._forget):
            row.addWidget(part, 1 if part is self.button else 0)
        self.show_known()

    def show_known(self) -> None:
        """Say what is known of the project by now."""
        known, path = self._recents.known(self._path), self._path
        for button in (self._locate, self._forget):
            button.setVisible(known.is_gone)
        title = known.seen.title if known.seen and known.seen.title else path.name
        if known.is_gone:
            words = Words(title, self.tr("Not found any more in {}").format(_folder(path)))
        elif known.seen is None:
            words = Words(title, _folder(path))
        else:
            words = Words(title, _folder(path), self._moment(known.seen.written),
                          self._progress(known.seen.answered, known.seen.claims, known.seen.sides))  # fmt: skip
        self.button.show_words(words)

    def _make_button(self, words: str, name: str, act: Callable[[Path], None]) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setProperty("flat", True)
        button.setFont(theme.interface(-1))
        button.setAccessibleName(f"{words} {self._path.name}")
        button.clicked.connect(partial(act, self._path))
        return button

    def _offer_to_forget(self) -> None:
        action = QAction(self.tr("Remove from list"), self.button)
        action.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(partial(self._recents.forget, self._path))
        self.button.addAction(action)
        self.button.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _moment(self, nanoseconds: int) -> str:
        """When the file was written, as short as it can be said."""
        when, locale = QDateTime.fromMSecsSinceEpoch(nanoseconds // _NANOSECONDS), QLocale()
        days = when.date().daysTo(QDateTime.currentDateTime().date())
        if days == 0:
            return locale.toString(when.time(), QLocale.FormatType.ShortFormat)
        if days == 1:
            return self.tr("yesterday")
        return locale.toString(when.date(), QLocale.FormatType.ShortFormat)

    def _progress(self, answered: int, claims: int, sides: int) -> str:
        """How many claims every side has answered."""
        sign = SIGNS["empty" if not answered else "ready" if answered == claims else "draft"]
        if not claims:
            words = self.tr("no claims yet")
        elif sides == 2:
            words = self.tr("{} of {} claims answered on both sides").format(answered, claims)
        else:
            words = self.tr("{} of {} claims answered on all {} sides").format(answered, claims, sides)
        return f"{sign} {words}"


def _folder(path: Path) -> str:
    """The folder as a person names it."""
    home, folder = str(Path.home()), str(path.parent)
    return "~" + folder.removeprefix(home) if folder.startswith(home) else folder
