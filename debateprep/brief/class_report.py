"""The projects of a class side by side: a page for a browser, and a table for a spreadsheet."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import StringIO
from xml.etree.ElementTree import Element

from debateprep import resources
from debateprep.brief.elements import Part, element, page
from debateprep.brief.printable import all_writable, writable
from debateprep.core.standing import SideStanding, Standing
from debateprep.core.table_copy import as_text

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_NOTHING = "–"


@dataclass(frozen=True, slots=True)
class Entry:
    """One project of the class: whose it is, what was counted, its brief, and when its file was changed last."""

    who: str
    file: str  # empty in a blind report
    standing: Standing
    changed: str  # day and time, to the minute
    brief: str = ""  # the name of its PDF; empty where none could be made
    remarks: tuple[str, ...] = ()  # what is wrong with the file although it can be read


@dataclass(frozen=True, slots=True)
class ClassReport:
    """Every project that could be read, and a sentence for each that could not."""

    title: str
    entries: tuple[Entry, ...]
    unread: tuple[str, ...]
    rubric: tuple[str, ...] = ()  # where the teacher named one

    @property
    def sides(self) -> tuple[str, ...]:
        """The names of the sides, in the order in which the projects name them first."""
        return tuple(dict.fromkeys(side.name for entry in self.entries for side in entry.standing.sides))

    @property
    def criteria(self) -> tuple[str, ...]:
        """What all are marked by: the rubric that was named, or else the one that most of them bring along."""
        brought = Counter(entry.standing.rubric for entry in self.entries if entry.standing.rubric)
        return self.rubric or (brought.most_common(1)[0][0] if brought else ())

    @property
    def sentence(self) -> str:
        """How many there are."""
        read = f"{len(self.entries)} project{'' if len(self.entries) == 1 else 's'}"
        return f"{read}, {len(self.unread)} not read" if self.unread else read


def class_csv(report: ClassReport) -> bytes:
    """The table, a row a project and a number a cell; UTF-8 with BOM, safe against formulas."""
    report = all_writable(report)
    written = StringIO()
    rows = csv.writer(written)
    rows.writerow([as_text(cell) for cell in _heads(report)])
    rows.writerows([as_text(cell) for cell in _row(report, entry)] for entry in report.entries)
    return written.getvalue().encode("utf-8-sig")


def key_csv(lines: Iterable[tuple[str, str, str]]) -> bytes:
    """Which number of a blind report is which file, and why a file has none."""
    written = StringIO()
    rows = csv.writer(written)
    rows.writerow(("number", "file", "not read"))
    rows.writerows([as_text(writable(cell)) for cell in line] for line in lines)
    return written.getvalue().encode("utf-8-sig")


def class_html(report: ClassReport) -> bytes:
    """The page, in UTF-8: offline, without scripts; each brief is a link."""
    report = all_writable(report)
    parts = [
        element("h1", [report.title], dir="auto"),
        element("p", [report.sentence], class_="quiet"),
        *([element("table", [_head(report), _body(report)])] if report.entries else []),
        *([element("h2", ["Not read"]), _list(report.unread)] if report.unread else []),
    ]
    head = element(
        "head",
        [
            element("meta", charset="utf-8"),
            element("meta", http_equiv="Content-Security-Policy", content=POLICY),
            element("meta", name="viewport", content="width=device-width, initial-scale=1"),
            element("meta", name="color-scheme", content="light dark"),
            element("title", [report.title]),
            element("style", [resources.path("brief/report.css").read_text(encoding="utf-8")]),
        ],
    )
    return page(element("html", [head, element("body", [element("main", parts)])], lang="en"))


_OF_SIDE = ("answered", "ready", "sourced", "words", "evidence", "too long", "stances")


def _heads(report: ClassReport) -> Iterator[str]:
    yield from ("who", "title", "file", "claims")
    yield from (f"{side}: {what}" for side in report.sides for what in _OF_SIDE)
    yield from ("unsourced", "unanchored", "late sources", "flags", "rubric", "last change", "brief", "remarks")
    yield from report.criteria


def _row(report: ClassReport, entry: Entry) -> Iterator[str]:
    counted = entry.standing
    yield from (entry.who, counted.title, entry.file, str(counted.claims))
    for name in report.sides:
        side = _side_of(entry, name)
        yield from _numbers(side) if side else [""] * len(_OF_SIDE)
    yield from map(str, (counted.unsourced, counted.unanchored, counted.late_sources))
    yield from (_times(counted.flags), _rubric(report, entry), entry.changed, entry.brief, " ".join(entry.remarks))
    yield from [""] * len(report.criteria)


def _numbers(side: SideStanding) -> Iterator[str]:
    yield from map(str, (side.answered, side.ready, side.sourced, side.words, side.evidence, side.too_long))
    yield _times(side.stances)


def _head(report: ClassReport) -> Element:
    names = ["Who and what", "Claims", *report.sides, "Gaps and flags", "Rubric", "Last change", *report.criteria]
    return element("thead", [element("tr", [element("th", [name], scope="col", dir="auto") for name in names])])


def _body(report: ClassReport) -> Element:
    return element("tbody", [_line(report, entry) for entry in report.entries])


def _line(report: ClassReport, entry: Entry) -> Element:
    counted = entry.standing
    brief = [element("a", [entry.brief], href=_address(entry.brief))] if entry.brief else [entry.file]
    who = _stack(element("strong", [entry.who]), counted.title, *brief, *entry.remarks)
    sides = [_side(_side_of(entry, name), counted.claims) for name in report.sides]
    cells = [str(counted.claims), *sides, _gaps(counted), _rubric(report, entry), entry.changed]
    marks: Sequence[Part] = [""] * len(report.criteria)
    row = [element("th", [who], scope="row", dir="auto"), *(element("td", [cell]) for cell in (*cells, *marks))]
    return element("tr", row)


def _side(side: SideStanding | None, claims: int) -> Part:
    if side is None:
        return _NOTHING
    return _stack(
        element("strong", [f"{side.answered}/{claims}"]),
        f"{side.ready} ready · {side.sourced} sourced",
        f"{side.words} words · evidence {side.evidence}",
        f"{side.too_long} too long" if side.too_long else "",
        _times(side.stances),
    )


def _gaps(counted: Standing) -> Part:
    numbers = (("unsourced", counted.unsourced), ("unanchored", counted.unanchored), ("late", counted.late_sources))
    lines = [f"{name} {count}" for name, count in (*numbers, *counted.flags) if count]
    return _stack(*lines) if lines else "none"


def _rubric(report: ClassReport, entry: Entry) -> str:
    lines = entry.standing.rubric
    if not lines:
        return "none"
    own = "" if lines == report.criteria else " of its own"
    return f"{len(lines)} line{'' if len(lines) == 1 else 's'}{own}"


def _side_of(entry: Entry, name: str) -> SideStanding | None:
    return next((side for side in entry.standing.sides if side.name == name), None)


def _times(counted: Sequence[tuple[str, int]]) -> str:
    return " · ".join(f"{name} {count}" for name, count in counted)


def _stack(*lines: Part) -> Element:
    """Lines below each other; empty ones are left out."""
    return element("div", [element("div", [line]) for line in lines if line != ""], class_="stack")


def _list(sentences: Sequence[str]) -> Element:
    return element("ul", [element("li", [sentence], dir="auto") for sentence in sentences])


def _address(name: str) -> str:
    """The name of a file beside the page as a link."""
    from urllib.parse import quote  # noqa: PLC0415  # only where a page is made

    return f"./{quote(name)}"
