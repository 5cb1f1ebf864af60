"""Slow work off the window's thread; its outcome comes back on it."""

import logging
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Signal

_log = logging.getLogger("debateprep")

_PATIENCE = 0.03  # seconds to wait at once: most saves are done by then, and nobody sees two states

Work: TypeAlias = Callable[[], Any]
Then: TypeAlias = "Callable[[Future[Any]], None]"


class Background(QObject):
    """One worker: jobs are done one after the other, in the order in which they were given."""

    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="debateprep")
        self._is_over = False
        self._finished.connect(self._on_finished)

    def run(
        self, work: Work, then: Then, patience: float | None = None, afterwards: Callable[[Any], object] | None = None
    ) -> None:
        """Do `work`, then call `then` with its outcome: at once if it is quick, else as soon as it is done.

        Once it was told to finish, nothing is begun any more.
        `patience` is how long it may take to be quick, in seconds; so long the window waits. `afterwards` is done on
        the worker with what the work gave, if it gave something, and nobody waits for it but `finish`.
        """
        if self._is_over:
            return
        future: Future[Any] = Future()
        self._pool.submit(_do, future, work, afterwards)
        try:
            future.exception(timeout=_PATIENCE if patience is None else patience)
        except TimeoutError:
            future.add_done_callback(partial(self._report, then))
        else:
            then(future)

    def finish(self) -> None:
        """Wait for the jobs that were given, and take no more."""
        self._is_over = True
        self._pool.shutdown(wait=True)

    def _report(self, then: Then, future: "Future[Any]") -> None:
        self._finished.emit(then, future)

    def _on_finished(self, then: Then, future: "Future[Any]") -> None:
        then(future)


def _do(future: "Future[Any]", work: Work, afterwards: Callable[[Any], object] | None) -> None:
    """Do a job, and what comes after it; raises what that raises, for nobody."""
    try:
        outcome = _logged(work)
    except BaseException as error:  # whatever it is, somebody waits for it
        future.set_exception(error)
        return
    future.set_result(outcome)
    if afterwards is not None:
        afterwards(outcome)


def _logged(work: Work) -> object:
    """What `work` gives; the log is told how long it took. Raises what `work` raises."""
    function = work.func if isinstance(work, partial) else work
    with _timed(getattr(function, "__qualname__", type(function).__name__)):
        return work()


@contextmanager
def _timed(name: str) -> Iterator[None]:
    began, ending = time.perf_counter(), "stopped"
    try:
        yield
        ending = "done"
    finally:
        _log.info("%s: %s after %.3f s", name, ending, time.perf_counter() - began)
