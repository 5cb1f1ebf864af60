"""What is asked and revealed, as large as the room allows; what does not fit is scrolled."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from debateprep.core.item import SideId
from debateprep.core.rehearsal import Card, Counter
from debateprep.ui import theme
from debateprep.ui.labels import remove, restyle
from debateprep.ui.rehearse_reveal import Reveal
from debateprep.ui.sentences import named
from debateprep.ui.side_column import SideBar

_LABEL, _PLACE, _SPACE = 0.42, 0.45, 0.4  # times the stage's type
_FITTING = (1.0, 0.85, 0.72, 0.62, 0.54)  # the sizes that are tried for a long claim
_REVEALED, _BESIDE = 0.5, 0.6  # of the claim, above what is revealed; and above a counter
_LETTERS = 22  # of a line of the claim, in widths of an em


class RehearsePage(QScrollArea):
    """A claim, whose turn it is, the counter to it, and what is revealed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._revealed = False
        self.reveal = Reveal()
        self._inner, self._column, self._bar_place = QWidget(), QVBoxLayout(), QHBoxLayout()
        self._bar = SideBar(0)
        self._label, self._asked, self._counter = (_centred() for _ in range(3))
        self._place, self._counter_name = _centred(quiet=True), _centred(quiet=True)
        self._asked.setObjectName("rehearse_asked")
        self._counter.setObjectName("rehearse_counter")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self._lay_out()

    def show_card(self, card: Card, labels: Mapping[SideId, str], side: int, slot: int) -> None:
        """Ask a card of the side that stands at `side`; what is revealed later is made ready."""
        self._put_bar(side)
        said = self.tr("{} seconds").format(slot)
        stance = named(card.stance)
        self._label.setText(" · ".join(filter(None, (labels.get(card.key.side, ""), stance, said))))
        restyle(self._label, "side", str(side % len(theme.SIDE_PATTERNS)))
        self._asked.setText(self.tr("“{}”").format(card.asked) if card.is_quoted else card.asked)
        paragraph = self.tr("paragraph {} of the article").format(card.paragraph) if card.paragraph else ""
        own = "" if card.is_quoted else self.tr("in your own words")
        code = "" if card.asked == card.code else card.code
        self._place.setText(" · ".join(filter(None, (code, card.theme, paragraph, own))))
        self.reveal.show_card(card, labels)

    def show_counter(self, counter: Counter | None, labels: Mapping[SideId, str], *, none_there: bool = False) -> None:
        """Put the expected counter below the claim, or take it away; or say that none is written."""
        name = self.tr("expected counter, {}").format(labels.get(counter.side, counter.side)) if counter else ""
        self._counter_name.setText(self.tr("no counter is on the ladder of this response yet") if none_there else name)
        self._counter.setText(counter.text if counter else "")
        self._counter_name.setVisible(bool(self._counter_name.text()))
        self._counter.setVisible(counter is not None)

    def show_revealed(self, revealed: bool) -> None:
        """Show the answer, or hide it; from the top."""
        self._revealed = revealed
        self.reveal.setVisible(revealed)
        self.verticalScrollBar().setValue(0)

    def question(self) -> str:
        """Whose turn it is, and what is asked."""
        return f"{self._label.text()}. {self._asked.text()}"

    def counter(self) -> str:
        """The counter that is put, with whose it is; empty where none is shown."""
        return f"{self._counter_name.text()}. {self._counter.text()}" if self._counter_name.text() else ""

    def fit(self, width: int, room: int, pixels: int) -> None:
        """Set the type for a page of this size; a claim too long for it is set smaller, and then scrolls."""
        measure = min(width - theme.GRID * 8, pixels * _LETTERS)
        self._dress(pixels, max(0, (width - measure) // 2 - theme.GRID * 4))
        words = QFontMetrics(self._label.font()).horizontalAdvance(self._label.text())
        self._bar.setFixedWidth(max(0, min(measure, words)))
        for share in (_REVEALED,) if self._revealed else _FITTING:
            self._set_claim(pixels * share)
            if self._give_room(width) <= room:
                break

    def turn_by(self, steps: int, *, pages: bool = False) -> None:
        """Move by lines or by pages."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + steps * (bar.pageStep() if pages else bar.singleStep() * 3))

    def _dress(self, pixels: int, edge: int) -> None:
        self.reveal.show_size(pixels, edge)
        self._column.setSpacing(round(pixels * _SPACE * (0.5 if self._revealed else 1)))
        self._label.setFont(theme.in_pixels(theme.interface(bold=True), pixels * _LABEL))
        self._counter_name.setFont(theme.in_pixels(theme.interface(), pixels * _LABEL))
        self._place.setFont(theme.in_pixels(theme.serif(), pixels * _PLACE))
        for label in (self._asked, self._counter):
            label.setContentsMargins(edge, 0, edge, 0)

    def _set_claim(self, pixels: float) -> None:
        """What is to be answered now is the larger of claim and counter."""
        puts_counter = bool(self._counter.text())
        self._asked.setFont(theme.in_pixels(theme.serif(bold=True), pixels * (_BESIDE if puts_counter else 1)))
        self._counter.setFont(theme.in_pixels(theme.serif(bold=True), pixels))

    def _give_room(self, width: int) -> int:
        """Make the page as tall as its words: a scroll area does not ask how tall they are at its width."""
        inside = self.reveal.layout()
        if inside is not None:
            inside.activate()
        self._column.activate()
        height = max(0, self._column.heightForWidth(width))
        self._inner.setMinimumHeight(height)
        return height

    def _put_bar(self, side: int) -> None:
        bar = SideBar(side)
        self._bar_place.replaceWidget(self._bar, bar)
        remove(self._bar)
        self._bar = bar

    def _lay_out(self) -> None:
        column = self._column
        column.setContentsMargins(theme.GRID * 4, theme.GRID * 2, theme.GRID * 4, theme.GRID * 2)
        self._bar_place.addWidget(self._bar)
        column.addStretch()
        column.addLayout(self._bar_place)
        for widget in (self._label, self._asked, self._place, self._counter_name, self._counter, self.reveal):
            column.addWidget(widget)
        column.addStretch()
        self._inner.setLayout(column)
        self.setWidget(self._inner)


def _centred(*, quiet: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setProperty("quiet", quiet)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
