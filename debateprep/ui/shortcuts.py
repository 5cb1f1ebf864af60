"""The table of shortcuts: every action by its menu, searchable, each with keys that can be changed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from debateprep.ui import actions, theme
from debateprep.ui.actions import TABLE, ActionRow
from debateprep.ui.keymap import MOST_KEYS, Keymap, KeysRefused, native, portable
from debateprep.ui.labels import hairline, restyle
from debateprep.ui.matching import Sought, Wanted, best
from debateprep.ui.roles import Role, give_role
from debateprep.ui.row_list import Line, RowList

_MOST_IN_A_ROW = 2  # combinations pressed one after the other
_SIZE = QSize(600, 640)  # pixels, where the screen has room


class ShortcutsDialog(QDialog):
    """Lists the actions with their keys; what is changed holds at once."""

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._keymap = keymap
        self.filter = QLineEdit()
        self.filter.setObjectName("shortcuts_filter")
        self.filter.setPlaceholderText(self.tr("Find an action, or its keys"))
        self.filter.setAccessibleName(self.tr("Find an action, or its keys"))
        self.filter.setClearButtonEnabled(True)
        self.list = RowList()
        self.list.setObjectName("shortcuts_list")
        self.list.setAccessibleName(self.tr("Actions and their keys"))
        self.editor = KeysEditor(keymap)
        self._reset_all = QPushButton(self.tr("Reset all"))
        self._reset_all.setObjectName("shortcuts_reset_all")
        self._close = QPushButton(self.tr("Close"))
        for button in (self._reset_all, self._close):
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self._show()
        self._show_if_changed()
        theme.size_to(self, _SIZE)

    def _lay_out(self) -> None:
        edge = theme.GRID * 2
        column = QVBoxLayout(self)
        column.setContentsMargins(0, edge, 0, edge)
        column.setSpacing(theme.GRID)
        foot = QHBoxLayout()
        foot.addWidget(self._reset_all)
        foot.addStretch()
        foot.addWidget(self._close)
        head = QHBoxLayout()
        head.addWidget(self.filter)
        for row in (head, foot):
            row.setContentsMargins(edge, 0, edge, 0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(hairline())
        column.addWidget(self.editor)
        column.addWidget(hairline())
        column.addLayout(foot)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._show)
        self.filter.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._on_chosen)
        self.list.activated.connect(self.editor.record)
        self._keymap.changed.connect(self._on_keys_changed)
        self.editor.left.connect(self._on_editor_left)
        self._reset_all.clicked.connect(self._keymap.reset_all)
        self._close.clicked.connect(self.accept)

    def _show(self) -> None:
        """List what answers to what was typed, the best first; all actions by their menus while nothing is."""
        chosen = self.list.chosen
        wanted = Wanted(self.filter.text())
        if wanted.text:
            lines = [line for (_, line), _ in best(wanted, [(row, self._line(row)) for row in TABLE], _sought)]
            self.list.show_lines(lines or [Line(self.tr("No action is called that, and none has these keys."))])
        else:
            self.list.show_lines(self._by_menus(), chosen.subject if chosen else None)
        self._on_chosen()

    def _on_keys_changed(self) -> None:
        """Say the new keys in the lines that are listed."""
        chosen = self.list.chosen
        rows = [(line, line.subject) for line in self.list.rows.lines]
        lines = [self._line(row) if isinstance(row, ActionRow) else line for line, row in rows]
        self.list.show_lines(lines, chosen.subject if chosen else None)
        self._on_chosen()
        self._show_if_changed()

    def _show_if_changed(self) -> None:
        self._reset_all.setEnabled(any(self._keymap.is_changed(row.name) for row in TABLE))

    def _by_menus(self) -> list[Line]:
        lines: list[Line] = []
        for menu in dict.fromkeys(row.menu for row in TABLE):
            lines.append(Line(actions.translated(menu).replace("&", "")))
            lines += [self._line(row) for row in TABLE if row.menu == menu]
        return lines

    def _line(self, row: ActionRow) -> Line:
        keys = "   ".join(native(QKeySequence(one)) for one in self._keymap.keys(row.name))
        aside = self.tr("changed") if self._keymap.is_changed(row.name) else ""
        return Line(actions.words_of(row), row, aside, keys)

    def _on_chosen(self) -> None:
        line = self.list.chosen
        self.editor.show_row(line.subject if line and isinstance(line.subject, ActionRow) else None)

    def _on_editor_left(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Steer the list from the field above it; Return goes on to the keys of the chosen action."""
        if watched is self.filter and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.editor.record()
                return True
            if event.key() in steps:
                self.list.step(steps[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)


class KeysEditor(QWidget):
    """The keys of one action: each can be pressed anew, or taken away; why they cannot be had is said beside them."""

    left = Signal()  # by Escape

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._row: ActionRow | None = None
        self._showing = False
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setFont(theme.interface(bold=True))
        self._name.setWordWrap(True)
        self.fields = [KeysField() for _ in range(MOST_KEYS)]
        self._reset = QPushButton(self.tr("Reset"))
        self._reset.setObjectName("shortcuts_reset")
        self._reset.setAutoDefault(False)
        self._reset.clicked.connect(self._on_reset)
        self.message = QLabel()
        self.message.setObjectName("shortcuts_message")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setMinimumHeight(2 * self.message.fontMetrics().lineSpacing())  # nothing jumps when it speaks
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        for at, field in enumerate(self.fields):
            field.setObjectName(f"shortcut_keys_{at + 1}")
            field.pressed.connect(self._on_pressed)
            field.editingFinished.connect(self._on_finished)
            field.emptied.connect(self._on_finished)
            field.left.connect(self.left)
        self._lay_out()

    def show_row(self, row: ActionRow | None) -> None:
        """Show the keys of an action, or that none is chosen."""
        is_other, self._row, self._showing = row != self._row, row, True
        keys = self._keymap.keys(row.name) if row else ()
        self._name.setText(actions.words_of(row) if row else self.tr("No action"))
        for at, field in enumerate(self.fields):
            field.setKeySequence(QKeySequence(keys[at]) if at < len(keys) else QKeySequence())
            field.setEnabled(row is not None)
            field.setAccessibleName(self.tr("Keys for {}").format(self._name.text()))
        self._showing = False
        self._reset.setEnabled(row is not None and self._keymap.is_changed(row.name))
        if is_other:
            self._say("")

    def record(self) -> None:
        """Wait for the keys to be pressed."""
        if self._row is not None:
            self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        for at, field in enumerate(self.fields):
            if at:
                line.addWidget(QLabel(self.tr("or")))
            line.addWidget(field, 1)
        line.addWidget(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID * 2, 0, theme.GRID * 2, 0)
        column.setSpacing(theme.GRID // 2)
        for part in (self._name, line, self.message):
            column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)

    def _on_pressed(self, keys: str) -> None:
        """Say at once why keys cannot be had, though more may be pressed."""
        try:
            if self._row and keys:
                self._keymap.check(self._row.name, keys)
        except KeysRefused as refusal:
            self._say(str(refusal))
        else:
            self._say("")

    def _on_finished(self) -> None:
        row = self._row
        wanted = [portable(field.keySequence()) for field in self.fields]
        if row and not self._showing and tuple(filter(None, wanted)) != self._keymap.keys(row.name):
            self._try(row, wanted)

    def _on_reset(self) -> None:
        if self._row:
            self._try(self._row, self._row.keys)

    def _try(self, row: ActionRow, keys: Sequence[str]) -> None:
        """Give the action these keys, or say why not and show those that it has."""
        refused = ""
        try:
            self._keymap.choose(row.name, keys)
        except KeysRefused as refusal:
            refused = str(refusal)
        self.show_row(row)
        self._say(refused)

    def _say(self, refused: str) -> None:
        hint = self.tr("Put the cursor into a field and press the keys. The × takes them away.") if self._row else ""
        self.message.setText(refused or hint)
        restyle(self.message, "state", "warn" if refused else "hint")
        self.message.setAccessibleName(self.message.text())


class KeysField(QKeySequenceEdit):
    """Takes down the keys that are pressed in it; Escape leaves it as it was."""

    pressed = Signal(str)  # all that was pressed so far
    emptied = Signal()  # by the ×, of which no editing tells
    left = Signal()  # by Escape

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_role(self, Role.HotkeyField)
        self.setMaximumSequenceLength(_MOST_IN_A_ROW)
        self.setClearButtonEnabled(True)
        self._before = QKeySequence()
        self._pressing = False
        self.keySequenceChanged.connect(self._on_keys_changed)

    def _on_keys_changed(self, keys: QKeySequence) -> None:
        if keys.isEmpty() and not self._pressing:
            self.emptied.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember what was here."""
        super().focusInEvent(event)
        self._before = self.keySequence()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take down the keys, and tell of them before more are waited for."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.setKeySequence(self._before)
            self.left.emit()
        else:
            self._pressing = True  # the first key empties the field for those to come
            super().keyPressEvent(event)
            self._pressing = False
            self.pressed.emit(portable(self.keySequence()))


def _sought(found: tuple[ActionRow, Line]) -> Sought:
    """What of an action is looked through: its words, its keys, its menu."""
    row, line = found
    return Sought(f"{line.words} {line.keys} {actions.translated(row.menu).replace('&', '')}")
