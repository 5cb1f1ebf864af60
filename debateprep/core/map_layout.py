"""Where everything stands on the map of a debate: boxes, lines and words as plain values, the same for every painter.

Claims go down the page under their themes, stances go across it from full agreement to none. Every side has a lane of
its own in a claim's row, with a box where it stands; a line joins those that have taken a stance, and is as long as
they are apart. What is said back hangs behind the box as a thread. Lengths are pixels of a drawing not enlarged.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from debateprep.core.debate_map import Captions, Concession, DebateMap, Point, Region, Rung, Seat, Stand, conceded
from debateprep.core.item import ClaimId
from debateprep.core.response import CONCEDE

MARGIN = 24.0
_CODE_WIDTH, _CLAIM_WIDTH = 44.0, 316.0
_COLUMN, _BOX_WIDTH = 94.0, 84.0
_LANE, _BOX_HEIGHT = 30.0, 22.0
_CHIP_WIDTH, _CHIP_GAP = 104.0, 20.0
_ROW_GAP, _GUTTER = 16.0, 48.0
_PADDING = 6.0  # beside the words in a box
_STRONG, _THIN = 2.0, 1.0  # widths of lines
_SPREAD = 1.4  # how much wider than tall a map of several columns may become
_FEWEST_ROWS = 12  # a map of fewer claims is one column


class Face(StrEnum):
    """What words are set in."""

    TITLE = "title"
    THEME = "theme"
    CODE = "code"
    STATEMENT = "statement"
    SIDE = "side"
    SMALL = "small"


class Ink(StrEnum):
    """What something is drawn in; SIDE is that of the side it belongs to."""

    INK = "ink"
    QUIET = "quiet"
    HAIRLINE = "hairline"
    AMBER = "amber"
    PAPER = "paper"
    SIDE = "side"


class Type(Protocol):
    """How much room words take."""

    def width(self, words: str, face: Face) -> float:
        """How wide words are."""

    def ascent(self, face: Face) -> float:
        """How far they rise above the line they stand on."""

    def leading(self, face: Face) -> float:
        """How far lines stand below each other."""


@dataclass(frozen=True, slots=True)
class Box:
    """A box with rounded corners, its edge in the pattern of a side; `filled` where that side concedes."""

    left: float
    top: float
    width: float
    height: float
    place: int  # of the side; below 0 where it is nobody's
    ink: Ink = Ink.SIDE
    filled: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    ink: Ink
    width: float


@dataclass(frozen=True, slots=True)
class Words:
    """Words in one line; `width` is the room that they take."""

    left: float
    baseline: float
    text: str
    width: float
    face: Face
    ink: Ink
    place: int = -1


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the row of a claim is: to find it with the pointer, and to show which is current."""

    claim: ClaimId
    left: float
    top: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a place lies in it."""
        return self.left <= x < self.left + self.width and self.top <= y < self.top + self.height


@dataclass(frozen=True, slots=True)
class Drawing:
    """A map, ready to be painted; later things stand over earlier ones: lines, boxes, words."""

    width: float
    height: float
    strokes: tuple[Stroke, ...] = ()
    boxes: tuple[Box, ...] = ()
    words: tuple[Words, ...] = ()
    spots: tuple[Spot, ...] = ()


@dataclass(slots=True)
class _Sheet:
    """What is drawn so far."""

    strokes: list[Stroke] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Block:
    """A theme's heading, or a claim below it, that is still to be given its place."""

    region: Region
    height: float
    point: Point | None = None


def lay_out(found: DebateMap, type_: Type, captions: Captions, *, spread: bool = False) -> Drawing:
    """The drawing of a map: in one column to scroll through, or, `spread`, in as many as make a page to be printed."""
    return _Layout(found, type_, captions).drawing(spread=spread)


