"""The whole debate at a glance: claims and sides as a table or as a map, what is missing, and how far all has come."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from debateprep.core.edits import set_field
from debateprep.core.errors import EditRefused
from debateprep.core.history import Change
from debateprep.core.item import ClaimId
from debateprep.core.overview import Board, Choice, Column, Part, Row, columns, lines, progress
from debateprep.core.project import Project
from debateprep.core.sentence import say
from debateprep.ui import theme
from debateprep.ui.debate_map import DebateMapView
from debateprep.ui.labels import empty_page
from debateprep.ui.overview_head import MAP, TABLE, OverviewHead
from debateprep.ui.overview_record import read_record, write_record
from debateprep.ui.overview_rows import answer_of
from debateprep.ui.overview_table import OverviewTable
from debateprep.ui.sentences import named, spoken
from debateprep.ui.session import Session


class OverviewView(QWidget):
    """Shows every claim; a click or a key goes to it, and stance and status are chosen in place."""

    claim_wanted = Signal(str)  # to be opened beside the article
    prepare_wanted = Signal()  # there is no claim yet
    setting_wanted = Signal(str)  # the key of a setting of the project
    said = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("view_overview")
        self.setAccessibleName(self.tr("Overview"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._choice = Choice()
        self._board: Board | None = None
        self._is_stale = True
        self._view = TABLE
        self.head = OverviewHead()
        self.table = OverviewTable(self._edit)
        self.map = DebateMapView(session)
        self._pages = QStackedWidget()
        self._nothing = empty_page(
            self.tr("Claims are marked in the article; here you will see what every side has for each."),
            self.tr("Go to the article"),
            self.prepare_wanted,
        )
        self._no_match = empty_page(
            self.tr("No claim is left by what you chose above."), self.tr("Show all claims"), self.show_all
        )
        self._lay_out()
        self._connect()

    @property
    def choice(self) -> Choice:
        """Which claims are shown, and how."""
        return self._choice

    @property
    def view(self) -> str:
        """Whether the table or the map is shown."""
        return self._view

    @property
    def record(self) -> str:
        """How the claims are shown, for another sitting."""
        return write_record(self._choice, self._view)

    def recall(self, record: str) -> None:
        """Show the claims as they were shown at another sitting."""
        self._choice, view = read_record(record)
        self._view = view if view in (MAP, TABLE) else self._view
        self._is_stale = True
        if self.isVisible():
            self._show()

    def choose(self, choice: Choice) -> None:
        """Show the claims so from now on."""
        self._choice = choice
        self._show()

    def show_all(self) -> None:
        """Show every claim."""
        self.choose(replace(self._choice, theme=None, kind=None, side="", gaps_only=False))
        self.table.setFocus()

    def show_claim(self, claim: ClaimId | None) -> None:
        """Make the line of `claim` current."""
        self._catch_up()
        self.table.choose(claim or "")

    def show_view(self, view: str) -> None:
        """Show the table or the map."""
        self._view = view
        self._show_page()
        (self.map if view == MAP else self.table).setFocus()

    def finish(self) -> None:
        """End what is still being written."""
        self.map.finish()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to what is shown; a focus proxy would let Tab pass by all that stands above it."""
        super().focusInEvent(event)
        (self.map if self._view == MAP else self.table).setFocus(event.reason())

    def _lay_out(self) -> None:
        for page in (self.table, self.map, self._nothing, self._no_match):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID * 5, theme.GRID * 2, theme.GRID * 5, 0)
        column.setSpacing(theme.GRID)
        self.head.add_tools(self.map.tools)
        column.addWidget(self.head)
        column.addSpacing(theme.GRID // 2)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._session.changed.connect(self._on_changed)
        self._session.opened.connect(self._on_opened)
        self.head.choice_made.connect(self.choose)
        self.head.view_chosen.connect(self.show_view)
        self.head.copy_wanted.connect(self.table.copy)
        self.head.day_wanted.connect(self._on_day_wanted)
        self.table.claim_wanted.connect(self.claim_wanted)
        self.table.sort_wanted.connect(self._on_sort_wanted)
        self.table.copied.connect(self._on_copied)
        self.map.claim_wanted.connect(self.claim_wanted)
        self.map.said.connect(self.said)

    def _on_opened(self) -> None:
        self._board, self._choice, self._is_stale = None, Choice(), True
        if self.isVisible():
            self._show()

    def _on_changed(self, change: Change) -> None:
        if self._board is None:
            return
        touched = self._board.update(change)
        claims = change.after.ids(change.after.root, "claims")
        same_claims = claims == change.before.ids(change.before.root, "claims")
        if not self.isVisible():
            self._is_stale = True
        elif touched is None or not same_claims:
            self._show()
        else:
            self._show_again(change.after, touched)

    def _show_again(self, project: Project, touched: frozenset[ClaimId]) -> None:
        """Show some claims anew, where they stand: nothing moves under the hand that edits."""
        board, self._is_stale = self._made_board(), True  # when it is shown next, all stands in its order again
        for claim in touched:
            self.table.rows.show_row(board.row(claim))
        self._show_head(project, board)
        if self._view == MAP:
            self.map.show_project()

    def _show(self) -> None:
        """Show everything anew."""
        project, board = self._session.project, self._made_board()
        self._is_stale = False
        self._choice = _still_there(self._choice, project, board.rows)
        stances = project.settings.stances
        shown = lines(board.rows, self._choice, stances)
        names = {side.id: side.name for side in project.sides}
        self.table.show_lines(shown, columns(project, self._choice.side), names, stances, self._choice)
        self._show_head(project, board)
        self._show_page()

    def _show_head(self, project: Project, board: Board) -> None:
        today = date.today()  # the reader's day
        shown = sum(1 for line in self.table.rows.lines if isinstance(line, Row))
        self.head.show_progress(
            progress(board.rows, project.sides, project.event.deadline, today), shown, project.sides
        )
        self.head.show_choice(self._choice, project, board.rows)

    def _show_page(self) -> None:
        self.head.show_view(self._view)
        if not self._session.project.claims:
            self._pages.setCurrentWidget(self._nothing)
        elif self._view == MAP:
            self.map.show_project()
            self._pages.setCurrentWidget(self.map)
        else:
            self._pages.setCurrentWidget(self.table if self.table.rows.lines else self._no_match)
        self.head.setVisible(self._pages.currentWidget() is not self._nothing)

    def _made_board(self) -> Board:
        if self._board is None:
            self._board = Board(self._session.project, self._session.ledger)
        return self._board

    def _catch_up(self) -> None:
        if self._is_stale:
            self._show()

    def _edit(self, row: Row, column: Column, value: str) -> None:
        """Give a response the stance or the status that was chosen in its cell."""
        answer = answer_of(row, column)
        if answer is None:
            return
        field = "stance" if column.part is Part.STANCE else "status"
        label = say("choose stance") if field == "stance" else say("mark as {}", named(value))
        try:
            self._session.apply(set_field(answer.response, field, value, label=label))
        except EditRefused as refusal:
            self.said.emit(spoken(refusal))

    def _on_sort_wanted(self, column: Column) -> None:
        """Sort by a column; once more: the other way round; a third time: as the claims stand."""
        before = self._choice
        if column != before.order:
            self.choose(replace(before, order=column, descending=False))
        elif not before.descending:
            self.choose(replace(before, descending=True))
        else:
            self.choose(replace(before, order=None, descending=False))

    def _on_day_wanted(self) -> None:
        self.setting_wanted.emit("event/deadline")

    def _on_copied(self, claims: int) -> None:
        words = self.tr("Copied {} claims as a table.") if claims != 1 else self.tr("Copied {} claim as a table.")
        self.said.emit(words.format(claims))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was written meanwhile; another day may have begun."""
        super().showEvent(event)
        self._catch_up()
        self._show_head(self._session.project, self._made_board())
        (self.map if self._view == MAP else self.table).setFocus()


def _still_there(choice: Choice, project: Project, rows: tuple[Row, ...]) -> Choice:
    """The choice without what is in the debate no more."""
    sides = {side.id for side in project.sides}
    theme_there = choice.theme is None or any(row.theme == choice.theme for row in rows)
    kind_there = choice.kind is None or any(row.kind == choice.kind for row in rows)
    order_there = choice.order is None or choice.order.side in ("", *sides)
    return replace(
        choice,
        theme=choice.theme if theme_there else None,
        kind=choice.kind if kind_there else None,
        side=choice.side if choice.side in sides else "",
        order=choice.order if order_there else None,
    )
