"""The way into the source library: it is made when it is first wanted."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from debateprep.core.item import SourceId
from debateprep.ui.article_files import ArticleFiles
from debateprep.ui.citing import Citing
from debateprep.ui.session import Session
from debateprep.ui.source_exchange import SourceExchange, read_reference

if TYPE_CHECKING:
    from debateprep.ui.paste_reference import PasteReference
    from debateprep.ui.source_library import SourceLibrary


class LibraryDoor(QObject):
    """Shows the library among the pages of the window, and passes on what it asks for."""

    page_wanted = Signal(object)  # the library, a QWidget
    prepare_wanted = Signal()
    citation_wanted = Signal()  # of what the cursor is on in the debate
    use_chosen = Signal(object)  # core.library.Use: where a source is used
    said = Signal(str, str)

    def __init__(
        self, pages: QStackedWidget, session: Session, citing: Citing, articles: ArticleFiles, exchange: SourceExchange
    ) -> None:
        super().__init__(pages)
        self._pages = pages
        self._session = session
        self._citing = citing
        self._articles = articles
        self._exchange = exchange

    @cached_property
    def library(self) -> "SourceLibrary":
        """Every source, and where it is used."""
        from debateprep.ui.source_library import SourceLibrary  # noqa: PLC0415

        library = SourceLibrary(self._session, self._citing)
        library.said.connect(self.said)
        library.left.connect(self.prepare_wanted)
        library.paste_wanted.connect(self.paste_reference)
        library.import_wanted.connect(self._exchange.import_sources)
        library.export_wanted.connect(self._exchange.export_sources)
        library.text_wanted.connect(self._articles.take_source_text)
        library.use_chosen.connect(self.use_chosen)
        self._pages.addWidget(library)
        return library

    @property
    def is_shown(self) -> bool:
        """Whether the library is what is seen."""
        return "library" in vars(self) and self._pages.currentWidget() is self.library

    def show(self) -> None:
        """Show the library, or go back from it to the debate."""
        if self._pages.currentWidget() is self.library:
            self.prepare_wanted.emit()
        else:
            self.open_at()

    def open_at(self, source: SourceId = "") -> None:
        """Show the library at a source, or where it was."""
        self.page_wanted.emit(self.library)
        self.library.open_at(source)

    def paste_reference(self) -> None:
        """Make a source of a reference that somebody wrote down."""
        from debateprep.ui.paste_reference import PasteReference  # noqa: PLC0415

        self.page_wanted.emit(self.library)
        dialog = PasteReference(self._session.project, read_reference, self._pages.window())
        dialog.accepted.connect(partial(self._on_reference_read, dialog))
        dialog.open()

    def copy_citation(self) -> None:
        """Put into the clipboard how the source here, or the evidence at the cursor, is cited."""
        if "library" in vars(self) and self._pages.currentWidget() is self.library:
            self.library.form.copy_citation()
        else:
            self.citation_wanted.emit()

    def new_source(self) -> None:
        """Begin another source in the library."""
        self.page_wanted.emit(self.library)
        self.library.new_source()

    def _on_reference_read(self, dialog: "PasteReference") -> None:
        self.library.add(dialog.source())
