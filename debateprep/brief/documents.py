"""The documents that a debate becomes: which there are, and how each is composed."""

from collections.abc import Callable
from dataclasses import dataclass

from debateprep.brief.brief import Document
from debateprep.brief.cards import compose_cards
from debateprep.brief.compose import compose
from debateprep.brief.flow import compose_flow
from debateprep.brief.paper import compose_paper
from debateprep.brief.self_test import compose_self_test
from debateprep.brief.speech import compose_speech
from debateprep.brief.words import in_its_language
from debateprep.core.project import Export, Project


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of document: its name, also of its template, and how it is composed."""

    name: str
    words: str
    make: Callable[[Project, Export | None], Document]

    def compose(self, project: Project, export: Export | None) -> Document:
        """The document of `project`, with what it says itself in the language of its headings."""
        return in_its_language(self.make(project, export))


KINDS = {
    kind.name: kind
    for kind in (
        Kind("brief", "Brief", compose),
        Kind("cards", "Cue cards", compose_cards),
        Kind("speech", "Speech sheet", compose_speech),
        Kind("paper", "Position paper", compose_paper),
        Kind("flow", "Flow sheet", compose_flow),
        Kind("test", "Self-test", compose_self_test),
    )
}
