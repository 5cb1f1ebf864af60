"""The window: menus and toolbar, one project at a time, and the questions of opening, saving and closing."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMainWindow,
    QMessageBox,
    QSizePolicy,
    QStackedWidget,
    QStatusBar,
    QToolBar,
    QWidget,
)

from debateprep.brief.compose import Choices, compose
from debateprep.brief.pdf import Pages, write_pdf
from debateprep.core.coverage import coverage
from debateprep.core.errors import DebatePrepError
from debateprep.core.project import Project
from debateprep.core.text import clock
from debateprep.importers.plain_text import read_text_article
from debateprep.storage.durable import write_whole
from debateprep.storage.project_file import SUFFIX, open_project, save_project
from debateprep.storage.samples import sample_path, started_project
from debateprep.ui import actions, icons, theme
from debateprep.ui import settings as choices
from debateprep.ui.background import Background
from debateprep.ui.coverage_strip import CoverageStrip
from debateprep.ui.notices import Notice
from debateprep.ui.prepare_view import PrepareView
from debateprep.ui.session import Session
from debateprep.ui.settings import Settings
from debateprep.ui.start_page import StartPage

GoOn: TypeAlias = Callable[[], None]

_PROJECTS = "DebatePrep projects (*.debate.yaml *.yaml *.yml)"
_ARTICLES = "Articles (*.txt *.text);;All files (*)"
_COUNTED_SOON = 150  # milliseconds that the counts at the foot may lag behind the typing


class MainWindow(QMainWindow):
    """Everything is reached from here; nothing about a debate is decided here."""

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.session = session
        self._settings = settings
        self._background = Background(self)
        self._path: Path | None = None
        self._read_only = False
        self._saved_at = ""
        self._closing = False
        self._after_saving: GoOn | None = None
        self._exported: Path | None = None
        self.actions_by_name = actions.make_actions(self)
        actions.make_menus(self, self.actions_by_name)
        self._start = StartPage()
        self.prepare = PrepareView(session)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._start)
        self._pages.addWidget(self.prepare)
        self.setCentralWidget(self._pages)
        self.notice = Notice(self._pages)
        self._notice_means = ""
        self._strip = CoverageStrip()
        self._saved_label, self._pace_label = QLabel(), QLabel()
        self._make_toolbar()
        self._make_foot()
        self._count_soon = QTimer(self, singleShot=True, interval=_COUNTED_SOON)
        self._count_soon.timeout.connect(self._show_counts)
        self._connect()
        self._restore_place()
        self.use_scheme(settings.scheme)
        self._show_start()

    def new_from_file(self) -> None:
        """Begin a project on an article."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose an article"), "", _ARTICLES)
        if name:
            self._leave_then(partial(self.open_path, Path(name)))

    def open_file(self) -> None:
        """Open a project."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open project"), "", f"{_PROJECTS};;{_ARTICLES}")
        if name:
            self._leave_then(partial(self.open_path, Path(name)))

    def open_sample(self) -> None:
        """Show the sample, as a new project of the person's own."""
        self._show_project(open_project(sample_path()).loaded.project, None)

    def open_path(self, path: Path) -> None:
        """Open a project, or begin one on an article; say what is wrong where neither works."""
        try:
            self._open(path)
        except DebatePrepError as problem:
            self._settings.forget(path)
            self._start.show_recent(self._settings.recent)
            self._warn(str(problem))

    def save(self) -> None:
        """Save the project where it came from; ask where if it is new."""
        if self._path is None or self._read_only:
            self.save_as()
        else:
            self._save_to(self._path)

    def save_as(self) -> None:
        """Ask where, and save the project there."""
        suggested = self._path or Path((self.session.project.debate.title or "Debate").replace("/", "-") + SUFFIX)
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save project"), str(suggested), _PROJECTS)
        if name:
            path = Path(name)
            self._read_only = False
            self._save_to(path if path.suffix in (".yaml", ".yml") else path.with_name(path.name + SUFFIX))
        else:
            self._closing = False

    def export(self) -> None:
        """Ask where, and write the brief there."""
        stem = (self._path.name.removesuffix(SUFFIX) if self._path else "") or "Debate"
        suggested = (self._path.parent if self._path else Path()) / f"{stem} brief.pdf"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export brief"), str(suggested), "PDF (*.pdf)")
        if name:
            path = Path(name)
            target = path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
            project = self.session.project
            self.notice.say(self.tr("Typesetting the brief …"))
            self._background.run(partial(_export, project, target), partial(self._on_exported, target))

    def undo(self) -> None:
        """Take back the last step."""
        self.session.undo()

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        self.session.redo()

    def mark_claim(self) -> None:
        """Make the selected words a claim."""
        self.prepare.mark_claim()

    def delete_claim(self) -> None:
        """Put the current claim into the tray."""
        self.prepare.delete_claim()

    def next_claim(self) -> None:
        """Go on to the next claim."""
        self.prepare.step(1)

    def previous_claim(self) -> None:
        """Go back to the claim before."""
        self.prepare.step(-1)

    def go_to_article(self) -> None:
        """Put the keyboard on the article."""
        self.prepare.article.setFocus()

    def go_to_claim(self) -> None:
        """Put the keyboard on the claim."""
        self.prepare.card.focus_statement()

    def use_system_theme(self) -> None:
        """Show the colours of the system."""
        self.use_scheme(theme.Scheme.SYSTEM)

    def use_light_theme(self) -> None:
        """Show the light colours."""
        self.use_scheme(theme.Scheme.LIGHT)

    def use_dark_theme(self) -> None:
        """Show the dark colours."""
        self.use_scheme(theme.Scheme.DARK)

    def use_scheme(self, scheme: theme.Scheme) -> None:
        """Show these colours, now and next time."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, scheme)
        self._settings.put(choices.THEME, scheme.value)
        for one in theme.Scheme:
            self.actions_by_name[f"action_theme_{one.value}"].setChecked(one is scheme)
        actions.draw_icons(self.actions_by_name, theme.tokens_of(self))
        self.prepare.show_project()

    def show_about(self) -> None:
        """Say what this is, and what it never does."""
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("About DebatePrep"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            self.tr(
                "DebatePrep helps to prepare a debate from both sides.\n\n"
                "It finds, checks, counts, formats and drills. It never writes: every sentence of a position is yours. "
                "Nothing you write leaves this computer."
            )
        )
        box.open()

    def close_project(self) -> None:
        """Go back to the start page."""
        self._leave_then(self._show_start)

    def _make_toolbar(self) -> None:
        bar = QToolBar(self.tr("Tools"))
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(icons.SIZE, icons.SIZE))
        bar.layout().setContentsMargins(theme.GRID, theme.GRID // 2, theme.GRID, theme.GRID // 2)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for name in actions.TOOLBAR:
            if name:
                bar.addAction(self.actions_by_name[name])
            else:
                spring = QWidget()
                spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
                bar.addWidget(spring)
        self.addToolBar(bar)

    def _make_foot(self) -> None:
        foot = QStatusBar()
        foot.setSizeGripEnabled(False)
        foot.addWidget(self._strip, 1)
        for label in (self._saved_label, self._pace_label):
            label.setFont(theme.interface(-1))
            label.setProperty("quiet", True)
            label.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
            foot.addPermanentWidget(label)
        self.setStatusBar(foot)

    def _connect(self) -> None:
        self.session.changed.connect(self._on_changed)
        self.session.opened.connect(self._show_counts)
        self.session.saved_changed.connect(self._show_saved)
        self.prepare.said.connect(self._on_said)
        self.notice.action_wanted.connect(self._on_notice_action)
        self._start.new_wanted.connect(self.new_from_file)
        self._start.open_wanted.connect(self.open_file)
        self._start.sample_wanted.connect(self.open_sample)
        self._start.recent_chosen.connect(self._on_recent_chosen)
        QApplication.styleHints().colorSchemeChanged.connect(self._on_system_colours_changed)

    def _restore_place(self) -> None:
        self.resize(1280, 800)
        self.restoreGeometry(self._settings.bytes(choices.GEOMETRY))
        self.prepare.split.restoreState(self._settings.bytes(choices.SPLIT))
        self.prepare.left_split.restoreState(self._settings.bytes(choices.LEFT_SPLIT))

    def _keep_place(self) -> None:
        self._settings.put_bytes(choices.GEOMETRY, self.saveGeometry())
        self._settings.put_bytes(choices.SPLIT, self.prepare.split.saveState())
        self._settings.put_bytes(choices.LEFT_SPLIT, self.prepare.left_split.saveState())

    def _open(self, path: Path) -> None:
        """Open what is at `path`. Raises DebatePrepError."""
        if path.suffix.lower() not in (".yaml", ".yml"):
            imported = read_text_article(path)
            title = imported.report.suggested_title
            self._show_project(started_project(title, imported.article), None, saved=False)
            self.notice.say(imported.report.sentence)
            return
        opened = open_project(path)
        self._settings.remember(path)
        self._show_project(opened.loaded.project, path)
        self._read_only = opened.loaded.newer
        if opened.loaded.newer:
            self._warn(self.tr("{} was written by a later version. You can read it and save a copy.").format(path.name))
        elif opened.loaded.problems:
            first = opened.loaded.problems[0]
            self._warn(self.tr("{} · line {}: {}").format(path.name, first.line, first.message))

    def _show_project(self, project: Project, path: Path | None, *, saved: bool = True) -> None:
        self._path, self._read_only, self._saved_at = path, False, ""
        self.notice.hide()
        self.session.open(project, saved=saved)
        self._pages.setCurrentWidget(self.prepare)
        self._show_which_actions_work()
        self.statusBar().show()
        self.prepare.article.setFocus()

    def _show_start(self) -> None:
        self._path, self._saved_at = None, ""
        self.session.open(started_project())
        self._start.show_recent(self._settings.recent)
        self._pages.setCurrentWidget(self._start)
        self.statusBar().hide()
        self.setWindowTitle("DebatePrep")
        self._show_which_actions_work()

    def _show_which_actions_work(self) -> None:
        working = self._pages.currentWidget() is self.prepare
        for name in (
            "save",
            "save_as",
            "export",
            "close",
            "mark_claim",
            "delete_claim",
            "next_claim",
            "previous_claim",
        ):
            self.actions_by_name[f"action_{name}"].setEnabled(working)
        undo, redo = self.session.undo_label, self.session.redo_label
        for name, words, label in (("undo", self.tr("Undo"), undo), ("redo", self.tr("Redo"), redo)):
            action = self.actions_by_name[f"action_{name}"]
            action.setText(f"{words} {label}".strip())
            action.setIconText(words)
            action.setEnabled(bool(label) and working)

    def _save_to(self, path: Path) -> None:
        self.session.close_step()
        project, state = self.session.project, self.session.state
        self._saved_label.setText(self.tr("saving …"))
        self._background.run(partial(save_project, project, path), partial(self._on_saved, path, state))

    def _leave_then(self, go_on: GoOn) -> None:
        """Go on once nothing unsaved is left behind unasked."""
        if self.session.is_saved:
            go_on()
            return
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Unsaved changes"))
        name = self._path.name if self._path else self.tr("This project")
        box.setText(self.tr("{} has changes that are not saved.").format(name))
        box.setInformativeText(self.tr("Save them before you go on?"))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        box.finished.connect(partial(self._on_leave_answered, go_on))
        box.open()

    def _warn(self, words: str) -> None:
        self._notice_means = ""
        self.notice.warn(words)

    def _on_leave_answered(self, go_on: GoOn, answer: int) -> None:
        if answer == QMessageBox.StandardButton.Discard:
            go_on()
        elif answer == QMessageBox.StandardButton.Save:
            self._after_saving = go_on
            self.save()
        else:
            self._closing = False

    def _on_saved(self, path: Path, state: int, outcome: "Future[str]") -> None:
        problem = outcome.exception()
        if isinstance(problem, DebatePrepError):
            self._closing = False
            self._warn(str(problem))
            self._show_saved()
            return
        outcome.result()
        self._path = path
        self._saved_at = QLocale().toString(QDateTime.currentDateTime().time(), "HH:mm")
        self._settings.remember(path)
        self.session.mark_saved(state)
        self.notice.hide()
        go_on, self._after_saving = self._after_saving, None
        if go_on is not None:
            go_on()

    def _on_exported(self, target: Path, outcome: "Future[str]") -> None:
        problem = outcome.exception()
        if isinstance(problem, DebatePrepError):
            self._warn(str(problem))
            return
        notice = outcome.result()
        self._exported = target
        self._notice_means = "open"
        self.notice.say(" ".join(filter(None, (self.tr("Wrote {}.").format(target.name), notice))), self.tr("Open"))

    def _on_changed(self) -> None:
        self._show_which_actions_work()
        self._count_soon.start()

    def _on_said(self, words: str, action: str) -> None:
        self._notice_means = "undo" if action else ""
        self.notice.say(words, action)

    def _on_notice_action(self) -> None:
        if self._notice_means == "undo":
            self.session.undo()
        elif self._notice_means == "open" and self._exported:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._exported)))

    def _on_recent_chosen(self, path: str) -> None:
        self.open_path(Path(path))

    def _on_system_colours_changed(self) -> None:
        if self._settings.scheme is theme.Scheme.SYSTEM:
            self.use_scheme(theme.Scheme.SYSTEM)

    def _show_counts(self) -> None:
        project = self.session.project
        self._strip.show_coverage(coverage(project), project.sides)
        pace, slot = project.settings.words_per_minute, project.settings.response_seconds
        self._pace_label.setText(self.tr("{} words a minute").format(pace))
        self._pace_label.setToolTip(self.tr("A response has {}").format(clock(slot)))

    def _show_saved(self) -> None:
        saved = self.session.is_saved
        self.setWindowModified(not saved)
        name = self._path.name if self._path else self.session.project.debate.title or self.tr("Untitled")
        self.setWindowTitle(f"{name}[*] · DebatePrep")
        at = self.tr("saved {}").format(self._saved_at) if self._saved_at else self.tr("saved")
        self._saved_label.setText((at if self._path else "") if saved else self.tr("not saved yet"))
        self._show_which_actions_work()

    def showEvent(self, event: QShowEvent) -> None:
        """Icons are drawn in the colours of the screen that the window is on."""
        super().showEvent(event)
        self.setWindowIcon(icons.app_icon())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask once if something is unsaved; nothing is ever thrown away unasked."""
        if self.session.is_saved or self._closing:
            self._keep_place()
            self._background.finish()
            event.accept()
            return
        event.ignore()
        self._leave_then(self._close_for_good)

    def _close_for_good(self) -> None:
        self._closing = True
        self.close()


def _export(project: Project, target: Path) -> str:
    pages: Pages = write_pdf(compose(project, Choices(paper=project.settings.paper)))
    write_whole(target, pages.data)
    return pages.notice
