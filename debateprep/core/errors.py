"""What a person must be told. Each error builds its own sentence from facts.

DebatePrepError
├── EditRefused          an edit that the debate cannot take
│   ├── MissingItem
│   └── Misplaced
├── ImportProblem        a file that cannot become an article   (importers/)
├── StorageProblem       a project file that cannot be read or written   (storage/)
└── ExportProblem        a brief that cannot be made   (brief/)
"""

from debateprep.core.sentence import Sentence, say


class DebatePrepError(Exception):
    """Something the person must know, told by a template and its parts; `str()` is the sentence that is shown."""

    def __init__(self, template: str, *parts: object) -> None:
        super().__init__(say(template, *parts))

    @property
    def sentence(self) -> Sentence:
        """What happened, where, and what next."""
        said: Sentence = self.args[0]
        return said


class EditRefused(DebatePrepError):
    """An edit that the debate, as it stands, cannot take."""


class MissingItem(EditRefused):
    """An edit names an item that is not in the project."""

    def __init__(self, item: str) -> None:
        super().__init__("There is no item “{}” in this project.", item)


class Misplaced(EditRefused):
    """An edit would put an item where its kind has no place."""

    def __init__(self, item: str, parent: str) -> None:
        super().__init__("“{}” has no place under “{}”.", item, parent)


class ImportProblem(DebatePrepError):
    """A file cannot become an article."""


class StorageProblem(DebatePrepError):
    """A project file cannot be read or written."""


class ExportProblem(DebatePrepError):
    """A brief cannot be made or written."""
