"""Where the window is put together: builds each object once and hands it what it uses. It decides nothing else."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, Qt
from PySide6.QtWidgets import QApplication

from debateprep import folders, log
from debateprep.core.article import Span
from debateprep.language.spelling import Speller
from debateprep.screen import qt_in_sentences
from debateprep.storage.durable import write_whole
from debateprep.storage.samples import started_project
from debateprep.ui import icons, languages, roles, theme
from debateprep.ui.collector import Collector
from debateprep.ui.crash_dialog import Crashes
from debateprep.ui.doorkeeper import Doorkeeper
from debateprep.ui.engines import Engines
from debateprep.ui.leaving import Leaving
from debateprep.ui.main_window import MainWindow
from debateprep.ui.session import Session
from debateprep.ui.settings import LANGUAGE, Settings
from debateprep.version import VERSION

if TYPE_CHECKING:
    from debateprep.brief.citing import CitationDesk
    from debateprep.core.sitting import Schedule
    from debateprep.ui.brief_view import PageMaker
    from debateprep.ui.single_instance import Door
    from debateprep.ui.suggesting import Finder


def application() -> QApplication:
    """The Qt application, made once and dressed."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        app = known
    else:
        with qt_in_sentences():
            app = QApplication(sys.argv[:1])
        app.setApplicationName("DebatePrep")
        app.setDesktopFileName("debateprep")
    if theme.SERIF not in theme.families():
        Collector(app)
        theme.load_fonts()
        roles.tell_readers()
        app.setWindowIcon(icons.app_icon())
    return app


def main_window(path: Path | str | None = None) -> MainWindow:
    """The window, with what is at `path` open in it; not yet shown, and no event loop runs."""
    settings = Settings(folders.config() / "settings.ini")
    app = application()
    speak(settings.get(LANGUAGE))
    theme.apply(app, settings.scheme)  # before there is a window that would have to be dressed again
    engines = Engines(
        sentences=_sentences,
        speller=Speller(folders.config() / "dictionaries"),
        make_citation_desk=_citation_desk,
        make_pages=_page_maker,
        make_finder=_claim_finder,
        make_schedule=_schedule,
        speak=speak,
    )
    window = MainWindow(Session(started_project()), settings, engines, folders.state())
    if path is not None:
        window.open_path(Path(path))
    return window


def speak(language: str) -> None:
    """Let the whole application speak a language."""
    languages.speak(application(), language, folders.cache() / "languages")


def _citation_desk() -> "CitationDesk":
    """What formats citations; loaded when the first is wanted."""
    from debateprep.brief.citing import CitationDesk  # noqa: PLC0415

    return CitationDesk()


def _schedule() -> "Schedule":
    """When claims are asked again; loaded when somebody rehearses."""
    from debateprep.storage.rehearsals import Rehearsals  # noqa: PLC0415

    return Rehearsals(folders.state() / "rehearsals")


def _page_maker() -> "PageMaker":
    """What sets the pages of the screen; it and all that it needs are loaded when the first is wanted."""
    from debateprep.brief.preview import Preview  # noqa: PLC0415

    return Preview()


def _sentences(text: str) -> tuple[Span, ...]:
    """The sentences of a text; what tells them apart is loaded when the first is wanted."""
    from debateprep.language.sentences import sentences  # noqa: PLC0415

    return sentences(text)


def _claim_finder() -> "Finder":
    """What ranks the sentences of articles; it and its child are started when an article is first read through."""
    from debateprep.language.claim_finder import ClaimFinder  # noqa: PLC0415

    return ClaimFinder()


def run(path: Path | None = None, door: "Door | None" = None, *, offers_tour: bool = False) -> int:
    """Show the window and work until it is closed; the exit status.

    What a second start rings at `door` is opened. Who is new is shown around, if `offers_tour`.
    """
    log.begin(folders.state(), VERSION)
    app = application()
    window = main_window(path)
    keeping = window.files.keeping
    Crashes(window, log.about(VERSION), log.told, keeping.flush).watch()
    Leaving(app, keeping.flush, window.put_down).watch()
    window.show()
    window.recovering.look()
    if offers_tour:
        window.touring.offer()
    if door is None:
        return app.exec()
    keeper = Doorkeeper(door, window)
    keeper.path_came.connect(window.files.open_recent)
    try:
        return app.exec()
    finally:
        keeper.leave()


def draw(path: Path, picture: Path) -> None:
    """Draw the window, with the project at `path` in it, into the file `picture`. Raises StorageProblem."""
    app = application()
    window = main_window(path)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(1280, 800)
    window.show()
    app.processEvents()
    drawn = QBuffer()
    window.grab().save(drawn, "PNG")
    window.close()
    write_whole(picture, bytes(drawn.data().data()))
