"""What one side says to the current claim: a column to read and to write in."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from debateprep.core.item import ResponseId
from debateprep.core.project import Project, Side
from debateprep.core.response import STANCES, Evidence, Response, is_answered, spoken_text
from debateprep.core.source import Source, source_name
from debateprep.core.text import clock, speaking_seconds, word_count
from debateprep.ui import theme
from debateprep.ui.claim_list import SIGNS
from debateprep.ui.text_field import TextField

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
        self._stance = self._make_stance()
        self._status = self._make_status()
        self._fields = {
            "text": self._make_field("response", self.tr("Response"), self.tr("What does this side say?"), 3),
            "because": self._make_field("because", self.tr("Because"), self.tr("Why is that so? One reason."), 1),
            "so_what": self._make_field("so_what", self.tr("So what"), self.tr("Why should the room care?"), 1),
        }
        self._evidence = QLabel()
        self._evidence.setWordWrap(True)
        self._evidence.setTextFormat(Qt.TextFormat.PlainText)
        self._evidence.setContentsMargins(6, 2, 6, 2)
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

    def show_response(self, project: Project, response: Response) -> None:
        """Show `response` and what it stands on."""
        self._response = response
        for name in _PARTS:
            self._fields[name].show_text(getattr(response, name))
        at = self._stance.findData(response.stance)
        if at < 0:
            self._stance.addItem(response.stance, response.stance)
            at = self._stance.count() - 1
        if at != self._stance.currentIndex():
            self._stance.setCurrentIndex(at)
        self._show_status()
        self._show_evidence(project, response.id)
        self._show_count(project)

    def focus_response(self) -> None:
        """Put the cursor where the response is written."""
        self._fields["text"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_status(self) -> None:
        status = self._response.status if is_answered(self._response) else "empty"
        words = {"empty": self.tr("empty"), "draft": self.tr("draft"), "ready": self.tr("ready")}
        self._status.setText(f"{SIGNS.get(status, '○')} {words.get(status, status)}")
        self._status.setEnabled(status != "empty")
        self._status.setToolTip(self.tr("Mark as draft") if status == "ready" else self.tr("Mark as ready"))
        restyle(self._status, "state", status)

    def _show_evidence(self, project: Project, response: ResponseId) -> None:
        lines = [_evidence_line(project, evidence) for evidence in project.evidence(response)]
        self._evidence.setText("\n".join(lines))
        self._evidence.setVisible(bool(lines))
        self._evidence_caption.setVisible(bool(lines))

    def _show_count(self, project: Project) -> None:
        text, settings = spoken_text(self._response), project.settings
        seconds, slot = speaking_seconds(text, settings.words_per_minute), settings.response_seconds
        words = self.tr("{} words").format(word_count(text))
        self._count.setText(f"{words} · {self.tr('{} of {}').format(clock(seconds), clock(slot))}")
        restyle(self._count, "state", "over" if seconds > slot else "")

    def _make_stance(self) -> QComboBox:
        stance = QComboBox()
        stance.setObjectName(f"stance:{self._side.id}")
        stance.setAccessibleName(self.tr("Stance of {}").format(self._side.name))
        stance.addItem(self.tr("choose a stance"), "")
        for name in STANCES:
            stance.addItem(name, name)
        stance.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
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
        field = TextField(theme.serif(11.5), lines=lines)
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
        colour = theme.tokens_of(self).side(self._index) if stance else theme.tokens_of(self).quiet
        self._stance.setStyleSheet(f"color: {colour};")
        if stance != self._response.stance:
            self.stance_chosen.emit(self._response.id, stance)

    def _on_status_clicked(self) -> None:
        self.status_chosen.emit(self._response.id, "draft" if self._response.status == "ready" else "ready")


def caption(words: str) -> QLabel:
    """A small quiet label above a field."""
    label = QLabel(words)
    label.setFont(theme.interface(-1))
    label.setProperty("quiet", True)
    label.setContentsMargins(6, 0, 0, 0)
    return label


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Give a widget another look by a property that the style sheet knows."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _evidence_line(project: Project, evidence: Evidence) -> str:
    source = project.items.get(evidence.source)
    name = source_name(source) if isinstance(source, Source) else "source missing"
    basis = "our inference" if evidence.basis == "inference" else "stated"
    facts = (name, evidence.pinpoint, evidence.kind.replace("-", " "), evidence.strength, basis)
    return "– " + " · ".join(filter(None, facts))
