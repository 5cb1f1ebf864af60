"""The tray: what was deleted, and the way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from debateprep.core.article import Article
from debateprep.core.claim import Claim
from debateprep.core.edits import Edit
from debateprep.core.item import Item, ItemId
from debateprep.core.project import Project, Side
from debateprep.core.rules import MOST_SIDES, bring_back, went_with
from debateprep.core.text import one_line
from debateprep.ui.session import Session


class TrayDialog(QDialog):
    """Lists the deleted items, the latest first; each can be brought back."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tray")
        self.setWindowTitle(self.tr("Deleted items"))
        self.resize(560, 360)
        self._session = session
        self._empty = QLabel(self.tr("Nothing was deleted. What you delete waits here, and can be brought back."))
        self._empty.setWordWrap(True)
        self._empty.setProperty("quiet", True)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Deleted items"))
        self._restore = QPushButton(self.tr("Bring back"))
        self._restore.clicked.connect(self._on_restore)
        column = QVBoxLayout(self)
        for widget in (self._empty, self._list, self._restore):
            column.addWidget(widget)
        self._session.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        project = self._session.project
        self._list.clear()
        sides = [item for item in project.trash if isinstance(project.get(item), Side)]
        below = {item for side in sides for item in went_with(project, side)}
        latest = sorted(((item, record) for item, record in project.trash.items() if item not in below), key=_when)
        for item, record in reversed(latest):
            entry = QListWidgetItem(f"{_name(project, item)} · {record.when.replace('T', ' ')[:16]}")
            entry.setData(Qt.ItemDataRole.UserRole, item)
            entry.setFlags(entry.flags() if _can_come_back(project, item) else Qt.ItemFlag.NoItemFlags)
            self._list.addItem(entry)
        self._empty.setVisible(not latest)
        self._list.setVisible(bool(latest))
        self._restore.setEnabled(bool(latest))
        self._list.setCurrentRow(0)

    def _on_restore(self) -> None:
        entry = self._list.currentItem()
        if entry is not None and entry.flags() & Qt.ItemFlag.ItemIsEnabled:
            project, item = self._session.project, entry.data(Qt.ItemDataRole.UserRole)
            self._session.apply(Edit(f"bring back {_name(project, item)}", bring_back(project, item)))


def _when(entry: tuple[ItemId, object]) -> str:
    return str(getattr(entry[1], "when", ""))


def _can_come_back(project: Project, item: ItemId) -> bool:
    """Whether what it hung under is there, and a side still finds room."""
    has_room = not isinstance(project.get(item), Side) or len(project.sides) < MOST_SIDES
    return has_room and project.is_live(project.trash[item].parent)


def _name(project: Project, item: ItemId) -> str:
    found: Item = project.get(item)
    if isinstance(found, Claim):
        return f"claim {found.code}: {one_line(found.statement)}" if found.statement else f"claim {found.code}"
    if isinstance(found, Article):
        return f"article {found.title}".strip()
    if isinstance(found, Side):
        return f"side {found.name}"
    quote = getattr(found, "quote", "") or getattr(found, "title", "") or getattr(found, "text", "")
    return f"{type(found).__name__.lower()} {one_line(str(quote))[:60]}".strip()
