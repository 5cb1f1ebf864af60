"""The open project's file: opening, saving, and the questions before anything could be lost."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from debateprep.core.errors import DebatePrepError
from debateprep.core.project import Project
from debateprep.core.template import begun, is_template
from debateprep.storage.disk_state import save_over
from debateprep.storage.file_names import file_name
from debateprep.storage.journal_file import Footing
from debateprep.storage.lock import Taken
from debateprep.storage.problems import ChangedOnDisk, DamagedProject, NotThere
from debateprep.storage.project_file import SUFFIX, Opened, open_project, save_project
from debateprep.storage.rescue import newest_readable, versions_of
from debateprep.storage.samples import sample_path, started_project
from debateprep.storage.versions import Versions
from debateprep.ui.background import Background
from debateprep.ui.keeping import Keeping
from debateprep.ui.reveal import reveal
from debateprep.ui.sentences import spoken
from debateprep.ui.session import Session
from debateprep.ui.settings import Settings
from debateprep.ui.unsaved_box import unsaved_box

if TYPE_CHECKING:
    from debateprep.storage.recovery import Draft

GoOn: TypeAlias = Callable[[], None]

OPEN_ANYWAY = "open anyway"  # what is offered where another computer may have the project open
CHOOSE = "choose"  # what is offered where somebody else wrote the file
RESCUE = "rescue"  # what is offered where the file is damaged and older versions of it are kept
YAML = (".yaml", ".yml")


class Files(QObject):
    """Knows which file the session's project belongs to; says what happened in sentences."""

    shown = Signal()  # another project is open
    saved = Signal()  # or not: where the project stands has changed
    said = Signal(str)
    warned = Signal(str, str)  # a sentence, and what can be done: nothing, OPEN_ANYWAY, CHOOSE or RESCUE
    article_wanted = Signal(object)  # Path: what was opened is no project
    changed = Signal(object)  # Path: somebody else wrote the file, and the person is to be asked what becomes of both

    def __init__(self, window: QWidget, session: Session, settings: Settings, state: Path) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._state = state
        self._damaged = Path()  # the file that could not be read last
        self.keeping = Keeping(session, state, self)
        self._background = Background(self)
        self._then: GoOn | None = None  # once a save that was asked for is done
        self._read_only = False
        self.opened = 0  # grows with each project that is opened: a save that was begun for an older one is over
        self._autosave_failed = False
        self._saving = 0  # how many saves are under way
        self._save_failed = False  # the last one
        self.path: Path | None = None
        self.digest = ""  # SHA-256 of the file as it was read or written last
        self.saved_at = ""
        self.keeping.troubled.connect(self._on_troubled)

    @property
    def name(self) -> str:
        """What the open project is called: its file, else its title."""
        return self.path.name if self.path else self._session.project.debate.title or self.tr("Untitled")

    @property
    def is_blank(self) -> bool:
        """Whether nothing was begun yet: the window shows its start page."""
        return self.path is None and self._session.is_saved and not self._session.project.articles

    @property
    def standing(self) -> str:
        """In a few words, whether the file holds what is seen; nothing where there is no file and nothing to save."""
        if self._saving:
            return self.tr("saving …")
        if not self._session.is_saved:
            return self.tr("not saved: the last try did not work") if self._save_failed else self.tr("not saved yet")
        if self.path is None:
            return ""
        return self.tr("saved {}").format(self.saved_at) if self.saved_at else self.tr("saved")

    @property
    def is_in_trouble(self) -> bool:
        """Whether the last try to save did not work, and nothing was saved since."""
        return self._save_failed and not self._session.is_saved

    def open(self) -> None:
        """Ask for a project, or an article to begin one on, and open it."""
        kinds = f"{projects()};;{self.tr('All files (*)')}"
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open project"), "", kinds)
        if name:
            self.open_recent(Path(name))

    def open_recent(self, path: Path) -> None:
        """Open a project once nothing unsaved is left behind unasked; an article asks when it has been looked at."""
        if path.suffix.lower() in YAML:
            self.leave_then(partial(self.open_path, path))
        else:
            self.article_wanted.emit(path)

    def open_sample(self) -> None:
        """Show the sample, as a new project of the person's own."""
        self._show(open_project(sample_path()).loaded.project)

    def open_path(self, path: Path) -> None:
        """Open a project, or begin one on an article; say what is wrong where neither works."""
        if path.suffix.lower() not in YAML:
            self.article_wanted.emit(path)
            return
        try:
            self._open_project(open_project(path))
        except DebatePrepError as problem:
            if not isinstance(problem, NotThere):  # it may have moved, or its disk is not plugged in
                self._settings.forget(path)
            self._damaged = path
            may_rescue = isinstance(problem, DamagedProject) and bool(versions_of(path, self._state))
            self.warned.emit(spoken(problem), RESCUE if may_rescue else "")

    def carry_out(self, offer: str) -> None:
        """Do what was offered with a sentence: OPEN_ANYWAY, as the person knows better, CHOOSE or RESCUE."""
        if offer == RESCUE:
            self.leave_then(self._open_rescued)
        elif self.path is None:
            return
        elif offer == CHOOSE:
            self.changed.emit(self.path)
        elif self._read_only:
            self.keeping.take(self.path, anyway=True)
            self._read_only = False
            self.said.emit(self.tr("{} can be saved from here now.").format(self.name))

    def show_new(self, project: Project) -> None:
        """Work on a project that is in no file yet."""
        self._show(project, saved=False)

    def show_empty(self, project: Project) -> None:
        """Work on a project in which nothing is yet that could be lost."""
        self._show(project)

    def restore(self, draft: "Draft") -> None:
        """Go on with work that a crash or a quit left behind; it stays unsaved until it is saved."""
        file = draft.journaled.header.footing if draft.fits else Footing()
        self.keeping.end(keep=False)
        taken = self.keeping.take(file.path) if file.path else None
        self._show(draft.project, file, saved=False, draft=draft)
        self._read_only = taken is not None

    def read_again(self, path: Path) -> None:
        """Show what the file holds now; what was unsaved is offered at the next start. Raises DebatePrepError."""
        opened = open_project(path)
        self._session.leaving.emit()
        self.keeping.end(keep=True)
        self._open_project(opened)

    def close(self) -> None:
        """Put the project away; an empty one takes its place."""
        self._show(started_project())

    def save(self) -> None:
        """Save the project where it came from; ask where if it is new, or is not ours to write."""
        if self.path is None or self._read_only:
            self.save_as()
        else:
            self._save_to(self.path, self._on_saved)

    def autosave(self) -> None:
        """Save what has a file already, without a word; that it does not work is said, and so is that it does again."""
        if self.path is not None and not self._read_only and not self._session.is_saved:
            self._save_to(self.path, self._on_autosaved)

    def save_as(self) -> None:
        """Ask where, and save the project there."""
        suggested = str(self.path or file_name(self._session.project.debate.title, self.tr("Debate")) + SUFFIX)
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save project"), suggested, projects())
        if not name:
            self._then = None
            return
        path = Path(name)
        target = path if path.suffix in YAML else path.with_name(path.name + SUFFIX)
        if target != self.path:
            taken = self.keeping.take(target)
            if taken is not None:
                self.warned.emit(spoken(taken.sentence), "")
                return
        self.digest = ""  # the person said that this file may be replaced
        self._save_to(target, self._on_saved)

    def show_in_folder(self) -> None:
        """Show the project's file where it lies."""
        if self.path is None:
            self.said.emit(self.tr("This project is in no file yet. Save it, and it can be shown in its folder."))
        else:
            reveal(self.path)

    def leave_then(self, go_on: GoOn) -> None:
        """Go on once nothing unsaved is left behind unasked."""
        self._session.leaving.emit()
        if self._session.is_saved:
            go_on()
            return
        box = unsaved_box(self.name, self._window)
        box.finished.connect(partial(self._on_leave_answered, go_on))
        box.open()

    def leave(self) -> bool:
        """Quit: what no file holds is kept for the next start. Whether it is safe, or there is nothing."""
        self._session.leaving.emit()
        return self.keeping.end(keep=not self._session.is_saved)

    def finish(self) -> None:
        """Wait for what is being written."""
        self._background.finish()

    def _open_rescued(self) -> None:
        """Go on with the newest older version of a damaged file, in no file yet: the damaged one stays as it is."""
        found = newest_readable(self._damaged, self._state)
        if found is None:
            self.warned.emit(self.tr("No older version of {} can be read any more.").format(self._damaged.name), "")
            return
        version, project = found
        self.show_new(project)
        when = QDateTime.fromSecsSinceEpoch(int(version.when.timestamp()))
        words = self.tr("{} as it was on {}. Save it; the damaged file stays until you save over it.")
        moment = QLocale().toString(when, QLocale.FormatType.ShortFormat)
        self.said.emit(words.format(self._damaged.name, moment))

    def _open_project(self, opened: Opened) -> None:
        project, path = opened.loaded.project, opened.path
        if is_template(project):
            self.show_new(begun(project))
            self.said.emit(self.tr("Begun on the template {}, which stays as it is.").format(path.name))
            return
        self._settings.remember(path)
        self.keeping.end(keep=False)
        taken = self.keeping.take(path)
        self._show(project, Footing(path, opened.digest))
        self._read_only = opened.loaded.newer or taken is not None
        keep = partial(_keep_version, self.keeping.versions, path, project, opened.digest)
        self._background.run(keep, _nothing_more, 0.0)
        self._tell_of(opened, taken)

    def _tell_of(self, opened: Opened, taken: Taken | None) -> None:
        """What somebody should know of a project that was opened."""
        path, loaded = opened.path, opened.loaded
        if taken is not None:
            self.warned.emit(spoken(taken.sentence), OPEN_ANYWAY if taken.may_be_over else "")
        elif loaded.newer:
            words = self.tr("{} was written by a later version. You can read it and save a copy.")
            self.warned.emit(words.format(path.name), "")
        elif loaded.problems:
            first = loaded.problems[0]
            self.warned.emit(self.tr("{} · line {}: {}").format(path.name, first.line, spoken(first.message)), "")
        elif remark := self.keeping.remarks(path, loaded.project):
            self.said.emit(remark)

    def _show(
        self, project: Project, file: Footing | None = None, *, saved: bool = True, draft: "Draft | None" = None
    ) -> None:
        """Work on `project`, which stands in `file`, or in none yet."""
        footing = file or Footing()
        if footing.path is None:
            self.keeping.end(keep=False)
        self.path, self.digest = footing.path, footing.digest
        self._read_only, self.saved_at = False, ""
        self.opened, self._autosave_failed, self._save_failed = self.opened + 1, False, False
        self._session.open(project, saved=saved)
        if draft is None or not self.keeping.take_up(draft):
            self.keeping.begin(footing, None if saved else project)
        self.shown.emit()
        self.saved.emit()

    def _save_to(self, path: Path, then: "Callable[[Path, int, int, Project, Future[str]], None]") -> None:
        self._session.close_step()
        project, state = self._session.project, self._session.state
        expected = self.digest if path == self.path else ""
        work = partial(save_over, project, path, expected) if expected else partial(save_project, project, path)
        keep = partial(_keep_version, self.keeping.versions, path, project)
        ended = partial(self._on_ended, self.opened, partial(then, path, self.opened, state, project))
        self._saving += 1
        self.saved.emit()
        self._background.run(work, ended, afterwards=keep)

    def _on_ended(self, opened: int, then: "Callable[[Future[str]], None]", outcome: "Future[str]") -> None:
        """A save came to its end, good or bad."""
        self._saving -= 1
        self._save_failed = opened == self.opened and outcome.exception() is not None
        then(outcome)
        self.saved.emit()

    def _on_leave_answered(self, go_on: GoOn, answer: int) -> None:
        if answer == QMessageBox.StandardButton.Discard:
            go_on()
        elif answer == QMessageBox.StandardButton.Save:
            self._then = go_on
            self.save()

    def _on_saved(self, path: Path, opened: int, state: int, project: Project, outcome: "Future[str]") -> None:
        problem = outcome.exception()
        if isinstance(problem, ChangedOnDisk):
            self.changed.emit(path)
            return
        then, self._then = self._then, None
        if isinstance(problem, DebatePrepError):
            self.warned.emit(spoken(problem), "")
            return
        self._settings.remember(path)
        self._now_saved(path, opened, state, project, outcome.result())
        if then is not None:
            then()

    def _on_autosaved(self, path: Path, opened: int, state: int, project: Project, outcome: "Future[str]") -> None:
        problem = outcome.exception()
        if isinstance(problem, DebatePrepError):
            if not self._autosave_failed or not isinstance(problem, ChangedOnDisk):
                self.warned.emit(spoken(problem), "")
            self._autosave_failed = True
            return
        digest = outcome.result()
        if opened != self.opened:
            return
        had_failed = self._autosave_failed
        self._now_saved(path, opened, state, project, digest)
        if had_failed:
            self.said.emit(self.tr("{} is saved again.").format(self.name))

    def _now_saved(self, path: Path, opened: int, state: int, project: Project, digest: str) -> None:
        """The file holds `project`."""
        if opened != self.opened:
            return
        self.path, self._read_only, self.digest, self._autosave_failed = path, False, digest, False
        self.saved_at = _time_now()
        self.keeping.saved(path, digest, project)
        self._session.mark_saved(state)
        self.saved.emit()

    def _on_troubled(self, sentence: str) -> None:
        if sentence:
            self.warned.emit(sentence, "")
        else:
            self.said.emit(self.tr("What you write is kept safe again."))


def _keep_version(versions: Versions, path: Path, project: Project, digest: str) -> None:
    """Keep the file, which holds `project`, as an older version. Raises StorageProblem."""
    versions.keep(path, known=(digest, project))


def _nothing_more(_outcome: "Future[object]") -> None:
    """An older version that could not be kept takes nothing away."""


def projects() -> str:
    """What a dialog that asks for a project lists."""
    words = QCoreApplication.translate("Files", "DebatePrep projects ({})")
    return words.format("*.debate.yaml *.yaml *.yml")


def _time_now() -> str:
    return QLocale().toString(QDateTime.currentDateTime().time(), "HH:mm")
