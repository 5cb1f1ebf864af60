"""The article beside the claim: where the work is done."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from debateprep.core import edits
from debateprep.core.claim import Claim, red_line_id
from debateprep.core.errors import EditRefused
from debateprep.core.history import Change
from debateprep.core.item import ClaimId
from debateprep.core.project import Project
from debateprep.core.text import TextChange
from debateprep.ui import theme
from debateprep.ui.claim_card import ClaimCard
from debateprep.ui.claim_list import ClaimList
from debateprep.ui.labels import caption, hairline
from debateprep.ui.marking import Marking
from debateprep.ui.reading_pane import ReadingPane, Sentences
from debateprep.ui.session import Session
from debateprep.ui.settings import Settings

_AT_ONCE = 300  # claims; a longer list is brought up to date a moment later, so that the hand never waits
_SOON = 120  # milliseconds: what is counted or drawn beside the typing may wait that long


class PrepareView(QWidget):
    """Article and claims at the left, the current claim at the right, always in step."""

    said = Signal(str, str)  # a sentence, and what can be done: nothing, undo, or a claim to open

    def __init__(
        self, session: Session, sentences: Sentences, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._current: ClaimId | None = None
        self.reading = ReadingPane(sentences, settings)
        self.marking = Marking(session, self.reading)
        self.claims = ClaimList()
        self.card = ClaimCard()
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.left_split = QSplitter(Qt.Orientation.Vertical)
        self._claims_caption = caption("")
        self._claims_pane = QWidget()
        self._right = QStackedWidget()
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._refresh_lists)
        self._connect()
        self.show_project()

    @property
    def current(self) -> ClaimId | None:
        """The claim that is being worked on."""
        return self._current

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
        self.reading.view.setFocus()

    def go_to_claim(self) -> None:
        """Put the keyboard on the claim."""
        self.card.focus_statement()

    def _step(self, by: int) -> None:
        """Go on to the claim `by` places further, and stop at the ends."""
        ids = self._session.project.ids(self._session.project.root, "claims")
        if ids:
            at = ids.index(self._current) if self._current in ids else 0
            self.choose(ids[max(0, min(len(ids) - 1, at + by))])

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._claims_pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        self._claims_caption.setContentsMargins(theme.GRID * 2, 6, 0, 4)
        column.addWidget(self._claims_caption)
        column.addWidget(self.claims)
        self.left_split.addWidget(self.reading)
        self.left_split.addWidget(self._claims_pane)
        self.left_split.setSizes([520, 200])
        self.left_split.setCollapsible(0, False)
        self._right.addWidget(self._empty_panel())
        self._right.addWidget(self.card)
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

    def _empty_panel(self) -> QWidget:
        panel = QWidget()
        words = QLabel(self.tr("Select a sentence in the article and press C to make it a claim."))
        words.setFont(theme.serif(13))
        words.setProperty("quiet", True)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        button = QPushButton(self.tr("Mark claim"))
        button.setProperty("primary", True)
        button.clicked.connect(self.marking.mark_claim)
        column = QVBoxLayout(panel)
        column.setContentsMargins(theme.GRID * 8, 0, theme.GRID * 8, theme.GRID * 8)
        column.addStretch()
        column.addWidget(words)
        column.addSpacing(theme.GRID * 2)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        return panel

    def _connect(self) -> None:
        self._session.changed.connect(self._on_changed)
        self._session.opened.connect(self.show_project)
        self.marking.said.connect(self.said)
        self.marking.claim_wanted.connect(self._on_claim_wanted)
        self.claims.claim_chosen.connect(self.choose)
        self.claims.claim_moved.connect(self.marking.move_claim_behind)
        card = self.card
        card.typed.connect(self._on_typed)
        card.red_line_typed.connect(self._on_red_line_typed)
        card.stance_chosen.connect(self._on_stance_chosen)
        card.status_chosen.connect(self._on_status_chosen)
        card.field_left.connect(self._session.close_step)
        card.previous_wanted.connect(self.previous_claim)
        card.next_wanted.connect(self.next_claim)

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
            self._soon.start()
        else:
            self._show_all(project)

    def _set_current(self, claim: ClaimId | None) -> None:
        self._current = claim
        self.marking.set_current(claim)

    def _show_all(self, project: Project) -> None:
        self._soon.stop()
        self.reading.show_project(project, self._current)
        self.card.show_sides(project.sides)
        self._show_current(project)
        self._show_claims(project)

    def _show_current(self, project: Project) -> None:
        claim = project.items.get(self._current or "")
        if isinstance(claim, Claim):
            self.card.show_claim(project, claim, self._session.source_numbers)
        self._right.setCurrentIndex(1 if isinstance(claim, Claim) else 0)

    def _refresh_lists(self) -> None:
        self._show_all(self._session.project)

    def _show_claims(self, project: Project) -> None:
        self.claims.show_project(project, self._current)
        self._claims_pane.setVisible(bool(project.claims))
        self._claims_caption.setText(self.tr("{} claims").format(len(project.claims)))

    def _on_claim_wanted(self, claim: ClaimId, to_word_it: bool) -> None:
        self.choose(claim, reveal=False)
        if to_word_it:
            self.card.focus_statement()

    def _on_typed(self, item: str, name: str, at: int, length: int, insert: str) -> None:
        if name in ("text", "because", "so_what"):
            self._apply(edits.draft(self._session.project, item, name, TextChange(at, length, insert)))
        else:
            self._apply(edits.type_text(item, name, at, length, insert, label=_LABELS[name]))

    def _on_red_line_typed(self, claim: str, side: str, at: int, length: int, insert: str) -> None:
        line = red_line_id(claim, side)
        if line in self._session.project.parents:
            self._apply(edits.type_text(line, "text", at, length, insert, label="write red line"))
        else:
            self._apply(edits.draw_red_line(self._session.project, claim, side, insert))

    def _on_stance_chosen(self, response: str, stance: str) -> None:
        self._apply(edits.set_field(response, "stance", stance, label="choose stance"))

    def _on_status_chosen(self, response: str, status: str) -> None:
        self._apply(edits.set_field(response, "status", status, label=f"mark as {status}"))

    def _apply(self, edit: edits.Edit) -> None:
        try:
            self._session.apply(edit)
        except EditRefused as refusal:
            self.said.emit(str(refusal), "")
            self._show_all(self._session.project)


def _neighbour(change: Change, gone: ClaimId) -> ClaimId | None:
    """The claim to work on when one is gone: the next one behind it, else the last."""
    before, after = (project.ids(project.root, "claims") for project in (change.before, change.after))
    behind = before[before.index(gone) :] if gone in before else ()
    return next((claim for claim in behind if claim in after), after[-1] if after else None)


_LABELS = {
    "statement": "word the claim",
    "agreed_ground": "write agreed ground",
    "open_question": "write open question",
}
