"""Files that are packages of others (DOCX, ODT, EPUB), read no further than an article may go."""

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from debateprep.importers.problems import ArticleDamaged, ArticleLocked, UnpacksTooLarge

MAX_UNPACKED = 100_000_000  # bytes of all parts together
_MOST_PARTS = 10_000
_IS_LOCKED = 0x1  # bit of a part's flags


class Package:
    """The parts of a package by name. What a header says of sizes is not believed: reading stops at the limit."""

    def __init__(self, data: bytes, name: str) -> None:
        """Raises ArticleDamaged, UnpacksTooLarge."""
        self._name = name
        self._left = MAX_UNPACKED
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, OSError, ValueError, NotImplementedError):
            raise ArticleDamaged(name) from None
        self.names = frozenset(self._zip.namelist()[: _MOST_PARTS + 1])
        if len(self.names) > _MOST_PARTS:
            raise UnpacksTooLarge(name, MAX_UNPACKED)

    def read(self, part: str) -> bytes:
        """The bytes of a part; none where there is none. Raises ArticleDamaged, ArticleLocked, UnpacksTooLarge."""
        if part not in self.names:
            return b""
        if self._zip.getinfo(part).flag_bits & _IS_LOCKED:
            raise ArticleLocked(self._name)
        try:
            with self._zip.open(part) as file:
                data = file.read(self._left + 1)
        except (BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError, zlib.error):
            raise ArticleDamaged(self._name) from None
        self._left -= len(data)
        if self._left < 0:
            raise UnpacksTooLarge(self._name, MAX_UNPACKED)
        return data
