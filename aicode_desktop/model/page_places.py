"""Rectangles on a page: where lines of text stand, and where somebody writes."""

from dataclasses import dataclass

from aicode_desktop.model.draft import Confidential


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in points from the page's top left corner."""

    left: float
    top: float
    right: float
    bottom: float

    def grown(self, by_pt: float) -> "Box":
        """Return the box with that much more on each side."""
        return Box(self.left - by_pt, self.top - by_pt, self.right + by_pt, self.bottom + by_pt)


@dataclass(frozen=True, slots=True)
class HandwritingArea:
    """Where somebody writes on the page, and who."""

    page: int
    box: Box
    name: str


@dataclass(frozen=True, slots=True, repr=False)
class PrintedLine(Confidential):
    """A line of text on a page and where it stands."""

    box: Box
    text: str
