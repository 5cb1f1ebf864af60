"""What a crash left unsaved, offered at the next start: looked at, taken up, kept for later, or let go."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from debateprep.core.claim import Claim
from debateprep.core.item import ClaimId
from debateprep.core.project import Project
from debateprep.storage.recovery import Draft
from debateprep.ui import theme
from debateprep.ui.sentences import spoken


class RecoveryDialog(QDialog):
    """The drafts, the newest first. Whatever is not discarded is offered again."""

    restore_wanted = Signal(object)  # Draft
    discard_wanted = Signal(object)  # Draft

    def __init__(self, drafts: Sequence[Draft], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recovery_dialog")
        self.setWindowTitle(self.tr("Unsaved work was found"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._drafts = list(drafts)
        self._list = QListWidget()
        self._list.setObjectName("recovery_list")
        self._list.setAccessibleName(self.tr("Drafts"))
        self._list.setWordWrap(True)
        self._preview = QPlainTextEdit()
        self._preview.setObjectName("recovery_preview")
        self._preview.setAccessibleName(self.tr("What is newer in the draft"))
        self._preview.setReadOnly(True)
        self._preview.setFont(theme.serif(theme.NOTE_POINTS))
        self._lay_out()
        for draft in drafts:
            name = draft.project.debate.title or self.tr("Untitled")
            self._list.addItem(f"{name}\n{spoken(draft.sentence)}")
        self._list.currentRowChanged.connect(self._on_chosen)
        self._list.setCurrentRow(0)
        theme.size_to(self, QSize(640, 440))

    @property
    def _draft(self) -> Draft:
        return self._drafts[max(0, self._list.currentRow())]

    def _lay_out(self) -> None:
        words = QLabel(self.tr("DebatePrep ended before this was saved. Nothing of it is lost unless you discard it."))
        words.setWordWrap(True)
        self._list.setMaximumHeight(120)
        self._preview.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.GRID * 2,) * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(words)
        column.addWidget(self._list)
        column.addWidget(self._preview, 1)
        column.addStretch()
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        for words, name, act in (
            (self.tr("Discard draft"), "recovery_discard", self._on_discard),
            ("", "", None),
            (self.tr("Preview"), "recovery_show", self._on_preview),
            (self.tr("Keep file"), "recovery_keep", self.reject),
            (self.tr("Restore"), "recovery_restore", self._on_restore),
        ):
            if act is None:
                row.addStretch()
                continue
            button = QPushButton(words)
            button.setObjectName(name)
            button.clicked.connect(act)
            row.addWidget(button)
        button.setProperty("primary", True)
        button.setDefault(True)
        return row

    def _on_chosen(self, row: int) -> None:
        if 0 <= row < len(self._drafts):
            self._preview.setPlainText("\n\n".join(newer_words(self._drafts[row])))

    def _on_preview(self) -> None:
        self._preview.setVisible(self._preview.isHidden())

    def _on_restore(self) -> None:
        draft = self._draft
        self.accept()
        self.restore_wanted.emit(draft)

    def _on_discard(self) -> None:
        row = self._list.currentRow()
        draft = self._drafts.pop(row)
        self._list.takeItem(row)
        self.discard_wanted.emit(draft)
        if not self._drafts:
            self.reject()


def newer_words(draft: Draft) -> list[str]:
    """What the draft holds that its file does not: each claim that is new or another, in the words of the draft."""
    before = draft.file.loaded.project if draft.file else None
    after = draft.project
    return [_told(after, claim) for claim in after.claims if before is None or _differs(before, after, claim.id)]


def _differs(before: Project, after: Project, claim: ClaimId) -> bool:
    parts = list(after.descendants(claim))
    return any(before.items.get(part) != after.items[part] for part in parts) or (
        claim in before.items and list(before.descendants(claim)) != parts
    )


def _told(project: Project, claim: Claim) -> str:
    names = {side.id: side.name for side in project.sides}
    said = [response for response in project.responses(claim.id) if response.text.strip()]
    return "\n".join(
        [f"{claim.code}  {claim.statement}".strip(), *(f"{names.get(one.side, one.side)}: {one.text}" for one in said)]
    )
