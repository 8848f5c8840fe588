"""WordprocessingML, read as a hostile file: no entities, no network, bounded in size and depth.

The element classes are python-docx’s, which know the grids of tables.
"""

from typing import Any, TypeAlias

from docx.oxml.parser import element_class_lookup
from lxml import etree

from aicode_desktop.errors import FormUnreadableError
from aicode_desktop.words import tr

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
XML = "{http://www.w3.org/XML/1998/namespace}"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"

LIMIT_ELEMENTS = 300_000  # a form of forty pages has about 20,000

Element: TypeAlias = Any  # an lxml element; lxml has no types


def parsed(content: bytes) -> Element:
    """Return the root of an XML part.

    Raises:
        FormUnreadableError: it is no XML, declares entities, or holds more than any form does.
    """
    if content.count(b"<") > 2 * LIMIT_ELEMENTS:
        raise too_much()
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=False
    )
    parser.set_element_class_lookup(element_class_lookup)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError, MemoryError) as error:
        raise _unreadable(tr("A part of this document is not well-formed XML.")) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise _unreadable(tr("A part of this document declares entities, which no DOCX may."))
    return root


def written(root: Element, original: bytes) -> bytes:
    """Return *root* as bytes, with the declaration that *original* has."""
    encoding = root.getroottree().docinfo.encoding or "UTF-8"
    body = etree.tostring(root, encoding=encoding, xml_declaration=False)
    if encoding.upper() not in {"UTF-8", "US-ASCII"}:
        return bytes(etree.tostring(root, encoding=encoding, xml_declaration=True))
    start = original.find(b"?>") + 2 if original.lstrip(b"\xef\xbb\xbf")[:5] == b"<?xml" else 0
    gap = original[start : original.find(b"<", start)] if start else b""
    return original[:start] + gap + bytes(body)


def canonical(root: Element) -> bytes:
    """Return *root* in canonical XML (W3C, Canonical XML 1.0), comments left out."""
    return bytes(etree.tostring(root, method="c14n", with_comments=False))


def is_same(one: Element, other: Element) -> bool:
    """Return whether two trees are the same in canonical XML.

    Written out by the same hand, equal bytes are equal trees, and are told much faster.
    """
    if etree.tostring(one) == etree.tostring(other):
        return True
    return canonical(one) == canonical(other)


def is_on(parent: Element | None, tag: str) -> bool:
    """Return whether a property such as ``w:b`` is there and not switched off (17.17.4)."""
    found = parent.find(tag) if parent is not None else None
    return found is not None and found.get(f"{W}val", "1") not in {"0", "false", "off"}


def value_of(parent: Element | None, tag: str) -> str:
    """Return the ``w:val`` of a child, or nothing."""
    found = parent.find(tag) if parent is not None else None
    return "" if found is None else found.get(f"{W}val", "")


def too_much() -> FormUnreadableError:
    """Return the refusal of a part that is larger than a form, or has more places."""
    return _unreadable(tr("A part of this document holds more than any form does."))


def _unreadable(what: str) -> FormUnreadableError:
    return FormUnreadableError(
        what,
        safe=tr("The file was not changed."),
        next_step=tr(
            "Check that you chose the right file, and take the form from the Commission’s page."
        ),
    )
