"""What the rooms without a window say, in the language of the window."""

from PySide6.QtCore import QCoreApplication, QLocale

from debateprep.core.errors import DebatePrepError
from debateprep.core.sentence import Sentence


def spoken(told: str | DebatePrepError) -> str:
    """A sentence, or what an error says, with all parts that are sentences themselves."""
    if isinstance(told, DebatePrepError):
        told = told.sentence
    if not isinstance(told, Sentence):
        return QCoreApplication.translate("Sentences", told) if told else ""
    words = QCoreApplication.translate("Sentences", told.template)
    return words.format(*map(_part, told.parts)) if told.parts else words


def _part(part: object) -> object:
    if isinstance(part, Sentence):
        return spoken(part)
    return Number(part) if isinstance(part, int) else part


class Number(int):
    """A whole number that `{:,}` groups as is usual in the language of the window."""

    def __format__(self, form: str) -> str:
        locale = QLocale()
        is_plain = form != "," or locale.language() == QLocale.Language.C
        return format(int(self), form) if is_plain else locale.toString(int(self))


def within(words: str) -> str:
    """Words of a heading or a label as they stand within a sentence; German writes its nouns large there too."""
    locale = QLocale()
    keeps = locale.language() == QLocale.Language.German or words[1:2].isupper()
    return words if keeps else locale.toLower(words[:1]) + words[1:]


def apart(contested: int) -> str:
    """How far the sides are apart, from 0 on."""
    levels = (_level("shared"), _level("partly shared"), _level("contested"), _level("strongly contested"))
    return levels[contested]


def _level(words: str) -> str:
    return QCoreApplication.translate("Contested", words)


def named(value: str) -> str:
    """One of the values that the program knows, such as a stance; another one as its project calls it."""
    words = value.replace("-", " ")
    return QCoreApplication.translate("Values", words) if words else ""
