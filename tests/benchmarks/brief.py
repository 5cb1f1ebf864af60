"""Typesetting, as whole processes, beside what else makes a PDF of the same content; and the pages on the screen."""

import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter, sleep

from PySide6.QtCore import QEvent, QObject

from debateprep import app
from debateprep.brief.preview import Preview
from debateprep.core.edits import Edit, SetField, apply
from debateprep.core.project import Project
from debateprep.storage.project_file import open_project
from debateprep.storage.samples import sample_path
from debateprep.ui.main_window import MainWindow
from debateprep.ui.page_stack import _Sheet
from tests.benchmarks.__main__ import Figure, middle, scratch
from tests.benchmarks.big import big_project
from tests.benchmarks.window import settle
from tests.ui.gestures import action

_SIZES = (10, 30, 100, 300)  # claims
_FIVE_TIMES_AS_FAST = 0.2
_WEASYPRINT = "import sys, weasyprint; weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2])"
_PAGE = 4096 / 1e6  # megabytes of memory


def export() -> Iterator[Figure]:
    large = scratch("b.debate.yaml", big_project(100))
    times = _medians({"sample": _export(sample_path()), "large": _export(large)}, runs=5)
    yield Figure("sample to PDF, whole process", times["sample"], "s", 0.6)
    yield Figure("100 claims to PDF, whole process", times["large"], "s", 1.5)
    yield Figure("memory of all its processes together, at most", _peak(_export(large)), "MB", 400)
    yield from _cost_of_a_claim()
    for name, path in (("sample", sample_path()), ("100 claims", large)):
        yield from _beside_rivals(name, path)


def preview() -> Iterator[Figure]:
    """The sample changed and seen again: by the child that sets it, and in the window."""
    project = open_project(sample_path()).loaded.project
    pages = Preview()
    times = [_laid_out_and_drawn(pages, _changed(project, number)) for number in range(12)]
    pages.stop()
    yield Figure("an edit of the sample set again and a page drawn", middle(times[2:]), "ms", 300)
    yield Figure("an edit of the sample seen in the Brief view", middle(_seen_in_the_window()), "ms", 300)


def _cost_of_a_claim() -> Iterator[Figure]:
    paths = {count: scratch(f"{count}.debate.yaml", big_project(count)) for count in _SIZES}
    times = _medians({str(count): _export(path) for count, path in paths.items()}, runs=3)
    each = [times[str(count)] / count * 1000 for count in _SIZES]
    print("  a claim costs " + ", ".join(f"{cost:.1f} ms of {n}" for n, cost in zip(_SIZES, each, strict=True)))
    yield Figure("a claim of 300 to PDF (baseline: a claim of 100)", each[3], "ms", 1.3, each[2])


def _beside_rivals(name: str, path: Path) -> Iterator[Figure]:
    rivals = dict(_rivals(path))
    times = _medians({"ours": _export(path), **rivals}, runs=3)
    for rival in rivals:
        what = f"{name} to PDF (baseline: {rival})"
        yield Figure(what, times["ours"], "s", _FIVE_TIMES_AS_FAST, times[rival])


def _rivals(path: Path) -> Iterator[tuple[str, list[str]]]:
    """What makes a PDF of what we write as HTML and as DOCX; what is not there is named."""
    folder = Path(tempfile.mkdtemp())
    if find_spec("weasyprint") is None:
        print("  WeasyPrint is not installed (the extra `bench`): left out.")
    else:
        page = _written(path, folder / "brief.html")
        yield "WeasyPrint", [sys.executable, "-c", _WEASYPRINT, str(page), str(folder / "weasyprint.pdf")]
    soffice = shutil.which("soffice")
    if soffice is None:
        print("  LibreOffice is not installed: left out.")
    else:
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
        document = [*command, str(_written(path, folder / "brief.docx"))]
        _seconds(document)  # the first time, it makes its profile
        yield "LibreOffice", document


def _written(project: Path, target: Path) -> Path:
    subprocess.run([sys.executable, "-m", "debateprep", "export", str(project), "-o", str(target)], check=True)
    return target


def _export(project: Path) -> list[str]:
    out = Path(tempfile.mkdtemp()) / "brief.pdf"
    return [sys.executable, "-m", "debateprep", "export", str(project), "-o", str(out)]


def _medians(commands: dict[str, list[str]], runs: int) -> dict[str, float]:
    """Seconds that each command takes; they take turns, so that all have the same weather."""
    times = [{name: _seconds(command) for name, command in commands.items()} for _ in range(runs)]
    return {name: statistics.median(one[name] for one in times) for name in commands}


def _seconds(command: list[str]) -> float:
    started = perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return perf_counter() - started


def _peak(command: list[str]) -> float:
    """The most memory that a command and its children hold at one time, in megabytes; what they share counts twice."""
    process = subprocess.Popen(command)
    most = 0.0
    while process.poll() is None:
        most = max(most, _held(process.pid))
        sleep(0.005)
    return most


def _held(process: int) -> float:
    folder, held = Path(f"/proc/{process}"), 0.0
    with suppress(OSError, ValueError, IndexError):  # it has just ended
        held = int((folder / "statm").read_text().split()[1]) * _PAGE
        for child in (folder / f"task/{process}/children").read_text().split():
            held += _held(int(child))
    return held


def _changed(project: Project, number: int) -> Project:
    return apply(project, [_change(project, number)])[0]


def _change(project: Project, number: int) -> SetField:
    claim = project.claims[0]
    return SetField(claim.id, "statement", f"{claim.statement} {number}")


def _laid_out_and_drawn(pages: Preview, project: Project) -> float:
    started = perf_counter()
    pages.lay_out(project, "brief").result(20)
    pages.draw(0, 1.5).result(20)
    return perf_counter() - started


def _seen_in_the_window() -> list[float]:
    window = app.main_window(sample_path())
    window.resize(1280, 800)
    window.show()
    action(window, "action_view_brief").trigger()
    while not (sheets := window.findChildren(_Sheet)) or sheets[0].picture.isNull():
        settle(0.05)
    settle(0.5)
    times = [_seen_again(window, sheets[0], number) for number in range(12)]
    window.session.mark_saved(window.session.state)
    window.close()
    return times[2:]


def _seen_again(window: MainWindow, sheet: _Sheet, number: int) -> float:
    """Seconds from an edit until the first page, where the claim stands, is painted with it."""
    painted, started = Repainted(sheet), perf_counter()
    window.session.apply(Edit("change", (_change(window.session.project, number),)))
    while not painted.at:
        settle(0.001)
    settle(0.3)
    return painted.at - started


class Repainted(QObject):
    """Notes when a page is first painted with another picture than it has now."""

    def __init__(self, sheet: _Sheet) -> None:
        super().__init__()
        self.at = 0.0
        self._sheet, self._before = sheet, sheet.picture
        sheet.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.at and self._sheet.picture != self._before:
            self.at = perf_counter()
        return super().eventFilter(watched, event)
