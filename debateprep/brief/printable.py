"""Text that a page can hold."""

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any

LONGEST_WORD = 30  # characters; a longer one would run off a narrow column
BREAK = "\u200b"  # a place where a line may end, without a hyphen
_LETTERS = 4  # of a word without end that stay together: the widest still fit in the narrowest column
_ENDLESS = re.compile(rf"[^\s/-]{{{LONGEST_WORD + 1},}}")  # an address is broken at its strokes
_STRETCH = re.compile(rf".{{{_LETTERS}}}(?=.)")
_LONG_WORD = re.compile(rf"[^\s{BREAK}]{{{LONGEST_WORD}}}(?=[^\s{BREAK}])")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ue000-\uf8ff\ufeff\ufffe\uffff]")


def printable(text: str) -> str:
    """`text` without control and private characters, and with places to break its longest words."""
    return _LONG_WORD.sub(rf"\g<0>{BREAK}", _ENDLESS.sub(_with_breaks, writable(text)))


def _with_breaks(word: "re.Match[str]") -> str:
    return _STRETCH.sub(rf"\g<0>{BREAK}", word[0])


def writable(text: str) -> str:
    """`text` without control and private characters, which no format can hold."""
    return _UNPRINTABLE.sub("", text)


def all_writable(value: Any) -> Any:  # noqa: ANN401  # a tree of values, given back as the same tree
    """The same tree of values, each text in it made `writable`."""
    if isinstance(value, str):
        return writable(value)
    if isinstance(value, tuple):
        return tuple(map(all_writable, value))
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: all_writable(getattr(value, field.name)) for field in fields(value)})
    return value
