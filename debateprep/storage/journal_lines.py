"""The lines of a journal: each with its length and a checksum over all lines up to it.

A line that was torn, changed, moved or taken from another journal does not fit, and reading ends before it.
"""

import hashlib
from dataclasses import dataclass

_CHECKSUM = 16  # hexadecimal digits


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it stands in the file, and the checksum that the next one builds on."""

    data: bytes
    checksum: str


def framed(payload: bytes, before: str) -> Line:
    """The line that holds `payload`, which has no newline in it, behind the line with the checksum `before`."""
    checksum = hashlib.sha256(before.encode("ascii") + payload).hexdigest()[:_CHECKSUM]
    return Line(b"%d %s %s\n" % (len(payload), checksum.encode("ascii"), payload), checksum)


@dataclass(frozen=True, slots=True)
class Sound:
    """What the sound lines at the beginning of a journal hold, and where they end."""

    payloads: tuple[bytes, ...]
    end: int


def sound_lines(data: bytes) -> Sound:
    """The lines of `data` up to the first that is damaged."""
    payloads: list[bytes] = []
    checksum, at = "", 0
    while (newline := data.find(b"\n", at)) >= 0:
        found = data[at : newline + 1]
        payload = found[:-1].split(b" ", 2)[-1]
        line = framed(payload, checksum)
        if line.data != found:
            break
        payloads.append(payload)
        checksum, at = line.checksum, newline + 1
    return Sound(tuple(payloads), at)
