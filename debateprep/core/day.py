"""Dates as a debate writes them: 2012-05-23, or only its month, 2012-05, or only its year, 2012."""

import re
from datetime import date

_SHAPE = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")


def is_day(text: str) -> bool:
    """Whether `text` is a day, a month or a year of the calendar, written so; an empty text is none."""
    try:
        date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    except ValueError:
        return False
    return _SHAPE.fullmatch(text) is not None


def one_day(text: str) -> date | None:
    """The one day that `text` names, as 2012-05-23; nothing for a month, a year or any other text."""
    return date.fromisoformat(text) if len(text) == len("2012-05-23") and is_day(text) else None
