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
from debateprep.ui.article_view import ArticleView
from debateprep.ui.claim_card import ClaimCard
from debateprep.ui.claim_list import ClaimList
from debateprep.ui.labels import caption, hairline
from debateprep.ui.marks import marks_of
from debateprep.ui.session import Session

_SOON = 120  # milliseconds: what is counted or drawn beside the typing may wait that long


class PrepareView(QWidget):
    """Article and claims at the left, the current claim at the right, always in step."""

    said = Signal(str, str)  # a sentence, and the words of a button or nothing
    article_wanted = Signal()
    selection_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._current: ClaimId | None = None
        self.article = ArticleView()
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
        self._current = claims[0].id if claims else None
        self._show_all(project)

    def mark_claim(self) -> None:
        """Make the selected words a claim, or say why not."""
        project, words = self._session.project, self.article.selected_words()
        if not self.article.article.id:
            self.said.emit(self.tr("There is no article yet. Open one, and its sentences can become claims."), "")
        elif words is None:
            self.said.emit(self.tr("Select a sentence in the article and press C to make it a claim."), "")
        elif known := project.claim_on(self.article.article.id, words.start, words.end):
            self.choose(known.id)
            self.said.emit(self.tr("These words are already claim {}.").format(known.code.lstrip("C")), "")
        else:
            edit = edits.mark_claim(project, self.article.article.id, words.start, words.end)
            self._session.apply(edit)
            self.article.clear_selection()
            self.choose(edits.created_claim(edit))
            self.card.focus_statement()

    def delete_claim(self) -> None:
        """Put the current claim into the tray."""
        if self._current is None:
            return
        project = self._session.project
        claim = project.typed(self._current, Claim)
        self.step(1) if claim != project.claims[-1] else self.step(-1)
        self._session.apply(edits.delete_claim(project, claim.id))
        self.said.emit(self.tr("Claim {} deleted").format(claim.code.lstrip("C")), self.tr("Undo"))

    def choose(self, claim: ClaimId | None, *, reveal: bool = True) -> None:
        """Work on `claim` from now on."""
        if claim == self._current:
            if claim and reveal:
                self.article.reveal(claim)
            return
        self._session.close_step()
        self._current = claim
        self._show_current(self._session.project)
        self.claims.choose(claim)
        self._show_marks(self._session.project)
        if claim and reveal:
            self.article.reveal(claim)

    def step(self, by: int) -> None:
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
        self.left_split.addWidget(self.article)
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
        button.clicked.connect(self.mark_claim)
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
        self.article.mark_clicked.connect(self._on_mark_clicked)
        self.article.words_selected.connect(self.selection_changed)
        self.claims.claim_chosen.connect(self.choose)
        card = self.card
        card.typed.connect(self._on_typed)
        card.red_line_typed.connect(self._on_red_line_typed)
        card.stance_chosen.connect(self._on_stance_chosen)
        card.status_chosen.connect(self._on_status_chosen)
        card.field_left.connect(self._session.close_step)
        card.previous_wanted.connect(self._on_previous_wanted)
        card.next_wanted.connect(self._on_next_wanted)

    def _on_changed(self, change: Change) -> None:
        project = change.after
        if self._current is not None and self._current not in project.parents:
            claims = project.ids(project.root, "claims")
            self._current = claims[0] if claims else None
        created = edits.created_claim(change.edit)
        if created in project.parents:
            self._current = created
        if change.edit.typing and change.before.children is change.after.children:
            self._show_current(project)
            self._soon.start()
        else:
            self._show_all(project)

    def _show_all(self, project: Project) -> None:
        self._soon.stop()
        articles = project.articles
        if articles:
            self.article.show_article(articles[0])
        self.card.show_sides(project.sides)
        self._show_current(project)
        self._refresh_lists()

    def _show_current(self, project: Project) -> None:
        claim = project.items.get(self._current or "")
        if isinstance(claim, Claim):
            self.card.show_claim(project, claim)
        self._right.setCurrentIndex(1 if isinstance(claim, Claim) else 0)

    def _refresh_lists(self) -> None:
        project = self._session.project
        self.claims.show_project(project, self._current)
        self._claims_pane.setVisible(bool(project.claims))
        self._claims_caption.setText(self.tr("{} claims").format(len(project.claims)))
        self._show_marks(project)

    def _show_marks(self, project: Project) -> None:
        self.article.show_marks(marks_of(project, self.article.article.id), self._current)

    def _on_mark_clicked(self, claim: ClaimId) -> None:
        self.choose(claim, reveal=False)

    def _on_previous_wanted(self) -> None:
        self.step(-1)

    def _on_next_wanted(self) -> None:
        self.step(1)

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


_LABELS = {
    "statement": "word the claim",
    "agreed_ground": "write agreed ground",
    "open_question": "write open question",
}
