"""A table for the clipboard, as plain text and as HTML: safe for spreadsheets, every word escaped."""

from collections.abc import Iterable, Sequence
from html import escape

from debateprep.core.text import one_line

_FORMULA = tuple("=+-@\t\r\n＝＋－＠")  # what a spreadsheet takes for a formula, or skips on its way to one
_AS_TEXT = " style=\"mso-number-format:'\\@'\""  # so that it takes 0:27 for no time of the day


def as_text(cell: str) -> str:
    """`cell` with an apostrophe in front where a spreadsheet would run it as a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) else cell


def plain_table(rows: Iterable[Sequence[str]]) -> str:
    """The rows as lines, their cells between tabs."""
    return "\n".join("\t".join(as_text(one_line(cell)) for cell in row) for row in rows)


def html_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The rows as an HTML table under its headings."""
    head = "".join(f'<th scope="col">{_html(words)}</th>' for words in heads)
    body = "".join(f"<tr>{''.join(f'<td{_AS_TEXT}>{_html(words)}</td>' for words in row)}</tr>\n" for row in rows)
    return f'<meta charset="utf-8"><table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody></table>'


def _html(words: str) -> str:
    return escape(as_text(one_line(words)))
