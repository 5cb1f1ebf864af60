"""A sentence as the claim finder sees it: its words in order, with every name and every word of a subject masked.

Masking keeps the finder from liking a sentence for whom it is about: a word counts only if it is in the list of general
words that the training wrote, and a capital inside the sentence makes it a name.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from itertools import pairwise

NAME, NUMBER, MASK = "@", "#", "_"

_STEM = 5  # letters: enough to tell “argue” from “arrive”, and to join “argue” and “argued”
_I = frozenset(("i", "i'm", "i've", "i'd", "i'll"))
_ENDINGS = tuple(
    (ending, f"{MASK}{mask}")
    for mask, endings in {
        "ing": "ing",
        "ed": "ed",
        "ly": "ly",
        "n": "tion sion ment ness ity",
        "a": "able ible ful less ous ive al ic",
        "s": "s",
    }.items()
    for ending in endings.split()
)

_TOKEN = re.compile(r"[^\W\d_]+(?:['’‑-][^\W\d_]+)*|\d[\d.,:]*(?<![.,:])|[?!;:(…]")


@dataclass(frozen=True, slots=True)
class Words:
    """The words and signs of one sentence: as written, in small letters, and where they stand in it (code points)."""

    sentence: str
    written: tuple[str, ...]
    small: tuple[str, ...]
    starts: tuple[int, ...]

    @property
    def count(self) -> int:
        """How many words there are, signs left out."""
        return len([word for word in self.written if word[0].isalpha()])

    def quote(self, first: int, last: int) -> str:
        """What stands in the sentence from the word `first` up to but without `last`."""
        return self.sentence[self.starts[first] : self.starts[last - 1] + len(self.written[last - 1])]


def words_of(sentence: str) -> Words:
    """The words of `sentence`."""
    found = [(match[0], match.start()) for match in _TOKEN.finditer(sentence)]
    written = tuple(word for word, _ in found)
    small = tuple(word.lower().replace("’", "'").replace("‑", "-") for word in written)
    return Words(sentence, written, small, tuple(start for _, start in found))


def masked(words: Words, general: Collection[str]) -> list[str]:
    """The words of a sentence with all but the `general` ones masked; a name of several words is one mask.

    A masked word keeps its ending, which tells a verb from a noun and the past from the present.
    """
    shown: list[str] = []
    was_name = False
    for place, (written, small) in enumerate(zip(words.written, words.small, strict=True)):
        is_name = written[0].isupper() and small not in _I and (place > 0 or small not in general)
        if is_name:
            shown += [] if was_name else [NAME]
        elif small in general or not small[0].isalnum():
            shown.append(small)
        else:
            shown.append(NUMBER if small[0].isdigit() else _ending(small))
        was_name = is_name
    return shown


def _ending(word: str) -> str:
    return next((mask for ending, mask in _ENDINGS if word.endswith(ending)), MASK)


def grams(shown: list[str]) -> set[str]:
    """What is weighed of a masked sentence: its words, their beginnings, and the pairs of these."""
    stems = ["^", *(word[:_STEM] for word in shown), "$"]
    return {*shown, *stems, *(f"{one} {other}" for one, other in pairwise(stems))}
