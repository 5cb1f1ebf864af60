"""The help beside the window: made when it is first wanted, and then kept, so that it opens where it was left."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from debateprep.ui.labels import remove

if TYPE_CHECKING:
    from debateprep.ui.help_dialog import HelpDialog
    from debateprep.ui.main_window import MainWindow


class Helping(QObject):
    """Opens the help over a window, shows the keys, and says what this is."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    @cached_property
    def dialog(self) -> "HelpDialog":
        """The pages."""
        from debateprep.ui.help_dialog import HelpDialog  # noqa: PLC0415  # not before it is wanted

        return HelpDialog(self._window)

    def put_away(self) -> None:
        """Close it for good."""
        if "dialog" in vars(self):
            remove(self.dialog)

    def show(self) -> None:
        """Show the help, or bring it to the front."""
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def show_shortcuts(self) -> None:
        """Show the keys of every action, and let them be changed."""
        from debateprep.ui.shortcuts import ShortcutsDialog  # noqa: PLC0415

        dialog = ShortcutsDialog(self._window.keymap, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_about(self) -> None:
        """Say what this is, and what it never does."""
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("About DebatePrep"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            self.tr(
                "DebatePrep helps to prepare a debate from both sides.\n\n"
                "It finds, checks, counts, formats and drills. It never writes: every sentence of a position is yours. "
                "Nothing you write leaves this computer."
            )
        )
        box.open()
