"""Trees of marked-up text, HTML and XML, parsed without fetching, opening or expanding anything.

This is the only module that names lxml. Elements are lxml's own; it ships no types, so that they are `Any` here.
"""

from collections.abc import Iterator
from typing import Any, TypeAlias

from debateprep.importers.problems import ArticleDamaged

Node: TypeAlias = Any  # an lxml element


def html_tree(text: str, name: str) -> Node:
    """The tree of a web page, however it is written. Raises ArticleDamaged where there is no element in it."""
    from lxml import etree, html  # noqa: PLC0415  # 25 ms

    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_pis=True)
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise ArticleDamaged(name) from None
    return root


def xml_tree(data: bytes, name: str) -> Node:
    """The tree of an XML part of a document. Raises ArticleDamaged, also for one that declares entities of its own."""
    from lxml import etree  # noqa: PLC0415

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise ArticleDamaged(name) from None
    if root is None or root.getroottree().docinfo.doctype:
        raise ArticleDamaged(name)
    return root


def walked(root: Node) -> Iterator[tuple[str, Node]]:
    """Every element of a tree twice, at its "start" and at its "end", however deep it lies."""
    from lxml import etree  # noqa: PLC0415

    return iter(etree.iterwalk(root, events=("start", "end")))


def local_name(node: Node) -> str:
    """What an element of XML is called, without its namespace; nothing for what is no element."""
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def attribute(node: Node, name: str) -> str:
    """The value of an attribute of XML, whatever its namespace; empty where there is none."""
    return next((value for key, value in node.attrib.items() if key.rpartition("}")[2] == name), "")
