"""Spelling: which words are checked, by which dictionary, and what comes of it, without ever holding the window up.

Words are checked by the dictionary of their script; for Latin ones, the project says which. Left alone are quotations,
which stand as they stand, addresses, words with digits, abbreviations, and what is neither Latin nor Cyrillic.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Any

from debateprep import resources
from debateprep.child import Child
from debateprep.core.article import Span
from debateprep.core.errors import DebatePrepError
from debateprep.core.quotation import quoted

DICTIONARIES = ("en_GB", "en_US")  # for Latin words; the project says which
CYRILLIC = "ru"
_MOST_WORDS = 400  # in one question, so that a suggestion that is asked for meanwhile waits little
_REMEMBERED = 200  # texts: more than a card has fields

_SKIPPED = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+\.\w+"  # addresses
    r"|(?<=\])\([^()\s]*\)"  # of links
    r"|\b(?=\w*\d)\w+(?:[-/.]\w+)*"  # with digits: SM-3 goes with its hyphen, 1990s, C12
    r"|\b\w+(?:[-/]\w*\d\w*)+"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*(?:[-‐‑][^\W\d_]+(?:['’][^\W\d_]+)*)*")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f'’‐‑-]+")
_CYRILLIC = re.compile(r"[\u0400-\u04ff'’‐‑-]+")
_HYPHENS = re.compile("[-‐‑]")


class DictionaryMissing(DebatePrepError):
    """A dictionary that the project asks for is not on this computer."""

    def __init__(self, name: str, folder: Path) -> None:
        super().__init__(
            "There is no dictionary “{}” here, so these words are not checked. "
            "Put {}.aff and {}.dic into {}, or choose another dictionary in the settings.",
            name,
            name,
            name,
            folder,
        )
        self.name = name


@dataclass(frozen=True, slots=True)
class Word:
    """A word from `start` up to `end` (code points), as the dictionary is asked for it."""

    start: int
    end: int
    text: str
    dictionary: str


def words_to_check(text: str, latin: str = "en_GB") -> Iterator[Word]:
    """The words of `text` that are spelt by the rules of a dictionary, `latin` for Latin ones."""
    skipped = sorted([*((span.start, span.end) for span in quoted(text)), *(m.span() for m in _SKIPPED.finditer(text))])
    at = 0
    for start, end in (*skipped, (len(text), len(text))):
        if start > at:
            yield from _words(text, at, start, latin)
        at = max(at, end)


def _words(text: str, start: int, end: int, latin: str) -> Iterator[Word]:
    for match in _WORD.finditer(text, start, end):
        word = match[0]
        name = latin if _LATIN.fullmatch(word) else CYRILLIC if _CYRILLIC.fullmatch(word) else ""
        if name and len(word) > 1:
            yield Word(match.start(), match.end(), word.replace("’", "'"), name)


@lru_cache(maxsize=_REMEMBERED)
def _known_words(text: str, latin: str) -> tuple[Word, ...]:
    """The same, found once: a text is read again whenever more is known of its words."""
    return tuple(words_to_check(text, latin))


class Speller:
    """Checks texts in a child process; a word is asked for once.

    The words of the field, of the project and of the person are right as they stand, and with a capital.
    """

    def __init__(self, own_folder: Path) -> None:
        """`own_folder` is where the person may put further dictionaries, `xx.aff` and `xx.dic`."""
        self._folder = own_folder
        self._child = Child(
            "debateprep.language.spelling_worker", str(own_folder), str(resources.folder("dictionaries"))
        )
        self._right: dict[tuple[str, str], bool] = {}
        self._missing: set[str] = set()
        self._told: set[str] = set()

    def misspelt(self, text: str, latin: str, known: Iterable[str] = ()) -> tuple[Span, ...]:
        """The words that are known to be wrong by now; those that nobody asked for yet count as right."""
        own = _folded(known)
        return tuple(
            Span(word.start, word.end)
            for word in _known_words(text, latin)
            if not all(_is_short_form(part) or self._is_right(part, word.dictionary, own) for part in _parts(word.text))
            and not self._is_right(word.text, word.dictionary, own)
        )

    def ask(self, text: str, latin: str, then: Callable[[], None]) -> bool:
        """Look up what was never asked for, and call `then`, in another thread, when it is known; whether any is."""
        wanted: dict[str, dict[str, None]] = {}
        for word in _known_words(text, latin):
            for part in (word.text, *_parts(word.text)):
                if (word.dictionary, part) not in self._right and word.dictionary not in self._missing:
                    wanted.setdefault(word.dictionary, {})[part] = None
        for name, words in wanted.items():
            listed = list(words)
            for at in range(0, len(listed), _MOST_WORDS):
                self._look_up(name, listed[at : at + _MOST_WORDS], then)
        return bool(wanted)

    def suggestions(self, word: str, latin: str) -> "Future[Any]":
        """Words that may be meant, at most seven, the likeliest first: a future of a list."""
        name = CYRILLIC if _CYRILLIC.fullmatch(word) else latin
        answer: Future[Any] = Future()
        asked = self._child.ask({"dictionary": name, "suggest": word.replace("’", "'")})
        asked.add_done_callback(partial(_pass_suggestions, answer))
        return answer

    def missing(self) -> tuple[DictionaryMissing, ...]:
        """The dictionaries that were looked for in vain, each told once."""
        new = sorted(self._missing - self._told)
        self._told |= self._missing
        return tuple(DictionaryMissing(name, self._folder) for name in new)

    def stop(self) -> None:
        """End the child."""
        self._child.stop()

    def _is_right(self, word: str, name: str, own: frozenset[str]) -> bool:
        bare = word.removesuffix("'s").removesuffix("'")
        if len(bare) < 2 or self._right.get((name, word), True):
            return True
        return _is_among(bare, own) or _is_among(bare, words_of_the_field()) or _is_inflected(bare)

    def _look_up(self, name: str, words: list[str], then: Callable[[], None]) -> None:
        for word in words:
            self._right[name, word] = True
        asked = self._child.ask({"dictionary": name, "words": words})
        asked.add_done_callback(partial(self._on_looked_up, name, then))

    def _on_looked_up(self, name: str, then: Callable[[], None], asked: "Future[Any]") -> None:
        if asked.cancelled() or asked.exception() is not None:
            return
        answer: dict[str, Any] = asked.result()
        if "missing" in answer:
            self._missing.add(name)
        for word in answer.get("wrong", ()):
            self._right[name, word] = False
        then()


def _pass_suggestions(answer: "Future[Any]", asked: "Future[Any]") -> None:
    failed = asked.cancelled() or asked.exception() is not None
    answer.set_result([] if failed else asked.result().get("suggestions", []))


def _parts(word: str) -> list[str]:
    return _HYPHENS.split(word)


def _is_short_form(word: str) -> bool:
    """Whether a word has capitals within: ICBMs, eFP, McFaul. No dictionary holds all of them."""
    return sum(letter.isupper() for letter in word) > 1


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.strip().replace("’", "'") for word in words)


def _is_among(word: str, words: frozenset[str]) -> bool:
    """Whether a word stands there, as it is or without its capital."""
    return word in words or word[:1].lower() + word[1:] in words or word.capitalize() in words


def _is_inflected(word: str) -> bool:
    """Whether a Cyrillic word is one of the field with another ending."""
    return any(word[: len(word) - ending] in _stems() for ending in range(min(4, len(word) - 3)))


@cache
def _stems() -> frozenset[str]:
    return frozenset(word.rstrip("аеиоуыэюяйь") for word in words_of_the_field() if _CYRILLIC.fullmatch(word))


@cache
def words_of_the_field() -> frozenset[str]:
    """Names and terms of the field that dictionaries lack."""
    lines = resources.path("dictionaries/field.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
