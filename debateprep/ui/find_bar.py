"""Find in the article, or in a page: what is typed is looked for at once, and the hits are counted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from debateprep.core.article import Span
from debateprep.core.search import Finder
from debateprep.ui import theme
from debateprep.ui.labels import announce
from debateprep.ui.line_field import PlainLine


class FindBar(QWidget):
    """Looks in one text; a hit is a signal with all hits and the number of the current one."""

    hits_changed = Signal(list, int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, words: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self._finder = Finder("")
        self._hits: list[Span] = []
        self._at = -1
        self._from = 0
        self._wanted = PlainLine()
        self._wanted.setObjectName("find_text")
        self._wanted.setAccessibleName(words or self.tr("Find in the article"))
        self._wanted.setPlaceholderText(words or self.tr("Find in the article"))
        self._wanted.setClearButtonEnabled(True)
        self._wanted.textEdited.connect(self._look)
        self._count = QLabel()
        self._count.setObjectName("find_count")
        self._count.setProperty("quiet", True)
        self._lay_out()
        self.hide()

    @property
    def text(self) -> str:
        """What is looked for."""
        return self._wanted.text()

    def look_in(self, text: str) -> None:
        """Look in another text from now on."""
        self._finder = Finder(text)
        if self.isVisible():
            self._look()

    def open(self, words: str, position: int) -> None:
        """Ask what to look for, from a position of the text on; `words` are suggested."""
        self._from = position
        self.show()
        if words:
            self._wanted.setText(words)
            self._look()
        self._wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._wanted.selectAll()

    def step(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1), around the ends."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._tell()

    def _look(self) -> None:
        self._hits = list(self._finder.find(self.text)) if self.text.strip() else []
        ahead = (at for at, hit in enumerate(self._hits) if hit.start >= self._from)
        self._at = next(ahead, 0) if self._hits else -1
        self._tell()

    def _tell(self) -> None:
        if self._hits:
            self._count.setText(self.tr("{} of {}").format(self._at + 1, len(self._hits)))
        else:
            self._count.setText(self.tr("not found") if self.text.strip() else "")
        if self._count.text() != self._count.accessibleName():
            self._count.setAccessibleName(self._count.text())
            if self.isVisible():
                announce(self._count, self._count.text())
        self.hits_changed.emit(self._hits, self._at)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID, theme.GRID)
        row.setSpacing(theme.GRID // 2)
        row.addWidget(self._wanted, 1)
        row.addWidget(self._count)
        for words, name, slot in (
            ("‹", self.tr("Previous hit"), self._on_previous),
            ("›", self.tr("Next hit"), self._on_next),
            ("×", self.tr("Close the search"), self.close),
        ):
            button = QPushButton(words)
            button.setProperty("flat", True)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(slot)
            row.addWidget(button)

    def _on_next(self) -> None:
        self.step(1)

    def _on_previous(self) -> None:
        self.step(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on, Shift+Return back, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """A closed bar shows no hits."""
        super().hideEvent(event)
        self.hits_changed.emit([], -1)
        self.closed.emit()
