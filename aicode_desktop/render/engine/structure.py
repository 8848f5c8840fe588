"""The structure tree of a tagged PDF (ISO 32000-1, 14.7): what each piece of a page is.

Nodes are made in reading order while blocks are set. Drawing adds the marked content that belongs
to each, so that what is drawn without a node can only be an artifact.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """The standard structure types in use (ISO 32000-1, 14.8.4)."""

    DOCUMENT = "Document"
    SECTION = "Sect"
    TITLE = "H1"
    HEADING = "H2"
    PARAGRAPH = "P"
    SPAN = "Span"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    TABLE_HEAD = "THead"
    TABLE_BODY = "TBody"
    ROW = "TR"
    HEADER_CELL = "TH"
    CELL = "TD"
    FORM = "Form"
    LINK = "Link"
    FIGURE = "Figure"


@dataclass(slots=True, eq=False)
class MarkedContent:
    """A stretch of one page's content, by page index and marked-content identifier."""

    page: int
    identifier: int


@dataclass(slots=True, eq=False)
class AnnotationKid:
    """An annotation that belongs to a node, by its number in the document."""

    page: int
    annotation: int


@dataclass(slots=True, eq=False)
class Node:
    """An element of the structure tree. ``attributes`` and ``alternative`` go out as given."""

    role: Role
    attributes: str = ""
    alternative: str = ""
    kids: "list[Node | MarkedContent | AnnotationKid]" = field(default_factory=list)

    def add(self, role: Role, *, attributes: str = "", alternative: str = "") -> "Node":
        """Return a new last child."""
        child = Node(role, attributes, alternative)
        self.kids.append(child)
        return child
