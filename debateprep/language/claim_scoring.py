"""How much a sentence reads like an argument, and like a claim rather than its grounds: sums of trained weights.

The weights were trained on speeches of the Security Council by `python -m tools.train_claims`; a number means nothing
by itself, only against those of other sentences.
"""

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from debateprep import resources
from debateprep.language.claim_cues import Found
from debateprep.language.claim_words import Words, grams, masked

WEIGHTS = "claims/weights.json"

_SHARES = {
    -2: 0.08,
    -1: 0.15,
    0: 1.0,
    1: 0.15,
    2: 0.08,
}  # by place: what sentences nearby tell of one being an argument

Fact: TypeAlias = tuple[str, float]


@dataclass(frozen=True, slots=True)
class Weights:
    """What was trained: the general words, and what each pair of words and each fact weighs for the two questions."""

    general: frozenset[str]
    grams: dict[str, list[float]]  # how rare it is, then its weight for “argument?” and for “claim?”
    facts: dict[str, list[float]]  # its weights for the two questions
    bias: list[float]


@dataclass(frozen=True, slots=True)
class Scores:
    """The answers to the two questions: more is likelier; at 0 yes and no are even on those speeches."""

    argument: float
    claim: float


def facts_of(
    words: Words, found: Iterable[Found], before: Iterable[Found], after: Iterable[Found], count: int
) -> list[Fact]:
    """What is weighed beside its words: its cues and those of the sentences beside it, and `count`, how long it is."""
    facts = [
        (f"{whose} {name}", 1.0)
        for whose, cues in (("cue", found), ("before", before), ("after", after))
        for name in sorted({cue.cue for cue in cues})
    ]
    facts.append((f"length {min(count // 5, 9)}", 1.0))
    facts.append(("length", math.log1p(count)))
    if any(sign in words.sentence for sign in '“”«»"'):
        facts.append(("quotes", 1.0))
    return facts


@cache
def weights() -> Weights:
    """The weights that are shipped, read once."""
    data = json.loads(resources.path(WEIGHTS).read_text(encoding="utf-8"))
    return Weights(frozenset(data["general"]), data["grams"], data["facts"], data["bias"])


def scored(words: Words, facts: Iterable[Fact], table: Weights) -> Scores:
    """The scores of one sentence."""
    argument, claim = table.bias
    length = 0.0
    from_grams = [0.0, 0.0]
    for gram in grams(masked(words, table.general)):
        entry = table.grams.get(gram)
        if entry:
            length += entry[0] ** 2
            from_grams[0] += entry[1] * entry[0]
            from_grams[1] += entry[2] * entry[0]
    for name, value in facts:
        weight = table.facts.get(name, (0.0, 0.0))
        argument += weight[0] * value
        claim += weight[1] * value
    norm = math.sqrt(length) or 1.0
    return Scores(argument + from_grams[0] / norm, claim + from_grams[1] / norm)


def with_neighbours(scores: Sequence[float]) -> list[float]:
    """The scores of a text's sentences, each with a share of those beside it: an argument seldom stands alone."""
    reach = max(_SHARES)
    framed = [*[0.0] * reach, *scores, *[0.0] * reach]
    return [
        math.fsum(share * framed[at + off] for off, share in _SHARES.items()) / math.fsum(_SHARES.values())
        for at in range(reach, len(scores) + reach)
    ]
