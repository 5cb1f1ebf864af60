"""Plain text of any encoding, turned into an article without changing a word.

The encoding is the one that the file proves (a byte order mark, UTF-8, the zero bytes of UTF-16 and UTF-32), else the
likeliest one. Paragraphs stand between blank lines, or one on a line where the file has no blank lines.
"""

import os
import re
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import BinaryIO

from debateprep.core.sentence import say
from debateprep.core.text import clean
from debateprep.importers.found import Found, Wanted, imported
from debateprep.importers.problems import (
    ArticleNotAFile,
    ArticleNotThere,
    ArticleTooLarge,
    ArticleUnreadable,
    NoPermission,
    NotText,
)
from debateprep.importers.report import Block, Imported

MAX_BYTES = 25_000_000
_WRAP_WIDTH = 120  # characters; longer lines were not wrapped by hand or by an editor

_SIGNS = re.compile(r"[-*–—―−=_~#•·.+⁂\s]*")
_NOT_LETTERS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd\ufffe\uffff]")

_MARKS = (  # UTF-32 first: its little-endian mark starts with that of UTF-16
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
SIGNS_ONLY = say("a line of signs only")
_ASCII = bytes(range(0x80))
_WINDOWS_MARKS = b"\x85\x91\x92\x93\x94\x95\x96\x97\xa0"  # … ‘ ’ “ ” • – — and the fixed space, in every Windows page
_LATIN = ("cp1250", "cp1254", "cp1257", "iso8859_2", "mac_roman")
_CYRILLIC = ("cp1251", "koi8_r", "koi8_u", "cp866", "iso8859_5", "mac_cyrillic")
_OTHER = ("cp1253", "cp1255", "cp1256", "cp932", "euc_jp", "gb18030", "big5", "euc_kr")
_LIKELY = ["cp1252", *_LATIN, *_CYRILLIC, *_OTHER]  # of a hundred encodings, those that people save articles in


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, and the encoding that it was read in."""

    text: str
    encoding: str


def read_text_article(path: Path) -> Imported:
    """The article in the text file at `path`; its stem is suggested as the title. Raises ImportProblem."""
    return imported(text_found(read_article_file(path), path.name), path.name, suggested_title=path.stem)


def read_article_stream(stream: BinaryIO) -> bytes:
    """The bytes that `stream` holds, read no further than an article may go. Raises ImportProblem."""
    try:
        data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise ArticleUnreadable(Path("The input"), error.strerror or str(error)) from None
    if len(data) > MAX_BYTES:
        raise ArticleTooLarge("The input", len(data), MAX_BYTES)
    return data


def found_in(data: bytes, name: str, wanted: Wanted) -> Found:
    """What is in a text file, read as it is wanted. Raises NotText."""
    return text_found(data, name, wanted.encoding)


def text_article(data: bytes, title: str) -> Imported:
    """The article in `data`, under `title`. Raises ArticleTooLarge, EmptyArticle, NotText."""
    if len(data) > MAX_BYTES:
        raise ArticleTooLarge(title or "The text", len(data), MAX_BYTES)
    name = title or "The text"
    return imported(text_found(data, name), name, title)


def read_article_file(path: Path) -> bytes:
    """The bytes of a regular file of at most MAX_BYTES. Never waits at a pipe. Raises ImportProblem."""
    descriptor = _opened(path)
    try:
        _refuse_unfit(path, os.fstat(descriptor))
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise ArticleUnreadable(path, error.strerror or str(error)) from error
    finally:
        os.close(descriptor)
    if len(data) > MAX_BYTES:
        raise ArticleTooLarge(path.name, len(data), MAX_BYTES)
    return data


def decoded(data: bytes, name: str, encoding: str = "") -> Decoded:
    """The text that `data` holds, in the encoding asked for, it proves, or else the likeliest. Raises NotText."""
    encoding, body = (encoding, data) if encoding else _encoding(data)
    text = body.decode(encoding, "replace") if encoding else ""
    strange = sum(1 for _ in _NOT_LETTERS.finditer(text))
    if not encoding or (strange > 3 and strange * 20 > len(text)):
        raise NotText(name)
    return Decoded(text, encoding.replace("_", "-"))


def _opened(path: Path) -> int:
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
    try:
        return os.open(path, flags)
    except (FileNotFoundError, NotADirectoryError):
        raise ArticleNotThere(path) from None
    except PermissionError:
        raise (ArticleNotAFile(path) if path.is_dir() else NoPermission(path)) from None
    except (OSError, ValueError) as error:
        raise ArticleUnreadable(path, getattr(error, "strerror", None) or str(error)) from None


def _refuse_unfit(path: Path, found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise ArticleNotAFile(path)
    if found.st_size > MAX_BYTES:
        raise ArticleTooLarge(path.name, found.st_size, MAX_BYTES)


def text_found(data: bytes, name: str, encoding: str = "") -> Found:
    """The paragraphs in `data`, in the `encoding` that is asked for if there is one. Raises NotText with `name`."""
    source = decoded(data, name, encoding)
    cleaned = clean(source.text)  # before the lines are parted: a newline has many forms
    blocks = tuple(_paragraphs(cleaned.text.strip().split("\n")))
    return Found(blocks, encoding=source.encoding, removed_characters=cleaned.removed)


def _paragraphs(lines: list[str]) -> Iterator[Block]:
    has_blank_lines = not all(map(str.strip, lines))
    for is_gap, group in groupby(lines, key=_is_gap):
        block = [line.strip() for line in group]
        if is_gap:
            yield from (Block(line, SIGNS_ONLY) for line in block if line)
        else:
            yield from map(Block, [" ".join(block)] if has_blank_lines and _is_wrapped(block) else block)


def _is_gap(line: str) -> bool:
    return _SIGNS.fullmatch(line) is not None


def _is_wrapped(block: Iterable[str]) -> bool:
    """Whether the lines are short enough to be parts of one paragraph; a web address may stick out."""
    return all(len(line) - _longest_word(line) <= _WRAP_WIDTH for line in block)


def _longest_word(line: str) -> int:
    return max(map(len, line.split()))


def _encoding(data: bytes) -> tuple[str, bytes]:
    """The encoding of `data`, empty where it is no text, and the data without its byte order mark."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, data[len(mark) :]
    if b"\0" in data:
        return _wide_encoding(data), data
    return "utf-8" if _decodes(data, "utf-8") else _likeliest_encoding(data), data


def _wide_encoding(data: bytes) -> str:
    """UTF-16 or UTF-32, told by where the zero bytes stand, or nothing."""
    first, second = data[0::2].count(0), data[1::2].count(0)
    enough = len(data) // 20  # zero bytes: one in ten characters; the spaces and newlines alone give that
    if second > max(4 * first, enough):
        candidates = ["utf-16-le"]
    elif first > max(4 * second, enough):
        candidates = ["utf-16-be"]
    else:
        candidates = ["utf-32-le", "utf-32-be"]
    return next(
        (wide for wide in candidates if _decodes(data, wide) and not _NOT_LETTERS.search(data.decode(wide))), ""
    )


def _likeliest_encoding(data: bytes) -> str:
    """What bytes that are not UTF-8 were most likely written in; Western pages before their look-alikes."""
    if not data.translate(None, _ASCII + _WINDOWS_MARKS):
        return "cp1252"
    from charset_normalizer import from_bytes  # noqa: PLC0415  # 30 ms that UTF-8 files need not pay

    found = {match.encoding: match for match in from_bytes(data, cp_isolation=_LIKELY)}
    if not found:
        return "cp1252" if _decodes(data, "cp1252") else "latin-1"
    best = next(iter(found))
    western = found.get("cp1252")
    prefer_western = best in _LATIN and western is not None and western.coherence >= found[best].coherence
    return "cp1252" if prefer_western else best


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
