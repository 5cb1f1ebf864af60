"""The canonical writer of YAML: one way to write each value, so that saving twice gives the same bytes.

Prose stands in literal blocks, a line a paragraph; short text stands bare where every reader takes it for text, and in
double quotes where not.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from debateprep.storage.strict_yaml import Bare, is_ambiguous

Writable: TypeAlias = "str | int | bool | Prose | tuple[Writable, ...] | Mapping[str, Writable]"

_BARE = re.compile(
    r"(?:[^\W_]|[“‘„«(…])(?:[^\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff:#]|:(?=\S)|(?<=\S)#)*"
)
_BARE_IN_FLOW = re.compile(
    r"(?:[^\W_]|[“‘„«(…])[^\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff:#,\[\]{}]*"
)
_ENDS_IN_FLOW = re.compile(r"[,\[\]{}]")
_LONGEST_KEY = 1000  # of `key: value` on one line; YAML takes 1024 characters
_UNBLOCKABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_ESCAPED = re.compile(r"[\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


class Prose(str):
    """Text that stands in a literal block, whatever its length."""

    __slots__ = ()


def write_tree(tree: Mapping[str, Writable]) -> str:
    """`tree` as YAML that `read_tree` reads back as it was."""
    lines: list[str] = []
    _write_map(tree, "", lines, "")
    return "\n".join(lines) + "\n" if lines else "{}\n"


def _write_map(tree: Mapping[str, Writable], indent: str, lines: list[str], first: str) -> None:
    """Append `tree`; its first line begins with `first` in place of `indent`."""
    lead = first or indent
    for key, value in tree.items():
        name = scalar(key)
        if len(name) <= _LONGEST_KEY:
            _write_entry(f"{lead}{name}:", value, indent, lines)
        else:
            lines.append(f"{lead}? {name}")
            _write_entry(f"{indent}:", value, indent, lines)
        lead = indent


def _write_entry(lead: str, value: Writable, indent: str, lines: list[str]) -> None:
    if isinstance(value, Mapping):
        if value:
            lines.append(lead)
            _write_map(value, indent + "  ", lines, "")
        else:
            lines.append(f"{lead} {{}}")
    elif isinstance(value, tuple):
        _write_list(lead, value, indent, lines)
    elif isinstance(value, Prose):
        lines.extend(_block(lead, value, indent + "  "))
    else:
        lines.append(f"{lead} {_inline(value)}".rstrip())


def _write_list(lead: str, values: tuple[Writable, ...], indent: str, lines: list[str]) -> None:
    if all(isinstance(value, str | int) and not _is_nothing(value) for value in values):
        lines.append(f"{lead} [{', '.join(_inline(value, in_flow=True) for value in values)}]")
        return
    lines.append(lead)
    for value in values:
        if isinstance(value, Mapping) and value:
            _write_map(value, indent + "  ", lines, f"{indent}- ")
        else:
            _write_entry(f"{indent}-", value, indent + "  ", lines)


def _is_nothing(value: Writable) -> bool:
    """Whether the value is written as nothing at all, which has no place between the commas of a list."""
    return isinstance(value, Bare) and not value


def _block(lead: str, text: str, indent: str) -> Iterator[str]:
    if not _fits_block(text):
        yield f"{lead} {scalar(text)}"
        return
    yield f"{lead} |" if not text.endswith("\n") else f"{lead} |+"
    for line in text.split("\n"):
        yield indent + line if line else ""


def _fits_block(text: str) -> bool:
    starts_with_blank = not text or text[0] in " \n\t"
    return not starts_with_blank and not _UNBLOCKABLE.search(text)


def _inline(value: Writable, *, in_flow: bool = False) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Bare) and not (in_flow and _ENDS_IN_FLOW.search(value)):
        return str(value)
    return scalar(value, in_flow=in_flow) if isinstance(value, str) else str(value)


def scalar(text: str, *, in_flow: bool = False) -> str:
    """`text` on one line: bare where every reader takes it for text, else in double quotes."""
    shape = _BARE_IN_FLOW if in_flow else _BARE
    if shape.fullmatch(text) and not text[-1].isspace() and not is_ambiguous(text):
        return text
    return _quoted(text)


def _quoted(text: str) -> str:
    """`text` in double quotes; a lone surrogate, which no file can hold, becomes U+FFFD."""
    sound = _SURROGATE.sub("\ufffd", text)
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(sound, ensure_ascii=False))
