"""The remarks of readers on a claim."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from debateprep.core.claim import Claim, Comment
from debateprep.core.item import ClaimId
from debateprep.core.project import Project
from debateprep.ui import theme
from debateprep.ui.drafting import Drafting
from debateprep.ui.labels import remove
from debateprep.ui.line_field import Line


class Comments(QWidget):
    """Each remark with who made it and when; resolved ones step back. A new one is written below."""

    author_named = Signal(str)

    def __init__(self, drafting: Drafting, author: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._claim = Claim(id="", code="")
        self._shown: Sequence[Comment] = ()
        self._rows: list[QWidget] = []
        self._begun: dict[ClaimId, str] = {}  # what somebody began to write on another claim
        self._author, self._text = Line(author), Line()
        self._author.setObjectName("comment_author")
        self._author.setPlaceholderText(self.tr("your name"))
        self._author.setAccessibleName(self.tr("Your name"))
        self._author.setToolTip(self.tr("Your name"))
        self._text.setObjectName("comment_text")
        self._text.setPlaceholderText(self.tr("Comment, and Return"))
        self._text.setAccessibleName(self.tr("New comment"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID // 2)
        row = QHBoxLayout()
        row.addWidget(self._author, 2)
        row.addWidget(self._text, 5)
        self._column.addLayout(row)
        self._text.returnPressed.connect(self._on_written)
        drafting.leaving.connect(self._hand_over)

    def show_comments(self, project: Project, claim: Claim) -> None:
        """Show the remarks on `claim`."""
        comments = project.comments(claim.id)
        if claim.id != self._claim.id:
            self._begun[self._claim.id] = self._text.text()
            self._text.setText(self._begun.pop(claim.id, ""))
        self._claim = claim
        if comments == self._shown:
            return
        self._shown = comments
        while self._rows:
            remove(self._rows.pop())
        for at, comment in enumerate(comments):
            row = self._row(comment)
            self._rows.append(row)
            self._column.insertWidget(at, row)

    def _row(self, comment: Comment) -> QWidget:
        row = QWidget()
        head = QLabel(" · ".join(filter(None, (comment.author or self.tr("without a name"), comment.date))))
        words, resolved, delete = QLabel(comment.text), QCheckBox(self.tr("resolved")), QPushButton("×")
        for label in (head, words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(theme.interface(-1))
        head.setProperty("quiet", True)
        words.setWordWrap(True)
        words.setProperty("quiet", comment.resolved)
        resolved.setChecked(comment.resolved)
        resolved.setFont(theme.interface(-1))
        resolved.toggled.connect(partial(self._drafting.choose, comment.id, "resolved"))
        delete.setProperty("flat", True)
        delete.setAccessibleName(self.tr("Delete comment"))
        delete.clicked.connect(partial(self._on_delete, comment.id))
        line = QHBoxLayout()
        line.addWidget(head, 1)
        line.addWidget(resolved)
        line.addWidget(delete)
        column = QVBoxLayout(row)
        column.setContentsMargins(6, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(words)
        return row

    def _on_delete(self, comment: str) -> None:
        self._drafting.delete_comment(comment)

    def _hand_over(self) -> None:
        """Make comments of all that was begun: the project may be put away now."""
        begun, self._begun = {**self._begun, self._claim.id: self._text.text()}, {}
        self._text.setText("")
        for claim, text in begun.items():
            if text.strip() and self._drafting.project.is_live(claim):
                self._drafting.add_comment(claim, _in_one_line(self._author.text()), _in_one_line(text))

    def _on_written(self) -> None:
        author, text = _in_one_line(self._author.text()), _in_one_line(self._text.text())
        if text:
            self._text.setText("")
            self.author_named.emit(author)
            self._drafting.add_comment(self._claim.id, author, text)


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
