"""What the window is given to work with, so that it need not know where it comes from."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from debateprep.ui.citing import CitationDesk
from debateprep.ui.proofreading import SpellingCheck
from debateprep.ui.reading_pane import Sentences
from debateprep.ui.suggesting import Finder

if TYPE_CHECKING:  # what they name is loaded when it is wanted
    from debateprep.core.sitting import Schedule
    from debateprep.ui.brief_view import PageMaker


@dataclass(frozen=True, slots=True)
class Engines:
    """Each answers later, or is loaded when it is first wanted."""

    sentences: Sentences
    speller: SpellingCheck
    make_citation_desk: Callable[[], CitationDesk]
    make_pages: "Callable[[], PageMaker]"
    make_finder: Callable[[], Finder]
    make_schedule: "Callable[[], Schedule]"
    speak: Callable[[str], object]  # lets the window speak a language, by its code

    def stop(self) -> None:
        """End what runs in a process of its own."""
        self.speller.stop()
