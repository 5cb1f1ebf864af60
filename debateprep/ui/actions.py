"""Every action of the window, once: its name, its words, its keys, its icon, the method behind it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from debateprep.ui import icons
from debateprep.ui.theme import Tokens


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One line of the table. An action without keys is reached by its menu."""

    name: str
    menu: str
    words: str
    keys: tuple[str, ...]
    method: str  # of the main window
    icon: str = ""
    short: str = ""  # on the toolbar


TABLE: tuple[ActionRow, ...] = (
    ActionRow("action_new", "&File", "New from article…", ("Ctrl+N",), "new_from_file", "new"),
    ActionRow("action_open", "&File", "Open…", ("Ctrl+O",), "open_file", "open", "Open"),
    ActionRow("action_save", "&File", "Save", ("Ctrl+S",), "save", "save"),
    ActionRow("action_save_as", "&File", "Save as…", ("Ctrl+Shift+S",), "save_as"),
    ActionRow("action_export", "&File", "Export brief…", ("Ctrl+E",), "export", "export", "Export brief"),
    ActionRow("action_close", "&File", "Close project", ("Ctrl+W",), "close_project"),
    ActionRow("action_quit", "&File", "Quit", ("Ctrl+Q",), "close"),
    ActionRow("action_undo", "&Edit", "Undo", ("Ctrl+Z",), "undo", "undo", "Undo"),
    ActionRow("action_redo", "&Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", "redo"),
    ActionRow("action_mark_claim", "&Claim", "Mark claim", ("C", "Ctrl+M"), "mark_claim", "mark", "Mark claim"),
    ActionRow("action_delete_claim", "&Claim", "Delete claim", ("Ctrl+Backspace",), "delete_claim", "trash"),
    ActionRow("action_next_claim", "&Claim", "Next claim", ("Ctrl+Down", "Alt+PgDown"), "next_claim", "next"),
    ActionRow(
        "action_previous_claim", "&Claim", "Previous claim", ("Ctrl+Up", "Alt+PgUp"), "previous_claim", "previous"
    ),
    ActionRow("action_go_article", "&View", "Go to the article", ("F6",), "go_to_article", "article"),
    ActionRow("action_go_claim", "&View", "Go to the claim", ("F7",), "go_to_claim", "claim"),
    ActionRow("action_theme_system", "&View", "Colours of the system", (), "use_system_theme"),
    ActionRow("action_theme_light", "&View", "Light", (), "use_light_theme"),
    ActionRow("action_theme_dark", "&View", "Dark", (), "use_dark_theme"),
    ActionRow("action_about", "&Help", "About DebatePrep", (), "show_about", "help"),
)
TOOLBAR = ("action_open", "action_mark_claim", "action_undo", "", "action_export")  # an empty name is a spring
CHECKABLE = ("action_theme_system", "action_theme_light", "action_theme_dark")


def make_actions(window: QMainWindow) -> dict[str, QAction]:
    """The window's actions by name, each bound to its method."""
    made = {}
    for row in TABLE:
        action = QAction(_translated(row.words), window)
        action.setObjectName(row.name)
        action.setShortcuts([QKeySequence(keys) for keys in row.keys])
        action.setIconText(_translated(row.short or row.words))
        action.setCheckable(row.name in CHECKABLE)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{_translated(row.words).rstrip('…')} ({keys})" if keys else _translated(row.words))
        action.triggered.connect(getattr(window, row.method))
        window.addAction(action)
        made[row.name] = action
    return made


def make_menus(window: QMainWindow, actions: Mapping[str, QAction]) -> dict[str, QMenu]:
    """The menus of the table, in its order."""
    menus: dict[str, QMenu] = {}
    for row in TABLE:
        if row.menu not in menus:
            menus[row.menu] = window.menuBar().addMenu(_translated(row.menu))
        menus[row.menu].addAction(actions[row.name])
    return menus


def draw_icons(actions: Mapping[str, QAction], colours: Tokens) -> None:
    """Give each action its icon in the colour of the ink."""
    for row in TABLE:
        if row.icon:
            actions[row.name].setIcon(icons.icon(row.icon, colours.ink))


def _translated(words: str) -> str:
    return QCoreApplication.translate("Actions", words)
