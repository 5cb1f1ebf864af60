"""The main jobs of the app in one process: `python -m tests.offline_jobs FOLDER`; a connection ends it at once.

What is imported names files of the computer and addresses of the network at every place where a reader might follow
them: the files are called canary.
"""

import sys
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData
from PySide6.QtTest import QTest

from debateprep import app
from debateprep.brief.citing import CitationDesk
from debateprep.brief.preview import Preview
from debateprep.cli import run
from debateprep.importers.import_file import import_article
from debateprep.language.spelling import Speller
from debateprep.storage.project_file import open_project
from debateprep.storage.samples import sample_path
from tests.test_cli import articles
from tests.trespass import CANARY, forbid
from tests.ui.panel import do, write

KINDS = {
    "brief": ("pdf", "docx", "html", "md", "csv"),
    "cards": ("pdf",),
    "speech": ("pdf",),
    "paper": ("pdf",),
    "flow": ("pdf",),
}
WORDS = "The words of the page itself, which are long enough to be taken for an article by anybody. " * 3


def hostile(folder: Path) -> dict[str, str]:
    """Articles that name files beside them, files elsewhere, and addresses."""
    near, far = f"{CANARY}.png", (folder / f"far-{CANARY}.png").as_uri()
    away = "http://127.0.0.1:9/a.png"
    images = "".join(f'<img src="{one}"><link rel="stylesheet" href="{one}">' for one in (near, far, away))
    page = (
        f'<!DOCTYPE html [<!ENTITY s SYSTEM "{far}">]><html><head><base href="http://127.0.0.1:9/">'
        f'<meta http-equiv="refresh" content="0;url={far}">{images}<script src="{away}"></script></head><body>'
        f'<iframe src="{far}"></iframe><object data="{near}"></object><p>{WORDS} &s; <a href="{away}">on</a></p></body>'
    )
    lines = "\n\n".join(f"![]({one}) [on]({one}) <img src='{one}'>" for one in (near, far, away))
    return {"page.html": page, "page.xhtml": page, "notes.md": f"# On shields\n\n{WORDS}\n\n{lines}\n"}


def import_everything(folder: Path) -> None:
    """Read an article of each kind, and hostile ones."""
    inside = folder / "articles"
    inside.mkdir()
    for name, content in {**articles(), **{name: text.encode() for name, text in hostile(folder).items()}}.items():
        (inside / name).write_bytes(content)
        assert import_article(inside / name).article.text


def use_the_window(project: Path, folder: Path) -> None:
    """Open the project, write in it, look at each view, take hostile words from the clipboard, and quit."""
    window = app.main_window(project)
    window.show()
    write(window, f"response:{window.session.project.sides[0].id}", "A mispeled word. ")
    for action in ("view_brief", "view_rehearse", "sources", "view_prepare", "save"):
        do(window, f"action_{action}")
    pasted = QMimeData()
    pasted.setHtml(hostile(folder)["page.html"])
    window.articles.take(pasted)
    QTest.qWait(1500)
    window.put_down()


def ask_the_engines(project: Path, folder: Path) -> None:
    """Set pages, format citations, look a word up."""
    debate = open_project(project).loaded.project
    pages, desk, speller = Preview(), CitationDesk(), Speller(folder / "dictionaries")
    answers: list[Future[Any]] = [
        pages.lay_out(debate, "brief"),
        desk.ask(debate.sources, debate.settings.citation_style),
        speller.suggestions("mispeled", "en_US"),
    ]
    for answer in answers:
        answer.result(30)
    for engine in (pages, desk, speller):
        engine.stop()


def export_everything(project: Path, folder: Path) -> None:
    """Write each document in each format."""
    for kind, endings in KINDS.items():
        for ending in endings:
            assert run(["export", str(project), "-o", str(folder / f"{kind}.{ending}"), "--as", kind]) == 0


def main(folder: Path) -> None:
    """All of it."""

    project = folder / "sample.debate.yaml"
    project.write_bytes(sample_path().read_bytes())
    sys.addaudithook(forbid)
    import_everything(folder)
    use_the_window(project, folder)
    ask_the_engines(project, folder)
    export_everything(project, folder)
    sys.stdout.write("done\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
