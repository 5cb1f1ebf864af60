"""The templates that came with the app, to begin a project on one; the way to a template of one's own."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from debateprep.core.project import Project
from debateprep.storage.project_file import open_project
from debateprep.storage.samples import template_paths
from debateprep.ui import theme
from debateprep.ui.row_list import Line, RowList

_LIST_WIDTH = 250  # pixels


class NewFromTemplateDialog(QDialog):
    """The templates at the left; at the right what the chosen one brings along."""

    template_chosen = Signal(Path)
    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("new_from_template")
        self.setWindowTitle(self.tr("New from template"))
        theme.size_to(self, QSize(820, 440))
        self._templates = {path: open_project(path).loaded.project for path in template_paths().values()}
        self._list = RowList()
        self._list.setObjectName("template_list")
        self._list.setAccessibleName(self.tr("Templates"))
        self._list.setFixedWidth(_LIST_WIDTH)
        self._title, self._question = _words(), _words()
        self._title.setObjectName("template_title")
        self._title.setFont(theme.serif(16, bold=True))
        self._question.setFont(theme.serif(12))
        self._facts = QFormLayout()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._begin = self._buttons.addButton(self.tr("Begin on this template"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._file = self._buttons.addButton(self.tr("Template from a file…"), QDialogButtonBox.ButtonRole.ResetRole)
        self._name_buttons()
        self._lay_out()
        self._connect()
        self._list.show_lines([Line(project.debate.title, path) for path, project in self._templates.items()])

    def _name_buttons(self) -> None:
        self._begin.setObjectName("template_begin")
        self._begin.setProperty("primary", True)
        self._begin.setDefault(True)
        self._file.setObjectName("template_file")
        self._file.setAutoDefault(False)

    def _lay_out(self) -> None:
        self._facts.setHorizontalSpacing(theme.GRID * 2)
        self._facts.setVerticalSpacing(theme.GRID)
        right = QVBoxLayout()
        right.setContentsMargins(*[theme.GRID * 3] * 4)
        right.setSpacing(theme.GRID * 2)
        right.addWidget(self._title)
        right.addWidget(self._question)
        right.addLayout(self._facts)
        right.addStretch(1)
        right.addWidget(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self._list.selectionModel().currentChanged.connect(self._on_chosen)
        self._list.activated.connect(self.accept)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._file.clicked.connect(self._on_file)

    def _on_chosen(self) -> None:
        line = self._list.chosen
        if line is not None and isinstance(line.subject, Path):
            self._show(self._templates[line.subject])

    def _show(self, project: Project) -> None:
        self._title.setText(project.debate.title)
        self._question.setText(project.debate.question.strip())
        while self._facts.rowCount():
            self._facts.removeRow(0)
        for name, words in self._told(project):
            if words:
                head, body = _words(), _words()
                head.setText(name)
                head.setProperty("quiet", True)
                head.setAlignment(Qt.AlignmentFlag.AlignTop)
                body.setText(words)
                self._facts.addRow(head, body)

    def _told(self, project: Project) -> tuple[tuple[str, str], ...]:
        """What a template brings along, each with its name."""
        event, rules = project.event, project.settings
        seconds = self.tr("{} seconds a response, {} words a minute")
        length = self.tr("{} words in a position paper")
        return (
            (self.tr("Sides"), " · ".join(side.label or side.name for side in project.sides)),
            (self.tr("Event"), " · ".join(filter(None, (event.conference, event.committee, event.topic)))),
            (self.tr("Article"), " · ".join(article.title for article in project.articles)),
            (
                self.tr("Limits"),
                f"{seconds.format(rules.response_seconds, rules.words_per_minute)}\n{length.format(rules.paper_words)}",
            ),
            (self.tr("To mark by"), "\n".join(project.export.rubric)),
        )

    def _on_file(self) -> None:
        self.reject()
        self.file_wanted.emit()

    def accept(self) -> None:
        """Begin on the template that is chosen."""
        line = self._list.chosen
        if line is not None and isinstance(line.subject, Path):
            super().accept()
            self.template_chosen.emit(line.subject)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab come to every button: Qt goes from a box of buttons to its default one, and passes by the first."""
        super().showEvent(event)
        self._buttons.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes none, its stubs do not


def _words() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
