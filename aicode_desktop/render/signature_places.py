"""Where on the pages of a filled form each signature goes: beside its label, else in free space."""

from collections.abc import Sequence
from dataclasses import dataclass

from aicode_desktop.model.page_places import Box, PrintedLine
from aicode_desktop.render.engine.typography import (
    SIGNATURE_BLOCK_HEIGHT_PT,
    SIGNATURE_BLOCK_WIDTH_PT,
)
from aicode_desktop.render.pictures import Pages

LEAST_HEIGHT_PT = 26.0
LEAST_WIDTH_PT = 150.0
_GAP_PT = 4.0
_MARGIN_PT = 40.0
_ROOM_TO_WRITE = set("_.… \t\u00a0-–")


@dataclass(frozen=True, slots=True)
class SignaturePlace:
    """A box on a page, counted from 0; on a page after the last where there is no room."""

    page: int
    box: Box


def places_for(pages: Pages, labels: Sequence[str], *, count: int) -> tuple[SignaturePlace, ...]:
    """Return *count* boxes, the first ones beside *labels* where there is room to sign.

    Those without room stand below the last line of the last page, or on a page of their own.
    """
    lines = [pages.lines(page) for page in range(pages.page_count)]
    sizes = [pages.size_pt(page) for page in range(pages.page_count)]
    beside = _beside_labels(lines, sizes, labels)[:count]
    found: list[SignaturePlace | None] = [*beside, *[None] * (count - len(beside))]
    waiting = [index for index, place in enumerate(found) if place is None]
    below = _below(lines[-1], sizes[-1], page=len(lines) - 1, count=len(waiting))
    for index, place in zip(waiting, below, strict=True):
        found[index] = place
    return tuple(place for place in found if place is not None)


def _beside_labels(
    lines: Sequence[Sequence[PrintedLine]],
    sizes: Sequence[tuple[float, float]],
    labels: Sequence[str],
) -> list[SignaturePlace | None]:
    places: list[SignaturePlace | None] = []
    taken: set[tuple[int, float, float]] = set()
    for label in labels:
        place = None
        for page in reversed(range(len(lines))):
            for line in reversed(lines[page]):
                key = (page, line.box.left, line.box.top)
                if key not in taken and _is_label(line.text, label):
                    taken.add(key)
                    place = _room_beside(line, label, lines[page], sizes[page], page)
                    break
            else:
                continue
            break
        places.append(place)
    return places


def _is_label(text: str, label: str) -> bool:
    said = " ".join(text.split())
    wanted = " ".join(label.split()).rstrip(" :")
    rest = said[len(wanted) :].lstrip(" :")
    return bool(wanted) and said.startswith(wanted) and set(rest) <= _ROOM_TO_WRITE


def _room_beside(
    line: PrintedLine,
    label: str,
    lines: Sequence[PrintedLine],
    size: tuple[float, float],
    page: int,
) -> SignaturePlace | None:
    under = _room_under(line, lines, size)
    if under is not None:
        return SignaturePlace(page, under)
    share = min(1.0, (len(label.rstrip(" :")) + 1) / max(len(line.text), 1))
    left = line.box.left + (line.box.right - line.box.left) * share + _GAP_PT
    right = min(size[0] - _MARGIN_PT, left + SIGNATURE_BLOCK_WIDTH_PT)
    others = [
        one.box
        for one in lines
        if one is not line and not set(one.text) <= _ROOM_TO_WRITE and one.box.right > left
    ]
    level = [one for one in others if one.top < line.box.bottom and one.bottom > line.box.top]
    right = min([right, *(one.left - _GAP_PT for one in level if one.left > left)])
    near = [one for one in others if one.left < right and one not in level]
    above = max([_MARGIN_PT, *(one.bottom for one in near if one.bottom <= line.box.top)])
    below = min([size[1] - _MARGIN_PT, *(one.top for one in near if one.top >= line.box.bottom)])
    top = max(above + 1, line.box.bottom - SIGNATURE_BLOCK_HEIGHT_PT)
    bottom = min(below - 1, top + SIGNATURE_BLOCK_HEIGHT_PT)
    if right - left < LEAST_WIDTH_PT or bottom - top < LEAST_HEIGHT_PT:
        return None
    return SignaturePlace(page, Box(left, top, right, bottom))


def _room_under(
    line: PrintedLine, lines: Sequence[PrintedLine], size: tuple[float, float]
) -> Box | None:
    """Return a whole block below a label, as far right as the text of the page goes."""
    text_right = max(one.box.right for one in lines)
    right = min(max(text_right, line.box.left + LEAST_WIDTH_PT), size[0] - _MARGIN_PT)
    right = min(right, line.box.left + SIGNATURE_BLOCK_WIDTH_PT)
    nexts = [
        one.box.top for one in lines if one.box.top >= line.box.bottom and one.box.left < right
    ]
    below = min([size[1] - _MARGIN_PT, *nexts])
    top = line.box.bottom + _GAP_PT
    if right - line.box.left < LEAST_WIDTH_PT or below - top < SIGNATURE_BLOCK_HEIGHT_PT:
        return None
    return Box(line.box.left, top, right, top + SIGNATURE_BLOCK_HEIGHT_PT)


def _below(
    lines: Sequence[PrintedLine], size: tuple[float, float], *, page: int, count: int
) -> list[SignaturePlace]:
    width, height = size
    # A foot stands in the last seventh of a page, and the text ends above it.
    foot = [one.box.top for one in lines if one.box.top > height * 6 / 7]
    end = min([height - _MARGIN_PT, *foot])
    text_end = max([_MARGIN_PT, *(one.box.bottom for one in lines if one.box.bottom <= end)])
    step = SIGNATURE_BLOCK_HEIGHT_PT + 2 * _GAP_PT
    top = text_end + 3 * _GAP_PT
    left = min([_MARGIN_PT * 2, *(one.box.left for one in lines)])
    places = []
    for _ in range(count):
        if top + SIGNATURE_BLOCK_HEIGHT_PT > end:
            page, top, end = page + 1, _MARGIN_PT, height - _MARGIN_PT
        right = min(width - _MARGIN_PT, left + SIGNATURE_BLOCK_WIDTH_PT)
        box = Box(left, top, right, top + SIGNATURE_BLOCK_HEIGHT_PT)
        places.append(SignaturePlace(page, box))
        top += step
    return places
