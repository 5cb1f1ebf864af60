"""The help beside the window: made when it is first wanted, and then kept, so that it opens where it was left."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from debateprep.ui.help_dialog import HelpDialog


class Helping(QObject):
    """Opens the help over a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    @cached_property
    def dialog(self) -> "HelpDialog":
        """The pages."""
        from debateprep.ui.help_dialog import HelpDialog  # noqa: PLC0415  # not before it is wanted

        return HelpDialog(self._window)

    def show(self) -> None:
        """Show the help, or bring it to the front."""
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
