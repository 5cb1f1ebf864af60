"""Below the article: its claims, all of them or those that lack something; or what is suggested as a claim."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from debateprep.core.coverage import LATE, UNANCHORED, UNANSWERED, UNSOURCED, Gap, Ledger
from debateprep.core.item import ClaimId
from debateprep.core.project import Project
from debateprep.ui import theme
from debateprep.ui.claim_list import ClaimList
from debateprep.ui.labels import ElidedLabel, empty_page, hairline
from debateprep.ui.suggestion_list import SuggestionList


class ClaimsPane(QWidget):
    """Two lists, of which one is shown, with a head that says what is listed."""

    gap_chosen = Signal(object)  # what is listed from now on: claims with a Gap, or nothing for all
    suggestions_wanted = Signal()  # to see the other list
    mark_wanted = Signal()
    dismiss_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = ClaimList()
        self.suggestions = SuggestionList()
        self._nothing = empty_page(
            self.tr("The claims that you mark are listed here."),
            self.tr("Show suggestions"),
            self.suggestions_wanted,
            is_low=True,
            stands_out=False,
        )
        self._lists = QStackedWidget()
        self._caption, self._suggested = ElidedLabel(), ElidedLabel()
        self._all = _flat_button(self.tr("Show all"), self._on_all_wanted)
        self._mark = _flat_button(self.tr("Mark"), self.mark_wanted)
        self._dismiss = _flat_button(self.tr("Dismiss"), self.dismiss_wanted)
        self._other = _flat_button("", self.suggestions_wanted)
        self._other.setObjectName("other_list")
        self._gap: Gap | None = None
        self._has_claims = self._has_article = self._lists_some = False
        self._lay_out()
        self.show_suggestions(are_shown=False)

    @property
    def gap(self) -> Gap | None:
        """What the listed claims lack; nothing while all are listed."""
        return self._gap

    @property
    def shows_suggestions(self) -> bool:
        """Whether suggestions are listed, not claims."""
        return self._lists.currentWidget() is self.suggestions

    def show_suggestions(self, *, are_shown: bool) -> None:
        """List what is suggested, or the claims."""
        self._other.setText(self.tr("Claims") if are_shown else self.tr("Suggestions"))
        self._show_page(suggests=are_shown)
        self._show_head()

    def show_left(self, words: str) -> None:
        """Say how many suggestions are left; what can be done to one stands beside it, if any is listed."""
        self._suggested.setText(words)
        self._show_head()

    def show_gap(self, gap: Gap | None) -> None:
        """List the claims with `gap` from the next showing on, or all of them."""
        self._gap = gap

    def show_project(self, project: Project, current: ClaimId | None, ledger: Ledger) -> None:
        """List the claims; the current one stays, even if it lacks nothing any more."""
        if self._gap is not None and self._gap.side and self._gap.side not in project.parents:
            self._gap = None
        only = {*ledger.with_gap(self._gap), current or ""} if self._gap else None
        self.list.show_project(project, current, only)
        self._has_claims, self._lists_some = bool(project.claims), only is not None
        self._has_article = bool(project.articles)
        self._caption.setText(self._words(project, ledger))
        self._show_page(suggests=self.shows_suggestions)
        self._show_head()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.GRID * 2, 2, theme.GRID, 2)
        head.setSpacing(theme.GRID // 2)
        for label in (self._caption, self._suggested):
            label.setFont(theme.interface(-1))
            label.setProperty("quiet", True)
            head.addWidget(label, 1)
        for button in (self._all, self._mark, self._dismiss, self._other):
            head.addWidget(button)
        for page in (self.list, self.suggestions, self._nothing):
            self._lists.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        column.addLayout(head)
        column.addWidget(self._lists)

    def _show_page(self, *, suggests: bool) -> None:
        claims = self.list if self._has_claims else self._nothing
        self._lists.setCurrentWidget(self.suggestions if suggests else claims)

    def _show_head(self) -> None:
        suggests = self.shows_suggestions
        self._all.setVisible(self._lists_some and not suggests)
        self._suggested.setVisible(suggests)
        for button in (self._mark, self._dismiss):
            button.setVisible(suggests and self.suggestions.lists_any)
        self._caption.setVisible(not suggests)
        self._other.setVisible(suggests or self._has_claims)
        self.setVisible(self._has_claims or self._has_article or suggests)

    def _words(self, project: Project, ledger: Ledger) -> str:
        kind = self._gap.kind if self._gap else ""
        one, more = {
            "": (self.tr("{} claim"), self.tr("{} claims")),
            UNANSWERED: (self.tr("{} claim that {} has not answered"), self.tr("{} claims that {} has not answered")),
            UNSOURCED: (
                self.tr("{} claim with an answer without a source"),
                self.tr("{} claims with an answer without a source"),
            ),
            UNANCHORED: (
                self.tr("{} claim that lost its place in the article"),
                self.tr("{} claims that lost their place in the article"),
            ),
            LATE: (
                self.tr("{} claim that cites a source of a later date"),
                self.tr("{} claims that cite a source of a later date"),
            ),
        }[kind]
        count = len(ledger.with_gap(self._gap)) if self._gap else len(project.claims)
        side = next((side.name for side in project.sides if self._gap and side.id == self._gap.side), "")
        return (one if count == 1 else more).format(count, side)

    def _on_all_wanted(self) -> None:
        self.gap_chosen.emit(None)


def _flat_button(words: str, slot: object) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("flat", True)
    button.setFont(theme.interface(-1))
    button.clicked.connect(slot)
    return button
