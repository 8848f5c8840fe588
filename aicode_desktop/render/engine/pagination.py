"""Stacks strips on pages, keeping together what belongs together."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from aicode_desktop.render.engine.strips import Rule, Strip

Placed = tuple[float, Strip]


def pages_of(strips: Sequence[Strip], *, height_pt: float) -> list[list[Placed]]:
    """Return the pages: for each its strips with the distance from the top of the text.

    Strips that keep together share a page as long as they fit on one.
    """
    pages: list[list[Placed]] = [[]]
    used = 0.0
    for group in _groups(strips):
        needed = sum(strip.space_before + strip.height for strip in group)
        if pages[-1] and used + needed > height_pt:
            pages.append([])
            used = 0.0
        for strip in group:
            if pages[-1] and used + strip.space_before + strip.height > height_pt:
                pages.append([])
                used = 0.0
            for placed in _at_top(strip) if not pages[-1] else [strip]:
                used += placed.space_before
                pages[-1].append((used, placed))
                used += placed.height
    return pages


def _groups(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.keeps_with_next:
            yield group
            group = []
    if group:
        yield group


def _at_top(strip: Strip) -> list[Strip]:
    pieces = [
        piece for piece in strip.pieces if not (isinstance(piece, Rule) and piece.only_separates)
    ]
    bare = replace(strip, pieces=pieces, space_before=0.0)
    return [strip.header.as_artifact(), bare] if strip.header else [bare]
