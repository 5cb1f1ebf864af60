"""What one side says to the current claim: a column to read and to write in."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from debateprep.core.item import SourceId
from debateprep.core.project import Project, Side
from debateprep.core.response import STANCES, Response, is_answered, spoken_text
from debateprep.core.text import clock, speaking_seconds, word_count
from debateprep.ui import theme
from debateprep.ui.claim_list import SIGNS
from debateprep.ui.evidence_rows import EvidenceRows
from debateprep.ui.labels import caption, restyle
from debateprep.ui.text_field import TextField

_ROOM_FOR_WORDS = 250  # pixels; a narrower column shows the sign of the status alone
_PARTS = ("text", "because", "so_what")


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


class StanceBox(QComboBox):
    """The stance of a side, as wide as the stance that is chosen, in the side's colour."""

    def __init__(self, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("side", str(index % len(theme.SIDE_PATTERNS)))
        self.addItem(self.tr("choose a stance"), "")
        for name in STANCES:
            self.addItem(name, name)
        self.currentIndexChanged.connect(self.updateGeometry)

    def show_stance(self, stance: str) -> None:
        """Choose `stance`; one that the table does not know is added."""
        at = self.findData(stance)
        if at < 0:
            self.addItem(stance, stance)
            at = self.count() - 1
        if at != self.currentIndex():
            self.setCurrentIndex(at)

    def sizeHint(self) -> QSize:
        """Room for what is chosen."""
        return QSize(self.fontMetrics().horizontalAdvance(self.currentText()) + 20, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Narrow columns cut the word."""
        return QSize(48, self.sizeHint().height())


class SideColumn(QWidget):
    """One side's response, with its stance, its status and its speaking time."""

    typed = Signal(str, str, int, int, str)  # response, field, at, length, insert
    stance_chosen = Signal(str, str)  # response, stance
    status_chosen = Signal(str, str)  # response, status
    field_left = Signal()

    def __init__(self, side: Side, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._index = index
        self._response = Response(id="", side=side.id)
        self._label = QLabel(side.label or side.name)
        self._label.setFont(theme.interface(bold=True))
        self._label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._label.setMinimumWidth(40)
        self._stance = self._make_stance()
        self._status = self._make_status()
        self._fields = {
            "text": self._make_field("response", self.tr("Response"), self.tr("What does this side say?"), 3),
            "because": self._make_field("because", self.tr("Because"), self.tr("Why is that so? One reason."), 1),
            "so_what": self._make_field("so_what", self.tr("So what"), self.tr("Why should the room care?"), 1),
        }
        self._evidence = EvidenceRows()
        self._evidence.setObjectName(f"evidence:{side.id}")
        self._evidence_caption = caption(self.tr("evidence"))
        self._count = QLabel()
        self._count.setObjectName(f"word_count:{side.id}")
        self._count.setProperty("quiet", True)
        self._count.setContentsMargins(6, theme.GRID, 0, 0)
        self._lay_out()

    @property
    def side(self) -> Side:
        """The side whose column this is."""
        return self._side

    def show_response(self, project: Project, response: Response, numbers: Mapping[SourceId, int]) -> None:
        """Show `response` and what it stands on, the sources by their `numbers`."""
        self._response = response
        for name in _PARTS:
            self._fields[name].show_text(getattr(response, name))
        self._stance.show_stance(response.stance)
        self._show_status()
        self._evidence.show_evidence(project, project.evidence(response.id), numbers)
        self._evidence_caption.setVisible(not self._evidence.isHidden())
        self._show_count(project)

    def focus_response(self) -> None:
        """Put the cursor where the response is written."""
        self._fields["text"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_status(self) -> None:
        status = self._response.status if is_answered(self._response) else "empty"
        words = {"empty": self.tr("empty"), "draft": self.tr("draft"), "ready": self.tr("ready")}
        sign = SIGNS.get(status, SIGNS["empty"])
        self._status.setText(f"{sign} {words.get(status, status)}" if self.width() >= _ROOM_FOR_WORDS else sign)
        self._status.setEnabled(status != "empty")
        self._status.setToolTip(self.tr("Mark as draft") if status == "ready" else self.tr("Mark as ready"))
        restyle(self._status, "state", status)

    def _show_count(self, project: Project) -> None:
        text, settings = spoken_text(self._response), project.settings
        seconds, slot = speaking_seconds(text, settings.words_per_minute), settings.response_seconds
        words = self.tr("{} words").format(word_count(text))
        self._count.setText(f"{words} · {self.tr('{} of {}').format(clock(seconds), clock(slot))}")
        restyle(self._count, "state", "over" if seconds > slot else "")

    def _make_stance(self) -> StanceBox:
        stance = StanceBox(self._index)
        stance.setObjectName(f"stance:{self._side.id}")
        stance.setAccessibleName(self.tr("Stance of {}").format(self._side.name))
        stance.currentIndexChanged.connect(self._on_stance_chosen)
        return stance

    def _make_status(self) -> QPushButton:
        status = QPushButton()
        status.setObjectName(f"status:{self._side.id}")
        status.setAccessibleName(self.tr("Status of {}").format(self._side.name))
        status.setProperty("flat", True)
        status.clicked.connect(self._on_status_clicked)
        return status

    def _make_field(self, name: str, label: str, placeholder: str, lines: int) -> TextField:
        field = TextField(theme.serif(theme.RESPONSE_POINTS), lines=lines)
        field.setObjectName(f"{name}:{self._side.id}")
        field.setAccessibleName(f"{self._side.label or self._side.name}: {label}")
        field.setPlaceholderText(placeholder)
        field.edited.connect(self._on_edited)
        field.left.connect(self.field_left)
        return field

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 0, 0)
        head.addWidget(self._label)
        head.addWidget(self._stance)
        head.addStretch()
        head.addWidget(self._status)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(SideBar(self._index))
        column.addSpacing(theme.GRID)
        column.addLayout(head)
        column.addWidget(self._fields["text"])
        for widgets in (
            (caption(self.tr("because")), self._fields["because"]),
            (self._evidence_caption, self._evidence),
            (caption(self.tr("so what")), self._fields["so_what"]),
        ):
            column.addSpacing(theme.GRID // 2)
            for widget in widgets:
                column.addWidget(widget)
        column.addWidget(self._count)
        column.addStretch()

    def _on_edited(self, at: int, length: int, insert: str) -> None:
        field = self.sender()
        name = next(name for name, known in self._fields.items() if known is field)
        self.typed.emit(self._response.id, name, at, length, insert)

    def _on_stance_chosen(self, index: int) -> None:
        stance = self._stance.itemData(index)
        if stance != self._response.stance:
            self.stance_chosen.emit(self._response.id, stance)

    def _on_status_clicked(self) -> None:
        self.status_chosen.emit(self._response.id, "draft" if self._response.status == "ready" else "ready")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words where there is room for them."""
        super().resizeEvent(event)
        self._show_status()
