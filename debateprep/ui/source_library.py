"""The source library: every source once, described as far as a citation needs it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from debateprep.core.edits import Edit, Trash, now
from debateprep.core.item import SourceId, mint
from debateprep.core.library import add_sources, uses_of
from debateprep.core.source import Source
from debateprep.ui import theme
from debateprep.ui.citing import Citing
from debateprep.ui.labels import caption, empty_page
from debateprep.ui.line_field import PlainLine
from debateprep.ui.notices import UNDO
from debateprep.ui.session import Session
from debateprep.ui.source_form import SourceForm
from debateprep.ui.source_list import SourceList


class SourceLibrary(QWidget):
    """The list at the left, the form of the chosen source at the right."""

    said = Signal(str, str)
    left = Signal()  # back to the debate
    use_chosen = Signal(object)  # Use: where it is cited
    paste_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    text_wanted = Signal(str)  # SourceId

    def __init__(self, session: Session, citing: Citing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source_library")
        self.setAccessibleName(self.tr("Source library"))
        self._session = session
        self._current: SourceId = ""
        self._wanted = PlainLine()
        self._count = caption("")
        self._delete = QPushButton(self.tr("Delete source"))
        self.list = SourceList()
        self.form = SourceForm(session, citing)
        self._right = QStackedWidget()
        self._lay_out()
        self._wanted.textChanged.connect(self._show)
        self.list.source_chosen.connect(self.choose)
        self.form.use_chosen.connect(self.use_chosen)
        self.form.source_wanted.connect(self.choose)
        self.form.text_wanted.connect(self.text_wanted)
        self._delete.clicked.connect(self.delete)
        session.changed.connect(self._on_changed)
        session.opened.connect(self._on_changed)

    def choose(self, source: SourceId) -> None:
        """Show `source`, or, for none, the first."""
        if source != self._current:
            self._session.close_step()
        self._current = source
        self._show()

    def open_at(self, source: SourceId = "") -> None:
        """Show the library, at `source` if one is named."""
        if source and self._wanted.text():
            self._wanted.clear()
        self.choose(source or self._current)
        if source:
            self.form.focus()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def new_source(self) -> None:
        """Begin another source."""
        self.add(Source(id=mint("src")))

    def add(self, source: Source) -> None:
        """Put a source into the library, and show what it still lacks."""
        self._wanted.clear()
        self._session.apply(add_sources(self._session.project, [source], "add source"))
        self.choose(source.id)
        self.form.focus()

    def delete(self) -> None:
        """Put the source into the tray; what cites it says so, and undo brings it back."""
        project, uses = self._session.project, uses_of(self._session.project, self._current)
        if self._current in project.parents:
            ids = [row.source for row in self.list.rows.rows]
            at = ids.index(self._current) if self._current in ids else 0
            self._session.apply(Edit("delete source", (Trash(self._current, now()),)))
            self.choose(next(iter([*ids[at + 1 :], *reversed(ids[:at])]), ""))
            cited = self.tr("Source deleted; {} places cite it still.").format(len(uses))
            self.said.emit(cited if uses else self.tr("Source deleted."), UNDO)

    def _show(self) -> None:
        project = self._session.project
        sources = {source.id: source for source in project.sources}
        self.list.show_sources(project, self._session.source_numbers, self._wanted.text(), self._current)
        if self._current not in sources:
            rows = self.list.rows.rows
            self._current = rows[0].source if rows else ""
            self.list.choose(self._current)
        self._count.setText(self.tr("{} sources").format(len(sources)) if len(sources) != 1 else self.tr("1 source"))
        found = sources.get(self._current)
        if found is not None:
            self.form.show_source(project, found)
        self._right.setCurrentIndex(1 if found else 0)
        self._delete.setEnabled(found is not None)

    def _on_changed(self) -> None:
        if self.isVisible():
            self._show()

    def _lay_out(self) -> None:
        back = QPushButton(self.tr("‹ Back to the debate"))
        back.setObjectName("leave_library")
        back.setProperty("flat", True)
        back.clicked.connect(self.left)
        self._wanted.setPlaceholderText(self.tr("Find by title, author or issuer"))
        self._wanted.setAccessibleName(self.tr("Find a source"))
        self._wanted.setObjectName("source_filter")
        self._wanted.setClearButtonEnabled(True)
        head = QHBoxLayout()
        head.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, 0)
        head.addWidget(back)
        head.addStretch()
        head.addWidget(self._count)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, theme.GRID)
        column.setSpacing(theme.GRID)
        column.addLayout(head)
        for part in (self._padded(self._wanted), self.list, self._buttons()):
            column.addWidget(part)
        self._right.addWidget(self._empty())
        self._right.addWidget(self._with_delete())
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        for at, (part, stretch) in enumerate(((left, 2), (self._right, 3))):
            split.addWidget(part)
            split.setStretchFactor(at, stretch)
            split.setCollapsible(at, False)
        split.setSizes([480, 800])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _padded(self, widget: QWidget) -> QWidget:
        around = QWidget()
        row = QHBoxLayout(around)
        row.setContentsMargins(theme.GRID * 2, 0, theme.GRID * 2, 0)
        row.addWidget(widget)
        return around

    def _buttons(self) -> QWidget:
        around = QWidget()
        row = QHBoxLayout(around)
        row.setContentsMargins(theme.GRID * 2, 0, theme.GRID * 2, 0)
        row.setSpacing(theme.GRID)
        for words, name, slot in (
            (self.tr("New source"), "new_source", self.new_source),
            (self.tr("Paste reference…"), "paste_reference", self.paste_wanted),
            (self.tr("Import…"), "import_sources", self.import_wanted),
            (self.tr("Export…"), "export_sources", self.export_wanted),
        ):
            button = QPushButton(words)
            button.setObjectName(name)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch()
        return around

    def _with_delete(self) -> QWidget:
        around = QWidget()
        self._delete.setProperty("flat", True)
        self._delete.setObjectName("delete_source")
        column = QVBoxLayout(around)
        column.setContentsMargins(0, 0, 0, theme.GRID)
        column.setSpacing(0)
        column.addWidget(self.form)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.GRID * 3, 0, theme.GRID * 3, 0)
        foot.addStretch()
        foot.addWidget(self._delete)
        column.addLayout(foot)
        return around

    def _empty(self) -> QWidget:
        words = self.tr("A source that is typed once is offered wherever you add evidence.")
        return empty_page(words, self.tr("New source"), self.new_source)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what became of the sources while nobody looked."""
        self._show()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the debate."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
