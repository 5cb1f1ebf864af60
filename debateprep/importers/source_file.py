"""A file of sources from a citation manager, whatever its format."""

from pathlib import Path

from debateprep.core.errors import ImportProblem
from debateprep.importers.bibtex import read_bibtex
from debateprep.importers.csl_json import read_csl_json
from debateprep.importers.found_sources import FoundSources
from debateprep.importers.plain_text import decoded, read_article_file
from debateprep.importers.problems import ArticleTooLarge
from debateprep.importers.ris import read_ris

MAX_BYTES = 5_000_000
_READERS = {".bib": read_bibtex, ".bibtex": read_bibtex, ".ris": read_ris, ".json": read_csl_json}


class NotSources(ImportProblem):
    """A file of another kind."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "{} is not a file of sources that can be read. "
            "In your citation manager, export as BibTeX (.bib), RIS (.ris) or CSL-JSON (.json) and import that.",
            path.name,
        )


def read_sources(path: Path) -> FoundSources:
    """The sources in the file at `path`. Raises ImportProblem."""
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise NotSources(path)
    data = read_article_file(path)
    if len(data) > MAX_BYTES:
        raise ArticleTooLarge(path.name, len(data), MAX_BYTES)
    found = reader(decoded(data, path.name).text)
    if not found.sources and not found.unread:
        raise NotSources(path)
    return found
