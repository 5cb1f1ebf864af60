"""The one-folder app is built, and does what the program does, on a computer that has no Python of its own.

`build [APP]`: with APP, a folder that `python -m tools.build_app` made, that one is checked and none is built.
"""

import json
import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from debateprep.child_command import CHILD
from debateprep.storage.lock import lock_path
from debateprep.storage.samples import template_paths
from tests.importers import files
from tests.long.effort import Table
from tools.build_app.__main__ import build

_PATIENCE = 120  # seconds for anything, on a computer with much else to do
_PEACEFUL: tuple[bytes, list[str], int, bool] = (
    b"",
    [],
    128 + signal.SIGTERM,
    False,
)  # nothing said or foreign, ended as told, and no lock left
_WORDS = "Shields must be raised because arrows have threatened the town. "
_MOST = 300  # megabytes


class App:
    """The built app, in a home of its own that knows nothing of the environment it was built in."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder = folder
        self.home = home
        self._program = str(folder / "debateprep")
        places = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "STATE", "DATA", "CACHE")}
        self._environment = {
            "HOME": str(home), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", **places,
        }  # fmt: skip

    def said(self, *words: str, asked: bytes = b"") -> bytes:
        """What one call says. Raises CalledProcessError, TimeoutExpired."""
        done = subprocess.run(
            [self._program, *words], input=asked, capture_output=True, env=self._environment, cwd=self.home,
            timeout=_PATIENCE, check=True,
        )  # fmt: skip
        return done.stdout

    def answers(self, module: str, *words: str, asked: tuple[dict[str, Any], ...]) -> list[Any]:
        """What a child of the app answers to these questions."""
        lines = b"".join(json.dumps(question).encode() + b"\n" for question in asked)
        return [json.loads(line)["answer"] for line in self.said(CHILD, module, *words, asked=lines).splitlines()]

    def window(self, project: Path) -> "subprocess.Popen[bytes]":
        return subprocess.Popen([self._program, str(project)], env=self._environment, cwd=self.home)

    def resource(self, name: str) -> Path:
        return self.folder / "_internal" / "debateprep" / "_resources" / name


def run(app: str = "") -> bool:
    """Whether the app does all of it."""
    if not app and find_spec("PyInstaller") is None:
        print("PyInstaller is not on this machine: pip install -c constraints.txt -e '.[build]'")
        return True
    table = Table("The one-folder app")
    with tempfile.TemporaryDirectory() as name:
        home = Path(name, "home")
        home.mkdir()
        built = App(Path(app).absolute() if app else build(Path(name)), home)
        megabytes = _megabytes(built.folder)
        table.count("megabytes", megabytes)
        table.broken(f"megabytes above {_MOST}", max(0, megabytes - _MOST))
        for what, check in CHECKS.items():
            _check(table, what, check, built)
    return table.told()


def _check(table: Table, what: str, check: Callable[[App], bool], app: App) -> None:
    began = time.monotonic()
    try:
        kept = check(app)
    except (subprocess.SubprocessError, OSError, ValueError, KeyError, IndexError) as error:
        print(what, repr(error), (getattr(error, "stderr", None) or b"")[-2000:], flush=True)
        kept = False
    table.count(f"{what}, in ms", round((time.monotonic() - began) * 1000))
    table.broken(f"{what}: not so", int(not kept))


def _megabytes(folder: Path) -> int:
    return round(sum(path.stat().st_size for path in folder.rglob("*") if not path.is_symlink()) / 1e6)


def _tells_its_version(app: App) -> bool:
    return app.said("--version").startswith(b"debateprep ")


def _shows_the_sample(app: App) -> bool:
    app.said("demo", "demo")
    brief, picture = ((app.home / "demo" / name).read_bytes() for name in ("brief.pdf", "window.png"))
    return brief.startswith(b"%PDF") and picture.startswith(b"\x89PNG") and len(picture) > 30_000


def _imports(app: App) -> bool:
    """An article of each kind goes through the process with limits, and none is read otherwise."""
    page = f"<html><head><title>On shields</title></head><body><p>{_WORDS * 20}</p></body></html>"
    articles = {
        "a.pdf": files.pdf(_WORDS * 20), "a.docx": files.docx(files.paragraph(_WORDS * 20)), "a.html": page.encode(),
        "a.odt": files.odt(f"<text:p>{_WORDS * 20}</text:p>"), "a.epub": files.epub(f"<p>{_WORDS * 20}</p>"),
        "a.rtf": rb"{\rtf1 " + _WORDS.encode() * 20 + b"}", "a.md": _WORDS.encode() * 20, "a.txt": _WORDS.encode() * 20,
    }  # fmt: skip
    kept = []
    for name, data in articles.items():
        (app.home / name).write_bytes(data)
        told = json.loads(app.said("new", name, "-o", f"{name}.debate.yaml", "--json"))
        kept.append(told["article"]["characters"] > 1000)
    return all(kept)


def _begins_on_templates(app: App) -> bool:
    for name in template_paths():
        app.said("new", "--template", name)
    return all((app.home / f"{name}.debate.yaml").is_file() for name in template_paths())


def _enters_the_menu(app: App) -> bool:
    """A double click starts the app itself: nothing of the environment it was built in is named."""
    app.said("--install-desktop")
    (entry,) = (app.home / "data" / "applications").glob("*.desktop")
    return f"Exec={app.folder / 'debateprep'} " in entry.read_text(encoding="utf-8")


def _finds_claims(app: App) -> bool:
    told = json.loads(app.said("claims", "a.txt.debate.yaml", "--json", "--mark", "2"))
    checked = json.loads(app.said("check", "a.txt.debate.yaml", "--json"))
    return len(told["suggestions"]) > 0 and bool(checked["ok"]) and checked["claims"] > 0


def _writes_documents(app: App) -> bool:
    starts = {"pdf": b"%PDF", "docx": b"PK", "html": b"<!DOCTYPE html>", "md": b"# ", "csv": b"\xef\xbb\xbf"}
    for ending in starts:
        app.said("export", "demo/missile-defence.debate.yaml", "-o", f"out.{ending}")
    return all((app.home / f"out.{ending}").read_bytes().startswith(start) for ending, start in starts.items())


def _checks_spelling(app: App) -> bool:
    words = {"en_GB": ("defence", "defense"), "en_US": ("defense", "defennse"), "ru": ("оборона", "обарона")}
    asked = tuple({"dictionary": name, "words": list(pair)} for name, pair in words.items())
    told = app.answers("debateprep.language.spelling_worker", str(app.resource("dictionaries")), asked=asked)
    return [one["wrong"] for one in told] == [[pair[1]] for pair in words.values()]


def _draws_pages(app: App) -> bool:
    template = app.home / "page.typ"
    template.write_text("= Heading", encoding="utf-8")
    setting = {"document": "{}", "library": "{}", "templates": [str(template)]}
    fonts = str(app.resource("fonts"))
    pages, picture = app.answers("debateprep.brief.preview_worker", fonts, asked=(setting, {"page": 0, "scale": 1.0}))
    return bool(pages["headings"]) and picture["width"] > 500 and len(picture["pixels"]) > 500


def _keeps_to_its_folder(app: App) -> bool:
    """The window opens on a project, takes the call of a second start, loads nothing from elsewhere, and ends."""
    project = app.home / "demo" / "missile-defence.debate.yaml"
    lock = lock_path(project)
    began = time.monotonic()
    with app.window(project) as window:
        try:
            _wait_until(lambda: _hears_of_its_end(window.pid) and lock.exists())
            print(f"The window is up {time.monotonic() - began:.2f} s after the start.", flush=True)
            told = app.said(str(project))
            foreign = [*_foreign(window.pid, app.folder)]
        finally:
            window.terminate()
            status = window.wait(_PATIENCE)
    seen = (told, foreign, status, lock.exists())
    print(*([] if seen == _PEACEFUL else seen), end="", flush=True)
    return seen == _PEACEFUL


def _wait_until(there: Callable[[], bool]) -> None:
    until = time.monotonic() + _PATIENCE
    while not there():
        if time.monotonic() > until:
            raise TimeoutError
        time.sleep(0.02)


def _hears_of_its_end(process: int) -> bool:
    """Whether it has a handler for being told to end: the window sets one when it is about to be shown."""
    handled = next(line for line in _about(process, "status") if line.startswith("SigCgt"))
    return bool(int(handled.split()[1], 16) >> signal.SIGTERM - 1 & 1)


def _about(process: int, what: str) -> list[str]:
    return Path(f"/proc/{process}/{what}").read_text(encoding="utf-8").splitlines()


def _foreign(process: int, folder: Path) -> Iterator[str]:
    """Libraries that a process has read and that are neither the app's nor the system's."""
    paths = {line.split(maxsplit=5)[5] for line in _about(process, "maps") if "/" in line}
    ours = ("/usr/", "/lib", f"{folder.resolve()}{os.sep}")
    yield from sorted(path for path in paths if ".so" in path and not path.startswith(ours))


CHECKS: dict[str, Callable[[App], bool]] = {
    "tells its version": _tells_its_version,
    "writes and draws the sample": _shows_the_sample,
    "imports eight kinds of article": _imports,
    "begins on templates": _begins_on_templates,
    "enters the menu of the desktop": _enters_the_menu,
    "finds, marks and checks claims": _finds_claims,
    "writes five kinds of document": _writes_documents,
    "checks spelling in three dictionaries": _checks_spelling,
    "draws pages": _draws_pages,
    "opens its window, and closes it": _keeps_to_its_folder,
}
