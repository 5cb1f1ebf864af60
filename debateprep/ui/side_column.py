"""What one side says to the current claim: a column to read and to write in."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from debateprep.core.item import ResponseId, SourceId
from debateprep.core.project import Project, Side
from debateprep.core.response import Response, is_answered
from debateprep.ui import theme
from debateprep.ui.choice_box import ChoiceBox, in_words
from debateprep.ui.claim_list import SIGNS
from debateprep.ui.draft import Draft
from debateprep.ui.drafting import Drafting
from debateprep.ui.labels import ElidedLabel, restyle
from debateprep.ui.ladder_view import LadderView


class SideBar(QWidget):
    """The 3-pixel line on top of a column, in the side's colour and pattern."""

    def __init__(self, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._index = index
        self.setFixedHeight(4)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(80, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        del event
        painter = QPainter(self)
        pen = QPen(QColor(theme.tokens_of(self).side(self._index)), 3)
        pen.setStyle(theme.SIDE_PATTERNS[self._index % len(theme.SIDE_PATTERNS)])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(0, 2, self.width(), 2)
        painter.end()


class SideColumn(QWidget):
    """One side's response, with its stance, its status, its time and its ladder."""

    def __init__(self, drafting: Drafting, sides: tuple[Side, ...], index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._side = sides[index]
        self._index = index
        self._words = self._side.label or self._side.name
        self._label = ElidedLabel(self._words)
        self._label.setFont(theme.interface(bold=True))
        self._stance = self._make_stance()
        self._status = self._make_status()
        self._head, self._column = QBoxLayout(QBoxLayout.Direction.LeftToRight), QVBoxLayout(self)
        self.draft = Draft(drafting)
        self.draft.call(self._side.id, self._words, self._asked())
        self.ladder = LadderView(drafting, sides)
        self.ladder.call(self._side.id, self._words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # all are of one width
        self._lay_out()

    @property
    def side(self) -> Side:
        """The side whose column this is."""
        return self._side

    def show_response(
        self,
        project: Project,
        response: Response,
        places: Mapping[ResponseId, str],
        numbers: Mapping[SourceId, int],
    ) -> None:
        """Show `response`, what it stands on, the sources by their `numbers`, and the replies by their `places`."""
        self.draft.attribute(self._drafting.attribution(self._words, response.id))
        self.draft.show_response(project, response, numbers)
        self._stance.show_value(response.stance, in_words(project.settings.stances))
        self._show_status()
        self._fit_head()
        self.ladder.show_ladder(project, response.id, places, numbers)

    def show_alone(self, part: str) -> None:
        """Show one field alone; everything for an empty name."""
        self.draft.show_alone(part)
        self.ladder.setVisible(not part)
        self._column.setStretchFactor(self.draft, 1 if part else 0)

    def _show_status(self) -> None:
        response = self.draft.response
        status = response.status if is_answered(response) else "empty"
        words = {"empty": self.tr("empty"), "draft": self.tr("draft"), "ready": self.tr("ready")}
        self._status.setText(f"{SIGNS.get(status, SIGNS['empty'])} {words.get(status, status)}")
        self._status.setEnabled(status != "empty")
        self._status.setToolTip(self.tr("Mark as draft") if status == "ready" else self.tr("Mark as ready"))
        restyle(self._status, "state", status)

    def _make_stance(self) -> ChoiceBox:
        stance = ChoiceBox(self.tr("Stance of {}").format(self._side.name), self.tr("choose a stance"))
        stance.setObjectName(f"stance:{self._side.id}")
        stance.setProperty("side", str(self._index % len(theme.SIDE_PATTERNS)))
        stance.chosen.connect(self._on_stance_chosen)
        return stance

    def _make_status(self) -> QPushButton:
        status = QPushButton()
        status.setObjectName(f"status:{self._side.id}")
        status.setAccessibleName(self.tr("Status of {}").format(self._side.name))
        status.setProperty("flat", True)
        status.clicked.connect(self.toggle_status)
        return status

    def _lay_out(self) -> None:
        chosen = QHBoxLayout()
        chosen.addWidget(self._stance)
        chosen.addStretch()
        chosen.addWidget(self._status)
        self._head.setContentsMargins(6, 0, 0, 0)
        self._head.setSpacing(2)
        self._head.addWidget(self._label)
        self._head.addLayout(chosen)
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(SideBar(self._index))
        column.addSpacing(theme.GRID)
        column.addLayout(self._head)
        column.addWidget(self.draft)
        column.addSpacing(theme.GRID)
        column.addWidget(self.ladder)
        column.addStretch()

    def _asked(self) -> str:
        return self.tr("Not drafted yet: what does {} answer?").format(self._side.name)

    def _fit_head(self) -> None:
        """Stance and status beside the label where there is room for all, else below it."""
        wanted = sum(part.sizeHint().width() + theme.GRID for part in (self._label, self._stance, self._status))
        narrow, directions = self.width() < wanted, QBoxLayout.Direction
        self._head.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._head.setStretch(1, 0 if narrow else 1)

    def toggle_status(self) -> None:
        """Ready, or a draft again."""
        if is_answered(self.draft.response):
            status = "draft" if self.draft.response.status == "ready" else "ready"
            self._drafting.choose(self.draft.response.id, "status", status)

    def _on_stance_chosen(self, stance: str) -> None:
        self._drafting.choose(self.draft.response.id, "stance", stance)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for one line, or has not."""
        super().resizeEvent(event)
        self._fit_head()
