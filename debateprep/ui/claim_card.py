"""The current claim: its statement, the sides beside each other, what both could sign, and what is noted."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from debateprep.core.claim import Claim
from debateprep.core.coverage import first_response
from debateprep.core.item import ResponseId, SideId, SourceId
from debateprep.core.project import Project, Side, rung_numbers
from debateprep.core.response import Response, response_id
from debateprep.ui import settings as choices
from debateprep.ui import theme
from debateprep.ui.claim_facts import ClaimFacts
from debateprep.ui.comments import Comments
from debateprep.ui.draft import Draft, draft_around
from debateprep.ui.drafting import Drafting
from debateprep.ui.labels import caption, hairline, remove
from debateprep.ui.prose_field import ProseField
from debateprep.ui.settings import Settings
from debateprep.ui.side_column import SideColumn

_NARROWEST = 150  # pixels of a column; where there is less room, columns stand below each other
_GUTTER = theme.GRID * 3


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
        self._drafting = drafting
        self._claim = Claim(id="", code="")
        self._columns: list[SideColumn] = []
        self._red_lines: dict[str, ProseField] = {}
        self._alone: tuple[SideId, str] = ("", "")  # the side, and perhaps the part, that fills the panel
        self._code = QLabel()
        self._code.setFont(theme.interface(2, bold=True))
        self._code.setProperty("quiet", True)
        self._facts = ClaimFacts(drafting)
        self._fields = self._make_fields()
        self._comments = Comments(drafting, settings.get(choices.AUTHOR))
        self._comments.author_named.connect(partial(settings.put, choices.AUTHOR))
        self._sides = QGridLayout()
        self._sides.setSpacing(_GUTTER)
        self._red_column = QVBoxLayout()
        self._foot = QWidget()
        self._lay_out()

    def show_sides(self, sides: tuple[Side, ...]) -> None:
        """Make a column for each side, in their order."""
        if [column.side for column in self._columns] == list(sides):
            return
        for column in self._columns:
            self._sides.removeWidget(column)
            remove(column)
        for field in self._red_lines.values():
            self._red_column.removeWidget(field)
            remove(field)
        self._columns = [SideColumn(self._drafting, sides, index) for index in range(len(sides))]
        self._red_lines = {side.id: self._make_red_line(side) for side in sides}
        self._place_columns()

    def show_claim(self, project: Project, claim: Claim, numbers: Mapping[SourceId, int]) -> None:
        """Show `claim` of `project`, its sources by their `numbers`."""
        self._claim = claim
        self._code.setText(claim.code)
        for name, field in self._fields.items():
            field.show_text(getattr(claim, name))
        self._facts.show_claim(project, claim)
        self._comments.show_comments(project, claim)
        places = rung_numbers(project, claim.id)
        for column in self._columns:
            response = first_response(project, claim.id, column.side.id)
            column.show_response(project, response or _nothing_said(claim, column.side), places, numbers)
        written = {line.side: line.text for line in project.red_lines(claim.id)}
        for side, field in self._red_lines.items():
            field.show_text(written.get(side, ""))

    def focus_statement(self) -> None:
        """Put the cursor where the claim is put into words."""
        self._fields["statement"].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_side(self, side: SideId, *, on_evidence: bool = False) -> None:
        """Put the keyboard where a side's response is written, or where evidence is added to it."""
        for column in self._columns:
            if column.side.id == side:
                column.draft.focus_evidence() if on_evidence else column.draft.focus()

    def focus_reply(self, reply: ResponseId) -> None:
        """Put the cursor on a rung of the ladder."""
        for column in self._columns:
            rung = column.ladder.reply(reply)
            if rung is not None:
                rung.draft.focus()

    def field_of(self, item: str, name: str) -> ProseField | None:
        """The field in which a part of an item of this claim is written."""
        if item == self._claim.id:
            return self._fields.get(name)
        for draft in self.drafts():
            if draft.response.id == item:
                return draft.fields.get(name)
        return None

    def drafts(self) -> list[Draft]:
        """The drafts that are shown, of responses and of replies."""
        return self.findChildren(Draft)

    def add_evidence(self) -> None:
        """Stand the response at the cursor on one more place in a source."""
        self._draft_here().add_evidence()

    def add_reply(self) -> None:
        """Open one more rung under the response at the cursor."""
        draft = self._draft_here()
        for column in self._columns:
            if column.isAncestorOf(draft):
                column.ladder.add_reply(draft.response.id)

    def move_reply_up(self) -> None:
        """Put the reply at the cursor before the one above it."""
        self._move_reply(-1)

    def move_reply_down(self) -> None:
        """Put the reply at the cursor behind the one below it."""
        self._move_reply(1)

    def toggle_ready(self) -> None:
        """Say that the response at the cursor is ready, or that it is a draft again."""
        self._column_here().toggle_status()

    def make_bold(self) -> None:
        """Make the chosen words bold, or plain again."""
        self._toggle("**")

    def make_italic(self) -> None:
        """Make the chosen words italic, or plain again."""
        self._toggle("*")

    def show_side_alone(self) -> None:
        """Let the side at the cursor fill the panel; all of them again if it does."""
        side = self._column_here().side.id
        self._show_alone("", "") if self._alone[0] else self._show_alone(side, "")

    def show_field_alone(self) -> None:
        """Let the field at the cursor fill the panel; everything again if it does."""
        draft = self._column_here().draft
        part = draft.part_of(QApplication.focusWidget()) or "text"
        self._show_alone("", "") if self._alone[1] else self._show_alone(self._column_here().side.id, part)
        draft.focus(part)

    def show_all(self) -> None:
        """Show every side again."""
        self._show_alone("", "")

    def _move_reply(self, by: int) -> None:
        draft = self._draft_here()
        if draft.response.id not in self._drafting.project.ids(self._claim.id, "responses"):
            part = draft.part_of(QApplication.focusWidget())
            reply = draft.response.id
            self._drafting.move_reply(reply, by)
            moved = next((one for one in self.drafts() if one.response.id == reply), None)
            if moved is not None:
                moved.focus(part or "text")

    def _toggle(self, sign: str) -> None:
        field = QApplication.focusWidget()
        if isinstance(field, ProseField):
            field.toggle(sign)

    def _draft_here(self) -> Draft:
        draft = draft_around(QApplication.focusWidget())
        return draft if draft is not None and self.isAncestorOf(draft) else self._column_here().draft

    def _column_here(self) -> SideColumn:
        focus = QApplication.focusWidget()
        here = (column for column in self._columns if focus is not None and column.isAncestorOf(focus))
        alone = (column for column in self._columns if column.side.id == self._alone[0])
        return next(here, None) or next(alone, self._columns[0])

    def _show_alone(self, side: SideId, part: str) -> None:
        self._alone = (side, part)
        for column in self._columns:
            column.setVisible(side in ("", column.side.id))
            column.show_alone(part if column.side.id == side else "")
        self._facts.setVisible(not part)
        self._foot.setVisible(not side)
        self._place_columns()

    def _place_columns(self) -> None:
        """As many beside each other as there is room for, in rows of one length."""
        shown = [column for column in self._columns if self._alone[0] in ("", column.side.id)]
        room = self.viewport().width() - 2 * _GUTTER
        fitting = max(1, (room + _GUTTER) // (_NARROWEST + _GUTTER))
        rows = -(-len(shown) // fitting)
        across = -(-len(shown) // max(rows, 1))
        for at, column in enumerate(shown):
            self._sides.addWidget(column, at // across, at % across)
        for at in range(self._sides.columnCount()):
            self._sides.setColumnStretch(at, 1 if at < across else 0)
            self._sides.setColumnMinimumWidth(at, 0)

    def _make_fields(self) -> dict[str, ProseField]:
        made = {}
        for name, label, hint, points in (
            ("statement", self.tr("Claim in your own words"), self.tr("Say the claim in your own words"), 0.0),
            ("agreed_ground", self.tr("Agreed ground"), self.tr("What could all sides sign?"), theme.NOTE_POINTS),
            ("open_question", self.tr("Open question"), self.tr("What decides the exchange?"), theme.NOTE_POINTS),
            ("notes", self.tr("Private notes"), self.tr("For yourself; not printed"), theme.NOTE_POINTS),
        ):
            field = ProseField(theme.serif(points or theme.STATEMENT_POINTS, bold=not points))
            field.setObjectName({"statement": "claim_statement"}.get(name, name))
            field.setAccessibleName(label)
            field.setPlaceholderText(hint)
            field.edited.connect(partial(self._on_edited, name))
            field.left.connect(self._drafting.leave_field)
            made[name] = field
        return made

    def _make_red_line(self, side: Side) -> ProseField:
        field = ProseField(theme.serif(theme.NOTE_POINTS))
        field.setObjectName(f"red_line:{side.id}")
        field.setAccessibleName(self.tr("Red line of {}").format(side.name))
        field.setPlaceholderText(self.tr("{}: what it cannot accept").format(side.name))
        field.edited.connect(partial(self._on_red_line_edited, side.id))
        field.left.connect(self._drafting.leave_field)
        self._red_column.addWidget(field)
        return field

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_GUTTER, theme.GRID * 2, _GUTTER, theme.GRID * 2)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addSpacing(theme.GRID * 2)
        column.addLayout(self._sides)
        column.addSpacing(_GUTTER)
        column.addStretch()
        column.addWidget(self._foot)
        self._fill_foot()
        self.setWidget(page)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._fields["statement"])
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

    def _fill_foot(self) -> None:
        self._red_column.setSpacing(0)
        grid = QGridLayout(self._foot)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GRID * 2)
        grid.setVerticalSpacing(2)
        grid.addWidget(hairline(), 0, 0, 1, 3)
        parts: tuple[tuple[str, QWidget | QBoxLayout], ...] = (
            (self.tr("agreed ground"), self._fields["agreed_ground"]),
            (self.tr("red lines"), self._red_column),
            (self.tr("open question"), self._fields["open_question"]),
            (self.tr("private notes"), self._fields["notes"]),
            (self.tr("comments, not printed"), self._comments),
        )
        for at, (words, content) in enumerate(parts):
            self._add_to_foot(grid, at, words, content)
        for at in range(3):
            grid.setColumnStretch(at, 1)

    def _add_to_foot(self, grid: QGridLayout, at: int, words: str, content: QWidget | QBoxLayout) -> None:
        row, place, wide = 1 + 2 * (at // 3), at % 3, 2 if content is self._comments else 1
        head = caption(words)
        head.setContentsMargins(6, theme.GRID, 0, 0)
        grid.addWidget(head, row, place, 1, wide)
        if isinstance(content, QWidget):
            grid.addWidget(content, row + 1, place, 1, wide, Qt.AlignmentFlag.AlignTop)
        else:
            grid.addLayout(content, row + 1, place, 1, wide, Qt.AlignmentFlag.AlignTop)

    def _on_edited(self, name: str, at: int, length: int, insert: str) -> None:
        self._drafting.type_in(self._claim.id, name, at, length, insert)

    def _on_red_line_edited(self, side: SideId, at: int, length: int, insert: str) -> None:
        self._drafting.type_red_line(self._claim.id, side, at, length, insert)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more or fewer columns."""
        super().resizeEvent(event)
        self._place_columns()


def _nothing_said(claim: Claim, side: Side) -> Response:
    return Response(id=response_id(claim.id, side.id), side=side.id)
