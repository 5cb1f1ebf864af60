"""The current claim: its statement, the sides beside each other, what both could sign, and what is noted."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from debateprep.core.claim import Claim
from debateprep.core.item import ItemId, ResponseId, SideId, SourceId
from debateprep.core.project import Project, Side
from debateprep.ui import theme
from debateprep.ui.claim_facts import ClaimFacts
from debateprep.ui.claim_foot import ClaimFoot
from debateprep.ui.draft import Draft
from debateprep.ui.drafting import Drafting
from debateprep.ui.prose_field import ProseField
from debateprep.ui.settings import Settings
from debateprep.ui.side_columns import SideColumns
from debateprep.ui.sight import Sight
from debateprep.ui.tab_order import order_tabs

_GUTTER = theme.GRID * 3
_NARROWEST = 360  # pixels


class ClaimCard(QScrollArea):
    """One claim, ready to be worked on."""

    previous_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, drafting: Drafting, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claim_card")
        self.setAccessibleName(self.tr("Claim and responses"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(_NARROWEST)
        self._drafting = drafting
        self.sight = Sight(self)
        drafting.field_made.connect(self.sight.watch)
        self._claim = Claim(id="", code="")
        self._shown_sides: tuple[Side, ...] = ()
        self._code = QLabel()
        self._code.setFont(theme.interface(2, bold=True))
        self._code.setProperty("quiet", True)
        self._statement = self._make_statement()
        self._facts = ClaimFacts(drafting)
        self._sides = SideColumns(drafting)
        self._foot = ClaimFoot(drafting, settings)
        self._back = self._make_back()
        self._page = QWidget()
        self._lay_out()

    @property
    def columns(self) -> QWidget:
        """Where the sides answer."""
        return self._sides

    def show_sides(self, sides: tuple[Side, ...]) -> None:
        """Make a column for each side, in their order."""
        if sides != self._shown_sides:
            self._shown_sides = sides
            self._sides.show_sides(sides)
            self._foot.show_sides(sides)

    def show_claim(self, project: Project, claim: Claim, numbers: Mapping[SourceId, int]) -> None:
        """Show `claim` of `project`, its sources by their `numbers`."""
        self._claim = claim
        self._code.setText(claim.code)
        self._statement.show_text(claim.statement)
        self._facts.show_claim(project, claim)
        self._sides.show_claim(project, claim, numbers)
        self._foot.show_claim(project, claim)

    def focus_statement(self) -> None:
        """Put the cursor where the claim is put into words."""
        self._statement.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_side(self, side: SideId, *, on_evidence: bool = False) -> None:
        """Put the keyboard where a side's response is written, or where evidence is added to it."""
        column = self._sides.column(side)
        if column is not None:
            column.draft.focus_evidence() if on_evidence else column.draft.focus()

    def focus_reply(self, reply: ResponseId, part: str = "text") -> None:
        """Put the cursor on a rung of the ladder."""
        draft = next((draft for draft in self.drafts() if draft.response.id == reply), None)
        if draft is not None:
            draft.focus(part)

    def field_of(self, item: ItemId, name: str) -> ProseField | None:
        """The field in which a part of an item of this claim is written."""
        if item == self._claim.id:
            return self._statement if name == "statement" else self._foot.fields.get(name)
        return next((draft.fields.get(name) for draft in self.drafts() if draft.response.id == item), None)

    def drafts(self) -> list[Draft]:
        """The drafts that are shown, of responses and of replies."""
        return self._sides.findChildren(Draft)

    def add_evidence(self) -> None:
        """Stand the response at the cursor on one more place in a source."""
        self._sides.draft_here().add_evidence()

    def copy_citation(self) -> None:
        """Put into the clipboard how the evidence at the cursor is cited."""
        self._drafting.copy_citation(self._sides.draft_here().evidence.here if self._shown_sides else None)

    def add_reply(self) -> None:
        """Open one more rung under the response at the cursor."""
        self._sides.here().ladder.add_reply(self._sides.draft_here().response.id)

    def move_reply_up(self) -> None:
        """Put the reply at the cursor before the one above it."""
        self._move_reply(-1)

    def move_reply_down(self) -> None:
        """Put the reply at the cursor behind the one below it."""
        self._move_reply(1)

    def toggle_ready(self) -> None:
        """Say that the response at the cursor is ready, or that it is a draft again."""
        self._sides.here().toggle_status()

    def make_bold(self) -> None:
        """Make the chosen words bold, or plain again."""
        self._toggle("**")

    def make_italic(self) -> None:
        """Make the chosen words italic, or plain again."""
        self._toggle("*")

    def show_side_alone(self) -> None:
        """Let the side at the cursor fill the panel; all of them again if it does."""
        here = self._sides.here()
        self._show_alone("" if self._sides.alone[0] else here.side.id)
        here.draft.focus(here.draft.part_of(QApplication.focusWidget()) or "text")

    def show_field_alone(self) -> None:
        """Let the field at the cursor fill the panel; everything again if it does."""
        here = self._sides.here()
        part = here.draft.part_of(QApplication.focusWidget()) or "text"
        self._show_alone("") if self._sides.alone[1] else self._show_alone(here.side.id, part)
        here.draft.focus(part)

    def show_all(self) -> None:
        """Show every side again."""
        self._show_alone("")

    def _show_alone(self, side: SideId, part: str = "") -> None:
        self._sides.show_alone(side, part)
        self._facts.setVisible(not part)
        self._foot.setVisible(not side)
        self._back.setVisible(bool(side))

    def _move_reply(self, by: int) -> None:
        draft = self._sides.draft_here()
        reply, part = draft.response.id, draft.part_of(QApplication.focusWidget())
        if reply not in self._drafting.project.ids(self._claim.id, "responses"):
            self._drafting.move_reply(reply, by)
            self.focus_reply(reply, part or "text")

    def _toggle(self, sign: str) -> None:
        field = QApplication.focusWidget()
        if isinstance(field, ProseField):
            field.toggle(sign)

    def _make_statement(self) -> ProseField:
        field = ProseField(theme.serif(theme.STATEMENT_POINTS, bold=True))
        field.setObjectName("claim_statement")
        field.setAccessibleName(self.tr("Claim in your own words"))
        field.show_hint(self.tr("Say the claim in your own words"))
        field.edited.connect(self._on_statement_edited)
        self._drafting.tend(field)
        return field

    def _make_back(self) -> QPushButton:
        back = QPushButton(self.tr("Show all sides"))
        back.setObjectName("show_all_sides")
        back.setToolTip(self.tr("Esc"))
        back.setProperty("flat", True)
        back.setVisible(False)
        back.clicked.connect(self.show_all)
        return back

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._page)
        column.setContentsMargins(_GUTTER, theme.GRID * 2, _GUTTER, theme.GRID * 2)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addSpacing(theme.GRID * 2)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._sides, 1)
        column.addSpacing(_GUTTER)
        column.addWidget(self._foot)
        self.setWidget(self._page)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._statement)
        words.addWidget(self._facts)
        head = QHBoxLayout()
        head.setSpacing(theme.GRID)
        self._code.setContentsMargins(0, 7, 0, 0)
        head.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        for words_on_it, name, signal in (
            ("‹", self.tr("Previous claim"), self.previous_wanted),
            ("›", self.tr("Next claim"), self.next_wanted),
        ):
            button = QPushButton(words_on_it)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setFixedSize(28, 28)
            button.setStyleSheet("padding: 0;")
            button.clicked.connect(signal)
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def order_tabs(self) -> None:
        """Let Tab go through the card as the eye does; columns, rows and rungs come and go."""
        order_tabs(self._page)

    def _on_statement_edited(self, at: int, length: int, insert: str) -> None:
        self._drafting.type_in(self._claim.id, "statement", at, length, insert)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape shows every side again."""
        if event.key() == Qt.Key.Key_Escape and self._sides.alone[0]:
            self.show_all()
        else:
            super().keyPressEvent(event)
