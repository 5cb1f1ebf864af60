"""Finding words however they are written: capitals, accents, quotes, dashes and British or American spelling folded."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from debateprep.core.article import Span

_QUOTES = dict.fromkeys("‘’‚‛′ʼ`´‹›", "'") | dict.fromkeys("“”„‟″«»", '"')
_DASHES = dict.fromkeys("‐‑‒–—―−﹘﹣－", "-")
_SIGNS = {**_QUOTES, **_DASHES}
_IGNORED = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_KEPT_MARKS = {"й": "й", "Й": "й", "ё": "е", "Ё": "е", "ї": "ї", "Ї": "ї"}  # letters of their own, not accented ones

# How the endings of American words are written in Britain, longest first. Stems are listed where the ending alone would
# take in words that are no pair.
_SPELLINGS = (
    (r"\b(def|off|lic|pret)ens(e|es|eless|ed)\b", r"\1enc\2"),
    (r"\b(cent|theat|fib|met|lit|calib|lust|sab|spect|sept|meag|somb|och|maneuv)er(s|ed)?\b", r"\1re\2"),
    (
        r"\b(arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|sav|val|vap|vig|sp?lend)or"
        r"(s|ed|ing|able|ite|less|hood|ful|y)?\b",
        r"\1our\2",
    ),
    (r"\b(\w{3,})iz(e|es|ed|er|ers|ing|ation|ations|ational)\b", r"\1is\2"),
    (r"\b(anal|cata?l|paral)yz(e|es|ed|er|ing)\b", r"\1ys\2"),
    (r"\b(catal|dial|monol|anal|prol|epil)og(s)?\b", r"\1ogue\2"),
    (r"\b(travel|cancel|model|signal|label|level|counsel|fuel|marshal|total)(ed|ing|er|ers)\b", r"\1l\2"),
    (r"\bprogram(s)?\b", r"programme\1"),
    (r"\b(judg|acknowledg)ment(s)?\b", r"\1ement\2"),
)


class Finder:
    """Looks in one text, which is folded once."""

    def __init__(self, text: str) -> None:
        self._folded, self._places = _folded(text)
        self._length = len(text)

    def find(self, wanted: str, limit: int = 10_000) -> tuple[Span, ...]:
        """Where `wanted` stands, in code points of the text, from its start; at most `limit` places."""
        looked_for = _folded(wanted)[0].strip()
        return tuple(self._spans(_shortest(looked_for), limit)) if looked_for else ()

    def _spans(self, looked_for: str, limit: int) -> Iterator[Span]:
        at = self._folded.find(looked_for)
        while at >= 0 and limit > 0:
            yield Span(self._places[at], self._end(at + len(looked_for)))
            limit -= 1
            at = self._folded.find(looked_for, at + len(looked_for))

    def _end(self, at: int) -> int:
        """Behind the original letter that the folded one before `at` belongs to, with its marks."""
        last = self._places[at - 1]
        behind = bisect_right(self._places, last)
        return self._places[behind] if behind < len(self._places) else self._length


def find_all(text: str, wanted: str, limit: int = 10_000) -> tuple[Span, ...]:
    """Where `wanted` stands in `text`; for many questions to one text, a Finder is quicker."""
    return Finder(text).find(wanted, limit)


def _shortest(looked_for: str) -> str:
    """A last word that ends where two spellings part is looked for up to there: “defens” finds “defence” too."""
    return re.sub(r"\b(def|off|lic|pret)en[sc]$", r"\1en", looked_for)


class _Letters(dict[int, str]):
    """What each letter is folded to, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _letter(chr(code))
        return folded


_LETTERS = _Letters()
_BLANKS = re.compile(" {2,}")


def _folded(text: str) -> tuple[str, list[int]]:
    """`text` folded, and for each of its letters the code point of `text` it comes from."""
    lines: list[str] = []
    places: list[int] = []
    at = 0
    for line in text.splitlines(keepends=True):
        folded = line.translate(_LETTERS)
        lines.append(folded)
        # Only where a letter became none or several must each be looked at.
        places += range(at, at + len(line)) if len(folded) == len(line) else _places(line, at)
        at += len(line)
    whole = "".join(lines)
    whole, places = _changed(whole, places, [(match.span(), " ") for match in _BLANKS.finditer(whole)])
    return _one_spelling(whole, places)


def _places(line: str, at: int) -> list[int]:
    return [at + count for count, letter in enumerate(line) for _ in _LETTERS[ord(letter)]]


def _letter(letter: str) -> str:
    """What a letter is folded to: nothing, one letter, or several."""
    if letter in _IGNORED:
        return ""
    if letter.isspace():
        return " "
    if letter in _KEPT_MARKS:
        return _KEPT_MARKS[letter]
    plain = (part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))
    return "".join(_SIGNS.get(part, part.casefold()) for part in plain)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The spellings, made ready when the first search needs them."""
    return tuple((re.compile(american), british) for american, british in _SPELLINGS)


def _one_spelling(folded: str, places: list[int]) -> tuple[str, list[int]]:
    """The same text in British spelling; a changed ending stands where the old one stood."""
    for pattern, british in _patterns():
        changes = [(match.span(), match.expand(british)) for match in pattern.finditer(folded)]
        folded, places = _changed(folded, places, changes)
    return folded, places


def _changed(folded: str, places: list[int], changes: Sequence[tuple[tuple[int, int], str]]) -> tuple[str, list[int]]:
    if not changes:
        return folded, places
    letters: list[str] = []
    moved: list[int] = []
    done = 0
    for (start, end), word in changes:
        letters += [folded[done:start], word]
        moved += places[done:start]
        last = end - start - 1
        moved += [places[start + min(count, last)] for count in range(len(word))]
        done = end
    return "".join([*letters, folded[done:]]), moved + places[done:]
