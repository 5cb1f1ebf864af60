"""The ladder under a response: every reply in its turn, numbered, folded, and moved by hand or by key."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QVBoxLayout, QWidget

from debateprep.core.item import ResponseId, SourceId
from debateprep.core.ladder import Rung, fits_under, rungs
from debateprep.core.project import Project, Side
from debateprep.core.response import Response
from debateprep.ui import theme
from debateprep.ui.draft import Draft
from debateprep.ui.drafting import Drafting
from debateprep.ui.labels import remove
from debateprep.ui.rung_head import RungHead

_REPLY = "application/x-debateprep-reply"  # what is dragged
_INDENT = 12  # pixels a rung
_DEEPEST = 4  # rungs that are indented; below, the number alone tells the depth, so that lines stay readable


class LadderView(QWidget):
    """The replies under one response."""

    def __init__(self, drafting: Drafting, sides: tuple[Side, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._sides = sides
        self._response: ResponseId = ""
        self.setMinimumWidth(80)
        self._rungs: list[RungView] = []
        self._folded: set[ResponseId] = set()
        self._shown: tuple[Mapping[ResponseId, str], Mapping[SourceId, int]] = ({}, {})
        self._add = QPushButton(self.tr("Add reply"))
        self._add.setProperty("flat", True)
        self._add.setFont(theme.interface(-1))
        self._add.clicked.connect(self._on_add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_ladder(
        self,
        project: Project,
        response: ResponseId,
        places: Mapping[ResponseId, str],
        numbers: Mapping[SourceId, int],
    ) -> None:
        """Show the replies under `response`, numbered by `places`, their sources by `numbers`."""
        self._response, self._shown = response, (places, numbers)
        shown = list(self._unfolded(list(rungs(project, response)) if response in project.parents else []))
        self._rungs = self._views_of([rung.reply.id for rung in shown])
        for view, rung in zip(self._rungs, shown, strict=True):
            view.show_rung(project, rung, places.get(rung.reply.id, ""), numbers, rung.reply.id in self._folded)

    def reply(self, reply: ResponseId) -> "RungView | None":
        """The rung of a reply, unfolded if need be."""
        for above in self._above(reply):
            if above in self._folded:
                self._on_folded(above)
        return next((view for view in self._rungs if view.draft.response.id == reply), None)

    def call(self, key: str, label: str) -> None:
        """Name the ladder, by side."""
        self.setObjectName(f"ladder:{key}")
        self.setAccessibleName(self.tr("Replies to {}").format(label))
        self._add.setObjectName(f"add_reply:{key}")
        self._add.setAccessibleName(self.tr("Add reply to {}").format(label))

    def _above(self, reply: ResponseId) -> list[ResponseId]:
        project, above = self._drafting.project, []
        while reply in project.parents and (reply := project.parent(reply)) != self._response:
            above.append(reply)
        return above

    def _unfolded(self, every: list[Rung]) -> list[Rung]:
        shown, skip = [], 0
        for rung in every:
            if skip:
                skip -= 1
            else:
                shown.append(rung)
                skip = rung.below if rung.reply.id in self._folded else 0
        return shown

    def _views_of(self, replies: list[ResponseId]) -> "list[RungView]":
        """A view of each reply, in this order: the one it had, so that the keyboard stays with it, else a free one."""
        kept = {view.draft.response.id: view for view in self._rungs if view.draft.response.id in replies}
        free = [view for view in self._rungs if view not in kept.values()]
        for view in [view for view in free if view.holds_keyboard()]:
            free.remove(view)
            remove(view)
        views = [kept.get(reply) or (free.pop(0) if free else self._make_rung()) for reply in replies]
        for view in free:
            remove(view)
        for at, view in enumerate(views):
            if self._column.indexOf(view) != at:
                self._column.insertWidget(at, view)
        return views

    def _make_rung(self) -> "RungView":
        view = RungView(self._drafting, self._sides)
        view.fold_wanted.connect(self._on_folded)
        view.reply_wanted.connect(self.add_reply)
        return view

    def add_reply(self, response: ResponseId) -> None:
        """Open one more rung under a response, and write on it."""
        self._folded.discard(response)
        view = self.reply(self._drafting.add_reply(response))
        if view is not None:
            view.draft.focus()

    def _on_add(self) -> None:
        self.add_reply(self._response)

    def _on_folded(self, reply: ResponseId) -> None:
        self._folded ^= {reply}
        self.show_ladder(self._drafting.project, self._response, *self._shown)


class RungView(QWidget):
    """One reply: its number, whose it is, what it says. It is dragged by its head."""

    fold_wanted = Signal(str)
    reply_wanted = Signal(str)

    def __init__(self, drafting: Drafting, sides: tuple[Side, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._sides = sides
        self._rung = Rung(Response(id="", side=""), 1, 0)
        self._pressed: QPoint | None = None
        self._lands = 0  # where what is dragged over it would land: above, below, or on it
        self.draft = Draft(drafting, brief=True)
        self.head = RungHead()
        self._column = QVBoxLayout(self)
        self._offered = tuple((side.id, side.label or side.name) for side in sides)
        self.setAcceptDrops(True)
        self.setMinimumWidth(80)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addWidget(self.draft)
        self.head.side_chosen.connect(self._on_side_chosen)
        self.head.fold_wanted.connect(self._on_fold)
        self.head.reply_wanted.connect(self._on_reply)
        self.head.set_menu(self._make_menu())

    def show_rung(
        self, project: Project, rung: Rung, number: str, numbers: Mapping[SourceId, int], folded: bool
    ) -> None:
        """Show a reply at its place."""
        self._rung = rung
        self.head.show_rung(rung, number, self._offered, folded=folded)
        self._column.setContentsMargins(_INDENT * min(rung.depth, _DEEPEST), 0, 0, 0)
        self._name(rung, number)
        self.draft.show_response(project, rung.reply, numbers)
        self.update()

    def holds_keyboard(self) -> bool:
        """Whether somebody is at work in this reply."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _name(self, rung: Rung, number: str) -> None:
        """Say whose words these are: to who listens, in the empty field, and in a copy."""
        side = next((side for side in self._sides if side.id == rung.reply.side), Side(id="", name=rung.reply.side))
        label = side.label or side.name
        asked = self.tr("Not drafted yet: what does {} say to this?").format(side.name)
        self.draft.call(rung.reply.id, f"{number} {label}, {self.head.role.text()}", asked)
        self.draft.attribute(self._drafting.attribution(label, rung.reply.id, self.tr("reply {}").format(number)))

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for words, slot in (
            (self.tr("Because, so what"), self.draft.ask_for_reason),
            (self.tr("Add evidence"), self.draft.add_evidence),
            (self.tr("Move up"), partial(self._move, -1)),
            (self.tr("Move down"), partial(self._move, 1)),
            (self.tr("Delete reply"), self._on_delete),
        ):
            menu.addAction(words).triggered.connect(slot)
        return menu

    def _move(self, by: int, _checked: bool = False) -> None:
        self._drafting.move_reply(self._rung.reply.id, by)

    def _on_side_chosen(self, side: str) -> None:
        self._drafting.choose(self._rung.reply.id, "side", side)

    def _on_fold(self) -> None:
        self.fold_wanted.emit(self._rung.reply.id)

    def _on_reply(self) -> None:
        self.reply_wanted.emit(self._rung.reply.id)

    def _on_delete(self) -> None:
        self._drafting.delete_reply(self._rung.reply.id)

    def _takes(self, mime: QMimeData) -> bool:
        """Whether what is dragged can hang here: any reply but this one and those that it hangs under."""
        dragged, here, project = _dragged(mime), self._rung.reply.id, self._drafting.project
        return dragged in project.parents and here not in project.descendants(dragged)

    def _landing(self, at: QPoint) -> int:
        third = self.height() / 3
        return -1 if at.y() < third else 1 if at.y() > 2 * third else 0

    def _new_home(self, dragged: ResponseId, at: QPoint) -> tuple[ResponseId, ResponseId | None]:
        """The response that what is dragged would hang under, and the reply that it would hang behind."""
        here, project, lands = self._rung.reply.id, self._drafting.project, self._landing(at)
        if lands == 0:
            there = project.ids(here, "replies")
            return here, there[-1] if there else None
        after = here if lands > 0 else project.previous_sibling(here)
        return project.parent(here), None if after == dragged else after

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line at the left in the side's colour and pattern; another where a dragged reply would land."""
        del event
        ids = [side.id for side in self._sides]
        at = ids.index(self._rung.reply.side) if self._rung.reply.side in ids else 0
        painter, colours = QPainter(self), theme.tokens_of(self)
        painter.setPen(QPen(QColor(colours.side(at)), 2, theme.SIDE_PATTERNS[at % len(theme.SIDE_PATTERNS)]))
        left = _INDENT * min(self._rung.depth, _DEEPEST) - 3
        painter.drawLine(left, 2, left, self.height() - 2)
        if self.property("landing") is not None:
            painter.setPen(QPen(QColor(colours.accent), 2))
            y = {-1: 1, 0: self.height() // 2, 1: self.height() - 1}[self._lands]
            painter.drawLine(left + (_INDENT if self._lands == 0 else 0), y, self.width(), y)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the reply."""
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it once the hand has moved far enough."""
        moved = (event.position().toPoint() - self._pressed).manhattanLength() if self._pressed else 0
        if moved >= QApplication.startDragDistance():
            self._pressed = None
            carried = QMimeData()
            carried.setData(_REPLY, self._rung.reply.id.encode())
            drag = QDrag(self)
            drag.setMimeData(carried)
            drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let a reply land here."""
        if self._takes(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would land."""
        dragged, place = _dragged(event.mimeData()), event.position().toPoint()
        fits = fits_under(self._drafting.project, dragged, self._new_home(dragged, place)[0])
        self._lands = self._landing(place)
        self.setProperty("landing", True if fits else None)
        self.update()
        event.setAccepted(fits)

    def dragLeaveEvent(self, event: object) -> None:
        """It went on."""
        del event
        self.setProperty("landing", None)
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hang what was dragged above, below or under this reply."""
        self.setProperty("landing", None)
        dragged = _dragged(event.mimeData())
        event.acceptProposedAction()
        self._drafting.hang_reply(dragged, *self._new_home(dragged, event.position().toPoint()))


def _dragged(mime: QMimeData) -> ResponseId:
    return bytes(mime.data(_REPLY).data()).decode("utf-8", "replace")
