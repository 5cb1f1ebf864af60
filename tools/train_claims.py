"""Train the claim finder: `python -m tools.train_claims [CSV]`, with the extra `train` installed.

Reads ArgUNSC (by default `../shared/data/argunsc/sentence_CP.csv`), prints how well two questions are answered in five
folds by speech (is it an argument; is an argument a claim or a premise), and writes `resources/claims/weights.json`,
the same bytes each time.
"""

import csv
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import GroupKFold

from debateprep import resources
from debateprep.language.claim_cues import HAND_WEIGHTS, Found, cues_in
from debateprep.language.claim_scoring import WEIGHTS, facts_of, with_neighbours
from debateprep.language.claim_words import Words, grams, masked, words_of

CORPUS = Path(__file__).parents[2] / "shared" / "data" / "argunsc" / "sentence_CP.csv"

_GRAMS = 4000  # as many as are kept: the most frequent ones
_FACT_SCALE = 0.15  # what cues and lengths weigh beside the words before training
_SPEECHES = 6  # a general word is used in at least as many
_FOLDS = 5
_INNER_FOLDS = 8  # where yes begins is chosen by models that are nearly as good as the one that is measured
_EVENED = 4  # hundredths on either side over which the curve is evened before its top is taken
_SPEAKER = re.compile(r"^(?:(?:Mr|Mrs|Ms|Sir|Dame)\.? )?[^.:]{2,40}\([A-Z][^)]+\)(?: \(spoke in \w+\))?: ")
_OPENING = re.compile(
    r"^(?:I|We|Let me|May I|At the outset|First|Allow me)\b[^.]{0,60}\b(?:thank\w*|grateful|congratulate)\b[^.]{0,90}"
    r"(?:brief|conven|President|meeting|presid|Under-Secretary)"
)
_OPENING_LASTS = 4  # sentences: thanks nearer than these are of the same speech

Features = dict[str, float]
Numbers = Any  # an array of numpy's


@dataclass(frozen=True)
class Sentence:
    """A sentence of the corpus, with what is known of it."""

    words: Words
    found: list[Found]
    facts: Features  # its cues, those beside it, its length
    label: str  # claim, premise, non-arg
    speech: int


@dataclass(frozen=True)
class Question:
    """What is asked of a sentence, and how its answers are counted."""

    name: str
    yes: tuple[str, ...]
    asked_of: tuple[str, ...]
    average: str
    strength: float  # C of the regression: what it may give to a single word

    def answers(self, sentences: Sequence[Sentence]) -> Numbers:
        """1 for yes, 0 for no."""
        return np.array([sentence.label in self.yes for sentence in sentences], dtype=int)

    def asked(self, sentences: Sequence[Sentence]) -> list[int]:
        """The places of the sentences of which it is asked."""
        return [place for place, sentence in enumerate(sentences) if sentence.label in self.asked_of]


QUESTIONS = (
    Question("argument against none, macro-F1", ("claim", "premise"), ("claim", "premise", "non-arg"), "macro", 1.0),
    Question("claim against premise, weighted F1", ("claim",), ("claim", "premise"), "weighted", 1.0),
)


