"""The log: what the app did and what went wrong, and never a word of what a person wrote, nor the name of a file.

A traceback is told by places in programs and the kinds of errors. What an error says of itself is left out, for it may
quote the debate; so are the lines above the program's own folder, for they may name the person.
"""

import contextlib
import logging
import os
import platform
import sys
import traceback
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path, PurePath
from types import TracebackType

NAME = "debateprep"  # of the logger, for logging.getLogger
FILE = "debateprep.log"
LARGEST = 256_000  # bytes of one file
OLD_ONES = 3  # files that are kept beside the one that is written
_MOST_PLACES = 60  # of a traceback, from its end
_MOST_ERRORS = 5  # that led to one another

_Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def begin(folder: Path, version: str) -> None:
    """Write the log into `folder` from now on; where that cannot be, there is none, and no harm."""
    log = logging.getLogger(NAME)
    end()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = PrivateFile(folder / FILE)
    except OSError:
        return
    log.setLevel(logging.INFO)
    log.addHandler(handler)
    log.info("begin: %s", about(version))


def end() -> None:
    """Write no more."""
    log = logging.getLogger(NAME)
    for handler in [one for one in log.handlers if isinstance(one, PrivateFile)]:
        log.removeHandler(handler)
        with contextlib.suppress(OSError):  # a full disk
            handler.close()


def about(version: str) -> str:
    """Which program this is, and what it runs on."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return f"DebatePrep {version}, Python {platform.python_version()}, {system}"


def told(error: BaseException) -> str:
    """An error as places and kinds, the same for the same fault: a line for each place, that of the error last."""
    return "\nand then\n".join("\n".join(_lines(one)) for one in _history(error))


class PrivateFile(RotatingFileHandler):
    """A file that only its owner may read, and that is never longer than its limit. It never stops the app."""

    def __init__(self, path: Path) -> None:
        """Raises OSError."""
        super().__init__(path, maxBytes=LARGEST, backupCount=OLD_ONES, encoding="utf-8", errors="replace")
        self.setFormatter(WithoutValues("%(asctime)s %(levelname)s %(message)s"))

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding="utf-8", opener=_privately)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # the name that logging calls
        """Let it go: a full disk is told where work is saved, not here."""


class WithoutValues(logging.Formatter):
    """Tells errors as `told` does."""

    def formatException(self, ei: _Raised) -> str:  # noqa: N802  # the name that logging calls
        """The places and kinds of an error."""
        return told(ei[1]) if ei[1] is not None else ""

    def format(self, record: logging.LogRecord) -> str:
        """The line, its traceback never taken from another handler, which tells more."""
        kept, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = kept


def _privately(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _history(error: BaseException) -> list[BaseException]:
    """What led to an error, and last the error."""
    errors = [error]
    while len(errors) < _MOST_ERRORS:
        last = errors[-1]
        earlier = last.__cause__ or (None if last.__suppress_context__ else last.__context__)
        if earlier is None:
            break
        errors.append(earlier)
    return errors[::-1]


def _lines(error: BaseException) -> list[str]:
    walked = traceback.walk_tb(error.__traceback__)
    places = [f"  {_without_home(at.f_code.co_filename)}:{line} {at.f_code.co_name}" for at, line in walked]
    kind = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    return [*list(dict.fromkeys(places))[-_MOST_PLACES:], kind]  # a function that calls itself is told once


def _without_home(file: str) -> str:
    """The path of a program, from the folder on in which Python looked for it."""
    path = PurePath(file)
    above = [folder for folder in sys.path if folder and path.is_relative_to(folder)]
    return path.relative_to(max(above, key=len)).as_posix() if above else path.name
