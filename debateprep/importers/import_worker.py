"""The process that reads one file and ends: what comes from outside is taken apart here, and nowhere else.

It is a process of its own so that a file that is made to do harm can neither hang the window, nor take the computer's
memory, nor write, nor connect. It gets the file's bytes on its input and opens nothing.
"""

import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, BinaryIO, NoReturn, TypeAlias

from debateprep.core.errors import DebatePrepError
from debateprep.core.sentence import Sentence, taken_apart
from debateprep.importers import docx, epub, kinds, markdown, odt, pdf, plain_text, rtf, saved_page, web_page
from debateprep.importers.found import Found, Wanted, imported
from debateprep.importers.problems import ReadingEnded, TooMuchForAnArticle
from debateprep.importers.report import Imported

Reader: TypeAlias = Callable[[bytes, str, Wanted], Found]

TIME_LIMIT = 20  # seconds, of the clock and of the processor
_MOST_MEMORY = 1_000_000_000  # bytes
_DEEPEST = 2_000  # calls in each other
_DENIED = ("socket.connect", "socket.bind", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.exec",
           "os.fork", "os.posix_spawn", "os.remove", "os.rename")  # fmt: skip
READERS: dict[str, Reader] = {
    "text": plain_text.found_in,
    "html": web_page.found_in,
    "mhtml": saved_page.found_in_mhtml,
    "webarchive": saved_page.found_in_webarchive,
    "markdown": markdown.found_in,
    "docx": docx.found_in,
    "odt": odt.found_in,
    "epub": epub.found_in,
    "rtf": rtf.found_in,
    "pdf": pdf.found_in,
}


def main() -> None:
    """Read a line of JSON (`name`, `title`, `wanted`) and the file behind it; answer and end.

    The answer is a line of JSON, `problem` or `article` and `report`, and a line for each block: its words, and why it
    is dropped.
    """
    answers = _only_output()
    question = json.loads(sys.stdin.buffer.readline())
    _set_limits()
    data = sys.stdin.buffer.read()
    _write(answers, _answer(question, data))
    _leave(answers)


def _answer(question: dict[str, Any], data: bytes) -> Imported | Sentence:
    """The article, or the sentence why there is none."""
    name = question["name"]
    wanted = Wanted(**question["wanted"])
    try:
        found = READERS[kinds.kind_of(data, name)](data, name, wanted)
        return imported(found, name, suggested_title=question["title"])
    except DebatePrepError as problem:
        return problem.sentence
    except MemoryError:
        return TooMuchForAnArticle(name).sentence
    except Exception:  # the worker's edge: a parser may stumble over a made-up file in any way
        return ReadingEnded(name).sentence


def _write(answers: BinaryIO, answer: Imported | Sentence) -> None:
    if isinstance(answer, Sentence):
        answers.write(_json({"problem": taken_apart(answer)}))
        return
    article, report = asdict(answer.article), asdict(answer.report)
    del article["text"], report["blocks"]
    answers.write(_json({"article": article, "report": report}))
    answers.writelines(_json([block.text, block.dropped]) for block in answer.report.blocks)


def _json(value: object) -> bytes:
    return json.dumps(value).encode() + b"\n"


def _only_output() -> BinaryIO:
    """The answers' way out; what a library prints goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    return answers


def _leave(answers: BinaryIO) -> NoReturn:
    """End at once: taking large trees down politely takes longer than making them."""
    answers.close()
    os._exit(0)


def _set_limits() -> None:
    """Memory, time, no file written, no connection, no other process. Windows has only the time, kept by the parent."""
    sys.setrecursionlimit(_DEEPEST)
    sys.addaudithook(_deny)
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  # Windows has none

    for limit, most in (
        (resource.RLIMIT_AS, _MOST_MEMORY),
        (resource.RLIMIT_CPU, TIME_LIMIT),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(limit)
        lower = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(limit, (lower, hard))
        except (ValueError, OSError):  # macOS knows some of them by name only
            continue


def _deny(event: str, _arguments: object) -> None:
    if event in _DENIED:
        raise PermissionError(event)


if __name__ == "__main__":
    main()
