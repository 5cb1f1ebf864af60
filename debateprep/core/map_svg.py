"""The map of a debate as SVG 1.1: every word escaped, its picture told in words as well."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape as escaped
from xml.sax.saxutils import quoteattr

from debateprep.core.map_layout import Box, Drawing, Face, Ink, Stroke, Words

CORNER = 4.0  # radius of a box
EDGE = 1.5  # width of its line
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # in XML 1.0
_UNQUOTABLE = re.compile(r"[^\w -]")  # in the name of a font


@dataclass(frozen=True, slots=True)
class Lettering:
    """What a face looks like: families in the order in which to try them, and a size in pixels."""

    families: tuple[str, ...]
    pixels: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """The colours and letters of a map; `dashes` are the patterns of the sides, in widths of the line."""

    inks: Mapping[Ink, str]
    sides: tuple[str, ...]
    dashes: tuple[tuple[float, ...], ...]
    faces: Mapping[Face, Lettering]

    def colour(self, ink: Ink, place: int) -> str:
        """The colour of something that belongs to the side at `place`."""
        return self.sides[place % len(self.sides)] if ink is Ink.SIDE and place >= 0 else self.inks[_plain(ink)]

    def dash(self, place: int) -> tuple[float, ...]:
        """The pattern of the side at `place`: nothing for a line without gaps."""
        return self.dashes[place % len(self.dashes)] if place >= 0 else ()


def svg_text(drawing: Drawing, look: Look, title: str, told: str) -> str:
    """The drawing as an SVG document; `told` is what it shows, for who cannot see it."""
    width, height = f"{drawing.width:g}", f"{drawing.height:g}"
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        'role="img" aria-labelledby="title told">'
    )
    parts = (
        '<?xml version="1.0" encoding="UTF-8"?>', head,
        f'<title id="title">{_text(title)}</title>', f'<desc id="told">{_text(told)}</desc>',
        f"<style>{_text(''.join(_rules(look)))}</style>",
        f'<rect width="{width}" height="{height}" fill={quoteattr(look.inks[Ink.PAPER])}/>',
        *(_stroke(stroke, look) for stroke in drawing.strokes), *(_box(box, look) for box in drawing.boxes),
        *(_words(words, look) for words in drawing.words), "</svg>", "",
    )  # fmt: skip
    return "\n".join(parts)


def _plain(ink: Ink) -> Ink:
    return Ink.QUIET if ink is Ink.SIDE else ink


def _rules(look: Look) -> Iterator[str]:
    for face, letters in look.faces.items():
        families = ", ".join(f"'{_UNQUOTABLE.sub('', name)}'" for name in letters.families)
        weight = "bold" if letters.bold else "normal"
        yield f".{face} {{ font: {weight} {letters.pixels:g}px {families}, serif; white-space: pre; }} "


def _stroke(stroke: Stroke, look: Look) -> str:
    points = " ".join(f"{x:g},{y:g}" for x, y in stroke.points)
    colour = quoteattr(look.colour(stroke.ink, -1))
    return f'<polyline points="{points}" fill="none" stroke={colour} stroke-width="{stroke.width:g}"/>'


def _box(box: Box, look: Look) -> str:
    colour = look.colour(box.ink, box.place)
    fill = colour if box.filled else look.inks[Ink.PAPER]
    dashes = " ".join(f"{dash * EDGE:g}" for dash in look.dash(box.place))
    pattern = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<rect x="{box.left:g}" y="{box.top:g}" width="{box.width:g}" height="{box.height:g}" rx="{CORNER:g}" '
        f'fill={quoteattr(fill)} stroke={quoteattr(colour)} stroke-width="{EDGE:g}"{pattern}/>'
    )


def _words(words: Words, look: Look) -> str:
    """Another font, where ours is not there, is made as wide: nothing runs out of its box."""
    colour = quoteattr(look.colour(words.ink, words.place))
    room = f' textLength="{words.width:.1f}" lengthAdjust="spacingAndGlyphs"' if words.width else ""
    place = f'x="{words.left:.1f}" y="{words.baseline:.1f}"'
    return f'<text class="{words.face}" {place} fill={colour}{room}>{_text(words.text)}</text>'


def _text(words: str) -> str:
    return escaped(_UNWRITABLE.sub("", words))
