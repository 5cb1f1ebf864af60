"""The styles of the brief in a word processor, set once in one table."""

from dataclasses import dataclass

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
    leading: float = 0.92  # of the font's own, which is wide


LOOKS = (
    Look("Title", 22, leading=1, after=6, bold=True),
    Look("Occasion", 9.5, after=9, quiet=True, line="bottom"),
    Look("Question", 12, leading=1, after=8, italic=True),
    Look("Article", 9, after=7),
    Look("heading 1", 14, before=18, after=8, bold=True, level=1, with_next=True),
    Look("heading 2", 12, before=14, after=2, bold=True, hanging=14, level=2, with_next=True),
    Look("Bottom line", 11, after=5, leading=1),
    Look("Glance", 8.25, before=1.5, after=1.5),
    Look("Remarks", 9, after=4, quiet=True, with_next=True),
    Look("Quote", 9, after=4, left=5, with_next=True),
    *(
        Look(f"Side {n}", 8.5, before=6, after=4, bold=True, capitals=True, line="top", pattern=pattern, with_next=True)
        for n, pattern in enumerate(_PATTERNS, start=1)
    ),
    Look("Position", 9, after=3, with_next=True),
    *(
        Look(f"Ladder {depth}", 8.75, after=3, left=5 * depth - 2, line="left", with_next=True)
        for depth in range(1, LADDER_DEPTH + 1)
    ),
    Look("Foot", 8.75, after=3, with_next=True),
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
