"""Content controls (ECMA-376, 17.5.2) and legacy form fields (17.16): what each takes."""

from aicode_desktop.fill.markup import W14, W15, Element, W, is_on, value_of
from aicode_desktop.fill.paragraph import LegacyField, plain_text
from aicode_desktop.model.commission_form import PlaceKind

_NOT_FOR_WORDS = (
    f"{W}group", f"{W}docPartObj", f"{W}docPartList", f"{W}bibliography", f"{W}picture",
    f"{W}equation", f"{W}citation", f"{W15}repeatingSection", f"{W15}repeatingSectionItem",
)  # fmt: skip
_LOCKED = {"contentLocked", "sdtContentLocked"}
_LISTS = (f"{W}dropDownList", f"{W}comboBox")
_KINDS = {
    f"{W14}checkbox": PlaceKind.CHECK_CONTROL,
    **dict.fromkeys(_LISTS, PlaceKind.LIST_CONTROL),
    f"{W}date": PlaceKind.DATE_CONTROL,
}


def kind_of(control: Element) -> PlaceKind | None:
    """Return what a content control takes; None where nothing can be written into it."""
    properties = control.find(f"{W}sdtPr")
    if properties is None or control.find(f"{W}sdtContent") is None or is_locked(properties):
        return None
    if any(properties.find(tag) is not None for tag in _NOT_FOR_WORDS):
        return None
    kinds = (kind for tag, kind in _KINDS.items() if properties.find(tag) is not None)
    return next(kinds, PlaceKind.TEXT_CONTROL)


def is_locked(properties: Element) -> bool:
    """Return whether a control's content may not be edited."""
    return value_of(properties, f"{W}lock") in _LOCKED


def is_plain_text(properties: Element) -> bool:
    """Return whether a control takes text without paragraphs of its own."""
    return properties.find(f"{W}text") is not None


def is_repeating(properties: Element) -> bool:
    """Return whether a control repeats what is in it (Word 2013 and later)."""
    return properties.find(f"{W15}repeatingSection") is not None


def items_of(properties: Element) -> list[Element]:
    """Return what a list offers; a prompt such as “Choose an item” has no value and is none."""
    holder = next((one for tag in _LISTS if (one := properties.find(tag)) is not None), None)
    if holder is None:
        return []
    return [item for item in holder.findall(f"{W}listItem") if item.get(f"{W}value")]


def shown_of(item: Element) -> str:
    """Return what a person reads of an item of a list."""
    return str(item.get(f"{W}displayText") or item.get(f"{W}value") or "")


def is_ticked(properties: Element) -> bool:
    """Return whether a check box control is ticked."""
    checked = properties.find(f"{W14}checkbox/{W14}checked")
    return checked is not None and checked.get(f"{W14}val", "1") in {"1", "true", "on"}


def names_of(properties: Element) -> tuple[str, ...]:
    """Return title and tag of a control, which its maker gave it."""
    names = (value_of(properties, f"{W}alias"), value_of(properties, f"{W}tag"))
    return tuple(name for name in names if name)


def shows_hint(control: Element) -> bool:
    """Return whether what stands in a control is only its placeholder."""
    return is_on(control.find(f"{W}sdtPr"), f"{W}showingPlcHdr")


def text_in(control: Element) -> str:
    """Return the text inside a control."""
    content = control.find(f"{W}sdtContent")
    if content is None:
        return ""
    if content.find(f".//{W}p") is not None:
        return plain_text(content)
    return "".join(str(text.text or "") for text in content.iter(f"{W}t"))


def field_kind(field: LegacyField) -> PlaceKind | None:
    """Return what a legacy field takes; None where it is switched off or calculated."""
    properties = field.properties
    if properties.find(f"{W}enabled") is not None and not is_on(properties, f"{W}enabled"):
        return None
    if properties.find(f"{W}checkBox") is not None:
        return PlaceKind.CHECK_FIELD
    if properties.find(f"{W}ddList") is not None:
        return PlaceKind.LIST_FIELD
    text = properties.find(f"{W}textInput")
    calculated = {"calculated", "currentDate", "currentTime"}
    if text is None or value_of(text, f"{W}type") in calculated:
        return None
    return PlaceKind.TEXT_FIELD


def field_options(field: LegacyField) -> tuple[str, ...]:
    """Return what a legacy drop-down offers."""
    entries = field.properties.findall(f"{W}ddList/{W}listEntry")
    return tuple(entry.get(f"{W}val", "") for entry in entries)


def field_text(field: LegacyField) -> str:
    """Return what stands in a legacy text field; its en spaces are no text."""
    texts = (text for run in field.result for text in run.findall(f"{W}t"))
    return "".join(str(text.text or "") for text in texts).strip(" \u2002\u00a0")


def field_names(field: LegacyField) -> tuple[str, ...]:
    """Return the help texts of a legacy field, and its bookmark unless Word named it itself."""
    properties = field.properties
    name = value_of(properties, f"{W}name")
    is_given = name and not name.rstrip("0123456789").casefold().startswith(
        ("text", "check", "dropdown", "kontroll")
    )
    texts = (value_of(properties, f"{W}statusText"), value_of(properties, f"{W}helpText"))
    return tuple(text for text in (name if is_given else "", *texts) if text)


def field_is_ticked(field: LegacyField) -> bool:
    """Return whether a legacy check box is ticked (17.16.7, 17.16.9)."""
    box = field.properties.find(f"{W}checkBox")
    return is_on(box, f"{W}checked" if box.find(f"{W}checked") is not None else f"{W}default")
