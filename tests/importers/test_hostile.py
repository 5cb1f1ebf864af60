"""Files that are made to do harm: each is refused with a sentence, in little time and memory."""

import io
import struct
import time
import zlib
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from debateprep.core.errors import ImportProblem
from debateprep.importers.import_file import Reading
from tests.importers.files import docx, epub, odt, packed, paragraph, pdf

ENTITIES = "".join(f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(9))
LAUGHS = f'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">{ENTITIES}]><a>&j;</a>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
WHOLE = docx(paragraph("It stands."))


def pdf_of(*objects: bytes) -> bytes:
    """A file of these objects, the first being its catalogue."""
    made, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj%sendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    return made + head + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(made))


def pages(count: int) -> bytes:
    kids = b"<</Type/Pages/Kids[%s]/Count %d>>" % (b"3 0 R " * count, count)
    return pdf_of(b"<</Type/Catalog/Pages 2 0 R>>", kids, b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>")


def inflated_twice() -> bytes:
    """2 KB that become 800 MB."""
    packer = zlib.compressobj(9)
    once = b"".join([*(packer.compress(b" " * 8_000_000) for _ in range(100)), packer.flush()])
    body = zlib.compress(once, 9)
    content = b"<</Length %d/Filter[/FlateDecode/FlateDecode]>>stream\n%s\nendstream" % (len(body), body)
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>"
    return pdf_of(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page, content)


def big_part(name: str, megabytes: int) -> bytes:
    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as package, package.open(name, "w", force_zip64=True) as part:
        for _ in range(megabytes):
            part.write(b" " * 1_000_000)
    return made.getvalue()


def with_locked_parts(data: bytes) -> bytes:
    """The package with the flag that says its parts are encrypted."""
    return data.replace(b"PK\x01\x02\x14\x03\x14\x00" + struct.pack("<H", 0), b"PK\x01\x02\x14\x03\x14\x00\x01\x00")


FILES: dict[str, tuple[str, bytes, str]] = {
    "zip bomb": ("a.docx", big_part("word/document.xml", 300), "unpacks to more than 100 MB"),
    "zip bomb in ODT": ("a.odt", big_part("content.xml", 300), "unpacks to more than 100 MB"),
    "60,000 parts": ("a.docx", packed({f"{n}": b"" for n in range(20_000)} | {"content.xml": b""}), "unpacks to more"),
    "entities": ("a.docx", packed({"word/document.xml": LAUGHS}), "is damaged"),
    "entities in ODT": ("a.odt", packed({"content.xml": LAUGHS}), "is damaged"),
    "entities in EPUB": ("a.epub", packed({"META-INF/container.xml": LAUGHS}), "is damaged"),
    "an outside entity": ("a.docx", packed({"word/document.xml": OUTSIDE}), "is damaged"),
    "deep XML": ("a.odt", packed({"content.xml": "<a>" * 100_000}), "is damaged"),
    "locked": ("a.docx", with_locked_parts(WHOLE), "is closed with a password"),
    "cut off": ("a.docx", WHOLE[: len(WHOLE) // 2], "is damaged"),
    "cut off ODT": ("a.odt", odt("<text:p>a</text:p>")[:-40], "is damaged"),
    "cut off EPUB": ("a.epub", epub("<p>a</p>")[:300], "is damaged"),
    "another archive": ("a.docx", packed({"a.txt": b"words"}), "is an archive of other files"),
    "an old Word file": ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "is an old Office file"),
    "words named as Word": ("a.docx", b"Just words.", "another kind of file than its name says"),
    "words named as PDF": ("a.pdf", b"Just words.", "another kind of file than its name says"),
    "a picture": ("a.html", b"\xff\xd8\xff\xe0 and so on", "is a picture"),
    "100,000 pages": ("a.pdf", pages(100_000), "has 100,000 pages"),
    "PDF bomb": ("a.pdf", inflated_twice(), "could not be read to its end"),
    "PDF without text": ("a.pdf", pages(3), "No text was found in a.pdf"),
    "PDF in pieces": ("a.pdf", pdf("Words.")[:900], "is damaged"),
    "deep RTF": ("a.rtf", b"{\\rtf1 " + b"{" * 1_000_000, "has no words"),
    "deep Markdown": ("a.md", b"> " * 500_000, "has no words"),
    "zeros": ("a.html", bytes(100_000), "is not a text file"),
    "nested envelopes": (
        "a.mhtml",
        b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n" * 3000,
        "is",
    ),
}


@pytest.mark.parametrize("kind", FILES)
def test_a_file_made_to_do_harm_is_refused_with_a_sentence(kind: str) -> None:
    name, data, sentence = FILES[kind]
    started = time.perf_counter()
    with pytest.raises(ImportProblem, match=sentence):
        Reading().article_in(data, name)
    assert time.perf_counter() - started < 20


def test_what_takes_too_long_is_given_up() -> None:
    field = b"{\\rtf1 " + b"{\\field{\\*\\fldinst" * 50_000 + b"a}"
    with pytest.raises(ImportProblem, match="was not read within 1 seconds"):
        Reading(time_limit=1).article_in(field, "a.rtf")
