"""The article beside the claim: where the work is done."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from debateprep.core import edits
from debateprep.core.claim import Claim
from debateprep.core.coverage import LATE, UNANCHORED, UNANSWERED, UNSOURCED, Gap, touched_claims
from debateprep.core.history import Change
from debateprep.core.item import ClaimId
from debateprep.core.project import Project
from debateprep.ui.citing import Citing
from debateprep.ui.claim_card import ClaimCard
from debateprep.ui.claims_pane import ClaimsPane
from debateprep.ui.drafting import Drafting
from debateprep.ui.engines import Engines
from debateprep.ui.finding import Finding
from debateprep.ui.labels import empty_page
from debateprep.ui.marking import Marking
from debateprep.ui.proofreading import Proofreader
from debateprep.ui.reading_pane import ReadingPane
from debateprep.ui.session import Session
from debateprep.ui.settings import Settings
from debateprep.ui.source_exchange import read_reference
from debateprep.ui.suggesting import Suggesting
from debateprep.ui.typography import Typography

_AT_ONCE = 300  # claims; a longer list is brought up to date a moment later, so that the hand never waits
_SOON = 120  # milliseconds: what is counted or drawn beside the typing may wait that long


class PrepareView(QWidget):
    """Article and claims at the left, the current claim at the right, always in step."""

    gap_listed = Signal(object)  # which claims are listed: those with a Gap, or all
    paste_wanted = Signal()  # an article
    said = Signal(str, str)  # a sentence, and what can be done: nothing, undo, or a claim to open

    def __init__(
        self, session: Session, engines: Engines, citing: Citing, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._current: ClaimId | None = None
        self._touched: frozenset[ClaimId] | None = frozenset()  # what is not up to date yet; None is everything
        self._last_gap: Gap | None = None
        self.reading = ReadingPane(engines.sentences, settings)
        self.marking = Marking(session, self.reading)
        self.claims_pane = ClaimsPane()
        self.claims = self.claims_pane.list
        self.drafting = Drafting(session, citing, read_reference, self)
        self.proofreader = Proofreader(session, settings, engines.speller, self)
        self.drafting.field_made.connect(self.proofreader.watch)
        self.typography = Typography(session, settings, self)
        self.drafting.field_made.connect(self.typography.watch)
        self.card = ClaimCard(self.drafting, settings)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.left_split = QSplitter(Qt.Orientation.Vertical)
        self._right = QStackedWidget()
        self._lay_out()
        self.finding = Finding(session, self, self)
        self.suggesting = Suggesting(session, engines.make_finder, self, settings)
        self.suggesting.said.connect(self.said)
        self.finding.source_wanted.connect(self.drafting.want_source)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._show_touched)
        self._connect()
        self.show_project()

    @property
    def current(self) -> ClaimId | None:
        """The claim that is being worked on."""
        return self._current

    @property
    def answers(self) -> QWidget:
        """Where the sides answer the current claim; the pane that waits for one while there is none."""
        return self.card.columns if self._right.currentWidget() is self.card else self._right

    def show_project(self) -> None:
        """Show the project that the session holds now, from its first claim on."""
        project = self._session.project
        claims = project.claims
        self._set_current(claims[0].id if claims else None)
        self._show_all(project)

    def choose(self, claim: ClaimId | None, *, reveal: bool = True) -> None:
        """Work on `claim` from now on."""
        if claim != self._current:
            self._session.close_step()
            self._set_current(claim)
            self._show_current(self._session.project)
            self.claims.choose(claim)
            self.reading.show_current(claim)
        if claim and reveal:
            self.reading.show_claim(claim)

    def next_claim(self) -> None:
        """Go on to the next claim."""
        self._step(1)

    def previous_claim(self) -> None:
        """Go back to the claim before."""
        self._step(-1)

    def go_to_article(self) -> None:
        """Put the keyboard on the article."""
        self.reading.take_keyboard()

    def go_to_claim(self) -> None:
        """Put the keyboard on the claim."""
        self.card.focus_statement()

    def next_gap(self) -> None:
        """Go to the next thing that is missing, of the kind that is listed."""
        found = self._session.ledger.next_gap(self._current, self._last_gap, self.claims_pane.gap)
        if found is None:
            self.said.emit(self.tr("Nothing is missing here."), "")
            return
        claim, gap = found
        self.choose(claim)
        self._last_gap = gap
        if gap.kind in (UNANSWERED, UNSOURCED):
            self.card.focus_side(gap.side, on_evidence=gap.kind == UNSOURCED)
        self.said.emit(self._named(claim, gap), "")

    def finish(self) -> None:
        """Wait for what is being done beside the window, and take no more."""
        self.finding.finish()
        self.suggesting.finish()
        self.proofreader.stop()

    def _named(self, claim: ClaimId, gap: Gap) -> str:
        project = self._session.project
        code = project.typed(claim, Claim).code
        side = next((side.name for side in project.sides if side.id == gap.side), "")
        words = {
            UNANSWERED: self.tr("{}: {} has not answered yet."),
            UNSOURCED: self.tr("{}: the answer of {} has no source yet."),
            UNANCHORED: self.tr("{} lost its place in the article."),
            LATE: self.tr("{} cites a source that is later than the day of the role-play."),
        }
        return words[gap.kind].format(code, side)

    def list_claims(self, gap: Gap | None) -> None:
        """List the claims with `gap`, or all of them."""
        self.claims_pane.show_gap(gap)
        listed = self._session.ledger.with_gap(gap) if gap else ()
        if listed and self._current not in listed:
            self.choose(listed[0])
        self._show_claims(self._session.project)
        self.gap_listed.emit(gap)

    def _step(self, by: int) -> None:
        """Go on to the claim `by` places further, and stop at the ends."""
        ids = self.claims.rows.claims
        if ids:
            at = ids.index(self._current) if self._current in ids else 0
            self.choose(ids[max(0, min(len(ids) - 1, at + by))])

    def _lay_out(self) -> None:
        self.left_split.addWidget(self.reading)
        self.left_split.addWidget(self.claims_pane)
        self.left_split.setSizes([520, 200])
        self.left_split.setCollapsible(0, False)
        for pane in (self._no_claim(), self.card, self._no_article()):
            self._right.addWidget(pane)
        self.split.addWidget(self.left_split)
        self.split.addWidget(self._right)
        self.split.setSizes([520, 760])
        for splitter in (self.split, self.left_split):
            splitter.setHandleWidth(1)
        for at, stretch in ((0, 2), (1, 3)):
            self.split.setStretchFactor(at, stretch)
            self.split.setCollapsible(at, False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split)

    def _no_claim(self) -> QWidget:
        words = self.tr("Select a sentence in the article and press C to make it a claim.")
        return empty_page(words, self.tr("Mark claim"), self.marking.mark_claim)

    def _no_article(self) -> QWidget:
        words = self.tr("Each side answers here, once a sentence of an article is a claim.")
        return empty_page(words, self.tr("Paste an article"), self.paste_wanted, stands_out=False)

    def _connect(self) -> None:
        self._session.changed.connect(self._on_changed)
        self._session.opened.connect(self.show_project)
        self.marking.said.connect(self.said)
        self.marking.claim_wanted.connect(self._on_claim_wanted)
        self.claims_pane.gap_chosen.connect(self.list_claims)
        self.claims.claim_chosen.connect(self.choose)
        self.claims.claim_moved.connect(self.marking.move_claim_behind)
        self.drafting.said.connect(self._on_said)
        self.proofreader.said.connect(self.said)
        self.card.previous_wanted.connect(self.previous_claim)
        self.card.next_wanted.connect(self.next_claim)

    def _on_changed(self, change: Change) -> None:
        project = change.after
        created = edits.created_claim(change.edit)
        if created in project.parents:
            self._set_current(created)
        elif self._current is not None and self._current not in project.parents:
            self._set_current(_neighbour(change, self._current))
        is_typing = bool(change.edit.typing) and change.before.children is change.after.children
        if is_typing or len(project.claims) > _AT_ONCE:
            self._show_current(project)
            self._touch(touched_claims(change) if is_typing else None)
        else:
            self._show_all(project)

    def _touch(self, claims: frozenset[ClaimId] | None) -> None:
        """Bring these claims, or everything, up to date in a moment."""
        self._touched = None if claims is None or self._touched is None else self._touched | claims
        self._soon.start()

    def _set_current(self, claim: ClaimId | None) -> None:
        self._current, self._last_gap = claim, None
        self.marking.set_current(claim)

    def _show_all(self, project: Project) -> None:
        self._soon.stop()
        self._touched = frozenset()
        self.reading.show_project(project, self._current)
        self.card.show_sides(project.sides)
        self._show_current(project)
        self._show_claims(project)
        self.suggesting.show()

    def _show_current(self, project: Project) -> None:
        claim = project.items.get(self._current or "")
        if isinstance(claim, Claim):
            self.card.show_claim(project, claim, self._session.source_numbers)
        self._right.setCurrentIndex(1 if isinstance(claim, Claim) else 0 if project.articles else 2)

    def _show_touched(self) -> None:
        """Bring up to date what stands beside the typing: the lines and the marks of the claims that were touched."""
        project, touched = self._session.project, self._touched
        if touched is None:
            self._show_all(project)
            return
        self._touched = frozenset()
        self.claims.show_again(project, touched)
        self.reading.show_answers(project, touched)

    def _show_claims(self, project: Project) -> None:
        self.claims_pane.show_project(project, self._current, self._session.ledger)

    def _on_said(self, words: str, offer: str) -> None:
        self.said.emit(words, offer)
        if not offer:
            self._show_current(self._session.project)  # what was refused is not left standing on the screen

    def _on_claim_wanted(self, claim: ClaimId, to_word_it: bool) -> None:
        self.choose(claim, reveal=False)
        if to_word_it:
            self.card.focus_statement()


def _neighbour(change: Change, gone: ClaimId) -> ClaimId | None:
    """The claim to work on when one is gone: the next one behind it, else the last."""
    before, after = (project.ids(project.root, "claims") for project in (change.before, change.after))
    behind = before[before.index(gone) :] if gone in before else ()
    return next((claim for claim in behind if claim in after), after[-1] if after else None)
