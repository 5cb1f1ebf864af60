"""Citations on the screen, in the style of the project; they come a moment later, and never hold a letter up."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QWidget

from debateprep.core.item import SourceId
from debateprep.core.source import Source
from debateprep.ui import theme
from debateprep.ui.session import Session
from debateprep.ui.text_field import TextField

_PAUSE = 400  # milliseconds after the last change of a source


class Run(Protocol):
    """Words of a citation that look alike."""

    @property
    def text(self) -> str:
        """The words."""

    @property
    def italic(self) -> bool:
        """Whether they are italic."""


class Citation(Protocol):
    """A source as it is cited."""

    @property
    def full(self) -> Sequence[Run]:
        """As a list of sources has it."""

    def at(self, pinpoint: str) -> Sequence[Run]:
        """As a text or a note has it."""


class CitationDesk(Protocol):
    """What formats citations; it answers later, in another thread."""

    def ask(self, sources: Sequence[Source], name: str) -> "Future[Any]":
        """A future of the citations in a style, by source."""

    def stop(self) -> None:
        """End it."""


class Citing(QObject):
    """Keeps the citations of the project up to date, from the first time that somebody wants to see one."""

    changed = Signal()
    _answered = Signal(object)

    def __init__(self, session: Session, make_desk: Callable[[], CitationDesk], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._make_desk = make_desk
        self._desk: CitationDesk | None = None
        self._known: Mapping[SourceId, Citation] = {}
        self._asked: tuple[Sequence[Source], str] = ((), "")
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._ask)
        self._answered.connect(self._on_answered)

    def citation(self, source: SourceId) -> Citation | None:
        """How `source` is cited, as far as that is known by now; `changed` tells when more is."""
        project = self._session.project
        if (project.sources, project.settings.citation_style) != self._asked:
            self._soon.start()
        return self._known.get(source)

    def stop(self) -> None:
        """Ask no more."""
        self._soon.stop()
        if self._desk is not None:
            self._desk.stop()

    def _ask(self) -> None:
        project = self._session.project
        self._asked = project.sources, project.settings.citation_style
        self._desk = self._desk or self._make_desk()
        self._desk.ask(*self._asked).add_done_callback(partial(self._hand_over, self._asked))

    def _hand_over(self, asked: object, answer: "Future[Any]") -> None:
        if not answer.cancelled() and asked is self._asked:
            self._answered.emit(answer.result())

    def _on_answered(self, known: Mapping[SourceId, Citation]) -> None:
        self._known = known
        self.changed.emit()


class CitationLine(TextField):
    """One citation, to be read and copied."""

    def __init__(self, citing: Citing, parent: QWidget | None = None) -> None:
        super().__init__(theme.serif(theme.NOTE_POINTS), parent)
        self._citing = citing
        self._source: SourceId = ""
        self._pinpoint: str | None = None  # none for the full form
        self._runs: Sequence[Run] = ()
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("As it is cited"))
        self.setProperty("quiet", True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        citing.changed.connect(self._show)

    def show_full(self, source: SourceId) -> None:
        """Show the source as a list of sources has it."""
        self._source, self._pinpoint = source, None
        self._show()

    def show_placed(self, source: SourceId, pinpoint: str) -> None:
        """Show the source as it is cited at `pinpoint`."""
        self._source, self._pinpoint = source, pinpoint
        self._show()

    def _show(self) -> None:
        found = self._citing.citation(self._source) if self._source else None
        runs = () if found is None else found.full if self._pinpoint is None else found.at(self._pinpoint)
        if runs == self._runs:
            return
        self._runs = runs
        self.show_text("".join(run.text for run in runs))
        at = 0
        for run in runs:
            look = QTextCharFormat()
            look.setFontItalic(run.italic)
            self.cursor_on(at, at + len(run.text)).mergeCharFormat(look)
            at += len(run.text)
        self.setVisible(bool(runs))
