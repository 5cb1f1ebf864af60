"""What the command line says, and how it fails to say it."""

import os
import re
import sys
from typing import Any

from debateprep.core.errors import DebatePrepError


class NotSaid(DebatePrepError):
    """The output that was asked for takes no more."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"The answer could not be written to the output ({reason}). Send it elsewhere.")


def warn(*sentences: str) -> None:
    """Say each sentence on the error output, as one line."""
    for sentence in sentences:
        print(f"debateprep: {_on_one_line(sentence)}", file=sys.stderr)  # noqa: T201


def say(*lines: str) -> None:
    """Put lines on the output. Raises NotSaid, BrokenPipeError."""
    _write("\n".join(map(_on_one_line, lines)))


def say_json(facts: dict[str, Any]) -> None:
    """Put one JSON object on the output. Raises NotSaid, BrokenPipeError."""
    import json  # noqa: PLC0415

    _write(json.dumps(facts, ensure_ascii=False, indent=2))


def _write(text: str) -> None:
    """Put `text` on the output, now. Raises NotSaid, BrokenPipeError."""
    try:
        print(text, flush=True)  # noqa: T201  # what a command line is for
    except BrokenPipeError:
        raise
    except OSError as error:
        discard_output()
        raise NotSaid(error.strerror or str(error)) from None


def _on_one_line(text: str) -> str:
    """`text` without line breaks and without the signs that steer a terminal: a name may hold any."""
    visible = "".join(sign if sign.isprintable() or sign.isspace() else "\ufffd" for sign in text.rstrip())
    return re.sub(r"[^\S ]+", " ", visible)


def discard_output() -> None:
    """Let what is still to be said go nowhere: nobody listens."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
