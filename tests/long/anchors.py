"""10,000 random edits of articles with look-alike sentences: no mark may land on other words.

Each letter of the article carries a serial number through the edits, so that it is known where the words of a mark are.
"""

import random
from collections import Counter
from dataclasses import dataclass

from debateprep.core.anchor import Passage, carry, is_anchored, passage_at, reattached, relocate
from debateprep.core.article import Article

_KINDS = (
    "The shield protects {} of all. ", "It was never aimed at {}. ", "No. ", "Trust was lost in year {}. ",
    "Radars of type {} see farther than they did. ", "Yes. ",
)  # fmt: skip
_EDITS = 10_000


@dataclass
class Traced:
    """A text whose letters are numbered; a new letter has a new number."""

    letters: list[tuple[str, int]]
    next: int

    @property
    def text(self) -> str:
        return "".join(letter for letter, _ in self.letters)

    def numbers(self, start: int, end: int) -> list[int]:
        return [number for _, number in self.letters[start:end]]

    def splice(self, at: int, length: int, insert: str) -> None:
        new = [(letter, self.next + count) for count, letter in enumerate(insert)]
        self.next += len(insert)
        self.letters[at : at + length] = new


def run() -> bool:
    """Whether every mark stood on its own words or on none."""
    chance = random.Random(2012)  # noqa: S311  # a seed, so that a broken law can be seen again
    counted: Counter[str] = Counter()
    for _ in range(_EDITS // 10):
        _one_article(chance, counted)
    for what, count in sorted(counted.items()):
        print(f"{what:28} {count}")
    return not any(count for what, count in counted.items() if what.endswith("wrong"))


def _one_article(chance: random.Random, counted: Counter[str]) -> None:
    sentences = [chance.choice(_KINDS).format(number) for number in range(chance.randint(4, 14))]
    words = "".join(sentences)
    traced = Traced([(letter, number) for number, letter in enumerate(words)], len(words))
    article = Article(id="art", text=words)
    start = chance.randrange(len(words) - 12)
    first = passage_at("psg", article, start, min(len(words), start + chance.randint(8, 40)))
    marked = set(traced.numbers(first.start, first.end))
    carried, belonging = first, set(marked)
    for _ in range(10):
        at, length, insert = _edit(chance, traced.text, sentences)
        traced.splice(at, length, insert)
        if carried.start < at + length and at < carried.end:
            belonging.update(range(traced.next - len(insert), traced.next))  # written inside the mark
        carried = carry(carried, traced.text, at, length, insert)
        own = set(traced.numbers(carried.start, carried.end)) <= belonging
        counted[f"carried {_verdict(carried, traced, own)}"] += 1
        for name, found in (
            ("loaded", relocate(first, traced.text)),
            ("replaced", reattached(first, words, traced.text)),
        ):
            own = _is_own(found, traced, marked) or _is_as_it_was(found, traced.text, first, words)
            counted[f"{name} {_verdict(found, traced, own)}"] += 1


def _is_own(found: Passage, traced: Traced, marked: set[int]) -> bool:
    """Whether the words are the marked letters.

    Where the text does not tell, either is right: a blank that came for a blank, a copy side by side with its model.
    """
    length = found.end - found.start
    beside = traced.numbers(max(0, found.start - length), found.end + length)
    same = sum(1 for number in traced.numbers(found.start, found.end) if number in marked)
    return same >= 0.75 * length or marked <= set(beside)


def _is_as_it_was(found: Passage, text: str, first: Passage, before: str) -> bool:
    """Whether all on one side of the words is as it was: nobody could tell them from the old ones."""
    return text[: found.start] == before[: first.start] or text[found.end :] == before[first.end :]


def _edit(chance: random.Random, text: str, sentences: list[str]) -> tuple[int, int, str]:
    """Where, how much goes, what comes: a letter, a word, or a copy of a sentence."""
    at = chance.randint(0, len(text))
    length = min(len(text) - at, chance.choice((0, 0, 0, 1, 3, 25)))
    return at, length, chance.choice(("", "x", "not ", chance.choice(sentences)))


def _verdict(found: Passage, traced: Traced, own: bool) -> str:
    if not is_anchored(found, traced.text):
        return "orphaned"
    return "right" if own else "wrong"
