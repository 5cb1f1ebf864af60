"""The shipped serif as a word processor's file holds it: obfuscated, as ECMA-376 part 4, 2.8.1 says."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from debateprep import resources

OBFUSCATED = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
EMBEDDED = ("Regular", "Bold", "Italic", "BoldItalic")
OTHER_SERIFS = "Charter, Cambria, Georgia, Liberation Serif, Times New Roman"  # for programs that take none from a file
_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_HIDDEN = 32  # bytes at the beginning of a font


@dataclass(frozen=True, slots=True)
class EmbeddedFont:
    """One font of the family: `key` is what its beginning is hidden with."""

    name: str  # Regular, Bold, Italic, BoldItalic
    key: uuid.UUID
    data: bytes


def embedded_font(name: str) -> EmbeddedFont:
    """The shipped font of that name, hidden with a key that is always the same."""
    data = resources.path(f"fonts/DebatePrepSerif-{name}.ttf").read_bytes()
    key = uuid.uuid5(uuid.NAMESPACE_URL, f"debateprep:{name}")
    mask = key.bytes[::-1] * 2
    hidden = bytes(byte ^ sign for byte, sign in zip(data[:_HIDDEN], mask, strict=True))
    return EmbeddedFont(name, key, hidden + data[_HIDDEN:])


def font_table(family: str, fonts: Sequence[EmbeddedFont], names: Sequence[str]) -> bytes:
    """The table of fonts; `names` are those of the relationships that lead to `fonts`."""
    places = "".join(
        f'<w:embed{font.name} r:id="{name}" w:fontKey="{{{str(font.key).upper()}}}"/>'
        for font, name in zip(fonts, names, strict=True)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<w:fonts {_NAMESPACES}><w:font w:name="{family}"><w:altName w:val="{OTHER_SERIFS}"/>'
        f'<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/>{places}</w:font></w:fonts>'
    ).encode()
