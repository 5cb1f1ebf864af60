"""What is printed, and how: asked for beside the pages, which follow each choice."""

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from debateprep.core.edits import Edit, SetField
from debateprep.core.project import Project
from debateprep.core.selection import left_out, selected
from debateprep.ui import project_settings, theme
from debateprep.ui.export_settings import KINDS, choices_for, group_of
from debateprep.ui.labels import hairline, remove
from debateprep.ui.session import Session
from debateprep.ui.setting import words_of
from debateprep.ui.setting_editors import Editor, FieldBox, TickEditor, WheelGuard, editor_for

WIDTH = 300  # pixels


class ExportChoices(QWidget):
    """The document, and its choices, each of them kept in the project as soon as it is made."""

    kind_chosen = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export_choices")
        self._session = session
        self._shown: tuple[object, ...] = ()
        self._editors: dict[str, Editor] = {}
        self.kind_box = FieldBox()
        self._left_out = QLabel()
        self._guard = WheelGuard(self)
        self._page = QScrollArea()
        self._lay_out()
        self.kind_box.currentIndexChanged.connect(self._on_kind_chosen)

    @property
    def kind(self) -> str:
        """The document that is chosen."""
        return str(self.kind_box.currentData())

    def choose_kind(self, kind: str) -> None:
        """Choose another document."""
        self.kind_box.setCurrentIndex(self.kind_box.findData(kind))

    def show_project(self) -> None:
        """Show the choices as the project has them now."""
        project = self._session.project
        settings = choices_for(self.kind, project)
        values = {one.key: project_settings.value_in(project, one) for one in settings}
        offered = (self.kind, *((one.key, one.choices) for one in settings))
        if offered != self._shown or any(self._editors[key].value() != value for key, value in values.items()):
            self._shown = offered
            self._build(project)
        self._show_left_out(project)

    def _build(self, project: Project) -> None:
        place = self._page.verticalScrollBar().value()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID * 2, theme.GRID * 2)
        column.setSpacing(theme.GRID // 2)
        self._editors = {}
        group = ""
        for setting in choices_for(self.kind, project):
            if group_of(setting) != group:
                group = group_of(setting)
                column.addSpacing(theme.GRID * 2)
                column.addWidget(_heading(words_of(group)))
            editor = editor_for(setting, project_settings.value_in(project, setting))
            self._editors[setting.key] = editor
            self._add(column, editor)
            editor.changed.connect(partial(self._on_changed, editor))
        column.addStretch(1)
        self._guard.watch(content)
        old = self._page.takeWidget()
        if old is not None:
            remove(old)
        self._page.setWidget(content)
        self._page.verticalScrollBar().setValue(place)

    def _add(self, column: QVBoxLayout, editor: Editor) -> None:
        if not isinstance(editor, TickEditor):
            label = QLabel(words_of(editor.setting.label))
            label.setBuddy(editor.control)
            column.addSpacing(theme.GRID // 2)
            column.addWidget(label)
        column.addWidget(editor)
        if editor.setting.help:
            column.addWidget(_quiet(words_of(editor.setting.help)))

    def _lay_out(self) -> None:
        for kind, words in KINDS:
            self.kind_box.addItem(words_of(words), kind)
        self.kind_box.setObjectName("export_kind")
        self.kind_box.setProperty("field", True)
        self.kind_box.setAccessibleName(self.tr("Document"))
        self._left_out.setWordWrap(True)
        self._left_out.setFont(theme.interface(-1))
        self._left_out.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID * 2, theme.GRID)
        self._left_out.setObjectName("left_out")
        self._page.setWidgetResizable(True)
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QVBoxLayout()
        head.setContentsMargins(theme.GRID * 2, theme.GRID * 2, theme.GRID * 2, 0)
        head.addWidget(self.kind_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._page, 1)
        column.addWidget(hairline())
        column.addWidget(self._left_out)

    def _show_left_out(self, project: Project) -> None:
        kept = left_out(selected(project))
        parts = []
        if kept.notes:
            parts.append(
                self.tr("{} private notes").format(kept.notes) if kept.notes > 1 else self.tr("1 private note")
            )
        if kept.comments:
            parts.append(self.tr("{} comments").format(kept.comments) if kept.comments > 1 else self.tr("1 comment"))
        words = QLocale().createSeparatedList(parts)
        self._left_out.setText(self.tr("Left out: {}.").format(words) if words else self.tr("Nothing is left out."))

    def _on_kind_chosen(self) -> None:
        self.show_project()
        self.kind_chosen.emit(self.kind)

    def _on_changed(self, editor: Editor) -> None:
        value = editor.value()
        item, name = project_settings.place(self._session.project, editor.setting)
        if not isinstance(value, float) and value != project_settings.value_in(self._session.project, editor.setting):
            typing = f"{item}.{name}" if not isinstance(editor.control, QComboBox) else ""
            self._session.apply(Edit("choose what is printed", (SetField(item, name, value),), typing=typing))


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setFont(theme.interface(0, bold=True))
    return label


def _quiet(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setFont(theme.interface(-1))
    label.setProperty("quiet", True)
    return label
