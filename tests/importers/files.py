"""Files of every format, built here in a few lines: nobody's article is copied in."""

import io
import plistlib
from collections.abc import Mapping
from email.message import EmailMessage
from functools import cache
from zipfile import ZIP_DEFLATED, ZipFile

import typst

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title><dc:creator>{}</dc:creator></cp:coreProperties>'
)
_ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
)


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """A package of these parts."""
    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return made.getvalue()


def paragraph(*runs: str) -> str:
    """A paragraph of Word; a run that is not marked up is plain words."""
    return f"<w:p>{''.join(one if one.startswith('<') else f'<w:r><w:t>{one}</w:t></w:r>' for one in runs)}</w:p>"


def docx(
    *body: str, notes: str = "", parts: Mapping[str, str] | None = None, title: str = "", author: str = ""
) -> bytes:
    """A Word document with this body."""
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f"<w:document {_W}><w:body>{''.join(body)}</w:body></w:document>",
            "word/footnotes.xml": f"<w:footnotes {_W}>{notes}</w:footnotes>",
            "docProps/core.xml": _CORE.format(title, author),
            **{name: content.replace("W_", _W) for name, content in (parts or {}).items()},
        }
    )


def odt(*body: str, manifest: str = "<manifest/>") -> bytes:
    """An OpenDocument text with this body."""
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {_ODF}><office:body><office:text>{''.join(body)}</office:text>"
            "</office:body></office:document-content>",
            "meta.xml": f"<office:document-meta {_ODF}><office:meta><dc:title>On shields</dc:title>"
            "<dc:creator>Ada Marsh</dc:creator></office:meta></office:document-meta>",
            "META-INF/manifest.xml": manifest,
        }
    )


def epub(*chapters: str, parts: Mapping[str, str] | None = None) -> bytes:
    """A book with a chapter for each text; its table of contents calls them Part 1, Part 2 …"""
    numbers = range(1, len(chapters) + 1)
    items = "".join(f'<item id="c{n}" href="c{n}.xhtml" media-type="application/xhtml+xml"/>' for n in numbers)
    spine = "".join(f'<itemref idref="c{n}"/>' for n in numbers)
    points = "".join(
        f'<navPoint><navLabel><text>Part {n}</text></navLabel><content src="c{n}.xhtml#top"/></navPoint>'
        for n in numbers
    )
    pages = {
        f"OEBPS/c{n}.xhtml": f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html><body>{text}</body></html>'
        for n, text in enumerate(chapters, 1)
    }
    opf = (
        '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>A book of shields</dc:title>'
        "<dc:creator>Ada Marsh</dc:creator><dc:language>en</dc:language><dc:date>2014-03-01</dc:date></metadata>"
        f'<manifest>{items}<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest>'
        f'<spine toc="ncx">{spine}</spine></package>'
    )
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "OEBPS/book.opf": opf,
            "OEBPS/toc.ncx": f"<!DOCTYPE ncx><ncx><navMap>{points}</navMap></ncx>",
            **pages,
            **(parts or {}),
        }
    )


@cache
def pdf(source: str) -> bytes:
    """The pages that Typst makes of `source`."""
    made = typst.compile(source.encode(), format="pdf")
    assert isinstance(made, bytes)
    return made


def mhtml(page: str, url: str, charset: str = "utf-8") -> bytes:
    """A page as Chrome saves it."""
    inner = EmailMessage()
    inner.set_content(page, subtype="html", charset=charset, cte="quoted-printable")
    inner["Content-Location"] = url
    whole = EmailMessage()
    whole["From"] = "<Saved by Blink>"
    whole["Snapshot-Content-Location"] = url
    whole["Date"] = "Thu, 24 May 2012 10:00:00 +0000"
    whole["MIME-Version"] = "1.0"
    whole.add_header("Content-Type", "multipart/related", type="text/html")
    whole.attach(inner)
    return whole.as_bytes()


def webarchive(page: str, url: str, charset: str = "utf-8") -> bytes:
    """A page as Safari saves it."""
    main = {
        "WebResourceData": page.encode(charset),
        "WebResourceURL": url,
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": charset,
    }
    return plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY)
