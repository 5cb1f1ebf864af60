"""What a setting is: its key, its value until it is chosen, and how a person is asked for it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Generic, TypeAlias, TypeVar

from PySide6.QtCore import QCoreApplication

Value: TypeAlias = str | int | float | bool | tuple[str, ...]
AnyValue = TypeVar("AnyValue", str, int, float, bool, tuple[str, ...])
Choices: TypeAlias = tuple[tuple[str | int, str], ...]  # values, each with its words


class AskedBy(Enum):
    """What a person chooses a value with."""

    LINE = auto()
    TEXT = auto()
    LINES = auto()  # a list, one a line
    DAY = auto()
    ONE_DAY = auto()  # no month, no year
    NUMBER = auto()
    SECONDS = auto()  # the usual ones at a click, or own
    POINTS = auto()
    TICK = auto()
    CHOICE = auto()
    FONT = auto()
    SIDES = auto()


@dataclass(frozen=True, slots=True)
class Setting(Generic[AnyValue]):
    """One setting; without a label it is the app's own record and stands in no dialog."""

    key: str
    default: AnyValue
    label: str = ""
    help: str = ""
    group: str = ""
    asked_by: AskedBy = AskedBy.LINE
    choices: Choices = ()
    low: int = 0  # of what is offered; what was measured or came in a file may lie outside
    high: int = 0
    unit: str = ""
    named: Choices = ()  # further choices, in words of the debate itself
    found: Callable[[], Choices] | None = None  # further choices, looked for when they are wanted

    @property
    def offered(self) -> Choices:
        """All that may be chosen."""
        return (*self.choices, *self._further)

    @property
    def offered_in_words(self) -> Choices:
        """All that may be chosen, the table's own words in the language of the window."""
        return (*((value, words_of(words)) for value, words in self.choices), *self._further)

    @property
    def _further(self) -> Choices:
        return (*self.named, *(self.found() if self.found else ()))

    def fits(self, value: Value) -> bool:
        """Whether `value` is sane: among what can be chosen, and a number at most twice as far out."""
        if isinstance(value, int | float) and self.high:
            return self.low / 2 <= value <= self.high * 2
        return not self.choices or value in [known for known, _ in self.offered]


def words_of(words: str) -> str:
    """Words of a setting in the language of the window."""
    return QCoreApplication.translate("Settings", words) if words else ""
