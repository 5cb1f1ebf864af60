"""Citations for the screen, from the engine that sets them in the brief, in a child process of its own."""

import re
from collections.abc import Mapping, Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, replace
from functools import partial
from html.parser import HTMLParser
from typing import Any, TypeAlias

from debateprep import resources
from debateprep.brief.brief import Brief, SourceLine
from debateprep.brief.citations import final_stop, key, library, style
from debateprep.brief.printable import BREAK
from debateprep.child import Child
from debateprep.core.item import SourceId
from debateprep.core.source import Source
from debateprep.core.text import one_line

_PINPOINT = "\u27e6pinpoint\u27e7"  # stands where a pinpoint goes
_ASKED = re.compile(r"([?!])\.”")  # a title that ends in its own sign gets no stop
_NO_PINPOINT = re.compile(rf"[,:]?\s*{_PINPOINT}")


@dataclass(frozen=True, slots=True)
class Run:
    """Words of a citation that look alike."""

    text: str
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Citation:
    """A source as a list of sources has it, and as it is cited in a text or in a note."""

    full: tuple[Run, ...]
    placed: tuple[Run, ...]

    def at(self, pinpoint: str) -> tuple[Run, ...]:
        """As it is cited with `pinpoint`, or without one."""
        runs = []
        for run in self.placed:
            text = run.text.replace(_PINPOINT, pinpoint) if pinpoint else _NO_PINPOINT.sub("", run.text)
            runs.append(replace(run, text=text))
        return tuple(runs)


Citations: TypeAlias = Mapping[SourceId, tuple[Run, ...]]  # each source in full


class CitationDesk:
    """Formats the sources of a debate, all at once, since they are told apart by each other (2012a, 2012b)."""

    def __init__(self) -> None:
        template = str(resources.path("brief/citations.typ"))
        self._child = Child("debateprep.brief.typst_worker", "citations", template)
        self._asked: Future[Any] | None = None

    def ask(self, sources: Sequence[Source], name: str) -> "Future[dict[SourceId, Citation]]":
        """The citations of `sources` in style `name`, without those that the engine refuses; the newest asking wins."""
        if self._asked is not None:
            self._asked.cancel()
        lines = [SourceLine(number, source, ()) for number, source in enumerate(sources, start=1)]
        answer: Future[dict[SourceId, Citation]] = Future()
        question = {
            "style": style(name),
            "pinpoint": _PINPOINT,
            "libraries": {key(line): library([line]) for line in lines},
        }
        self._asked = self._child.ask(question)
        self._asked.add_done_callback(partial(_hand_over, answer, lines, name))
        return answer

    def stop(self) -> None:
        """End the child."""
        self._child.stop()


def full_citations(brief: Brief, time_limit: float = 20.0) -> "Citations":
    """Each source of `brief` as its list of sources has it, in the brief's style.

    A source that the engine refuses is cited plainly; all are where it has not answered within `time_limit` seconds.
    """
    if not brief.sources:
        return {}
    desk = CitationDesk()
    try:
        cited = desk.ask([line.source for line in brief.sources], brief.citation_style).result(time_limit)
    except (CancelledError, TimeoutError):
        cited = {}
    finally:
        desk.stop()
    sources = (line.source for line in brief.sources)
    return {one.id: cited[one.id].full if one.id in cited else plain_citation(one) for one in sources}


def plain_citation(source: Source) -> tuple[Run, ...]:
    """The facts about a source in the order of the styles, where no engine sets them."""
    who = ", ".join(source.author) or source.issuer
    rest = (source.issuer if source.author else "", source.number, source.date, source.url)
    before = f"{who}. " if who else ""
    title = f"“{one_line(source.title) or 'Untitled'}.” "
    container = [Run(f"{source.container}", italic=True), Run(", ")] if source.container else []
    end = f"{', '.join(filter(None, rest))}."
    return (Run(before + title), *container, Run(end if end != "." else ""))


def _hand_over(
    answer: "Future[dict[SourceId, Citation]]", lines: list[SourceLine], name: str, asked: "Future[Any]"
) -> None:
    if asked.cancelled() or asked.exception() is not None:
        answer.cancel()
        return
    read = _Page()
    for page in asked.result()["pages"]:
        read.feed(page)
        read.close_page()
    answer.set_result(
        {
            line.source.id: Citation(
                (*read.full[key(line)], Run(final_stop(line.source, name))),
                tuple(read.placed.get(key(line), read.full[key(line)])),
            )
            for line in lines
            if key(line) in read.full
        }
    )


class _Page(HTMLParser):
    """Reads what the engine wrote: paragraphs by their class, and the notes that they lead to, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.full: dict[str, list[Run]] = {}
        self.placed: dict[str, list[Run]] = {}
        self._into: list[Run] | None = None
        self._italic = self._skipped = 0
        self._notes: list[list[Run]] = []
        self._led: list[str] = []  # the sources whose citation is a note, in order
        self._in_note = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A paragraph, a note, italics, or the number of a note."""
        named = dict(attrs)
        if tag == "p" and named.get("class") in ("full", "placed"):
            self._into = []
            (self.full if named["class"] == "full" else self.placed)[str(named.get("title"))] = self._into
        elif named.get("role") == "doc-noteref":
            self._skipped += 1
            self._led.append(next(reversed(self.placed)))
        elif named.get("role") == "doc-backlink":
            self._skipped += 1
        elif tag == "li" and self._in_note:
            self._into = []
            self._notes.append(self._into)
        elif named.get("role") == "doc-endnotes":
            self._in_note = True
        elif tag in ("em", "i"):
            self._italic += 1

    def handle_endtag(self, tag: str) -> None:
        """The end of one of these."""
        if tag in ("em", "i"):
            self._italic = max(0, self._italic - 1)
        elif tag == "sup":
            self._skipped = 0
        elif tag in ("p", "li"):
            self._into, self._skipped = None, 0
        elif tag == "section":
            self._in_note = False

    def handle_data(self, data: str) -> None:
        """Words."""
        if self._into is not None and not self._skipped:
            shown = _ASKED.sub(r"\1”", data).replace(BREAK, "")  # what is copied from a screen needs no breaks
            self._into.append(Run(shown, italic=self._italic > 0))

    def close_page(self) -> None:
        """Put the notes where they were led to from."""
        for name, note in zip(self._led, self._notes, strict=False):
            self.placed[name] = note
        self._led, self._notes, self._in_note = [], [], False
