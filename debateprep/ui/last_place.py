"""Where somebody was in a project: view, claim, article and line, and how the overview was sorted and sifted."""

import json
from dataclasses import asdict, dataclass, fields

from debateprep.core.item import ArticleId, ClaimId


@dataclass(frozen=True, slots=True)
class LastPlace:
    """Kept on this computer, not in the file; what is empty is where one begins."""

    view: str = "prepare"
    claim: ClaimId = ""
    article: ArticleId = ""
    top: int = 0  # of the article: the UTF-16 unit that stands first on the screen
    card: int = 0  # pixels that the claim's card is scrolled by
    overview: str = ""  # as the overview wrote it

    def written(self) -> str:
        """As one line of text."""
        return json.dumps(asdict(self))


def read_last_place(line: str) -> LastPlace:
    """What `written` wrote; the beginning for what is no such thing."""
    try:
        found = json.loads(line)
    except ValueError:
        return LastPlace()
    if not isinstance(found, dict):
        return LastPlace()
    kinds = {one.name: type(one.default) for one in fields(LastPlace)}
    return LastPlace(**{name: found[name] for name, kind in kinds.items() if type(found.get(name)) is kind})
