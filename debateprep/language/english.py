"""Whether a text is in English, told by its letters and by the small words that no English text does without."""

import re

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-z]+")
_SMALL = frozenset(
    "the and of to that for with are this not have from which would it its has will they their be by as been but or at "
    "there these those what who than more we our you can should could were had".split()
)
_LEAST = 0.12  # of all words; English prose has about 0.3, other languages in Latin letters at most 0.06
_FEW = 8  # words: too few to tell, so that only the letters count


def is_english(text: str) -> bool:
    """Whether `text` reads as English; one without letters does."""
    words = _WORD.findall(text.lower())
    latin = sum(map(bool, map(_LATIN.match, words)))
    if latin * 2 < len(words):
        return False
    small = sum(word in _SMALL for word in words)
    return len(words) < _FEW or small >= _LEAST * len(words)
