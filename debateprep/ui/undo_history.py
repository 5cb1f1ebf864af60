"""The steps since the project was opened: each is a way back, or forward again."""

from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from debateprep.core.claim import Claim
from debateprep.core.edits import Create, Edit
from debateprep.core.project import Project
from debateprep.ui import theme
from debateprep.ui.labels import hairline
from debateprep.ui.row_list import Line, RowList
from debateprep.ui.sentences import spoken
from debateprep.ui.session import Session

_SIZE = QSize(440, 480)  # pixels, where the screen has room


class UndoHistory(QDialog):
    """Lists the steps, the newest first; what was taken back is grey, and choosing a line goes there."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undo_history")
        self.setWindowTitle(self.tr("Undo history"))
        self._session = session
        self._going = False
        self.list = RowList()
        self.list.setObjectName("undo_history_list")
        self.list.setAccessibleName(self.tr("Steps, the newest first"))
        self._close = QPushButton(self.tr("Close"))
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.accept)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        session.changed.connect(self._on_changed)
        self._lay_out()
        self._show()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * 0.86))

    def _lay_out(self) -> None:
        edge = theme.GRID * 2
        hint = QLabel(self.tr("Choose a line, and the project is as it was after that step."))
        hint.setWordWrap(True)
        hint.setProperty("quiet", True)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(hint)
        foot.addStretch()
        foot.addWidget(self._close)
        for row in (head, foot):
            row.setContentsMargins(edge, 0, edge, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, edge, 0, edge)
        column.setSpacing(theme.GRID)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(hairline())
        column.addLayout(foot)

    def _show(self) -> None:
        """List the steps; a line's subject is how many steps are done there."""
        done, undone = self._session.steps_done, self._session.steps_undone
        here, all_steps = len(done), (*done, *undone)
        lines = [self._line(edit, at, here) for at, edit in enumerate(all_steps, start=1)]
        lines.insert(0, Line(self.tr("As it was opened"), 0, "" if here else self.tr("now")))
        self.list.show_lines(lines[::-1], here)

    def _line(self, edit: Edit, at: int, here: int) -> Line:
        code = claim_code(self._session.project, edit)
        if at > here:
            return Line(_sentence(edit.label), at, reason=" · ".join(filter(None, (code, self.tr("undone")))))
        return Line(_sentence(edit.label), at, " · ".join(filter(None, (code, self.tr("now") if at == here else ""))))

    def _on_chosen(self, index: QModelIndex) -> None:
        line = self.list.rows.lines[index.row()]
        if isinstance(line.subject, int) and line.subject != len(self._session.steps_done):
            self._going = True
            try:
                self._session.go_to_step(line.subject)
            finally:
                self._going = False
            self._show()

    def _on_changed(self) -> None:
        """Something else than this list made a step."""
        if not self._going:
            self._show()


def claim_code(project: Project, edit: Edit) -> str:
    """The code of the claim that a step is about; nothing where it is about none that is known."""
    for operation in edit.operations:
        if isinstance(operation, Create) and isinstance(operation.item, Claim):
            return operation.item.code
        near = operation.parent if isinstance(operation, Create) else operation.item
        found = project.items.get(project.claim_of(near) or near)
        if isinstance(found, Claim):
            return found.code
    return ""


def _sentence(label: str) -> str:
    words = spoken(label)
    return words[:1].upper() + words[1:]
