"""Three-way merge of texts, word by word: what either person wrote is kept, what one took out goes."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple

from debateprep.core.article import Span

_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_WORD_OR_SIGN = re.compile(r"\w+|[^\w\s]")


class _Change(NamedTuple):
    """Words `start` up to `end` of the base become `words`."""

    start: int
    end: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MergedText:
    """The merged text; `both_changed` where both changed the same words: then it holds what each made of them."""

    text: str
    both_changed: bool = False


def merge_texts(base: str, mine: str, theirs: str) -> MergedText:
    """What becomes of `base` with both changes: no word that somebody added is lost."""
    if theirs in (mine, base):
        return MergedText(mine)
    if mine == base:
        return MergedText(theirs)
    before = _words(base)
    return _merged(before, _changes(before, _words(mine)), _changes(before, _words(theirs)))


def common_words(one: str, other: str) -> str:
    """The words that two texts share, in order: what both may have begun from, where that is not known."""
    first, second = _words(one), _words(other)
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    shared = [word for at, _, length in blocks for word in first[at : at + length]]
    return "".join(_kept_apart(shared))


def differing_words(one: str, other: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Where the words stand that only `one` has, and those that only `other` has; words in a row are one place."""
    first, second = ([*_WORD_OR_SIGN.finditer(text)] for text in (one, other))
    found = SequenceMatcher(None, [word[0] for word in first], [word[0] for word in second], autojunk=False)
    changes = [change for change in found.get_opcodes() if change[0] != "equal"]
    return (
        tuple(Span(first[i].start(), first[j - 1].end()) for _, i, j, _, _ in changes if i < j),
        tuple(Span(second[k].start(), second[m - 1].end()) for _, _, _, k, m in changes if k < m),
    )


def added_words(before: str, after: str) -> Counter[str]:
    """The words that `after` has more often than `before`, and how much more often."""
    return Counter(_WORD_OR_SIGN.findall(after)) - Counter(_WORD_OR_SIGN.findall(before))


def _words(text: str) -> list[str]:
    """The words, the white space between them, and each other sign."""
    return _WORD.findall(text)


def _kept_apart(words: Sequence[str]) -> Iterator[str]:
    """The words, with a blank between two that would be read as one."""
    before = ""
    for word in words:
        if before[-1:].isalnum() and word[0].isalnum():
            yield " "
        yield word
        before = word


def _changes(before: Sequence[str], after: Sequence[str]) -> list[_Change]:
    found = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return [_Change(i, j, tuple(after[k:m])) for kind, i, j, k, m in found if kind != "equal"]


def _merged(before: Sequence[str], mine: list[_Change], theirs: list[_Change]) -> MergedText:
    words: list[str] = []
    both_changed = False
    at = 0
    while mine or theirs:
        start, end, ours, others = _next_group(mine, theirs)
        words += before[at:start]
        one, other = _applied(before, start, end, ours), _applied(before, start, end, others)
        if not others or one == other or not "".join((*one, *other)).strip():
            words += one
        elif not ours:
            words += other
        else:
            both_changed = True
            words += _side_by_side(one, other)
        at = end
    words += before[at:]
    return MergedText("".join(_kept_apart(words)), both_changed)


def _next_group(mine: list[_Change], theirs: list[_Change]) -> tuple[int, int, list[_Change], list[_Change]]:
    """Take the next changes that touch each other off both lists; the words of the base that they are about."""
    first = min(changes[0] for changes in (mine, theirs) if changes)
    start, end = first.start, first.end
    taken: tuple[list[_Change], list[_Change]] = ([], [])
    grows = True
    while grows:
        grows = False
        for changes, group in zip((mine, theirs), taken, strict=True):
            while changes and (changes[0].start < end or changes[0].start == start):
                group.append(changes.pop(0))
                end = max(end, group[-1].end)
                grows = True
    return start, end, *taken


def _applied(before: Sequence[str], start: int, end: int, changes: list[_Change]) -> list[str]:
    words: list[str] = []
    at = start
    for change in changes:
        words += [*before[at : change.start], *change.words]
        at = change.end
    return [*words, *before[at:end]]


def _side_by_side(mine: list[str], theirs: list[str]) -> list[str]:
    """Both, mine first, with white space between them."""
    between = [" "] if mine and theirs and not (mine[-1].isspace() or theirs[0].isspace()) else []
    return [*mine, *between, *theirs]
