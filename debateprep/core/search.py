"""Finding words however they are written: capitals, accents, quotes and dashes folded, British and American spelling.

The text is folded letter by letter. The spellings are ways of reading what is looked for, never changes to the text:
so whatever stands there letter by letter is found too, also while a word is only half typed.
"""

import re
import unicodedata
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from debateprep.core.article import Span
from debateprep.core.source import Source

_SIGNS = {
    **dict.fromkeys("‘’‚‛′ʹʼ`´‹›", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict(zip("−łøđħıæœ", ("-", "l", "o", "d", "h", "i", "ae", "oe"), strict=True)),  # Unicode takes none apart
    **dict.fromkeys(map(chr, range(0xFE00, 0xFE10)), ""),  # how the sign before it is drawn
}
_OWN_LETTERS = "йїў"  # not accented ones
# Such a letter may be written in two; the second is then made one that is ignored, so that no place changes.
_IN_TWO = [(unicodedata.normalize("NFD", letter), f"{letter}\u200b") for letter in _OWN_LETTERS + _OWN_LETTERS.upper()]
_BLANKS = re.compile(" {2,}")
_WORD_STARTS = re.compile(r"[^\w]+")

_RE = (
    r"\b([a-z]{0,9}?(?:cent|theat|fib|met|lit|calib|lust|sab|sepulch|spect|sept|meag|mit|nit|somb|och|accout|louv)"
    r"|reconnoit)"
)
_OUR = (
    r"\b([a-z]{0,9}?(?:ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl"
    r"|ranc|rig|rum|savi?|splend|succ|tum|val|vap|vig))"
)
_LL = (
    r"\b((?:[a-z]{0,15}[aeiouy][a-z]{0,15}[b-df-hj-np-tv-z][aeu]"  # of two syllables: “filed” is not “filled”
    r"|[a-z]{0,9}(?:dia|due|fue|gue|initia|penci|stenci|cue|equa|tota))l)"
)
# A part of a word, and how else it may stand in a text. Group 1 is what both begin with. Stems are listed where the
# ending alone would take in words that are no pair; a guard keeps “litre” away from “literal”.
_SPELLINGS = (
    (r"((?:def|off|lic|pret)en)[cs]", r"\1[cs]"),
    (_RE + r"er(s?)\b", r"\1re\2"),
    (_RE + r"er(ed|ing)\b", r"\1r\2"),
    (_RE + r"re(s?)\b", r"(?<![a-z])\1er\2(?=s?\b|ed\b|ing)"),
    (_RE + r"r(ed|ing)\b", r"\1er\2"),
    (r"(man)(?:oe|e)uv(?:re|er|r)", r"\1o?euv(?:re|er|r)"),
    (_OUR + r"or", r"\1our"),
    (_OUR + r"our", r"(?<![a-z])\1or(?!at|ad)"),
    (r"(?<=[a-z]{3})(i)[sz](?=e|ing|at|$)", r"\1[sz]"),
    (r"((?:anal|catal|dial|electrol|hydrol|paral)y)[sz](?=e|ing|$)", r"\1[sz]"),
    (r"((?:anal|catal|demag|dial|epil|homol|monol|pedag|prol|synag)og)ue(s?)\b", r"\1\2(?=s?\b|ed|ing)"),
    (r"((?:anal|catal|demag|dial|epil|homol|monol|pedag|prol|synag)og)(s?)\b", r"\1ue\2(?=s?\b)"),
    (_LL + r"l?(?=e[drs]?|ing?|or)", r"\1l?"),
    (_LL + r"l$", r"\1(?=ed|er|ing|or)"),
    (r"\b((?:kilo|milli|pro)gram)me(s?)\b", r"\b\1\2(?=s?\b)"),
    (r"\b((?:kilo|milli|pro)gram)(s?)\b", r"\1me\2(?=s?\b)"),
    (r"((?:abridg|judg|knowledg|lodg))e?(?=ment)", r"\1e?"),
)


@dataclass(frozen=True, slots=True)
class Folded:
    """A text made comparable, and for each of its letters the code point of the original that it comes from."""

    text: str
    places: Sequence[int]


@dataclass(frozen=True, slots=True)
class FoldedPage:
    """Many texts in one, folded without their places: a quarter of the time and an eighth of the memory of Folded."""

    text: str
    is_even: bool  # no letter was dropped or taken apart: a text that kept its length kept its places
    tails: frozenset[str]  # what the second and later parts of letters that are taken apart begin with


class Wanted:
    """What is looked for, in all its spellings: made ready once, for many texts that are folded already."""

    def __init__(self, wanted: str) -> None:
        self.text = fold(wanted).text.strip()
        self._lead, self._pattern, self._rule = _ways_to_write(self.text)

    def count(self, folded: str, start: int = 0, end: int | None = None) -> int:
        """How often it stands between two places of a folded text, none over another."""
        end = len(folded) if end is None else end
        if self._rule == _AS_IT_IS:
            return folded.count(self._lead, start, end) if self._lead else 0
        if folded.find(self._lead, start, end) < 0:
            return 0
        if self._rule == _BY_LEAD:
            return len(self._pattern.findall(folded, start, end))
        return sum(1 for _ in self.hits(folded, start, end))

    def hits(self, folded: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """Where it stands there, in order, none over another; nowhere, if nothing is looked for."""
        end = len(folded) if end is None else end
        at = folded.find(self._lead, start, end) if self._lead else -1
        while at >= 0:
            hit = self._pattern.match(folded, at, end)
            if hit:
                yield hit.span()
            at = folded.find(self._lead, hit.end() if hit else at + 1, end)


class Finder:
    """Looks in one text, which is folded once."""

    def __init__(self, text: str) -> None:
        self._original = text
        self._folded = fold(text)

    def find(self, wanted: str, limit: int = 10_000) -> tuple[Span, ...]:
        """Where `wanted` stands, in code points of the text, in order, none over another; at most `limit` places.

        White space around `wanted` does not count. A place covers whole letters of the text with their accents.
        """
        return tuple(self.spans(Wanted(wanted), limit))

    def spans(self, wanted: Wanted, limit: int = 10_000) -> Iterator[Span]:
        """The same for words that are made ready already, one place after the other."""
        places, done = self._folded.places, 0
        for start, end in wanted.hits(self._folded.text):
            if limit <= 0:
                return
            if places[start] >= done:  # else the second half of a letter that is folded to two
                done = self._behind(places[end - 1])
                limit -= 1
                yield Span(places[start], done)

    def _behind(self, place: int) -> int:
        """Behind the letter at `place` and the accents that stand upon it."""
        end = place + 1
        while end < len(self._original) and unicodedata.category(self._original[end])[0] == "M":
            end += 1
        return end


def find_all(text: str, wanted: str, limit: int = 10_000) -> tuple[Span, ...]:
    """Where `wanted` stands in `text`; for many questions to one text, a Finder is quicker."""
    return Finder(text).find(wanted, limit)


def matching_sources(sources: Iterable[Source], typed: str, limit: int = 8) -> tuple[Source, ...]:
    """The sources with words that begin as each word in `typed` does, those whose title begins so first."""
    wanted = fold(typed).text.split()
    if not wanted:
        return ()
    found: list[tuple[bool, int, Source]] = []
    for source in sources:
        title = fold(source.title).text
        words = _WORD_STARTS.split(fold(" ".join((source.title, *source.author, source.issuer, source.number))).text)
        if all(any(word.startswith(one) for word in words) for one in wanted):
            found.append((not title.startswith(wanted[0]), len(found), source))
    return tuple(source for _, _, source in sorted(found, key=lambda one: one[:2])[:limit])


def fold(text: str) -> Folded:
    """`text` without what searching does not tell apart; it is left as it is spelt."""
    text = _in_one(text)
    small, apart = _letter_by_letter(text)
    if not apart:
        return _single_blanks(small, range(len(text)))
    folded: list[str] = []
    places: list[int] = []
    at = 0
    for line in text.splitlines(keepends=True):
        folded.append(line.translate(_LETTERS))
        places += range(at, at + len(line)) if _LETTERS.uneven.isdisjoint(line) else _places(line, at)
        at += len(line)
    return _single_blanks("".join(folded), places)


def fold_page(text: str) -> FoldedPage:
    """What `fold` makes of `text`, which may be long, without the place of each letter."""
    small, apart = _letter_by_letter(_in_one(text))
    return FoldedPage(_BLANKS.sub(" ", small), not apart, frozenset(tail for parts in apart for tail in parts[1:]))


def _in_one(text: str) -> str:
    for in_two, in_one in _IN_TWO:
        text = text.replace(in_two, in_one)
    return text


def _letter_by_letter(text: str) -> tuple[str, list[str]]:
    """`text` with each letter folded, blanks as they are; and what those became that are none or several now."""
    small = text.casefold()
    letters = set(small)
    all_letters = letters if len(small) == len(text) else letters | set(text)  # a capital may be taken apart: ß
    for letter in letters:
        if _LETTERS[ord(letter)] != letter:
            small = small.replace(letter, _LETTERS[ord(letter)])
    return small, [_LETTERS[ord(letter)] for letter in all_letters if len(_LETTERS[ord(letter)]) != 1]


def _places(line: str, at: int) -> list[int]:
    return [place for place, letter in enumerate(line, at) for _ in _LETTERS[ord(letter)]]


def _single_blanks(text: str, places: Sequence[int]) -> Folded:
    """The same with one blank for each run of them."""
    words: list[str] = []
    kept = array("L")
    start = 0
    for run in _BLANKS.finditer(text):
        end = run.start() + 1
        words.append(text[start:end])
        kept.extend(places[start:end])
        start = run.end()
    kept.extend(places[start:])
    return Folded("".join([*words, text[start:]]), kept)


class _Letters(dict[int, str]):
    """What each letter is folded to, found out when it is first met; the `uneven` ones become none or several."""

    def __init__(self) -> None:
        super().__init__()
        self.uneven: set[str] = set()

    def __missing__(self, code: int) -> str:
        folded = self[code] = _letter(chr(code))
        if len(folded) != 1:
            self.uneven.add(chr(code))
        return folded


_LETTERS = _Letters()


def _letter(letter: str) -> str:
    """What a letter is folded to: nothing, one letter, or several."""
    small = letter.casefold()
    if small in _OWN_LETTERS:
        return small
    if small in _SIGNS:
        return _SIGNS[small]
    return "".join(map(_plain, unicodedata.normalize("NFKD", small)))


def _plain(part: str) -> str:
    """A letter that is taken apart already: a blank for white space, “-” for a dash, nothing for what is not seen."""
    if part.isspace():
        return " "
    category = unicodedata.category(part)
    if unicodedata.combining(part) or category == "Cf":
        return ""
    return "-" if category == "Pd" else _SIGNS.get(part, part.casefold())


_AS_IT_IS, _BY_LEAD, _BY_WHAT_STANDS_BEFORE = range(3)  # whether words have one spelling, and what tells others


def _ways_to_write(looked_for: str) -> tuple[str, re.Pattern[str], int]:
    """What every spelling of the words begins with, a pattern for all of them, and by what they are told."""
    lead = looked_for
    written: list[str] = []
    done, rule = 0, _AS_IT_IS
    for part, others in _parts_spelt_otherwise(looked_for):
        if part.start() < done:
            continue
        if not written:
            lead = looked_for[: part.end(1)]
            rule = _BY_LEAD if part.expand(others).startswith(part[1]) else _BY_WHAT_STANDS_BEFORE
        written += [re.escape(looked_for[done : part.start()]), f"(?:{part.expand(others)}|{part[0]})"]
        done = part.end()
    return lead, re.compile("".join([*written, re.escape(looked_for[done:])])), rule


def _parts_spelt_otherwise(looked_for: str) -> list[tuple[re.Match[str], str]]:
    found = [(part, others) for part_of_word, others in _patterns() for part in part_of_word.finditer(looked_for)]
    return sorted(found, key=lambda each: each[0].start())


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The spellings, made ready when the first search needs them."""
    return tuple((re.compile(part), others.replace(r"\b", r"\\b")) for part, others in _SPELLINGS)
