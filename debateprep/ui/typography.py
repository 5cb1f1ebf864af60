"""Which quotation marks are set while somebody types, if that was chosen."""

from PySide6.QtCore import QObject

from debateprep.ui import settings as choices
from debateprep.ui.prose_field import ProseField
from debateprep.ui.session import Session
from debateprep.ui.settings import Settings


class Typography(QObject):
    """Tells the fields that it watches whose marks they set."""

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings

    def watch(self, field: ProseField) -> None:
        """Let a field set them from now on."""
        field.language_of_quotes = self.language

    def language(self) -> str:
        """The language of the open project, as its dictionary has it; nothing where marks stay straight."""
        if not self._settings.get(choices.SMART_QUOTES):
            return ""
        return self._session.project.settings.dictionary.partition("_")[0]
