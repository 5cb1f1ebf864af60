"""How many words of one's own a change adds: what a sitting is measured by."""

from debateprep.core.claim import Claim, RedLine
from debateprep.core.edits import Create
from debateprep.core.history import Change
from debateprep.core.item import Item
from debateprep.core.response import Response
from debateprep.core.text import word_count

_OWN: dict[type[Item], tuple[str, ...]] = {  # quotations, notes and comments are not what is said
    Claim: ("statement", "agreed_ground", "open_question"),
    RedLine: ("text",),
    Response: ("text", "because", "so_what"),
}


def words_gained(change: Change) -> int:
    """How many more words of claims, responses and red lines there are, where somebody typed; below 0 for fewer."""
    if not change.edit.typing:
        return 0
    touched = {one.item.id if isinstance(one, Create) else one.item for one in change.edit.operations}
    before, after = change.before, change.after
    return sum(_words(after.items.get(item)) - _words(before.items.get(item)) for item in touched)


def _words(item: Item | None) -> int:
    if item is None:
        return 0
    return sum(word_count(getattr(item, name)) for name in _OWN.get(type(item), ()))
