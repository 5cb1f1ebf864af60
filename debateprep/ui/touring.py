"""The tour of the window: its five stops, and when it begins by itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from debateprep.ui.settings import TOURED, Settings

if TYPE_CHECKING:
    from debateprep.ui.main_window import MainWindow
    from debateprep.ui.tour import Stop, Tour


class Touring(QObject):
    """Begins the tour when it is asked for, or once by itself for who is new."""

    def __init__(self, window: "MainWindow", settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._tour: Tour | None = None

    def offer(self) -> None:
        """Begin with the project that is open, or the first that will be, for who never saw the tour."""
        if self._settings.get(TOURED):
            return
        if self._window.is_working:
            self.begin()
        else:
            self._window.files.shown.connect(self.begin, Qt.ConnectionType.SingleShotConnection)

    def begin(self) -> None:
        """Show the first stop; on the sample, where no project is open."""
        from debateprep.ui.tour import Tour  # noqa: PLC0415  # not before it is wanted

        self._settings.put(TOURED, value=True)
        if not self._window.is_working:
            self._window.files.open_sample()
        if self._tour is not None:
            self._tour.end()
        self._window.show_prepare()
        self._tour = Tour(self._window, self._stops())
        self._tour.ended.connect(self._on_ended)
        self._tour.begin()

    def put_away(self) -> None:
        """End the tour that is being shown: what it points at goes."""
        if self._tour is not None:
            self._tour.end()

    def _stops(self) -> "tuple[Stop, ...]":
        from debateprep.ui.tour import Stop  # noqa: PLC0415

        prepare, window = self._window.prepare, self._window
        return (
            Stop(
                lambda: prepare.reading,
                self.tr("This is the article: its words stay as they are, and quotations are checked against them."),
            ),
            Stop(lambda: window.tool("action_mark_claim"), self._how_to_mark()),
            Stop(lambda: prepare.answers, self.tr("Here you draft what each side answers to the claim.")),
            Stop(
                lambda: window.foot.strip,
                self.tr("This counts what is prepared; click a number to see only the claims behind it."),
            ),
            Stop(
                lambda: window.tool("action_export"),
                self.tr("This makes the brief of it: a PDF to print, a Word file, a web page."),
            ),
        )

    def _how_to_mark(self) -> str:
        keys = self._window.actions_by_name["action_mark_claim"].shortcut()
        if keys.isEmpty():
            return self.tr("Select a sentence of the article and press this button to make it a claim.")
        words = self.tr("Select a sentence of the article and press {}, or this button, to make it a claim.")
        return words.format(keys.toString(QKeySequence.SequenceFormat.NativeText))

    def _on_ended(self) -> None:
        here: QWidget | None = self._window.focusWidget()
        if self._tour is not None and (here is None or self._tour.sign.isAncestorOf(here)):
            self._window.go_to_article()
        self._tour = None
