"""What stands below the sides: agreed ground, red lines, the open question, private notes, comments."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from debateprep.core.claim import Claim
from debateprep.core.item import SideId
from debateprep.core.project import Project, Side
from debateprep.ui import settings as choices
from debateprep.ui import theme
from debateprep.ui.comments import Comments
from debateprep.ui.drafting import Drafting
from debateprep.ui.labels import caption, hairline, remove
from debateprep.ui.prose_field import ProseField
from debateprep.ui.settings import Settings

_ACROSS = 3


class ClaimFoot(QWidget):
    """The notes on one claim."""

    def __init__(self, drafting: Drafting, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._claim = Claim(id="", code="")
        self.fields = {
            "agreed_ground": self._make_field(
                "agreed_ground", self.tr("Agreed ground"), self.tr("What could all sides sign?")
            ),
            "open_question": self._make_field(
                "open_question", self.tr("Open question"), self.tr("What decides the exchange?")
            ),
            "notes": self._make_field("notes", self.tr("Private notes"), self.tr("For yourself; not printed")),
        }
        for name, field in self.fields.items():
            field.edited.connect(partial(self._on_edited, name))
        self.red_lines: dict[SideId, ProseField] = {}
        self._red_column = QVBoxLayout()
        self._comments = Comments(drafting, settings.get(choices.AUTHOR))
        self._comments.author_named.connect(partial(settings.put, choices.AUTHOR))
        self._lay_out()

    def show_sides(self, sides: tuple[Side, ...]) -> None:
        """Make room for a red line of each side."""
        for field in self.red_lines.values():
            self._red_column.removeWidget(field)
            remove(field)
        self.red_lines = {side.id: self._make_red_line(side) for side in sides}

    def show_claim(self, project: Project, claim: Claim) -> None:
        """Show what is noted on `claim`."""
        self._claim = claim
        for name, field in self.fields.items():
            field.show_text(getattr(claim, name))
        written = {line.side: line.text for line in project.red_lines(claim.id)}
        for side in project.sides:
            field = self.red_lines[side.id]
            field.attribution = self._drafting.attribution(side.label or side.name, claim.id, self.tr("red line"))
            field.show_text(written.get(side.id, ""))
        self._comments.show_comments(project, claim)

    def _make_field(self, name: str, label: str, hint: str) -> ProseField:
        field = ProseField(theme.serif(theme.NOTE_POINTS))
        field.setObjectName(name)
        field.setAccessibleName(label)
        field.show_hint(hint)
        self._drafting.tend(field)
        return field

    def _make_red_line(self, side: Side) -> ProseField:
        label, hint = self.tr("Red line of {}").format(side.name), self.tr("{}: what it cannot accept")
        field = self._make_field(f"red_line:{side.id}", label, hint.format(side.name))
        field.edited.connect(partial(self._on_red_line_edited, side.id))
        self._red_column.addWidget(field)
        return field

    def _lay_out(self) -> None:
        self._red_column.setSpacing(0)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GRID * 2)
        grid.setVerticalSpacing(2)
        grid.addWidget(hairline(), 0, 0, 1, _ACROSS)
        parts: tuple[tuple[str, QWidget | QBoxLayout], ...] = (
            (self.tr("agreed ground"), self.fields["agreed_ground"]),
            (self.tr("red lines"), self._red_column),
            (self.tr("open question"), self.fields["open_question"]),
            (self.tr("private notes"), self.fields["notes"]),
            (self.tr("comments, not printed"), self._comments),
        )
        for at, (words, content) in enumerate(parts):
            self._add(grid, at, words, content)
        for at in range(_ACROSS):
            grid.setColumnStretch(at, 1)

    def _add(self, grid: QGridLayout, at: int, words: str, content: QWidget | QBoxLayout) -> None:
        row, place, wide = 1 + 2 * (at // _ACROSS), at % _ACROSS, 2 if content is self._comments else 1
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
