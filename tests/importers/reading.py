"""Reading made-up files, as the process that reads them does, but in this one: quick enough for many."""

from debateprep.importers.found import Wanted, imported
from debateprep.importers.import_worker import READERS
from debateprep.importers.kinds import kind_of
from debateprep.importers.report import Imported

USUAL = Wanted()


def read(data: bytes, name: str, wanted: Wanted = USUAL) -> Imported:
    """The article in a file called `name`. Raises ImportProblem, and whatever a parser stumbles over."""
    return imported(READERS[kind_of(data, name)](data, name, wanted), name)


def kept(found: Imported) -> list[str]:
    """The paragraphs of the article."""
    return [block.text for block in found.report.blocks if not block.dropped]


def dropped(found: Imported) -> list[tuple[str, str]]:
    """What is not in it, and why."""
    return [(block.text, block.dropped) for block in found.report.dropped]
