"""The palette: one field from which every command, claim, source and setting is reached."""

import contextlib
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from debateprep.ui import actions, theme
from debateprep.ui import settings as choices
from debateprep.ui.line_field import PlainLine
from debateprep.ui.matching import Match, Wanted, best
from debateprep.ui.palette_entries import Entry, Gathered, Group, Offer
from debateprep.ui.row_list import Line, RowList
from debateprep.ui.settings import Settings

_WIDEST = 640  # pixels
_TOP = theme.GRID * 6  # below the upper edge of the window
_FOOT = theme.GRID // 2
_MOST_ROWS = 12  # in sight
_MOST_OF_A_GROUP = 8  # while several groups answer
_MOST_RECENT = 5
_SIGNS = {">": Group.COMMANDS, "@": Group.CLAIMS, "#": Group.SOURCES}  # typed first, they ask for one group only
_AT_ONCE = 100  # entries that are made ready before the keyboard is asked again


class Palette(QWidget):
    """Stands over the upper middle of `window` while it is asked; it knows nothing of what its lines do."""

    def __init__(self, window: QWidget, offers: Sequence[Offer], settings: Settings) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self._window = window
        self._offers = offers
        self._settings = settings
        self._gathered = Gathered()
        self._came_from: QWidget | None = None
        self.field = PlainLine()
        self.field.setObjectName("palette_field")
        self.field.setAccessibleName(self.tr("Command palette"))
        self.field.setPlaceholderText(self.tr("Type a few letters; first > for commands, @ claims, # sources"))
        self.field.setToolTip(self.field.placeholderText())
        self.list = RowList()
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._gathering = QTimer(self, interval=0)
        self._gathering.timeout.connect(self._gather_some)
        self._connect()
        self.hide()

    def open(self) -> None:
        """Ask what is wanted; asked while it is open, it closes."""
        if self.isVisible():
            self.close_again()
            return
        self._came_from = QApplication.focusWidget()
        self._gathered.begin(self._offers, _MOST_OF_A_GROUP)
        self._gathered.gather(len(actions.TABLE))
        if self.field.text():
            self.field.clear()
        else:
            self._show_answers("")
        self._place()
        self.show()
        self.raise_()
        self.field.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what is below need not be painted for a key
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._gathering.start()

    def close_again(self) -> None:
        """Close, and put the keyboard back where it was."""
        if self._came_from is not None:
            with contextlib.suppress(RuntimeError):  # it is gone by now
                self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self._put_away()

    def do_chosen(self) -> None:
        """Do what the chosen line says, with the keyboard back where it was; a line with a reason is not done."""
        line = self.list.chosen
        entry = line.subject if line else None
        if isinstance(entry, Entry) and not entry.reason:
            self.close_again()
            self._remember(entry)
            entry.do()

    def _lay_out(self) -> None:
        panel = QFrame()
        panel.setObjectName("palette_panel")
        column = QVBoxLayout(panel)
        column.setContentsMargins(1, _FOOT, 1, _FOOT)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(self.list)
        around = QVBoxLayout(self)
        around.setContentsMargins(theme.SHADOW, theme.SHADOW, theme.SHADOW, theme.SHADOW)
        around.addWidget(panel)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._show_answers)
        self.field.returnPressed.connect(self.do_chosen)
        self.field.installEventFilter(self)
        self._window.installEventFilter(self)
        self.list.clicked.connect(self.do_chosen)
        self.list.selectionModel().currentChanged.connect(self._tell_chosen)

    def _show_answers(self, typed: str) -> None:
        if typed:
            self._gathered.gather()
        group, typed = _SIGNS.get(typed[:1]), typed[1:] if typed[:1] in _SIGNS else typed
        entries = [entry for entry in self._gathered.entries if group in (None, entry.group)]
        if typed.strip():
            lines = self._answers(Wanted(typed), entries, whole=group is not None)
        else:
            lines = self._everything(entries, whole=group is not None)
        self.list.show_lines(lines or [Line(self.tr("Nothing is called that."))])
        self._tell_chosen()

    def _everything(self, entries: Sequence[Entry], *, whole: bool) -> list[Line]:
        """What there is, of each group as much as gives an idea; what was chosen last before the rest."""
        by_name = {entry.name: entry for entry in entries if entry.name}
        recent = [by_name[name] for name in self._recent() if name in by_name]
        lines = [Line(self.tr("Recently used")), *map(_shown, recent)] if recent else []
        known = {entry.name for entry in recent}
        for group in self._groups():
            of_it = [entry for entry in entries if entry.group is group and entry.name not in known]
            most = len(of_it) if whole or group is Group.COMMANDS else _MOST_OF_A_GROUP
            lines += self._listed(group, [_shown(entry) for entry in of_it[:most]], len(of_it))
        return lines

    def _answers(self, wanted: Wanted, entries: Sequence[Entry], *, whole: bool) -> list[Line]:
        """What answers, by groups: first the group with the best answer, in it the best answer first."""
        found: dict[Group, list[tuple[Entry, Match]]] = {}
        for entry, match in best(wanted, entries, self._gathered.sought_in):
            found.setdefault(entry.group, []).append((entry, match))
        lines = []
        for group, of_it in found.items():
            shown = of_it if whole else of_it[:_MOST_OF_A_GROUP]
            lines += self._listed(group, [_shown(entry, match.places) for entry, match in shown], len(of_it))
        return lines

    def _listed(self, group: Group, lines: list[Line], there: int) -> list[Line]:
        """The lines of a group under its heading, which says how many more there are."""
        words = self._groups()[group]
        if len(lines) < there:
            words = self.tr("{} · {} of {}").format(words, len(lines), there)
            sign = next((sign for sign, its in _SIGNS.items() if its is group), "")
            words = self.tr("{}; type {} first for all").format(words, sign) if sign else words
        return [Line(words), *lines] if lines else []

    def _groups(self) -> dict[Group, str]:
        return {
            Group.COMMANDS: self.tr("Commands"),
            Group.CLAIMS: self.tr("Claims"),
            Group.SOURCES: self.tr("Sources"),
            Group.SETTINGS: self.tr("Settings"),
        }

    def _gather_some(self) -> None:
        if not self._gathered.prepare(_AT_ONCE):
            self._gathering.stop()
            self._show_how_many()

    def _show_how_many(self) -> None:
        """Now the headings can say how much there is."""
        chosen = self.list.chosen
        if not self.field.text() and chosen is not None:
            self.list.show_lines(self._everything(self._gathered.entries, whole=False), chosen.subject)

    def _recent(self) -> list[str]:
        return self._settings.get(choices.RECENT_COMMANDS).split()

    def _remember(self, entry: Entry) -> None:
        if entry.name:
            others = [name for name in self._recent() if name != entry.name]
            self._settings.put(choices.RECENT_COMMANDS, " ".join([entry.name, *others][:_MOST_RECENT]))

    def _put_away(self) -> None:
        self._came_from = None
        self._gathering.stop()
        self.hide()

    def _tell_chosen(self) -> None:
        """Say to a screen reader, which listens to the field, which line is chosen."""
        line = self.list.chosen
        spoken = line.spoken if line else self.tr("Nothing is called that.")
        if spoken != self.field.accessibleDescription():
            self.field.setAccessibleDescription(spoken)
            QAccessible.updateAccessibility(QAccessibleEvent(self.field, QAccessible.Event.DescriptionChanged))

    def _place(self) -> None:
        """In the upper middle; as tall for one line as for many, so that nothing jumps and nothing below is redrawn."""
        field, line = self.field.sizeHint().height() + 2 * _FOOT, self.list.sizeHintForRow(0)
        width = min(_WIDEST, self._window.width() - theme.GRID * 4)
        room = (self._window.height() - _TOP - field - theme.SHADOW) // max(1, line)
        rows = max(1, min(_MOST_ROWS, room))
        panel = QRect((self._window.width() - width) // 2, _TOP, width, field + rows * line)
        self.setGeometry(panel.marginsAdded(QMargins(*[theme.SHADOW] * 4)))

    def _on_key(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -self.list.page(),
            Qt.Key.Key_PageDown: self.list.page(),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps:
            self.list.step(steps[key])
        elif key == Qt.Key.Key_Escape:
            self.close_again()
        return key in steps or key == Qt.Key.Key_Escape

    def paintEvent(self, event: QPaintEvent) -> None:
        """A shadow: this stands over the rest."""
        super().paintEvent(event)
        painter = QPainter(self)
        theme.paint_shadow(painter, self.rect().marginsRemoved(QMargins(*[theme.SHADOW] * 4)))
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Steer the list from the field; close when the keyboard goes elsewhere; stay in the middle of the window."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        if watched is self.field and isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            stays = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
            if self.isVisible() and event.reason() not in stays:
                self._put_away()
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)


def _shown(entry: Entry, places: Iterable[int] = ()) -> Line:
    inside = tuple(place for place in places if place < len(entry.words))
    return Line(entry.words, entry, entry.aside, entry.keys, entry.reason, inside)
