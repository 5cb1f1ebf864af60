"""The typesetting engine in a process of its own: started early, asked once, stopped for sure."""

import json
import subprocess
from contextlib import ExitStack
from tempfile import TemporaryDirectory
from typing import Any, Self

from debateprep import resources
from debateprep.child_command import child_command
from debateprep.core.errors import ExportProblem
from debateprep.core.sentence import say

TIME_LIMIT = 30.0  # seconds; 100 claims take about one


class NotTypeset(ExportProblem):
    """The engine could not make the pages."""

    def __init__(self, reason: str) -> None:
        super().__init__("The brief could not be typeset: {}. Your project is untouched; please report this.", reason)


class TypesettingTooLong(ExportProblem):
    """The engine did not finish in time."""

    def __init__(self) -> None:
        super().__init__(
            "The brief was not finished within {:.0f} seconds. Leave out some claims and export again.", TIME_LIMIT
        )


class Typesetter:
    """One child process for one document; it warms up while the document is put together.

    A context manager: leaving it ends the process.
    """

    def __init__(self) -> None:
        """Raises NotTypeset."""
        try:
            with ExitStack() as made:
                self._process = _started(made.enter_context(TemporaryDirectory()))
                self._folder = made.pop_all()
        except OSError as error:
            raise NotTypeset(say("the typesetter cannot be started ({})", error.strerror)) from None

    def ask(self, job: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """What the worker says of the document, and the document. Raises NotTypeset, TypesettingTooLong."""
        try:
            output, _ = self._process.communicate(json.dumps(job).encode(), timeout=TIME_LIMIT)
        except subprocess.TimeoutExpired:
            raise TypesettingTooLong from None
        head, _, document = output.partition(b"\n")
        if self._process.returncode != 0 or not head:
            raise NotTypeset(say("the typesetter stopped with status {}", self._process.returncode))
        answer: dict[str, Any] = json.loads(head)
        if "error" in answer:
            raise NotTypeset(str(answer["error"]))
        return answer, document

    def stop(self) -> None:
        """End the process, from any thread; who waits for its document is told that it stopped."""
        self._process.kill()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()
        self._folder.close()


def _started(folder: str) -> "subprocess.Popen[bytes]":
    command = child_command("debateprep.brief.typst_worker", str(resources.folder("fonts")))
    pipe = subprocess.PIPE
    return subprocess.Popen(  # noqa: S603  # our own module
        command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, cwd=folder
    )
