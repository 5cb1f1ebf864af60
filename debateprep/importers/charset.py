"""In which encoding a web page is written: what its first bytes prove, what it says, what it looks like."""

import codecs
import re

from debateprep.importers.plain_text import Decoded, decoded

_SAYS = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([a-zA-Z0-9_:.\-]+)", re.IGNORECASE)
_XML_SAYS = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([a-zA-Z0-9_:.\-]+)", re.IGNORECASE)
_MOSTLY = 4  # letters beyond ASCII that are right, for one that is not
_LOOKED_AT = 16_384  # bytes; browsers look at 1,024, and pages that are saved put more before it
_MEANT = {  # what browsers read under these names (the WHATWG's Encoding Standard)
    "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252",
    "iso8859-1": "cp1252", "ansi_x3.4-1968": "cp1252", "iso-8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030",
    "x-gbk": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932", "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949", "tis-620": "cp874", "iso-8859-11": "cp874", "windows-874": "cp874", "koi8-ru": "koi8-u",
    "x-cp1251": "cp1251", "x-mac-cyrillic": "mac-cyrillic", "unicode": "utf-8", "utf8": "utf-8",
    "windows-31j": "cp932", "x-euc-jp": "euc-jp", "big5-hkscs": "big5hkscs", "x-x-big5": "big5",
}  # fmt: skip


def decoded_page(data: bytes, name: str, wanted: str = "", said: str = "") -> Decoded:
    """The text of a page, in the encoding `wanted`, else as its bytes prove, as it says, or as was `said` of it.

    Raises NotText with `name`.
    """
    if wanted:
        return decoded(data, name, wanted)
    if not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        if b"\0" not in data:
            return _declared(data, said) or decoded(data, name)
        if data.count(b"\0") * 20 < len(data):
            return decoded_page(data.replace(b"\0", b""), name)
    return decoded(data, name)


def _declared(data: bytes, said: str) -> Decoded | None:
    """Text that is not plain UTF-8, as the page or its envelope declares it."""
    if _is_utf8(data):
        return None
    if _is_nearly_utf8(data):
        return Decoded(data.decode("utf-8", "replace"), "utf-8")
    head = data[:_LOOKED_AT]
    declared = _XML_SAYS.search(head) or _SAYS.search(head)
    for label in (declared[1].decode("ascii") if declared else "", said):
        encoding = _known(label)
        if encoding and not encoding.startswith(("utf-8", "utf-16", "utf-32")):
            return Decoded(data.decode(encoding, "replace"), encoding)
    return None


def _known(label: str) -> str:
    wanted = _MEANT.get(label.strip().casefold(), label.strip())
    try:
        found = codecs.lookup(wanted)
    except (LookupError, ValueError):
        return ""
    return wanted.lower() if found._is_text_encoding else ""  # noqa: SLF001  # rot13 and zip are codecs too


def _is_nearly_utf8(data: bytes) -> bool:
    """Whether a few bytes only are none, as where a page was cut or two were put together."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return len(text) - len(text.encode("ascii", "ignore")) - broken > _MOSTLY * broken


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
