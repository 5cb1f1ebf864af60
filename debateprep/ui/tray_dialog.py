"""The tray: what was deleted, and the way back."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from debateprep.core.anchor import Passage, Slip
from debateprep.core.article import Article
from debateprep.core.claim import Claim, Comment, RedLine
from debateprep.core.edits import Edit
from debateprep.core.errors import EditRefused
from debateprep.core.item import Item, ItemId
from debateprep.core.project import Project, Side
from debateprep.core.response import Evidence, Response
from debateprep.core.rules import MOST_SIDES, bring_back, went_with
from debateprep.core.sentence import say
from debateprep.core.source import Milestone, Source, Term
from debateprep.core.text import one_line
from debateprep.ui import theme
from debateprep.ui.labels import announce, empty_page
from debateprep.ui.sentences import spoken
from debateprep.ui.session import Session


class TrayDialog(QDialog):
    """Lists the deleted items, the latest first; each can be brought back."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tray")
        self.setWindowTitle(self.tr("Deleted items"))
        theme.size_to(self, QSize(560, 360))
        self._session = session
        words = self.tr("Nothing was deleted; what you delete waits here, and can be brought back.")
        self._empty = empty_page(words, self.tr("Close"), self.reject)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Deleted items"))
        self._refused = QLabel()
        self._refused.setWordWrap(True)
        self._refused.setProperty("state", "warn")
        self._restore = QPushButton(self.tr("Bring back"))
        self._restore.clicked.connect(self._on_restore)
        column = QVBoxLayout(self)
        for widget in (self._empty, self._list, self._refused, self._restore):
            column.addWidget(widget)
        self._session.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        project = self._session.project
        self._list.clear()
        self._refused.clear()
        sides = [item for item in project.trash if isinstance(project.get(item), Side)]
        below = {item for side in sides for item in went_with(project, side)}
        latest = sorted(((item, record) for item, record in project.trash.items() if item not in below), key=_when)
        able = []
        for at, (item, record) in enumerate(reversed(latest)):
            when = record.when.replace("T", " ")[:16]
            entry = QListWidgetItem(" · ".join(filter(None, (_name(project, item), when, _obstacle(project, item)))))
            entry.setData(Qt.ItemDataRole.UserRole, item)
            if _obstacle(project, item):
                entry.setFlags(Qt.ItemFlag.NoItemFlags)
            else:
                able.append(at)
            self._list.addItem(entry)
        self._empty.setVisible(not latest)
        self._list.setVisible(bool(latest))
        self._restore.setEnabled(bool(able))
        self._restore.setVisible(bool(latest))
        self._list.setCurrentRow(able[0] if able else -1)

    def _on_restore(self) -> None:
        entry = self._list.currentItem()
        if entry is not None and entry.flags() & Qt.ItemFlag.ItemIsEnabled:
            project, item = self._session.project, entry.data(Qt.ItemDataRole.UserRole)
            try:
                self._session.apply(Edit(say("bring back {}", _name(project, item)), bring_back(project, item)))
            except EditRefused as refusal:
                self._refused.setText(spoken(refusal))
                announce(self._refused, spoken(refusal))


def _when(entry: tuple[ItemId, object]) -> str:
    return str(getattr(entry[1], "when", ""))


def _obstacle(project: Project, item: ItemId) -> str:
    """Why it cannot come back yet; nothing where it can."""
    if not project.is_live(project.trash[item].parent):
        return QCoreApplication.translate("TrayDialog", "bring back first what it belongs to")
    if isinstance(project.get(item), Side) and len(project.sides) >= MOST_SIDES:
        return QCoreApplication.translate("TrayDialog", "there are {} sides already").format(MOST_SIDES)
    return ""


def _name(project: Project, item: ItemId) -> str:
    found: Item = project.get(item)
    if isinstance(found, Claim):
        words = one_line(found.statement)
        return say("claim {}: {}", found.code, words) if words else say("claim {}", found.code)
    if isinstance(found, Article):
        return say("article {}", found.title) if found.title else say("article")
    if isinstance(found, Side):
        return say("side {}", found.name)
    words = next(filter(None, (getattr(found, name, "") for name in _TELLING)), "")
    kind = _KINDS.get(type(found), "")
    return say("{} {}", kind, one_line(str(words))[:60]) if words else kind


_TELLING = ("quote", "title", "text", "term", "event", "pinpoint")
_KINDS: dict[type[Item], str] = {
    RedLine: say("red line"),
    Comment: say("comment"),
    Passage: say("passage"),
    Slip: say("slip"),
    Response: say("response"),
    Evidence: say("evidence"),
    Source: say("source"),
    Term: say("term"),
    Milestone: say("date"),
}
