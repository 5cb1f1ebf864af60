"""What is asked before a project is begun on this one: a template for others, or one's own on another topic."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from debateprep.core.project import Project
from debateprep.core.template import Carrying, Keeping
from debateprep.ui import theme
from debateprep.ui.line_field import Line


class _Choices(QDialog):
    """A sentence on what stays, some choices, a sentence on what goes, and the two buttons."""

    def _lay_out(self, stays: str, choices: Sequence[QWidget], goes: str, accept: str, name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        column.setSpacing(theme.GRID * 2)
        for part in (self._sentence(stays), *choices, self._sentence(goes, quiet=True), self._buttons(accept, name)):
            column.addWidget(part)

    def _sentence(self, words: str, *, quiet: bool = False) -> QLabel:
        label = QLabel(words)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setMinimumWidth(theme.GRID * 56)
        label.setProperty("quiet", quiet)
        return label

    def _buttons(self, accept: str, name: str) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go_on = buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setObjectName(name)
        go_on.setProperty("primary", True)
        go_on.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


class TemplateDialog(_Choices):
    """Two choices; what is never kept is said."""

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("template_dialog")
        self.setWindowTitle(self.tr("Save as template"))
        self._claims = _tick(self.tr("Keep the marked claims ({})").format(len(project.claims)), "template_claims")
        self._claims.setEnabled(bool(project.claims))
        self._sources = _tick(self.tr("Keep the source library ({})").format(len(project.sources)), "template_sources")
        self._sources.setEnabled(_has_library(project))
        self._lay_out(
            self.tr(
                "Who opens a template begins a project of their own on it: with the article, the sides, the event, "
                "the limits and the rubric."
            ),
            (self._claims, self._sources),
            self.tr(
                "Left out are the responses and replies, evidence, agreed ground, red lines, notes, comments, "
                "deleted items, and the names of authors and school."
            ),
            self.tr("Save as template…"),
            "template_save",
        )

    @property
    def keeping(self) -> Keeping:
        """What is to stay."""
        return Keeping(claims=self._claims.isChecked(), sources=self._sources.isChecked())


class AnotherTopicDialog(_Choices):
    """The title of the new debate, and what goes along; what never does is said."""

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("another_topic")
        self.setWindowTitle(self.tr("Duplicate for another topic"))
        self._title = Line()
        self._title.setObjectName("another_topic_title")
        self._title.setAccessibleName(self.tr("Title of the new debate"))
        self._title.setPlaceholderText(self.tr("Title of the new debate"))
        self._event = _tick(self.tr("Event, delegation and authors"), "another_topic_event", checked=True)
        self._limits = _tick(self.tr("Limits, citation style, kinds and stances"), "another_topic_limits", checked=True)
        self._paper = _tick(self.tr("Rubric, and how it is printed"), "another_topic_paper", checked=True)
        library = self.tr("Source library ({}), key terms and timeline").format(len(project.sources))
        self._sources = _tick(library, "another_topic_sources", checked=_has_library(project))
        self._sources.setEnabled(_has_library(project))
        self._lay_out(
            self.tr("Begins a new project with the same sides. This one stays as it is."),
            (self._title, self._event, self._limits, self._paper, self._sources),
            self.tr(
                "Left out are the question and the topic, the articles, the claims with all that is said to them, "
                "and the bottom line."
            ),
            self.tr("Begin the new project"),
            "another_topic_begin",
        )

    @property
    def title(self) -> str:
        """What the new debate is called; it may be nothing yet."""
        return self._title.text().strip()

    @property
    def carrying(self) -> Carrying:
        """What goes along."""
        return Carrying(*(tick.isChecked() for tick in (self._event, self._limits, self._paper, self._sources)))


def _tick(words: str, name: str, *, checked: bool = False) -> QCheckBox:
    tick = QCheckBox(words)
    tick.setObjectName(name)
    tick.setChecked(checked)
    return tick


def _has_library(project: Project) -> bool:
    return bool(project.sources or project.glossary or project.timeline)
