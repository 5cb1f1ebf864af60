"""Whether a quotation says word for word what stands in its original: where it differs, and what it leaves out.

Words are compared without regard to capitals, punctuation, and the shapes of quotation marks and dashes. A cut is
marked by an ellipsis, perhaps in brackets; other words in square brackets are the writer's own.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby, pairwise

from debateprep.core.article import Span

FEWEST_WORDS = 3  # of a quotation that is checked; shorter ones are terms, titles, or irony
_MOST_WORDS = 400  # of a quotation that is compared word by word
_LEAST_SHARE = 0.6  # of its words must stand in the original, in order and in pairs, before it is said to differ
_MOST_INSERTED = 12  # words of the original that an insertion may stand for
_SLACK = 8  # words that a quotation may add to its original or miss from it
_SLACK_AT_A_CUT = 250  # words
_BY_CHANCE = 3  # words of the original more than of the quotation, before a word at its very end is another place's

_MARKS = re.compile(
    r"“(?P<curly>[^“”\n]*(?:“[^“”\n]*”[^“”\n]*)*)”"
    r"|«(?P<angle>[^«»\n]*(?:«[^«»\n]*»[^«»\n]*)*)»"
    r"|„(?P<low>[^„“”\n]*)[“”]"
    r"|(?<![\w\"])\"(?P<straight>[^\"\n]*)\"(?!\w)"
    r"|(?<!\w)‘(?P<single>[^‘’\n]*(?:\w’\w[^‘’\n]*)*)’(?!\w)"
)
_TOKEN = re.compile(
    r"(?P<cut>\[\s*(?:…|\.\.\.|\. \. \.)\s*\]|…|\.\.\.|\. \. \.)|(?P<sic>\[\s*sic\s*\])|(?P<own>\[[^\[\]\n]*\])|\w+",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_END_OF_SENTENCE = re.compile(r"[.?!…]|\n")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks, from `start` up to `end` (code points), the marks left out."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """From `start` up to `end` of the quotation's text, the original says `original`; nothing, if it is empty.

    `mend` is what would stand there word for word. It says more than `original` where words are missing: these are told
    at the two words around the gap, which are right.
    """

    start: int
    end: int
    original: str
    mend: str = ""

    @property
    def is_gap(self) -> bool:
        """Whether words of the original are missing here, and no others stand in their place."""
        return self.mend != self.original


@dataclass(frozen=True, slots=True)
class Cut:
    """An ellipsis from `start` up to `end` of the quotation's text, and the words that it stands for."""

    start: int
    end: int
    left_out: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of comparing: from which of the originals the words are, and how they differ; -1 for none of them."""

    original: int = -1
    differences: tuple[Difference, ...] = ()
    cuts: tuple[Cut, ...] = ()


class Original:
    """A text that is quoted from, prepared once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._spans = [match.span() for match in _WORD.finditer(text)]
        self._words = [text[start:end].casefold() for start, end in self._spans]
        self._pairs: dict[tuple[str, str], list[int]] = {}
        for at, pair in enumerate(pairwise(self._words)):
            self._pairs.setdefault(pair, []).append(at)

    def compare(self, quotation: str) -> Checked | None:
        """How `quotation` differs from the place here that it is most likely from; nothing where there is none."""
        tokens = _tokens(quotation)
        words = [token for token in tokens if not token.is_sign]
        if not _is_comparable(len(words)):
            return None
        return self._word_for_word(tokens) or self._nearly(tokens, len(words))

    def _word_for_word(self, tokens: "Sequence[_Token]") -> Checked | None:
        """The quotation with its cuts, if every other word of it stands here in order."""
        pieces = _pieces(tokens)
        longest = max(range(len(pieces)), key=lambda at: len(pieces[at].words))
        if len(pieces[longest].words) < 2:  # the index is of pairs
            return None
        for start in self._starts(pieces[0].words):
            cuts: list[Cut] = []
            at = start + len(pieces[0].words)
            for piece in pieces[1:]:
                found = self._find(piece.words, at, at + _MOST_INSERTED + 1 if piece.sign.is_own else None)
                if found is None:
                    break
                if not piece.sign.is_own:
                    cuts.append(Cut(piece.sign.start, piece.sign.end, self._said(at, found)))
                at = found + len(piece.words)
            else:
                return Checked(0, (), tuple(cuts))
        return None

    def _starts(self, words: list[str]) -> Iterator[int]:
        """Where `words` stand."""
        if len(words) > 1:
            yield from (at for at in self._pairs.get((words[0], words[1]), ()) if self._stand(words, at))
        else:
            yield from (at for at, word in enumerate(self._words) if not words or word == words[0])

    def _find(self, words: list[str], start: int, stop: int | None) -> int | None:
        """The first place from word `start` up to `stop` where `words` stand."""
        if not words:
            return start
        if len(words) > 1:
            places = self._pairs.get((words[0], words[1]), [])
            candidates: Sequence[int] = places[bisect_left(places, start) :]
        else:
            candidates = range(start, len(self._words))
        for at in candidates:
            if stop is not None and at >= stop:
                return None
            if self._stand(words, at):
                return at
        return None

    def _stand(self, words: list[str], at: int) -> bool:
        return self._words[at : at + len(words)] == words

    def _nearly(self, tokens: "Sequence[_Token]", count: int) -> Checked | None:
        """The differences from the likeliest place, if enough of the words stand there in order."""
        signs = any(token.is_sign for token in tokens)
        window = self._likeliest(tokens, len(tokens) + (_SLACK_AT_A_CUT if signs else _SLACK))
        if window is None:
            return None
        first, last = window
        theirs = self._words[first:last]
        matcher = SequenceMatcher(None, [token.word for token in tokens], theirs, autojunk=False)
        blocks = [_Run(block.a, first + block.b, block.size) for block in matcher.get_matching_blocks() if block.size]
        matched = sum(block.size for block in blocks if block.size > 1)  # single words match by chance
        if matched < max(FEWEST_WORDS, _LEAST_SHARE * count):
            return None
        return self._told(tokens, _without_chance(tokens, blocks))

    def _likeliest(self, tokens: "Sequence[_Token]", width: int) -> tuple[int, int] | None:
        """The stretch of words, `width` wide, in which most pairs of the quotation stand."""
        hits = sorted(
            (place, at)
            for at, (first, second) in enumerate(pairwise(tokens))
            for place in self._pairs.get((first.word, second.word), ())
        )
        best, found, begin = 0, None, 0
        inside: dict[int, int] = {}
        for place, at in hits:
            inside[at] = inside.get(at, 0) + 1
            while hits[begin][0] <= place - width:
                gone = hits[begin][1]
                inside[gone] -= 1
                if not inside[gone]:
                    del inside[gone]
                begin += 1
            if len(inside) > best:
                best, found = len(inside), (hits[begin][0], place)
        if found is None:
            return None
        return max(0, found[0] - _SLACK - len(tokens)), found[1] + len(tokens) + _SLACK

    def _told(self, tokens: "Sequence[_Token]", runs: "Sequence[_Run]") -> Checked:
        """What differs before, between and behind the runs of words that are the same."""
        differences = [*self._changed(tokens[: runs[0].at], *self._before(runs[0].place, runs[0].at))]
        cuts: list[Cut] = []
        for run, following in pairwise(runs):
            here = tokens[run.at + run.size : following.at]
            first, last = run.place + run.size, following.place
            if any(not token.is_sign for token in here):
                differences += self._changed(here, first, last)
            elif here:
                cuts += [Cut(one.start, one.end, self._said(first, last)) for one in here[:1] if not one.is_own]
            elif first < last:
                differences.append(self._missing(tokens[following.at - 1], tokens[following.at], first, last))
        end = runs[-1].at + runs[-1].size
        behind = self._behind(runs[-1].place + runs[-1].size, len(tokens) - end)
        return Checked(0, (*differences, *self._changed(tokens[end:], *behind)), tuple(cuts))

    def _changed(self, here: "Sequence[_Token]", first: int, last: int) -> Iterator[Difference]:
        """Other words than those that stand from `first` up to `last`."""
        words = [token for token in here if not token.is_sign]
        if words:
            said = self._said(first, last)
            yield Difference(words[0].start, words[-1].end, said, said)

    def _missing(self, before: "_Token", behind: "_Token", first: int, last: int) -> Difference:
        """Words that are left out without a sign, told at the words around the gap."""
        whole = self._said(first - 1, last + 1)
        return Difference(before.start, behind.end, self._said(first, last), whole)

    def _before(self, place: int, count: int) -> tuple[int, int]:
        """The last `count` words before `place` that belong to its sentence, as a stretch."""
        first = place
        while first > max(0, place - count) and not self._is_end(first - 1):
            first -= 1
        return first, place

    def _behind(self, place: int, count: int) -> tuple[int, int]:
        """The next `count` words from `place` that belong to the sentence before it."""
        last = place
        while last < min(len(self._words), place + count) and not self._is_end(last - 1):
            last += 1
        return place, last

    def _is_end(self, at: int) -> bool:
        """Whether a sentence or a paragraph ends between word `at` and the next."""
        if not 0 <= at < len(self._spans) - 1:
            return True
        return _END_OF_SENTENCE.search(self.text, self._spans[at][1], self._spans[at + 1][0]) is not None

    def _said(self, first: int, last: int) -> str:
        """The text of the words from `first` up to `last`."""
        if first >= last:
            return ""
        return self.text[self._spans[first][0] : self._spans[min(last, len(self._spans)) - 1][1]]


