"""Where settings are asked for and take effect."""

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from debateprep.core.edits import set_field
from debateprep.core.errors import EditRefused
from debateprep.core.pace import text_to_read
from debateprep.core.project import SETTINGS
from debateprep.ui import settings as choices
from debateprep.ui.reading_pane import Sentences
from debateprep.ui.sentences import spoken
from debateprep.ui.session import Session
from debateprep.ui.setting import Setting, Value
from debateprep.ui.settings import Settings

if TYPE_CHECKING:
    from debateprep.ui.pace_dialog import PaceDialog
    from debateprep.ui.settings_dialog import SettingsDialog


class Preferences(QObject):
    """The user's settings take effect at OK; those of the project become one edit, which undo takes back."""

    chosen = Signal()  # something of the user's settings is otherwise now
    said = Signal(str)

    def __init__(self, window: QWidget, session: Session, settings: Settings, sentences: Sentences) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._sentences = sentences

    def edit(self, at: str = "", *, with_project: bool = True) -> None:
        """Ask for the settings, turned to the one whose key is `at`."""
        from debateprep.ui.settings_dialog import SettingsDialog  # noqa: PLC0415  # not before it is wanted

        project = self._session.project if with_project else None
        dialog = SettingsDialog(self._settings, project, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._on_settings_accepted, dialog))
        if at:
            dialog.show_setting(at)
        dialog.open()

    def measure_pace(self) -> None:
        """Time somebody who reads a paragraph of the project aloud."""
        from debateprep.ui.pace_dialog import PaceDialog  # noqa: PLC0415  # not before it is wanted

        text = text_to_read(self._session.project, self._sentences)
        if not text:
            self.said.emit(
                self.tr("There are too few words here to measure by. Add an article, or write the bottom line.")
            )
            return
        dialog = PaceDialog(text, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._on_pace_accepted, dialog))
        dialog.open()

    def _on_settings_accepted(self, dialog: "SettingsDialog") -> None:
        chosen = dialog.chosen()
        for setting, value in chosen.items():
            self._choose(setting, value)
        if chosen:
            self.chosen.emit()
        try:
            edit = dialog.edit()
            if edit is not None:
                self._session.close_step()
                self._session.apply(edit)
        except EditRefused as problem:
            self.said.emit(spoken(problem))

    def _on_pace_accepted(self, dialog: "PaceDialog") -> None:
        if dialog.is_for_new_projects:
            self._settings.put(choices.PACE, dialog.pace)
        if dialog.pace != self._session.project.settings.words_per_minute:
            self._session.apply(set_field(SETTINGS, "words_per_minute", dialog.pace, label="set pace"))

    def _choose(self, setting: Setting[Any], value: Value) -> None:
        self._settings.put(setting, cast("Any", value))
