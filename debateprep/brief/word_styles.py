"""The styles of the brief in a word processor, set once in one table."""

from dataclasses import dataclass, replace

from debateprep.brief.brief import Sheet

_USUAL_POINTS = 12  # of type, for which the sizes below are meant
COLOURS = ("2B5F92", "A5472B", "44570F", "59366D")  # of the sides, beside their patterns
LADDER_DEPTH = 5  # steps in that replies stand; deeper ones stand below each other
_PATTERNS = ("single", "dashSmallGap", "dotted", "double")  # of the line above a side


@dataclass(frozen=True, slots=True)
class Look:
    """One paragraph style; sizes and spaces in points, indents in mm."""

    name: str
    size: float
    before: float = 0
    after: float = 4
    bold: bool = False
    italic: bool = False
    quiet: bool = False
    capitals: bool = False
    left: float = 0
    hanging: float = 0
    level: int = 0  # of a heading, from 1
    with_next: bool = False
    line: str = ""  # "top", "bottom" or "left"
    pattern: str = "single"
    colour: str = ""  # left out where the page is to be grey
    leading: float = 0.92  # of the font's own, which is wide


LOOKS = (
    Look("Title", 22, leading=1, after=6, bold=True),
    Look("Occasion", 9.5, after=9, quiet=True, line="bottom"),
    Look("Question", 12, leading=1, after=8, italic=True),
    Look("Article", 9, after=7),
    Look("heading 1", 14, before=18, after=8, bold=True, level=1, with_next=True),
    Look("heading 2", 12, before=14, after=2, bold=True, hanging=14, level=2, with_next=True),
    Look("Bottom line", 12, after=5, leading=1),
    Look("Glance", 8.25, before=1.5, after=1.5),
    Look("Remarks", 9, after=4, quiet=True, with_next=True),
    Look("Quote", 9, after=4, left=5, with_next=True),
    *(
        Look(
            f"Side {n}", 8.5, 6, 4, bold=True, capitals=True, line="top", pattern=pattern, colour=colour, with_next=True
        )
        for n, (pattern, colour) in enumerate(zip(_PATTERNS, COLOURS, strict=True), start=1)
    ),
    Look("Position", 9, after=3, with_next=True),
    *(
        Look(f"Ladder {depth}", 8.75, after=3, left=5 * depth - 2, line="left", with_next=True)
        for depth in range(1, LADDER_DEPTH + 1)
    ),
    Look("Foot", 8.75, after=3, with_next=True),
    Look("Note", 8.75, after=3, quiet=True, left=5, with_next=True),
    Look("Group", 13, before=18, after=4, italic=True, line="bottom", with_next=True),
    Look("Criterion", 10, before=4, after=30, line="top"),
    Look("List Bullet", 9, after=2, left=4, hanging=4),
    Look("List Number", 9, after=2, left=5, hanging=5),
    Look("Term", 9.5, after=4),
    Look("Part", 9, before=10, after=6, bold=True, capitals=True, with_next=True),
    Look("Source", 9.5, after=4, left=9, hanging=9),
    Look("Source remarks", 8.5, after=6, quiet=True, left=9),
    Look("Gap", 9.5),
    Look("toc heading", 9, before=4, after=2, bold=True, capitals=True, with_next=True),
    Look("toc 1", 9.5, after=1),
    Look("toc 2", 9, after=1, left=5),
    Look("header", 8.75, after=0, quiet=True),
    Look("footer", 8.75, after=0, quiet=True),
)


def looks_on(sheet: Sheet) -> tuple[Look, ...]:
    """The styles in the size of type of `sheet`, and without colours where it is to be grey."""
    scale = sheet.points / _USUAL_POINTS
    return tuple(
        replace(
            look,
            size=look.size * scale,
            before=look.before * scale,
            after=look.after * scale,
            colour="" if sheet.grey else look.colour,
        )
        for look in LOOKS
    )
