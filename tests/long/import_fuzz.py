"""Mutated files of every format: none may crash the program, hang it, or end in anything but an article or a sentence.

`python -m tests.long import_fuzz [FORMAT] [COUNT]`; 50,000 files a format, if no COUNT is given. Most are read in one
process that is kept, with the worker's own limits, since starting one for each would measure the starting; a process
that dies is counted, told, and begun anew. A death is a broken law here, although the window would survive it.
"""

import io
import json
import random
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from threading import Timer
from typing import IO, cast
from zipfile import ZipFile

from tests.importers.files import docx, epub, mhtml, odt, packed, paragraph, pdf, webarchive
from tests.importers.pages import PAGES, framed, ps, told

_COUNT = 50_000
_PATIENCE = 20.0  # seconds for one file
_NOTES = '<w:footnote w:id="1"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote>'
_TEXT = told(6)
_PAGE = framed(f"<article><h1>Ice</h1>{ps(_TEXT)}</article>").decode()
_RTF = (
    r"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 Times;}}{\info{\title Ice}}\f0 Word {\b bold}\'c0\u1084?\par "
    r"Noted{\footnote A note.}.\par{\field{\*\fldinst{HYPERLINK " + '"a"' + r"}}{\fldrslt b}}\trowd a\cell b\cell\row}"
)
_MARKDOWN = (
    "---\ntitle: a\n---\n# Ice\n\n*One* **two** [three](https://example.org)\n\n1. a\n2. b\n\n|a|b|\n|-|-|\n|c|d|\n"
)

SEEDS: dict[str, tuple[str, list[bytes]]] = {
    "text": (
        "a.txt",
        ["\n\n".join(_TEXT).encode(), "Саммит в Чикаго.\r\n\r\nВот.".encode("cp1251"), "a\n\nb".encode("utf-16")],
    ),
    "html": ("a.html", [page.data for page in PAGES.values()]),
    "mhtml": ("a.mhtml", [mhtml(_PAGE, "https://example.org/a"), mhtml(_PAGE, "https://example.org/a", "koi8-r")]),
    "webarchive": ("a.webarchive", [webarchive(_PAGE, "https://example.org/a")]),
    "markdown": ("a.md", [_MARKDOWN.encode(), "\n\n".join(_TEXT).encode()]),
    "docx": ("a.docx", [docx(*map(paragraph, _TEXT), notes=_NOTES, title="Ice")]),
    "odt": ("a.odt", [odt(*(f"<text:p>{one}</text:p>" for one in _TEXT))]),
    "epub": ("a.epub", [epub(*(f"<h1>C</h1><p>{one}</p>" for one in _TEXT))]),
    "rtf": ("a.rtf", [_RTF.encode()]),
    "pdf": ("a.pdf", [pdf("= Ice\n" + "\n\n".join(_TEXT)), pdf("#set page(columns: 2)\n" + "\n\n".join(_TEXT * 3))]),
}

_KEPT = """
import json, sys
from debateprep.importers import import_worker
answers = import_worker._only_output()
import_worker._set_limits()
import resource
resource.setrlimit(resource.RLIMIT_CPU, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
while line := sys.stdin.buffer.readline():
    question = json.loads(line)
    data = sys.stdin.buffer.read(question.pop("size"))
    answer = import_worker._answer(question, data)
    told = answer if isinstance(answer, str) else answer.report.sentence
    answers.write(json.dumps({"told": told, "ok": not isinstance(answer, str)}).encode() + b"\\n")
    answers.flush()
"""


def run(*arguments: str) -> bool:
    """Read the files; whether no law was broken."""
    formats = [name for name in arguments if name in SEEDS] or list(SEEDS)
    count = next((int(word) for word in arguments if word.isdecimal()), _COUNT)
    print(
        f"{'format':12}{'files':>8}{'articles':>10}{'refused':>9}{'stumbled':>9}{'died':>6}{'hung':>6}{'slowest':>9}{'s':>7}"
    )
    verdicts = [_fuzzed(name, count) for name in formats]  # each is run, whatever the others showed
    return all(verdicts)


def _fuzzed(kind: str, count: int) -> bool:
    name, seeds = SEEDS[kind]
    chance = random.Random(kind)  # noqa: S311  # to be repeated, not to be secret
    counted: Counter[str] = Counter()
    slowest, began = 0.0, time.perf_counter()
    reader = _Reader()
    for number in range(count):
        data = _changed(chance, chance.choice(seeds), seeds)
        started = time.perf_counter()
        verdict = reader.read(name, data)
        slowest = max(slowest, time.perf_counter() - started)
        counted[verdict] += 1
        if verdict in ("died", "hung"):
            print(f"{kind} {verdict} at file {number}: {data[:60]!r}")
    reader.end()
    row = "".join(
        f"{counted[one]:{width}}"
        for one, width in (("article", 10), ("refused", 9), ("stumbled", 9), ("died", 6), ("hung", 6))
    )
    print(f"{kind:12}{count:8}{row}{slowest:8.2f}s{time.perf_counter() - began:7.0f}", flush=True)
    return not counted["died"] and not counted["hung"]


class _Reader:
    """A process that reads one file after another, begun anew when it ends."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._is_late = False

    def read(self, name: str, data: bytes) -> str:
        process = self._process = self._process or _started()
        self._is_late = False
        patience = Timer(_PATIENCE, self._on_late)
        patience.start()
        wanted = {"encoding": "", "chapter": None, "everything": False}
        question = {"name": name, "title": "", "wanted": wanted, "size": len(data)}
        with suppress(OSError):
            cast("IO[bytes]", process.stdin).write(json.dumps(question).encode() + b"\n" + data)
            cast("IO[bytes]", process.stdin).flush()
        line = cast("IO[bytes]", process.stdout).readline()
        patience.cancel()
        if not line:
            self.end()
            return "hung" if self._is_late else "died"
        answer = json.loads(line)
        return "article" if answer["ok"] else "stumbled" if "to its end" in answer["told"] else "refused"

    def end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _on_late(self) -> None:
        self._is_late = True
        if self._process is not None:
            self._process.kill()


def _started() -> "subprocess.Popen[bytes]":
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [sys.executable, "-I", "-c", _KEPT], stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, bufsize=0
    )


def _changed(chance: random.Random, data: bytes, seeds: list[bytes]) -> bytes:
    """`data` mutated; of a package, every second time, a part, so that what unpacks it does not refuse it at once."""
    if not data.startswith(b"PK") or chance.random() < 0.5:
        return _mutated(chance, data, seeds)
    with ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    name = chance.choice(list(parts))
    return packed({**parts, name: _mutated(chance, parts[name], list(parts.values()))})


def _mutated(chance: random.Random, data: bytes, seeds: list[bytes]) -> bytes:
    """`data` with a few things done to it: bytes changed, cut out, doubled, moved, put in from another file."""
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(len(made) + 1)
        length = chance.choice((1, 2, 8, 64, 1024))
        match chance.randrange(7):
            case 0:
                made[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del made[at : at + length]
            case 2:
                made[at:at] = made[at : at + length] * chance.choice((1, 2, 50))
            case 3:
                made[at:at] = chance.choice(
                    (b"<", b">", b"{", b"}", b"\\", b"\0", b"\xff\xfe", b"&", b"<!--", b"[", b"*")
                )
            case 4:
                del made[at:]
            case 5:
                other = chance.choice(seeds)
                begin = chance.randrange(len(other) + 1)
                made[at:at] = other[begin : begin + length]
            case _:
                made[at : at + length] = chance.randbytes(length)
    return bytes(made)
