"""The sentences of an article, read once: their words, cues and places, and what each has in common with the title."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from debateprep.core.article import Span
from debateprep.language.claim_cues import Found, cues_in
from debateprep.language.claim_place import LAST, Place, places
from debateprep.language.claim_words import Words, words_of

_STEM = 6
_ENDINGS = ("'s", "ing", "ed", "es", "s", "ly")
_EMPTY = frozenset(
    "the of and to in a is that for it was with as on be by are this have not from which an at or but its they "
    "their has will would there these those than more we our you can should could were had who what when where "
    "how why all no one only so if about into out up over under after before between because while been being do "
    "does did he she his her him my me i us them such any some most other also very just even own same each both "
    "either neither nor too then now here through during against without within upon may might must shall need "
    "still yet".split()
)
_JUDGED = frozenset(("judgement", "verdict", "superlative", "proof"))
_TOLD = frozenset(("event", "reported"))
_SHORT = 3.0  # keeps a sentence of few words from being all title


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the article as it is weighed."""

    span: Span
    words: Words
    found: tuple[Found, ...]
    place: Place
    subjects: frozenset[str]  # the beginnings of the words that say what it is about

    @property
    def text(self) -> str:
        """The sentence as the article has it."""
        return self.words.sentence


@dataclass(frozen=True, slots=True)
class Subjects:
    """How the words that say what an article is about are spread over its sentences and its title."""

    title: frozenset[str]
    counts: Counter[str]
    sentences: int

    def rarity(self, word: str) -> float:
        """More for a word that fewer sentences have: one that stands in nearly all tells nothing."""
        return math.log((self.sentences + 1) / (self.counts[word] + 0.5))

    def nearness(self, subjects: frozenset[str]) -> float:
        """How much of the title is in a sentence, from 0 to 1."""
        if not subjects or not self.title:
            return 0.0
        common = sum(map(self.rarity, sorted(subjects & self.title)))
        return common / math.sqrt((self._sum(subjects) + _SHORT) * (self._sum(self.title) + 1))

    def centrality(self, subjects: frozenset[str]) -> float:
        """How much a sentence speaks of what the others speak of."""
        return sum(self.counts[word] - 1 for word in subjects) / math.sqrt(len(subjects) + 3)

    def _sum(self, subjects: frozenset[str]) -> float:
        return sum(map(self.rarity, sorted(subjects)))


def read_sentences(text: str, spans: Sequence[Span]) -> list[Sentence]:
    """The sentences of `text` that stand at `spans`."""
    words = [words_of(text[span.start : span.end]) for span in spans]
    names = _names(words)
    return [
        Sentence(span, one, _cues(one, is_last=at >= len(spans) - LAST), place, subjects_of(one) - names)
        for at, (span, one, place) in enumerate(zip(spans, words, places(text, spans), strict=True))
    ]


def _cues(words: Words, *, is_last: bool) -> tuple[Found, ...]:
    """The cues of a sentence, read by what stands around them.

    Only one of the last is about the author; “It was a mistake” is a claim about the past, no story.
    """
    found = cues_in(words)
    kinds = {cue.cue for cue in found}
    misread = set() if is_last else {"author"}
    if kinds & _JUDGED and not kinds & _TOLD:
        misread.add("past")
    return tuple(cue for cue in found if cue.cue not in misread)


def _names(sentences: Iterable[Words]) -> frozenset[str]:
    """The words that stand with a capital inside sentences: whom an article is about does not make a claim of it."""
    return frozenset(
        subject(small)
        for words in sentences
        for written, small in zip(words.written[1:], words.small[1:], strict=True)
        if written[0].isupper()
    )


def subjects_in(sentences: Iterable[Sentence], title: str) -> Subjects:
    """What the article is about."""
    found = [sentence.subjects for sentence in sentences]
    counts = Counter(word for one in found for word in one)
    return Subjects(subjects_of(words_of(title)) & counts.keys(), counts, len(found))


def subjects_of(words: Words) -> frozenset[str]:
    """The beginnings of the words of a sentence that say what it is about."""
    return frozenset(
        subject(word) for word in words.small if len(word) > 2 and word[0].isalpha() and word not in _EMPTY
    )


def subject(word: str) -> str:
    """The beginning that the forms of a word in small letters share."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)]
            break
    return word[:_STEM].removesuffix("e")
