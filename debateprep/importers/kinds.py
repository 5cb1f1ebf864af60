"""What kind of file the bytes are, told by what is in them and only then by the name: many files are misnamed."""

import re
from pathlib import PurePath
from zipfile import BadZipFile

from debateprep.core.sentence import say
from debateprep.importers.packed import Package
from debateprep.importers.problems import ArticleDamaged, NotAnArticle, OldWordFile

ENDINGS = {
    ".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown", ".mdown": "markdown",
    ".html": "html", ".htm": "html", ".xhtml": "html", ".xht": "html", ".mhtml": "mhtml", ".mht": "mhtml",
    ".webarchive": "webarchive", ".docx": "docx", ".docm": "docx", ".odt": "odt", ".epub": "epub", ".rtf": "rtf",
    ".pdf": "pdf",
}  # fmt: skip

_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype html|html)\b",
                   re.IGNORECASE | re.DOTALL)  # fmt: skip
_MAIL = re.compile(rb"\s*(?:From|MIME-Version|Content-Type|Snapshot-Content-Location)\s*:", re.IGNORECASE)
_PACKED = {"word/document.xml": "docx", "content.xml": "odt", "META-INF/container.xml": "epub"}
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*")


def kind_of(data: bytes, name: str) -> str:
    """One of the kinds of ENDINGS. Raises NotAnArticle, OldWordFile, ArticleDamaged."""
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"{\\rtf"):
        return "rtf"
    if data.startswith(b"bplist"):
        return "webarchive"
    if data.startswith(b"PK\x03\x04"):
        return _packed_kind(data, name)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise OldWordFile(name)
    if data.startswith(_PICTURES):
        raise NotAnArticle(name, say("a picture"))
    return _marked_up_kind(data, name)


def _marked_up_kind(data: bytes, name: str) -> str:
    by_name = ENDINGS.get(PurePath(name).suffix.lower(), "text")
    if by_name in ("docx", "odt", "epub", "pdf", "rtf"):
        raise ArticleDamaged(name)
    if by_name in ("mhtml", "html", "text") and _MAIL.match(data) and b"multipart/related" in data[:4000].lower():
        return "mhtml"
    if by_name in ("text", "mhtml") and _PAGE.match(data):
        return "html"
    return "html" if by_name == "mhtml" else by_name


def _packed_kind(data: bytes, name: str) -> str:
    try:
        names = Package(data, name).names
    except (BadZipFile, OSError, NotImplementedError):
        raise ArticleDamaged(name) from None
    known = [kind for part, kind in _PACKED.items() if part in names]
    if not known:
        raise NotAnArticle(name, say("an archive of other files"))
    return "epub" if "epub" in known else known[0]
