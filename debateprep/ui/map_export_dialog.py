"""Asks where the picture of a map goes, as SVG or PNG, and writes it while the work goes on."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from debateprep.core.debate_map import Captions, debate_map, entries
from debateprep.core.errors import DebatePrepError
from debateprep.core.map_layout import lay_out
from debateprep.core.map_svg import svg_text
from debateprep.core.project import Project
from debateprep.storage.durable import write_whole
from debateprep.ui import theme
from debateprep.ui.background import Background
from debateprep.ui.map_painter import QtType, look_of, png
from debateprep.ui.sentences import spoken

_SVG, _PNG = ".svg", ".png"


class MapExport(QObject):
    """One picture after the other; what was there stays until the new one is whole."""

    said = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._background: Background | None = None

    def ask(self, project: Project, captions: Captions) -> None:
        """Ask where, and draw the map there."""
        kinds = {self.tr("Picture to print or to edit (*.svg)"): _SVG, self.tr("Picture (*.png)"): _PNG}
        name = f"{_file_name(project.debate.title)} {self.tr('map')}{_SVG}"
        chosen, kind = QFileDialog.getSaveFileName(self._window, self.tr("Export the map"), name, ";;".join(kinds))
        if chosen:
            path = Path(chosen)
            known = path.suffix.lower() in (_SVG, _PNG)
            self.write(project, captions, path if known else path.with_name(path.name + kinds.get(kind, _SVG)))

    def write(self, project: Project, captions: Captions, target: Path) -> None:
        """Draw the map to `target`, in the format that its ending says: always in the light colours of paper."""
        made = picture(project, captions, target.suffix.lower())
        self._background = self._background or Background(self)
        self._background.run(partial(_write, target, made), partial(self._on_ended, target))

    def finish(self) -> None:
        """Wait for what is being written, and take no more."""
        if self._background is not None:
            self._background.finish()

    def _on_ended(self, target: Path, outcome: "Future[None]") -> None:
        problem = outcome.exception()
        if problem is not None and not isinstance(problem, DebatePrepError):
            raise problem
        self.said.emit(spoken(problem) if problem else self.tr("Wrote {}.").format(target.name))


def picture(project: Project, captions: Captions, ending: str) -> Callable[[], bytes]:
    """What makes the picture, on any thread; what needs the window's fonts is done already."""
    found, type_ = debate_map(project), QtType()
    drawing, look = lay_out(found, type_, captions, spread=True), look_of(theme.LIGHT)
    if ending == _PNG:
        return partial(png, drawing, look, type_)
    told = "\n".join("  " * entry.depth + entry.words for entry in entries(found, captions))
    return partial(_svg_bytes, partial(svg_text, drawing, look, found.title, told))


def _svg_bytes(written: Callable[[], str]) -> bytes:
    return written().encode("utf-8")


def _write(target: Path, made: Callable[[], bytes]) -> None:
    write_whole(target, made())


def _file_name(title: str) -> str:
    """A title without what some system does not take in the name of a file."""
    return "".join(" " if sign in '<>:"/\\|?*' else sign for sign in title).strip(" .")[:80] or "debate"
