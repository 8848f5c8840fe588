"""Signature fields and links: what a page offers besides its content."""

from collections.abc import Sequence
from dataclasses import dataclass

from aicode_desktop.render.engine.objects import rectangle, text_string
from aicode_desktop.render.engine.structure import AnnotationKid, Node
from aicode_desktop.render.engine.writing import Writing

_PRINTED_AND_LOCKED = 132  # annotation flags Print and Locked (ISO 32000-1, 12.5.3)
_PRINTED = 4


@dataclass(frozen=True, slots=True)
class PlacedField:
    """A signature field on a page; ``appearance`` is the number of the form that is seen."""

    node: Node
    page: int
    box: tuple[float, float, float, float]
    name: str
    description: str
    appearance: int


@dataclass(frozen=True, slots=True)
class PlacedLink:
    """A stretch of text on a page that leads somewhere."""

    node: Node
    page: int
    box: tuple[float, float, float, float]
    address: str


@dataclass(slots=True)
class Annotations:
    """What was added: numbers by page, the nodes they belong to, and the form's fields."""

    by_page: list[list[int]]
    owners: list[Node]
    fields: list[int]


def add_annotations(
    writing: Writing, placed: Sequence[PlacedField | PlacedLink], pages: list[int]
) -> Annotations:
    """Write the annotations, and give each to its node. A field is one object with its widget."""
    added = Annotations([[] for _ in pages], [], [])
    for each in placed:
        parent_key = len(pages) + len(added.owners)
        common = (
            f"/Type/Annot/Rect{rectangle(*each.box)}/P {pages[each.page]} 0 R"
            f"/StructParent {parent_key}"
        )
        if isinstance(each, PlacedLink):
            widget = writing.add(
                f"<<{common}/Subtype/Link/F {_PRINTED}/Border[0 0 0]"
                f"/A<</S/URI/URI{text_string(each.address)}>>/Contents{text_string(each.address)}>>"
            )
        else:
            description = text_string(each.description)
            widget = writing.add(
                f"<<{common}/Subtype/Widget/FT/Sig/T{text_string(each.name)}/TU{description}"
                f"/F {_PRINTED_AND_LOCKED}/Contents{description}/AP<</N {each.appearance} 0 R>>>>"
            )
            added.fields.append(widget)
        added.by_page[each.page].append(widget)
        added.owners.append(each.node)
        each.node.kids.append(AnnotationKid(each.page, widget))
    return added
