"""Whether a line is a heading: by its style, its level in the outline, or because it is bold."""

from aicode_desktop.fill.markup import Element, W, is_on, value_of

_STYLES = ("heading", "title", "titre", "berschrift", "überschrift", "επικεφαλ")


def is_heading(paragraph: Element) -> bool:
    """Return whether *paragraph* is a heading."""
    properties = paragraph.find(f"{W}pPr")
    style = value_of(properties, f"{W}pStyle").casefold()
    if any(name in style for name in _STYLES):
        return True
    if properties is not None and properties.find(f"{W}outlineLvl") is not None:
        return True
    runs = [run for run in paragraph.findall(f"{W}r") if run.find(f"{W}t") is not None]
    return bool(runs) and all(is_on(run.find(f"{W}rPr"), f"{W}b") for run in runs)
