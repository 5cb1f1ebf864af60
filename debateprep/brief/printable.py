"""Text that a page can hold."""

import re

LONGEST_WORD = 30  # characters; a longer one would run off a narrow column
BREAK = "\u200b"  # a place where a line may end, without a hyphen
_LONG_WORD = re.compile(rf"\S{{{LONGEST_WORD}}}(?=\S)")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ue000-\uf8ff\ufeff\ufffe\uffff]")


def printable(text: str) -> str:
    """`text` without control and private characters, and with places to break its longest words."""
    return _LONG_WORD.sub(rf"\g<0>{BREAK}", _UNPRINTABLE.sub("", text))
