"""Medians of runs that take turns, and the table they are shown in."""

import json
import statistics
from collections.abc import Callable
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Figure:
    """One line of the table: what was measured, against what, and the ratio that is allowed."""

    what: str
    against: str
    ours: float
    peer: float
    unit: str
    at_most: float

    @property
    def ratio(self) -> float:
        """How many times the peer's figure ours is."""
        return self.ours / self.peer

    @property
    def holds(self) -> bool:
        """Whether the ratio is within what is allowed."""
        return self.ratio <= self.at_most


def taking_turns(
    ours: Callable[[], float], peer: Callable[[], float], *, rounds: int
) -> tuple[float, float]:
    """Return the medians of both, measured in turns so that a busy machine slows both alike.

    One round before the first is not counted: it warms the disk's cache.
    """
    pairs = [(ours(), peer()) for _ in range(rounds + 1)][1:]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def percentile_95(values: list[float]) -> float:
    """Return the value that 95 of 100 do not exceed."""
    return statistics.quantiles(values, n=20, method="inclusive")[-1]


def as_json(figures: list[Figure]) -> str:
    """Return the figures for a program to read."""
    lines = [
        asdict(figure) | {"ratio": round(figure.ratio, 3), "holds": figure.holds}
        for figure in figures
    ]
    return json.dumps(lines, indent=2)


def as_table(figures: list[Figure]) -> str:
    """Return the figures for a person to read."""
    head = ("what", "against", "ours", "peer", "ratio", "at most", "")
    rows = [
        (
            figure.what,
            figure.against,
            f"{figure.ours:.1f} {figure.unit}",
            f"{figure.peer:.1f} {figure.unit}",
            f"{figure.ratio:.2f} ×",
            f"{figure.at_most:.1f} ×",
            "" if figure.holds else "over",
        )
        for figure in figures
    ]
    widths = [max(len(row[i]) for row in (head, *rows)) for i in range(len(head))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if place < 2 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in (head, *rows)
    )
