"""The help: its pages at the left, one of them at the right, and what is looked for in it."""

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from debateprep.ui import theme
from debateprep.ui.find_bar import FindBar
from debateprep.ui.help_page import HelpPage
from debateprep.ui.help_pages import Page, page_of, pages
from debateprep.ui.labels import hairline
from debateprep.ui.row_list import Line, RowList

_SIZE = QSize(980, 700)  # pixels, where the screen has room
_LIST_WIDTH = 250  # pixels


class HelpDialog(QDialog):
    """Stays open beside the window; nothing in it needs a connection."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help_dialog")
        self.setWindowTitle(self.tr("Help"))
        self._pages = {page.name: page for page in pages()}
        self.list = RowList()
        self.list.setObjectName("help_list")
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.page = HelpPage()
        self.find_bar = FindBar(words=self.tr("Find in this page"))
        self._lay_out()
        self._connect()
        self.list.show_lines([Line(page.title, page) for page in self._pages.values()])
        self.find_bar.show()
        theme.size_to(self, _SIZE)

    def show_page(self, name: str) -> None:
        """Show the page of that name."""
        self.list.show_lines(self.list.rows.lines, self._pages[name])

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        for part in (self.find_bar, hairline(), self.page):
            right.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._on_chosen)
        self.list.activated.connect(self._go_to_page)
        self.page.followed.connect(self._on_followed)
        self.find_bar.hits_changed.connect(self.page.show_hits)
        self.find_bar.closed.connect(self._go_to_page)
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._look_for),
            (QKeySequence("F3"), self._find_next),
            (QKeySequence("Shift+F3"), self._find_previous),
        ):
            QShortcut(keys, self).activated.connect(slot)

    def _on_chosen(self) -> None:
        line = self.list.chosen
        if line is not None and isinstance(line.subject, Page):
            self.page.show_page(line.subject)
            self.find_bar.look_in(self.page.toPlainText())

    def _go_to_page(self) -> None:
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_for(self) -> None:
        self.find_bar.open(self.page.textCursor().selectedText(), 0)

    def _find_next(self) -> None:
        self.find_bar.step(1)

    def _find_previous(self) -> None:
        self.find_bar.step(-1)

    def _on_followed(self, target: str) -> None:
        """Go to another page; ask before the browser is shown an address."""
        if name := page_of(target):
            self.show_page(name)
        elif QUrl(target).scheme() in ("http", "https") and QUrl(target).host():
            self._ask_for(target)

    def _ask_for(self, address: str) -> None:
        box = QMessageBox(self)
        box.setObjectName("help_link")
        box.setWindowTitle(self.tr("Open in the browser"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("This leads out of DebatePrep, into your browser:\n\n{}").format(address))
        box.addButton(self.tr("Open in the browser"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setProperty("address", address)
        box.accepted.connect(self._on_agreed)
        box.open()

    def _on_agreed(self) -> None:
        QDesktopServices.openUrl(QUrl(str(self.sender().property("address"))))
