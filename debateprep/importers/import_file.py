"""The one door through which outside text comes in: read in a process with limits, handed over as plain values."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from threading import Lock, Thread, Timer
from typing import IO, Any, cast

from debateprep.child_command import child_command
from debateprep.core.article import Article, fingerprint
from debateprep.core.errors import ImportProblem
from debateprep.core.sentence import Sentence, put_together
from debateprep.importers.found import Wanted
from debateprep.importers.plain_text import MAX_BYTES, read_article_file
from debateprep.importers.problems import (
    ArticleTooLarge,
    NoReader,
    ReadingEnded,
    ReadingStopped,
    ReadingTooLong,
    TooMuchForAnArticle,
)
from debateprep.importers.report import Block, Imported, ImportReport, text_of

TIME_LIMIT = 18.0  # seconds, so that also a slow computer tells within 20
_MOST_ANSWER = 200_000_000  # bytes: an article of 25 MB in letters that JSON spells out
_WORKER = "debateprep.importers.import_worker"
_USUAL = Wanted()


class Refused(ImportProblem):
    """What the process that reads says of a file, in its own sentence."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.template, *sentence.parts)


class Reading:
    """One file being read. `stop` may be called from any thread, and ends it at once."""

    def __init__(self, time_limit: float = TIME_LIMIT) -> None:
        self._time_limit = time_limit
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = Lock()
        self._is_late = False
        self._is_stopped = False
        self.command = child_command(_WORKER)

    def article_at(self, path: Path, wanted: Wanted = _USUAL) -> Imported:
        """The article in the file at `path`. Raises ImportProblem."""
        return self.article_in(read_article_file(path), path.name, path.stem, wanted)

    def article_in(self, data: bytes, name: str, suggested_title: str = "", wanted: Wanted = _USUAL) -> Imported:
        """The article in `data` of a file called `name`, whose ending tells what the bytes do not.

        Raises ImportProblem.
        """
        if len(data) > MAX_BYTES:
            raise ArticleTooLarge(name, len(data), MAX_BYTES)
        question = {"name": name, "title": suggested_title, "wanted": asdict(wanted)}
        process = self._started(name)
        patience = Timer(self._time_limit, self._on_late)
        patience.daemon = True
        patience.start()
        asking = Thread(target=_ask, args=(process, json.dumps(question).encode() + b"\n", data), daemon=True)
        asking.start()
        try:
            return self._understood(_lines(cast("IO[bytes]", process.stdout), name), name)
        finally:
            patience.cancel()
            process.kill()
            process.wait()
            asking.join()
            cast("IO[bytes]", process.stdout).close()

    def stop(self) -> None:
        """Wait no longer; whoever waits for the article is told ReadingStopped."""
        with self._lock:
            self._is_stopped = True
            self._kill()

    def _started(self, name: str) -> "subprocess.Popen[bytes]":
        pipe = subprocess.PIPE
        with self._lock:
            if self._is_stopped:
                raise ReadingStopped(name)
            try:
                self._process = subprocess.Popen(  # noqa: S603  # our own module
                    self.command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL
                )
            except OSError as error:
                raise NoReader(name, error.strerror or str(error)) from None
            return self._process

    def _understood(self, lines: Iterator[Any], name: str) -> Imported:
        """What the worker says. Raises ImportProblem."""
        try:
            head = next(lines)
            if "problem" in head:
                raise Refused(put_together(head["problem"]))
            blocks = tuple(Block(str(text), str(dropped)) for text, dropped in lines)
            return _imported(head, blocks)
        except (ValueError, KeyError, TypeError, StopIteration, AttributeError):
            if self._is_stopped:
                raise ReadingStopped(name) from None
            if self._is_late:
                raise ReadingTooLong(name, self._time_limit) from None
            raise ReadingEnded(name) from None

    def _on_late(self) -> None:
        with self._lock:
            self._is_late = True
            self._kill()

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()


def import_article(path: Path, wanted: Wanted = _USUAL) -> Imported:
    """The article in the file at `path`, whatever its kind. Raises ImportProblem."""
    return Reading().article_at(path, wanted)


def _ask(process: "subprocess.Popen[bytes]", *parts: bytes) -> None:
    questions = cast("IO[bytes]", process.stdin)
    with suppress(OSError, ValueError):  # it ended before it had read everything
        for part in parts:
            questions.write(part)
    with suppress(OSError, ValueError):
        questions.close()


def _lines(answers: "IO[bytes]", name: str) -> Iterator[Any]:
    """The lines of the answer, one by one so that the window gets its turn. Raises TooMuchForAnArticle, ValueError."""
    left = _MOST_ANSWER
    while line := answers.readline(left + 1):
        left -= len(line)
        if left < 0:
            raise TooMuchForAnArticle(name)
        yield json.loads(line)


def _imported(head: dict[str, Any], blocks: tuple[Block, ...]) -> Imported:
    """The values that the worker wrote down. Raises KeyError, TypeError, ValueError where it did not."""
    text = text_of(block for block in blocks if not block.dropped)
    if head["article"]["sha256"] != fingerprint(text):
        raise ValueError(head["article"])
    article, report = _with_tuples(head["article"]), _with_tuples(head["report"])
    return Imported(Article(**article, text=text), ImportReport(blocks, **report))


def _with_tuples(tree: dict[str, Any]) -> dict[str, Any]:
    """`tree` with tuples for its lists, which JSON does not tell apart."""
    return {name: tuple(value) if isinstance(value, list) else value for name, value in tree.items()}
