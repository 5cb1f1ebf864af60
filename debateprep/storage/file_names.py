"""Names that every system takes for a file: what a project is called when it is first saved."""

import os
import re
import unicodedata

from debateprep.storage.project_file import SUFFIX

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)", re.IGNORECASE)
_LONGEST = 150  # bytes: room for the ending, for a date, and for the folder's own path on Windows


def file_name(title: str, otherwise: str) -> str:
    """A name for the project file of a debate with that title, or with the name `otherwise` where nothing is left."""
    words = " ".join(_FORBIDDEN.sub("-", unicodedata.normalize("NFC", title)).split())
    stem = _cut(words).strip(" .-")
    if _RESERVED.match(stem):
        stem = f"_{stem}"
    return f"{stem or otherwise}{SUFFIX}"


def _cut(words: str) -> str:
    """The beginning of `words` that is short enough; no letter is cut in two."""
    encoded = os.fsencode(words)
    return words if len(encoded) <= _LONGEST else encoded[:_LONGEST].decode("utf-8", "ignore")
