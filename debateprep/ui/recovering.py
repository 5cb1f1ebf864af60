"""Looks for what was left unsaved when the window begins, and brings it back: unasked after a quit, else by asking."""

from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from debateprep.ui.background import Background
from debateprep.ui.files import Files
from debateprep.ui.sentences import spoken

if TYPE_CHECKING:
    from debateprep.storage.recovery import Draft, Found


class Recovering(QObject):
    """What it does not bring back is offered again at the next start."""

    said = Signal(str)
    warned = Signal(str)
    done = Signal(bool)  # whether somebody is asked what becomes of what was left

    def __init__(self, window: QWidget, files: Files) -> None:
        super().__init__(window)
        self._window = window
        self._files = files
        self._background = Background(self)

    def look(self) -> None:
        """Look, while the window is shown."""
        from debateprep.storage.recovery import find  # noqa: PLC0415  # not before it is wanted

        self._background.run(partial(find, self._files.keeping.journals), self._on_found, 0.0)

    def finish(self) -> None:
        """Wait for what is being read."""
        self._background.finish()

    def _on_found(self, outcome: "Future[Found]") -> None:
        from debateprep.storage.retired import retire  # noqa: PLC0415

        found = outcome.result()
        for path in found.unreadable:
            self.warned.emit(
                self.tr("A draft of unsaved work cannot be read. It was put aside as {}.").format(path.name)
            )
            retire(path)
        left = next((draft for draft in found.drafts if draft.was_left and self._fits_here(draft)), None)
        if left is not None:
            self._restore(left)
        rest = [draft for draft in found.drafts if draft is not left and not draft.was_left]
        if rest:
            self._ask(rest)
        self.done.emit(bool(rest))

    def _ask(self, drafts: "list[Draft]") -> None:
        from debateprep.storage.recovery import discard  # noqa: PLC0415
        from debateprep.ui.recovery_dialog import RecoveryDialog  # noqa: PLC0415

        dialog = RecoveryDialog(drafts, self._window)
        dialog.restore_wanted.connect(self._restore)
        dialog.discard_wanted.connect(discard)
        dialog.open()

    def _fits_here(self, draft: "Draft") -> bool:
        """Whether the draft belongs to what the person opened: nothing yet, or the very file."""
        path = self._files.path
        return self._files.is_blank if path is None else draft.path is not None and draft.path == path and draft.fits

    def _restore(self, draft: "Draft") -> None:
        self._files.leave_then(partial(self._files.restore, draft))
        self.said.emit(spoken(draft.sentence))
