"""Which actions can be chosen now, and why another cannot."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from debateprep.ui import actions
from debateprep.ui.sentences import spoken
from debateprep.ui.session import Session


class ActionStates(QObject):
    """Lets actions be chosen where they have something to do; the reason why not is kept for who asks."""

    def __init__(self, actions_by_name: Mapping[str, QAction], session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions_by_name
        self._session = session

    def show(self, view: str, *, at_article: bool, working: bool) -> None:
        """Follow the page: `view` is its name, or nothing; `working`, where a project is open."""
        reason = self.tr("go back to the debate first") if working else self.tr("open a project first")
        for name in actions.VIEWS:
            self._actions[name].setChecked(name == f"action_view_{view}")
        for row in actions.TABLE:
            fits = at_article or (working and not row.method.startswith(actions.AT_THE_ARTICLE))
            action = self._actions[row.name]
            action.setEnabled(fits or row.name in actions.ALWAYS)
            action.setProperty(actions.REASON, reason)
        self.show_steps(working=working)

    def show_steps(self, *, working: bool) -> None:
        """Say which step Undo takes back, and which Redo makes again."""
        undo, redo = self._session.undo_label, self._session.redo_label
        for name, words, named, label, nothing in (
            ("undo", self.tr("Undo"), self.tr("Undo {}"), undo, self.tr("there is nothing to undo")),
            ("redo", self.tr("Redo"), self.tr("Redo {}"), redo, self.tr("there is nothing to redo")),
        ):
            action = self._actions[f"action_{name}"]
            action.setText(named.format(spoken(label)) if label else words)
            action.setIconText(words)
            action.setEnabled(bool(label) and working)
            if working:
                action.setProperty(actions.REASON, nothing)
