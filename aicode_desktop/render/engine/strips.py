"""Strips: what a block becomes before it has a place. A page is a stack of them, none is broken.

Positions in a strip count from the left edge of the text and down from the strip's top, in points.
"""

from dataclasses import dataclass, field, replace
from typing import TypeAlias

from aicode_desktop.render.engine.faces import Style
from aicode_desktop.render.engine.structure import Node
from aicode_desktop.render.engine.typography import BASELINE_PT
from aicode_desktop.render.engine.vocabulary import SignatureBlock


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text on its base line; without a node it is an artifact."""

    node: Node | None
    x: float
    baseline: float
    style: Style
    text: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line. One that only separates is left out at the top of a page."""

    x: float
    y: float
    width: float
    thickness: float
    colour: str
    only_separates: bool = False


@dataclass(frozen=True, slots=True)
class CheckBox:
    """A drawn check box, its top left corner at *x*, *y*."""

    node: Node
    x: float
    y: float
    is_checked: bool


@dataclass(frozen=True, slots=True)
class SignatureField:
    """The place of a signature field."""

    node: Node
    x: float
    y: float
    block: SignatureBlock


@dataclass(frozen=True, slots=True)
class WritingSpace:
    """An outlined place for handwriting."""

    x: float
    y: float
    width: float
    height: float
    name: str


Piece: TypeAlias = Words | Rule | CheckBox | SignatureField | WritingSpace


@dataclass(slots=True)
class Strip:
    """Pieces that stand side by side, and how the strip gets on with its neighbours.

    ``space_before`` is dropped at the top of a page. ``header`` is set above the strip where it
    begins a page. ``bookmark`` is its entry in the outline.
    """

    height: float
    pieces: list[Piece] = field(default_factory=list)
    space_before: float = 0.0
    keeps_with_next: bool = False
    header: "Strip | None" = None
    bookmark: str = ""

    def as_artifact(self) -> "Strip":
        """Return a copy that is no part of the document's structure."""
        pieces = [
            replace(piece, node=None, address="") if isinstance(piece, Words) else piece
            for piece in self.pieces
        ]
        return Strip(self.height, pieces)


def text_line(node: Node, x: float, style: Style, text: str) -> Words:
    """Return a line on the base line that all columns of a row share."""
    return Words(node, x, BASELINE_PT, style, text)


def keep_with_next(strips: list[Strip]) -> None:
    """Let no page break fall between *strips*, nor after them."""
    for strip in strips:
        strip.keeps_with_next = True


def keep_together(strips: list[Strip]) -> None:
    """Let no page break fall between *strips*."""
    keep_with_next(strips[:-1])


def keep_first_and_last_two(strips: list[Strip]) -> None:
    """Leave no single line of a paragraph at the foot or at the head of a page."""
    for strip in (*strips[:1], *strips[-2:-1]):
        strip.keeps_with_next = len(strips) > 1
