"""The settings of this computer and of the project, asked for as their tables say."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from debateprep.core.edits import Edit
from debateprep.core.item import FieldValue, ItemId
from debateprep.core.project import Project
from debateprep.core.rules import change_settings
from debateprep.ui import project_settings, settings, theme
from debateprep.ui.labels import hairline
from debateprep.ui.setting import AskedBy, Setting, Value, words_of
from debateprep.ui.setting_editors import Editor, TickEditor, WheelGuard, editor_for
from debateprep.ui.settings import Settings
from debateprep.ui.sides_editor import SidesEditor

_LIST_WIDTH = 190  # pixels, at least
_SIZE = QSize(760, 560)
_PAGE = Qt.ItemDataRole.UserRole


class SettingRow(QWidget):
    """One setting: its name above, what it is chosen with, and a word of help or of what is wrong below."""

    def __init__(self, editor: Editor) -> None:
        super().__init__()
        self.editor = editor
        self._shown = editor.value()  # as it is read back: what a widget makes of a text is no change
        self._below = QLabel(words_of(editor.setting.help))
        self._below.setWordWrap(True)
        self._below.setFont(theme.interface(-1))
        self._below.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        if not isinstance(editor, TickEditor | SidesEditor):  # one says it itself, the other is a page of its own
            label = QLabel(words_of(editor.setting.label))
            label.setWordWrap(True)
            label.setBuddy(editor.control)
            column.addWidget(label)
        column.addWidget(editor)
        column.addWidget(self._below)
        editor.changed.connect(self._show_problem)
        self._show_problem()

    @property
    def is_changed(self) -> bool:
        """Whether another value is chosen than was shown."""
        return self.editor.value() != self._shown

    def problem(self) -> str:
        """Why what was chosen cannot be taken; what was so before is let be."""
        return self.editor.problem() if self.is_changed else ""

    def _show_problem(self) -> None:
        problem = self.problem()
        self._below.setText(problem or words_of(self.editor.setting.help))
        self._below.setVisible(bool(self._below.text()))
        self._below.setProperty("quiet", not problem)
        self._below.setProperty("state", "warn" if problem else "")
        self._below.style().unpolish(self._below)
        self._below.style().polish(self._below)


class SettingsDialog(QDialog):
    """Asks for the user's settings, and for those of `project` where one is open. Nothing changes before OK."""

    def __init__(self, chosen: Settings, project: Project | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_dialog")
        self.setWindowTitle(self.tr("Settings"))
        self._project = project
        self._rows: dict[str, SettingRow] = {}
        self._groups = QListWidget()
        self._groups.setObjectName("settings_groups")
        self._groups.setAccessibleName(self.tr("Groups of settings"))
        self._pages = QStackedWidget()
        self._guard = WheelGuard(self)
        self._lay_out()
        if project is not None:
            values = {one.key: project_settings.value_in(project, one) for one in _plain(project_settings.TABLE)}
            self._add_section(self.tr("This project"), project_settings.TABLE, values)
        mine: dict[str, Value] = {one.key: chosen.get(one) for one in settings.TABLE}
        self._add_section(self.tr("This computer"), settings.TABLE, mine)
        self._groups.setFixedWidth(max(_LIST_WIDTH, self._groups.sizeHintForColumn(0) + theme.GRID * 2))
        self._groups.currentItemChanged.connect(self._on_group_chosen)
        self._groups.setCurrentRow(1)
        theme.size_to(self, _SIZE)

    def chosen(self) -> dict[Setting[Any], Value]:
        """The settings of the user that were changed, with their values."""
        rows = (self._rows[setting.key] for setting in settings.TABLE)
        return {row.editor.setting: row.editor.value() for row in rows if row.is_changed}

    def edit(self) -> Edit | None:
        """The edit that makes the project as it was wanted, if anything of it was changed. Raises EditRefused."""
        if self._project is None:
            return None
        values: dict[tuple[ItemId, str], FieldValue] = {}
        for setting in _plain(project_settings.TABLE):
            row = self._rows[setting.key]
            value = row.editor.value()
            if row.is_changed and not isinstance(value, float):
                values[project_settings.place(self._project, setting)] = value
        seats = self._rows[project_settings.SIDES.key]
        sides = seats.editor.sides() if isinstance(seats.editor, SidesEditor) and seats.is_changed else None
        return change_settings(self._project, values, sides)

    def show_setting(self, key: str) -> None:
        """Turn to a setting and put the keyboard on it."""
        row = self._rows[key]
        for at in range(self._groups.count()):
            page = self._groups.item(at).data(_PAGE)
            if isinstance(page, QScrollArea) and page.isAncestorOf(row):
                self._groups.setCurrentRow(at)
                page.ensureWidgetVisible(row)
        row.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_section(self, words: str, table: Iterable[Setting[Any]], values: Mapping[str, Value]) -> None:
        head = QListWidgetItem(words)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setFont(theme.interface(-1, bold=True))
        self._groups.addItem(head)
        for group in dict.fromkeys(setting.group for setting in table):
            page = self._page(group, [setting for setting in table if setting.group == group], values)
            entry = QListWidgetItem(words_of(group))
            entry.setData(_PAGE, page)
            self._groups.addItem(entry)
            self._pages.addWidget(page)

    def _page(self, group: str, table: Iterable[Setting[Any]], values: Mapping[str, Value]) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.GRID * 3, theme.GRID * 2, theme.GRID * 3, theme.GRID * 2)
        column.setSpacing(theme.GRID * 2)
        title = QLabel(words_of(group))
        title.setFont(theme.interface(1, bold=True))
        column.addWidget(title)
        for setting in table:
            row = SettingRow(self._editor(setting, values))
            self._rows[setting.key] = row
            column.addWidget(row)
        column.addStretch(1)
        self._guard.watch(content)
        page = QScrollArea()
        page.setWidgetResizable(True)
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setWidget(content)
        return page

    def _editor(self, setting: Setting[Any], values: Mapping[str, Value]) -> Editor:
        if setting.asked_by is AskedBy.SIDES and self._project is not None:
            return SidesEditor(setting, self._project)
        return editor_for(setting, values[setting.key])

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._groups)
        body.addWidget(self._pages, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID * 2, theme.GRID)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(hairline())
        column.addLayout(foot)

    def _on_group_chosen(self, entry: QListWidgetItem) -> None:
        self._pages.setCurrentWidget(entry.data(_PAGE))

    def accept(self) -> None:
        """Close if all can be taken; else turn to what cannot."""
        wrong = next((key for key, row in self._rows.items() if row.problem()), None)
        if wrong is None:
            super().accept()
        else:
            self.show_setting(wrong)


def _plain(table: Iterable[Setting[Any]]) -> list[Setting[Any]]:
    """The settings that are one field of the project."""
    return [setting for setting in table if setting.asked_by is not AskedBy.SIDES]
