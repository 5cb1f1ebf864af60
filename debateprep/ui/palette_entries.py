"""What the palette offers: each command, claim and source as one line, with what choosing it does."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import chain, islice

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from debateprep.core.item import ClaimId, SourceId
from debateprep.core.source import short_citation, source_name
from debateprep.core.text import one_line
from debateprep.ui import actions, project_settings
from debateprep.ui import settings as user_settings
from debateprep.ui.matching import Sought
from debateprep.ui.session import Session
from debateprep.ui.setting import words_of

_LONGEST = 300  # letters of a line; more are neither seen nor looked through


class Group(StrEnum):
    """What kind of thing a line is; the groups stand in this order."""

    COMMANDS = "commands"
    CLAIMS = "claims"
    SOURCES = "sources"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette."""

    group: Group
    words: str
    do: Callable[[], object]  # what choosing it does
    aside: str = ""  # in quiet ink; looked through too
    keys: str = ""
    reason: str = ""  # why it cannot be chosen now; empty where it can
    name: str = ""  # by which the palette remembers that it was chosen


Offer = Callable[[], Iterable[Entry]]


class Gathered:
    """The entries of all offers, made bit by bit: there may be thousands, and nobody waits for those out of sight."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._to_come: Iterator[Entry] = iter(())
        self._sought: dict[str, Sought] = {}
        self._sought_before: Mapping[str, Sought] = {}
        self._ready = 0  # entries that can be looked through at once

    def begin(self, offers: Iterable[Offer], each: int) -> None:
        """Begin anew with `each` many entries of every offer; lines that were there before are not folded again."""
        begun = [iter(offer()) for offer in offers]
        self._sought, self._sought_before = {}, self._sought
        self.entries = [entry for offer in begun for entry in islice(offer, each)]
        self._to_come, self._ready = chain(*begun), 0

    def gather(self, most: int | None = None) -> bool:
        """Make entries, at most so many; whether any came."""
        fresh = list(islice(self._to_come, most))
        self.entries += fresh
        return bool(fresh)

    def prepare(self, most: int) -> bool:
        """Make entries, or what is looked through in them, at most so many; whether there is more to do."""
        if self.gather(most):
            return True
        for entry in self.entries[self._ready : self._ready + most]:
            self.sought_in(entry).fold()
        self._ready += most
        return self._ready < len(self.entries)

    def sought_in(self, entry: Entry) -> Sought:
        """What of an entry is looked through: its words, and what is beside them."""
        line = f"{entry.words} {entry.aside}".rstrip()
        found = self._sought.get(line)
        if found is None:
            found = self._sought[line] = self._sought_before.get(line) or Sought(line)
        return found


def commands(made: Mapping[str, QAction]) -> Iterator[Entry]:
    """The actions of the window, in the order of its menus."""
    for row in actions.TABLE:
        action = made[row.name]
        yield Entry(
            Group.COMMANDS,
            action.text(),
            action.trigger,
            actions.translated(row.menu).replace("&", ""),
            action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            "" if action.isEnabled() else _reason(action),
            row.name,
        )


def claims(session: Session, go_to: Callable[[ClaimId], object]) -> Iterator[Entry]:
    """The claims in their order: code and statement, or the article's words while there is none."""
    project = session.project
    for claim in project.claims:
        quote = next((one_line(passage.quote) for passage in project.passages(claim.id)), "")
        words = one_line(claim.statement) or (f"“{quote}”" if quote else "")
        yield Entry(Group.CLAIMS, f"{claim.code} {words}".strip()[:_LONGEST], partial(go_to, claim.id))


def sources(session: Session, go_to: Callable[[SourceId], object]) -> Iterator[Entry]:
    """The source library in its order: what each is called, who made it and when."""
    for source in session.project.sources:
        name, short = one_line(source_name(source)), one_line(short_citation(source))
        aside = short.removeprefix(name).lstrip(", ")  # where nobody is named, it begins with the title
        yield Entry(Group.SOURCES, name[:_LONGEST], partial(go_to, source.id), aside[:_LONGEST])


def settings(edit: Callable[[str], object]) -> Iterator[Entry]:
    """What can be chosen: for this computer, then for the debate."""
    for table in (user_settings.TABLE, project_settings.TABLE):
        for setting in table:
            words, group = words_of(setting.label), words_of(setting.group)
            yield Entry(Group.SETTINGS, words, partial(edit, setting.key), group)


def _reason(action: QAction) -> str:
    return str(action.property(actions.REASON) or QCoreApplication.translate("Palette", "not possible now"))
