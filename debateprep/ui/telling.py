"""What the window tells a person, and what it offers to do about it."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from debateprep.ui.export_dialog import CANCEL, Exporter
from debateprep.ui.files import CHOOSE, OPEN_ANYWAY, RESCUE
from debateprep.ui.notices import UNDO, Notice
from debateprep.ui.reveal import reveal
from debateprep.ui.session import Session

_OPEN_FILE, _SHOW_FOLDER = "open file", "show folder"  # what is offered of what was written


class Telling(QObject):
    """Puts sentences into the notice over the foot of the window, and does what its buttons say."""

    claim_wanted = Signal(str)
    file_wanted = Signal(str)  # what was offered about the file

    def __init__(self, over: QWidget, session: Session, exporter: Exporter) -> None:
        super().__init__(over)
        self.notice = Notice(over)
        self._session = session
        self._exporter = exporter
        self._exported = Path()
        self.notice.action_wanted.connect(self._on_action)
        exporter.began.connect(self._on_export_began)
        exporter.ended.connect(self._on_exported)
        exporter.failed.connect(self.warn)
        exporter.cancelled.connect(self.say)

    def say(self, words: str, offer: str = "") -> None:
        """Say a sentence, and offer to undo, or to open a claim."""
        label = self.tr("Undo") if offer == UNDO else self.tr("Open")
        self.notice.say(words, *([(offer, label)] if offer else []))

    def warn(self, words: str, offer: str = "") -> None:
        """Say what stays until it is put away."""
        labels = {
            OPEN_ANYWAY: self.tr("Open anyway"),
            CHOOSE: self.tr("Choose…"),
            RESCUE: self.tr("Open the newest version"),
        }
        self.notice.warn(words, *([(offer, labels[offer])] if offer else []))

    def _on_export_began(self, words: str) -> None:
        self.notice.say(words, (CANCEL, self.tr("Cancel")), stays=True)

    def _on_exported(self, path: Path, notice: str) -> None:
        self._exported = path
        words = f"{self.tr('Wrote {}.').format(path.name)} {notice}".strip()
        self.notice.say(words, (_OPEN_FILE, self.tr("Open")), (_SHOW_FOLDER, self.tr("Show in folder")), stays=True)

    def _on_action(self, offer: str) -> None:
        if offer == UNDO:
            self._session.undo()
        elif offer in (OPEN_ANYWAY, CHOOSE, RESCUE):
            self.file_wanted.emit(offer)
        elif offer == CANCEL:
            self._exporter.cancel()
        elif offer == _OPEN_FILE:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._exported)))
        elif offer == _SHOW_FOLDER:
            reveal(self._exported)
        else:
            self.claim_wanted.emit(offer)
