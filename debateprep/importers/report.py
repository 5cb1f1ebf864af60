"""What an importer hands over: the article, and an account of what became of the file."""

from dataclasses import dataclass

from debateprep.core.article import Article


@dataclass(frozen=True, slots=True)
class Dropped:
    """A part of the file that is not in the article, and why."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What was found in a file and what became of it; nothing is dropped or put in unsaid."""

    found: int  # paragraphs
    kept: int
    dropped: tuple[Dropped, ...] = ()
    removed_characters: int = 0  # control characters and the like, which no page can show
    encoding: str = ""
    breaks: int = 0  # spaces put into words too long to be laid out
    suggested_title: str = ""  # a guess for the person to take or leave; the article's own title is not guessed

    @property
    def sentence(self) -> str:
        """The count in words: "34 paragraphs found, 34 kept"."""
        return f"{self.found} {'paragraph' if self.found == 1 else 'paragraphs'} found, {self.kept} kept"


@dataclass(frozen=True, slots=True)
class Imported:
    """An article ready for the project, and the report to show beside it."""

    article: Article
    report: ImportReport
