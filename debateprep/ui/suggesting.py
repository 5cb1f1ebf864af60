"""Suggesting claims: asking for the sentences worth answering, showing them, and doing what a hand wants of them."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from debateprep.core.article import Article, Span
from debateprep.core.errors import EditRefused
from debateprep.core.marking import dismiss_sentence
from debateprep.core.suggestion import Standing, Suggestion, Suggestions, standings
from debateprep.ui.background import Background
from debateprep.ui.claims_pane import ClaimsPane
from debateprep.ui.marking import Marking
from debateprep.ui.marks import Mark, Marks
from debateprep.ui.notices import UNDO
from debateprep.ui.reading_pane import ReadingPane
from debateprep.ui.sentences import Number, spoken
from debateprep.ui.session import Session
from debateprep.ui.settings import SUGGESTING, SUGGESTIONS, Settings

_SOON = 400  # milliseconds after which an article is read through: the window is there by then, and answers


class Finder(Protocol):
    """Ranks the sentences of an article, given its text and its title."""

    def suggestions(self, text: str, title: str) -> Suggestions:
        """What is suggested; it takes a while."""

    def stop(self) -> None:
        """Answer at once who waits, and nobody any more."""


class Suggested(Protocol):
    """What shows the article and its claims, as far as suggestions are shown in it."""

    reading: ReadingPane
    marking: Marking
    claims_pane: ClaimsPane


class Suggesting(QObject):
    """Asks on a worker, the newest question first, and keeps the answers for as long as the texts are the same."""

    listed = Signal(bool)  # whether the list is shown from now on
    said = Signal(str, str)  # a sentence, and what can be done: nothing, or UNDO

    def __init__(
        self, session: Session, make_finder: Callable[[], Finder], parts: Suggested, settings: Settings
    ) -> None:
        super().__init__(parts.reading)
        self._session, self._make_finder, self._settings = session, make_finder, settings
        self._finder: Finder | None = None  # from when an article is first read through
        self._view, self._reading, self._marking = parts.reading.view, parts.reading, parts.marking
        self._pane, self._list = parts.claims_pane, parts.claims_pane.suggestions
        self._background = Background(self)
        self._question = 0
        self._asked: tuple[str, str] | None = None  # text and title of the article that is read through
        self._answers: dict[tuple[str, str], Suggestions] = {}
        self._standings: Sequence[Standing] = ()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._connect()
        self._pane.show_suggestions(are_shown=settings.get(SUGGESTIONS))

    @property
    def standings(self) -> Sequence[Standing]:
        """The sentences of the article that is read, the likeliest claims first; nothing before they are known."""
        return self._standings

    def show_list(self) -> None:
        """Show the list of suggestions in place of the claims, with the keyboard on it; or the claims again."""
        self._change_lists()
        place = self._list if self._pane.shows_suggestions else self._view
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def mark(self) -> None:
        """Make the suggestion that is chosen, or that the cursor is in, a claim; the keyboard stays."""
        suggestion = self._wanted()
        if suggestion is None:
            self.said.emit(self.tr("Put the cursor into a sentence of the article, or choose one in the list."), "")
        elif self._marking.mark(Span(suggestion.start, suggestion.end), to_word_it=False):
            self.said.emit(self.tr("Sentence marked as a claim"), UNDO)

    def dismiss(self) -> None:
        """Suggest that sentence no more; or again, if it was dismissed."""
        suggestion = self._wanted()
        if suggestion is None:
            self.said.emit(self.tr("Put the cursor into a suggested sentence, or choose one in the list."), "")
        elif claim := self._standing_of(suggestion).claim:
            self.said.emit(self.tr("This sentence is claim {} already.").format(claim), "")
        else:
            self._dismiss(suggestion)

    def step(self, by: int) -> bool:
        """Go to the next suggestion in the article (1) or the one before (-1); whether there is one."""
        cursor = self._view.selected_words()
        here = cursor.start if cursor else self._view.position - (by > 0)
        places = sorted((one.suggestion for one in self._shown_in_article()), key=_start)
        ahead = [one for one in places if (one.start - here) * by > 0]
        if not ahead:
            return False
        self._go_to(ahead[0 if by > 0 else -1])
        return True

    def finish(self) -> None:
        """Take no more questions; one that is being answered is given up."""
        self._soon.stop()
        self._question += 1
        if self._finder is not None:
            self._finder.stop()
        self._background.finish()

    def show(self) -> None:
        """Show what is known of the article that is read, as the project and the settings are; ask where nothing is."""
        article, project = self._reading.article, self._session.project
        answer = self._answers.get(_about(article))
        if answer is None and article.id and self._is_wanted and self._asked != _about(article):
            self._soon.start()
        self._standings = standings(project, article.id, answer.ranked) if answer and article.id else ()
        self._view.show_suggestions(_marks(self._shown_in_article()))
        self.listed.emit(self._pane.shows_suggestions)
        if self._pane.shows_suggestions:
            self._show_in_list(article, answer)

    @property
    def _is_wanted(self) -> bool:
        return self._settings.get(SUGGESTING) or self._pane.shows_suggestions

    def _connect(self) -> None:
        self._soon.timeout.connect(self._ask)
        self._reading.article_chosen.connect(self.show)
        self._list.suggestion_shown.connect(self._on_shown)
        self._list.suggestion_chosen.connect(self._on_chosen)
        self._pane.suggestions_wanted.connect(self._change_lists)
        self._pane.mark_wanted.connect(self.mark)
        self._pane.dismiss_wanted.connect(self.dismiss)
        self._view.installEventFilter(self)

    def _change_lists(self) -> None:
        self._pane.show_suggestions(are_shown=not self._pane.shows_suggestions)
        self._settings.put(SUGGESTIONS, self._pane.shows_suggestions)
        self.show()
        if self._soon.isActive():
            self._ask()  # somebody waits for it

    def _show_in_list(self, article: Article, answer: Suggestions | None) -> None:
        if not article.id:
            self._list.say(self.tr("Open an article, and the sentences worth answering are listed here."))
        elif answer is None:
            self._list.say(self.tr("Reading the article…"))
        elif not answer.ranked:
            self._list.say(spoken(answer.notice) or self.tr("The article has no sentences yet."))
        else:
            self._list.show_standings(self._standings, spoken(answer.notice))
        left = sum(1 for one in self._standings if one.is_suggested)
        self._pane.show_left(self._counted(left) if answer and not answer.notice else "")

    def _counted(self, left: int) -> str:
        return self.tr("1 suggestion") if left == 1 else self.tr("{} suggestions").format(f"{Number(left):,}")

    def _shown_in_article(self) -> list[Standing]:
        if not self._settings.get(SUGGESTING):
            return []
        return [one for one in self._standings if one.is_suggested]

    def _ask(self) -> None:
        self._soon.stop()
        self._question += 1
        self._asked = _about(self._reading.article)
        self._finder = self._finder or self._make_finder()
        work = partial(self._answer, self._finder, self._question, *self._asked)
        then = partial(self._on_answered, self._question, self._asked)
        self._background.run(work, then, patience=0.0)

    def _answer(self, finder: Finder, question: int, text: str, title: str) -> Suggestions | None:
        """On the worker: what is suggested; nothing, if something else is wanted by now."""
        return finder.suggestions(text, title) if question == self._question else None

    def _on_answered(self, question: int, about: tuple[str, str], answer: "Future[Suggestions | None]") -> None:
        found = answer.result()
        if found is not None:
            read = {_about(article) for article in self._session.project.articles}
            self._answers = {key: one for key, one in self._answers.items() if key in read} | {about: found}
        if question == self._question:
            self._asked = None
            self.show()

    def _wanted(self) -> Suggestion | None:
        """The suggestion that is meant: in the list, unless the keyboard is in the article."""
        if self._pane.shows_suggestions and self._list.chosen and not self._view.hasFocus():
            return self._list.chosen
        words = self._view.selected_words()
        at = words.start if words else self._view.position
        return next((one.suggestion for one in self._standings if _holds(one.suggestion, at)), None)

    def _standing_of(self, suggestion: Suggestion) -> Standing:
        return self._standings[suggestion.rank - 1]

    def _dismiss(self, suggestion: Suggestion) -> None:
        article, from_list = self._reading.article.id, not self._view.hasFocus()
        was_dismissed = self._standing_of(suggestion).dismissed
        try:
            self._session.apply(dismiss_sentence(self._session.project, article, suggestion.start, suggestion.end))
        except EditRefused as refusal:
            self.said.emit(spoken(refusal), "")
            return
        self.said.emit(self.tr("Suggested again") if was_dismissed else self.tr("Dismissed"), UNDO)
        if from_list and self._list.chosen is not None:
            self._on_shown(self._list.chosen)

    def _go_to(self, suggestion: Suggestion) -> None:
        self._view.show_words(suggestion.start, suggestion.end)
        self._list.choose(suggestion)

    def _on_shown(self, suggestion: Suggestion) -> None:
        self._view.show_words(suggestion.start, suggestion.end)

    def _on_chosen(self, suggestion: Suggestion) -> None:
        self._on_shown(suggestion)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab in the article goes from suggestion to suggestion; from the last it leaves, as it does elsewhere."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = _direction(event)
            if by and self.step(by):
                return True
        return super().eventFilter(watched, event)


def _about(article: Article) -> tuple[str, str]:
    """What suggestions are made of."""
    return article.text, article.title


def _direction(event: QKeyEvent) -> int:
    """1 for Tab, -1 for Shift+Tab, 0 for every other key."""
    if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
        return 0
    if event.key() == Qt.Key.Key_Backtab:
        return -1
    if event.key() == Qt.Key.Key_Tab:
        return -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
    return 0


def _marks(shown: Sequence[Standing]) -> Marks:
    """The suggestions as stretches of the article, and what a screen reader says of each."""
    told = {one.suggestion.rank: one.suggestion for one in shown}
    stretches = (Mark("", "", one.rank, one.start, one.end, 0, 0) for one in told.values())

    def spoken(mark: Mark) -> str:
        one = told[mark.number]
        return ", ".join(("suggestion", one.level, *one.badges, *one.reasons))

    return Marks(stretches, spoken)


def _holds(suggestion: Suggestion, position: int) -> bool:
    return suggestion.start <= position <= suggestion.end


def _start(suggestion: Suggestion) -> int:
    return suggestion.start
