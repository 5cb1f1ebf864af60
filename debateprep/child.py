"""A child process that answers questions, one line of JSON each, so that heavy work never holds the window up.

A thread would not do: Python lets one thread run at a time, and a dictionary that loads for a second in another thread
makes the window wait in slices of 5 ms at each of its calls.
"""

import json
import subprocess
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Lock, Thread, Timer
from typing import IO, Any, TypeAlias, cast

from debateprep.child_command import child_command

Question: TypeAlias = "dict[str, Any]"
Asking: TypeAlias = "Question | Callable[[], Question]"
_TRIES = 2  # a child that ended is started once more for the question that it left open


class ChildStopped(Exception):
    """The child ended, or took too long, before it had answered."""


class Child:
    """Starts a module when the first question comes, asks one question after the other, starts it anew if it ends.

    The module reads questions from its standard input and writes an answer to each, as `{"answer": …}`. It is to end
    when its input does.
    """

    def __init__(self, module: str, *arguments: str, time_limit: float = 20.0) -> None:
        """`time_limit` is how many seconds an answer may take."""
        self._command = child_command(module, *arguments)
        self._time_limit = time_limit
        self._process: subprocess.Popen[bytes] | None = None
        self._questions: SimpleQueue[tuple[Asking, Future[Any]] | None] = SimpleQueue()
        self._thread: Thread | None = None
        self._is_stopping = False
        self._door = Lock()  # nothing is put behind the end of the questions: nobody would come to it

    def ask(self, question: Asking) -> "Future[Any]":
        """The answer to come; it raises ChildStopped, also where the child was stopped before.

        A future that is cancelled in time is never asked. A question that takes time to put may be a function that puts
        it, which is called in the thread that asks.
        """
        answer: Future[Any] = Future()
        with self._door:
            if self._is_stopping:
                answer.set_exception(ChildStopped())
                return answer
            if self._thread is None:
                self._thread = Thread(target=self._work, name="debateprep-child", daemon=True)
                self._thread.start()
            self._questions.put((question, answer))
        return answer

    def stop(self) -> None:
        """End the child; a question that is open is not answered any more."""
        with self._door:
            self._is_stopping = True
            self._questions.put(None)
        if self._process is not None:
            self._process.kill()
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        while (job := self._questions.get()) is not None:
            question, answer = job
            if answer.set_running_or_notify_cancel():
                try:
                    answer.set_result(self._answered(question))
                except ChildStopped as stopped:
                    answer.set_exception(stopped)
        self._end()

    def _answered(self, asking: Asking) -> object:
        question = asking() if callable(asking) else asking
        for _ in range(_TRIES):
            if self._is_stopping:
                break
            try:
                return self._try(question)
            except (OSError, ValueError, KeyError):
                self._end()
        raise ChildStopped

    def _try(self, question: Question) -> object:
        process = self._process = self._process or self._started()
        questions, answers = cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)
        patience = Timer(self._time_limit, process.kill)
        patience.daemon = True
        patience.start()
        try:
            questions.write(json.dumps(question).encode() + b"\n")
            questions.flush()
            return json.loads(answers.readline())["answer"]
        finally:
            patience.cancel()

    def _started(self) -> "subprocess.Popen[bytes]":
        pipe = subprocess.PIPE
        return subprocess.Popen(  # noqa: S603  # our own module
            self._command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL
        )

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None
