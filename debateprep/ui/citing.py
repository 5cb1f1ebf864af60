"""Citations on the screen, in the style of the project; they come a moment later, and never hold a letter up."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QTextCharFormat
from PySide6.QtWidgets import QWidget

from debateprep.core.item import SourceId
from debateprep.core.source import Source
from debateprep.ui import citation_copy, theme
from debateprep.ui.citation_copy import Run
from debateprep.ui.session import Session
from debateprep.ui.text_field import TextField

_PAUSE = 400  # milliseconds after the last change of a source
_PATIENCE = 20_000  # milliseconds that a copy waits for its citation


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
    said = Signal(str)
    _answered = Signal(object)

    def __init__(self, session: Session, make_desk: Callable[[], CitationDesk], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._make_desk = make_desk
        self._desk: CitationDesk | None = None
        self._known: Mapping[SourceId, Citation] = {}
        self._asked: tuple[Sequence[Source], str] = ((), "")
        self._answered_for: tuple[Sequence[Source], str] | None = None
        self._wanted: tuple[SourceId, str | None] | None = None  # what is to be copied once it is known
        self._too_late = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._too_late.timeout.connect(self._on_too_late)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._ask)
        self._answered.connect(self._on_answered)

    def citation(self, source: SourceId) -> Citation | None:
        """How `source` is cited, as far as that is known by now; `changed` tells when more is."""
        project = self._session.project
        if (project.sources, project.settings.citation_style) != self._asked:
            self._soon.start()
        return self._known.get(source)

    def copy(self, source: SourceId, pinpoint: str | None = None) -> None:
        """Put the citation of `source` into the clipboard once it is known: at `pinpoint`, or, for none, in full."""
        self._wanted = source, pinpoint
        self._too_late.start()
        self._copy_what_is_wanted()

    def stop(self) -> None:
        """Ask no more."""
        self._soon.stop()
        self._too_late.stop()
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
        self._known, self._answered_for = known, self._asked
        self.changed.emit()
        self._copy_what_is_wanted()

    def _copy_what_is_wanted(self) -> None:
        if self._wanted is None:
            return
        source, pinpoint = self._wanted
        cited, project = self.citation(source), self._session.project
        if (project.sources, project.settings.citation_style) != self._answered_for:
            return
        self._wanted = None
        self._too_late.stop()
        if cited is None:
            self.said.emit(self.tr("This source cannot be cited yet. Fill in what it needs in the source library."))
        else:
            runs = cited.full if pinpoint is None else cited.at(pinpoint)
            QGuiApplication.clipboard().setMimeData(citation_copy.of(runs))
            self.said.emit(self.tr("Copied: {}").format(citation_copy.plain(runs)))

    def _on_too_late(self) -> None:
        self._wanted = None
        self.said.emit(self.tr("The citation could not be set now, so nothing was copied. Try it again in a moment."))


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

    def copy_citation(self) -> None:
        """Put the citation into the clipboard, with its italics."""
        self._citing.copy(self._source, self._pinpoint)

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the whole with its italics, above the usual."""
        menu = self.usual_menu()
        copy = QAction(self.tr("Copy as citation"), menu)
        copy.triggered.connect(self.copy_citation)
        menu.insertAction(menu.actions()[0] if menu.actions() else copy, copy)
        menu.popup(event.globalPos())