def wrapped(words: str, width: float, lines: int, face: Face, type_: Type) -> list[str]:
    """`words` in at most so many lines of `width`; what there is no room for gives way to an ellipsis."""
    found: list[str] = []
    here, room = "", 0.0
    space = type_.width(" ", face)
    parts = words.split()
    for at, part in enumerate(parts):
        needed = type_.width(part, face)
        if here and room + space + needed > width:
            if len(found) == lines - 1:
                return [*found, elided(" ".join((here, *parts[at:])), width, face, type_)]
            found.append(elided(here, width, face, type_))
            here, room = part, needed
        else:
            here, room = (f"{here} {part}", room + space + needed) if here else (part, needed)
    return [*found, elided(here, width, face, type_)] if here else found


def elided(words: str, width: float, face: Face, type_: Type) -> str:
    """`words`, or as many of their letters as fit with an ellipsis behind them."""
    if len(words) < 400 and type_.width(words, face) <= width:
        return words
    low, high = 0, min(len(words), 400)
    while low < high:
        middle = (low + high + 1) // 2
        fits = type_.width(words[:middle].rstrip() + "…", face) <= width
        low, high = (middle, high) if fits else (low, middle - 1)
    return words[:low].rstrip() + "…"


class _Layout:
    """Lays out one map."""

    def __init__(self, found: DebateMap, type_: Type, captions: Captions) -> None:
        self._map = found
        self._type = type_
        self._captions = captions
        self._sheet = _Sheet()
        self._columns = _columns(found)
        self._threads = MARGIN + _CLAIM_WIDTH + _COLUMN * len(self._columns) - MARGIN
        deepest = max((_depth(stand.replies) for point in found.points for stand in point.stands), default=0)
        self._width = self._threads + deepest * (_CHIP_WIDTH + _CHIP_GAP)

    def drawing(self, *, spread: bool) -> Drawing:
        """The whole."""
        blocks = [block for region in self._map.regions for block in self._blocks(region)]
        total = sum(block.height for block in blocks)
        count = self._count(total, sum(1 for block in blocks if block.point)) if spread else 1
        width = count * self._width + (count - 1) * _GUTTER
        top = self._head(width)
        bottom = self._flow(blocks, top, total / count, count)
        sheet = self._sheet
        return Drawing(
            width + 2 * MARGIN, bottom + MARGIN,
            tuple(sheet.strokes), tuple(sheet.boxes), tuple(sheet.words), tuple(sheet.spots),
        )  # fmt: skip

    def _count(self, total: float, points: int) -> int:
        """How many columns make a page that is about as wide as paper is."""
        count = 1
        while points >= _FEWEST_ROWS * (count + 1) and (count + 1) * self._width <= _SPREAD * total / (count + 1) * 1.2:
            count += 1
        return count

    def _blocks(self, region: Region) -> Iterator[_Block]:
        yield _Block(region, self._heading_height)
        for point in region.points:
            yield _Block(region, _row_height(point) + _ROW_GAP, point)

    @property
    def _heading_height(self) -> float:
        return self._type.leading(Face.THEME) + 28

    def _head(self, width: float) -> float:
        """Title, and a line for each side with what it concedes; where the claims begin."""
        top = MARGIN
        if self._map.title:
            for line in wrapped(self._map.title, width, 2, Face.TITLE, self._type):
                self._write(line, MARGIN, top, Face.TITLE, Ink.INK)
                top += self._type.leading(Face.TITLE)
            top += 8
        for concession in self._map.concessions:
            top = self._legend(concession, top, width)
        return top + 12

    def _legend(self, concession: Concession, top: float, width: float) -> float:
        self._box(concession.seat, MARGIN, top, filled=False)
        words = conceded(concession, self._captions)
        left = MARGIN + _BOX_WIDTH + 12
        for line in wrapped(words, width - _BOX_WIDTH - 12, 8, Face.STATEMENT, self._type):
            self._write(line, left, top + 2, Face.STATEMENT, Ink.INK)
            top += self._type.leading(Face.STATEMENT)
        return top + 10

    def _flow(self, blocks: Sequence[_Block], start: float, room: float, count: int) -> float:
        """Put the blocks below each other, and into the next column where one is full; the lowest edge."""
        column, top, lowest = 0, start, start
        for at, block in enumerate(blocks):
            needed = block.height if block.point else block.height + blocks[at + 1].height
            is_full = top > start and top + needed / 2 > start + room and column < count - 1
            if is_full:
                column, top = column + 1, start
            left = MARGIN + column * (self._width + _GUTTER)
            if is_full and block.point:
                top = self._heading(block.region, left, top, continued=True)
            top = self._row(block.point, left, top) if block.point else self._heading(block.region, left, top)
            lowest = max(lowest, top)
        return lowest

    def _heading(self, region: Region, left: float, top: float, *, continued: bool = False) -> float:
        theme = region.theme or self._captions.no_theme
        words = self._captions.continued.format(theme) if continued else theme
        line = top + 14
        self._write(elided(words, _CLAIM_WIDTH - 12, Face.THEME, self._type), left, line, Face.THEME, Ink.INK)
        below = line + self._type.leading(Face.THEME) + 4
        small = below - 6 - self._type.leading(Face.SMALL)
        for at, column in enumerate(self._columns):
            missing = {"": self._captions.no_stance, _UNANSWERED: self._captions.unanswered}
            name = missing.get(column) or self._captions.stance(column)
            ink = Ink.AMBER if column in ("", _UNANSWERED) else Ink.QUIET
            shown = elided(name, _COLUMN - 4, Face.SMALL, self._type)
            middle = left + _CLAIM_WIDTH + at * _COLUMN + (_BOX_WIDTH - self._type.width(shown, Face.SMALL)) / 2
            self._write(shown, middle, small, Face.SMALL, ink)
        if self._width > self._threads:
            threads = left + self._threads + _CHIP_GAP
            self._write(self._captions.replies, threads, small, Face.SMALL, Ink.QUIET)
        self._sheet.strokes.append(Stroke(((left, below), (left + self._width, below)), Ink.HAIRLINE, _THIN))
        return below + 10

    def _row(self, point: Point, left: float, top: float) -> float:
        height = _row_height(point)
        self._sheet.spots.append(Spot(point.claim, left - 8, top - 5, self._width + 16, height + 10))
        self._claim(point, left, top, height)
        lane, before = top, None
        for stand in point.stands:
            here = left + _CLAIM_WIDTH + self._columns.index(_column_of(stand)) * _COLUMN
            middle = lane + _BOX_HEIGHT / 2
            self._line(Ink.HAIRLINE, (left + _CLAIM_WIDTH - 12, middle), (here, middle))
            if before is not None and stand.stance:
                width = _STRONG if (point.contested or 0) > 1 else _THIN
                self._sheet.strokes.append(Stroke(_step(before, (here + _BOX_WIDTH / 2, lane)), Ink.QUIET, width))
            ink = Ink.AMBER if _column_of(stand) == _UNANSWERED else Ink.SIDE
            self._box(stand.seat, here, lane, filled=stand.stance == CONCEDE, ink=ink)
            self._thread(stand.replies, left + self._threads + _CHIP_GAP, lane, (here + _BOX_WIDTH, middle))
            before = (here + _BOX_WIDTH / 2, lane + _BOX_HEIGHT) if stand.stance else before
            lane += _LANE * _lanes(stand.replies)
        return top + height + _ROW_GAP

    def _claim(self, point: Point, left: float, top: float, height: float) -> None:
        """Code and statement; below the code how far the sides lie apart."""
        self._write(elided(point.code, _CODE_WIDTH - 6, Face.CODE, self._type), left, top + 2, Face.CODE, Ink.QUIET)
        if point.contested is not None:
            dots = "●" * point.contested + "○" * (3 - point.contested)
            self._write(dots, left, top + 4 + self._type.leading(Face.CODE), Face.SMALL, Ink.QUIET)
        leading = self._type.leading(Face.STATEMENT)
        room = _CLAIM_WIDTH - _CODE_WIDTH - 20
        for at, line in enumerate(
            wrapped(point.words, room, max(1, int(height // leading)), Face.STATEMENT, self._type)
        ):
            self._write(line, left + _CODE_WIDTH, top + at * leading, Face.STATEMENT, Ink.INK)

    def _thread(self, rungs: Sequence[Rung], left: float, top: float, start: tuple[float, float]) -> None:
        """The replies behind `start`: the first in its lane, the others in lanes of their own."""
        for rung in rungs:
            middle = top + _BOX_HEIGHT / 2
            bend = left - _CHIP_GAP / 2
            self._line(Ink.QUIET, start, (bend, start[1]), (bend, middle), (left, middle))
            self._chip(rung, left, top)
            self._thread(rung.replies, left + _CHIP_WIDTH + _CHIP_GAP, top, (left + _CHIP_WIDTH, middle))
            top += _LANE * _lanes(rung.replies)

    def _chip(self, rung: Rung, left: float, top: float) -> None:
        seat, filled = rung.seat, rung.stance == CONCEDE
        place = seat.place if seat else -1
        self._sheet.boxes.append(
            Box(
                left, top, _CHIP_WIDTH, _BOX_HEIGHT, place, Ink.SIDE if seat else Ink.QUIET, filled and seat is not None
            )
        )
        words = f"{rung.number} {seat.name if seat else ''}".strip()
        self._label(words, left, top, _CHIP_WIDTH, place, Ink.PAPER if filled and seat else Ink.SIDE)

    def _box(self, seat: Seat, left: float, top: float, *, filled: bool, ink: Ink = Ink.SIDE) -> None:
        self._sheet.boxes.append(Box(left, top, _BOX_WIDTH, _BOX_HEIGHT, seat.place, ink, filled))
        self._label(seat.name, left, top, _BOX_WIDTH, seat.place, Ink.PAPER if filled else ink)

    def _label(self, words: str, left: float, top: float, width: float, place: int, ink: Ink) -> None:
        """Words in the middle of a box."""
        shown = elided(words, width - 2 * _PADDING, Face.SIDE, self._type)
        room = self._type.width(shown, Face.SIDE)
        baseline = top + (_BOX_HEIGHT + self._type.ascent(Face.SIDE)) / 2 - 1.5
        ink = Ink.QUIET if place < 0 else ink
        self._sheet.words.append(Words(left + (width - room) / 2, baseline, shown, room, Face.SIDE, ink, place))

    def _write(self, words: str, left: float, top: float, face: Face, ink: Ink) -> None:
        baseline = top + self._type.ascent(face)
        self._sheet.words.append(Words(left, baseline, words, self._type.width(words, face), face, ink))

    def _line(self, ink: Ink, *points: tuple[float, float]) -> None:
        straight = tuple(dict.fromkeys(points))
        self._sheet.strokes.append(Stroke(straight, ink, _THIN))


_UNANSWERED = "\0"  # the column of those who have said nothing


def _columns(found: DebateMap) -> list[str]:
    """The stances across the page; behind them, where they are needed, none yet and no answer yet."""
    used = {_column_of(stand) for point in found.points for stand in point.stands}
    return [*found.stances, *(column for column in ("", _UNANSWERED) if column in used)]


def _column_of(stand: Stand) -> str:
    return stand.stance if stand.words else _UNANSWERED


def _step(start: tuple[float, float], end: tuple[float, float]) -> tuple[tuple[float, float], ...]:
    """The way down from a box to one in a lower lane, across just above that."""
    across = end[1] - (_LANE - _BOX_HEIGHT) / 2
    return (start, (start[0], across), (end[0], across), end)


def _row_height(point: Point) -> float:
    lanes = sum(_lanes(stand.replies) for stand in point.stands)
    return max(2, lanes) * _LANE - (_LANE - _BOX_HEIGHT)


def _lanes(rungs: Sequence[Rung]) -> int:
    """How many lanes the replies take beside the box that they hang behind."""
    return max(1, sum(_lanes(rung.replies) for rung in rungs))


def _depth(rungs: Iterable[Rung]) -> int:
    return max((1 + _depth(rung.replies) for rung in rungs), default=0)
