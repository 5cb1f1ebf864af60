"""Reads along while somebody writes: words that are spelt wrongly, quotations that differ from their original."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from time import monotonic
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from debateprep.core.article import Span
from debateprep.core.edits import set_field
from debateprep.core.errors import DebatePrepError
from debateprep.core.quotation import Quotation
from debateprep.core.sentence import say
from debateprep.ui import settings as choices
from debateprep.ui.prose_field import Doubt, ProseField, Remark
from debateprep.ui.quoting import QuotationReader, shortened
from debateprep.ui.session import Session
from debateprep.ui.settings import Settings

_PAUSE = 250  # milliseconds without a letter, before what was written is read
_AT_A_TIME = 0.002  # seconds


class SpellingCheck(Protocol):
    """What knows how words are spelt; it answers later, in another thread."""

    def misspelt(self, text: str, latin: str, known: Iterable[str] = ()) -> Sequence[Span]:
        """The words that are known to be wrong by now."""

    def ask(self, text: str, latin: str, then: Callable[[], None]) -> bool:
        """Look up what is not known yet, and call `then`."""

    def suggestions(self, word: str, latin: str) -> "Future[Any]":
        """A future of a list of words that may be meant."""

    def missing(self) -> Sequence[DebatePrepError]:
        """The dictionaries that are not there, each told once."""

    def stop(self) -> None:
        """End it."""


class Proofreader(QObject):
    """Underlines, in the fields that it watches, what is worth another look; and offers what mends it."""

    said = Signal(str, str)
    _known = Signal()  # more is known of words
    _suggested = Signal(object, object, object)

    def __init__(
        self, session: Session, settings: Settings, speller: SpellingCheck, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._speller = speller
        self._fields: dict[int, ProseField] = {}
        self._waiting: set[int] = set()
        self._quoting = QuotationReader(session, self)
        self._menu: QMenu | None = None  # the one that waits for suggestions
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._read)
        self._at_once = QTimer(self, singleShot=True, interval=0)
        self._at_once.timeout.connect(self._read)
        self._known.connect(self.read_again)
        self._suggested.connect(self._on_suggested)
        self._quoting.changed.connect(self.read_again)

    def watch(self, field: ProseField) -> None:
        """Read along in a field from now on."""
        key = id(field)
        self._fields[key] = field
        field.document().contentsChanged.connect(partial(self._on_written, key))
        field.quoted_from_changed.connect(partial(self._on_written, key))
        field.suggestions_wanted.connect(partial(self._on_suggestions_wanted, field))
        field.destroyed.connect(partial(self._forget, key))
        self._on_written(key)

    def read_again(self) -> None:
        """Read everything once more, as other words or other originals are known."""
        self._waiting.update(self._fields)
        self._soon.start()

    def stop(self) -> None:
        """Read no more."""
        self._soon.stop()
        self._at_once.stop()
        self._fields.clear()
        self._quoting.stop()

    def _on_written(self, key: int) -> None:
        self._waiting.add(key)
        self._soon.start()

    def _forget(self, key: int) -> None:
        self._fields.pop(key, None)
        self._waiting.discard(key)

    def _read(self) -> None:
        """Read what waits, a few fields at a time, so that the hand never does."""
        started = monotonic()
        for key in [key for key in self._waiting if key in self._fields and self._fields[key].isVisible()]:
            self._waiting.discard(key)
            self._read_field(self._fields[key])
            if monotonic() - started > _AT_A_TIME:
                self._at_once.start()
                return
        for missing in self._speller.missing():
            self.said.emit(str(missing), "")

    def _read_field(self, field: ProseField) -> None:
        text = field.text
        if field.quoted_from is not None:
            remarks = self._quoting.remarks_on(Quotation(0, len(text), text), field.quoted_from)
        else:
            remarks = [*self._misspelt(text), *self._quoting.remarks_in(text)]
        field.show_remarks(sorted(remarks, key=_start))

    def _misspelt(self, text: str) -> list[Remark]:
        if not self._settings.get(choices.SPELLING):
            return []
        latin = self._session.project.settings.dictionary
        self._speller.ask(text, latin, self._tell_known)
        wrong = self._speller.misspelt(text, latin, self._known_words())
        words = self.tr("“{}” is not in the dictionary.")
        return [Remark(one.start, one.end, Doubt.SPELLING, words.format(text[one.start : one.end])) for one in wrong]

    def _tell_known(self) -> None:
        """On the speller's thread, when this reader may be gone: the speller outlives it."""
        with suppress(RuntimeError):
            self._known.emit()

    def _known_words(self) -> list[str]:
        """The words of the project, of the person, and the names of the sides."""
        project = self._session.project
        names = [word for side in project.sides for word in f"{side.name} {side.label}".split()]
        return [*project.settings.words, *self._settings.get(choices.MY_WORDS), *names]

    def _on_suggestions_wanted(self, field: ProseField, menu: QMenu, remark: Remark) -> None:
        first = menu.actions()[0] if menu.actions() else None
        offered = QMenu(menu)  # what is offered, in order, before it is put into the menu
        if remark.doubt is Doubt.SPELLING:
            self._offer_spelling(field, offered, menu, remark)
        elif remark.mends:
            words = offered.addAction(self.tr("Write “{}”").format(shortened(remark.mends)))
            words.triggered.connect(partial(field.replace_words, remark, remark.mends))
        for action in (*offered.actions(), offered.addSeparator()):
            menu.insertAction(first, action) if first else menu.addAction(action)

    def _offer_spelling(self, field: ProseField, offered: QMenu, menu: QMenu, remark: Remark) -> None:
        word = field.text[remark.start : remark.end]
        waiting = offered.addAction(self.tr("Looking for suggestions…"))
        waiting.setEnabled(False)
        for words, slot in (
            (self.tr("Add “{}” to the words of this debate"), self._add_to_debate),
            (self.tr("Add “{}” to my words"), self._add_to_mine),
        ):
            offered.addAction(words.format(word)).triggered.connect(partial(slot, word))
        self._menu = menu
        menu.aboutToHide.connect(self._on_menu_closed)
        asked = self._speller.suggestions(word, self._session.project.settings.dictionary)
        asked.add_done_callback(partial(self._on_answered, menu, waiting, (field, remark)))

    def _on_menu_closed(self) -> None:
        self._menu = None

    def _on_answered(self, menu: QMenu, waiting: QAction, place: object, asked: "Future[Any]") -> None:
        self._suggested.emit((menu, waiting), place, [] if asked.cancelled() else asked.result())

    def _on_suggested(self, where: tuple[QMenu, QAction], place: tuple[ProseField, Remark], words: list[str]) -> None:
        menu, waiting = where
        field, remark = place
        if menu is not self._menu:  # closed, and gone by now
            return
        waiting.setText(self.tr("No suggestions"))
        for word in words:
            action = QAction(word, menu)
            action.triggered.connect(partial(field.replace_words, remark, word))
            menu.insertAction(waiting, action)
        waiting.setVisible(not words)

    def _add_to_debate(self, word: str, _checked: bool = False) -> None:
        settings = self._session.project.settings
        self._session.apply(
            set_field(settings.id, "words", (*settings.words, word), label=say("add “{}” to the words", word))
        )
        self.read_again()

    def _add_to_mine(self, word: str, _checked: bool = False) -> None:
        self._settings.put(choices.MY_WORDS, (*self._settings.get(choices.MY_WORDS), word))
        self.read_again()


def _start(remark: Remark) -> int:
    return remark.start
