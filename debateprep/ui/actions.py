"""Every action of the window, once: its name, its words, its keys, its icon, the method behind it."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from debateprep.ui import icons
from debateprep.ui.theme import Tokens

_log = logging.getLogger("debateprep")


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One line of the table. An action without keys is reached by its menu."""

    name: str
    menu: str
    words: str
    keys: tuple[str, ...]
    method: str  # of the main window, or of one of its parts: prepare.mark_claim
    icon: str = ""
    short: str = ""  # on the toolbar


TABLE: tuple[ActionRow, ...] = (
    ActionRow("action_new", "&File", "New from article…", ("Ctrl+N",), "articles.new", "new"),
    ActionRow("action_paste_article", "&File", "Paste an article…", ("Ctrl+V",), "articles.paste", "new"),
    ActionRow("action_new_empty", "&File", "New empty project", (), "articles.begin_empty", "add"),
    ActionRow("action_open", "&File", "Open…", ("Ctrl+O",), "files.open", "open", "Open"),
    ActionRow("action_save", "&File", "Save", ("Ctrl+S",), "files.save", "save"),
    ActionRow("action_save_as", "&File", "Save as…", ("Ctrl+Shift+S",), "files.save_as"),
    ActionRow("action_show_in_folder", "&File", "Show in folder", (), "files.show_in_folder", "folder"),
    ActionRow("action_new_template", "&File", "New from template…", (), "templates.begin"),
    ActionRow("action_save_template", "&File", "Save as template…", (), "templates.save"),
    ActionRow("action_another_topic", "&File", "Duplicate for another topic…", (), "templates.another_topic"),
    ActionRow("action_versions", "&File", "Versions…", ("Ctrl+Alt+V",), "copies.show_versions", "history"),
    ActionRow("action_merge_copy", "&File", "Merge a partner’s copy…", (), "copies.merge_copy", "merge"),
    ActionRow("action_export", "&File", "Export brief…", ("Ctrl+E",), "export_document", "export", "Export brief"),
    ActionRow("action_print", "&File", "Print…", ("Ctrl+P",), "print_document", "print"),
    ActionRow("action_close", "&File", "Close project", ("Ctrl+W",), "close_project"),
    ActionRow("action_quit", "&File", "Quit", ("Ctrl+Q",), "close"),
    ActionRow("action_undo", "&Edit", "Undo", ("Ctrl+Z",), "session.undo", "undo", "Undo"),
    ActionRow("action_redo", "&Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "session.redo", "redo"),
    ActionRow("action_undo_history", "&Edit", "Undo history…", ("Ctrl+Alt+Z",), "copies.show_undo_history"),
    ActionRow("action_find", "&Edit", "Find in the article…", ("Ctrl+F",), "prepare.reading.look_for", "find"),
    ActionRow("action_find_next", "&Edit", "Find next", ("F3",), "prepare.reading.find_next"),
    ActionRow("action_find_previous", "&Edit", "Find previous", ("Shift+F3",), "prepare.reading.find_previous"),
    ActionRow("action_search_everywhere", "&Edit", "Find everywhere…", ("Ctrl+Shift+F",), "find_everywhere", "find"),
    ActionRow("action_next_place", "&Edit", "Next place found", ("F4",), "prepare.finding.next_place"),
    ActionRow("action_trash", "&Edit", "Deleted items…", ("Ctrl+T",), "prepare.marking.show_tray", "trash"),
    ActionRow("action_settings", "&Edit", "Settings…", ("Ctrl+,",), "edit_settings", "settings"),
    ActionRow(
        "action_mark_claim", "&Claim", "Mark claim", ("C", "Ctrl+M"), "prepare.marking.mark_claim", "mark", "Mark claim"
    ),
    ActionRow(
        "action_mark_sentence", "&Claim", "Mark the sentence here", ("Ctrl+Return",), "prepare.marking.mark_sentence"
    ),
    ActionRow("action_mark_suggestion", "&Claim", "Mark the suggestion", ("M",), "prepare.suggesting.mark"),
    ActionRow("action_dismiss_suggestion", "&Claim", "Dismiss the suggestion", ("D",), "prepare.suggesting.dismiss"),
    ActionRow(
        "action_add_passage",
        "&Claim",
        "Add passage to this claim",
        ("P", "Ctrl+Shift+M"),
        "prepare.marking.add_passage",
    ),
    ActionRow(
        "action_extend_end", "&Claim", "Mark ends a word later", ("Alt+Shift+Right",), "prepare.marking.end_later"
    ),
    ActionRow(
        "action_shrink_end", "&Claim", "Mark ends a word earlier", ("Alt+Shift+Left",), "prepare.marking.end_earlier"
    ),
    ActionRow(
        "action_extend_start", "&Claim", "Mark begins a word earlier", ("Alt+Left",), "prepare.marking.start_earlier"
    ),
    ActionRow(
        "action_shrink_start", "&Claim", "Mark begins a word later", ("Alt+Right",), "prepare.marking.start_later"
    ),
    ActionRow(
        "action_split_claim",
        "&Claim",
        "Split claim at the cursor",
        ("Ctrl+Shift+D",),
        "prepare.marking.split_claim",
        "split",
    ),
    ActionRow(
        "action_merge_claims",
        "&Claim",
        "Merge with another claim…",
        ("Ctrl+Shift+J",),
        "prepare.marking.merge_claims",
        "merge",
    ),
    ActionRow("action_move_claim_up", "&Claim", "Move claim up", ("Alt+Up",), "prepare.marking.move_up"),
    ActionRow("action_move_claim_down", "&Claim", "Move claim down", ("Alt+Down",), "prepare.marking.move_down"),
    ActionRow(
        "action_delete_claim", "&Claim", "Delete claim", ("Ctrl+Backspace",), "prepare.marking.delete_claim", "trash"
    ),
    ActionRow("action_next_claim", "&Claim", "Next claim", ("Ctrl+Down", "Alt+PgDown"), "prepare.next_claim", "next"),
    ActionRow(
        "action_previous_claim",
        "&Claim",
        "Previous claim",
        ("Ctrl+Up", "Alt+PgUp"),
        "prepare.previous_claim",
        "previous",
    ),
    ActionRow("action_next_gap", "&Claim", "Next gap", ("F8",), "prepare.next_gap", "next"),
    ActionRow("action_add_reply", "&Response", "Add reply", ("Ctrl+L",), "prepare.card.add_reply", "reply"),
    ActionRow("action_add_evidence", "&Response", "Add evidence", ("Ctrl+D",), "prepare.card.add_evidence", "add"),
    ActionRow(
        "action_toggle_ready", "&Response", "Ready, or draft again", ("Ctrl+Shift+Return",), "prepare.card.toggle_ready"
    ),
    ActionRow("action_move_reply_up", "&Response", "Move reply up", ("Ctrl+Shift+Up",), "prepare.card.move_reply_up"),
    ActionRow(
        "action_move_reply_down", "&Response", "Move reply down", ("Ctrl+Shift+Down",), "prepare.card.move_reply_down"
    ),
    ActionRow("action_bold", "&Response", "Bold", ("Ctrl+B",), "prepare.card.make_bold"),
    ActionRow("action_italic", "&Response", "Italic", ("Ctrl+I",), "prepare.card.make_italic"),
    ActionRow("action_side_alone", "&Response", "One side alone", ("F9",), "prepare.card.show_side_alone"),
    ActionRow("action_field_alone", "&Response", "One field alone", ("Shift+F9",), "prepare.card.show_field_alone"),
    ActionRow("action_measure_pace", "&Response", "Measure my pace…", (), "preferences.measure_pace"),
    ActionRow("action_add_article", "&Article", "Add article…", ("Ctrl+Shift+O",), "articles.add", "add"),
    ActionRow(
        "action_article_details",
        "&Article",
        "Details and citation…",
        ("Ctrl+Shift+I",),
        "prepare.marking.edit_details",
        "article",
    ),
    ActionRow(
        "action_correct_article", "&Article", "Correct a typo…", ("Ctrl+Shift+T",), "prepare.marking.correct_article"
    ),
    ActionRow(
        "action_mark_sic",
        "&Article",
        "Mark as the original’s slip [sic]",
        ("Ctrl+Shift+K",),
        "prepare.marking.mark_sic",
    ),
    ActionRow(
        "action_replace_article", "&Article", "Replace the text…", ("Ctrl+Shift+E",), "prepare.marking.replace_article"
    ),
    ActionRow("action_next_article", "&Article", "Next article", ("Ctrl+PgDown",), "prepare.reading.next_article"),
    ActionRow(
        "action_move_article",
        "&Article",
        "Move article to the left",
        ("Ctrl+Shift+PgUp",),
        "prepare.marking.move_article",
    ),
    ActionRow(
        "action_remove_article",
        "&Article",
        "Remove article",
        ("Ctrl+Shift+Backspace",),
        "prepare.marking.remove_article",
        "remove",
    ),
    ActionRow(
        "action_next_unanchored",
        "&Article",
        "Next unanchored passage",
        ("Ctrl+Shift+U",),
        "prepare.marking.next_unanchored",
    ),
    ActionRow("action_reattach", "&Article", "Re-attach to selection", ("Ctrl+Shift+R",), "prepare.marking.reattach"),
    ActionRow("action_sources", "&Sources", "Source library", ("Ctrl+Shift+L",), "sources.show", "source"),
    ActionRow("action_new_source", "&Sources", "New source", ("Ctrl+Shift+N",), "sources.new_source", "add"),
    ActionRow("action_paste_reference", "&Sources", "Paste reference…", ("Ctrl+Shift+V",), "sources.paste_reference"),
    ActionRow("action_import_sources", "&Sources", "Import sources…", (), "exchange.import_sources"),
    ActionRow("action_export_sources", "&Sources", "Export sources…", (), "exchange.export_sources", "export"),
    ActionRow("action_copy_citation", "&Sources", "Copy as citation", ("Ctrl+Shift+C",), "sources.copy_citation"),
    ActionRow("action_view_prepare", "&View", "Prepare", ("Ctrl+1",), "show_prepare"),
    ActionRow("action_view_overview", "&View", "Overview", ("Ctrl+2",), "show_overview"),
    ActionRow("action_view_brief", "&View", "Brief", ("Ctrl+3",), "show_brief"),
    ActionRow("action_view_rehearse", "&View", "Rehearse", ("Ctrl+4",), "show_rehearse"),
    ActionRow("action_go_article", "&View", "Go to the article", ("F6",), "go_to_article", "article"),
    ActionRow("action_go_claim", "&View", "Go to the claim", ("F7",), "go_to_claim", "claim"),
    ActionRow("action_suggestions", "&View", "Suggestions", ("Ctrl+G",), "prepare.suggesting.show_list"),
    ActionRow("action_zoom_in", "&View", "Larger article", ("Ctrl++", "Ctrl+="), "prepare.reading.zoom_in"),
    ActionRow("action_zoom_out", "&View", "Smaller article", ("Ctrl+-",), "prepare.reading.zoom_out"),
    ActionRow("action_zoom_reset", "&View", "Article as it was", ("Ctrl+0",), "prepare.reading.zoom_reset"),
    ActionRow("action_palette", "&View", "Command palette…", ("Ctrl+Shift+P",), "show_palette", "palette-command"),
    ActionRow("action_reading", "&View", "Reading…", ("Ctrl+R",), "prepare.reading.edit_reading"),
    ActionRow("action_theme_system", "&View", "Colours of the system", (), "appearance.use_system"),
    ActionRow("action_theme_light", "&View", "Light", (), "appearance.use_light"),
    ActionRow("action_theme_dark", "&View", "Dark", (), "appearance.use_dark"),
    ActionRow("action_theme_contrast", "&View", "High contrast", (), "appearance.use_contrast"),
    ActionRow("action_help", "&Help", "Help", ("F1",), "helping.show", "help"),
    ActionRow("action_tour", "&Help", "Take the tour", (), "touring.begin"),
    ActionRow("action_shortcuts", "&Help", "Keyboard shortcuts…", ("Ctrl+F1",), "helping.show_shortcuts", "keyboard"),
    ActionRow("action_about", "&Help", "About DebatePrep", (), "helping.show_about"),
)
ALWAYS = (
    "action_new", "action_paste_article", "action_new_empty", "action_new_template", "action_open", "action_quit",
    "action_palette", "action_help", "action_tour", "action_shortcuts", "action_about", "action_settings",
    "action_theme_system", "action_theme_light", "action_theme_dark", "action_theme_contrast",
)  # fmt: skip  # they work without a project too
AT_THE_ARTICLE = "prepare."  # what begins so works only where article and claims are shown
SPRING, SWITCH = "", "views"  # what stands on the toolbar beside actions: room, and the buttons of the views
TOOLBAR = ("action_open", "action_mark_claim", "action_undo", SPRING, SWITCH, SPRING, "action_export")
VIEWS = ("action_view_prepare", "action_view_overview", "action_view_brief", "action_view_rehearse")
REASON = "reason"  # the property of an action that says why it does not work now
CHECKABLE = (
    "action_theme_system", "action_theme_light", "action_theme_dark", "action_theme_contrast", "action_suggestions",
    *VIEWS,
)  # fmt: skip


def make_actions(window: QMainWindow) -> dict[str, QAction]:
    """The window's actions by name, each bound to its method."""
    made = {}
    for row in TABLE:
        action = QAction(translated(row.words), window)
        action.setObjectName(row.name)
        action.setIconText(translated(row.short or row.words))
        action.setCheckable(row.name in CHECKABLE)
        show_keys(action, row, row.keys)
        action.triggered.connect(_slot(window, row))
        window.addAction(action)
        made[row.name] = action
    return made


def show_keys(action: QAction, row: ActionRow, keys: Sequence[str]) -> None:
    """Let an action be reached by `keys`, and say so on its button."""
    action.setShortcuts([QKeySequence(one) for one in keys])
    shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{words_of(row)} ({shown})" if shown else translated(row.words))


def words_of(row: ActionRow) -> str:
    """What an action is called in a sentence."""
    return translated(row.words).rstrip("…")


def make_menus(window: QMainWindow, actions: Mapping[str, QAction]) -> dict[str, QMenu]:
    """The menus of the table, in its order."""
    menus: dict[str, QMenu] = {}
    for row in TABLE:
        if row.menu not in menus:
            menus[row.menu] = window.menuBar().addMenu(translated(row.menu))
        menus[row.menu].addAction(actions[row.name])
    return menus


def draw_icons(actions: Mapping[str, QAction], colours: Tokens) -> None:
    """Give each action its icon in the colour of the ink."""
    for row in TABLE:
        if row.icon:
            actions[row.name].setIcon(icons.icon(row.icon, colours.ink))


def _slot(window: QMainWindow, row: ActionRow) -> Callable[[], None]:
    """The method, called without what Qt says of a checked state; the log is told which action it was."""
    found: Callable[[], None] = attrgetter(row.method)(window)

    def triggered(_checked: bool = False) -> None:
        _log.info("%s", row.name)
        found()

    return triggered


def translated(words: str) -> str:
    """Words of the table in the language of the window."""
    return QCoreApplication.translate("Actions", words)
