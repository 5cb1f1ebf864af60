"""Dates as they are printed."""

import re

from debateprep.brief.words import printed

_DATE = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def printed_day(date: str) -> str:
    """An ISO date, perhaps partial, as it is printed: 23 May 2012, May 2012, 2012; another text as it is."""
    match = _DATE.fullmatch(date)
    if not match:
        return date
    day, month = match[3], match[2]
    if not month:
        return match[1]
    name = _MONTHS[int(month) - 1]
    return printed(f"{{}} {name} {{}}", int(day), match[1]) if day else printed(f"{name} {{}}", match[1])
