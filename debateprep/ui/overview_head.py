"""The head of the overview: how many claims are shown and how far all has come; which are shown, and in which order."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from debateprep.core.overview import Choice, Column, Part, Progress, Row, columns, kinds, themes
from debateprep.core.project import Project, Side
from debateprep.ui import theme
from debateprep.ui.choice_box import ChoiceBox, in_words
from debateprep.ui.labels import ElidedLabel, restyle
from debateprep.ui.overview_rows import head_words
from debateprep.ui.progress_bars import Bar, ProgressBars
from debateprep.ui.sentences import Number

_ALL = "all"  # before a value: the value, so that one that is called “all” is another
_ROOM_FOR_ONE_LINE = 1000  # pixels
_TITLE_POINTS = 17.0
MAP, TABLE = "map", "table"


class OverviewHead(QWidget):
    """Says and asks; what is chosen is a signal."""

    choice_made = Signal(object)  # Choice
    view_chosen = Signal(str)  # MAP or TABLE
    copy_wanted = Signal()
    day_wanted = Signal()  # the day of the debate is to be set

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = Choice()
        self._title, self._due = QLabel(), ElidedLabel()
        self.bars = ProgressBars()
        self._theme = _box(self.tr("Theme"), "overview_theme")
        self._kind = _box(self.tr("Kind of claim"), "overview_kind")
        self._side = _box(self.tr("Side"), "overview_side")
        self._order = _box(self.tr("Order"), "overview_order")
        self._gaps = _toggle(self.tr("only gaps"), "overview_gaps")
        self._grouped = _toggle(self.tr("by theme"), "overview_grouped")
        self._turn = _toggle("▴", "overview_descending")
        self._copy = _toggle(self.tr("copy table"), "overview_copy")
        self._table, self._map = _toggle(self.tr("Table"), "show_table"), _toggle(self.tr("Map"), "show_map")
        self._set_day = _toggle(self.tr("set the day of the debate"), "overview_set_day")
        self._filters, self._tools = QWidget(), QHBoxLayout()
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def show_progress(self, progress: Progress, shown: int, sides: Sequence[Side]) -> None:
        """Show how many claims are shown, and how far all has come."""
        whole = progress.claims
        words = self.tr("{:,} of {:,} claims shown") if whole != 1 else self.tr("{:,} of {:,} claim shown")
        all_words = self.tr("{:,} claims") if whole != 1 else self.tr("{:,} claim")
        self._title.setText(
            words.format(Number(shown), Number(whole)) if shown != whole else all_words.format(Number(whole))
        )
        due = " · ".join(filter(None, (_days_words(progress.days), _left_words(progress))))
        self._due.setText(due)
        self._set_day.setVisible(progress.days is None)
        restyle(self._due, "state", "warn" if progress.left and progress.days is not None and progress.days < 3 else "")
        said = self.tr("{} of {}, {} ready") if len(sides) < 3 else self.tr("{}/{}, {} ready")
        bars = [
            Bar(
                side.name,
                said.format(progress.answered[side.id], whole, progress.ready[side.id]),
                whole,
                progress.ready[side.id],
                progress.answered[side.id],
                place,
            )
            for place, side in enumerate(sides)
        ]
        sourced = self.tr("{} of {}").format(progress.sourced, whole)
        self.bars.show_bars([*bars, Bar(self.tr("sourced"), sourced, whole, progress.sourced, progress.sourced)])

    def show_choice(self, choice: Choice, project: Project, rows: Sequence[Row]) -> None:
        """Show what is chosen, and what can be."""
        self._choice = choice
        none = self.tr("none")
        for box, value, every, words, known in (
            (
                self._theme,
                choice.theme,
                self.tr("theme: all"),
                self.tr("theme: {}"),
                {one: one for one in themes(rows)},
            ),
            (self._kind, choice.kind, self.tr("kind: all"), self.tr("kind: {}"), dict(in_words(kinds(rows)))),
        ):
            offered = [(f"{_ALL}{one}/", words.format(called or none)) for one, called in known.items()]
            box.show_value(_ALL if value is None else f"{_ALL}{value}/", ((_ALL, every), *offered))
        sides = tuple((side.id, self.tr("side: {}").format(side.name)) for side in project.sides)
        self._side.show_value(choice.side, (("", self.tr("side: all")), *sides))
        self._order.show_value(_key(choice.order), self._orders(project, choice))
        self._gaps.setChecked(choice.gaps_only)
        self._grouped.setChecked(choice.grouped)
        self._turn.setEnabled(choice.order is not None)
        self._turn.setText("▾" if choice.descending else "▴")
        self._turn.setChecked(choice.descending)

    def show_view(self, view: str) -> None:
        """Show which of table and map is seen; the table's questions only beside the table."""
        self._table.setChecked(view == TABLE)
        self._map.setChecked(view == MAP)
        self._filters.setVisible(view == TABLE)
        for at in range(self._tools.count()):
            tools = self._tools.itemAt(at)
            if tools is not None and (widget := tools.widget()) is not None:
                widget.setVisible(view == MAP)

    def add_tools(self, tools: QWidget) -> None:
        """Let the tools of the map stand where the table's questions do."""
        self._tools.addWidget(tools)

    def _orders(self, project: Project, choice: Choice) -> tuple[tuple[str, str], ...]:
        names = {side.id: side.name for side in project.sides}
        offered = [("", self.tr("order: as they stand"))]
        for column in columns(project, choice.side):
            if column.part is not Part.WORDS:  # the same as by time
                name = f"{names[column.side]}, " if column.side else ""
                offered.append((_key(column), self.tr("order: {}").format(name + head_words(column.part))))
        return tuple(offered)

    def _lay_out(self) -> None:
        self._title.setFont(theme.serif(_TITLE_POINTS, bold=True))
        self._title.setObjectName("overview_title")
        self._due.setObjectName("overview_due")
        self._due.setFont(theme.interface(-1))
        self._due.setProperty("quiet", True)
        due = _row(self._due, self._set_day)
        due.addStretch()
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._title)
        said.addLayout(due)
        self._lines.setSpacing(theme.GRID * 3)
        self._lines.addLayout(said, 1)
        self._lines.addWidget(self.bars, 2)
        self._lines.setAlignment(self.bars, Qt.AlignmentFlag.AlignVCenter)
        self._filters.setLayout(
            _row(self._theme, self._kind, self._side, self._gaps, self._grouped, self._order, self._turn, self._copy)
        )
        row = _row(self._filters)
        row.addLayout(self._tools)
        row.addStretch()
        row.addWidget(self._table)
        row.addWidget(self._map)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(self._lines)
        column.addLayout(row)
        self._explain()

    def _explain(self) -> None:
        self._copy.setCheckable(False)
        self._set_day.setCheckable(False)
        for button, words in (
            (self._turn, self.tr("Turn the order round")),
            (self._gaps, self.tr("Only claims that lack something")),
            (self._grouped, self.tr("Under their themes")),
            (self._copy, self.tr("Copy what is selected, or all that is shown, for a document or a spreadsheet")),
        ):
            button.setToolTip(words)
        self._turn.setAccessibleName(self._turn.toolTip())

    def _connect(self) -> None:
        self._theme.chosen.connect(self._on_theme_chosen)
        self._kind.chosen.connect(self._on_kind_chosen)
        self._side.chosen.connect(self._on_side_chosen)
        self._order.chosen.connect(self._on_order_chosen)
        self._gaps.clicked.connect(self._on_gaps_clicked)
        self._grouped.clicked.connect(self._on_grouped_clicked)
        self._turn.clicked.connect(self._on_turned)
        self._copy.clicked.connect(self.copy_wanted)
        self._set_day.clicked.connect(self.day_wanted)
        self._table.clicked.connect(self._on_table_wanted)
        self._map.clicked.connect(self._on_map_wanted)

    def _on_theme_chosen(self, value: str) -> None:
        self.choice_made.emit(replace(self._choice, theme=_named(value)))

    def _on_kind_chosen(self, value: str) -> None:
        self.choice_made.emit(replace(self._choice, kind=_named(value)))

    def _on_side_chosen(self, side: str) -> None:
        order = self._choice.order
        is_gone = order is not None and side not in ("", order.side) and bool(order.side)
        self.choice_made.emit(replace(self._choice, side=side, order=None if is_gone else order))

    def _on_order_chosen(self, key: str) -> None:
        part, _, side = key.partition("/")
        self.choice_made.emit(replace(self._choice, order=Column(Part(part), side) if key else None, descending=False))

    def _on_gaps_clicked(self) -> None:
        self.choice_made.emit(replace(self._choice, gaps_only=not self._choice.gaps_only))

    def _on_grouped_clicked(self) -> None:
        self.choice_made.emit(replace(self._choice, grouped=not self._choice.grouped))

    def _on_turned(self) -> None:
        self.choice_made.emit(replace(self._choice, descending=not self._choice.descending))

    def _on_table_wanted(self) -> None:
        self.view_chosen.emit(TABLE)

    def _on_map_wanted(self) -> None:
        self.view_chosen.emit(MAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bars stand below the words where there is no room beside them."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        narrow = self.width() < _ROOM_FOR_ONE_LINE
        self._lines.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)


