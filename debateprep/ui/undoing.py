"""What the Edit menu says of the steps that can be taken back, or made again."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from debateprep.ui import actions
from debateprep.ui.sentences import spoken
from debateprep.ui.session import Session


def show_undo(made: Mapping[str, QAction], session: Session, *, working: bool) -> None:
    """Name the step beside Undo and Redo; none can be taken while no project is open."""
    for name, words, named, label, nothing in (
        ("undo", _tr("Undo"), _tr("Undo {}"), session.undo_label, _tr("there is nothing to undo")),
        ("redo", _tr("Redo"), _tr("Redo {}"), session.redo_label, _tr("there is nothing to redo")),
    ):
        action = made[f"action_{name}"]
        action.setText(named.format(spoken(label)) if label else words)
        action.setIconText(words)
        action.setEnabled(bool(label) and working)
        if working:
            action.setProperty(actions.REASON, nothing)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Undoing", words)
