"""The pages of a document as they will be printed, for the screen: made anew when it changes, in a child process."""

import base64
import zlib
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import Any

from debateprep import resources
from debateprep.brief.documents import KINDS
from debateprep.brief.pdf import job_for
from debateprep.child import Child, Question
from debateprep.core.project import Project


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the document: its page, from 0, and its distance from the foot of the page in points."""

    words: str
    page: int
    above_foot: float


@dataclass(frozen=True, slots=True)
class Layout:
    """The sizes of the pages in points, and where their headings are; `refused` says why there are none."""

    sizes: tuple[tuple[float, float], ...] = ()
    headings: tuple[Heading, ...] = ()
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as rows of pixels, four bytes each: blue, green, red, and one unused. `stride` is the bytes of a row."""

    width: int
    height: int
    stride: int
    pixels: bytes


class Preview:
    """Sets pages one document after the other; of what is asked while it is busy, only the newest is set."""

    def __init__(self) -> None:
        self._child = Child("debateprep.brief.preview_worker", str(resources.folder("fonts")))
        self._asked: Future[Any] | None = None

    def lay_out(self, project: Project, kind: str) -> "Future[Layout]":
        """The layout of a document of this kind, as the project chooses it; from then on its pages can be drawn."""
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._child.ask(partial(_question, project, kind))
        return _then(self._asked, _layout)

    def draw(self, page: int, scale: float) -> "Future[Picture]":
        """A page of what was set last, `scale` pixels a point."""
        return _then(self._child.ask({"page": page, "scale": scale}), _picture)

    def stop(self) -> None:
        """End the child."""
        self._child.stop()


def _question(project: Project, kind: str) -> Question:
    job = job_for(KINDS[kind].compose(project, None))
    return {"templates": job["templates"], **job["inputs"]}


def _layout(answer: Question) -> Layout:
    if "refused" in answer:
        return Layout(refused=str(answer["refused"]))
    sizes = tuple((width, height) for width, height in answer["sizes"])
    return Layout(sizes, tuple(Heading(*heading) for heading in answer["headings"]))


def _picture(answer: Question) -> Picture:
    pixels = zlib.decompress(base64.b64decode(answer["pixels"])) if answer["pixels"] else b""
    return Picture(answer["width"], answer["height"], answer["stride"], pixels)


def _then(asked: "Future[Any]", read: Any) -> "Future[Any]":  # noqa: ANN401  # from an answer to a value
    """A future of what `read` makes of the answer; cancelled where the question was."""
    told: Future[Any] = Future()
    asked.add_done_callback(partial(_hand_over, told, read))
    return told


def _hand_over(told: "Future[Any]", read: Any, asked: "Future[Any]") -> None:  # noqa: ANN401
    if asked.cancelled():
        told.cancel()
    elif (problem := asked.exception()) is not None:
        told.set_exception(problem)
    else:
        told.set_result(read(asked.result()))
