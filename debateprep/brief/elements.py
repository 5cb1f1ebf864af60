"""A page's elements, built so that no text can become markup."""

from collections.abc import Iterable
from typing import TypeAlias
from xml.etree.ElementTree import Element, tostring

Part: TypeAlias = Element | str


def element(name: str, parts: Iterable[Part] = (), /, **attributes: str) -> Element:
    """An element that holds `parts`; attributes that are empty are left out, and `class_` is `class`."""
    made = Element(name, {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items() if value})
    last: Element | None = None
    for part in parts:
        if isinstance(part, Element):
            made.append(part)
            last = part
        elif last is None:
            made.text = (made.text or "") + part
        else:
            last.tail = (last.tail or "") + part
    return made


def page(root: Element) -> bytes:
    """The page as HTML in UTF-8."""
    written: bytes = tostring(root, encoding="utf-8", method="html")
    return b"<!DOCTYPE html>\n" + written + b"\n"