def corpus(path: Path) -> list[Sentence]:
    """The sentences of ArgUNSC. It does not say where a speech begins: the speaker's name or the thanks tell."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [(" ".join(row["Sentence"].split()), row["Arg_Type"]) for row in csv.DictReader(file)]
    speeches = _speeches([text for text, _ in rows])
    words = [words_of(_SPEAKER.sub("", text)) for text, _ in rows]
    cues = [cues_in(one) for one in words]

    def beside(place: int, other: int) -> list[Found]:
        return cues[other] if 0 <= other < len(rows) and speeches[place] == speeches[other] else []

    return [
        Sentence(
            one,
            cues[place],
            dict(facts_of(one, cues[place], beside(place, place - 1), beside(place, place + 1), one.count)),
            rows[place][1],
            speeches[place],
        )
        for place, one in enumerate(words)
    ]


def _speeches(texts: Sequence[str]) -> list[int]:
    """The number of the speech of each sentence."""
    numbers: list[int] = []
    speech, last = 0, -_OPENING_LASTS - 1
    for place, text in enumerate(texts):
        if _SPEAKER.match(text) or _OPENING.match(text):
            speech += place - last > _OPENING_LASTS
            last = place
        numbers.append(speech)
    return numbers


def general_words(sentences: Sequence[Sentence]) -> frozenset[str]:
    """The words that many speeches use, without names and without the subjects of these speeches."""
    speeches: dict[str, set[int]] = defaultdict(set)
    capitals: Counter[str] = Counter()
    for sentence in sentences:
        for written, small in zip(sentence.words.written, sentence.words.small, strict=True):
            speeches[small].add(sentence.speech)
            capitals[small] += 1 if written[0].isupper() else -1
    topics = set(resources.path("claims/topics.txt").read_text(encoding="utf-8").split())
    often = (word for word, where in speeches.items() if len(where) >= _SPEECHES and word[0].isalpha())
    return frozenset(word for word in often if (capitals[word] <= 0 and word not in topics) or word == "i")


class Trained:
    """The regression for one question on some sentences."""

    def __init__(self, sentences: Sequence[Sentence], general: frozenset[str], question: Question) -> None:
        asked = [sentences[place] for place in question.asked(sentences)]
        seen = [grams(masked(sentence.words, general)) for sentence in asked]
        counts = Counter(gram for one in seen for gram in one)
        self.rarity = {
            gram: round(float(np.log((1 + len(asked)) / (1 + count)) + 1), 2)
            for gram, count in sorted(counts.items(), key=_most_frequent)[:_GRAMS]
            if count >= 3
        }
        facts = sorted({fact for sentence in asked for fact in sentence.facts})
        self.columns = {name: column for column, name in enumerate([*self.rarity, *facts])}
        self._general = general
        self._model = LogisticRegression(C=question.strength, max_iter=5000, tol=1e-8)
        self._model.fit(self._matrix(asked), question.answers(asked))

    def scores(self, sentences: Sequence[Sentence]) -> Numbers:
        """How likely yes is, as log-odds."""
        return self._model.decision_function(self._matrix(sentences))

    def weight(self, name: str) -> float:
        """The weight of a gram, or of a fact at its own scale."""
        scale = 1.0 if name in self.rarity else _FACT_SCALE
        return float(self._model.coef_[0][self.columns[name]]) * scale if name in self.columns else 0.0

    @property
    def bias(self) -> float:
        """The score of a sentence of which nothing is known."""
        return float(self._model.intercept_[0])

    def _matrix(self, sentences: Sequence[Sentence]) -> Numbers:
        cells = [(row, *cell) for row, sentence in enumerate(sentences) for cell in self._cells(sentence)]
        rows, columns, values = zip(*cells, strict=True)
        return csr_matrix((values, (rows, columns)), shape=(len(sentences), len(self.columns)))

    def _cells(self, sentence: Sentence) -> Iterator[tuple[int, float]]:
        known = [gram for gram in sorted(grams(masked(sentence.words, self._general))) if gram in self.rarity]
        norm = sum(self.rarity[gram] ** 2 for gram in known) ** 0.5 or 1.0
        yield from ((self.columns[gram], self.rarity[gram] / norm) for gram in known)
        for fact, value in sentence.facts.items():
            if fact in self.columns:
                yield self.columns[fact], value * _FACT_SCALE


def _most_frequent(counted: tuple[str, int]) -> tuple[int, str]:
    return -counted[1], counted[0]


def beside_others(sentences: Sequence[Sentence], scores: Numbers) -> Numbers:
    """Each score with a share of those beside it in its speech, as the claim finder does it."""
    speeches = groupby(zip(sentences, scores, strict=True), key=lambda pair: pair[0].speech)
    return np.concatenate([with_neighbours([float(score) for _, score in speech]) for _, speech in speeches])


Scorer = Callable[[Sequence[Sentence], Sequence[Sentence], Question], tuple[Numbers, Numbers]]


def by_training(known: Sequence[Sentence], new: Sequence[Sentence], question: Question) -> tuple[Numbers, Numbers]:
    """Scores of `known` sentences, each by a model that has not seen its speech, and of `new` ones."""
    general = general_words(known)
    unseen = np.zeros(len(known))
    for seen, rest in _folds(known, _INNER_FOLDS):
        model = Trained([known[place] for place in seen], general, question)
        unseen[rest] = model.scores([known[place] for place in rest])
    scores = Trained(known, general, question).scores(new)
    if question is QUESTIONS[0]:
        return beside_others(known, unseen), beside_others(new, scores)
    return unseen, scores


def by_length(known: Sequence[Sentence], new: Sequence[Sentence], _: Question) -> tuple[Numbers, Numbers]:
    """How many words a sentence has."""
    return _lengths(known), _lengths(new)


def by_hand(known: Sequence[Sentence], new: Sequence[Sentence], _: Question) -> tuple[Numbers, Numbers]:
    """The cues at their weights by hand."""
    return _cues(known), _cues(new)


def by_majority(known: Sequence[Sentence], new: Sequence[Sentence], question: Question) -> tuple[Numbers, Numbers]:
    """The same answer for all: the frequent one."""
    usual = float(question.answers([known[place] for place in question.asked(known)]).mean() >= 0.5)
    return np.full(len(known), usual), np.full(len(new), usual)


def _lengths(sentences: Sequence[Sentence]) -> Numbers:
    return np.array([float(sentence.words.count) for sentence in sentences])


def _cues(sentences: Sequence[Sentence]) -> Numbers:
    return np.array([sum(HAND_WEIGHTS[cue] for cue in {one.cue for one in each.found}) for each in sentences])


def _folds(sentences: Sequence[Sentence], count: int = _FOLDS) -> Iterator[tuple[Numbers, Numbers]]:
    speeches = [sentence.speech for sentence in sentences]
    yield from GroupKFold(count).split(speeches, groups=speeches)


def five_folds(sentences: Sequence[Sentence], question: Question, scorer: Scorer) -> float:
    """The F1 on speeches that were not seen; where yes begins is chosen on the others."""
    said, meant = [], []
    for seen, rest in _folds(sentences):
        known, new = [sentences[place] for place in seen], [sentences[place] for place in rest]
        scores_of_known, scores_of_new = scorer(known, new, question)
        begins = _best_beginning(scores_of_known, known, question)
        asked = question.asked(new)
        said += [*(scores_of_new[asked] > begins)]
        meant += [*question.answers([new[place] for place in asked])]
    return float(f1_score(meant, said, average=question.average))


def _best_beginning(scores: Numbers, known: Sequence[Sentence], question: Question) -> float:
    asked = question.asked(known)
    answers = question.answers([known[place] for place in asked])
    tried = np.quantile(scores[asked], np.linspace(0.01, 0.99, 99)) - 1e-9
    counted = [f1_score(answers, scores[asked] > one, average=question.average) for one in tried]
    even = np.convolve(np.pad(counted, _EVENED, mode="edge"), np.ones(2 * _EVENED + 1), mode="valid")
    return float(tried[int(np.argmax(even))])


def trained_weights(sentences: Sequence[Sentence]) -> str:
    """The file of weights, from all speeches."""
    general = general_words(sentences)
    argument, claim = (Trained(sentences, general, question) for question in QUESTIONS)
    names = {
        gram: [argument.rarity[gram], round(argument.weight(gram), 2), round(claim.weight(gram), 2)]
        for gram in sorted(argument.rarity)
    }
    facts = sorted({*argument.columns, *claim.columns} - {*argument.rarity, *claim.rarity})
    table = {
        "general": sorted(general),
        "grams": names,
        "facts": {fact: [round(argument.weight(fact), 3), round(claim.weight(fact), 3)] for fact in facts},
        "bias": [round(argument.bias, 3), round(claim.bias, 3)],
    }
    return json.dumps(table, ensure_ascii=False, separators=(",", ":")).replace('],"', '],\n"') + "\n"


def main(arguments: Sequence[str]) -> None:
    """Print the table, write the weights."""
    path = Path(arguments[0]) if arguments else CORPUS
    sentences = corpus(path)
    print(f"{len(sentences)} sentences, {sentences[-1].speech} speeches, {_FOLDS} folds by speech")
    for question in QUESTIONS:
        for scorer in (by_majority, by_length, by_hand, by_training):
            print(f"{question.name:36} {scorer.__name__:12} {five_folds(sentences, question, scorer):.3f}", flush=True)
    resources.path(WEIGHTS).write_text(trained_weights(sentences), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
