"""The real pages, as they will be printed, beside the choices that shape them."""

from collections.abc import Sequence
from concurrent.futures import Future
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from debateprep.core.item import ClaimId
from debateprep.core.project import Project
from debateprep.ui import theme
from debateprep.ui.export_choices import WIDTH, ExportChoices
from debateprep.ui.labels import empty_page, hairline
from debateprep.ui.page_stack import PageStack
from debateprep.ui.session import Session


class Heading(Protocol):
    """A heading on a page: its words, its page from 0, and its distance from the foot in points."""

    words: str
    page: int
    above_foot: float


class PageMaker(Protocol):
    """What sets pages and draws them; it answers later, in another thread."""

    def lay_out(self, project: Project, kind: str) -> "Future[Any]":
        """The layout of a document; the newest asking wins."""

    def draw(self, page: int, scale: float) -> "Future[Any]":
        """A page of what was set last, `scale` pixels a point."""

    def stop(self) -> None:
        """End it."""


class BriefView(QWidget):
    """Pages that follow the debate while it is written; a click on a claim's block goes to the claim."""

    claim_wanted = Signal(str)
    prepare_wanted = Signal()  # there is nothing to print
    export_wanted = Signal(str)  # the kind of document
    said = Signal(str)
    _laid_out = Signal(object)
    _drawn = Signal(int, object)

    def __init__(self, session: Session, maker: PageMaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("view_brief")
        self._session = session
        self._maker = maker
        self._headings: Sequence[Heading] = ()
        self._wanted_claim: ClaimId = ""
        self._print_when_set = False
        self.choices = ExportChoices(session)
        self.pages = PageStack()
        self._message = QLabel(self.tr("Setting the pages …"))
        self._nothing = empty_page(
            self.tr("The pages are set from the claims that you mark, and from what each side answers."),
            self.tr("Go to the article"),
            self.prepare_wanted,
        )
        self._where, self._size = QLabel(), QLabel()
        self._lay_out()
        self._connect()

    def show_claim(self, claim: ClaimId | None) -> None:
        """Bring the block of `claim` into sight, as soon as its page is set."""
        self._wanted_claim = claim or ""
        self._go_to_claim()

    def print_when_set(self) -> None:
        """Print as soon as the pages are up to date."""
        self._print_when_set = True
        self._on_changed()

    def print_pages(self) -> None:
        """Print what is shown."""
        from debateprep.ui.printing import Printing  # noqa: PLC0415  # not before it is needed

        printing = Printing(self._maker, self)
        printing.ended.connect(self.said)
        printing.ended.connect(printing.deleteLater)
        printing.ask(self.pages.count)

    def stop(self) -> None:
        """Set no more pages."""
        self._maker.stop()

    def _connect(self) -> None:
        self._session.changed.connect(self._on_changed)
        self._session.opened.connect(self._on_changed)
        self._laid_out.connect(self._on_laid_out)
        self._drawn.connect(self._on_drawn)
        self.choices.kind_chosen.connect(self._on_changed)
        self.pages.picture_wanted.connect(self._on_picture_wanted)
        self.pages.place_clicked.connect(self._on_place_clicked)
        self.pages.moved.connect(self._show_where)

    def _lay_out(self) -> None:
        side = QFrame()
        side.setObjectName("export_side")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, theme.GRID * 2)
        column.setSpacing(0)
        column.addWidget(self.choices, 1)
        column.addLayout(self._buttons())
        side.setFixedWidth(WIDTH)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setWordWrap(True)
        self._message.setProperty("quiet", True)
        self._message.setFont(theme.serif(13))
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addLayout(self._bar())
        main.addWidget(hairline())
        main.addWidget(self._message, 1)
        main.addWidget(self.pages, 1)
        main.addWidget(self._nothing, 1)
        self.pages.hide()
        self._nothing.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(main, 1)
        row.addWidget(side)

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.GRID * 2, theme.GRID // 2, theme.GRID * 2, theme.GRID // 2)
        for words, name, act in (
            ("‹", self.tr("Page before"), self._go_back),
            ("›", self.tr("Next page"), self._go_on),
        ):
            row.addWidget(_flat(words, name, act))
        row.addWidget(self._where)
        row.addStretch(1)
        row.addWidget(_flat("−", self.tr("Smaller pages"), self.pages.zoom_out))
        row.addWidget(self._size)
        row.addWidget(_flat("+", self.tr("Larger pages"), self.pages.zoom_in))
        row.addWidget(_flat(self.tr("Fit width"), self.tr("Pages as wide as there is room"), self.pages.fit))
        for label in (self._where, self._size):
            label.setFont(theme.interface(-1))
            label.setProperty("quiet", True)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.GRID * 2, theme.GRID // 2, theme.GRID * 2, 0)
        row.setSpacing(theme.GRID)
        export = QPushButton(self.tr("Export…"))
        export.setObjectName("export_button")
        export.setProperty("primary", True)
        export.clicked.connect(self._on_export)
        to_print = QPushButton(self.tr("Print…"))
        to_print.setObjectName("print_button")
        to_print.clicked.connect(self.print_pages)
        row.addWidget(export, 1)
        row.addWidget(to_print)
        return row

    def _on_changed(self) -> None:
        if self.isVisible():
            self.choices.show_project()
            self._show_whether_empty()
            self._ask()

    def _show_whether_empty(self) -> None:
        project = self._session.project
        is_empty = not project.claims and not project.debate.bottom_line
        if is_empty:
            self.pages.hide()
        self._message.setVisible(not is_empty and self.pages.isHidden())
        self._nothing.setVisible(is_empty)

    def _ask(self) -> None:
        self._maker.lay_out(self._session.project, self.choices.kind).add_done_callback(self._hand_over_layout)

    def _hand_over_layout(self, answer: "Future[Any]") -> None:
        if not answer.cancelled():
            self._laid_out.emit(answer)

    def _on_laid_out(self, answer: "Future[Any]") -> None:
        problem = answer.exception()
        layout = None if problem else answer.result()
        if layout is None or layout.refused:
            words = self.tr("The pages cannot be shown just now. Export still tries its best. {}")
            self._message.setText(words.format(layout.refused if layout else "").strip())
            return
        if self.pages.isHidden() and self._nothing.isHidden():
            self._message.hide()
            self.pages.show()
            self.pages.setFocus()
        self._headings = layout.headings
        self.pages.show_pages(layout.sizes)
        self._go_to_claim()
        if self._print_when_set:
            self._print_when_set = False
            self.print_pages()

    def _on_picture_wanted(self, page: int, scale: float) -> None:
        self._maker.draw(page, scale).add_done_callback(partial(self._hand_over_picture, page))

    def _hand_over_picture(self, page: int, answer: "Future[Any]") -> None:
        if not answer.cancelled() and answer.exception() is None:
            self._drawn.emit(page, answer.result())

    def _on_drawn(self, page: int, picture: Any) -> None:  # noqa: ANN401  # a Picture of the maker
        if picture.pixels:
            shape = (picture.width, picture.height, picture.stride)
            self.pages.show_picture(page, QImage(picture.pixels, *shape, QImage.Format.Format_RGB32).copy())

    def _on_place_clicked(self, page: int, above_foot: float) -> None:
        before = [
            heading
            for heading in self._headings
            if heading.page < page or (heading.page == page and heading.above_foot >= above_foot)
        ]
        claim = self._claim_of(before[-1]) if before else ""
        if claim:
            self.claim_wanted.emit(claim)

    def _claim_of(self, heading: Heading) -> ClaimId:
        code = heading.words.split(" ", 1)[0]
        return next((claim.id for claim in self._session.project.claims if claim.code == code), "")

    def _go_to_claim(self) -> None:
        for heading in self._headings:
            if self._wanted_claim and self._claim_of(heading) == self._wanted_claim:
                self._wanted_claim = ""
                self.pages.go_to_place(heading.page, heading.above_foot)

    def _show_where(self) -> None:
        self._where.setText(self.tr("Page {} of {}").format(self.pages.current + 1, max(1, self.pages.count)))
        self._size.setText(f"{self.pages.percent} %")

    def _go_back(self) -> None:
        self.pages.go_to(self.pages.current - 1)

    def _go_on(self) -> None:
        self.pages.go_to(self.pages.current + 1)

    def _on_export(self) -> None:
        self.export_wanted.emit(self.choices.kind)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was written meanwhile."""
        super().showEvent(event)
        self._on_changed()
        (self.pages if self._nothing.isHidden() else self._nothing).setFocus()


def _flat(words: str, name: str, act: Any) -> QPushButton:  # noqa: ANN401  # a slot
    button = QPushButton(words)
    button.setProperty("flat", True)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.clicked.connect(act)
    return button
