"""The window: menus and toolbar around the view, and the line at its foot."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenuBar, QStackedWidget, QVBoxLayout, QWidget

from debateprep.core.item import ClaimId, ItemId
from debateprep.core.library import Use
from debateprep.ui import actions, icons, palette_entries
from debateprep.ui import settings as choices
from debateprep.ui.action_states import ActionStates
from debateprep.ui.appearance import Appearance
from debateprep.ui.article_files import ArticleFiles
from debateprep.ui.autosave import Autosave
from debateprep.ui.changed import Changed
from debateprep.ui.citing import Citing
from debateprep.ui.copies import Copies
from debateprep.ui.engines import Engines
from debateprep.ui.export_dialog import Exporter
from debateprep.ui.files import Files
from debateprep.ui.finding import where_printed
from debateprep.ui.foot import Foot
from debateprep.ui.helping import Helping
from debateprep.ui.keymap import KeyGuard, Keymap
from debateprep.ui.labels import end
from debateprep.ui.library_door import LibraryDoor
from debateprep.ui.palette import Palette
from debateprep.ui.palette_entries import Offer
from debateprep.ui.places import Places
from debateprep.ui.preferences import Preferences
from debateprep.ui.prepare_view import PrepareView
from debateprep.ui.recent_menu import RecentMenu
from debateprep.ui.recents import Recents
from debateprep.ui.recovering import Recovering
from debateprep.ui.session import Session
from debateprep.ui.settings import Settings
from debateprep.ui.source_exchange import SourceExchange
from debateprep.ui.start_page import StartPage
from debateprep.ui.telling import Telling
from debateprep.ui.templates import Templates
from debateprep.ui.tool_bar import ToolBar
from debateprep.ui.touring import Touring
from debateprep.ui.views import Views


class MainWindow(QMainWindow):
    """Everything is reached from here; nothing about a debate is decided here."""

    def __init__(self, session: Session, settings: Settings, engines: Engines, state: Path) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowIcon(icons.app_icon())
        self.session = session
        self.files = Files(self, session, settings, state)
        self.recents = Recents(self, settings)
        self.changed = Changed(self, session, self.files)
        self.articles = ArticleFiles(self, session, settings, self.files)
        self.exchange = SourceExchange(self, session, self.files)
        self.recovering = Recovering(self, self.files)
        self.copies = Copies(self, session, self.files, state)
        self.templates = Templates(self, session, self.files)
        self._settings = settings
        self._engines = engines
        self._closing = False
        self.exporter = Exporter(self, session, self.files)
        self.citing = Citing(session, engines.make_citation_desk, self)
        self.preferences = Preferences(self, session, settings, engines.sentences)
        self.appearance = Appearance(self, settings)
        self.autosave = Autosave(self.files)
        self.touring = Touring(self, settings)
        self._key_guard = KeyGuard(self)
        self._make_desk()
        self._listen()
        self._restore_place()
        self._use_settings()
        self._show_start()

    def _make_desk(self) -> None:
        """Make all that has words on it: once, and again in another language."""
        self._desk, self._pages = QWidget(), QStackedWidget()
        self.setCentralWidget(self._desk)  # before it is filled: what moves with all it holds is dressed again
        around = QVBoxLayout(self._desk)  # the notice lies over it: of a stack, readers are told only the pages
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._pages)
        self._start = StartPage(self.recents)
        self.prepare = PrepareView(self.session, self._engines, self.citing, self._settings, self._pages)
        self.helping = Helping(self)
        self._pages.addWidget(self._start)
        self._pages.addWidget(self.prepare)
        self.views = Views(self._pages, self.session, self._engines, self._settings)
        self.places = Places(self.session, self.files, self._settings, self.prepare, self.views)
        self.sources = LibraryDoor(self._pages, self.session, self.citing, self.articles, self.exchange)
        self.telling = Telling(self._desk, self.session, self.exporter)
        self.notice = self.telling.notice
        self.actions_by_name = actions.make_actions(self)
        self._states = ActionStates(self.actions_by_name, self.session, self._pages)
        self.appearance.show_in(self.actions_by_name)
        menus = actions.make_menus(self, self.actions_by_name)
        self._recent = RecentMenu(self.recents, self)
        menus["&File"].insertMenu(self.actions_by_name["action_save"], self._recent)
        self.keymap = Keymap(self.actions_by_name, self._settings)
        self.foot = Foot(self.session)
        self.setStatusBar(self.foot)
        self.command_palette = Palette(self, self._palette_offers(), self._settings)
        self._tools = ToolBar(self.actions_by_name)
        self.addToolBar(self._tools)
        self._connect()

    def say_all_again(self) -> None:
        """Say everything in the language that is spoken now, around the same work, at the same place."""
        self.session.leaving.emit()
        self._keep_place()
        was_working, was_in_library = self.is_working, self.sources.is_shown
        place, gap = self.places.here(), self.prepare.claims_pane.gap
        self._clear_desk()
        self._make_desk()
        self._restore_splits()
        self._use_settings()
        if not was_working:
            self._show_start()
            return
        for part in (self._desk, self.foot, self._tools):
            part.show()
        self.foot.show_counts()
        self._show_saved()
        self._show_page(self.prepare)
        if gap is not None:
            self.prepare.list_claims(gap)
        self.places.go_to(place)
        if was_in_library:
            self.sources.show()

    def _clear_desk(self) -> None:
        """Put away what `_make_desk` made, at once, so that it hears of no edit more."""
        self.prepare.finish()
        self.views.stop()
        self.helping.put_away()
        self.setMenuBar(QMenuBar())
        end(self._desk)
        for old in (self._tools, self._recent, self.command_palette, self.keymap, *self.actions_by_name.values()):
            old.setParent(None)
            old.deleteLater()

    def open_path(self, path: Path) -> None:
        """Open a project, or begin one on an article."""
        self.files.open_path(path)

    @property
    def is_working(self) -> bool:
        """Whether a project is open: else the start page is shown."""
        return self._pages.currentWidget() is not self._start

    def tool(self, name: str) -> QWidget:
        """The button of an action on the toolbar."""
        return self._tools.widgetForAction(self.actions_by_name[name])

    def close_project(self) -> None:
        """Go back to the start page."""
        self.files.leave_then(self._put_away)

    def show_prepare(self) -> None:
        """Show the article beside the claim."""
        self._show_page(self.prepare)

    def show_overview(self) -> None:
        """Show what every side has for each claim."""
        self.views.overview.show_claim(self.prepare.current)
        self._show_page(self.views.overview)

    def show_brief(self) -> None:
        """Show the pages as they will be printed."""
        self.views.brief.show_claim(self.prepare.current)
        self._show_page(self.views.brief)

    def show_rehearse(self) -> None:
        """Show the timed drill."""
        self._show_page(self.views.rehearse)

    def export_document(self) -> None:
        """Ask where, and write the document that was chosen last."""
        self.exporter.ask(self.views.document)

    def print_document(self) -> None:
        """Print the pages of the document that was chosen last."""
        self.show_brief()
        self.views.brief.print_when_set()

    def go_to_article(self) -> None:
        """Put the keyboard on the article."""
        self._show_page(self.prepare)
        self.prepare.go_to_article()

    def go_to_claim(self) -> None:
        """Put the keyboard on the claim."""
        self._show_page(self.prepare)
        self.prepare.go_to_claim()

    def find_everywhere(self) -> None:
        """Look for words in everything that was written."""
        self._show_page(self.prepare)
        self.prepare.finding.open()

    def edit_settings(self) -> None:
        """Ask for the settings: of this computer, and of the project that is open."""
        self.preferences.edit(with_project=self.is_working)

    def show_palette(self) -> None:
        """Ask for a command, a claim, a source or a setting by a few letters."""
        self.command_palette.open()

    def put_down(self) -> None:
        """Keep what is unsaved for the next start, and close without a question: the system ends the app."""
        if not self._closing:
            self.files.leave()
            self._close_for_good()

    def _use_settings(self) -> None:
        """Let everything look and work as the person chose."""
        self.appearance.refresh()
        self.prepare.reading.show_font()
        self.prepare.card.sight.keeps_middle = self._settings.get(choices.TYPEWRITER)
        self.foot.show_goal(self._settings.get(choices.WORD_GOAL))
        self.autosave.every(self._settings.get(choices.AUTOSAVE))

    def _palette_offers(self) -> tuple[Offer, ...]:
        return (
            partial(palette_entries.commands, self.actions_by_name),
            partial(palette_entries.claims, self.session, self._on_claim_found),
            partial(palette_entries.sources, self.session, self.prepare.drafting.want_source),
            partial(palette_entries.settings, self._on_setting_found),
        )

    def _listen(self) -> None:
        """Hear of what stays when all is said in another language."""
        self.session.saved_changed.connect(self._show_saved)
        self.files.shown.connect(self._show_work)
        self.files.saved.connect(self._show_saved)
        self.files.warned.connect(self._on_warned)
        for door in (self.changed, self.articles, self.exchange, self.recovering, self.copies, self.templates):
            door.warned.connect(self._on_warned)
        self.preferences.chosen.connect(self._on_settings_chosen)

    def _connect(self) -> None:
        self.places.view_wanted.connect(self._on_view_wanted)
        self.recovering.done.connect(self.places.open_last)
        self.files.said.connect(self.telling.say)
        for door in (self.changed, self.articles, self.exchange, self.recovering, self.copies, self.templates):
            door.said.connect(self.telling.say)
        self.telling.file_wanted.connect(self.files.carry_out)
        self.views.claim_wanted.connect(self._on_claim_found)
        self.views.prepare_wanted.connect(self.show_prepare)
        self.views.setting_wanted.connect(self._on_setting_found)
        self.views.export_wanted.connect(self.exporter.ask)
        self.views.said.connect(self.telling.say)
        self.telling.claim_wanted.connect(self.prepare.choose)
        self.prepare.said.connect(self.telling.say)
        self.prepare.paste_wanted.connect(self.articles.paste)
        self.prepare.reading.article_wanted.connect(self.articles.add)
        self.prepare.drafting.source_wanted.connect(self.sources.open_at)
        self.sources.said.connect(self.telling.say)
        self.sources.page_wanted.connect(self._show_page)
        self.sources.prepare_wanted.connect(self.show_prepare)
        self.sources.citation_wanted.connect(self.prepare.card.copy_citation)
        self.citing.said.connect(self.telling.say)
        self.sources.use_chosen.connect(self._on_use_chosen)
        self.prepare.finding.part_wanted.connect(self._on_part_wanted)
        self.prepare.suggesting.listed.connect(self.actions_by_name["action_suggestions"].setChecked)
        self.prepare.gap_listed.connect(self.foot.strip.show_chosen)
        self.foot.strip.gap_chosen.connect(self.prepare.list_claims)
        self.preferences.chosen.connect(self.prepare.proofreader.read_again)
        self.preferences.chosen.connect(self.prepare.suggesting.show)
        self.preferences.said.connect(self.telling.say)
        self._recent.path_chosen.connect(self.files.open_recent)
        self._start.new_wanted.connect(self.articles.new)
        self._start.open_wanted.connect(self.files.open)
        self._start.paste_wanted.connect(self.articles.paste)
        self._start.sample_wanted.connect(self.files.open_sample)
        self._start.empty_wanted.connect(self.articles.begin_empty)
        self._start.recent_chosen.connect(self.files.open_recent)
        self.recents.open_wanted.connect(self.files.open_recent)

    def _restore_place(self) -> None:
        self.resize(1280, 800)
        self.restoreGeometry(self._settings.bytes(choices.GEOMETRY))
        self._restore_splits()

    def _restore_splits(self) -> None:
        self.prepare.split.restoreState(self._settings.bytes(choices.SPLIT))
        self.prepare.left_split.restoreState(self._settings.bytes(choices.LEFT_SPLIT))

    def _keep_place(self) -> None:
        self._settings.put_bytes(choices.GEOMETRY, self.saveGeometry())
        self._settings.put_bytes(choices.SPLIT, self.prepare.split.saveState())
        self._settings.put_bytes(choices.LEFT_SPLIT, self.prepare.left_split.saveState())

    def _put_away(self) -> None:
        self.files.close()
        self._show_start()

    def _show_start(self) -> None:
        self._start.show_recent()
        self._show_page(self._start)
        self.foot.hide()
        self._tools.hide()
        self.setWindowTitle("DebatePrep")

    def _show_work(self) -> None:
        self.notice.hide()
        self.foot.show()
        self._tools.show()
        self._show_page(self.prepare)
        self.prepare.go_to_article()
        self.places.restore()

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.notice.raise_()
        at_article = page is self.prepare
        view = "prepare" if at_article else self.views.name_of(page)
        self._states.show(view, at_article=at_article, working=self.is_working)

    def _show_saved(self) -> None:
        saved = self.session.is_saved
        self.setWindowTitle(f"{self.files.name}[*] · DebatePrep")
        self.setWindowModified(not saved)
        self.foot.show_saved(self.files.standing, is_trouble=self.files.is_in_trouble)
        self._states.show_steps(working=self.is_working)

    def _on_warned(self, words: str, offer: str = "") -> None:
        self._start.show_recent()
        self.telling.warn(words, offer)

    def _on_settings_chosen(self) -> None:
        self._use_settings()
        self._engines.speak(self._settings.get(choices.LANGUAGE))  # where it is another, Qt tells every window

    def _on_part_wanted(self, item: ItemId, field: str) -> None:
        """Show what was found beside article, claims and sources."""
        if item == self.session.project.root and field in ("title", "question"):
            self.preferences.edit(f"debate/{field}")
        else:
            self.telling.say(where_printed(self.session.project, item))

    def _on_use_chosen(self, use: Use) -> None:
        self._show_page(self.prepare)
        self.prepare.choose(use.claim)
        self.prepare.card.focus_side(use.side)

    def _on_setting_found(self, key: str) -> None:
        self.preferences.edit(key, with_project=self.is_working)

    def _on_view_wanted(self, view: str) -> None:
        self.actions_by_name[f"action_view_{view}"].trigger()

    def _on_claim_found(self, claim: ClaimId) -> None:
        self._show_page(self.prepare)
        self.prepare.choose(claim)
        self.prepare.go_to_claim()

    def _close_for_good(self) -> None:
        self._closing = True
        self.close()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab comes to what was made late too, wherever it comes from, and passes by what is covered."""
        self.prepare.card.order_tabs()
        moved, here = super().focusNextPrevChild(forward), self.focusWidget()
        is_hidden = moved and here is not None and self.prepare.finding.panel.hides(here)
        return self.focusNextPrevChild(forward) if is_hidden else moved

    def changeEvent(self, event: QEvent) -> None:
        """Who comes back to the window may find that the file was changed meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and not self._closing:
            self.say_all_again()
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.changed.look()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is unsaved for the next start; where the disk does not take it, ask."""
        if self._closing or self.files.leave():
            self._closing = True
            self._keep_place()
            self.prepare.finish()
            for door in (
                self.templates, self.exporter, self.articles, self.exchange, self.recovering, self.copies, self.changed,
                self.recents, self.files,
            ):  # fmt: skip
                door.finish()
            self.citing.stop()
            self._engines.stop()
            self.views.stop()
            event.accept()
        else:
            event.ignore()
            self.files.leave_then(self._close_for_good)
