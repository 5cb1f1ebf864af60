"""What keeps the open project's work from being lost: its journal, its lock, its older versions."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from debateprep.core.history import Change
from debateprep.core.project import Project
from debateprep.storage import lock as locks
from debateprep.storage.disk_state import clear_strays, conflicted_copies, other_names
from debateprep.storage.journal import Journal
from debateprep.storage.journal_file import FOLDER, Footing
from debateprep.storage.lock import Lock, Taken
from debateprep.storage.versions import Versions, new_session
from debateprep.ui.sentences import spoken
from debateprep.ui.session import Session

if TYPE_CHECKING:
    from debateprep.storage.recovery import Draft


class Keeping(QObject):
    """Writes down each edit as it is made, and holds the file against a second window."""

    troubled = Signal(str)  # why edits cannot be written down now; nothing once they can again

    def __init__(self, session: Session, state: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._state = state
        self._journal: Journal | None = None
        self._lock: Lock | None = None
        self._sitting = ""  # of the versions that are kept from when a project is opened until it is left
        session.changed.connect(self._on_changed)

    @property
    def journals(self) -> Path:
        """The folder of the journals."""
        return self._state / FOLDER

    @property
    def versions(self) -> Versions:
        """The older versions of the open project."""
        return Versions(self._state, self._session.project.root, self._sitting)

    def take(self, path: Path, *, anyway: bool = False) -> Taken | None:
        """Hold the file at `path` from now on; or who holds it."""
        held = locks.take(path, anyway=anyway)
        if isinstance(held, Taken):
            return held
        self._release()
        self._lock = held
        clear_strays(path)
        return None

    def begin(self, footing: Footing, unsaved: Project | None = None) -> None:
        """Keep a project from now on; `unsaved` is what no file holds yet, and is written down at once."""
        self._sitting = new_session()
        self._journal = Journal(self.journals, footing, told=self._tell)
        if unsaved is not None:
            self._journal.begin(unsaved)

    def take_up(self, draft: "Draft") -> bool:
        """Keep a draft that was left behind from now on; whether the disk takes it."""
        from debateprep.storage.recovery import take_up  # noqa: PLC0415  # not before it is wanted

        self._sitting = new_session()
        self._journal = take_up(draft, told=self._tell)
        return self._journal is not None

    def saved(self, path: Path, digest: str, saved: Project) -> None:
        """The file at `path` holds `saved` now."""
        if self._journal is not None:
            self._journal.saved(Footing(path, digest), saved, self._session.project)

    def remarks(self, path: Path, project: Project) -> str:
        """What somebody should know of the file: copies beside it that a cloud made, other names of it."""
        copies = conflicted_copies(path, project.root)
        if copies:
            words = self.tr("Beside it lies {}, a copy of the same debate. Merge it, so that nothing in it is lost.")
            return words.format(copies[0].name)
        return self.tr("The file has another name too, which will keep the old text.") if other_names(path) else ""

    def flush(self) -> bool:
        """See that everything that was written is on the disk now; whether it is."""
        return self._session.is_saved if self._journal is None else self._journal.flush()

    def end(self, *, keep: bool) -> bool:
        """Let the project go; `keep` what no file holds, for the next start. Whether that is safe on the disk."""
        journal, self._journal = self._journal, None
        self._release()
        if journal is None:
            return not keep
        if keep:
            return journal.leave()
        journal.discard()
        return True

    def _tell(self, trouble: str) -> None:
        """On the journal's thread."""
        self.troubled.emit(spoken(trouble))

    def _on_changed(self, change: Change) -> None:
        if self._journal is not None:
            self._journal.append(change.edit.operations, change.after)

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None
