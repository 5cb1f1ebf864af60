"""Every view of the window and every dialog, with something in it: for tests that look at all of them."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from debateprep.core.edits import SetField
from debateprep.core.taking import offer
from debateprep.importers.plain_text import text_article
from debateprep.storage.journal_file import Footing, Header, Journaled
from debateprep.storage.processes import Owner
from debateprep.storage.recovery import Draft
from debateprep.ui import article_dialogs
from debateprep.ui.changed_dialog import ChangedDialog
from debateprep.ui.crash_dialog import Crash, CrashDialog
from debateprep.ui.help_dialog import HelpDialog
from debateprep.ui.import_dialog import ImportDialog
from debateprep.ui.incoming import ReadingProgress
from debateprep.ui.main_window import MainWindow
from debateprep.ui.merge_dialog import Copy, MergeDialog
from debateprep.ui.new_from_template_dialog import NewFromTemplateDialog
from debateprep.ui.overview_head import MAP, TABLE
from debateprep.ui.pace_dialog import PaceDialog
from debateprep.ui.paste_reference import PasteReference
from debateprep.ui.quote_dialog import QuoteDialog
from debateprep.ui.reading import Reading
from debateprep.ui.recovery_dialog import RecoveryDialog
from debateprep.ui.settings_dialog import SettingsDialog
from debateprep.ui.shortcuts import ShortcutsDialog
from debateprep.ui.source_exchange import read_reference
from debateprep.ui.template_dialog import AnotherTopicDialog, TemplateDialog
from debateprep.ui.tray_dialog import TrayDialog
from debateprep.ui.undo_history import UndoHistory
from debateprep.ui.versions_dialog import VersionsDialog
from tests.builders import made
from tests.ui.gestures import named
from tests.ui.panel import do

Go = Callable[[MainWindow], None]
Make = Callable[[MainWindow], QWidget]
Key = Qt.Key


def start_page(window: MainWindow) -> None:
    window.close_project()


def prepare(window: MainWindow) -> None:
    window.prepare.choose(window.session.project.claims[0].id)


def suggestions(window: MainWindow) -> None:
    do(window, "action_suggestions")


def find_in_article(window: MainWindow) -> None:
    do(window, "action_find")


def find_everywhere(window: MainWindow) -> None:
    do(window, "action_search_everywhere")


def library(window: MainWindow) -> None:
    do(window, "action_sources")


def palette(window: MainWindow) -> None:
    do(window, "action_palette")


def overview_table(window: MainWindow) -> None:
    do(window, "action_view_overview")
    window.views.overview.show_view(TABLE)


def overview_map(window: MainWindow) -> None:
    do(window, "action_view_overview")
    window.views.overview.show_view(MAP)


def brief(window: MainWindow) -> None:
    do(window, "action_view_brief")


def rehearse_setup(window: MainWindow) -> None:
    do(window, "action_view_rehearse")


def rehearse_thinking(window: MainWindow) -> None:
    rehearse_setup(window)
    named(window, "rehearse_start", QPushButton).click()


def rehearse_speaking(window: MainWindow) -> None:
    rehearse_thinking(window)
    _press(window, Key.Key_Space)


def rehearse_rating(window: MainWindow) -> None:
    rehearse_speaking(window)
    _press(window, Key.Key_Space)


def rehearse_summary(window: MainWindow) -> None:
    rehearse_rating(window)
    _press(window, Key.Key_3)
    _press(window, Key.Key_Escape)


def rehearse_speech(window: MainWindow) -> None:
    rehearse_setup(window)
    named(window, "rehearse_mode:speech", QPushButton).click()
    named(window, "rehearse_start", QPushButton).click()


VIEWS: tuple[Go, ...] = (
    start_page, prepare, suggestions, find_in_article, find_everywhere, library, palette, overview_table, overview_map,
    brief, rehearse_setup, rehearse_thinking, rehearse_speaking, rehearse_rating, rehearse_summary, rehearse_speech,
)  # fmt: skip


def article_details(window: MainWindow) -> QWidget:
    return article_dialogs.DetailsDialog(window.session.project.articles[0], window)


def correct_article(window: MainWindow) -> QWidget:
    return article_dialogs.CorrectDialog("shield", window)


def replace_article(window: MainWindow) -> QWidget:
    return article_dialogs.ReplaceDialog(window.session.project.articles[0].text, window)


def reading(window: MainWindow) -> QWidget:
    return article_dialogs.ReadingDialog(Reading(), window)


def merge_claims(window: MainWindow) -> QWidget:
    return article_dialogs.MergeDialog([("clm_1", "C1 The shield"), ("clm_2", "C2 The radars")], window)


def changed_file(window: MainWindow) -> QWidget:
    return ChangedDialog("debate.debate.yaml", window)


def crash(window: MainWindow) -> QWidget:
    return CrashDialog(Crash("debateprep.ui.marking, line 12", is_kept=True), "DebatePrep 1.0", window)


def help_pages(window: MainWindow) -> QWidget:
    return HelpDialog(window)


def undo_history(window: MainWindow) -> QWidget:
    return UndoHistory(window.session, window)


def save_template(window: MainWindow) -> QWidget:
    return TemplateDialog(window.session.project, window)


def another_topic(window: MainWindow) -> QWidget:
    return AnotherTopicDialog(window.session.project, window)


def import_article(window: MainWindow) -> QWidget:
    return ImportDialog(text_article(b"On shields\n\nThe shield is large.\n\nIt is new.\n", "On shields"), window)


def reading_progress(window: MainWindow) -> QWidget:
    return ReadingProgress("article.pdf", window)


def merge_copy(window: MainWindow) -> QWidget:
    mine = window.session.project
    theirs = made(mine, SetField(mine.claims[0].id, "statement", "Their words for it."))
    return MergeDialog(Copy(Path("partner.debate.yaml"), offer(mine, mine, theirs), None), window)


def new_from_template(window: MainWindow) -> QWidget:
    return NewFromTemplateDialog(window)


def pace(window: MainWindow) -> QWidget:
    return PaceDialog("The shield protects all of Europe. " * 10, window)


def paste_reference(window: MainWindow) -> QWidget:
    return PasteReference(window.session.project, read_reference, window)


def quote(window: MainWindow) -> QWidget:
    return QuoteDialog(window.session.project.sources[0], "", window)


def recovery(window: MainWindow) -> QWidget:
    when, project = datetime(2026, 3, 2, 10, tzinfo=UTC), window.session.project
    header = Header(Footing(), Owner(1, "here", ""), project.root, when)
    return RecoveryDialog([Draft(Journaled(Path("journal"), header, project, when, left=False), None)], window)


def settings(window: MainWindow) -> QWidget:
    return SettingsDialog(window._settings, window.session.project, window)


def shortcuts(window: MainWindow) -> QWidget:
    return ShortcutsDialog(window.keymap, window)


def tray(window: MainWindow) -> QWidget:
    return TrayDialog(window.session, window)


def versions(window: MainWindow) -> QWidget:
    return VersionsDialog(window.session, window.files.path, Path(), window)


DIALOGS: tuple[Make, ...] = (
    undo_history, save_template, another_topic,
    article_details, correct_article, replace_article, reading, merge_claims, changed_file, crash, help_pages,
    import_article, reading_progress, merge_copy, new_from_template, pace, paste_reference, quote, recovery, settings,
    shortcuts, tray, versions,
)  # fmt: skip


def _press(window: MainWindow, key: Qt.Key) -> None:
    rehearse = window.views.rehearse
    QTest.keyClick(rehearse.focusWidget() or rehearse, key)
    QApplication.processEvents()
