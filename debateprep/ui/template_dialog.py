"""The question before a template is written: what stays in it beside the article, the sides and the rules."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from debateprep.core.project import Project
from debateprep.core.template import Keeping
from debateprep.ui import theme


class TemplateDialog(QDialog):
    """Two choices; what is never kept is said."""

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("template_dialog")
        self.setWindowTitle(self.tr("Save as template"))
        self._claims = QCheckBox(self.tr("Keep the marked claims ({})").format(len(project.claims)))
        self._claims.setObjectName("template_claims")
        self._claims.setEnabled(bool(project.claims))
        self._sources = QCheckBox(self.tr("Keep the source library ({})").format(len(project.sources)))
        self._sources.setObjectName("template_sources")
        self._sources.setEnabled(bool(project.sources or project.glossary or project.timeline))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = self._buttons.addButton(self.tr("Save as template…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setObjectName("template_save")
        save.setProperty("primary", True)
        save.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()

    @property
    def keeping(self) -> Keeping:
        """What is to stay."""
        return Keeping(claims=self._claims.isChecked(), sources=self._sources.isChecked())

    def _lay_out(self) -> None:
        stays = QLabel(
            self.tr(
                "Who opens a template begins a project of their own on it: with the article, the sides, the event, "
                "the limits and the rubric."
            )
        )
        goes = QLabel(
            self.tr(
                "Left out are the responses and replies, evidence, agreed ground, red lines, notes, comments, "
                "deleted items, and the names of authors and school."
            )
        )
        goes.setProperty("quiet", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        column.setSpacing(theme.GRID * 2)
        for words in (stays, goes):
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setMinimumWidth(theme.GRID * 56)
        for part in (stays, self._claims, self._sources, goes, self._buttons):
            column.addWidget(part)
