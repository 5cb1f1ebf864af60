"""What is drafted for one response: its words, its evidence, its time."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from debateprep.core.coverage import is_sourced
from debateprep.core.item import SourceId
from debateprep.core.project import Project
from debateprep.core.response import Response, is_answered, spoken_text
from debateprep.core.text import clock, speaking_seconds, word_count
from debateprep.ui import theme
from debateprep.ui.drafting import Drafting
from debateprep.ui.evidence_rows import EvidenceRows
from debateprep.ui.labels import caption, restyle
from debateprep.ui.prose_field import ProseField

PARTS = ("text", "because", "so_what")
_NAMES = {"text": "response", "because": "because", "so_what": "so_what"}


class Draft(QWidget):
    """The fields of a response. A `brief` one, of a reply, shows reason and upshot only once they are wanted."""

    def __init__(self, drafting: Drafting, parent: QWidget | None = None, *, brief: bool = False) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._brief = brief
        self._response = Response(id="", side="")
        self._lacks_source = False
        self._alone = ""
        points, lines = (theme.NOTE_POINTS, 1) if brief else (theme.RESPONSE_POINTS, 3)
        self.fields = {part: ProseField(theme.serif(points), lines=lines if part == "text" else 1) for part in PARTS}
        self.evidence = EvidenceRows(drafting)
        self._captions = {
            "because": caption(self.tr("because")),
            "evidence": caption(self.tr("evidence")),
            "so_what": caption(self.tr("so what")),
        }
        self._count = QLabel()
        self._count.setProperty("quiet", True)
        self._count.setContentsMargins(6, 0, 0, 0)
        self._all_parts = not brief
        self._begin = QPushButton(self.tr("Draft response"))
        self._add = QPushButton(self.tr("Add evidence"))
        self._evidence_head = QWidget()
        self.setMinimumWidth(80)  # narrow columns wrap; they do not make the page wider
        self._lay_out()
        self._connect()

    @property
    def response(self) -> Response:
        """What is shown."""
        return self._response

    def call(self, key: str, label: str, asked: str) -> None:
        """Name the fields for who looks for them (by side or by reply) and for who listens; say what is `asked`."""
        hints = {
            "text": asked,
            "because": self.tr("What makes it so?"),
            "so_what": self.tr("Why should the room care?"),
        }
        words = {"text": self.tr("Response"), "because": self.tr("Because"), "so_what": self.tr("So what")}
        for part, field in self.fields.items():
            field.setObjectName(f"{_NAMES[part]}:{key}")
            field.setAccessibleName(f"{label}: {words[part]}")
            field.show_hint(hints[part])
        self.evidence.setObjectName(f"evidence:{key}")
        self._count.setObjectName(f"word_count:{key}")
        self._begin.setObjectName(f"draft:{key}")
        self._add.setObjectName(f"add_evidence:{key}")
        self._add.setAccessibleName(f"{self._add.text()}: {label}")

    def show_response(self, project: Project, response: Response, numbers: Mapping[SourceId, int]) -> None:
        """Show `response` and what it stands on, the sources by their `numbers`."""
        self._response = response
        self._lacks_source = is_answered(response) and not is_sourced(project, response)
        for part, field in self.fields.items():
            field.show_text(getattr(response, part))
        self.evidence.show_evidence(project, project.evidence(response.id), numbers)
        self._show_count(project)
        self._show_parts()

    def attribute(self, words: str) -> None:
        """Say whose words a copy of these is."""
        for field in self.fields.values():
            field.attribution = words

    def show_alone(self, part: str) -> None:
        """Show one field alone; all of them for an empty name."""
        self._alone = part
        self._show_parts()

    def part_of(self, widget: QWidget | None) -> str:
        """Which part a widget is; empty for none of them."""
        return next((part for part, field in self.fields.items() if field is widget), "")

    def focus(self, part: str = "text") -> None:
        """Put the cursor into a part."""
        self.fields[part].show()
        self.fields[part].setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_for_reason(self) -> None:
        """Show all the parts of a brief draft, and ask for the reason."""
        self._all_parts = True
        self._show_parts()
        self.focus("because")

    def focus_evidence(self) -> None:
        """Put the keyboard where evidence is added."""
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_evidence(self) -> None:
        """Stand the response on one more place in a source, and ask for it."""
        self.evidence.open(self._drafting.add_evidence(self._response.id))

    def _show_parts(self) -> None:
        said = self._response
        for part, field in self.fields.items():
            wanted = part == "text" or self._all_parts or bool(getattr(said, part))
            shown = part == self._alone if self._alone else wanted
            field.setVisible(shown)
            field.fill(bool(self._alone))
            if part in self._captions:
                self._captions[part].setVisible(shown)
        self.evidence.setVisible(not self._alone and not self.evidence.is_empty)
        self._evidence_head.setVisible(not self._alone and (not self._brief or not self.evidence.is_empty))
        self._captions["evidence"].setText(self.tr("unsourced") if self._lacks_source else self.tr("evidence"))
        restyle(self._captions["evidence"], "state", "warn" if self._lacks_source else "")

    def _show_count(self, project: Project) -> None:
        text, settings = spoken_text(self._response), project.settings
        seconds, slot = speaking_seconds(text, settings.words_per_minute), settings.response_seconds
        empty = not text.strip()
        count = word_count(text)
        words = (self.tr("{} word") if count == 1 else self.tr("{} words")).format(count)
        time = clock(seconds) if self._brief else self.tr("{} of {}").format(clock(seconds), clock(slot))
        self._count.setText(f"{words} · {time}")
        self._count.setHidden(empty)
        self._count.setToolTip(self.tr("As long as it takes to say; sources never count."))
        self._begin.setVisible(empty and not self._brief)
        restyle(self._count, "state", "over" if seconds > slot else "")

    def _lay_out(self) -> None:
        for button in (self._begin, self._add):
            button.setProperty("flat", True)
            button.setFont(theme.interface(-1))
        head = QHBoxLayout(self._evidence_head)
        head.setContentsMargins(0, theme.GRID // 2, 0, 0)
        head.addWidget(self._captions["evidence"], 1)
        head.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (
            self.fields["text"],
            self._captions["because"],
            self.fields["because"],
            self._evidence_head,
            self.evidence,
            self._captions["so_what"],
            self.fields["so_what"],
        ):
            column.addWidget(widget)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, theme.GRID // 2, 0, 0)
        foot.setSpacing(theme.GRID // 2)
        foot.addWidget(self._count)
        foot.addWidget(self._begin)
        foot.addStretch()
        column.addLayout(foot)

    def _connect(self) -> None:
        for part, field in self.fields.items():
            field.edited.connect(partial(self._on_edited, part))
            self._drafting.tend(field)
        self._begin.clicked.connect(self._on_begin)
        self._add.clicked.connect(self.add_evidence)

    def _on_edited(self, part: str, at: int, length: int, insert: str) -> None:
        self._drafting.type_in(self._response.id, part, at, length, insert)

    def _on_begin(self) -> None:
        self.focus()


def draft_around(widget: QWidget | None) -> "Draft | None":
    """The draft that a widget belongs to."""
    while widget is not None and not isinstance(widget, Draft):
        widget = widget.parentWidget()
    return widget
