"""Printing: the pages on the screen, drawn once more as fine as paper wants them, one after the other."""

from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from debateprep.ui.brief_view import PageMaker

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_DOTS = 300  # an inch: finer than that, no eye sees a letter's edge on paper


class Printing(QObject):
    """Prints the pages that a maker set last."""

    ended = Signal(str)
    _drawn = Signal(int, object)

    def __init__(self, maker: PageMaker, window: QWidget) -> None:
        super().__init__(window)
        self._maker = maker
        self._window = window
        self._painter: QPainter | None = None
        self._printer: QPrinter | None = None
        self._pages = range(0)
        self._drawn.connect(self._on_drawn)

    def ask(self, pages: int) -> None:
        """Ask for a printer and print the pages there."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  # not before it is needed

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self._window)
        dialog.setMinMax(1, pages)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.start(printer, pages)

    def start(self, printer: "QPrinter", pages: int) -> None:
        """Print all of so many pages, or those that the printer was told to."""
        first, last = printer.fromPage() or 1, printer.toPage() or pages
        self._printer, self._pages = printer, range(first - 1, min(last, pages))
        self._painter = QPainter()
        if not self._pages or not self._painter.begin(printer):
            self._painter = None
            self.ended.emit(self.tr("The printer does not take the pages. Export a PDF and print that."))
            return
        self._want(self._pages[0])

    def _want(self, page: int) -> None:
        self._maker.draw(page, _DOTS / 72).add_done_callback(partial(self._hand_over, page))

    def _hand_over(self, page: int, answer: "Future[Any]") -> None:
        self._drawn.emit(page, answer)

    def _on_drawn(self, page: int, answer: "Future[Any]") -> None:
        if self._painter is None or self._printer is None:
            return
        if answer.cancelled() or answer.exception() is not None:
            self._end(self.tr("Printing stopped at page {}. Print again from there.").format(page + 1))
            return
        picture = answer.result()
        shape = (picture.width, picture.height, picture.stride)
        paper = QRect(0, 0, self._printer.width(), self._printer.height())
        self._painter.drawImage(paper, QImage(picture.pixels, *shape, QImage.Format.Format_RGB32))
        if page + 1 in self._pages:
            self._printer.newPage()
            self._want(page + 1)
        else:
            self._end(self.tr("Sent {} to the printer.").format(self._counted()))

    def _counted(self) -> str:
        return self.tr("{} pages").format(len(self._pages)) if len(self._pages) > 1 else self.tr("1 page")

    def _end(self, words: str) -> None:
        if self._painter is not None:
            self._painter.end()
        self._painter = self._printer = None
        self.ended.emit(words)
