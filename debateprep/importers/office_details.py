"""What an office document says of itself; names that a computer gave are no authors."""

import re

from debateprep.core.errors import DebatePrepError
from debateprep.importers.found import Details
from debateprep.importers.markup import local_name, xml_tree

_NO_NAMES = re.compile(r"(?i)(windows|microsoft|office|admin|owner|user|unknown|python-docx|libreoffice|пользователь)")
_NO_TITLES = re.compile(r"(?i)(microsoft word|untitled|document\d*$|.*\.(docx?|odt|rtf|pdf|indd|qxd|tex)$)")


def office_details(data: bytes, name: str) -> Details:
    """The title and author in the part of a package that describes it; empty where that cannot be read."""
    if not data:
        return Details()
    try:
        root = xml_tree(data, name)
    except DebatePrepError:  # the text is what matters
        return Details()
    said: dict[str, str] = {}
    for node in root.iter():
        said.setdefault(local_name(node), (node.text or "").strip())
    author = said.get("initial-creator") or said.get("creator", "")
    return Details(a_title(said.get("title", "")), an_author(author), language=said.get("language", ""))


def a_title(text: str) -> str:
    """`text` if it is a title rather than the name of a file."""
    return "" if _NO_TITLES.match(text) else text


def an_author(text: str) -> str:
    """`text` if it is the name of somebody rather than of a computer's user."""
    return "" if _NO_NAMES.match(text) or not any(map(str.isalpha, text)) else text
