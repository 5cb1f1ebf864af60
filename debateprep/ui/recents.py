"""The projects opened last: where they are, and what is known of each; nobody waits for a slow disk."""

import json
from contextlib import suppress
from dataclasses import astuple, dataclass
from pathlib import Path
from threading import Lock, Thread

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from debateprep.core.errors import DebatePrepError
from debateprep.storage.glance import Glance, glance, written
from debateprep.ui.settings import GLANCES, Settings

_PARTS = [int, str, int, int, int]  # of a glance


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a project's file: whether it is gone, and what stood in it when it was read last."""

    is_gone: bool = False
    seen: Glance | None = None


_NOTHING = Known()


class Recents(QObject):
    """Looks at each file on a thread of its own, which a folder that never answers may hold for ever."""

    learned = Signal(object)  # Path: something else is known of it
    listed = Signal()  # other paths are listed
    open_wanted = Signal(object)  # Path
    _looked = Signal(object, object)

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._known = {path: Known(seen=seen) for path, seen in _read(settings.get(GLANCES)).items()}
        self._looking: set[Path] = set()
        self._turn = Lock()  # one file is read at a time; only the waiting is done side by side
        self._is_over = False
        self._looked.connect(self._on_looked)

    @property
    def paths(self) -> list[Path]:
        """The projects opened last, the latest first."""
        return self._settings.recent

    def known(self, path: Path) -> Known:
        """What is known of a project by now."""
        return self._known.get(path, _NOTHING)

    def look(self) -> None:
        """Look at every project of the list; what is new is told as it is found."""
        for path in self.paths:
            if path not in self._looking and not self._is_over:
                self._looking.add(path)
                Thread(target=self._look_at, args=(path, self.known(path)), daemon=True).start()

    def forget(self, path: Path) -> None:
        """Take a project off the list; its file stays as it is."""
        self._settings.forget(path)
        self.listed.emit()

    def forget_all(self) -> None:
        """Empty the list."""
        self._settings.forget_all()
        self.listed.emit()

    def locate(self, path: Path) -> None:
        """Ask where a project is now, and open it there."""
        title = self.tr("Where is {} now?").format(path.name)
        kinds = self.tr("DebatePrep projects ({});;All files (*)").format("*.debate.yaml *.yaml *.yml")
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if name:
            self.forget(path)
            self.open_wanted.emit(Path(name))

    def finish(self) -> None:
        """Look no further, and wait for nothing."""
        self._is_over = True

    def _look_at(self, path: Path, before: Known) -> None:
        """On a thread of its own."""
        found = _found(path, before, self._turn)
        with suppress(RuntimeError):  # where the window went meanwhile
            if not self._is_over:
                self._looked.emit(path, found)

    def _on_looked(self, path: Path, found: Known) -> None:
        self._looking.discard(path)
        if not self._is_over and found != self.known(path):
            self._known[path] = found
            self._settings.put(GLANCES, _written({one: self.known(one).seen for one in self.paths}))
            self.learned.emit(path)


def _found(path: Path, before: Known, turn: Lock) -> Known:
    """What is known of the file after a look; it is read only if it was written since."""
    try:
        at = written(path)
        if at is None:
            return Known(is_gone=True, seen=before.seen)
        if before.seen is not None and before.seen.written == at:
            return Known(seen=before.seen)
        with turn:
            return Known(seen=glance(path, at))
    except (OSError, DebatePrepError):
        return Known()  # what is wrong with it is said when it is opened


def _written(seen: dict[Path, Glance | None]) -> str:
    return json.dumps({str(path): astuple(one) for path, one in seen.items() if one is not None})


def _read(line: str) -> dict[Path, Glance]:
    """What `_written` wrote; nothing for anything else."""
    with suppress(ValueError, TypeError, AttributeError):
        found = json.loads(line).items()
        return {Path(path): Glance(*one) for path, one in found if [type(part) for part in one] == _PARTS}
    return {}
