"""Which sentences of an article say nearly the same words again."""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from debateprep.language.claim_reading import Sentence

_ALIKE = 0.55  # of 1: above it, sentences of debates that people called equivalent are found, and few others
_LETTERS = 4
_COMMON = 40  # sentences: a word that more of them have does not tell two of them alike
_ORDINALS = frozenset("first second third fourth fifth sixth firstly secondly thirdly finally lastly".split())


@dataclass(frozen=True, slots=True)
class _Shape:
    """The letters of a sentence, four at a time, and how long that vector is."""

    counts: Counter[str]
    length: float


def groups(sentences: Sequence[Sentence]) -> list[int]:
    """For each sentence the place of the first one that says nearly the same; its own, if none does."""
    first: list[int] = []
    by_text: dict[str, int] = {}
    by_subject: dict[str, list[int]] = defaultdict(list)
    shapes: dict[int, _Shape] = {}
    for place, sentence in enumerate(sentences):
        text = " ".join(sentence.words.small)
        if text in by_text:
            first.append(by_text[text])
            continue
        shapes[place] = _shape(text)
        alike = [other for other in _candidates(sentence, by_subject) if _say_the_same(place, other, sentences, shapes)]
        first.append(first[min(alike)] if alike else place)
        by_text[text] = first[place]
        for subject in sentence.subjects:
            by_subject[subject].append(place)
    return first


def _candidates(sentence: Sentence, by_subject: dict[str, list[int]]) -> list[int]:
    """The earlier sentences that share half of the words that say what this one is about."""
    shared: Counter[int] = Counter()
    for subject in sentence.subjects:
        places = by_subject.get(subject, ())
        if len(places) <= _COMMON:
            shared.update(places)
    return [place for place, count in shared.items() if count > 1 and count * 2 >= len(sentence.subjects)]


def _say_the_same(one: int, other: int, sentences: Sequence[Sentence], shapes: dict[int, _Shape]) -> bool:
    openings = {sentences[place].words.small[0] for place in (one, other)} & _ORDINALS
    if len(openings) > 1:
        return False
    mine, theirs = shapes[one], shapes[other]
    if not _ALIKE < mine.length / theirs.length < 1 / _ALIKE:
        return False
    common = sum(count * theirs.counts[part] for part, count in mine.counts.items())
    return common >= _ALIKE * mine.length * theirs.length


def _shape(text: str) -> _Shape:
    counts = Counter(text[at : at + _LETTERS] for at in range(len(text) - _LETTERS + 1))
    return _Shape(counts, math.sqrt(sum(count * count for count in counts.values())) or 1.0)
