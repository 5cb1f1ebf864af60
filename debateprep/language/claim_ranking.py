"""How much a sentence of an article is worth answering: what was trained, what is weighed by hand, where it stands."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from debateprep.language.claim_cues import HAND_WEIGHTS, Found
from debateprep.language.claim_reading import Sentence, Subjects
from debateprep.language.claim_scoring import Fact, facts_of, scored, weights, with_neighbours

# What each part gives to the score; the parts are brought to a spread of about 1 first.
_ARGUMENT, _CLAIM, _HAND, _TITLE, _CENTRE, _LATE = 0.45, 0.45, 0.8, 0.35, 0.2, 0.3
_MIDDLE_OF_ARGUMENT, _SPREAD_OF_ARGUMENT = 1.8, 0.8
_MIDDLE_OF_CUES, _SPREAD_OF_CUES = 1.0, 1.5
_MOST_CUES = 2.2  # spreads: a long sentence has many without claiming more
_AGAIN = 0.3  # what a second cue of the same kind adds, and a third
_MOST_NEAR, _MOST_CENTRAL = 2.5, 2.0  # spreads
_USUAL_LENGTH = 18  # words: what is short is as good a claim in an article, though not in the speeches
_SHORT, _SCRAP = 7, 5  # words: hardly enough to claim anything


def ranked_scores(sentences: Sequence[Sentence], subjects: Subjects) -> list[float]:
    """The score of each sentence."""
    table = weights()
    trained = [
        scored(sentence.words, facts, table) for sentence, facts in zip(sentences, _facts(sentences), strict=True)
    ]
    arguments = with_neighbours([one.argument for one in trained])
    near = _spread([subjects.nearness(sentence.subjects) for sentence in sentences])
    central = _spread([subjects.centrality(sentence.subjects) for sentence in sentences])
    return [
        _ARGUMENT * (arguments[at] - _MIDDLE_OF_ARGUMENT) / _SPREAD_OF_ARGUMENT
        + _CLAIM * trained[at].claim
        + _HAND * min((weighed_by_hand(sentence.found) - _MIDDLE_OF_CUES) / _SPREAD_OF_CUES, _MOST_CUES)
        + _TITLE * min(near[at], _MOST_NEAR)
        + _CENTRE * max(-_MOST_CENTRAL, min(central[at], _MOST_CENTRAL))
        + _LATE * (at / len(sentences) - 0.5)
        + _length(sentence.words.count)
        + sentence.place.weight
        for at, sentence in enumerate(sentences)
    ]


def _facts(sentences: Sequence[Sentence]) -> Iterator[list[Fact]]:
    """What is weighed of each sentence beside its words."""
    cues = [(), *(sentence.found for sentence in sentences), ()]
    for at, sentence in enumerate(sentences):
        before, found, after = cues[at : at + 3]
        yield facts_of(sentence.words, found, before, after, _USUAL_LENGTH)


def weighed_by_hand(found: Iterable[Found]) -> float:
    """The sum of the cues at their weights by hand; one kind counts little more for being there again."""
    counts = Counter(one.cue for one in found)
    return sum(HAND_WEIGHTS[cue] * (1 + _AGAIN * (min(count, 3) - 1)) for cue, count in counts.items())


def _spread(values: Sequence[float]) -> list[float]:
    """The values as distances from their middle, in units of their spread."""
    middle = math.fsum(values) / len(values)
    spread = math.sqrt(math.fsum((value - middle) ** 2 for value in values) / len(values))
    return [(value - middle) / spread if spread else 0.0 for value in values]


def _length(count: int) -> float:
    return -0.3 if count < _SCRAP else -0.1 if count < _SHORT else 0.0
