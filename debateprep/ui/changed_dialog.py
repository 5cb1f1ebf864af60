"""The question when somebody else has written the file that is to be saved: what becomes of both."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from debateprep.core.merge import Merged


class Answer(Enum):
    """What the person wants; none of them destroys anything."""

    MERGE = auto()
    COPY = auto()
    RELOAD = auto()
    NOTHING = auto()


class ChangedDialog(QMessageBox):
    """Three ways, and a way back."""

    answered = Signal(object)  # Answer

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changed_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Changed by somebody else"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.tr("{} was changed by somebody else since you opened it.").format(name))
        self.setInformativeText(
            self.tr(
                "Merge takes in what they wrote and keeps what you wrote. Reload shows their file; yours is offered "
                "again at the next start."
            )
        )
        role = QMessageBox.ButtonRole.AcceptRole
        self._answers: dict[QPushButton, Answer] = {
            self.addButton(self.tr("Merge"), role): Answer.MERGE,
            self.addButton(self.tr("Save mine as a copy…"), role): Answer.COPY,
            self.addButton(self.tr("Reload"), role): Answer.RELOAD,
            self.addButton(QMessageBox.StandardButton.Cancel): Answer.NOTHING,
        }
        self.setDefaultButton(next(iter(self._answers)))
        self.finished.connect(self._on_finished)

    def _on_finished(self, _result: int) -> None:
        clicked = self.clickedButton()
        answer = self._answers.get(clicked, Answer.NOTHING) if isinstance(clicked, QPushButton) else Answer.NOTHING
        self.answered.emit(answer)


def told_of(merged: Merged) -> str:
    """What came of merging both, in one sentence."""
    if not merged.conflicts:
        return QCoreApplication.translate("ChangedDialog", "Both are merged.")
    words = QCoreApplication.translate(
        "ChangedDialog", "Both are merged. Fields that were changed in both: {}. What both wrote is kept."
    )
    return words.format(len(merged.conflicts))
