"""What languages are called in a brief."""

import json
from functools import cache

from debateprep import resources


def language_name(code: str) -> str:
    """The English name of a language by its ISO 639-1 code; the code itself where the list has none."""
    return _names().get(code, code)


@cache
def _names() -> dict[str, str]:
    names: dict[str, str] = json.loads(resources.path("brief/languages.json").read_text(encoding="utf-8"))
    return names
