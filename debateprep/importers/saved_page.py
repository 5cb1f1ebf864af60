"""Pages that browsers save whole, pictures and all, in one file: MHTML (Chrome, Edge) and webarchive (Safari)."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from debateprep.importers.found import Found, Wanted
from debateprep.importers.problems import ArticleDamaged
from debateprep.importers.web_page import page_found

if TYPE_CHECKING:
    from email.message import EmailMessage

_PAGES = ("text/html", "application/xhtml+xml")


def found_in_mhtml(data: bytes, name: str, wanted: Wanted) -> Found:
    """The article in an MHTML file. Raises ImportProblem."""
    from email import message_from_bytes  # noqa: PLC0415  # 20 ms
    from email.policy import default  # noqa: PLC0415

    message: EmailMessage = message_from_bytes(data.lstrip(), policy=default)
    page = next((part for part in message.walk() if part.get_content_type() in _PAGES), None)
    if page is None:
        raise ArticleDamaged(name)
    content = page.get_payload(decode=True)
    if not isinstance(content, bytes):
        raise ArticleDamaged(name)
    url = str(message.get("Snapshot-Content-Location") or page.get("Content-Location") or "").strip()
    said = page.get_content_charset() or ""
    found = page_found(content, name, wanted, url if url.startswith(("http://", "https://")) else "", said)
    return replace(found, details=replace(found.details, accessed=found.details.accessed or _saved_on(message)))


def _saved_on(message: "EmailMessage") -> str:
    day = getattr(message.get("Date"), "datetime", None)
    return day.date().isoformat() if isinstance(day, datetime) else ""


def found_in_webarchive(data: bytes, name: str, wanted: Wanted) -> Found:
    """The article in a webarchive. Raises ImportProblem."""
    import plistlib  # noqa: PLC0415

    try:
        page = plistlib.loads(data)["WebMainResource"]
        content, url = page["WebResourceData"], str(page.get("WebResourceURL", ""))
        said = str(page.get("WebResourceTextEncodingName", ""))
    except (
        plistlib.InvalidFileException,
        KeyError,
        TypeError,
        ValueError,
        AttributeError,
        RecursionError,
        OverflowError,
    ):
        raise ArticleDamaged(name) from None
    if not isinstance(content, bytes):
        raise ArticleDamaged(name)
    return page_found(content, name, wanted, url if url.startswith(("http://", "https://")) else "", said)
