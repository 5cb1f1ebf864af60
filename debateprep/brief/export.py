"""The one door to every document in every format: what can be made of a debate, and making it."""

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

from debateprep.brief.brief import Brief
from debateprep.brief.documents import KINDS
from debateprep.brief.pdf import Pages, write_pdf
from debateprep.brief.typesetter import Typesetter
from debateprep.core.errors import ExportProblem
from debateprep.core.project import Project

BRIEF = "brief"
PDF = ".pdf"
_WRITERS: Mapping[str, str] = {".docx": "docx", ".html": "html", ".md": "markdown", ".csv": "csv_table"}  # by module


class UnknownFormat(ExportProblem):
    """The ending of a file says no format that this document can be written in."""

    def __init__(self, path: Path, known: tuple[str, ...]) -> None:
        name, ways = path.name or path, known[0] if len(known) == 1 else f"{', '.join(known[:-1])} or {known[-1]}"
        super().__init__("{} does not end in a format that can be written. Give it the ending {}.", name, ways)


def endings(kind: str) -> tuple[str, ...]:
    """The endings of the formats that a document of this kind can be written in."""
    return (PDF, *_WRITERS) if kind == BRIEF else (PDF,)


def check_ending(kind: str, path: Path) -> str:
    """The ending of `path`, in small letters. Raises UnknownFormat."""
    ending = path.suffix.lower()
    if ending not in endings(kind):
        raise UnknownFormat(path, endings(kind))
    return ending


def export(project: Project, kind: str, ending: str, typesetter: Typesetter | None = None) -> Pages:
    """The document of this kind in the format of this ending, as the project chooses it.

    Pages come from `typesetter`, if one was started before. Raises ExportProblem.
    """
    document = KINDS[kind].compose(project, None)
    if ending in _WRITERS and isinstance(document, Brief):
        return Pages(_written(document, ending))
    return write_pdf(document, typesetter)


def _written(brief: Brief, ending: str) -> bytes:
    """The brief in a format that is no page; its writer is loaded when it is wanted."""
    from debateprep.brief.citing import full_citations  # noqa: PLC0415

    write = getattr(import_module(f"debateprep.brief.{_WRITERS[ending]}"), _WRITERS[ending])
    written: bytes = write(brief, full_citations(brief))
    return written
