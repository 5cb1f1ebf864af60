"""Works of our own invention, written down as the styles want them, to be taken apart again.

The forms follow the styles' own manuals: Chicago (18th edition: notes, bibliography, author-date), MLA (9th),
APA (7th), GOST R 7.0.5-2008.
"""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Work:
    """What a reference says."""

    authors: tuple[tuple[str, str], ...]  # given, family; a body has no given name
    title: str
    year: str
    container: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    month: str = ""
    day: str = ""
    place: str = ""
    publisher: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(f"{family}, {given}" if given else family for given, family in self.authors)

    @property
    def initials(self) -> tuple[str, ...]:
        return tuple(
            f"{family}, {' '.join(f'{part[0]}.' for part in given.split())}" if given else family
            for given, family in self.authors
        )

    @property
    def date(self) -> str:
        months = "January February March April May June July August September October November December".split()
        month = f"-{months.index(self.month) + 1:02d}" if self.month else ""
        return self.year + month + (f"-{int(self.day):02d}" if self.day else "")


BOYKO, ANN, IVO = ("Boyko", "Noev"), ("Ann", "van der Berg"), ("Ivo H.", "Daalder")
WORKS = (
    Work((BOYKO,), "A Shield Against What? Europe after Chicago", "2012", "New Atlanticist", month="May", day="23"),
    Work((IVO, BOYKO), "Radars and Reassurance", "2011", "Survival", "53", "4", "12–34"),
    Work((ANN, IVO, BOYKO), "NATO’s “Interim” Capability: A Test", "2013", "Alliance Studies", "7", "1", "101–119"),
    Work((("Maria", "Szabó-Kiss"),), "Who Pays for the Shield", "2010", "Budapest Times", month="November", day="2"),
    Work((("James T.", "O’Neill"),), "Interceptors at Sea", "2009", "Naval Review", "122", "3", "7–19"),
    Work((("Елена", "Орлова"), ("Пётр", "Ильин")), "Radar Coverage", "2014", "Arms Notes", "2", "6", "5"),
    Work((BOYKO,), "The Long Road to Lisbon", "2011", place="London", publisher="Harbour Press"),
    Work((IVO,), "Deciding Together", "1999", place="Washington, DC", publisher="Institution Press"),
    Work((ANN, BOYKO), "Small States, Large Radars: A History", "2008", place="Leiden", publisher="Old Bridge"),
    Work((("", "North Atlantic Council"),), "Handbook of the Council", "2012", place="Brussels", publisher="NATO"),
)  # fmt: skip


def _joined(names: list[str], last: str = "and") -> str:
    if len(names) < 3:
        return f" {last} ".join(names)
    return f"{', '.join(names[:-1])}, {last} {names[-1]}"


def _direct(work: Work) -> list[str]:
    return [" ".join(filter(None, name)) for name in work.authors]


def _first_inverted(work: Work) -> str:
    first, *others = work.names[0], *_direct(work)[1:]
    ending = "," if others else ""
    whole = f"{first}{ending} and {others[0]}" if len(others) == 1 else _joined([first, *others])
    return whole if whole.endswith(".") else f"{whole}."


def _day(work: Work) -> str:
    return " ".join(filter(None, (work.month, f"{work.day}," if work.day else "", work.year)))


def chicago_note(work: Work) -> str:
    authors = _joined(_direct(work))
    if work.container:
        numbers = f" {work.volume}, no. {work.issue} ({work.year}): {work.pages}" if work.volume else f", {_day(work)}"
        return f"3. {authors}, “{work.title},” {work.container}{numbers}."
    return f"{authors}, {work.title} ({work.place}: {work.publisher}, {work.year}), 45."


def chicago_bibliography(work: Work) -> str:
    if work.container:
        numbers = f" {work.volume}, no. {work.issue} ({work.year}): {work.pages}" if work.volume else f", {_day(work)}"
        return f"{_first_inverted(work)} “{work.title}.” {work.container}{numbers}."
    return f"{_first_inverted(work)} {work.title}. {work.place}: {work.publisher}, {work.year}."


def chicago_author_date(work: Work) -> str:
    authors = _first_inverted(work)
    if work.container:
        numbers = f" {work.volume} ({work.issue}): {work.pages}" if work.volume else f", {work.month} {work.day}"
        return f"{authors} {work.year}. “{work.title}.” {work.container}{numbers}."
    return f"{authors} {work.year}. {work.title}. {work.place}: {work.publisher}."


def mla(work: Work) -> str:
    short = {"November": "Nov."}.get(work.month, work.month)
    if work.container:
        numbers = f"vol. {work.volume}, no. {work.issue}, {work.year}, pp. {work.pages}" if work.volume else ""
        return (
            f'{_first_inverted(work)} "{work.title}." {work.container}, {numbers or f"{work.day} {short} {work.year}"}.'
        )
    return f"{_first_inverted(work)} {work.title}. {work.publisher}, {work.year}."


def apa(work: Work) -> str:
    authors = _joined([*work.initials], "&") if len(work.initials) > 2 else ", & ".join(work.initials)
    authors = authors if authors.endswith(".") else f"{authors}."
    day = f", {work.month} {work.day}" if work.month else ""
    if work.container:
        numbers = f", {work.volume}({work.issue}), {work.pages}" if work.volume else ""
        return f"{authors} ({work.year}{day}). {work.title}. {work.container}{numbers}."
    return f"{authors} ({work.year}). {work.title}. {work.publisher}."


def gost(work: Work) -> str:
    authors = ", ".join(name.replace(",", "") for name in work.initials)
    authors = f"{authors} " if work.authors[0][0] else ""
    if work.container:
        numbers = f" {work.year}. Т. {work.volume}. № {work.issue}. С. {work.pages}" if work.volume else f" {work.year}"
        return f"{authors}{work.title} // {work.container}.{numbers}."
    return f"{authors}{work.title}. – {work.place} : {work.publisher}, {work.year}. – 240 с."


STYLES = {
    "note": chicago_note, "bibliography": chicago_bibliography, "author-date": chicago_author_date, "mla": mla,
    "apa": apa, "gost": gost,
}  # fmt: skip


def references() -> Iterator[tuple[str, str, Work]]:
    """The style, the reference, and what it says."""
    for work in WORKS:
        for name, written in STYLES.items():
            yield name, written(work), work
