"""Content controls bound to data in the package (ECMA-376, 17.5.2.6).

A word processor shows what the bound element says, whatever stands in the control; so a value that
goes into the control goes into the element, too.
"""

import re
from datetime import date

from lxml import etree

from aicode_desktop.fill import controls
from aicode_desktop.fill.markup import W15, Element, W, value_of
from aicode_desktop.fill.package import Package

_STEP = r"/(?:[\w.-]+:)?[\w.-]+(?:\[\d{1,4}\])?"
_SIMPLE_PATH = re.compile(rf"(?:{_STEP}){{1,12}}", re.ASCII)
_PREFIX = re.compile(r"xmlns:([\w.-]+)=['\"]([^'\"]+)['\"]")
_ITEM_ID = re.compile(rb"itemID\s*=\s*['\"](\{[0-9A-Fa-f-]{36}\})['\"]")
_PROPERTIES = re.compile(r"customXml/itemProps(\d+)\.xml")
_OWN_STORES = {  # [MS-OI29500], part 1, 17.5.2.6
    "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}": "docProps/core.xml",
    "{6668398D-A668-4E3E-A5EB-62B293D839F1}": "docProps/app.xml",
}


def bound_part(package: Package, control: Element) -> str:
    """Return the part that a control is bound to, or nothing."""
    binding = _binding_of(control)
    if binding is None:
        return ""
    store = binding.get(f"{W}storeItemID", "").upper()
    own = _OWN_STORES.get(store, "")
    if own:
        return own if own in package else ""
    for name in package.names:
        found = _PROPERTIES.fullmatch(name)
        if found:
            said = _ITEM_ID.search(package.part(name))
            item = f"customXml/item{found[1]}.xml"
            if said and said[1].decode("ascii").upper() == store and item in package:
                return item
    return ""


def bound_element(root: Element, control: Element) -> Element | None:
    """Return the element of that part whose text the control shows; None where none is found."""
    binding = _binding_of(control)
    if binding is None:
        return None
    path = binding.get(f"{W}xpath", "")
    if not _SIMPLE_PATH.fullmatch(path):
        return None
    prefixes = dict(_PREFIX.findall(binding.get(f"{W}prefixMappings", "")))
    try:
        found = etree.XPath(path, namespaces=prefixes or None)(root)
    except etree.XPathError:
        return None
    return found[0] if len(found) == 1 and len(found[0]) == 0 else None


def stored_words(control: Element, shown: str, day: date | None) -> str:
    """Return what the bound element says where the control shows *shown*, a date control *day*.

    Of a list it is the value of the item; of a date the form that ``storeMappedDataAs`` names, a
    day with its time where it names none.
    """
    properties = control.find(f"{W}sdtPr")
    dated = properties.find(f"{W}date")
    if day is not None and dated is not None:
        form = value_of(dated, f"{W}storeMappedDataAs")
        stored = {"text": shown, "date": day.isoformat()}
        return stored.get(form, f"{day.isoformat()}T00:00:00")
    chosen = (one for one in controls.items_of(properties) if controls.shown_of(one) == shown)
    item = next(chosen, None)
    return shown if item is None else str(item.get(f"{W}value"))


def stored_tick(before: str | None, *, is_ticked: bool) -> str:
    """Return what the bound element of a check box says, in the form that it had *before*."""
    if (before or "").strip() in {"0", "1"}:
        return "1" if is_ticked else "0"
    return "true" if is_ticked else "false"


def _binding_of(control: Element) -> Element | None:
    properties = control.find(f"{W}sdtPr")
    if properties is None:
        return None
    found = properties.find(f"{W}dataBinding")
    return found if found is not None else properties.find(f"{W15}dataBinding")
