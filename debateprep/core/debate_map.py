"""The map of a debate in words: claims by theme, where each side stands on them, what is said back, who concedes what.

The picture and the list that a screen reader reads are both made of it, so that they say the same.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from debateprep.core.claim import Claim
from debateprep.core.coverage import first_response
from debateprep.core.item import ClaimId, ResponseId, SideId
from debateprep.core.markup import plain
from debateprep.core.overview import headline
from debateprep.core.project import Project, Side, rung_numbers
from debateprep.core.response import CONCEDE, Response, by_agreement, contestedness, is_answered
from debateprep.core.text import one_line


@dataclass(frozen=True, slots=True)
class Seat:
    """A side: its place among the sides decides its pattern."""

    side: SideId
    name: str
    label: str
    place: int


@dataclass(frozen=True, slots=True)
class Rung:
    """A reply, and those to it."""

    number: str  # 4.1.2
    seat: Seat | None  # nobody's where its side has left the debate
    words: str
    stance: str
    replies: tuple["Rung", ...]


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a side stands on a claim: its stance and its words; both empty where it has said nothing."""

    seat: Seat
    stance: str
    words: str
    replies: tuple[Rung, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A claim on the map; `contested` is nothing before two sides have answered."""

    claim: ClaimId
    code: str
    words: str
    stands: tuple[Stand, ...]
    contested: int | None


@dataclass(frozen=True, slots=True)
class Region:
    """The claims of one theme."""

    theme: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Concession:
    """Whatever a side grants: the codes of claims, and the numbers of replies."""

    seat: Seat
    grants: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DebateMap:
    """All of it; `stances` from full agreement to none."""

    title: str
    seats: tuple[Seat, ...]
    stances: tuple[str, ...]
    regions: tuple[Region, ...]
    concessions: tuple[Concession, ...]

    @property
    def points(self) -> Iterator[Point]:
        """The claims in the order of the map."""
        return (point for region in self.regions for point in region.points)


@dataclass(frozen=True, slots=True)
class Captions:
    """The map's own words."""

    no_theme: str = "No theme"
    continued: str = "{} (continued)"
    unanswered: str = "no answer yet"
    no_stance: str = "no stance yet"
    replies: str = "replies"
    concedes: str = "{} concedes {}"
    concedes_nothing: str = "{} concedes nothing"
    concessions: str = "Who concedes what"
    nobody: str = "nobody’s"
    contested: tuple[str, ...] = ("shared", "partly shared", "contested", "strongly contested")
    stance: Callable[[str], str] = str  # how a stance is called


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the map as a list; `depth` 0 is a theme. `claim` is the one that it belongs to."""

    depth: int
    words: str
    claim: ClaimId = ""


def debate_map(project: Project) -> DebateMap:
    """The map of `project`: themes in the order in which the claims name them, claims without one last."""
    seats = tuple(_seats(project.sides))
    regions: dict[str, list[Point]] = {}
    for claim in project.claims:
        regions.setdefault(one_line(claim.theme), []).append(_point(project, claim, seats))
    found = tuple(Region(theme, tuple(regions[theme])) for theme in sorted(regions, key=lambda theme: not theme))
    used = (stand.stance for region in found for point in region.points for stand in point.stands if stand.stance)
    return DebateMap(
        title=one_line(project.debate.title),
        seats=seats,
        stances=by_agreement((*project.settings.stances, *used)),
        regions=found,
        concessions=tuple(Concession(seat, tuple(_grants(found, seat))) for seat in seats),
    )


def entries(found: DebateMap, captions: Captions) -> Iterator[Entry]:
    """The map as a list: all that its picture shows, and what each side says."""
    for region in found.regions:
        yield Entry(0, region.theme or captions.no_theme)
        for point in region.points:
            apart = captions.contested[point.contested] if point.contested is not None else ""
            yield Entry(1, _joined(f"{point.code} {point.words}".strip(), apart), point.claim)
            for stand in point.stands:
                yield Entry(2, _joined(stand.seat.name, _taken(stand, captions), stand.words), point.claim)
                yield from _rung_entries(stand.replies, 3, point.claim, captions)
    yield Entry(0, captions.concessions)
    yield from (Entry(1, conceded(one, captions)) for one in found.concessions)


def conceded(concession: Concession, captions: Captions) -> str:
    """What a side grants, in words."""
    granted, label = ", ".join(concession.grants), concession.seat.label
    return captions.concedes.format(label, granted) if granted else captions.concedes_nothing.format(label)


def all_rungs(rungs: Iterable[Rung]) -> Iterator[Rung]:
    """The replies and all below them, each before those to it."""
    for rung in rungs:
        yield rung
        yield from all_rungs(rung.replies)


def _taken(stand: Stand, captions: Captions) -> str:
    return (captions.stance(stand.stance) or captions.no_stance) if stand.words else captions.unanswered


def _rung_entries(rungs: Iterable[Rung], depth: int, claim: ClaimId, captions: Captions) -> Iterator[Entry]:
    for rung in rungs:
        who = f"{rung.number} {rung.seat.name if rung.seat else captions.nobody}"
        yield Entry(depth, _joined(who, captions.stance(rung.stance), rung.words or captions.unanswered), claim)
        yield from _rung_entries(rung.replies, depth + 1, claim, captions)


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def _seats(sides: Iterable[Side]) -> Iterator[Seat]:
    for place, side in enumerate(sides):
        yield Seat(side.id, one_line(side.name), one_line(side.label or side.name), place)


def _point(project: Project, claim: Claim, seats: tuple[Seat, ...]) -> Point:
    numbers = rung_numbers(project, claim.id) if any(map(project.replies, project.ids(claim.id, "responses"))) else {}
    answered = [said for said in project.responses(claim.id) if is_answered(said)]
    return Point(
        claim=claim.id,
        code=claim.code,
        words=headline(project, claim),
        stands=tuple(_stand(project, claim.id, seat, seats, numbers) for seat in seats),
        contested=contestedness(answered) if len({said.side for said in answered}) > 1 else None,
    )


def _stand(
    project: Project, claim: ClaimId, seat: Seat, seats: tuple[Seat, ...], numbers: dict[ResponseId, str]
) -> Stand:
    said = first_response(project, claim, seat.side)
    if said is None:
        return Stand(seat, "", "", ())
    words = _words(said)
    replies = tuple(_rungs(project, said.id, {one.side: one for one in seats}, numbers))
    return Stand(seat, said.stance if words else "", words, replies)


def _rungs(
    project: Project, response: ResponseId, seats: dict[SideId, Seat], numbers: dict[ResponseId, str]
) -> Iterator[Rung]:
    for reply in project.replies(response):
        below = tuple(_rungs(project, reply.id, seats, numbers))
        words = _words(reply)
        yield Rung(numbers[reply.id], seats.get(reply.side), words, reply.stance if words else "", below)


def _words(said: Response) -> str:
    return one_line(plain(said.text)) or one_line(said.text) if is_answered(said) else ""


def _grants(regions: Iterable[Region], seat: Seat) -> Iterator[str]:
    for point in (point for region in regions for point in region.points):
        if any(stand.seat == seat and stand.stance == CONCEDE for stand in point.stands):
            yield point.code
        for rung in all_rungs(rung for stand in point.stands for rung in stand.replies):
            if rung.seat == seat and rung.stance == CONCEDE:
                yield rung.number
