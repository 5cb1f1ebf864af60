"""What is looked through: where, whose, in which state; a small box for each."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from debateprep.core.claim import FLAGS
from debateprep.core.project import Project
from debateprep.core.project_search import Filters
from debateprep.core.response import STATUSES
from debateprep.ui import theme
from debateprep.ui.choice_box import ChoiceBox, in_words
from debateprep.ui.labels import restyle

Offered = Sequence[tuple[str, str]]

_WIDEST = 180  # pixels


class SearchFilters(QWidget):
    """A row of boxes; one that lets only some things through stands out."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = Filters()
        self._boxes = self._make_boxes()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID * 2 - 6, 0, theme.GRID, 0)
        row.setSpacing(0)
        for name, box in self._boxes.items():
            row.addWidget(box)
            box.chosen.connect(partial(self.choose, name))
        row.addStretch()

    @property
    def filters(self) -> Filters:
        """What is chosen."""
        return self._filters

    def choose(self, name: str, value: str) -> None:
        """Let only that value through; everything for an empty one."""
        self._filters = replace(self._filters, **{name: value})
        self.changed.emit()

    def clear(self) -> None:
        """Let everything through."""
        self._filters = Filters()

    def show_project(self, project: Project) -> None:
        """Offer the sides, kinds, themes and flags of `project`."""
        if self._filters.side and self._filters.side not in project.parents:
            self._filters = replace(self._filters, side="")
        for name, offered in _offers(project).items():
            chosen = getattr(self._filters, name)
            self._boxes[name].show_value(chosen, offered)
            restyle(self._boxes[name], "quiet", "false" if chosen else "true")

    def _make_boxes(self) -> dict[str, ChoiceBox]:
        made = {}
        for name, label, nothing in (
            ("where", self.tr("Where"), self.tr("everywhere")),
            ("side", self.tr("Side"), self.tr("side")),
            ("state", self.tr("State"), self.tr("state")),
            ("kind", self.tr("Kind of claim"), self.tr("kind")),
            ("theme", self.tr("Theme"), self.tr("theme")),
            ("flag", self.tr("Flag"), self.tr("flag")),
        ):
            box = ChoiceBox(label, nothing)
            box.setObjectName(f"search_{name}")
            box.setProperty("quiet", True)
            box.setFont(theme.interface(-1))
            box.setMaximumWidth(_WIDEST)
            made[name] = box
        return made


def _offers(project: Project) -> Mapping[str, Offered]:
    """What each filter may be in this project, with its words."""
    claims = project.claims
    return {
        "where": _places(),
        "side": tuple((side.id, side.name or side.label) for side in project.sides),
        "state": in_words(STATUSES),
        "kind": in_words(tuple(dict.fromkeys((*project.settings.kinds, *(c.kind for c in claims if c.kind))))),
        "theme": tuple((theme, theme) for theme in sorted({claim.theme for claim in claims if claim.theme})),
        "flag": in_words(tuple(dict.fromkeys((*FLAGS, *(flag for claim in claims for flag in claim.flags))))),
    }


def _places() -> Offered:
    return (
        ("claims", _tr("claims")),
        ("responses", _tr("responses")),
        ("evidence", _tr("evidence")),
        ("notes", _tr("notes")),
        ("article", _tr("article")),
        ("sources", _tr("sources")),
        ("debate", _tr("terms, dates, bottom line")),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("SearchFilters", words)
