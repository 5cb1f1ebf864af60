"""How a rehearsal counts and dates in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from debateprep.core.sitting import Day


def claims(count: int) -> str:
    """So many claims."""
    return _tr("1 claim") if count == 1 else _tr("{} claims").format(count)


def answers(count: int) -> str:
    """So many answers."""
    return _tr("1 answer") if count == 1 else _tr("{} answers").format(count)


def when(day: date, today: date) -> str:
    """The day as one speaks of it."""
    away = (day - today).days
    near = {0: _tr("today"), 1: _tr("tomorrow"), -1: _tr("yesterday")}
    if away in near:
        return near[away]
    return (
        _tr("in {} days").format(away)
        if away > 0
        else QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    )


def next_words(found: tuple[date, int] | None, today: date) -> str:
    """When the next claims are due, and how many; empty where none is."""
    return _tr("Next: {}, {}").format(when(found[0], today), claims(found[1])) if found else ""


def day_words(day: Day, today: date) -> str:
    """What was rehearsed on a day."""
    rated = (_tr("{} again"), _tr("{} hard"), _tr("{} good"), _tr("{} easy"))
    told = ", ".join(words.format(count) for count, words in zip(day.ratings, rated, strict=True) if count)
    return _tr("{}: {} ({})").format(when(day.date, today), answers(day.turns), told)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Rehearsal", words)