@dataclass(frozen=True, slots=True)
class _Token:
    """A word of a quotation, folded, or a sign that words are left out or put in; the word of a sign is none."""

    word: str
    start: int
    end: int
    is_sign: bool = False
    is_own: bool = False  # the writer's own words, in brackets


@dataclass(frozen=True, slots=True)
class _Run:
    """`size` words that are the same from token `at` of the quotation and from word `place` of the original."""

    at: int
    place: int
    size: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words that stand together, and the sign before them."""

    sign: _Token
    words: list[str]


def quotations(text: str) -> tuple[Quotation, ...]:
    """The quotations in `text` that are long enough to be checked, each within one paragraph."""
    found = []
    for match in _MARKS.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        if sum(1 for token in _tokens(text[start:end]) if not token.is_sign) >= FEWEST_WORDS:
            found.append(Quotation(start, end, text[start:end]))
    return tuple(found)


def quoted(text: str) -> tuple[Span, ...]:
    """Everything in `text` that stands between quotation marks, of any length."""
    return tuple(Span(*match.span(match.lastgroup or 0)) for match in _MARKS.finditer(text))


def is_comparable(quotation: str) -> bool:
    """Whether `quotation` is neither too short nor too long to be looked for."""
    return _is_comparable(sum(1 for token in _tokens(quotation) if not token.is_sign))


def checked(quotation: str, originals: Sequence[Original]) -> Checked:
    """`quotation` compared with the original that it is most likely from: one without differences, else the nearest."""
    best = Checked()
    for at, original in enumerate(originals):
        found = original.compare(quotation)
        if found is not None and (best.original < 0 or len(found.differences) < len(best.differences)):
            best = Checked(at, found.differences, found.cuts)
            if not best.differences:
                return best
    return best


def _is_comparable(words: int) -> bool:
    return FEWEST_WORDS <= words <= _MOST_WORDS


def _tokens(text: str) -> list[_Token]:
    tokens = []
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if match["cut"] or match["own"]:
            tokens.append(_Token("", start, end, is_sign=True, is_own=bool(match["own"])))
        elif not match["sic"]:
            tokens.append(_Token(match[0].casefold(), start, end))
    while tokens and tokens[0].is_sign:
        tokens.pop(0)
    while tokens and tokens[-1].is_sign:
        tokens.pop()
    return tokens


def _pieces(tokens: Sequence[_Token]) -> list[_Piece]:
    pieces, sign = [], _Token("", 0, 0)
    for is_sign, group in groupby(tokens, key=lambda token: token.is_sign):
        there = list(group)
        if is_sign:
            sign = next((token for token in there if not token.is_own), there[0])
        else:
            pieces.append(_Piece(sign, [token.word for token in there]))
    return pieces


def _without_chance(tokens: Sequence[_Token], runs: Sequence[_Run]) -> Sequence[_Run]:
    """The runs without a single word at either end that only happens to stand somewhere near."""
    while len(runs) > 1 and runs[0].size == 1 and _is_far(tokens, runs[0], runs[1]):
        runs = runs[1:]
    while len(runs) > 1 and runs[-1].size == 1 and _is_far(tokens, runs[-2], runs[-1]):
        runs = runs[:-1]
    return runs


def _is_far(tokens: Sequence[_Token], one: _Run, other: _Run) -> bool:
    """Whether more words of the original lie between two runs than the quotation gives a reason for."""
    here = tokens[one.at + one.size : other.at]
    return not any(token.is_sign for token in here) and other.place - one.place > other.at - one.at + _BY_CHANCE
