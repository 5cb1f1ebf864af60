"""What every part of a debate has in common: an id that is minted once, and room for keys of a later version."""

import base64
import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

ItemId: TypeAlias = str
ArticleId: TypeAlias = ItemId
ClaimId: TypeAlias = ItemId
ResponseId: TypeAlias = ItemId
SideId: TypeAlias = ItemId
SourceId: TypeAlias = ItemId

FieldValue: TypeAlias = str | int | bool | tuple[str, ...]
Plain: TypeAlias = "str | tuple[Plain, ...] | Mapping[str, Plain]"
Extra: TypeAlias = tuple[tuple[str, Plain], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A part of the debate that edits can name."""

    id: ItemId
    extra: Extra = ()  # keys of the file that this version does not know, kept as they were


def mint(prefix: str) -> ItemId:
    """A new id that nobody else will mint: `prefix`, an underscore, and 80 random bits in base32."""
    return f"{prefix}_{_base32(secrets.token_bytes(10))}"


def derived(prefix: str, *facts: str) -> ItemId:
    """The id that follows from `facts`: two people who create the same thing create it under one id."""
    digest = hashlib.sha256("\0".join(facts).encode("utf-8", "replace")).digest()
    return f"{prefix}_{_base32(digest[:10])}"


def _base32(data: bytes) -> str:
    return base64.b32encode(data).decode("ascii").lower()
