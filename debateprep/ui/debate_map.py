"""The map of a debate: a picture and a list of the same, and its way out as a file."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from debateprep.core.debate_map import Captions, DebateMap, debate_map, entries
from debateprep.core.map_layout import lay_out
from debateprep.core.project import Project
from debateprep.ui import theme
from debateprep.ui.map_export_dialog import MapExport
from debateprep.ui.map_list import MapList
from debateprep.ui.map_painter import QtType
from debateprep.ui.map_picture import MapPicture
from debateprep.ui.sentences import apart, named
from debateprep.ui.session import Session


class DebateMapView(QWidget):
    """Drawn from the project whenever that has changed and the map is looked at."""

    claim_wanted = Signal(str)
    said = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("debate_map")
        self.setAccessibleName(self.tr("Map of the debate"))
        self._session = session
        self._shown: Project | None = None
        self._found: DebateMap | None = None
        self._type: QtType | None = None
        self.picture, self.list = MapPicture(), MapList()
        self.export = MapExport(self)
        self._pages, self.tools = QStackedWidget(), QWidget()  # the tools stand where the owner puts them
        self._as_list = _flat(self.tr("As a list"), "map_as_list")
        self._size = _flat("100 %", "map_fit")
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.picture)

    def show_project(self) -> None:
        """Draw the project that the session holds now, unless it is drawn already."""
        if self._shown is not self._session.project:
            self._shown = self._session.project
            self._found = debate_map(self._shown)
            self._draw()

    def show_as_list(self, as_list: bool) -> None:  # what the button says
        """Show the list, or the picture."""
        here = self.list if as_list else self.picture
        self._as_list.setChecked(as_list)
        self._pages.setCurrentWidget(here)
        self._show_list()
        self.setFocusProxy(here)
        here.setFocus()

    def export_map(self) -> None:
        """Ask where the picture goes, and write it."""
        self.export.ask(self._session.project, self._captions())

    def finish(self) -> None:
        """End what is still being written."""
        self.export.finish()

    def _draw(self) -> None:
        if self._found is not None:
            self._type = self._type or QtType()
            self.picture.show_drawing(lay_out(self._found, self._type, self._captions()), self._type, self._found)
            self._show_list()

    def _show_list(self) -> None:
        if self._found is not None and self._pages.currentWidget() is self.list:
            self.list.show_entries(entries(self._found, self._captions()))

    def _captions(self) -> Captions:
        return Captions(
            no_theme=self.tr("No theme"),
            continued=self.tr("{} (continued)"),
            unanswered=self.tr("no answer yet"),
            no_stance=self.tr("no stance yet"),
            replies=self.tr("replies"),
            concedes=self.tr("{} concedes {}"),
            concedes_nothing=self.tr("{} concedes nothing"),
            concessions=self.tr("Who concedes what"),
            nobody=self.tr("nobody’s"),
            contested=tuple(map(apart, range(4))),
            stance=named,
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID // 2)
        smaller, larger = _flat("−", "map_smaller"), _flat("+", "map_larger")
        export = _flat(self.tr("Export the map…"), "export_map")
        for button, name, act in (
            (smaller, self.tr("Smaller map"), self.picture.zoom_out),
            (self._size, self.tr("Map as wide as there is room"), self.picture.fit_width),
            (larger, self.tr("Larger map"), self.picture.zoom_in),
            (export, self.tr("Export the map as SVG or PNG"), self.export_map),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(act)
            row.addWidget(button)
        self._as_list.setCheckable(True)
        row.addWidget(self._as_list)
        self._pages.addWidget(self.picture)
        self._pages.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def _connect(self) -> None:
        self._as_list.clicked.connect(self.show_as_list)
        self.picture.claim_wanted.connect(self.claim_wanted)
        self.picture.zoomed.connect(self._on_zoomed)
        self.list.claim_wanted.connect(self.claim_wanted)
        self.export.said.connect(self.said)

    def _on_zoomed(self, percent: int) -> None:
        self._size.setText(f"{percent} %")

    def changeEvent(self, event: QEvent) -> None:
        """Other fonts are as wide as they are."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange):
            self._type = None
            if self.isVisible():
                self._draw()


def _flat(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setFont(theme.interface(-1))
    button.setProperty("flat", True)
    button.setProperty("toggle", True)
    return button
