"""The child process that knows the dictionaries. This is the only module that names what reads them."""

import json
import sys
from collections.abc import Iterable
from functools import cache
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import Any, Protocol

_ALONG = {"en_US": "en/en_US", "ru": "ru/ru"}  # dictionaries that come with spylls
_SUGGESTIONS = 7
_PATIENCE = 3.0  # seconds for suggestions: rather some than all


class Dictionary(Protocol):
    """What reads a dictionary."""

    def knows(self, word: str) -> bool:
        """Whether the word is in it."""

    def suggest(self, word: str) -> list[str]:
        """Words that may be meant, the likeliest first."""


class Quick:
    """Read by chunspell, where there is a build of it for this computer."""

    def __init__(self, files: str) -> None:
        """Raises ImportError, OSError."""
        from hunspell import Hunspell  # noqa: PLC0415

        folder, name = Path(files).parent, Path(files).name
        self._found = Hunspell(name, hunspell_data_dir=str(folder))

    def knows(self, word: str) -> bool:
        """Whether the word is in it."""
        return bool(self._found.spell(word))

    def suggest(self, word: str) -> list[str]:
        """Words that may be meant, the likeliest first."""
        return list(islice(self._found.suggest(word), _SUGGESTIONS))


class Plain:
    """Read by spylls, which runs everywhere."""

    def __init__(self, files: str) -> None:
        """Raises OSError."""
        from spylls.hunspell import Dictionary as Found  # noqa: PLC0415

        self._found = Found.from_files(files)

    def knows(self, word: str) -> bool:
        """Whether the word is in it."""
        return bool(self._found.lookup(word))

    def suggest(self, word: str) -> list[str]:
        """Words that may be meant, the likeliest first."""
        return list(_in_time(self._found.suggest(word)))


def _in_time(words: Iterable[str]) -> Iterable[str]:
    until = monotonic() + _PATIENCE
    for count, word in enumerate(words, start=1):
        yield word
        if count == _SUGGESTIONS or monotonic() > until:
            return


def files_of(name: str, folders: Iterable[str]) -> str:
    """Where the dictionary `name` is, without its endings. Raises FileNotFoundError."""
    found = find_spec("spylls")
    along = [str(Path(place) / "hunspell/data" / _ALONG[name]) for place in _places(found) if name in _ALONG]
    for files in (*(str(Path(folder) / name) for folder in folders), *along):
        if Path(f"{files}.aff").is_file() and Path(f"{files}.dic").is_file():
            return files
    raise FileNotFoundError(name)


def _places(found: Any) -> list[str]:  # noqa: ANN401  # what Python tells of a package
    return list(found.submodule_search_locations or ()) if found else []


@cache
def dictionary(name: str, folders: tuple[str, ...]) -> Dictionary:
    """The dictionary `name`, from the first of the folders that has it. Raises OSError, also where none has."""
    files = files_of(name, folders)
    try:
        return Quick(files)
    except ImportError:
        return Plain(files)


def answered(question: dict[str, Any], folders: tuple[str, ...]) -> dict[str, Any]:
    """The answer to `{"dictionary": …, "words": […]}` (which are wrong) or `{"dictionary": …, "suggest": …}`."""
    try:
        known = dictionary(question["dictionary"], folders)
    except (OSError, ValueError):  # not there, or not what it says it is
        return {"missing": question["dictionary"]}
    if "suggest" in question:
        return {"suggestions": known.suggest(question["suggest"])}
    return {"wrong": [word for word in question["words"] if not known.knows(word)]}


def main() -> None:
    """Answer questions until there are no more; the arguments are folders with dictionaries."""
    folders = tuple(sys.argv[1:])
    for line in sys.stdin:
        sys.stdout.write(json.dumps({"answer": answered(json.loads(line), folders)}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
