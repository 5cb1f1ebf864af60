"""A folder of projects by several people, as a school's server hands it out: which files are meant, and their names."""

import os
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from debateprep.storage.file_names import file_name
from debateprep.storage.problems import NotAFolder
from debateprep.storage.project_file import SUFFIX

_YAML = (".yaml", ".yml")
_HEAD = 65_536  # bytes, in which a project says that it is one
_IS_PROJECT = re.compile(rb"^(debateprep|sides|claims):", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Found:
    """The files that are meant as projects, by name; how many others there are; which folders cannot be looked into."""

    projects: tuple[Path, ...]
    others: int
    closed: tuple[Path, ...]


def projects_in(folder: Path) -> Found:
    """What is in `folder` and the folders in it; hidden ones, and links to folders, are left alone.

    A file that ends in .debate.yaml is meant as a project, whatever is in it; another YAML file only if it begins like
    one: it may have been renamed on its way. Raises NotAFolder.
    """
    if not folder.is_dir():
        raise NotAFolder(folder)
    projects: list[Path] = []
    closed: list[Path] = []
    others = 0
    for place, below, names in os.walk(folder, onerror=lambda error: closed.append(Path(str(error.filename)))):
        below[:] = sorted(name for name in below if not name.startswith("."))
        for name in names:
            path = Path(place, name)
            if _is_meant(path):
                projects.append(path)
            elif not name.startswith("."):
                others += 1
    return Found(tuple(sorted(projects)), others, tuple(closed))


def stems(paths: Sequence[Path], folder: Path) -> tuple[str, ...]:
    """A name for each of these projects in `folder`, without an ending: no two alike, also where capitals are alike.

    Files of the same name are told apart by the folders that they lie in, and else by a number.
    """
    short = [_stem(path) for path in paths]
    often = Counter(map(str.casefold, short))
    long = [" - ".join((*path.relative_to(folder).parent.parts, _stem(path))) for path in paths]
    wanted = [stem if often[stem.casefold()] == 1 else other for stem, other in zip(short, long, strict=True)]
    return tuple(_numbered(file_name(name, "brief").removesuffix(SUFFIX) for name in wanted))


def _numbered(names: Iterable[str]) -> Iterable[str]:
    taken: set[str] = set()
    for name in names:
        free, count = name, 1
        while free.casefold() in taken:
            count += 1
            free = f"{name} ({count})"
        taken.add(free.casefold())
        yield free


def _stem(path: Path) -> str:
    name = path.name
    return name[: -len(SUFFIX)] if name.lower().endswith(SUFFIX) else path.stem


def _is_meant(path: Path) -> bool:
    if path.name.startswith(".") or path.suffix.lower() not in _YAML:
        return False
    return path.name.lower().endswith(SUFFIX) or _begins_like_one(path)


def _begins_like_one(path: Path) -> bool:
    try:
        if not path.is_file():  # a pipe would be waited for
            return False
        with path.open("rb") as file:
            return bool(_IS_PROJECT.search(file.read(_HEAD)))
    except OSError:
        return False
