"""The question before unsaved work would be left behind."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def unsaved_box(name: str, parent: QWidget) -> QMessageBox:
    """Ask whether the changes of the project called `name` are to be saved: Save, Discard or Cancel."""
    box = QMessageBox(parent)
    box.setWindowTitle(_tr("Unsaved changes"))
    box.setText(_tr("{} has changes that are not saved.").format(name))
    box.setInformativeText(_tr("Save them before you go on?"))
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    return box


def _tr(words: str) -> str:
    return QCoreApplication.translate("UnsavedBox", words)
