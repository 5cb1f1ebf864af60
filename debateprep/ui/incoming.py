"""Outside text on its way in, from a file, the clipboard or a drop: read off the window's thread, and shown first."""

import re
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from debateprep.core.article import Article
from debateprep.core.errors import DebatePrepError
from debateprep.importers.found import Wanted
from debateprep.importers.import_file import Reading
from debateprep.importers.report import Imported
from debateprep.ui import theme
from debateprep.ui.background import Background
from debateprep.ui.drop_target import dropped_path
from debateprep.ui.import_dialog import ImportDialog
from debateprep.ui.sentences import Number, spoken

PATTERNS = (
    "*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.docx *.pdf *.epub *.odt *.rtf"
)
_PATIENCE = 300  # milliseconds until progress is shown
_USUAL = Wanted()
_MOST_PASTED = 5_000_000  # characters
_ADDRESS = re.compile(r"https?://[^\s/]+(?:/\S*)?", re.IGNORECASE)

Show: TypeAlias = Callable[[Imported], None]
Tell: TypeAlias = Callable[[str], None]
Taken: TypeAlias = Callable[[Article, str], None]  # the article, and the sentence about it


@dataclass(frozen=True, slots=True)
class Origin:
    """Where text comes from: a file, or what was pasted under a name that tells its kind."""

    path: Path | None = None
    data: bytes = b""
    name: str = ""
    wanted: Wanted = _USUAL
    notice: str = ""

    def read(self, reading: Reading) -> Imported:
        """The article in it. Raises ImportProblem."""
        if self.path is not None:
            return reading.article_at(self.path, self.wanted)
        found = reading.article_in(self.data, self.name, "", self.wanted)
        report = replace(found.report, encoding="")  # what is pasted has none to choose
        notices = (*map(spoken, report.notices), *filter(None, (self.notice,)))
        return replace(found, report=replace(report, notices=notices))


class Incoming(QObject):
    """Reads one thing at a time; what is begun later ends what was being read."""

    warned = Signal(str)
    said = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._background = Background(self)
        self._reading = Reading()
        self._address = ""  # that was pasted, for the article that comes next
        self._progress: ReadingProgress | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._soon.timeout.connect(self._show_progress)
        self._name = ""

    def read_path(self, path: Path, then: Taken, *, for_source: bool = False) -> None:
        """Read the file at `path`, show what was found, and hand over what the person makes of it."""
        self._begin(Origin(path=path), partial(self._show, Origin(path=path), then, for_source))

    def read_mime(self, mime: QMimeData, then: Taken) -> None:
        """Do the same with what was pasted or dropped; say why where there is no article in it."""
        path = dropped_path(mime)
        words = mime.text().strip()
        if path is not None:
            self.read_path(path, then)
        elif _ADDRESS.fullmatch(words):
            self._keep_address(words)
        elif mime.hasHtml() or words:
            source = self._pasted(mime)
            self._begin(source, partial(self._show, source, then, False))
        else:
            self.warned.emit(self.tr("There is no text in this. Copy the words of the article and paste them here."))

    def finish(self) -> None:
        """Read no further."""
        self._reading.stop()
        self._background.finish()

    def _pasted(self, mime: QMimeData) -> Origin:
        html = mime.html() if mime.hasHtml() else ""
        text = html or mime.text()
        notice = ""
        if len(text) > _MOST_PASTED:
            notice = self.tr("Only the first {:,} characters were taken.").format(Number(_MOST_PASTED))
        data = text[:_MOST_PASTED].encode("utf-8", "replace")
        name = self.tr("The clipboard") + (".html" if html else ".txt")
        return Origin(data=data, name=name, wanted=Wanted("utf-8", everything=True), notice=notice)

    def _keep_address(self, url: str) -> None:
        self._address = url
        self.said.emit(
            self.tr(
                "The address is kept for the article that you open next. DebatePrep never downloads by itself: open "
                "the page in your browser, choose Save page as…, and open the file that it saves."
            )
        )

    def _begin(self, source: Origin, then: Show, failed: Tell | None = None) -> None:
        self._reading.stop()
        self._reading = Reading()
        self._name = source.path.name if source.path else source.name
        self._soon.start()
        work = partial(source.read, self._reading)
        self._background.run(work, partial(self._on_read, self._reading, then, failed or self.warned.emit))

    def _on_read(self, reading: Reading, then: Show, failed: Tell, outcome: "Future[Imported]") -> None:
        if reading is not self._reading:
            return  # something else is being read by now
        self._hide_progress()
        problem = outcome.exception()
        if isinstance(problem, DebatePrepError):
            failed(spoken(problem))
            return
        then(outcome.result())

    def _show(self, source: Origin, then: Taken, for_source: bool, imported: Imported) -> None:
        dialog = ImportDialog(imported, self._window, for_source=for_source)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.suggest_address(self._address)
        dialog.reading_wanted.connect(partial(self._on_reading_wanted, dialog, source))
        dialog.finished.connect(self._on_closed)
        dialog.accepted.connect(partial(self._on_accepted, dialog, then))
        dialog.open()

    def _on_reading_wanted(self, dialog: ImportDialog, source: Origin, wanted: Wanted) -> None:
        self._begin(replace(source, wanted=wanted), dialog.show_imported, dialog.show_problem)

    def _on_closed(self, _result: int) -> None:
        """What is being read for a preview that is gone is wanted no more."""
        self._reading.stop()
        self._reading = Reading()
        self._hide_progress()

    def _on_accepted(self, dialog: ImportDialog, then: Taken) -> None:
        self._address = ""
        then(dialog.article(), dialog.sentence())

    def _show_progress(self) -> None:
        self._progress = ReadingProgress(self._name, self._window)
        self._progress.rejected.connect(self._on_cancelled)
        self._progress.open()

    def _hide_progress(self) -> None:
        self._soon.stop()
        if self._progress is not None:
            self._progress.close_quietly()
            self._progress = None

    def _on_cancelled(self) -> None:
        self._progress = None
        self._reading.stop()


class ReadingProgress(QDialog):
    """That something is being read, and a way to stop it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reading_progress")
        self.setWindowTitle(self.tr("Reading"))
        self.setMinimumWidth(360)
        words = QLabel(self.tr("Reading {} …").format(name))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        bar = QProgressBar(minimum=0, maximum=0)
        bar.setTextVisible(False)
        bar.setAccessibleName(words.text())
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(theme.GRID * 2)
        column.addWidget(words)
        column.addWidget(bar)
        column.addWidget(cancel, 0, Qt.AlignmentFlag.AlignRight)

    def close_quietly(self) -> None:
        """Go: nobody stopped it."""
        self.blockSignals(True)
        self.reject()
        self.deleteLater()