def _days_words(days: int | None) -> str:
    if days is None:
        return ""
    known = {0: _tr("debate today"), 1: _tr("debate tomorrow"), -1: _tr("debate yesterday")}
    later = _tr("debate in {} days") if days > 0 else _tr("debate {} days ago")
    return known.get(days, later.format(abs(days)))


def _left_words(progress: Progress) -> str:
    if not progress.left:
        return _tr("all responses are ready") if progress.responses else ""
    if progress.left == 1:
        return _tr("1 response to make ready")
    left, a_day = Number(progress.left), Number(progress.a_day)
    if progress.days and progress.days > 1:
        return _tr("{:,} responses to make ready, {:,} a day").format(left, a_day)
    return _tr("{:,} responses to make ready").format(left)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.GRID // 2)
    for widget in widgets:
        row.addWidget(widget)
    return row


def _named(value: str) -> str | None:
    return None if value == _ALL else value.removeprefix(_ALL).removesuffix("/")


def _key(column: Column | None) -> str:
    return f"{column.part}/{column.side}" if column else ""


def _box(name: str, object_name: str) -> ChoiceBox:
    box = ChoiceBox(name)
    box.setObjectName(object_name)
    box.setFont(theme.interface(-1))
    box.setProperty("quiet", True)
    return box


def _toggle(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setFont(theme.interface(-1))
    button.setProperty("flat", True)
    button.setProperty("toggle", True)
    button.setCheckable(True)
    return button


def _tr(words: str) -> str:
    return QCoreApplication.translate("OverviewHead", words)
