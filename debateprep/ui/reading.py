"""How an article is set for reading: font, size, length of line, room between the lines."""

from dataclasses import dataclass, replace

from debateprep.ui import theme

STEPS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.1, 2.5, 3.0)  # of zoom


@dataclass(frozen=True, slots=True)
class Reading:
    """The person's choices for one project; kept on this computer, not in the file."""

    family: str = theme.SERIF
    points: float = theme.ARTICLE_POINTS
    zoom: float = 1.0
    width: int = theme.READING_WIDTH  # characters in a line
    spacing: int = theme.LINE_HEIGHT  # percent of the font's own line

    @property
    def size(self) -> float:
        """Points on the screen."""
        return self.points * self.zoom

    def zoomed(self, by: int) -> "Reading":
        """One step larger (1) or smaller (-1)."""
        nearest = min(range(len(STEPS)), key=self._distance)
        return replace(self, zoom=STEPS[max(0, min(len(STEPS) - 1, nearest + by))])

    def _distance(self, step: int) -> float:
        return abs(STEPS[step] - self.zoom)

    def written(self, usual: "Reading") -> str:
        """As one line of text, which leaves out the font and the size that are the usual ones."""
        family = "" if self.family == usual.family else self.family
        points = "" if self.points == usual.points else self.points
        return f"{family}|{points}|{self.zoom}|{self.width}|{self.spacing}"


def read_reading(line: str, usual: Reading) -> Reading:
    """What `written` wrote, with what it left out; the usual choices for anything else."""
    parts = line.split("|")
    try:
        family, points, zoom, width, spacing = parts
        size = float(points) if points else usual.points
        chosen = Reading(family or usual.family, size, float(zoom), int(width), int(spacing))
    except ValueError:
        return usual
    sane = (
        6 <= chosen.points <= 40
        and 0.5 <= chosen.zoom <= 4
        and 30 <= chosen.width <= 200
        and 80 <= chosen.spacing <= 300
    )
    return chosen if sane else usual
