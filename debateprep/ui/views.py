"""The views beside that of article and claim: each is made when it is first wanted."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from debateprep.ui.engines import Engines
from debateprep.ui.session import Session
from debateprep.ui.settings import Settings

if TYPE_CHECKING:
    from debateprep.ui.brief_view import BriefView
    from debateprep.ui.overview import OverviewView
    from debateprep.ui.rehearse import RehearseView


class Views(QObject):
    """Puts a view among the pages of the window once it is made, and passes on what it asks for."""

    claim_wanted = Signal(str)
    prepare_wanted = Signal()
    setting_wanted = Signal(str)  # its key
    export_wanted = Signal(str)  # a kind of document
    said = Signal(str)

    def __init__(self, pages: QStackedWidget, session: Session, engines: Engines, settings: Settings) -> None:
        super().__init__(pages)
        self._pages = pages
        self._session = session
        self._engines = engines
        self._settings = settings
        self._overview_record = ""  # how it was sifted and sorted, until it is made

    @cached_property
    def brief(self) -> "BriefView":
        """The pages as they will be printed."""
        from debateprep.ui.brief_view import BriefView  # noqa: PLC0415  # not before it is wanted

        view = BriefView(self._session, self._engines.make_pages())
        view.claim_wanted.connect(self.claim_wanted)
        view.prepare_wanted.connect(self.prepare_wanted)
        view.export_wanted.connect(self.export_wanted)
        view.said.connect(self.said)
        self._pages.addWidget(view)
        return view

    @cached_property
    def overview(self) -> "OverviewView":
        """Claims and sides as a table, and as a map."""
        from debateprep.ui.overview import OverviewView  # noqa: PLC0415  # not before it is wanted

        view = OverviewView(self._session)
        view.claim_wanted.connect(self.claim_wanted)
        view.prepare_wanted.connect(self.prepare_wanted)
        view.setting_wanted.connect(self.setting_wanted)
        view.said.connect(self.said)
        view.recall(self._overview_record)
        self._pages.addWidget(view)
        return view

    @cached_property
    def rehearse(self) -> "RehearseView":
        """The timed drill."""
        from debateprep.ui.rehearse import RehearseView  # noqa: PLC0415  # not before it is wanted

        view = RehearseView(self._session, self._engines.make_schedule(), self._settings)
        view.claim_wanted.connect(self.claim_wanted)
        view.prepare_wanted.connect(self.prepare_wanted)
        view.said.connect(self.said)
        self._pages.addWidget(view)
        return view

    def name_of(self, page: QWidget | None) -> str:
        """The name of the view that `page` is; nothing for another page."""
        return next((name for name in ("overview", "brief", "rehearse") if page and vars(self).get(name) is page), "")

    @property
    def shown(self) -> str:
        """The name of the view that is shown; nothing for another page."""
        return self.name_of(self._pages.currentWidget())

    @property
    def overview_record(self) -> str:
        """How the overview is sifted and sorted, for another sitting."""
        return self.overview.record if "overview" in vars(self) else self._overview_record

    def recall_overview(self, record: str) -> None:
        """Let the overview show claims as at another sitting, now or once it is made."""
        self._overview_record = record
        if "overview" in vars(self):
            self.overview.recall(record)

    @property
    def document(self) -> str:
        """The kind of document that was chosen last."""
        return self.brief.choices.kind if "brief" in vars(self) else "brief"

    def stop(self) -> None:
        """End what runs in a process of its own, and wait for what is being written."""
        if "brief" in vars(self):
            self.brief.stop()
        if "overview" in vars(self):
            self.overview.finish()
