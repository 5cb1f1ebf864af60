"""Where somebody was in a project: view, claim, article and line, and how the overview was sorted and sifted."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from debateprep.core.item import ArticleId, ClaimId
from debateprep.core.overview import Choice, Column, Part


@dataclass(frozen=True, slots=True)
class LastPlace:
    """Kept on this computer, not in the file; what is empty is where one begins."""

    view: str = "prepare"
    claim: ClaimId = ""
    article: ArticleId = ""
    top: int = 0  # of the article: the UTF-16 unit that stands first on the screen
    card: int = 0  # pixels that the claim's card is scrolled by
    overview: str = ""  # the table or the map
    choice: Choice = field(default_factory=Choice)

    def written(self) -> str:
        """As one line of text."""
        order = self.choice.order
        values = asdict(self) | asdict(self.choice) | {"order": [order.part.value, order.side] if order else None}
        del values["choice"]
        return json.dumps(values)


def read_last_place(line: str) -> LastPlace:
    """What `written` wrote; the beginning for what is no such thing."""
    try:
        found = json.loads(line)
        part, side = found["order"] or ("", "")
        order = Column(Part(part), str(side)) if part else None
        choice = Choice(order=order, **_fitting(found, Choice()))
        return LastPlace(choice=choice, **_fitting(found, LastPlace()))
    except (ValueError, TypeError, KeyError):
        return LastPlace()


def _fitting(found: Mapping[str, Any], usual: LastPlace | Choice) -> dict[str, Any]:
    """The values that fit the fields of `usual`."""
    known = {one.name: getattr(usual, one.name) for one in fields(usual) if one.name not in ("order", "choice")}
    kinds = {name: str if value is None else type(value) for name, value in known.items()}
    return {name: found[name] for name, kind in kinds.items() if type(found[name]) is kind}
