"""The current claim: its statement, the sides beside each other, and what both could sign."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from debateprep.core.article import paragraph_number
from debateprep.core.claim import Claim
from debateprep.core.coverage import anchored_article, first_response
from debateprep.core.item import SourceId
from debateprep.core.project import Project, Side
from debateprep.core.response import Response, contestedness, is_answered, response_id
from debateprep.ui import theme
from debateprep.ui.labels import caption, hairline, remove
from debateprep.ui.side_column import SideColumn
from debateprep.ui.text_field import TextField


class ClaimCard(QScrollArea):
    """One claim, ready to be worked on."""

    typed = Signal(str, str, int, int, str)  # item, field, at, length, insert
    red_line_typed = Signal(str, str, int, int, str)  # claim, side, at, length, insert
    stance_chosen = Signal(str, str)
    status_chosen = Signal(str, str)
    field_left = Signal()
    previous_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claim_card")
        self.setAccessibleName(self.tr("Claim and responses"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._claim = Claim(id="", code="")
        self._columns: list[SideColumn] = []
        self._red_lines: dict[str, TextField] = {}
        self._code = QLabel()
        self._code.setFont(theme.interface(2, bold=True))
        self._code.setProperty("quiet", True)
        self._facts = QLabel()
        self._facts.setFont(theme.interface(-1))
        self._facts.setProperty("quiet", True)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setWordWrap(True)
        self._statement = self._make_field(
            "claim_statement", self.tr("Claim in your own words"), theme.STATEMENT_POINTS, bold=True
        )
        self._statement.setPlaceholderText(self.tr("Say the claim in your own words"))
        self._agreed = self._make_field("agreed_ground", self.tr("Agreed ground"), theme.NOTE_POINTS)
        self._agreed.setPlaceholderText(self.tr("What could all sides sign?"))
        self._question = self._make_field("open_question", self.tr("Open question"), theme.NOTE_POINTS)
        self._question.setPlaceholderText(self.tr("What decides the exchange?"))
        self._sides = QHBoxLayout()
        self._sides.setSpacing(theme.GRID * 3)
        self._red_column = QVBoxLayout()
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
        self._columns = [self._make_column(side, index) for index, side in enumerate(sides)]
        self._red_lines = {side.id: self._make_red_line(side) for side in sides}

    def show_claim(self, project: Project, claim: Claim, numbers: Mapping[SourceId, int]) -> None:
        """Show `claim` of `project`, its sources by their `numbers`."""
        self._claim = claim
        self._code.setText(claim.code)
        self._statement.show_text(claim.statement)
        self._agreed.show_text(claim.agreed_ground)
        self._question.show_text(claim.open_question)
        self._facts.setText(" · ".join(_facts(project, claim)))
        for column in self._columns:
            response = first_response(project, claim.id, column.side.id)
            column.show_response(project, response or _nothing_said(claim, column.side), numbers)
        written = {line.side: line.text for line in project.red_lines(claim.id)}
        for side, field in self._red_lines.items():
            field.show_text(written.get(side, ""))

    def focus_statement(self) -> None:
        """Put the cursor where the claim is put into words."""
        self._statement.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_field(self, name: str, label: str, points: float, *, bold: bool = False) -> TextField:
        field = TextField(theme.serif(points, bold=bold))
        field.setObjectName(name)
        field.setAccessibleName(label)
        field.edited.connect(self._on_edited)
        field.left.connect(self.field_left)
        return field

    def _make_column(self, side: Side, index: int) -> SideColumn:
        column = SideColumn(side, index)
        column.typed.connect(self.typed)
        column.stance_chosen.connect(self.stance_chosen)
        column.status_chosen.connect(self.status_chosen)
        column.field_left.connect(self.field_left)
        self._sides.addWidget(column, 1)
        return column

    def _make_red_line(self, side: Side) -> TextField:
        field = TextField(theme.serif(theme.NOTE_POINTS))
        field.setObjectName(f"red_line:{side.id}")
        field.setAccessibleName(self.tr("Red line of {}").format(side.name))
        field.setPlaceholderText(self.tr("{}: what it cannot accept").format(side.name))
        field.edited.connect(self._on_red_line_edited)
        field.left.connect(self.field_left)
        self._red_column.addWidget(field)
        return field

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.GRID * 3, theme.GRID * 2, theme.GRID * 3, theme.GRID * 2)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addSpacing(theme.GRID * 2)
        column.addLayout(self._sides)
        column.addSpacing(theme.GRID * 3)
        column.addStretch()
        column.addWidget(hairline())
        column.addSpacing(theme.GRID)
        column.addLayout(self._foot())
        self.setWidget(page)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._statement)
        words.addWidget(self._facts)
        self._facts.setContentsMargins(6, 0, 0, 0)
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

    def _foot(self) -> QHBoxLayout:
        self._red_column.setSpacing(0)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GRID * 2)
        for words, content in (
            (self.tr("agreed ground"), self._agreed),
            (self.tr("red lines"), self._red_column),
            (self.tr("open question"), self._question),
        ):
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(caption(words))
            if isinstance(content, QWidget):
                column.addWidget(content)
            else:
                column.addLayout(content)
            column.addStretch()
            foot.addLayout(column, 1)
        return foot

    def _on_edited(self, at: int, length: int, insert: str) -> None:
        names = {self._statement: "statement", self._agreed: "agreed_ground", self._question: "open_question"}
        field = self.sender()
        assert isinstance(field, TextField)  # noqa: S101  # only these are connected
        self.typed.emit(self._claim.id, names[field], at, length, insert)

    def _on_red_line_edited(self, at: int, length: int, insert: str) -> None:
        side = next(side for side, field in self._red_lines.items() if field is self.sender())
        self.red_line_typed.emit(self._claim.id, side, at, length, insert)


def _facts(project: Project, claim: Claim) -> list[str]:
    words = ("shared", "partly shared", "contested", "strongly contested")
    answered = [said for said in project.responses(claim.id) if is_answered(said)]
    facts = [claim.kind, claim.theme]
    for passage in project.passages(claim.id):
        article = anchored_article(project, passage)
        home = f"{article.title} " if article and len(project.articles) > 1 else ""
        facts.append(f"{home}¶{paragraph_number(article.text, passage.start)}" if article else "unanchored")
    if len(answered) > 1:
        facts.append(words[contestedness(answered)])
    return [fact for fact in facts if fact]


def _nothing_said(claim: Claim, side: Side) -> Response:
    return Response(id=response_id(claim.id, side.id), side=side.id)
