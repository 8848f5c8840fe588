"""Draws the code in the corner of a page: a QR code (ISO/IEC 18004), as vectors."""

import segno

from aicode_desktop.render.engine import typography as type_
from aicode_desktop.render.engine.objects import number

_ERROR_LEVEL = "m"  # a seventh of the code may be lost, to folds, staples or ink


def page_mark_operators(text: str, left: float, bottom: float) -> str:
    """Return what draws *text* as a code with its lower left corner there."""
    rows = segno.make_qr(text, error=_ERROR_LEVEL, boost_error=False).matrix
    side = type_.PAGE_MARK_PT / len(rows)
    runs = []
    for index, row in enumerate(rows):
        y = bottom + type_.PAGE_MARK_PT - (index + 1) * side
        start = 0
        while start < len(row):
            end = start
            while end < len(row) and row[end]:
                end += 1
            if end > start:
                x, width = left + start * side, (end - start) * side
                runs.append(f"{number(x)} {number(y)} {number(width)} {number(side)} re")
            start = end + 1
    return f"0 0 0 rg {' '.join(runs)} f"
